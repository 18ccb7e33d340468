"""What a parser is: it scores a file by its content or declines, and turns it into documents.

A parser never opens anything. It is handed an open file, and runs in a child process that can
open nothing of the person's (``indexer.parse.sandbox``).
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

from indexer.types import ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.archive.expansion import Expansion

HEAD_BYTES = 16 * 1024
"""How much of a file's beginning parsers see when they score it."""

_MIB = 1024 * 1024
_DAY_OF_CHANNEL = re.compile(r"((?:.*/)?)[^/]+/\d{4}-\d\d-\d\d\.json")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far the reading of one file goes. Nobody's honest files come near; hostile ones do.

    Attributes:
        max_file_bytes: A larger file is not opened, unless it can be streamed (mbox). Above it
            are disk images and videos.
        max_text_file_bytes: Plain text, Markdown and HTML are held in memory as a whole; books
            have 1 to 5 MB.
        max_message_bytes: One mail with its attachments. Providers stop at 25 to 150 MB.
        max_text_chars: Text of one document. With 12 bytes for the worst code point in JSON, it
            still fits into one frame between the processes (256 MiB).
        max_depth: Attachments inside mails inside mails.
        max_members: Attachments of one file that is neither an mbox nor an archive.
        max_archive_members: What is taken out of one file's archives, over all levels.
        max_archive_list_bytes: The table of contents of a zip; some 100 bytes a member.
        expansion_ratio: A file may expand to this many times its size, over all levels, ...
        expansion_free_bytes: ... and to this much however small it is.
        max_expanded_bytes: No file expands to more than this plus four times its size.
        max_held_bytes: How much of a member, with the archives around it, is held expanded.
        expansion_timeout_s: For taking one member out of its archive.
        max_pages: Pages of one PDF; the longest real ones have some 10,000.
        max_headings: Per document, and likewise pages' and roles' spans.
        max_metadata: Pairs of metadata per document.
        max_front_matter_chars: YAML is only tried on less than this.
        progress_timeout_s: Silence from the parser (no page, no document) for this long ends it.
        document_timeout_s: Ends it even if pages keep coming, when no document does: the longest
            PDFs take half a minute.
        file_timeout_s: Ends it whatever comes, plus ``timeout_per_mib_s`` for each MiB.
        timeout_per_mib_s: See above. A mailbox takes 0.3 s a MiB on an idle machine; this leaves
            room for one that is busy with other things.
        memory_bytes: Address space of the child: models and libraries take 0.5 GB of it.
        restart_above_bytes: A child that holds more memory than this after a file is replaced.
        restart_after_files: So that slow leaks in native parsers do not add up.
        output_chars: Text kept of one file, however small, and ...
        output_ratio: ... as many times its bytes on top. Beyond it the file is filling the disk.
        max_problems: Members of one file that are named with what is wrong with them.
        max_losses: So many members of one file may cost the child that reads them.
    """

    max_file_bytes: int = 512 * _MIB
    max_text_file_bytes: int = 80 * _MIB
    max_message_bytes: int = 192 * _MIB
    max_text_chars: int = 20_000_000
    max_depth: int = 6
    max_members: int = 1_000
    max_archive_members: int = 20_000
    max_archive_list_bytes: int = 32 * _MIB
    expansion_ratio: int = 200
    expansion_free_bytes: int = 128 * _MIB
    max_expanded_bytes: int = 8 * 1024 * _MIB
    max_held_bytes: int = 256 * _MIB
    expansion_timeout_s: float = 20.0
    max_pages: int = 20_000
    max_headings: int = 20_000
    max_metadata: int = 500
    max_front_matter_chars: int = 64 * 1024
    progress_timeout_s: float = 30.0
    document_timeout_s: float = 240.0
    file_timeout_s: float = 600.0
    timeout_per_mib_s: float = 10.0
    memory_bytes: int = 3 * 1024 * _MIB
    restart_above_bytes: int = 700 * _MIB
    restart_after_files: int = 5_000
    output_chars: int = 50_000_000
    output_ratio: int = 20
    max_problems: int = 2_000
    max_losses: int = 5


@dataclass(frozen=True, slots=True)
class FileSource:
    """An open file (or the bytes of an attachment) with its name, without folder, and size.

    Attributes:
        expansion: What may still be taken out of archives in the file that all this lies in.
        passwords: What to try if it asks for one.
        without_pages: Pages (from 1) that cost the process that read them; to be left out.
        beside: Names in the same folder that say what this file is; see ``names_beside``.
        companion: What stands in another file of the same archive that says whom this one means;
            see ``companion_of``. Empty if there is none.
    """

    file: BinaryIO
    name: str
    size_bytes: int
    expansion: Expansion | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)
    without_pages: tuple[int, ...] = ()
    beside: tuple[str, ...] = ()
    companion: bytes = field(default=b"", repr=False)

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> FileSource:
        return cls(io.BytesIO(data), name, len(data))

    @property
    def stem(self) -> str:
        """The name without its extension; the whole name of a dot file."""
        dot = self.name.rfind(".")
        return self.name[:dot] if dot > 0 else self.name

    def head(self, size_bytes: int = HEAD_BYTES) -> bytes:
        """The first bytes; the position is put back to the start."""
        self.file.seek(0)
        data = self.file.read(size_bytes)
        self.file.seek(0)
        return data

    def read(self, limit_bytes: int) -> bytes:
        """The content from the start, up to ``limit_bytes``."""
        self.file.seek(0)
        # Not read(limit_bytes) alone: it would allocate them all for a note of a few lines.
        return self.file.read(min(limit_bytes, self.size_bytes))


def names_beside(name: str) -> tuple[str, ...]:
    """Which other files, if they lie in the same folder, a parser of ``name`` should know of."""
    stem, _dot, ending = name.rpartition(".")
    return (f"{stem}.json",) if stem and ending.lower() == "html" else ()


def companion_of(path: str) -> str | None:
    """Which member of the same archive a member's parser should have: Slack's list of people."""
    day = _DAY_OF_CHANNEL.fullmatch(path)
    return None if day is None else f"{day[1] or ''}users.json"


@dataclass(frozen=True, slots=True)
class PageBegun(Progress):
    """Page ``done`` (from 1) of ``total`` is read next, 0 none: if it costs the process, only it is
    left out when the file is read again."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The mail that something came attached to, as far as it tells; ``date`` is ISO 8601."""

    message_id: str
    subject: str
    sender: str
    date: str | None
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """Something inside a file that is read as a file of its own: an attachment, a message.

    Attributes:
        name: Names it among its siblings; becomes part of ``ParsedDocument.member``.
        source: Its bytes.
        parser: Which parser reads it; None lets the content decide.
        origin: The mail that brought it; what is inside it came with the same one.
    """

    name: str
    source: FileSource
    parser: str | None = None
    origin: Origin | None = None


ParsedItem = ParsedDocument | Problem | Member | Progress
"""What parsers yield. ``Progress`` only says that they are alive."""


class Parser(Protocol):
    """Turns one kind of file into documents."""

    @property
    def name(self) -> str:
        """A short name, unique among parsers, for logs and for ``Member.parser``."""
        ...

    def score(self, head: bytes, name: str) -> float:
        """How sure the parser is that the file is its own: 0 declines, 1 is certain.

        Judges by ``head`` (the first ``HEAD_BYTES``) before ``name``, which may lie.
        """
        ...

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        """Yield what is in the file, piece by piece. May raise ``FileProblem``."""
        ...
