"""Passages while the person types: the newest words win, older answers are dropped.

In a large library the words that are being typed are looked for by words alone, which is quick, and
by meaning as well once the keys rest: half a word means nothing yet.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.protocol import Method
from app.ui.ask.passage_model import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.ask.filters import Filters
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

BEST, NEWEST, OLDEST = "best", "newest", "oldest"
TYPING_PAUSE_MS: Final = 40
MEANING_PAUSE_MS: Final = 100
# A search that takes no longer shows nothing before it is complete: rows that move are worse.
QUICK_MS: Final = 50.0
PASSAGES_WANTED: Final = 24


class LiveSearch(QObject):
    """Searches a moment after the last key.

    Signals:
        found: The engine's answer to the newest query, and whether it is complete: False if words
            alone found it and what means the same comes later.
        page: Further rows of a list: the first one's number, and the engine's answer.
        failed: An AntorchaError of the newest query.
    """

    found = Signal(dict, bool)
    page = Signal(int, dict)
    failed = Signal(object)

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
        # The first search waits for the models: until one was quick, words go before.
        self._took_ms = math.inf
        self._meaning = QTimer(self, singleShot=True, interval=MEANING_PAUSE_MS)
        self._meaning.timeout.connect(self._search_whole)

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

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is all that comes for these words."""
        return self._ticket is None and not (self._timer.isActive() or self._meaning.isActive())

    def update(self) -> None:
        """The library changed: the same once more, and all at once, so that rows move but once."""
        self._took_ms = min(self._took_ms, QUICK_MS)
        self.again()

    def again(self) -> None:
        """The same words once more."""
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
        like = self._filters.like
        if like is not None and not self._query:
            params = {"document": like.id, "k": PASSAGES_WANTED, **self._filters.params()}
            self._request(Method.SIMILAR, params, self._take)
        elif self._is_ranked and self._took_ms > QUICK_MS:
            self._request(Method.SEARCH, {**self._params(), "mode": "keyword"}, self._take_words)
        else:
            self._search_whole()

    def _search_whole(self) -> None:
        self._request(Method.SEARCH, self._params(), self._take)

    def _request(self, method: Method, params: Json, take: Callable[[Json], None]) -> None:
        self._ticket = self._bridge.request(method, params, take, self._fail)

    @property
    def _is_ranked(self) -> bool:
        return bool(self._query) and self.sort == BEST

    def _params(self) -> Json:
        params: Json = {"query": self._query, **self._filters.params()}
        if self._is_ranked:
            return {**params, "k": PASSAGES_WANTED, "all_passages": True, "as_you_type": True}
        sort = NEWEST if self.sort == BEST else self.sort
        return {**params, "k": PAGE_SIZE, "sort": sort}

    def _take_words(self, result: Json) -> None:
        if result.get("total") is not None:  # only operators were typed: this is a list by date
            self._take(result)
            return
        self._ticket = None
        # That no words fit says nothing yet.
        if result.get("results"):
            self.found.emit(result, False)
        self._meaning.start()

    def _take(self, result: Json) -> None:
        self._ticket = None
        if self._is_ranked:
            self._took_ms = float(result.get("took_ms", 0.0))
        self.found.emit(result, True)

    def _fail(self, error: object) -> None:
        self._ticket = None
        self.failed.emit(error)

    def _drop(self) -> None:
        self._meaning.stop()
        self._bridge.drop(self._ticket)
        self._ticket = None
        for ticket in self._pages:
            self._bridge.drop(ticket)
        self._pages = []
