"""PDF: the text layer page by page, read with pdfium; pypdf reads what pdfium refuses.

pdfium (the reader inside Chromium) is three to seven times faster and reads a little more text;
pypdf recovers some files whose cross-reference table is broken. pdfium also gives the outline, the
dates and the attachments, so that a file that keeps pypdf busy for minutes never reaches it.
"""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.charset import tidy
from indexer.parse.dates import iso_from_pdf
from indexer.parse.ocr.pages import PicturePages
from indexer.parse.pdf_recovery import recovered_pages
from indexer.types import DocumentKind, Heading, PageStart, ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.ocr.pictures import Pictures

_MAGIC = b"%PDF-"
_MAGIC_WITHIN_BYTES = 1024
_NAMED_SCORE = 0.05
_BURIED_SCORE = 0.3
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_OUTLINE_DEPTH = 6
_MOST_ATTACHMENTS = 200

_MARKED_HYPHEN = re.compile("[\x02\ufffe\u00ad]\n?")
_LINE_END_HYPHEN = re.compile(r"(?<=[^\W\d_])(?<=\w\w)-\n(?=[^\W\d_])")
_TRAILING_SPACE = re.compile(r"[ \t\xa0]+(?=\n)")
_MANY_BREAKS = re.compile(r"\n{3,}")
# What programs write into the title when nobody gave one.
_NO_TITLE = re.compile(
    r"^(?:untitled.*|microsoft (?:word|powerpoint|excel)\b.*|title|slide 1|document\d*|"
    r"powerpoint presentation|.*\.(?:docx?|pptx?|xlsx?|indd|tex|dvi|pdf|qxd|rtf|odt|p65|eps))$",
    re.IGNORECASE,
)


class PdfParser:
    """Reads the text, page starts, outline, dates and attachments of a PDF.

    Args:
        pictures: Knows, or reads, what stands on pages that are pictures.
    """

    name = "pdf"

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    def score(self, head: bytes, name: str) -> float:
        if head.startswith(_MAGIC):
            return 1.0
        # Readers put up with rubbish in front; but a mail or a text may speak of PDFs too.
        is_named = name.lower().endswith(".pdf")
        if _MAGIC in head[:_MAGIC_WITHIN_BYTES]:
            return 1.0 if is_named else _BURIED_SCORE
        return _NAMED_SCORE if is_named else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        pdf = _open(source, limits)
        if pdf is None:
            yield from _parse_recovered(source, limits)
            return
        try:
            scans = PicturePages(self._pictures, source)
            yield from _parse_open(pdf, scans, source, limits)
        finally:
            pdf.close()


class _Text:
    """Pages put one after the other, and where each begins."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[PageStart] = []
        self.length = 0

    def add(self, page: int, text: str) -> None:
        self.starts.append(PageStart(page, self.length))
        piece = text + "\n\n" if text else ""
        self.parts.append(piece)
        self.length += len(piece)


def clean_page(raw: str) -> str:
    """A page's text with ``\\n`` line ends and words joined that were split at a line's end.

    pdfium marks the hyphens it knows to be soft. A plain hyphen is taken away only between two
    lower-case letters; a compound that happened to break at its hyphen loses it.
    """
    text = tidy(_MARKED_HYPHEN.sub("", raw.replace("\r\n", "\n").replace("\r", "\n")))
    text = _TRAILING_SPACE.sub("", text)
    text = _LINE_END_HYPHEN.sub(lambda m: "" if _between_lower(text, m) else m[0], text)
    return _MANY_BREAKS.sub("\n\n", text).strip("\n ")


def sane_title(title: str) -> str | None:
    """The title if a person may have given it."""
    title = " ".join(tidy(title).split())
    if not 3 <= len(title) <= 300 or "\ufffd" in title or _NO_TITLE.match(title):
        return None
    letters = sum(char.isalpha() for char in title)
    return title if letters >= 0.4 * len(title) else None


def _between_lower(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1].islower() and text[match.end() : match.end() + 1].islower()


def _open(source: FileSource, limits: Limits) -> Any:
    """pdfium's document; None if it cannot make sense of the file. Raises FileProblem."""
    import pypdfium2  # noqa: PLC0415 - only a parsing process needs it

    try:
        return pypdfium2.PdfDocument(source.read(limits.max_file_bytes))
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.") from error
        return None


