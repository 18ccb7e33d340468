"""Marks that narrow, put together into one filter and the parts that were understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.question.dates import FoundDate
from app.question.marks import Mark, Role
from app.question.people import FoundPerson
from app.question.types import Field, KindWord, Part, Period
from indexer.store.catalog_names import LibraryNames
from indexer.types import DocumentKind, SearchFilter

_FIELDS = {
    Role.SENDER: (Field.SENDER, "sent_by"),
    Role.RECIPIENT: (Field.RECIPIENT, "sent_to"),
    Role.PERSON: (Field.PERSON, "with_people"),
}
_NAMED = {
    Role.FOLDER: (Field.FOLDER, "folder"),
    Role.COLLECTION: (Field.COLLECTION, "collection"),
    Role.LANGUAGE: (Field.LANGUAGE, "language"),
    Role.TAG: (Field.TAG, "tag"),
}


class FilterParts:
    """Grows by one mark at a time.

    Attributes:
        unresolved: Role words that nobody unmistakably has; they are looked for as words.
    """

    def __init__(self, text: str, names: LibraryNames) -> None:
        self._text = text
        self._names = names
        self.filter = SearchFilter()
        self.parts: list[Part] = []
        self.unresolved: list[str] = []

    def add_kind(self, kind: KindWord, mark: Mark | None) -> None:
        """Documents of this kind; ``mark`` is None where it goes without saying."""
        self.filter = replace(self.filter, kind=kind.kind, is_attachment=kind.is_attachment)
        means = "attachment" if kind.is_attachment else str(kind.kind)
        self.parts.append(Part(Field.KIND, self._said(mark) if mark else "", means))

    def add(self, mark: Mark) -> None:
        """Whatever a filtering mark says."""
        if isinstance(mark.value, FoundPerson):
            self._add_person(mark, mark.value)
        elif isinstance(mark.value, FoundDate):
            self._add_period(mark, mark.value.period)
        elif isinstance(mark.value, str):
            part_field, name = _NAMED[mark.role]
            self.filter = replace(self.filter, **{name: mark.value})  # type: ignore[arg-type]  # str fields
            self.parts.append(Part(part_field, self._said(mark), mark.value))

    def add_own(self, is_mail: bool) -> None:
        """What the owner of the library wrote."""
        owner = self._names.owner
        if owner is None:
            return
        if is_mail:
            self.filter = replace(self.filter, sent_by=(owner,))
        else:
            self.filter = replace(self.filter, written_by=owner)
        name = next((one.name for one in self._names.people if one.key == owner), owner)
        self.parts.append(Part(Field.SENDER, "", name))

    def add_topic(self, topic: Sequence[str]) -> None:
        """The words that documents must have."""
        if topic:
            said = " ".join(topic)
            self.parts.append(Part(Field.TOPIC, said, said))

    def _add_person(self, mark: Mark, person: FoundPerson) -> None:
        if not person.keys:
            self.unresolved.append(person.name)
            return
        part_field, name = _FIELDS[mark.role]
        self.filter = replace(self.filter, **{name: person.keys})  # type: ignore[arg-type]  # tuple fields
        self.parts.append(Part(part_field, self._said(mark), person.name))

    def _add_period(self, mark: Mark, period: Period) -> None:
        after, before = self.filter.after, self.filter.before
        start, end = period.start, period.end
        if start is not None and (after is None or date.fromisoformat(after) < start):
            after = start.isoformat()
        if end is not None and (before is None or date.fromisoformat(before) > end):
            before = end.isoformat()
        self.filter = replace(self.filter, after=after, before=before)
        self.parts.append(Part(Field.DATE, self._said(mark), period.label))

    def _said(self, mark: Mark) -> str:
        return self._text[mark.start : mark.end]


def is_mail(wanted: SearchFilter) -> bool:
    """Whether only mails fit."""
    return wanted.kind is DocumentKind.EMAIL
