"""What people wrote onto a PDF: the values of its form fields, notes, and marks with their text."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import regex

from indexer.parse.pdf.letters import plain_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST = 500
_LONGEST = 10_000
_HIDDEN = 0b10  # annotation flag 2 (ISO 32000-1, table 165)
_PASSWORD_FLAG = 1 << 13  # field flag 14 (table 228)
_OFF = frozenset(("", "Off"))
_FIELD_INDEX = regex.compile(r"\[\d+\]$")
_BLANK = regex.compile(r"\s+")


class PageNotes:
    """Reads them page by page from an open document.

    Args:
        pdf: pypdfium2's document; it must stay open.
    """

    def __init__(self, pdf: Any) -> None:
        import pypdfium2.raw  # noqa: PLC0415 - only a parsing process needs it

        self._pdfium: Any = pypdfium2.raw
        self._form = _form_of(pdf)
        self._said: set[tuple[str, str]] = set()
        pdfium = self._pdfium
        self._marks = {
            pdfium.FPDF_ANNOT_HIGHLIGHT: "Highlighted",
            pdfium.FPDF_ANNOT_UNDERLINE: "Underlined",
            pdfium.FPDF_ANNOT_SQUIGGLY: "Underlined",
            pdfium.FPDF_ANNOT_STRIKEOUT: "Struck out",
        }
        self._notes = {
            pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP,
            pdfium.FPDF_ANNOT_CARET, pdfium.FPDF_ANNOT_INK, pdfium.FPDF_ANNOT_SQUARE,
            pdfium.FPDF_ANNOT_CIRCLE, pdfium.FPDF_ANNOT_LINE, pdfium.FPDF_ANNOT_POLYGON,
        }  # fmt: skip

    def on(self, page: Any, layer: Any) -> tuple[str, ...]:
        """The paragraphs for one page: its filled-in fields line by line, then each note."""
        fields: list[str] = []
        notes: list[str] = []
        for annotation in self._annotations(page):
            kind = self._pdfium.FPDFAnnot_GetSubtype(annotation)
            if self._pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
                continue
            if kind == self._pdfium.FPDF_ANNOT_WIDGET:
                fields += self._field(annotation)
            elif kind in self._marks:
                notes += self._mark(annotation, self._marks[kind], layer)
            elif kind in self._notes:
                notes += self._note(annotation)
        return (*(["\n".join(fields)] if fields else []), *notes)

    def _annotations(self, page: Any) -> Iterator[Any]:
        pdfium = self._pdfium
        for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
            if annotation:
                try:
                    yield annotation
                finally:
                    pdfium.FPDFPage_CloseAnnot(annotation)

    def _field(self, annotation: Any) -> Iterator[str]:
        pdfium, form = self._pdfium, self._form
        if form is None or pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & _PASSWORD_FLAG:
            return
        kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
        buttons = {pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON}
        if kind in {pdfium.FPDF_FORMFIELD_PUSHBUTTON, pdfium.FPDF_FORMFIELD_SIGNATURE}:
            return
        if kind in buttons and not pdfium.FPDFAnnot_IsChecked(form, annotation):
            return
        value = self._wide(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation)
        name = self._wide(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
        full = self._wide(pdfium.FPDFAnnot_GetFormFieldName, form, annotation)
        name = name or _FIELD_INDEX.sub("", full.rpartition(".")[2])
        if value in _OFF or (full, value) in self._said:
            return
        # A field may stand on every page: it is said where it stands first.
        self._said.add((full, value))
        yield f"{name}: {value}" if name else value

    def _note(self, annotation: Any) -> Iterator[str]:
        words = self._contents(annotation)
        if words:
            yield f"Note: {words}"

    def _mark(self, annotation: Any, what: str, layer: Any) -> Iterator[str]:
        """A mark with something written to it, and what it lies on; a mark alone says nothing."""
        words = self._contents(annotation)
        if not words:
            return
        marked = self._text_below(annotation, layer)
        yield f"{what}: {marked}\nNote: {words}" if marked and marked != words else f"Note: {words}"

    def _contents(self, annotation: Any) -> str:
        def read(buffer: Any, size: int) -> int:
            got = self._pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size)
            return int(got)

        return _read_wide(read, self._pdfium)

    def _text_below(self, annotation: Any, layer: Any) -> str:
        quad = self._pdfium.FS_QUADPOINTSF()
        parts = []
        count = self._pdfium.FPDFAnnot_CountAttachmentPoints(annotation)
        for index in range(min(count, 50)):
            if self._pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
                across = (quad.x1, quad.x2, quad.x3, quad.x4)
                up = (quad.y1, quad.y2, quad.y3, quad.y4)
                box = (min(across), min(up), max(across), max(up))
                parts.append(layer.get_text_bounded(*box, errors="replace"))
        return plain_letters(_BLANK.sub(" ", " ".join(parts)))[:_LONGEST]

    def _wide(self, function: Callable[..., int], *arguments: Any) -> str:
        return _read_wide(
            lambda buffer, size: int(function(*arguments, buffer, size)), self._pdfium
        )


def _read_wide(read: Callable[[Any, int], int], pdfium: Any) -> str:
    """What a function of pdfium's writes as UTF-16; it says how many bytes it needs."""
    needed = min(read(None, 0), 2 * _LONGEST)
    if needed <= 2:
        return ""
    buffer = ctypes.create_string_buffer(needed)
    read(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), needed)
    text = buffer.raw[:needed].decode("utf-16-le", "replace").partition("\0")[0]
    return "\n".join(plain_letters(line) for line in text.replace("\r", "\n").split("\n")).strip()


def _form_of(pdf: Any) -> Any:
    """The handle for form fields; None if the document has no form that can be read."""
    import pypdfium2  # noqa: PLC0415

    try:
        if pdf.get_formtype() == pypdfium2.raw.FORMTYPE_NONE:
            return None
        pdf.init_forms()
    except (pypdfium2.PdfiumError, RuntimeError, ValueError):
        return None
    return pdf.formenv.raw if pdf.formenv else None
