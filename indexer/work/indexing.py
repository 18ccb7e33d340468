"""The indexer as the engine uses it: start it, tell it what to follow, wait for it, ask it."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from indexer.errors import CatalogueDamaged, ProblemCode, unexpected
from indexer.follow.applying import Changes
from indexer.follow.assembling import follow_disk
from indexer.follow.fingerprint import fingerprint_of
from indexer.follow.named_paths import absolute, checked_root
from indexer.follow.pace import Pace
from indexer.follow.rule_changes import change_rules
from indexer.follow.why import Explanation
from indexer.store import (
    catalog_forgotten,
    catalog_pictures,
    catalog_problems,
    catalog_removal,
    catalog_sources,
    rebuilding,
)
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.types import Chunk, ParsedDocument
from indexer.work.announcing import Announcer, OnChange, OnNotice
from indexer.work.care import Care
from indexer.work.clocks import Clocks
from indexer.work.embedding import Embedding, VectorIndex
from indexer.work.embedding_loop import EmbeddingLoop
from indexer.work.giving_way import GivingWay, WaitsFor, this_machine
from indexer.work.picture_reading import PictureReader, PictureReading
from indexer.work.queue import Queue
from indexer.work.reading import Parser, Reader
from indexer.work.room import Room
from indexer.work.storing import Storer
from indexer.work.time_left import TimeLeft
from indexer.work.worker import Worker
from kernel.errors import AntorchaError
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, Cancelled, Progress, Report
from models.types import Embedder

_PARSERS = 2
_LOOK_S = 0.05
_ROOM_S = 3.0
_CARE_S = 5.0
_STOP_S = 20.0


@dataclass(frozen=True, slots=True)
class Pending:
    """Files still to be read, files read but not yet findable by meaning.

    ``pictures``: files with pictures to be read; some of them are among the others.
    """

    keyword: int
    semantic: int
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """Files to be read and passages to be embedded; seconds are None while nobody can tell."""

    files: int
    files_s: float | None
    passages: int
    passages_s: float | None


@dataclass(frozen=True, slots=True)
class Parsing:
    """How files become passages.

    Attributes:
        make_parser: Makes one parser (a child process); called once for each of two threads.
        chunk: Cuts a document into passages.
        version: Changes when the parsers or the cutting do: all files are read again then.
        make_picture_reader: Makes what reads pictures (a child process); None if nothing does.
    """

    make_parser: Callable[[], Parser]
    chunk: Callable[[ParsedDocument], list[Chunk]]
    version: str
    make_picture_reader: Callable[[], PictureReader] | None = None


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
        self._own_folders = [os.fsencode(folder) for folder in own_folders]
        pace = pace or Pace()
        version = parsing.version
        parts = follow_disk(
            database, self._queue, own_folders, version, clocks, pace, self._on_changes
        )
        self.reconciler = parts.reconciler
        self._watcher, self._following = parts.watcher, parts.following
        self._explaining = parts.explaining
        self._right_of_way = right_of_way or RightOfWay()
        self._right_of_way.on_free(self._wake)
        self._giving_way = GivingWay(database, this_machine(), clocks.steady)
        self._reading_left, self._embedding_left = TimeLeft(clocks.steady), TimeLeft(clocks.steady)
        self._worker = Worker(
            database,
            self._queue,
            Storer(
                self._queue,
                parsing.version,
                clocks.now,
                reads_pictures=parsing.make_picture_reader is not None,
            ),
            self._room,
            self._must_stand_still,
            parts.settling.touch,
            self._on_stored,
        )
        self._picture_reading = PictureReading(
            database,
            self._queue,
            lambda: self._must_stand_still() or self._room.is_full,
            self._right_of_way,
            self._on_pictures_read,
            clocks,
        )
        self._embedding = EmbeddingLoop(
            Embedding(database, vectors, embedder),
            self._queue,
            self._room,
            self._right_of_way,
            self._must_stand_still,
            self._announcer,
            clocks.steady,
            self._embedding_left.did,
        )
        self._care = Care(database, self._room, self._is_at_rest, clocks)
        self._last_trouble = ""
        self._is_paused = False
        self._cancel = Cancel()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin: finish what was cut off, sweep, watch, read, embed."""
        self._cancel = cancel = Cancel()
        self.rescan()
        self._run("antorcha-follow", self._follow, cancel)
        self._run("antorcha-store", self._store, cancel)
        self._run("antorcha-embed", self._embedding.run, cancel)
        self._run("antorcha-care", self._look_after, cancel)
        for number in range(_PARSERS):
            self._run(f"antorcha-read-{number}", self._read, cancel)
        if self._parsing.make_picture_reader is not None:
            self._run("antorcha-pictures", self._read_pictures, cancel)

    def stop(self) -> None:
        """End after the transaction being written; the rest is done after the next start."""
        self._cancel.set()
        self._embedding.stop()
        self._wake()
        for thread in self._threads:
            thread.join(_STOP_S)
        self._threads.clear()
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
        self._keep_wishes()
        self._announcer.changed("indexing")
        self._wake()

    def work_left(self) -> WorkLeft:
        """What is to be done, and how long it will take without a break."""
        connection = self._database.read()
        (files,) = connection.execute("SELECT count(*) FROM queue").fetchone()
        (passages,) = connection.execute(
            "SELECT count(*) FROM passages WHERE in_chroma = 0"
        ).fetchone()
        return WorkLeft(
            files,
            self._reading_left.seconds(files),
            passages,
            self._embedding_left.seconds(passages),
        )

    @property
    def is_renewing_vectors(self) -> bool:
        """Whether a new index of vectors is being built beside the one in use."""
        return self._embedding.is_renewing

    @property
    def is_waiting_for_room(self) -> bool:
        """Whether the disk is full, or fails."""
        return self._room.is_full

    def add_source(self, path: Path, collection: str | None = None, watch: bool = True) -> Source:
        """Follow a file or folder from now on; again is fine. Raises NoSuchPath, StorageFull."""
        root = checked_root(path, self._own_folders)
        content_hash = fingerprint_of(root, Cancel()) if os.path.isfile(root) else None
        catalog_removal.remember(self._database, root, content_hash)
        with self._database.write() as connection:
            source = catalog_sources.put_source(
                connection, root, collection, watch, self._clocks.now()
            )
        self._keep_wishes()
        self._announcer.changed("sources")
        self.rescan()
        return source

    def remove_source(self, path: Path) -> bool:
        """Stop following, and forget what came from it. False if there is no such source."""
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return False
        catalog_removal.remove_source(self._database, source)
        self._keep_wishes()
        self._announcer.changed("sources", "documents", "problems")
        self._embedding.wake()
        self.rescan()
        return True

    def collect(self, path: Path, collection: str) -> bool:
        """Put a source into a collection. False if there is no such source."""
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return False
        with self._database.write() as connection:
            catalog_sources.set_collection(connection, source.id, collection)
        self._keep_wishes()
        self._announcer.changed("sources", "documents")
        return True

    def forget(self, path: Path) -> int:
        """Remove all that is kept about a file and keep it out; how many files went."""
        forgotten = catalog_removal.forget(self._database, absolute(path), self._clocks.now())
        self._keep_wishes()
        self._announcer.changed("documents", "problems")
        self._embedding.wake()
        return forgotten

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

    def change_rules(
        self, path: Path, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> list[str] | None:
        """Change what is left out of a source; all its rules then. None if there is no such source.

        Raises BadRule for what is not of ``.gitignore``'s syntax.
        """
        source = catalog_sources.source_at(self._database.read(), absolute(path))
        if source is None:
            return None
        rules = change_rules(self._database, source, add, remove)
        self._announcer.changed("sources")
        self.rescan()
        return rules

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

    def pending(self) -> Pending:
        """What is still to be done, in files."""
        connection = self._database.read()
        (unread,) = connection.execute(
            "SELECT count(*) FROM files f JOIN queue q ON q.path = f.path WHERE f.state = 'pending'"
        ).fetchone()
        (by_words,) = connection.execute(
            "SELECT count(*) FROM files WHERE state = 'keyword'"
        ).fetchone()
        return Pending(unread, by_words, self.waiting_pictures())

    def waiting_pictures(self) -> int:
        """How many files have pictures that are still to be read; 0 if nothing reads them."""
        if self._parsing.make_picture_reader is None:
            return 0
        return catalog_pictures.count_waiting(self._database.read())

    def wait_idle(self, until: str, cancel: Cancel, report: Report) -> None:
        """Return when all that is known to have changed is findable.

        Args:
            until: "keyword" or "semantic".

        Raises:
            Cancelled: ``cancel`` was set, or the indexer stopped.
            AntorchaError: What keeps the embedding from going on, when waiting for it.
        """
        most = 0
        while True:
            # In this order: work moves from the left to the right.
            is_followed = self._following.is_idle()
            is_sure = until != "semantic" or self._embedding.has_looked
            begun_s = self._clocks.steady()
            pending = self.pending()
            # Counting a long queue costs something; it must not slow down what is waited for.
            pause_s = _LOOK_S + 10 * (self._clocks.steady() - begun_s)
            unread = pending.keyword + pending.pictures
            left = unread + (pending.semantic if until == "semantic" else 0)
            if is_followed and is_sure and left == 0 and self._following.is_idle():
                return
            if until == "semantic" and unread == 0 and self._embedding.trouble:
                raise self._embedding.trouble
            most = max(most, left)
            report(Progress("indexing", most - left, most or None))
            if cancel.wait(pause_s) or self._cancel.is_set():
                raise Cancelled

    def on_change(self, listener: OnChange) -> None:
        """Call ``listener`` with what changed (documents, sources, problems, indexing)."""
        self._announcer.on_change(listener)

    def on_notice(self, listener: OnNotice) -> None:
        """Call ``listener`` with title, message, hint of what the person should know."""
        self._announcer.on_notice(listener)

    def embedder_changed(self) -> None:
        """A model was installed or exchanged: try again now."""
        self._embedding.try_again()

    def _run(self, name: str, work: Callable[[Cancel], None], cancel: Cancel) -> None:
        thread = threading.Thread(target=work, args=(cancel,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _read(self, cancel: Cancel) -> None:
        parsing = self._parsing

        def read() -> None:
            reader = Reader(
                parsing.make_parser(), parsing.chunk, parsing.version, self._is_content_forgotten
            )
            self._worker.run_reader(reader, cancel)

        while not cancel.is_set():
            self._guarded("Reading your files", read, cancel)

    def _read_pictures(self, cancel: Cancel) -> None:
        def read() -> None:
            assert self._parsing.make_picture_reader is not None
            self._picture_reading.run(self._parsing.make_picture_reader(), cancel)

        while not cancel.is_set():
            self._guarded("Reading pictures", read, cancel)

    def _on_pictures_read(self) -> None:
        self._announcer.changed("indexing")
        self._worker.wake()

    def _store(self, cancel: Cancel) -> None:
        while not cancel.is_set():
            self._guarded("Storing what was read", lambda: self._worker.run_writer(cancel), cancel)

    def _follow(self, cancel: Cancel) -> None:
        last_try_s = 0.0
        self._resume_removals(cancel)
        while not cancel.is_set():
            self._guarded("Telling what changed", self._announcer.flush, cancel)
            if self._room.is_full:
                now = self._clocks.steady()
                if now - last_try_s < _ROOM_S:
                    cancel.wait(_LOOK_S)
                    continue
                last_try_s = now
                if not self._room.try_again():
                    continue
                self._announcer.changed("indexing")
            self._guarded("Following your folders", lambda: self._following.tick(cancel), cancel)
            self._following.wait()

    def _resume_removals(self, cancel: Cancel) -> None:
        for source in catalog_sources.half_removed(self._database.read()):
            remove = partial(catalog_removal.remove_source, self._database, source)
            self._guarded("Removing a source", remove, cancel)

    def _guarded(self, what: str, work: Callable[[], object], cancel: Cancel) -> None:
        """The edge of every thread: none may end while the program runs."""
        try:
            work()
        except Cancelled:
            return
        except Exception as error:
            if self._room.note_outage(error):
                return
            trouble = error if isinstance(error, AntorchaError) else unexpected(what, error)
            if str(trouble) != self._last_trouble:  # once, however often it is tried again
                self._last_trouble = str(trouble)
                self._announcer.notice(trouble)
            cancel.wait(_ROOM_S)

    def _look_after(self, cancel: Cancel) -> None:
        while not cancel.is_set():
            self._guarded("Looking after the library", self._care.tick, cancel)
            cancel.wait(_CARE_S)

    def _is_at_rest(self) -> bool:
        pending = self.pending()
        is_idle = not (pending.keyword or pending.semantic) and self._following.is_idle()
        return is_idle and not self._must_stand_still()

    def _keep_wishes(self) -> None:
        """Beside the catalogue too; should the disk refuse, at the next rest."""
        try:
            rebuilding.note_wishes(self._database)
        except OSError as error:
            self._room.note_outage(error)

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

    def _wake(self) -> None:
        self._worker.wake()
        self._embedding.wake()

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
