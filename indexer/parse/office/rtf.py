"""Rich Text: paragraphs, headings, lists, tables, footnotes, in any of its code pages.

Read here and not with striprtf, which knows no headings, footnotes, authors or dates, and takes a
table's cells for words of a line. Source: Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.office.assembled import AssembledText
from indexer.parse.office.inner_pictures import InnerPictures, put_picture
from indexer.parse.office.properties import finished
from indexer.parse.office.rtf_reader import RtfReader
from indexer.parse.office.rtf_tokens import tokens
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_MAGIC = b"{\\rtf"
_CERTAIN_SCORE = 0.95
_PROGRESS_EVERY = 200_000


class RtfParser:
    """Reads Rich Text by its first bytes, whatever it is called (often ``.doc``).

    Args:
        pictures: Knows, or reads, what stands in pictures.
    """

    name = "rtf"

    def __init__(self, pictures: Pictures | None = None) -> None:
        self._pictures = pictures or Pictures()

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_MAGIC) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        if source.size_bytes > 2 * limits.max_text_file_bytes:
            mib = 2 * limits.max_text_file_bytes // 2**20
            raise FileProblem(
                ProblemCode.TOO_LARGE,
                f"It is an RTF file of more than {mib} MB, which is not read.",
            )
        out = AssembledText(limits.max_text_chars)
        inner = InnerPictures(self._pictures)
        reader = RtfReader(out, lambda data: put_picture(out, inner, lambda: data))
        for count, token in enumerate(tokens(source.read(2 * limits.max_text_file_bytes))):
            reader.take(token)
            if count % _PROGRESS_EVERY == 0:
                yield Progress("token", count)
                if out.is_full:
                    break
        reader.end()
        assembled = out.result()
        first = next((h.title for h in assembled.headings if h.level == 1), "")
        yield finished(source, reader.properties(), assembled, own_title=first, format_name="RTF")
        yield from inner.problems(bool(assembled.text.strip()))


def rtf_text(data: bytes, max_chars: int) -> str:
    """The text of some RTF, for what holds RTF inside (Outlook messages)."""
    out = AssembledText(max_chars)
    reader = RtfReader(out)
    for token in tokens(data):
        reader.take(token)
    reader.end()
    return out.result().text
