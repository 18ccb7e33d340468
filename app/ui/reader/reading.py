"""A document's text cut and marked for reading. No widgets here."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.ui.ask.matching import marks_in
from app.ui.look.plain_text import displayable
from app.ui.reader.place import Place, Span, located

if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW: Final = 60_000
"""Characters of a long document that are laid out at once, around the passage."""
MARK_LIMIT: Final = 500
_HEAD_LINES: Final = ("From: ", "To: ", "Date: ", "Subject: ")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the text page shows.

    Attributes:
        text: The part of the document that is shown, safe to display; ``offset`` is where in the
            whole it begins and ``whole`` how long that is, in code points.
        target: Where the eye is led, in ``text``; (0, 0) if nowhere.
        matches: Places to step through, in ``text``, in order; ``target`` is one if it is any.
        headings: Start in ``text`` and level of every heading shown.
        first_line: The line number of the first line shown.
    """

    text: str
    offset: int
    whole: int
    target: Span
    matches: tuple[Span, ...]
    headings: tuple[tuple[int, int], ...]
    first_line: int

    @property
    def starts_cut(self) -> bool:
        return self.offset > 0

    @property
    def ends_cut(self) -> bool:
        return self.offset + len(self.text) < self.whole


def reading_of(shown: Mapping[str, Any], place: Place, around: int | None = None) -> Reading:
    """Prepare a SHOW result for a place in it; ``around`` moves the window elsewhere."""
    text = str(shown.get("text", ""))
    target = located(text, place)
    start, end = _window(text, target[0] if around is None else around)
    part = displayable(text[start:end])
    inside = _shifted(_matches(text, place, target, (start, end)), start, end)
    aim = _shifted([target], start, end) if target[1] else []
    return Reading(
        text=part,
        offset=start,
        whole=len(text),
        target=aim[0] if aim and around is None else (0, 0),
        matches=tuple(inside),
        headings=tuple(
            (int(heading.get("start", 0)) - start, int(heading.get("level", 1)))
            for heading in shown.get("headings") or []
            if start <= int(heading.get("start", 0)) < end
        ),
        first_line=text.count("\n", 0, start) + 1,
    )


def repeated_head(reading: Reading) -> int:
    """Where the lines end with which a mail's text says what stands above it; 0 if none are spare.

    They stay where something in them is marked, and where one says more ("Cc").
    """
    head, blank, _ = reading.text.partition("\n\n")
    if reading.starts_cut or not blank:
        return 0
    if not all(line.startswith(_HEAD_LINES) for line in head.split("\n")):
        return 0
    end = len(head) + len(blank)
    marked = [reading.target[0]] if reading.target[1] else []
    marked += [start for start, _ in reading.matches]
    return 0 if any(start < end for start in marked) else end


def nearest_same(lines: list[str], line: str, number: int) -> int:
    """The index of the same line nearest to where it was; there if it is not among them."""
    same = (index for index, one in enumerate(lines) if one == line)
    return min(same, key=lambda index: abs(index - number), default=min(number, len(lines) - 1))


def nearest_match(matches: tuple[Span, ...], target: Span) -> int:
    """The index of the match to begin with: the first in the target, else the one before it."""
    if not matches:
        return -1
    inside = (i for i, span in enumerate(matches) if target[0] <= span[0] < target[1])
    return next(inside, max(0, bisect_right(matches, target) - 1))


def _matches(text: str, place: Place, target: Span, window: Span) -> list[Span]:
    if place.terms:
        start, end = window
        marks = marks_in(text[start:end], place.terms)[:MARK_LIMIT]
        return [(first + start, last + start) for first, last in marks]
    if place.quote and not target[1]:
        return []  # the text is another by now: the other places would mark anything
    spans = [target, *place.others] if target[1] else list(place.others)
    return sorted({span for span in spans if span[1] > span[0]})


def _shifted(spans: list[Span], start: int, end: int) -> list[Span]:
    return [
        (first - start, min(last, end) - start) for first, last in spans if start <= first < end
    ]


def _window(text: str, around: int) -> Span:
    if len(text) <= 2 * WINDOW:
        return 0, len(text)
    start = max(0, min(around - WINDOW, len(text) - 2 * WINDOW))
    if start:
        start = text.find("\n", start, start + 2000) + 1 or start
    end = min(len(text), start + 2 * WINDOW)
    return start, end
