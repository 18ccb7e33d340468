"""The passages of a search as rows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui.ask.matching import query_terms, snippet
from app.ui.look.plain_text import (
    displayable,
    one_line,
    shown_date,
    shown_folder,
    without_markdown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.engine_link import Json

Index = QModelIndex | QPersistentModelIndex


class PassageRole(IntEnum):
    """What a row can be asked for, beside Qt's own roles."""

    RESULT = int(Qt.ItemDataRole.UserRole) + 1
    SNIPPET = int(Qt.ItemDataRole.UserRole) + 2
    PLACE_LINE = int(Qt.ItemDataRole.UserRole) + 3
    KIND = int(Qt.ItemDataRole.UserRole) + 4


class PassageModel(QAbstractListModel):
    """One row a result; snippets are cut when a row is first painted."""

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._results: list[Json] = []
        self._snippets: dict[int, object] = {}
        self.terms: tuple[str, ...] = ()

    def show(self, query: str, results: list[Json]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.terms = query_terms(query)
        self._results = results
        self._snippets.clear()
        self.endResetModel()

    def result(self, row: int) -> Json:
        """The engine's result behind a row."""
        return self._results[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        result = self._results[index.row()]
        document = result["document"]
        makers: dict[int, Callable[[], object]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: title_of(document),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: (
                f"{title_of(document)}. {place_line(result, self._home)}"
            ),
            int(PassageRole.RESULT): lambda: result,
            int(PassageRole.PLACE_LINE): lambda: place_line(result, self._home),
            int(PassageRole.KIND): lambda: str(document.get("kind", "document")),
            int(PassageRole.SNIPPET): lambda: self._snippet(index.row()),
        }
        make = makers.get(int(role))
        return make() if make else None

    def _snippet(self, row: int) -> object:
        if row not in self._snippets:
            text = without_markdown(displayable(str(self._results[row]["passage"].get("text", ""))))
            self._snippets[row] = snippet(text, self.terms)
        return self._snippets[row]


def title_of(document: Json) -> str:
    """A document's title on one line, its file name if it has none."""
    return one_line(str(document.get("title") or "")) or one_line(
        str(document.get("path", "")).rsplit("/", 1)[-1]
    )


def place_line(result: Json, home: str) -> str:
    """Who, when and where of a result, for the line under its title."""
    document, passage = result["document"], result.get("passage") or {}
    page = passage.get("page")
    parts = [
        sender_name(str(document.get("from") or "")),
        shown_date(document.get("date")),
        QCoreApplication.translate("Place", "page {n}").format(n=page) if page else "",
        shown_folder(str(document.get("path", "")), home),
    ]
    return "  ·  ".join(part for part in parts if part)


def sender_name(sender: str) -> str:
    """The name of "Name <address>", or the address where there is no name."""
    name, _, address = one_line(sender).partition("<")
    return name.strip().strip('"') or address.rstrip("> ")
