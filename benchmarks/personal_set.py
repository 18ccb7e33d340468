"""The set of questions about a personal library: what is asked, and of which documents."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from benchmarks.filed_library import read_folder
from indexer.types import ParsedDocument

_ROOT = Path(__file__).parent.parent
SET_FOLDER = Path(__file__).parent / "sets" / "personal"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question and what is known of its answer; the set's README describes each field."""

    id: str
    query: str
    language: str
    type: str
    gold: tuple[str, ...]
    answers: tuple[str, ...]
    derived: tuple[str, ...]
    count: int | None
    documents: frozenset[str] | None
    where: Mapping[str, str] | None
    order: str | None
    after: str | None
    older: tuple[str, ...]
    is_answerable: bool
    is_similar: bool
    keys: tuple[str, ...]

    @property
    def asks_for_set(self) -> bool:
        """Whether the documents themselves are the answer, all of them and no other."""
        return self.documents is not None and self.count is None and self.order is None


@dataclass(frozen=True)
class PersonalSet:
    """The set as its ``set.json`` describes it."""

    today: date
    owner: str
    folders: tuple[Path, ...]

    @cached_property
    def documents(self) -> dict[str, ParsedDocument]:
        """Every document that the program's parsers read, by the name the questions use."""
        return dict(_named(self.folders))

    def names(self) -> dict[tuple[str, str | None], str]:
        """The questions' name for an absolute path and a member."""
        found = {}
        for folder in self.folders:
            for name, document in _named([folder]):
                path = str(folder / name.split("#")[0])
                found[path, document.member] = name
        return found


def read_set(folder: Path = SET_FOLDER) -> PersonalSet:
    """What ``set.json`` in ``folder`` says; libraries are relative to the project."""
    described = json.loads((folder / "set.json").read_text(encoding="utf-8"))
    return PersonalSet(
        today=date.fromisoformat(described["today"]),
        owner=described["owner"],
        folders=tuple(_ROOT / library for library in described["libraries"]),
    )


def read_questions(part: str, languages: Sequence[str], folder: Path = SET_FOLDER) -> list[Asking]:
    """The questions of one part, ``dev`` or ``test``, in the set's order."""
    found = []
    for language in languages:
        text = (folder / part / f"{language}.jsonl").read_text(encoding="utf-8")
        found += [_asking(json.loads(line)) for line in text.splitlines()]
    return found


def is_where(where: Mapping[str, str], document: ParsedDocument) -> bool:
    """Whether all conditions hold for a document."""
    day = (document.date or "")[:10]
    checks: dict[str, Callable[[str], bool]] = {
        "kind": lambda wanted: document.kind == wanted,
        "sender": lambda wanted: _within(wanted, document.sender or ""),
        "recipient": lambda wanted: any(_within(wanted, one) for one in document.recipients),
        "title": lambda wanted: _within(wanted, document.title),
        "language": lambda wanted: document.language == wanted,
        "since": lambda wanted: bool(day) and day >= wanted,
        "until": lambda wanted: bool(day) and day < wanted,
    }
    return all(checks[name](wanted) for name, wanted in where.items())


def _within(wanted: str, text: str) -> bool:
    return wanted.casefold() in text.casefold()


def _named(folders: Sequence[Path]) -> Iterator[tuple[str, ParsedDocument]]:
    """``file``, ``file#3`` for the third message of an mbox, or ``file#name`` of an attachment."""
    for folder in folders:
        messages: Counter[str] = Counter()
        for filed in read_folder(folder):
            name = filed.file
            if name.endswith(".mbox"):
                messages[name] += 1
                name = f"{name}#{messages[name]}"
            elif filed.document.member is not None:
                name = f"{name}#{filed.document.member}"
            yield name, filed.document


def _asking(row: dict[str, Any]) -> Asking:
    return Asking(
        id=row["id"],
        query=row["query"],
        language=row["lang"],
        type=row["type"],
        gold=tuple(row["gold"]),
        answers=tuple(row["answers"]),
        derived=tuple(row.get("derived", ())),
        count=row.get("count"),
        documents=frozenset(row["documents"]) if "documents" in row else None,
        where=row.get("where"),
        order=row.get("order"),
        after=row.get("after"),
        older=tuple(row.get("older", ())),
        is_answerable=row["answerable"],
        is_similar=row.get("similar", False),
        keys=tuple(row.get("keys", ())),
    )
