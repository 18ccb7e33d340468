"""Finds words in a document that is read as text, however long it is."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from app.ui.reader.find_bar import places_of
from app.ui.reader.reading import reading_of

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.reader.place import Place, Span
    from app.ui.reader.text_page import TextPage

MARKED: Final = 100
"""Places that are marked on either side of the one that is looked at."""


class TextFinding:
    """The places of words in a document, one of which is looked at.

    Attributes:
        places: Where they stand in the whole text.
        current: Which one is looked at; -1 for none.
    """

    def __init__(self, page: TextPage, shown: Json, place: Place) -> None:
        self._page, self._shown, self._place = page, shown, place
        self._before = page.reading
        self._at = page.current
        # What is typed letter by letter is looked for from one place, not from where each led.
        self._eye = (page.reading.offset if page.reading else 0) + page.current[0]
        self.places: tuple[Span, ...] = ()
        self.current = -1

    def seek(self, sought: str) -> None:
        """Look for words, and at the first of them from where the eye rests."""
        reading = self._page.reading
        if reading is None:
            return
        first = self._page.spare if not reading.starts_cut else 0
        found = places_of(sought, str(self._shown.get("text", "")))
        self.places = tuple(one for one in found if one[0] >= first)
        self.current = -1
        if self.places:
            self._look_at(bisect_left(self.places, (self._eye, 0)) % len(self.places))
        else:
            self._page.show_matches(())

    def step(self, by: int) -> None:
        """To the next or previous place."""
        if self.places:
            self._look_at((self.current + by) % len(self.places))
            self._eye = self.places[self.current][0]

    def end(self) -> None:
        """Mark what was marked before; what is looked at stays in sight."""
        if self._before is None:
            return
        if self._page.reading is not None and self._page.reading.offset == self._before.offset:
            self._page.show_matches(self._before.matches, self._at)
        else:
            self._page.show_matches(())

    def _look_at(self, number: int) -> None:
        self.current = number
        start, end = self.places[number]
        reading = self._page.reading
        assert reading is not None
        if start < reading.offset or end > reading.offset + len(reading.text):
            reading = reading_of(self._shown, self._place, around=start)
            self._page.move_to(reading)
        near = self.places[max(0, number - MARKED) : number + MARKED + 1]
        inside = [
            (first - reading.offset, last - reading.offset)
            for first, last in near
            if first >= reading.offset and last <= reading.offset + len(reading.text)
        ]
        self._page.show_matches(tuple(inside))
        self._page.look_at((start - reading.offset, end - reading.offset))
