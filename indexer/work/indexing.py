"""The indexer as the engine uses it: start it, tell it what to follow, wait for it, ask it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from indexer.errors import CatalogueDamaged, ProblemCode
from indexer.follow.applying import Changes
from indexer.follow.assembling import follow_disk
from indexer.follow.pace import Pace
from indexer.follow.why import Explanation
from indexer.store import (
    catalog_forgotten,
    catalog_problems,
    catalog_removal,
    catalog_sources,
    rebuilding,
)
from indexer.store.database import Database
from indexer.types import Turn
from indexer.work.announcing import Announcer, OnChange, OnNotice
from indexer.work.backlog import Backlog
from indexer.work.care import Care
from indexer.work.clocks import Clocks
from indexer.work.closer_look import CloserLook
from indexer.work.embedding import Embedding, VectorIndex
from indexer.work.embedding_loop import EmbeddingLoop
from indexer.work.giving_way import GivingWay, WaitsFor, this_machine
from indexer.work.guarded_threads import GuardedThreads
from indexer.work.parsing import Parsing
from indexer.work.picture_reading import PictureReading
from indexer.work.queue import Queue
from indexer.work.reading import Reader
from indexer.work.room import Room
from indexer.work.sources import Sources
from indexer.work.storing import Storer
from indexer.work.time_left import TimeLeft
from indexer.work.worker import Worker
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Report
from models.types import Embedder

_PARSERS = 2
_LOOK_S = 0.05
_ROOM_S = 3.0
_CARE_S = 5.0


class Indexer:
    """Keeps a library true to the disk, in threads of its own. One per home and process.

    Args:
        database: The library.
        vectors: The vector cache; only this process may have it open.
        embedder: Gives the embedding model, loading it if need be; raises AntorchaError if there
            is none. Called in a thread of the indexer.
        parsing: How files become passages.
        own_folders: The home and the models, which are never indexed.
        clocks: The time.
        pace: How soon changes on the disk are looked at.
        right_of_way: While it is taken, nothing is read or embedded: a person waits for an answer.
    """

    def __init__(
        self,
        database: Database,
        vectors: VectorIndex,
        embedder: Callable[[], Embedder],
        parsing: Parsing,
        own_folders: Sequence[Path],
        clocks: Clocks | None = None,
        pace: Pace | None = None,
        right_of_way: RightOfWay | None = None,
    ) -> None:
        clocks = clocks or Clocks()
        self._database = database
        self._parsing = parsing
        self._clocks = clocks
        self._announcer = Announcer(clocks.steady)
        self._on_damage: list[Callable[[], None]] = []
        self._room = Room(database, self._announcer.notice, self._on_damaged)
        self._queue = Queue(database, clocks.unix)
        pace, version = pace or Pace(), parsing.version
        parts = follow_disk(
            database, self._queue, own_folders, version, clocks, pace, self._on_changes
        )
        self.reconciler = parts.reconciler
        self._watcher, self._following = parts.watcher, parts.following
        self._explaining = parts.explaining
        self._right_of_way = right_of_way or RightOfWay()
        self._right_of_way.on_free(self._wake)
        self._giving_way = GivingWay(database, this_machine(), clocks.steady)
        self._reading_left, embedding_left = TimeLeft(clocks.steady), TimeLeft(clocks.steady)
        reads_pictures = parsing.make_picture_reader is not None
        self.backlog = Backlog(
            database, self._reading_left, embedding_left, reads_pictures, clocks.steady
        )
        storer = Storer(self._queue, parsing.version, clocks.now, reads_pictures)
        self._picture_reading = self._make_picture_reading()
        self._worker = self._make_worker(storer, parts.settling.touch)
        self.closer_look = CloserLook(database)
        embedding = Embedding(database, vectors, embedder, None, self.closer_look)
        self._embedding = self._make_loop(embedding, embedding_left.did)
        self._care = Care(database, self._room, self._is_at_rest, clocks)
        self._threads = GuardedThreads(self._room, self._announcer)
        self.sources = Sources(
            database,
            [os.fsencode(folder) for folder in own_folders],
            self._announcer,
            clocks,
            self._keep_wishes,
            self.rescan,
            self._embedding.wake,
            self._on_turn,
        )
        self._is_paused = False
        self._cancel = Cancel()

    def _make_worker(self, storer: Storer, on_gone: Callable[[Iterable[bytes]], None]) -> Worker:
        return Worker(
            self._database,
            self._queue,
            storer,
            self._room,
            lambda: self._up_to(self._embedding.is_at_first or self._picture_reading.is_at_first),
            on_gone,
            self._on_stored,
        )

    def _make_picture_reading(self) -> PictureReading:
        return PictureReading(
            self._database,
            self._queue,
            lambda: self._must_stand_still() or self._room.is_full,
            self._right_of_way,
            self._on_pictures_read,
            self._clocks,
        )

    def _make_loop(self, embedding: Embedding, did: Callable[[int], None]) -> EmbeddingLoop:
        return EmbeddingLoop(
            embedding,
            self._queue,
            self._room,
            self._right_of_way,
            lambda: self._up_to(self._picture_reading.is_at_first),
            self._announcer,
            self._clocks.steady,
            did,
        )

    def start(self) -> None:
        """Begin: finish what was cut off, sweep, watch, read, embed."""
        self._cancel = cancel = Cancel()
        self.rescan()
        run, repeat = self._threads.start, self._threads.repeat
        run("antorcha-follow", self._follow, cancel)
        repeat("antorcha-store", "Storing what was read", self._worker.run_writer, cancel)
        run("antorcha-embed", self._embedding.run, cancel)
        repeat("antorcha-care", "Looking after the library", self._look_after, cancel)
        for number in range(_PARSERS):
            repeat(f"antorcha-read-{number}", "Reading your files", self._read, cancel)
        if self._parsing.make_picture_reader is not None:
            repeat("antorcha-pictures", "Reading pictures", self._read_pictures, cancel)

    def stop(self) -> None:
        """End after the transaction being written; the rest is done after the next start."""
        self._cancel.set()
        self._embedding.stop()
        self._wake()
        self._threads.join()
        self._watcher.stop()

    def pause(self, paused: bool) -> None:
        """Read and embed nothing for the time being; changes are still noticed."""
        self._is_paused = paused
        self._announcer.changed("indexing")
        self._wake()

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    @property
    def waits_for(self) -> WaitsFor | None:
        """What the person wants indexing to wait for, if it is so now."""
        return self._giving_way.reason()

    @property
    def wait_wishes(self) -> frozenset[WaitsFor]:
        """What indexing is to wait for whenever it is so."""
        return self._giving_way.wishes

    def wish_to_wait(self, wishes: frozenset[WaitsFor]) -> None:
        """Change what indexing is to wait for. Raises StorageFull."""
        self._giving_way.wish(wishes)
        self._wished()

    def wish_closer_look(self, is_on: bool) -> None:
        """Keep the tokens of passages from now on, or not. Raises StorageFull."""
        self.closer_look.wish(is_on)
        self._wished()

    @property
    def is_renewing_vectors(self) -> bool:
        """Whether a new index of vectors is being built beside the one in use."""
        return self._embedding.is_renewing

    @property
    def is_waiting_for_room(self) -> bool:
        """Whether the disk is full, or fails."""
        return self._room.is_full

    @property
    def database(self) -> Database:
        """The library itself, for what is asked of it directly."""
        return self._database

    def note_trouble(self, error: Exception) -> None:
        """Somebody else met an error: if the disk or the catalogue is behind it, work waits."""
        self._room.note_outage(error)

    def on_damage(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` once the catalogue is found damaged: it mends at the next start."""
        self._on_damage.append(listener)

    def why(self, path: Path) -> Explanation:
        """Why a file or folder is found, or is not."""
        # As named: a link is left out for being one, whatever it points to.
        return self._explaining.explain(os.path.abspath(os.fsencode(path)))

    def rescan(self, thorough: bool = False) -> None:
        """Go through all sources soon. ``thorough``: compare contents, not only sizes and times."""
        self._following.ask_for_sweep(thorough)

    def try_again(self, code: ProblemCode) -> int:
        """Read the files that have this problem once more; how many there are."""
        with self._database.write() as connection:
            count = catalog_problems.read_again(connection, code)
        self.rescan()
        return count

    def wait_idle(self, until: str, cancel: Cancel, report: Report) -> None:
        """Return when all that is known to have changed is findable; see ``Backlog.wait_done``."""
        cancels = (cancel, self._cancel)
        self.backlog.wait_done(until, self._following, self._embedding, cancels, report)

    def on_change(self, listener: OnChange) -> None:
        """Call ``listener`` with what changed (documents, sources, problems, indexing)."""
        self._announcer.on_change(listener)

    def on_notice(self, listener: OnNotice) -> None:
        """Call ``listener`` with title, message, hint of what the person should know."""
        self._announcer.on_notice(listener)

    def embedder_changed(self) -> None:
        """A model was installed or exchanged: try again now."""
        self._embedding.try_again()

    def _read(self, cancel: Cancel) -> None:
        parsing = self._parsing
        reader = Reader(
            parsing.make_parser(), parsing.chunk, parsing.version, self._is_content_forgotten
        )
        self._worker.run_reader(reader, cancel)

    def _read_pictures(self, cancel: Cancel) -> None:
        assert self._parsing.make_picture_reader is not None
        self._picture_reading.run(self._parsing.make_picture_reader(), cancel)

    def _on_pictures_read(self) -> None:
        self._announcer.changed("indexing")
        self._worker.wake()

    def _follow(self, cancel: Cancel) -> None:
        guard, last_try_s = self._threads.guard, 0.0
        self._resume_removals(cancel)
        while not cancel.is_set():
            guard("Telling what changed", self._announcer.flush, cancel)
            if self._room.is_full:
                now = self._clocks.steady()
                if now - last_try_s < _ROOM_S:
                    cancel.wait(_LOOK_S)
                    continue
                last_try_s = now
                if not self._room.try_again():
                    continue
                self._announcer.changed("indexing")
            self._threads.guard(
                "Following your folders", lambda: self._following.tick(cancel), cancel
            )
            self._following.wait()

    def _resume_removals(self, cancel: Cancel) -> None:
        for source in catalog_sources.half_removed(self._database.read()):
            remove = partial(catalog_removal.remove_source, self._database, source)
            self._threads.guard("Removing a source", remove, cancel)

    def _look_after(self, cancel: Cancel) -> None:
        self._care.tick()
        cancel.wait(_CARE_S)

    def _is_at_rest(self) -> bool:
        pending = self.backlog.pending()
        is_idle = not (pending.keyword or pending.semantic) and self._following.is_idle()
        return is_idle and not self._must_stand_still()

    def _keep_wishes(self) -> None:
        """Beside the catalogue too; should the disk refuse, at the next rest."""
        try:
            rebuilding.note_wishes(self._database)
        except OSError as error:
            self._room.note_outage(error)

    def _wished(self) -> None:
        self._keep_wishes()
        self._announcer.changed("indexing")
        self._wake()

    def _on_damaged(self, damage: CatalogueDamaged) -> None:
        with contextlib.suppress(OSError):
            rebuilding.note_damage(self._database.path, damage.message)
        for listener in self._on_damage:
            listener()

    def _must_stand_still(self) -> bool:
        return (
            self._is_paused
            or self._right_of_way.must_give_way()
            or self._giving_way.reason() is not None
        )

    def _up_to(self, others_are_at_first: bool) -> Turn | None:
        """Of which turns there is work now for some, while others are at what goes first."""
        if self._must_stand_still():
            return None
        return Turn.FIRST if others_are_at_first else Turn.IN_TURN

    def _wake(self) -> None:
        self._worker.wake()
        self._embedding.wake()

    def _on_turn(self, before: Turn) -> None:
        if before is Turn.STOPPED:
            self.closer_look.look_again()
        self._announcer.changed("sources", "indexing")
        self._wake()

    def _on_changes(self, changes: Changes) -> None:
        if changes:
            self._announcer.changed("documents", "problems", "indexing")
            self._wake()
        if changes.swept or changes.missing or changes.covered:
            self._announcer.changed("sources")
            self._worker.wake()

    def _is_content_forgotten(self, content_hash: bytes) -> bool:
        return catalog_forgotten.is_content_forgotten(self._database.read(), content_hash)

    def _on_stored(self, files: int) -> None:
        self._reading_left.did(files)
        self._announcer.changed("documents", "problems", "indexing")
        self._embedding.wake()
