"""Reads one file: is it there, is it new, and what do the parsers make of it."""

from __future__ import annotations

import errno
import itertools
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from indexer.errors import ProblemCode
from indexer.follow.fingerprint import fingerprint, open_for_reading
from indexer.store.catalog_documents import ReadDocument, clean
from indexer.store.catalog_files import FileStamp, KnownFile
from indexer.types import Chunk, ParsedDocument, Problem
from indexer.work.queue import Lease
from kernel.child import ChildDied, ChildTimeout
from kernel.work import Cancel, Cancelled

# Up to this many characters a file's documents wait in memory for their turn to be stored; a
# larger mailbox is stored as it is read.
_CHARACTERS_IN_MEMORY = 16_000_000
_MOST_TRANSIENT_ATTEMPTS = 4
_TRANSIENT = {
    errno.EIO, errno.EAGAIN, errno.EBUSY, errno.EMFILE, errno.ENFILE, errno.ENOMEM,
    errno.ESTALE, errno.ETIMEDOUT, errno.EINTR,
}  # fmt: skip


class Parser(Protocol):
    """What turns files into documents, such as ``indexer.parse.sandbox.ParserSandbox``."""

    def parse(self, path: Path, cancel: Cancel) -> Iterator[ParsedDocument | Problem]: ...

    def close(self) -> None: ...


class Outcome(Enum):
    """What became of a file that was taken from the queue."""

    READ = auto()
    UNCHANGED = auto()
    GONE = auto()
    AGAIN = auto()
    FORGOTTEN = auto()


@dataclass(slots=True)
class Reading:
    """What was read of one file.

    Attributes:
        documents: To be walked once. Walking it may read on in the parser and add ``problems``.
        characters: How much text waits in memory.
        is_large: Whether there is more to read while it is stored.
    """

    lease: Lease
    outcome: Outcome
    stamp: FileStamp | None = None
    content_hash: bytes | None = None
    documents: Iterable[ReadDocument] = ()
    problems: list[Problem] = field(default_factory=list)
    characters: int = 0
    is_large: bool = False


class Reader:
    """Args:
    parser: Used by one thread at a time.
    chunk: Cuts a document into passages.
    parser_version: Names the parsers; what another version read is read again.
    is_forgotten: Whether the person wants a content, named by its hash, kept out.
    """

    def __init__(
        self,
        parser: Parser,
        chunk: Callable[[ParsedDocument], list[Chunk]],
        parser_version: str,
        is_forgotten: Callable[[bytes], bool] = lambda _content: False,
    ) -> None:
        self._parser = parser
        self._chunk = chunk
        self._parser_version = parser_version
        self._is_forgotten = is_forgotten

    def read(self, lease: Lease, known: KnownFile, cancel: Cancel) -> Reading:
        """Read the file. Raises Cancelled; everything else becomes part of the result."""
        stamp = known.stamp
        try:
            status = os.lstat(lease.path)
            if not stat.S_ISREG(status.st_mode):
                return Reading(lease, Outcome.GONE)
            stamp = FileStamp.of(status)
            content = _content(lease.path, cancel)
        except (FileNotFoundError, NotADirectoryError):
            return Reading(lease, Outcome.GONE)
        except OSError as error:
            return self._failed(lease, stamp, error)
        if content == known.content_hash and known.parser == self._parser_version:
            return Reading(lease, Outcome.UNCHANGED, stamp, content)
        # What was known before under this very path has been exempted by not being forgotten then.
        if content != known.content_hash and self._is_forgotten(content):
            return Reading(lease, Outcome.FORGOTTEN, stamp, content)
        return self._parse(lease, stamp, content, cancel)

    def rest(self) -> None:
        """End the parser's process until there is a file again: it holds 130 MB for nothing."""
        self._parser.close()

    def close(self) -> None:
        """End the parser's process."""
        self._parser.close()

    def _parse(self, lease: Lease, stamp: FileStamp, content: bytes, cancel: Cancel) -> Reading:
        reading = Reading(lease, Outcome.READ, stamp, content)
        documents: list[ReadDocument] = []
        items = self._items(lease.path, reading.problems, cancel)
        for read in items:
            documents.append(read)
            reading.characters += len(read.document.text)
            if reading.characters > _CHARACTERS_IN_MEMORY:
                reading.documents = itertools.chain(documents, items)
                reading.is_large = True
                return reading
        reading.documents = documents
        if not reading.problems and not any(read.chunks for read in documents):
            reading.problems.append(Problem(ProblemCode.NO_TEXT, "There is no text in this file."))
        if not _is_still(lease.path, stamp) and lease.attempts < _MOST_TRANSIENT_ATTEMPTS:
            return Reading(lease, Outcome.AGAIN, stamp)
        return reading

    def _items(
        self, path: bytes, problems: list[Problem], cancel: Cancel
    ) -> Iterator[ReadDocument]:
        """The documents as they come; what goes wrong goes into ``problems``."""
        try:
            for item in self._parser.parse(Path(os.fsdecode(path)), cancel):
                if isinstance(item, Problem):
                    problems.append(item)
                    continue
                document = clean(item)
                yield ReadDocument(document, self._chunk(document))
        except Cancelled:
            raise
        except (ChildDied, ChildTimeout):
            # Not even started, so the file is not to blame: it is tried again by and by.
            message = "The program's file reader does not start; try again, or run the doctor."
            problems.append(Problem(ProblemCode.UNREADABLE, message))
        except Exception as error:  # one bad file must never end the work on all others
            cancel.raise_if_set()
            problems.append(_defect(error))

    def _failed(self, lease: Lease, stamp: FileStamp, error: OSError) -> Reading:
        if error.errno in _TRANSIENT and lease.attempts < _MOST_TRANSIENT_ATTEMPTS:
            return Reading(lease, Outcome.AGAIN, stamp)
        return Reading(lease, Outcome.READ, stamp, None, (), [unreadable(error)])


def unreadable(error: OSError) -> Problem:
    """The problem of a file that the system does not let us read."""
    if isinstance(error, PermissionError):
        return Problem(ProblemCode.UNREADABLE, "You have no permission to read this file.")
    return Problem(ProblemCode.UNREADABLE, f"This file could not be read: {error.strerror}.")


def undone(reading: Reading, error: Exception) -> Reading:
    """What to store instead of a reading that could not be stored."""
    return Reading(reading.lease, Outcome.READ, reading.stamp, problems=[_defect(error)])


def _defect(error: Exception) -> Problem:
    return Problem(
        ProblemCode.CRASHED_PARSER,
        f"Reading this file failed through a defect of this program ({type(error).__name__}).",
    )


def leads_straight(root: bytes, path: bytes) -> bool:
    """Whether no folder between ``root`` and ``path`` is a link, which could lead anywhere."""
    folder = os.path.dirname(path)
    while len(folder) > len(root):
        if os.path.islink(folder):
            return False
        folder = os.path.dirname(folder)
    return True


def _content(path: bytes, cancel: Cancel) -> bytes:
    fd = open_for_reading(path)
    try:
        return fingerprint(fd, cancel)
    finally:
        os.close(fd)


def _is_still(path: bytes, stamp: FileStamp) -> bool:
    try:
        return stamp.looks_like(FileStamp.of(os.lstat(path)))
    except OSError:
        return False
