"""What is typed and what is filtered by, looked for at once: from the field to the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.ask.counting import Counting
from app.ui.ask.live_search import LiveSearch
from app.ui.bridge import LinkState

if TYPE_CHECKING:
    from app.ui.ask.field import QuestionField
    from app.ui.ask.filter_bar import FilterBar
    from app.ui.ask.filters import Filters
    from app.ui.ask.results_view import ResultsView
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError


_HEARD_MS: Final = 700
"""How long nobody types before a screen reader says how much was found."""
_AWAY: Final = ("engine_lost", "engine_not_running")
"""Codes of errors for which the banner says what can be done."""


class TypedSearch(QObject):
    """Holds the field, the chips, the counts and the list to the same words and filters.

    Attributes:
        waiting_for_meaning: How many documents are found by words only so far.

    Signals:
        typed: The words that are left of the field once operators have become filters.
        found: The results have something new to show.
        emptied: There is nothing to look for any more.
        heard: What a screen reader is to say of what was found.
    """

    typed = Signal(str)
    found = Signal()
    emptied = Signal()
    heard = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        field: QuestionField,
        filters: Filters,
        filter_bar: FilterBar,
        results: ResultsView,
    ) -> None:
        super().__init__(results)
        self._field, self._filters = field, filters
        self._filter_bar, self._results = filter_bar, results
        self.waiting_for_meaning = 0
        self._is_words_shown = False
        self._waits_for_engine = False
        self._is_typed = False
        self._hearing = QTimer(self, singleShot=True, interval=_HEARD_MS)
        self._hearing.timeout.connect(self._tell)
        self.search = LiveSearch(bridge, filters, self)
        self.counting = Counting(bridge, filters, self)
        field.typed.connect(self._type)
        field.went_back.connect(filters.remove_last)
        filters.changed.connect(self.look_again)
        filter_bar.left.connect(field.setFocus)
        filter_bar.menu_opens.connect(self.counting.now)
        results.timeline.chosen.connect(filters.set_dates)
        results.timeline.cleared.connect(lambda: filters.remove(("after", "before")))
        results.sorted_by.connect(self._sort)
        results.again_wanted.connect(self.search.again)
        results.model.page_wanted.connect(self.search.fetch)
        self.search.page.connect(results.show_page)
        self.search.found.connect(self._show_found)
        self.search.failed.connect(self._show_failure)
        self.counting.counted.connect(self._show_counts)
        bridge.state_changed.connect(self._note_link)

    def look_again(self) -> None:
        """The filters changed, or the field was emptied from elsewhere."""
        self.counting.rest()
        self.search.look_for(self._field.text)
        if not self._field.text and self._filters.is_empty:
            self._come_to_rest()

    def rest(self) -> None:
        """Empty the field and look for nothing."""
        self._field.line.clear()
        self._is_typed = False
        self._hearing.stop()
        self.counting.rest()
        self.search.rest()
        self.counting.refresh("")  # or the menu would offer what the last words had

    def _type(self, text: str) -> None:
        self._is_typed = True
        self._hearing.stop()
        rest = self._filters.take_typed(text)
        if rest != text:
            self._field.line.setText(rest)
        if rest.strip() and self._filters.like is not None:
            self._filters.remove(("like",))
        self.counting.rest()
        self.search.look_for(rest)
        self.typed.emit(rest)
        if not rest.strip() and self._filters.is_empty:
            self._come_to_rest()

    def _come_to_rest(self) -> None:
        self.counting.refresh("")
        self.emptied.emit()

    def _tell(self) -> None:
        self.heard.emit(self._results.said.text())

    def _sort(self, order: str) -> None:
        self.search.sort = order
        self.search.again()

    def _show_found(self, found: Json, is_complete: bool) -> None:
        # Under the hands of a person who walks through what words found already no row moves.
        is_walked = is_complete and self._is_words_shown and self._results.list.hasFocus()
        self._is_words_shown = not is_complete
        if is_complete and self._is_typed:
            self._is_typed = False
            self._hearing.start()
        self._waits_for_engine = False
        if not is_walked:
            self._results.show_results(found, self.waiting_for_meaning, is_complete)
            self.found.emit()
        if is_complete:
            self.counting.refresh(self.search.query)

    def _show_failure(self, error: AntorchaError) -> None:
        self._waits_for_engine = error.code in _AWAY
        if self._waits_for_engine:
            sentence = self.tr(
                "The engine is not running. As soon as it is, what you typed is looked for."
            )
            self._results.show_failure(sentence, offers_again=False)
        else:
            self._results.show_failure(str(error))
        self.found.emit()

    def _note_link(self, state: str) -> None:
        if state == LinkState.READY and self._waits_for_engine:
            self._waits_for_engine = False
            self.search.again()

    def _show_counts(self, counts: Json) -> None:
        self._filter_bar.show_counts(counts)
        dates = (self._filters.value(key) for key in ("after", "before"))
        self._results.show_counts({} if self._filters.like else counts, *dates)
