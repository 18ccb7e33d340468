"""PDF: text in reading order, page starts, headings, notes, form fields, dates and attachments.

pdfium (the reader inside Chromium) gives the characters with their places; it is several times
faster than pypdf and reads a little more. pypdf reads what pdfium refuses or reads as rubbish.
pdfium also gives the outline, the dates and the attachments, so that a file that keeps pypdf busy
for minutes mostly never reaches it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member, PageBegun
from indexer.parse.charset import tidy
from indexer.parse.ocr.pages import PicturePages
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.pdf.assembling import AssembledText, Assembly, PageContent
from indexer.parse.pdf.metadata import about
from indexer.parse.pdf.outline import outline
from indexer.parse.pdf.pages import PageReader, PageState, ReadPage, nothing_on, state_of
from indexer.parse.pdf.recovery import locked, read_again, recovered_pages, unplaced
from indexer.types import DocumentKind, ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from indexer.parse.base import Limits, ParsedItem

_MAGIC = b"%PDF-"
_MAGIC_WITHIN_BYTES = 1024
_NAMED_SCORE = 0.05
_BURIED_SCORE = 0.3
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_MOST_ATTACHMENTS = 200
_MOST_BROKEN_IN_A_ROW = 50
_TIME_SHARE = 0.6
"""Of a document's time: then what has been read is handed over, before all of it is lost."""
_MOST_POOR = 100
_LACKING = {
    PageState.POOR: "The text of some pages cannot be read: {}.",
    PageState.BROKEN: "Some pages cannot be read: {}.",
    PageState.PICTURE: "Some pages are pictures without text: {}.",
}


class PdfParser:
    """Reads PDFs, those that are locked with the passwords that come with the file.

    Args:
        pictures: Knows, or reads, what stands on pages that are pictures.
    """

    name = "pdf"

    def __init__(self, pictures: Pictures | None = None) -> None:
        self._pictures = pictures or Pictures()

    def score(self, head: bytes, name: str) -> float:
        if head.startswith(_MAGIC):
            return 1.0
        # Readers put up with rubbish in front; but a mail or a text may speak of PDFs too.
        is_named = name.lower().endswith(".pdf")
        if _MAGIC in head[:_MAGIC_WITHIN_BYTES]:
            return 1.0 if is_named else _BURIED_SCORE
        return _NAMED_SCORE if is_named else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        pdf, password = _open(source, limits)
        if pdf is None:
            yield from _parse_recovered(source, limits)
            return
        try:
            scans = PicturePages(self._pictures, source)
            yield from _OpenPdf(pdf, password, source, limits, scans).parse()
        finally:
            pdf.close()


