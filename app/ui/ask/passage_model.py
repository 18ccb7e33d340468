"""What a search found as rows: documents with their best passage, and further passages under them.

A list by date is as long as the library; its rows are fetched page by page as they are looked at.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.ui.ask.matching import marks_in, query_terms, snippet
from app.ui.look.directed_text import beside
from app.ui.look.plain_text import (
    displayable,
    one_line,
    shown_date,
    shown_folder,
    without_markdown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.ask.matching import Mark
    from app.ui.engine_link import Json

Index = QModelIndex | QPersistentModelIndex
PAGE_SIZE: Final = 100
PAGES_KEPT: Final = 30
PAGES_AT_ONCE: Final = 2
FETCH_PAUSE_MS: Final = 30


class PassageRole(IntEnum):
    """What a row can be asked for, beside Qt's own roles."""

    RESULT = int(Qt.ItemDataRole.UserRole) + 1
    SNIPPET = int(Qt.ItemDataRole.UserRole) + 2
    PLACE_LINE = int(Qt.ItemDataRole.UserRole) + 3
    KIND = int(Qt.ItemDataRole.UserRole) + 4
    SHAPE = int(Qt.ItemDataRole.UserRole) + 5
    TITLE_MARKS = int(Qt.ItemDataRole.UserRole) + 6
    IS_OPEN = int(Qt.ItemDataRole.UserRole) + 7


class Shape(StrEnum):
    """What a row is."""

    HEAD = "head"  # a document with its best passage
    FOLD = "fold"  # how many more there are in it
    PART = "part"  # one of these
    COMING = "coming"  # a document that is being fetched


@dataclass(frozen=True, slots=True)
class _Row:
    shape: Shape
    result: Json
    more: tuple[Json, ...] = ()
    is_open: bool = False


class PassageModel(QAbstractListModel):
    """Rows in three shapes; snippets are cut when a row is first painted.

    Signals:
        page_wanted: Rows from this one on are looked at and not there yet.
    """

    page_wanted = Signal(int)

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._rows: list[_Row] = []
        self._total: int | None = None
        self._pages: OrderedDict[int, list[Json]] = OrderedDict()
        self._asked: set[int] = set()
        self._is_first_short = False
        self._wanted: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=FETCH_PAUSE_MS)
        self._soon.timeout.connect(self._ask_for_pages)
        self._snippets: dict[str, object] = {}
        self.terms: tuple[str, ...] = ()

    @property
    def is_listing(self) -> bool:
        """Whether all rows are documents of one list, fetched as needed."""
        return self._total is not None

    @property
    def documents(self) -> int:
        """How many documents there are in all."""
        if self._total is not None:
            return self._total
        return sum(row.shape is Shape.HEAD for row in self._rows)

    @property
    def matching(self) -> int:
        """How many passages have a word that was looked for, in their text or title.

        By meaning something is always nearest: to count that would call all of it a match.
        """
        heads = [row.result for row in self._rows if row.shape is Shape.HEAD]
        folded = [one for row in self._rows if row.shape is Shape.FOLD for one in row.more]
        return sum(self._has_words(one) for one in (*heads, *folded))

    def _has_words(self, result: Json) -> bool:
        texts = (title_of(result["document"]), str(result["passage"]["text"]))
        return not self.terms or any(marks_in(text, self.terms) for text in texts)

    def show(self, query: str, results: list[Json], total: int | None = None) -> None:
        """Replace all rows; with a ``total`` these are the first of so many documents."""
        self.beginResetModel()
        self.terms = query_terms(query)
        self._total = total
        self._pages.clear()
        self._asked.clear()
        self._wanted.clear()
        self._snippets.clear()
        self._rows = [] if self.is_listing else _grouped(results)
        if total is not None:
            # While an operator is being typed, fewer are asked for than make a page.
            self._is_first_short = len(results) < min(total, PAGE_SIZE)
            for begin in range(0, max(1, len(results)), PAGE_SIZE):
                self._pages[begin // PAGE_SIZE] = results[begin : begin + PAGE_SIZE]
        self.endResetModel()

    def put_page(self, offset: int, results: list[Json]) -> None:
        """Rows of the list that were asked for."""
        page = offset // PAGE_SIZE
        self._asked.discard(page)
        self._is_first_short = self._is_first_short and page > 0
        self._pages[page] = results
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        if len(self._snippets) > PAGES_KEPT * PAGE_SIZE:
            self._snippets.clear()
        last = min(offset + len(results), self.rowCount()) - 1
        if last >= offset:
            self.dataChanged.emit(self.index(offset), self.index(last))

    def result(self, row: int) -> Json:
        """The engine's result behind a row; empty while it is fetched."""
        return self._row(row).result

    def toggle(self, row: int, is_open: bool | None = None) -> int:
        """Fold or unfold the passages of a row's document; the row of its fold, or -1."""
        fold = self._fold_of(row)
        if fold < 0:
            return -1
        known = self._rows[fold]
        opens = not known.is_open if is_open is None else is_open
        if opens == known.is_open:
            return fold
        count = len(known.more)
        self._rows[fold] = replace(known, is_open=opens)
        if opens:
            self.beginInsertRows(QModelIndex(), fold + 1, fold + count)
            self._rows[fold + 1 : fold + 1] = [_Row(Shape.PART, one) for one in known.more]
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), fold + 1, fold + count)
            del self._rows[fold + 1 : fold + 1 + count]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(fold), self.index(fold))
        return fold

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if parent.isValid():
            return 0
        return len(self._rows) if self._total is None else self._total

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._row(index.row())
        makers: dict[int, Callable[[], object]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: _title(row),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: self._spoken(row),
            int(PassageRole.RESULT): lambda: row.result,
            int(PassageRole.PLACE_LINE): lambda: self._place_line(row),
            int(PassageRole.KIND): lambda: str(_document(row).get("kind", "document")),
            int(PassageRole.SNIPPET): lambda: self._snippet(row.result),
            int(PassageRole.SHAPE): lambda: row.shape,
            int(PassageRole.TITLE_MARKS): lambda: self._title_marks(row),
            int(PassageRole.IS_OPEN): lambda: row.is_open,
        }
        make = makers.get(int(role))
        return make() if make else None

    def _row(self, row: int) -> _Row:
        if self._total is None:
            return self._rows[row]
        number, place = divmod(row, PAGE_SIZE)
        page = self._pages.get(number)
        if page is not None and place < len(page):
            self._pages.move_to_end(number)
            return _Row(Shape.HEAD, page[place])
        is_wanted = page is None or (number == 0 and self._is_first_short)
        if is_wanted and number not in self._asked:
            self._asked.add(number)
            self._wanted.append(number)
            if not self._soon.isActive():
                self._soon.start()
        return _Row(Shape.COMING, {})

    def _ask_for_pages(self) -> None:
        """Whoever scrolls fast wants the rows now in sight, not those flown over."""
        wanted, self._wanted = self._wanted, []
        self._asked.difference_update(wanted[:-PAGES_AT_ONCE])
        for number in wanted[-PAGES_AT_ONCE:]:
            self.page_wanted.emit(number * PAGE_SIZE)

    def _fold_of(self, row: int) -> int:
        if self._total is not None or not 0 <= row < len(self._rows):
            return -1
        if self._rows[row].shape is Shape.HEAD:
            following = row + 1 < len(self._rows) and self._rows[row + 1].shape is Shape.FOLD
            return row + 1 if following else -1
        while self._rows[row].shape is Shape.PART:
            row -= 1
        return row

    def _spoken(self, row: _Row) -> str:
        return _title(row) if row.shape is Shape.FOLD else f"{_title(row)}. {self._place_line(row)}"

    def _place_line(self, row: _Row) -> str:
        if not row.result:
            return ""
        return (
            part_line(row.result) if row.shape is Shape.PART else place_line(row.result, self._home)
        )

    def _title_marks(self, row: _Row) -> tuple[Mark, ...]:
        return marks_in(_title(row), self.terms) if row.shape is Shape.HEAD else ()

    def _snippet(self, result: Json) -> object:
        passage = result.get("passage") or {}
        key = f"{passage.get('id')}"
        if key not in self._snippets:
            text = without_markdown(displayable(str(passage.get("text", ""))))
            self._snippets[key] = snippet(text, self.terms)
        return self._snippets[key]


