"""A library of a pack's documents, made as a person's is: files, indexer, sandboxed parsers."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap import Library
from app.config import Home
from app.evaluation.pack import Pack
from app.evaluation.plan import LibraryPlan
from app.evaluation.written_documents import WrittenDocuments, write_documents
from indexer.types import ProblemReport
from kernel.errors import TransientError
from kernel.file_lock import FileLock
from kernel.work import Cancel, Progress, Report

OpenLibrary = Callable[[Home], Library]

_DOCUMENTS = "documents"
_HOME = "home"


class WorkFolderTaken(TransientError):
    """Another evaluation works in the same folder at this moment."""


@dataclass(frozen=True, slots=True)
class ThrowawayLibrary:
    """A library with everything of a pack's documents indexed."""

    library: Library
    documents: WrittenDocuments
    problems: tuple[ProblemReport, ...]
    passages: int

    def document_id(self, path: str) -> str | None:
        """Which of the pack's documents a result came from."""
        return self.documents.ids.get(path)


@contextmanager
def held(folder: Path) -> Iterator[Path]:
    """Make a folder and keep it to this process. Raises WorkFolderTaken."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(folder / "lock")
    if not lock.acquire():
        raise WorkFolderTaken(
            "Another evaluation is using the same work folder",
            os.fspath(folder),
            "Wait for it, or name another folder with --work.",
        )
    try:
        yield folder
    finally:
        lock.release()


@contextmanager
def open_library(
    folder: Path,
    pack: Pack,
    plan: LibraryPlan,
    open_home: OpenLibrary,
    report: Report,
    until: str = "semantic",
) -> Iterator[ThrowawayLibrary]:
    """The library in ``folder``, made or finished first. It stays there: see ``delete_library``.

    Args:
        until: "semantic", or "keyword" where only words will be searched.

    Raises:
        WorkFolderTaken: Another process has it open.
        AntorchaError: Indexing cannot go on; the documents are at fault for none of these.
    """
    with held(folder):
        total = len(plan.documents)
        label = f"library {plan.name}"

        def on_written(count: int) -> None:
            report(Progress("writing documents", count, total, label))

        written = write_documents(pack, plan.documents, folder / _DOCUMENTS, on_written)
        home = Home(folder / _HOME)
        home.create()
        library = open_home(home)
        try:
            library.indexer.start()
            for split, source in written.sources.items():
                library.indexer.sources.add(source, split or None, watch=False)
            library.indexer.wait_idle(until, Cancel(), report)
            yield ThrowawayLibrary(
                library,
                written,
                tuple(library.status.problems()),
                int(library.status.status()["passages"]),
            )
        finally:
            library.close()


def delete_library(folder: Path) -> None:
    """Remove a library and its documents, which are copies of the pack's."""
    shutil.rmtree(folder, ignore_errors=True)