@dataclass(slots=True)
class _OpenPdf:
    """A document that pdfium can read.

    Attributes:
        seen: The numbers of the pages in each state.
        poor: Pages whose text is rubbish, as pdfium reads it.
    """

    pdf: Any
    password: str
    source: FileSource
    limits: Limits
    scans: PicturePages
    seen: dict[PageState, list[int]] = field(default_factory=lambda: defaultdict(list))
    stopped_at: int | None = None

    def parse(self) -> Iterator[ParsedItem]:
        assembly, count = Assembly(), len(self.pdf)
        # Nothing of a page is looked at before it is said to be begun.
        yield PageBegun("page", 1, count)
        for page in self._pages(count):
            assembly.add((yield from self._better(page)))
            number = page.content.number
            yield PageBegun("page", number + 1 if number < count else 0, count)
            if assembly.length > self.limits.max_text_chars:
                self.stopped_at = page.content.number
                break
        assembled = assembly.finish()
        if assembled.text.strip():
            yield self._document(assembled)
            yield from self.scans.problems(has_text=True)
            yield from self._problems(count)
        else:
            yield from list(self.scans.problems(has_text=False)) or [self._why_nothing(count)]
        yield from _attachments(self.pdf, self.limits)

    def _pages(self, count: int) -> Iterator[ReadPage]:
        """The pages, as long as there is time and the file goes on making sense."""
        reader = PageReader(self.pdf)
        until = time.monotonic() + _TIME_SHARE * self.limits.document_timeout_s
        broken = 0
        for index in range(min(count, self.limits.max_pages)):
            is_deadly = index + 1 in self.source.without_pages
            nothing = ReadPage(nothing_on(index), PageState.BROKEN)
            page = nothing if is_deadly else reader.read(index)
            broken = broken + 1 if page.state is PageState.BROKEN else 0
            yield page
            if broken >= _MOST_BROKEN_IN_A_ROW or time.monotonic() > until:
                self.stopped_at = index + 1
                return
        if count > self.limits.max_pages:
            self.stopped_at = self.limits.max_pages

    def _better(self, page: ReadPage) -> Generator[Progress, None, PageContent]:
        """The page's content, rubbish being read the other way or left out; notes its state."""
        content, state = page.content, page.state
        number = content.number
        if state is PageState.POOR and len(self.seen[state]) < _MOST_POOR:
            for _, text in read_again(self.source, [number], self.password):
                again = PageContent(number, unplaced(text), content.extras)
                if state_of(again) is PageState.TEXT:
                    content, state = again, PageState.TEXT
        if state is PageState.POOR:
            content = PageContent(number, unplaced(""), content.extras)
        if state is not PageState.BROKEN:
            layer = "\n".join(line.text for line in content.lines.upright)
            shown = yield from self.scans.better(
                self.pdf, number - 1, layer, page.state is PageState.POOR
            )
            if shown != layer:
                content = PageContent(number, unplaced(""), (shown, *content.extras))
        if number in self.scans.looked_at:
            state = PageState.TEXT
        if not self.scans.misses(number):
            self.seen[state].append(number)
        return content

    def _document(self, assembled: AssembledText) -> ParsedDocument:
        said = about(self.pdf)
        bookmarks = outline(self.pdf, assembled.text, assembled.pages)
        return ParsedDocument(
            DocumentKind.PDF,
            said.title or self.source.stem,
            assembled.text,
            date=said.date,
            sender=said.author,
            headings=tuple(bookmarks or assembled.headings),
            pages=tuple(assembled.pages),
            roles=tuple(assembled.roles),
            metadata=(*said.metadata, *self.scans.metadata),
        )

    def _problems(self, count: int) -> Iterator[Problem]:
        """What a reader of the document should know it lacks; one problem, as one is kept."""
        said = [
            sentence.format(_listed(self.seen[state]))
            for state, sentence in _LACKING.items()
            if self.seen[state]
        ]
        if self.stopped_at is not None and self.stopped_at < count:
            said.append(f"Only its first {self.stopped_at} of {count} pages are read.")
        is_poor = bool(self.seen[PageState.POOR])
        if said:
            code = ProblemCode.LOW_QUALITY_TEXT if is_poor else ProblemCode.PARTIAL
            yield Problem(code, " ".join(said))

    def _why_nothing(self, count: int) -> Problem:
        if not count:
            return Problem(ProblemCode.NO_TEXT, "It has no pages.")
        if self.scans.looked_at:
            return Problem(ProblemCode.NO_TEXT, "There is no text on its pages.")
        if self.seen[PageState.POOR]:
            return Problem(
                ProblemCode.LOW_QUALITY_TEXT,
                "Its fonts do not say which letters they draw, so its text cannot be read.",
            )
        if len(self.seen[PageState.BROKEN]) == sum(map(len, self.seen.values())):
            return Problem(ProblemCode.CORRUPT, "None of its pages can be read.")
        return Problem(
            ProblemCode.NO_TEXT, "It has no text layer, only pictures of pages (a scan, perhaps)."
        )


def _open(source: FileSource, limits: Limits) -> tuple[Any, str]:
    """pdfium's document and its password; no document if pdfium can make no sense of the file.

    Raises FileProblem if it asks for a password and none that is known is right.
    """
    import pypdfium2  # noqa: PLC0415 - only a parsing process needs it

    data = source.read(limits.max_file_bytes)
    for password in (None, *source.passwords):
        try:
            return pypdfium2.PdfDocument(data, password=password), password or ""
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) != _PASSWORD_NEEDED:
                return None, ""
    raise locked(source)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:10])) + (" …" if len(numbers) > 10 else "")


def _attachments(pdf: Any, limits: Limits) -> Iterator[Member]:
    import pypdfium2  # noqa: PLC0415

    for index in range(min(pdf.count_attachments(), _MOST_ATTACHMENTS)):
        try:
            attachment = pdf.get_attachment(index)
            name = tidy(attachment.get_name()).replace("\\", "/").rpartition("/")[2]
            data = bytes(attachment.get_data())
        except (pypdfium2.PdfiumError, ValueError, MemoryError):
            continue
        if 0 < len(data) <= limits.max_message_bytes:
            name = name or f"attachment {index + 1}"
            yield Member(name, FileSource.from_bytes(data, name))


def _parse_recovered(source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
    """A file that pdfium refuses: what pypdf can still find in it."""
    assembly, broken, count, read = Assembly(), list[int](), 0, 0
    for number, total, page_text in recovered_pages(source, limits):
        count, read = total, number
        if page_text is None:
            broken.append(number)
        assembly.add(PageContent(number, unplaced(page_text or "")))
        yield Progress("page", number, total)
        if assembly.length > limits.max_text_chars:
            break
    assembled = assembly.finish()
    if not assembled.text.strip():
        raise FileProblem(ProblemCode.CORRUPT, "It is damaged: no reader finds text in it.")
    yield ParsedDocument(
        DocumentKind.PDF, source.stem, assembled.text, pages=tuple(assembled.pages)
    )
    said = "It is damaged; what could be recovered is read."
    if broken:
        said += f" Some pages cannot be read: {_listed(broken)}."
    if read < count:
        said += f" Only its first {read} of {count} pages are read."
    yield Problem(ProblemCode.PARTIAL, said)
