"""In which order things stand on the window: how they are read, heard and walked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def stops_in(whole: QWidget) -> Iterator[QWidget]:
    """All that Tab comes to in it, itself among it."""
    if whole.isHidden():
        return
    takes_tab = bool(whole.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes_tab and whole.isEnabled() and whole.focusProxy() is None:
        yield whole
    for part in parts_of(whole):
        yield from stops_in(part)


def tab_on(whole: QWidget, focus: QWidget | None, *, is_forward: bool) -> bool:
    """Take the keyboard from what has it to what stands next to it; False if that is not in here.

    Qt puts whatever comes onto a window later behind everything else: an answer behind the status
    line.
    """
    stops = list(stops_in(whole))
    if focus not in stops:
        return False
    step = 1 if is_forward else -1
    wanted = stops[(stops.index(focus) + step) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    wanted.setFocus(reason)
    _bring_into_sight(wanted)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
