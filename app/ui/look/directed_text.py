"""Text whose letters run its own way, where the window runs the same way or the other.

Whether a line begins at the left or the right is the window's matter; in which order its letters
stand is the text's. A path or an English title is not turned round in an Arabic window, and a
Hebrew name does not pull the date beside it along.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption

_BEGIN, _END = "\u2068", "\u2069"  # FSI and PDI of the Unicode bidirectional algorithm
_LEFT = frozenset({"L"})
_RIGHT = frozenset({"R", "AL"})
_BETWEEN = "  ·  "


def is_right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether the first letter with a direction, outside what is set apart, runs to the left."""
    depth = 0
    for character in text:
        if character in "\u2066\u2067\u2068":
            depth += 1
        elif character == _END:
            depth = max(0, depth - 1)
        elif not depth:
            kind = unicodedata.bidirectional(character)
            if kind in _LEFT or kind in _RIGHT:
                return kind in _RIGHT
    return otherwise


def beside(parts: Iterable[str]) -> str:
    """What is known of a thing on one line; a part that runs the other way stays in its place."""
    return _BETWEEN.join(apart(part) for part in parts if part)


def apart(part: str) -> str:
    """A text that runs the other way than the window, so that what paints it leaves its order.

    Qt's buttons and tables take the window's direction for what they show, whatever it is: without
    this a question would end in a mark before its first word.
    """
    is_mirrored = is_window_mirrored()
    foreign = _LEFT if is_mirrored else _RIGHT
    if any(unicodedata.bidirectional(character) in foreign for character in part):
        return f"{_BEGIN}{part}{_END}"
    return part


def is_window_mirrored() -> bool:
    """Whether the window runs from the right to the left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def leading_edge() -> Qt.AlignmentFlag:
    """The window's, for what would take the one of its text."""
    return _edge(is_window_mirrored())


def draw_line(painter: QPainter, area: QRect | QRectF, text: str) -> None:
    """One line of text from the window's leading edge, cut off with … where it is too long.

    ``painter`` has the font and the colour; its direction is the window's.
    """
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    room = QRectF(area)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    before = painter.layoutDirection()
    painter.setLayoutDirection(_direction(is_right_to_left(text, is_mirrored)))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | _edge(is_mirrored)), shown)
    painter.setLayoutDirection(before)


def line_option(text: str, is_mirrored: bool) -> QTextOption:
    """The same for a ``QTextLayout``."""
    option = QTextOption(_edge(is_mirrored))
    option.setTextDirection(_direction(is_right_to_left(text, is_mirrored)))
    return option


def _edge(is_mirrored: bool) -> Qt.AlignmentFlag:
    near = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return near | Qt.AlignmentFlag.AlignAbsolute


def _direction(is_rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
