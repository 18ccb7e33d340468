"""A question cut into phrases, each with what it does in a question about documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from app.question.dates import FoundDate
from app.question.marker import Marker
from app.question.marks import BESIDE, FILTERS, Mark, Role
from app.question.people import People
from app.question.spelling import is_han
from indexer.store.catalog_names import LibraryNames

_FRAMES = frozenset({Role.COUNT, Role.LISTING, Role.NEWEST, Role.OLDEST})
# What may end a topic: with less, "about the last meeting" would ask for the last document.
_IN_TOPIC = FILTERS - {Role.PERSON} | {Role.I_WROTE, Role.THEY_WROTE}
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+(?=[^\w']))?|[^\W_]+")
_QUOTED = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]')


def cut(marker: Marker, text: str, people: People, names: LibraryNames, today: date) -> list[Mark]:
    """The marks of a plain text, in order, covering all of its letters."""
    return _Cutting(marker, text, people, names, today).run()


class _Cutting:
    """One text on its way through."""

    def __init__(
        self, marker: Marker, text: str, people: People, names: LibraryNames, today: date
    ) -> None:
        self._marker = marker
        self._text = text
        self._candidates: Callable[[int], list[Mark]] = partial(
            self._all_candidates, people, names, today
        )
        self._people = people
        self._today = today
        self._spaced = marker.vocabulary.spaced
        self._marks: list[Mark] = []
        self._in_topic = False

    def run(self) -> list[Mark]:
        at = 0
        while at < len(self._text):
            if not self._text[at].isalnum() and not self._opens_something(at):
                at += 1
                continue
            mark = self._next(at)
            self._take(mark)
            at = mark.end
            if mark.role is Role.WORD and (
                compound := self._marker.compound_at(self._text, mark.start)
            ):
                self._marks[-1:] = compound
                at = compound[1].end
        return self._marks

    def _all_candidates(
        self, people: People, names: LibraryNames, today: date, at: int
    ) -> list[Mark]:
        return self._marker.candidates(self._text, at, people, names, today)

    def _opens_something(self, at: int) -> bool:
        return self._text[at] == "#" or _QUOTED.match(self._text, at) is not None

    def _next(self, at: int) -> Mark:
        if quoted := _QUOTED.match(self._text, at):
            return Mark(Role.WORD, at, quoted.end(), quoted[1])
        found = [mark for mark in self._candidates(at) if self._fits_here(mark)]
        if found:
            # max keeps the first of equals, which is the likelier one.
            return max(found, key=lambda mark: mark.end)
        if twice := self._twice_named(at):
            return twice
        date = None if self._in_topic else self._marker.bare_date_at(self._text, at, self._today)
        return date or self._word(at)

    def _twice_named(self, at: int) -> Mark | None:
        """A name that only what stands in brackets behind it explains."""
        vocabulary = self._marker.vocabulary
        person = self._people.twice_named_at(self._text, at, vocabulary)
        if person is None:
            return None
        if self._in_topic:
            return Mark(Role.WORD, at, person.end)
        return self._marker.with_behind(self._text, Mark(Role.PERSON, at, person.end, person))

    def _fits_here(self, mark: Mark) -> bool:
        roles = {one.role for one in self._marks}
        if mark.role is Role.TOPIC and mark.value == BESIDE:
            before = self._marks[-1].role if self._marks else None
            return before is Role.KIND or before in FILTERS
        if mark.role is Role.TOPIC and not re.search(r"\w", self._text[mark.end :]):
            return False  # "What is it about?" names no topic
        if mark.role is Role.OF and self._marks and self._marks[-1].role is Role.SAYING:
            return False  # "what is in the": German says the article as it says "of the"
        if mark.role is Role.NUMBER:
            return not self._in_topic and Role.KIND not in roles
        return not self._in_topic or self._fits_in_topic(mark, roles)

    def _fits_in_topic(self, mark: Mark, roles: set[Role]) -> bool:
        if mark.role is Role.KIND:
            return Role.KIND not in roles
        if mark.role in _FRAMES:
            return not self._spaced and not roles & _FRAMES
        if mark.role is Role.FILLER:
            return self._spaced or self._text[mark.start : mark.end] in ("的", "了")
        if isinstance(mark.value, FoundDate):
            return mark.value.has_preposition
        is_bare = mark.role is Role.SENDER and not self._spaced
        return (mark.role in _IN_TOPIC and not is_bare) or mark.role is Role.TOPIC_BEHIND

    def _take(self, mark: Mark) -> None:
        if mark.role in (Role.TOPIC, Role.OF, Role.VERSION):
            self._in_topic = True
        elif mark.role not in (Role.WORD, Role.FILLER):
            self._in_topic = False
        self._marks.append(mark)

    def _word(self, at: int) -> Mark:
        if is_han(self._text[at]):
            return Mark(Role.WORD, at, at + 1)
        match = _WORD.match(self._text, at)
        end = match.end() if match else at + 1
        for place in range(at, end):
            if is_han(self._text[place]):
                return Mark(Role.WORD, at, place)
        return Mark(Role.WORD, at, end)
