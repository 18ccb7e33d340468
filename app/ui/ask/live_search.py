"""Passages while the person types: the newest words win, older answers are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.protocol import Method
from app.ui.ask.passage_model import PAGE_SIZE

if TYPE_CHECKING:
    from app.ui.ask.filters import Filters
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

BEST, NEWEST, OLDEST = "best", "newest", "oldest"
TYPING_PAUSE_MS: Final = 40
PASSAGES_WANTED: Final = 24


class LiveSearch(QObject):
    """Searches a moment after the last key.

    Signals:
        found: The engine's answer to the newest query.
        page: Further rows of a list: the first one's number, and the engine's answer.
        failed: An AntorchaError of the newest query.
        busy: Whether an answer is being waited for.
    """

    found = Signal(dict)
    page = Signal(int, dict)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, bridge: Bridge, filters: Filters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._filters = bridge, filters
        self._pages: list[int] = []
        self.sort = BEST
        self._query = ""
        self._ticket: int | None = None
        self._warmed = False
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._search)

    @property
    def query(self) -> str:
        return self._query

    def look_for(self, query: str) -> None:
        """The words in the field are these now; without any and without filters it ends."""
        self._query = query.strip()
        self._drop()
        if not self._query and self._filters.is_empty:
            self._timer.stop()
            return
        if not self._warmed:
            self._warmed = True
            self._bridge.request(Method.WARM_UP, {}, lambda _: None)
        self._timer.start()

    def again(self) -> None:
        """The library changed: the same words once more."""
        if self._query or not self._filters.is_empty:
            self._drop()
            self._search()

    def rest(self) -> None:
        """Look for nothing until there are other words or filters."""
        self._query = ""
        self._timer.stop()
        self._drop()

    def fetch(self, offset: int) -> None:
        """Rows of the list from this one on."""
        params = {**self._params(), "k": PAGE_SIZE, "offset": offset}
        ticket = self._bridge.request(
            Method.SEARCH, params, lambda found: self.page.emit(offset, found)
        )
        self._pages.append(ticket)

    def _search(self) -> None:
        self._drop()
        self.busy.emit(True)
        like = self._filters.like
        if like is not None and not self._query:
            params = {"document": like.id, "k": PASSAGES_WANTED, **self._filters.params()}
            self._ticket = self._bridge.request(Method.SIMILAR, params, self._take, self._fail)
        else:
            self._ticket = self._bridge.request(
                Method.SEARCH, self._params(), self._take, self._fail
            )

    def _params(self) -> Json:
        params: Json = {"query": self._query, **self._filters.params()}
        if self._query and self.sort == BEST:
            return {**params, "k": PASSAGES_WANTED, "all_passages": True}
        sort = NEWEST if self.sort == BEST else self.sort
        return {**params, "k": PAGE_SIZE, "sort": sort}

    def _take(self, result: Json) -> None:
        self._ticket = None
        self.busy.emit(False)
        self.found.emit(result)

    def _fail(self, error: object) -> None:
        self._ticket = None
        self.busy.emit(False)
        self.failed.emit(error)

    def _drop(self) -> None:
        self._bridge.drop(self._ticket)
        self._ticket = None
        for ticket in self._pages:
            self._bridge.drop(ticket)
        self._pages = []
