"""What the search is narrowed to: the same thing whether typed, chosen or removed as a chip."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from app.question.operators import ATTACHMENT, last_day, read_operators, typed_period
from app.question.types import Period, Span
from app.ui.look.plain_text import one_line, shown_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.engine_link import Json
    from indexer.types import SearchFilter

# The fields of a SearchFilter and what a request calls them.
_REQUESTED = {
    "kind": "kind", "sender": "from", "recipient": "to", "person": "with", "after": "after",
    "before": "before", "collection": "collection", "folder": "folder", "language": "language",
    "tag": "tag",
}  # fmt: skip
_DATES = ("after", "before")
_LONGEST_SHOWN = 32


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is set; ``keys`` are the parameters that removing it takes away."""

    keys: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Liked:
    """The document that more is wanted like."""

    id: str
    title: str


class Filters(QObject):
    """Keeps what is set, in the order in which it was.

    Signals:
        changed: Something was set or removed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set: dict[str, str] = {}
        self.collections: tuple[str, ...] = ()
        self.like: Liked | None = None

    @property
    def is_empty(self) -> bool:
        return not self._set and self.like is None

    def params(self) -> Json:
        """What a request is told."""
        wanted: Json = dict(self._set)
        if wanted.get("kind") == ATTACHMENT:
            del wanted["kind"]
            wanted["attachment"] = True
        return wanted

    def value(self, key: str) -> str | None:
        """What a parameter is set to."""
        return self._set.get(key)

    def take_typed(self, text: str, *, finished: bool = False) -> str:
        """Set what operators in ``text`` say, and give back the rest.

        Until it is ``finished``, an operator counts once a space follows it.
        """
        end = len(text) if finished else text.rfind(" ") + 1
        typed = read_operators(text[:end], self.collections)
        if not typed.parts:
            return text
        self._put(_requested(typed.filter))
        rest = typed.rest if finished else f"{typed.rest} {text[end:]}".lstrip()
        return rest if rest.strip() else ""

    def set(self, key: str, value: str) -> None:
        """Set one parameter of a request."""
        self._put({key: value})

    def set_dates(self, after: str, before: str) -> None:
        """From a day up to, not including, another (ISO 8601)."""
        self._put({"after": after, "before": before})

    def set_like(self, document: Mapping[str, object]) -> None:
        """Look for more like a document."""
        self.like = Liked(str(document.get("id")), one_line(str(document.get("title") or "")))
        self.changed.emit()

    def remove(self, keys: tuple[str, ...]) -> None:
        """Take parameters away again."""
        for key in keys:
            if key == "like":
                self.like = None
            self._set.pop(key, None)
        self.changed.emit()

    def remove_last(self) -> bool:
        """Take the last chip away; False if there is none."""
        chips = self.chips()
        if not chips:
            return False
        self.remove(chips[-1].keys)
        return True

    def clear(self) -> None:
        """Take everything away."""
        if not self.is_empty:
            self._set.clear()
            self.like = None
            self.changed.emit()

    def chips(self) -> list[Chip]:
        """What is set, as a person reads it; both ends of a period are one."""
        chips: list[Chip] = []
        for key, value in self._set.items():
            if key not in _DATES:
                chips.append(Chip((key,), _shown(key, value)))
            elif not any(chip.keys == _DATES for chip in chips):
                chips.append(Chip(_DATES, dates_text(*(self._set.get(one) for one in _DATES))))
        if self.like is not None:
            said = QCoreApplication.translate("Filters", "like “{title}”")
            chips.append(Chip(("like",), said.format(title=_short(self.like.title))))
        return chips

    def _put(self, wanted: Mapping[str, str]) -> None:
        for key, value in wanted.items():
            self._set.pop(key, None)
            self._set[key] = value
        self.changed.emit()


def _requested(wanted: SearchFilter) -> dict[str, str]:
    found = {
        key: str(value)
        for name, key in _REQUESTED.items()
        if (value := getattr(wanted, name)) is not None
    }
    return {**found, "kind": ATTACHMENT} if wanted.is_attachment else found


def _shown(key: str, value: str) -> str:
    said = _short(one_line(value))
    if key == "kind":
        return kind_name(value)
    if key == "language":
        return language_name(value)
    patterns = {
        "from": QCoreApplication.translate("Filters", "from {name}"),
        "to": QCoreApplication.translate("Filters", "to {name}"),
        "with": QCoreApplication.translate("Filters", "with {name}"),
        "folder": QCoreApplication.translate("Filters", "in folder {name}"),
        "collection": QCoreApplication.translate("Filters", "in {name}"),
        "tag": "#{name}",
    }
    return patterns[key].format(name=said)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def kind_name(kind: str) -> str:
    """What documents of a kind are called."""
    names = {
        "email": QCoreApplication.translate("Filters", "Mails"),
        "note": QCoreApplication.translate("Filters", "Notes"),
        "pdf": QCoreApplication.translate("Filters", "PDFs"),
        "document": QCoreApplication.translate("Filters", "Documents"),
        "web": QCoreApplication.translate("Filters", "Web pages"),
        "image": QCoreApplication.translate("Filters", "Images"),
        ATTACHMENT: QCoreApplication.translate("Filters", "Attachments"),
    }
    return names.get(kind, kind)


def language_name(code: str) -> str:
    """What a language is called; its code where it has no name here."""
    names = {
        "en": QCoreApplication.translate("Languages", "English"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
        "de": QCoreApplication.translate("Languages", "German"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "zh": QCoreApplication.translate("Languages", "Chinese"),
        "it": QCoreApplication.translate("Languages", "Italian"),
        "pt": QCoreApplication.translate("Languages", "Portuguese"),
        "nl": QCoreApplication.translate("Languages", "Dutch"),
        "ru": QCoreApplication.translate("Languages", "Russian"),
        "ja": QCoreApplication.translate("Languages", "Japanese"),
        "ar": QCoreApplication.translate("Languages", "Arabic"),
        "hi": QCoreApplication.translate("Languages", "Hindi"),
    }
    return names.get(code, code)


def dates_text(after: str | None, before: str | None) -> str:
    """A period as a person names it; ``before`` is not included."""
    if after is None:
        last = shown_date(last_day(before)) if before else ""
        return QCoreApplication.translate("Filters", "until {day}").format(day=last)
    if before is None:
        return QCoreApplication.translate("Filters", "since {day}").format(day=shown_date(after))
    period = Period(date.fromisoformat(after), date.fromisoformat(before))
    if period.span is Span.YEAR:
        return after[:4]
    if period.span is Span.MONTH:
        return month_name(after[:7])
    if period.span is Span.DAY:
        return shown_date(after)
    return f"{shown_date(after)} – {shown_date(last_day(before))}"


def month_name(month: str) -> str:
    """``2025-03`` as March 2025."""
    number = int(month[5:7])
    name = QLocale().standaloneMonthName(number, QLocale.FormatType.LongFormat)
    form = QCoreApplication.translate("Dates", "{month} {year}")
    return form.format(month=name, year=int(month[:4]))


def bounds(name: str) -> tuple[str, str]:
    """The first day of a year or month (``2025``, ``2025-03``), and the day after its last."""
    period = typed_period(name)
    assert period is not None
    assert period.start is not None
    assert period.end is not None
    return period.start.isoformat(), period.end.isoformat()
