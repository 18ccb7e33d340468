"""A list in which what the eye and the keyboard rest on stays, although its rows are replaced."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListView

from app.ui.ask.passage_model import PassageModel, PassageRole, Shape

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Key = tuple[str, str, int]
"""The shape of a row, its document's id and where in it its passage begins."""


@dataclass(frozen=True, slots=True)
class _Known:
    row: int
    key: Key


@dataclass(frozen=True, slots=True)
class Held:
    """What to come back to.

    Attributes:
        current: The row that the keyboard is on.
        seen: The row that the eye rests on, and ``top``, how high it stands; none at the very top.
        unfolded: The ids of the documents whose further passages are shown.
    """

    current: _Known | None
    seen: _Known | None
    top: int
    unfolded: frozenset[str]


class SteadyList(QListView):
    """Shows a PassageModel; ``held`` before its rows are replaced, ``come_back`` after it."""

    def held(self) -> Held:
        """What the eye and the keyboard rest on now."""
        current = self.currentIndex()
        at_rest = self.visualRect(current) if current.isValid() else None
        is_in_sight = at_rest is not None and self.viewport().rect().intersects(at_rest)
        seen = current if is_in_sight else self.indexAt(QPoint(1, 1))
        is_at_top = self.verticalScrollBar().value() == 0
        return Held(
            _known(current),
            None if is_at_top else _known(seen),
            self.visualRect(seen).top(),
            self._unfolded(),
        )

    def come_back(self, held: Held) -> None:
        """To the same rows, wherever they are now; a row that is gone is let go of."""
        model = self.model()
        if not isinstance(model, PassageModel):
            return
        for row in range(model.rowCount() - 1, -1, -1) if held.unfolded else ():
            key = _key(model.index(row))
            if key is not None and key[0] == Shape.FOLD and key[1] in held.unfolded:
                model.toggle(row, True)
        if (row := self._row_of(held.current)) >= 0:
            self.setCurrentIndex(model.index(row))
        if (row := self._row_of(held.seen)) >= 0:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(model.index(row)).top() - held.top)
        elif held.seen is None:
            self.scrollToTop()

    def _unfolded(self) -> frozenset[str]:
        model = self.model()
        if not isinstance(model, PassageModel) or model.is_listing:
            return frozenset()
        rows = (model.index(row) for row in range(model.rowCount()))
        keys = (_key(one) for one in rows if one.data(PassageRole.IS_OPEN))
        return frozenset(key[1] for key in keys if key is not None)

    def _row_of(self, known: _Known | None) -> int:
        model = self.model()
        if known is None or not isinstance(model, PassageModel):
            return -1
        if model.is_listing:
            # Its rows come page by page: to look for one would have all of them fetched.
            return known.row if known.row < model.rowCount() else -1
        rows = range(model.rowCount())
        return next((row for row in rows if _key(model.index(row)) == known.key), -1)


def _known(index: QModelIndex | QPersistentModelIndex) -> _Known | None:
    key = _key(index)
    return None if key is None else _Known(index.row(), key)


def _key(index: QModelIndex | QPersistentModelIndex) -> Key | None:
    if not index.isValid():
        return None
    result = index.data(PassageRole.RESULT) or {}
    document, passage = result.get("document") or {}, result.get("passage") or {}
    shape = str(index.data(PassageRole.SHAPE))
    return shape, str(document.get("id")), int(passage.get("start") or 0)
