"""A page's lines with their places, as pdfium finds them.

pdfium gives a page's characters in the order in which the page was written, with a line break
where the next one stands on another line. That text is cut into lines, each gets the box around
it, and a line that runs across a wide gap (two columns, the cells of a row) comes in pieces.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Any

from indexer.parse.pdf.letters import is_item_mark, is_right_to_left, with_ligatures_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

_HYPHEN = "\ufffe"
"""pdfium's mark for a hyphen at a line's end; what follows stands on the next line."""
_LINE_END = re.compile(f"\r\n|\r|\n|{_HYPHEN}")
_BOLD = re.compile(rb"bold|black|heavy|demi|SFBX|CMBX|CMSSBX", re.IGNORECASE)
_NOTHING = "\u2060"
_MOST_LINES = 4_000
_MOST_CHARS = 400_000
_MOST_RECTS_A_LINE = 400
_LARGEST = 2_000.0
_FLAT, _USUAL_SHAPE = 0.2, 0.7  # in sizes of the font
_WIDE_GAP = 1.1
"""In heights of the line: above it, pieces of a line may belong to different columns."""
_FEWEST_SIDEWAYS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a piece of one. Boxes in points, from the page's lower left corner, upright.

    Attributes:
        order: The line's number as the page was written; pieces of one line share it.
        size: The height in points of the larger letters at its ends; 0 when unknown.
        is_bold: Whether its first letter is, by its font's name.
        is_hyphenated: The file has a hyphen behind ``text`` that may be one of syllabification.
        has_space: The file has a space behind ``text``.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    order: int
    size: float
    is_bold: bool = False
    is_hyphenated: bool = False
    has_space: bool = False

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class PageLines:
    """What a page holds.

    Attributes:
        upright: Lines that a reader of the page reads without turning it, as they were written.
        sideways: The others.
        height: Of the page, in points.
        have_places: Whether the boxes mean something; if not, only the order does.
    """

    upright: list[Line]
    sideways: list[Line]
    height: float
    have_places: bool = True


def page_lines(page: Any, layer: Any) -> PageLines:
    """The lines of ``page`` (pypdfium2's), whose text page is ``layer``."""
    boxes = _Boxes(layer.raw, page.get_rotation(), *page.get_size())
    raw = layer.get_text_range(errors="replace")
    if len(raw) != boxes.count_chars():
        # Signs that are no characters are left out of it, and then places would be off by some.
        raw = boxes.characters(_MOST_CHARS)
    raw = raw[:_MOST_CHARS]
    spans = list(_line_spans(raw))
    if len(spans) > _MOST_LINES:
        plain = [_without_place(raw, span, order) for order, span in enumerate(spans)]
        return PageLines(plain, [], boxes.height, have_places=False)
    found = [
        piece
        for order, span in enumerate(spans)
        for piece in _placed(raw, span, order, boxes)
        if piece.text.strip()
    ]
    sideways = [line for line in found if _is_sideways(line)]
    if 2 * len(sideways) > len(found):
        return PageLines(found, [], boxes.height, have_places=False)
    upright = [line for line in found if not _is_sideways(line)]
    return PageLines(upright, sideways, boxes.height)


def usual_height(lines: list[Line]) -> float:
    """The height of the box around an ordinary line."""
    return median(line.height for line in lines) if lines else 0.0


def _line_spans(raw: str) -> Iterator[tuple[int, int, bool]]:
    """``(start, end, ends in a hyphen)`` of every line with something in it."""
    start = 0
    for match in _LINE_END.finditer(raw):
        if raw[start : match.start()].strip():
            yield start, match.start(), match[0] == _HYPHEN
        start = match.end()
    if raw[start:].strip():
        yield start, len(raw), False


def _without_place(raw: str, span: tuple[int, int, bool], order: int) -> Line:
    start, end, is_hyphenated = span
    text = raw[start:end]
    return Line(text.strip(), 0, 0, 0, 0, order, 0, False, is_hyphenated, text.endswith(" "))


def _placed(raw: str, span: tuple[int, int, bool], order: int, boxes: _Boxes) -> list[Line]:
    start, end, is_hyphenated = span
    text = raw[start:end]
    rects = boxes.rects(start, end - start)
    if not rects:
        return [_without_place(raw, span, order)]
    left, bottom = min(r[0] for r in rects), min(r[1] for r in rects)
    right, top = max(r[2] for r in rects), max(r[3] for r in rects)
    letters = [index for index, char in enumerate(text) if char.isalnum()] or [_indent(text)]
    first = start + letters[0]
    # A bullet or a raised number at one end is often smaller than the line.
    size = max(boxes.size(first), boxes.size(start + letters[-1]))
    if top - bottom < _FLAT * size:
        # The font is neither in the file nor on this machine: its letters have no shape.
        top = bottom + _USUAL_SHAPE * size
        rects = [(r[0], bottom, r[2], top) for r in rects]
    whole = Line(
        text.strip(), left, bottom, right, top, order, size, boxes.is_bold(first),
        is_hyphenated, text.endswith(" "),
    )  # fmt: skip
    gaps = _wide_gaps(rects, _WIDE_GAP * max(1.0, median(r[3] - r[1] for r in rects)))
    is_rtl = is_right_to_left(text)
    if not gaps and not is_rtl:
        return [whole]
    chars = [boxes.char(index) for index in range(start, end)]
    if is_rtl:
        # Two characters with one box are one sign: pdfium turns the letters of such a sign round.
        text = with_ligatures_in_order(text, chars)
        whole = replace(whole, text=text.strip())
    return _pieces(whole, text, chars, gaps) if gaps else [whole]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _wide_gaps(rects: list[_Rect], least: float) -> list[float]:
    """The x in the middle of each gap between rectangles that is wider than ``least``."""
    gaps, reach = [], None
    for rect in sorted(rects):
        if reach is not None and rect[0] - reach > least:
            gaps.append((rect[0] + reach) / 2)
        reach = rect[2] if reach is None else max(reach, rect[2])
    return gaps


def _pieces(whole: Line, text: str, chars: list[_Rect], gaps: list[float]) -> list[Line]:
    """The line cut at ``gaps``, in reading direction; spaces stay with what they follow."""
    held: list[list[int]] = [[] for _ in range(len(gaps) + 1)]
    place = 0
    for index, (left, _bottom, right, _top) in enumerate(chars):
        if not text[index].isspace() and right > left:
            place = sum(1 for gap in gaps if (left + right) / 2 > gap)
        held[place].append(index)
    pieces = [_piece(whole, text, chars, indices) for indices in held if indices]
    pieces = [piece for piece in pieces if piece.text]
    if is_right_to_left(text):
        pieces.reverse()
    pieces = list(_with_marks(pieces))
    if not pieces:
        return [whole]
    pieces[-1] = replace(pieces[-1], is_hyphenated=whole.is_hyphenated)
    return pieces


def _with_marks(pieces: list[Line]) -> Iterator[Line]:
    """The pieces, a bullet or number of an item being one with the item."""
    mark: Line | None = None
    for piece in pieces:
        if mark is not None:
            text = f"{mark.text} {piece.text}"
            left, right = min(mark.left, piece.left), max(mark.right, piece.right)
            piece = replace(piece, text=text, left=left, right=right)  # noqa: PLW2901
            mark = None
        elif is_item_mark(piece.text):
            mark = piece
            continue
        yield piece
    if mark is not None:
        yield mark


def _piece(whole: Line, text: str, chars: list[_Rect], indices: list[int]) -> Line:
    inked = [chars[i] for i in indices if not text[i].isspace() and chars[i][2] > chars[i][0]]
    if not inked:
        return replace(whole, text="", is_hyphenated=False)
    return replace(
        whole,
        text="".join(text[i] for i in indices).strip(),
        left=min(box[0] for box in inked),
        right=max(box[2] for box in inked),
        is_hyphenated=False,
        has_space=text[indices[-1]] == " ",
    )


def _is_sideways(line: Line) -> bool:
    return len(line.text) >= _FEWEST_SIDEWAYS and line.height > 2 * line.width > 0


_Rect = tuple[float, float, float, float]


class _Boxes:
    """pdfium's boxes as ``(left, bottom, right, top)`` on the page as a reader holds it."""

    def __init__(self, layer: Any, rotation: int, width: float, height: float) -> None:
        import pypdfium2.raw  # noqa: PLC0415 - only a parsing process needs it

        self._pdfium: Any = pypdfium2.raw
        self._layer = layer
        self._rotation = rotation % 360
        self.width, self.height = width, height
        self._a, self._b, self._c, self._d = (ctypes.c_double() for _ in range(4))
        self._loose = pypdfium2.raw.FS_RECTF()
        self._font = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()

    def count_chars(self) -> int:
        return int(self._pdfium.FPDFText_CountChars(self._layer))

    def characters(self, most: int) -> str:
        """All characters one by one, as many as there are places; hyphens at line ends marked."""
        pdfium, found = self._pdfium, []
        for index in range(min(self.count_chars(), most)):
            code = pdfium.FPDFText_GetUnicode(self._layer, index)
            if code < 0x20 and pdfium.FPDFText_IsHyphen(self._layer, index) == 1:
                found.append(_HYPHEN)
            elif 0xDC00 <= code < 0xE000 and found and "\ud800" <= found[-1] < "\udc00":
                high = ord(found[-1]) - 0xD800
                found[-1] = chr(0x10000 + (high << 10) + code - 0xDC00)
                found.append(_NOTHING)
            else:
                found.append(chr(code) if code < 0x110000 else "\ufffd")
        return "".join(found)

    def is_bold(self, index: int) -> bool:
        """Whether the font of one character is called bold."""
        font = self._font
        size = self._pdfium.FPDFText_GetFontInfo(self._layer, index, font, 128, self._flags)
        return 0 < size <= 128 and _BOLD.search(font.value) is not None

    def rects(self, start: int, count: int) -> list[_Rect]:
        """The boxes around the runs of ``count`` characters from ``start`` on."""
        number = min(
            self._pdfium.FPDFText_CountRects(self._layer, start, count), _MOST_RECTS_A_LINE
        )
        # Left, top, right, bottom: another order than for characters.
        a, b, c, d = self._a, self._b, self._c, self._d
        found = []
        for index in range(number):
            if self._pdfium.FPDFText_GetRect(self._layer, index, a, b, c, d):
                found.append(self._turned(a.value, d.value, c.value, b.value))
        return found

    def char(self, index: int) -> _Rect:
        """The box of one character; empty where pdfium has none."""
        a, b, c, d = self._a, self._b, self._c, self._d
        if not self._pdfium.FPDFText_GetCharBox(self._layer, index, a, b, c, d):
            return 0.0, 0.0, 0.0, 0.0
        return self._turned(a.value, c.value, b.value, d.value)

    def size(self, index: int) -> float:
        """The height of the font of one character in points."""
        loose = self._loose
        if not self._pdfium.FPDFText_GetLooseCharBox(self._layer, index, loose):
            return 0.0
        _, bottom, _, top = self._turned(loose.left, loose.bottom, loose.right, loose.top)
        size = top - bottom
        return round(size, 1) if 0 < size < _LARGEST else 0.0

    def _turned(self, left: float, bottom: float, right: float, top: float) -> _Rect:
        """Page space turned as the page is shown; ``width`` and ``height`` are as shown."""
        if self._rotation == 90:
            return bottom, self.height - right, top, self.height - left
        if self._rotation == 180:
            return self.width - right, self.height - top, self.width - left, self.height - bottom
        if self._rotation == 270:
            return self.width - top, left, self.width - bottom, right
        return left, bottom, right, top