def _parse_open(
    pdf: Any, scans: PicturePages, source: FileSource, limits: Limits
) -> Iterator[ParsedItem]:
    count = len(pdf)
    text, failed = _Text(), []
    for index in range(min(count, limits.max_pages)):
        page_text = _page_text(pdf, index)
        if page_text is None:
            failed.append(index + 1)
        page_text = yield from scans.better(pdf, index, clean_page(page_text or ""))
        text.add(index + 1, page_text)
        yield Progress("page", index + 1, count)
        if text.length > limits.max_text_chars:
            break
    whole = "".join(text.parts)
    if whole.strip():
        yield _document(pdf, source, whole, text.starts, scans.metadata)
        yield from scans.problems(has_text=True)
        yield from _page_problems(failed, len(text.starts), count)
    elif failed and len(failed) == len(text.starts):
        yield Problem(ProblemCode.CORRUPT, "None of its pages can be read.")
    else:
        yield from scans.problems(has_text=False)
        # Of two problems the first one counts.
        nothing = "There is no text on its pages." if count else "It has no pages."
        yield Problem(ProblemCode.NO_TEXT, nothing)
    yield from _attachments(pdf, limits)


def _page_text(pdf: Any, index: int) -> str | None:
    """The text of a page as pdfium gives it; None if the page is broken."""
    import pypdfium2  # noqa: PLC0415

    try:
        page = pdf[index]
    except pypdfium2.PdfiumError:
        return None
    try:
        layer = page.get_textpage()
        try:
            return str(layer.get_text_range(errors="replace"))
        finally:
            layer.close()
    except (pypdfium2.PdfiumError, ValueError, AssertionError):
        return None
    finally:
        page.close()


def _document(
    pdf: Any,
    source: FileSource,
    text: str,
    pages: list[PageStart],
    more: tuple[tuple[str, str], ...],
) -> ParsedDocument:
    info = {key: tidy(value) for key, value in _metadata(pdf).items()}
    created = iso_from_pdf(info.get("CreationDate", "")) or iso_from_pdf(info.get("ModDate", ""))
    kept = (("subject", "Subject"), ("keywords", "Keywords"), ("producer", "Producer"))
    return ParsedDocument(
        DocumentKind.PDF,
        sane_title(info.get("Title", "")) or source.stem,
        text,
        date=created,
        sender=info.get("Author", "").strip() or None,
        headings=tuple(_outline(pdf, text, pages)),
        pages=tuple(pages),
        metadata=(
            *((name, info[key]) for name, key in kept if info.get(key, "").strip()),
            *more,
        ),
    )


def _metadata(pdf: Any) -> dict[str, str]:
    try:
        return dict(pdf.get_metadata_dict(skip_empty=True))
    except (ValueError, RuntimeError, ctypes.ArgumentError):
        return {}


def _outline(pdf: Any, text: str, pages: list[PageStart]) -> list[Heading]:
    """The bookmarks, each where its title stands on the page, or else at the page's start."""
    import pypdfium2  # noqa: PLC0415

    found: list[Heading] = []
    try:
        for bookmark in pdf.get_toc(max_depth=_OUTLINE_DEPTH):
            destination = bookmark.get_dest()
            index = destination.get_index() if destination is not None else None
            title = " ".join(tidy(bookmark.get_title()).split())
            if index is None or not 0 <= index < len(pages) or not title:
                continue
            end = pages[index + 1].start if index + 1 < len(pages) else len(text)
            start = _find_title(text, title, pages[index].start, end)
            found.append(Heading(bookmark.level + 1, title[:500], start))
    except (pypdfium2.PdfiumError, ValueError, RuntimeError, RecursionError):
        pass
    return sorted(found, key=lambda heading: heading.start)


def _find_title(text: str, title: str, start: int, end: int) -> int:
    words = [re.escape(word) for word in title.split()[:12]]
    match = re.compile(r"\s+".join(words), re.IGNORECASE).search(text, start, end)
    return match.start() if match else start


def _page_problems(failed: list[int], read: int, count: int) -> Iterator[Problem]:
    if failed:
        numbers = ", ".join(map(str, failed[:10])) + (" …" if len(failed) > 10 else "")
        yield Problem(ProblemCode.PARTIAL, f"Some pages cannot be read: {numbers}.")
    if read < count:
        yield Problem(ProblemCode.PARTIAL, f"Only its first {read} of {count} pages are read.")


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
    text, failed, count = _Text(), [], 0
    for number, total, page_text in recovered_pages(source, limits):
        count = total
        if page_text is None:
            failed.append(number)
        text.add(number, clean_page(page_text or ""))
        yield Progress("page", number, total)
        if text.length > limits.max_text_chars:
            break
    whole = "".join(text.parts)
    if not whole.strip():
        raise FileProblem(ProblemCode.CORRUPT, "It is damaged: no reader finds text in it.")
    yield ParsedDocument(DocumentKind.PDF, source.stem, whole, pages=tuple(text.starts))
    yield Problem(ProblemCode.PARTIAL, "It is damaged; what could be recovered is read.")
    yield from _page_problems(failed, len(text.starts), count)
