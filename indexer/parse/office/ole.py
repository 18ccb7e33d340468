"""The parser for binary office documents of before 2007: an OLE file with a stream of its own kind.

Encrypted documents of newer programs are such files too.
"""

from __future__ import annotations

import contextlib
import io
import struct
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.assembled import AssembledText
from indexer.parse.office.old_excel import read_old_excel
from indexer.parse.office.old_powerpoint import read_old_powerpoint
from indexer.parse.office.old_word import read_old_word
from indexer.parse.office.properties import (
    Properties,
    finished,
    ole_properties,
    with_problems,
)
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMED_SCORE = 0.9
_UNNAMED_SCORE = 0.5
_ENDINGS = (
    ".doc", ".dot", ".wiz", ".xls", ".xlt", ".xla", ".ppt", ".pps", ".pot", ".docx", ".docm",
    ".xlsx", ".xlsm", ".pptx", ".pptm", ".wps",
)  # fmt: skip
_OTHERS = (".msg", ".oft", ".msi", ".db", ".vsd", ".pub", ".mpp")
_LARGEST_STREAM_BYTES = 256 * 2**20
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo", "EncryptedSummary")


class OleOfficeParser:
    """Reads doc, xls and ppt by what streams they hold, whatever they are called."""

    name = "old office"

    def score(self, head: bytes, name: str) -> float:
        if not head.startswith(_MAGIC) or name.lower().endswith(_OTHERS):
            return 0.0
        return _NAMED_SCORE if name.lower().endswith(_ENDINGS) else _UNNAMED_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        import olefile  # noqa: PLC0415 - only a process that reads old documents needs it

        data = source.read(limits.max_file_bytes)
        try:
            ole = olefile.OleFileIO(io.BytesIO(data))
        except (OSError, ValueError, IndexError, struct.error) as error:
            raise _damaged() from error
        with contextlib.closing(ole):
            yield from _Reader(ole, data, source, limits).read()


class _Reader:
    def __init__(self, ole: Any, data: bytes, source: FileSource, limits: Limits) -> None:
        self._ole = ole
        self._data = data
        self._source = source
        self._out = AssembledText(limits.max_text_chars)

    def read(self) -> Iterator[ParsedItem]:
        """The document. Raises FileProblem."""
        damaged: list[str] = []
        if any(self._ole.exists(name) for name in _ENCRYPTED):
            raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
        if self._ole.exists("WordDocument"):
            yield Progress("document", 0)
            read_old_word(self._stream, self._out)
            format_name = "Word document"
        elif self._ole.exists("Workbook") or self._ole.exists("Book"):
            yield from read_old_excel(self._data, self._out, damaged)
            format_name = "spreadsheet"
        elif self._ole.exists("PowerPoint Document"):
            yield Progress("document", 0)
            read_old_powerpoint(self._stream, self._out)
            format_name = "presentation"
        else:
            raise FileProblem(ProblemCode.UNSUPPORTED, f"It is {self._what()}.")
        assembled = self._out.result()
        first = next((h.title for h in assembled.headings if h.level == 1), "")
        title = "" if format_name == "spreadsheet" else first
        document = finished(
            self._source, self._properties(), assembled, own_title=title, format_name=format_name
        )
        yield from with_problems(document, damaged)

    def _stream(self, name: str) -> bytes | None:
        if not self._ole.exists(name):
            return None
        if self._ole.get_size(name) > _LARGEST_STREAM_BYTES:
            raise FileProblem(ProblemCode.TOO_LARGE, "Its text takes more than a file is given.")
        try:
            with self._ole.openstream(name) as stream:
                return bytes(stream.read())
        except (OSError, ValueError, IndexError) as error:
            raise _damaged() from error

    def _properties(self) -> Properties:
        try:
            return ole_properties(self._ole.get_metadata())
        except (OSError, ValueError, IndexError, KeyError, TypeError, struct.error, OverflowError):
            return Properties()

    def _what(self) -> str:
        names = {entry[0] for entry in self._ole.listdir() if entry}
        if any(
            name.startswith("__substg1.0") or name == "__properties_version1.0" for name in names
        ):
            return "an Outlook message, which Antorcha does not know by this name"
        if "VisioDocument" in names:
            return "a Visio drawing, which Antorcha cannot read"
        if "Quill" in names:
            return "a Publisher document, which Antorcha cannot read"
        return "an old Microsoft Office file of a kind that Antorcha cannot read"


def _damaged() -> FileProblem:
    return FileProblem(ProblemCode.CORRUPT, "It is damaged: its parts cannot be found.")
