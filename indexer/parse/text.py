"""Plain text in any encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode, looks_like_text
from indexer.parse.notes.names import date_in_name, readable_stem
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_NOTE_ENDINGS = (".txt", ".text", ".note")
_NAMED_TEXT_SCORE = 0.3
_ANY_TEXT_SCORE = 0.1


class PlainTextParser:
    """Reads anything that decodes as text and that no other parser knows better."""

    name = "text"

    def score(self, head: bytes, name: str) -> float:
        if not looks_like_text(head):
            return 0.0
        return _NAMED_TEXT_SCORE if name.lower().endswith(_NOTE_ENDINGS) else _ANY_TEXT_SCORE

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, charset = read_text(source, limits)
        is_note = source.name.lower().endswith(_NOTE_ENDINGS) or "." not in source.name
        yield ParsedDocument(
            DocumentKind.NOTE if is_note else DocumentKind.DOCUMENT,
            stem := readable_stem(source.stem),
            text,
            date=date_in_name(stem) if is_note else None,
            keeps_lines=True,
            metadata=(("charset", charset),),
        )


def read_text(source: FileSource, limits: Limits, declared: str | None = None) -> tuple[str, str]:
    """A whole text file and its encoding. Raises FileProblem if it is too large or not text."""
    refuse_too_large(source, limits)
    decoded = decode(source.read(limits.max_text_file_bytes), declared)
    if decoded is None:
        raise FileProblem(ProblemCode.UNSUPPORTED, "It is not text, and its format is not known.")
    if not decoded.text.strip():
        raise FileProblem(ProblemCode.NO_TEXT, "The file holds nothing but blank space.")
    return decoded.text, decoded.charset


def refuse_too_large(source: FileSource, limits: Limits) -> None:
    """Raises FileProblem for a text file that is too large to be held as a whole."""
    if source.size_bytes > limits.max_text_file_bytes:
        mib = limits.max_text_file_bytes // 2**20
        raise FileProblem(
            ProblemCode.TOO_LARGE, f"It is a text file of more than {mib} MB, which is not read."
        )
