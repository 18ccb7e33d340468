"""In which order things stand on the window: how they are read, heard and walked through."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QLayout


def parts_of(whole: QWidget) -> list[QWidget]:
    """What is laid out in it, without what is laid out in those."""
    if isinstance(whole, QScrollArea):
        inner = [whole.widget()]
    elif isinstance(whole, QSplitter):
        inner = [whole.widget(place) for place in range(whole.count())]
    else:
        layout = whole.layout()
        inner = [] if layout is None else list(_parts_in(layout))
    return [part for part in inner if part is not None]


def _parts_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _parts_in(inner)


def takes_tab(whole: QWidget) -> Iterator[QWidget]:
    """All that Tab comes to once it can be seen, ``whole`` itself among it."""
    if whole.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield whole
    for part in parts_of(whole):
        yield from takes_tab(part)


def walk_through(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next.

    Qt puts whatever comes onto a window later behind everything else.
    """
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