def _grouped(results: list[Json]) -> list[_Row]:
    """Documents in the order of their best passages, what else each has folded away under it."""
    groups: dict[str, list[Json]] = {}
    for result in results:
        groups.setdefault(str(result["document"].get("id")), []).append(result)
    rows: list[_Row] = []
    for best, *more in groups.values():
        rows.append(_Row(Shape.HEAD, best))
        if more:
            in_order = sorted(more, key=lambda one: int(one["passage"].get("start") or 0))
            rows.append(_Row(Shape.FOLD, best, tuple(in_order)))
    return rows


def _document(row: _Row) -> Json:
    found: Json = row.result.get("document") or {}
    return found


def _title(row: _Row) -> str:
    if row.shape is Shape.COMING:
        return "…"
    if row.shape is Shape.FOLD:
        return QCoreApplication.translate("Passages", "%n more in this document", "", len(row.more))
    return title_of(_document(row))


def title_of(document: Json) -> str:
    """A document's title on one line, its file name if it has none."""
    return one_line(str(document.get("title") or "")) or one_line(
        str(document.get("path", "")).rsplit("/", 1)[-1]
    )


def place_line(result: Json, home: str) -> str:
    """Who, when and where of a result, for the line under its title."""
    document, passage = result["document"], result.get("passage") or {}
    parts = [
        sender_name(str(document.get("from") or "")),
        shown_date(document.get("date")),
        _page(passage),
        shown_folder(str(document.get("path", "")), home),
    ]
    return beside(parts)


def part_line(result: Json) -> str:
    """Where in its document a further passage stands."""
    passage = result.get("passage") or {}
    parts = [_page(passage), one_line(str(passage.get("heading") or ""))]
    return beside(parts)


def _page(passage: Json) -> str:
    page = passage.get("page")
    return QCoreApplication.translate("Place", "page {n}").format(n=page) if page else ""


def sender_name(sender: str) -> str:
    """The name of "Name <address>", or the address where there is no name."""
    name, _, address = one_line(sender).partition("<")
    return name.strip().strip('"') or address.rstrip("> ")
