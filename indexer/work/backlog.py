"""What is still to be done: how much, how long it takes, and waiting until it is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from indexer.follow.following import Following
from indexer.store import catalog_pictures
from indexer.store.database import Database
from indexer.work.embedding_loop import EmbeddingLoop
from indexer.work.time_left import TimeLeft
from kernel.work import Cancel, Cancelled, Progress, Report

_LOOK_S = 0.05


@dataclass(frozen=True, slots=True)
class Pending:
    """Files still to be read, files read but not yet findable by meaning; none of stopped sources.

    ``pictures``: files with pictures to be read; some of them are among the others.
    """

    keyword: int
    semantic: int
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """Files to be read and passages to be embedded; seconds are None while nobody can tell.

    Without what waits of stopped sources.
    """

    files: int
    files_s: float | None
    passages: int
    passages_s: float | None


class Backlog:
    """Args:
    reading, embedding: The paces of the two, which others keep.
    reads_pictures: Whether what stands in pictures is read at all.
    steady: A clock that only goes forward, in seconds.
    """

    def __init__(
        self,
        database: Database,
        reading: TimeLeft,
        embedding: TimeLeft,
        reads_pictures: bool,
        steady: Callable[[], float],
    ) -> None:
        self._database = database
        self._reading, self._embedding = reading, embedding
        self._reads_pictures = reads_pictures
        self._steady = steady
        self._stopped = _Stopped()

    def pending(self) -> Pending:
        """What is still to be done, in files."""
        connection = self._database.read()
        (unread,) = connection.execute(
            "SELECT count(*) FROM queue q CROSS JOIN files f ON f.path = q.path "
            "WHERE q.turn < 'stopped' AND f.state = 'pending'"
        ).fetchone()
        (by_words,) = connection.execute(
            "SELECT count(*) FROM files INDEXED BY files_to_embed "
            "WHERE state = 'keyword' AND turn < 'stopped'"
        ).fetchone()
        return Pending(unread, by_words, self.waiting_pictures())

    def waiting_pictures(self) -> int:
        """How many files have pictures that are still to be read; 0 if nothing reads them."""
        return catalog_pictures.count_waiting(self._database.read()) if self._reads_pictures else 0

    def work_left(self) -> WorkLeft:
        """What is to be done, and how long it will take without a break."""
        connection = self._database.read()
        (files,) = connection.execute(
            "SELECT count(*) FROM queue WHERE turn < 'stopped'"
        ).fetchone()
        (waiting,) = connection.execute(
            "SELECT count(*) FROM passages WHERE in_chroma = 0"
        ).fetchone()
        passages = max(0, waiting - self._stopped.passages(connection))
        return WorkLeft(
            files, self._reading.seconds(files), passages, self._embedding.seconds(passages)
        )

    def wait_done(
        self,
        until: str,
        following: Following,
        loop: EmbeddingLoop,
        cancels: tuple[Cancel, Cancel],
        report: Report,
    ) -> None:
        """Return when all that is known to have changed is findable, and what went is not.

        Args:
            until: "keyword", or "semantic": what went has then left the index of meanings too.
            cancels: Of the one who waits, and of the indexer.

        Raises:
            Cancelled: One of ``cancels`` was set.
            AntorchaError: What keeps the embedding from going on, when waiting for it.
        """
        cancel, stopped = cancels
        most = 0
        while True:
            # In this order: work moves from the left to the right.
            is_followed = following.is_idle()
            is_sure = until != "semantic" or loop.has_looked
            begun_s = self._steady()
            pending = self.pending()
            # Counting a long queue costs something; it must not slow down what is waited for.
            pause_s = _LOOK_S + 10 * (self._steady() - begun_s)
            unread = pending.keyword + pending.pictures
            left = unread + (pending.semantic if until == "semantic" else 0)
            is_found = is_followed and is_sure and left == 0 and following.is_idle()
            if is_found and not (until == "semantic" and self._must_remove(loop)):
                return
            if until == "semantic" and unread == 0 and loop.trouble:
                raise loop.trouble
            most = max(most, left)
            report(Progress("indexing", most - left, most or None))
            if cancel.wait(pause_s) or stopped.is_set():
                raise Cancelled

    def _must_remove(self, loop: EmbeddingLoop) -> bool:
        """Whether the index of meanings is about to lose what the library no longer has."""
        if loop.is_standing_still:
            return False
        (waits,) = (
            self._database.read()
            .execute("SELECT EXISTS (SELECT 1 FROM chroma_removals)")
            .fetchone()
        )
        return bool(waits)


class _Stopped:
    """How many passages of stopped sources wait; counted anew only when their files change."""

    def __init__(self) -> None:
        self._known: tuple[tuple[int, ...], int] = ((), 0)

    def passages(self, connection: sqlite3.Connection) -> int:
        """As of now."""
        files = "FROM sources s JOIN files f ON f.source_id = s.id"
        stopped = "WHERE s.turn = 'stopped' AND f.state IN ('keyword', 'pending')"
        seen = tuple(
            connection.execute(
                f"SELECT count(*), coalesce(sum(f.id), 0) {files} {stopped}"
            ).fetchone()
        )
        known, count = self._known
        if seen != known:
            (count,) = connection.execute(
                f"SELECT count(*) {files} CROSS JOIN documents d ON d.file_id = f.id "
                f"CROSS JOIN passages p ON p.document_id = d.id AND +p.in_chroma = 0 {stopped}"
            ).fetchone()
            self._known = (seen, count)
        return count
