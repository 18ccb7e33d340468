"""The text inside one Word paragraph: runs, fields, notes, text boxes, formulas.

What a reader of the last version does not see is left out: deleted and hidden text, field codes,
placeholders that nobody filled in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from indexer.parse.office.equations import formula
from indexer.parse.office.safe_xml import attribute, child, local_name
from indexer.parse.office.word_styles import numeral

_SKIPPED = frozenset(
    ("pPr", "rPr", "del", "moveFrom", "instrText", "delInstrText", "fldData", "delText", "rt",
     "tblPr", "sectPr", "docPr", "annotationRef", "footnoteRef", "endnoteRef", "Fallback",
     "separator", "continuationSeparator", "ruby_rt", "posOffset", "pctWidth", "pctHeight",
     "align", "binData")
)  # fmt: skip
_LITERAL = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Check marks of the Wingdings fonts, which hold no letters.
_SYMBOLS = {
    "F0FE": "☒", "F0FD": "☒", "F052": "☑", "F0A8": "☐", "F06F": "☐", "F0A3": "☐", "F0FC": "✓",
    "F0FB": "✗", "F0E0": "→", "F0DF": "←", "F0B7": "•", "F0A7": "▪",
}  # fmt: skip
_PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class Inline:
    """A paragraph's text, and what hangs on it."""

    parts: list[str] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    """Kind (``footnote``, ``endnote``, ``comment``), id, and the mark that stands in the text."""
    boxes: list[Any] = field(default_factory=list)
    """Contents of text boxes: elements with paragraphs and tables."""
    charts: list[str] = field(default_factory=list)
    """Ids of relations to charts and diagrams."""
    pictures: list[str] = field(default_factory=list)
    """Ids of relations to pictures."""

    @property
    def text(self) -> str:
        return "".join(self.parts)


class RunReader:
    """Reads the insides of paragraphs.

    Args:
        without_page_numbers: Leave out what fields put in for the page (page headers).
    """

    def __init__(self, *, without_page_numbers: bool = False) -> None:
        self._without_page_numbers = without_page_numbers
        self._fields: list[str] = []
        self._codes: list[bool] = []
        self._counted = {"footnote": 0, "endnote": 0}

    def read(self, paragraph: Any) -> Inline:
        """What stands in ``paragraph``."""
        inline = Inline()
        for one in paragraph:
            self._take(one, inline)
        return inline

    def _take(self, element: Any, inline: Inline) -> None:
        name = local_name(element)
        special = _SPECIAL.get(name)
        if name == "t":
            if not self._is_in_page_field():
                inline.parts.append(element.text or "")
        elif name in _LITERAL:
            inline.parts.append(_LITERAL[name])
        elif special is not None:
            special(self, element, inline)
        elif name not in _SKIPPED:
            for one in element:
                self._take(one, inline)

    def _take_run(self, element: Any, inline: Inline) -> None:
        hidden = child(element, "rPr", "vanish")
        if hidden is not None and attribute(hidden, "val") not in _OFF:
            # Fields go on through hidden runs.
            for one in element:
                if local_name(one) == "fldChar":
                    self._take_field_mark(one, inline)
            return
        for one in element:
            if local_name(one) == "instrText" and self._fields:
                self._fields[-1] += one.text or ""
            self._take(one, inline)

    def _take_field_mark(self, element: Any, _inline: Inline) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append("")
            self._codes.append(True)
        elif kind == "separate" and self._codes:
            self._codes[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()
            self._codes.pop()

    def _take_simple_field(self, element: Any, inline: Inline) -> None:
        self._fields.append(attribute(element, "instr"))
        self._codes.append(False)
        for one in element:
            self._take(one, inline)
        self._fields.pop()
        self._codes.pop()

    def _take_symbol(self, element: Any, inline: Inline) -> None:
        inline.parts.append(_SYMBOLS.get(attribute(element, "char").upper(), ""))

    def _take_note(self, element: Any, inline: Inline) -> None:
        kind = local_name(element).removesuffix("Reference")
        mark = ""
        if kind in self._counted:
            self._counted[kind] += 1
            count = self._counted[kind]
            mark = f"[{count if kind == 'footnote' else numeral(count, 'lowerRoman')}]"
            inline.parts.append(mark)
        inline.notes.append((kind, attribute(element, "id"), mark))

    def _take_control(self, element: Any, inline: Inline) -> None:
        if child(element, "sdtPr", "showingPlcHdr") is not None:
            return
        content = child(element, "sdtContent")
        for one in content if content is not None else ():
            if local_name(one) in ("p", "tbl"):
                inline.boxes.append(content)
                return
            self._take(one, inline)

    def _take_alternatives(self, element: Any, inline: Inline) -> None:
        """The same thing for newer and older programs: only one of them counts."""
        for name in ("Choice", "Fallback"):
            chosen = child(element, name)
            if chosen is None:
                continue
            found = Inline()
            for one in chosen:
                self._take(one, found)
            if found.text or found.boxes or found.charts or found.notes or found.pictures:
                inline.parts += found.parts
                inline.boxes += found.boxes
                inline.charts += found.charts
                inline.notes += found.notes
                inline.pictures += found.pictures
                return

    def _take_box(self, element: Any, inline: Inline) -> None:
        inline.boxes.append(element)

    def _take_formula(self, element: Any, inline: Inline) -> None:
        inline.parts.append(formula(element))

    def _take_graphic(self, element: Any, inline: Inline) -> None:
        inline.charts.append(attribute(element, "id") or attribute(element, "dm"))

    def _take_picture(self, element: Any, inline: Inline) -> None:
        inline.pictures.append(attribute(element, "embed") or attribute(element, "id"))

    def _is_in_page_field(self) -> bool:
        if any(self._codes):
            return True
        return self._without_page_numbers and any(
            code.strip().upper().startswith(_PAGE_FIELDS) for code in self._fields
        )


_SPECIAL = {
    "r": RunReader._take_run,
    "fldChar": RunReader._take_field_mark,
    "fldSimple": RunReader._take_simple_field,
    "sym": RunReader._take_symbol,
    "footnoteReference": RunReader._take_note,
    "endnoteReference": RunReader._take_note,
    "commentReference": RunReader._take_note,
    "sdt": RunReader._take_control,
    "AlternateContent": RunReader._take_alternatives,
    "txbxContent": RunReader._take_box,
    "oMath": RunReader._take_formula,
    "chart": RunReader._take_graphic,
    "relIds": RunReader._take_graphic,
    "blip": RunReader._take_picture,
    "imagedata": RunReader._take_picture,
}
