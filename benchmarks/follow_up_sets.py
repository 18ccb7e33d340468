"""The sets of follow-ups in ``benchmarks/sets/follow_ups``, and what each wants."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.question.conversation import Turn
from app.sample import SAMPLE_LIBRARY

_SETS = Path(__file__).parent / "sets" / "follow_ups"
# Sets that ask a small library of their own; the others ask the sample library.
_OWN_LIBRARY = {
    "ellipses-final": "library",
    "ellipses-tuning": "library",
    "more-final": "library-more",
    "more-tuning": "library-more",
}
SET_NAMES = ("tuning", "final", *_OWN_LIBRARY)


@dataclass(frozen=True, slots=True)
class Row:
    """A question, and what was asked before.

    Attributes:
        earlier: Questions before ``previous``.
        answer: That of ``previous``.
        sources: The files that ``answer`` stood on.
        gold: The files that answer ``question``; none if it stands alone.
        keeps: What must stand in the question once it is joined, judged by hand; may be empty.
        drops: What must not stand in it.
        answers: One of these must be in an answer.
        has_nothing_else: Whether the files hold no answer but the one that was given.
    """

    language: str
    previous: str
    question: str
    earlier: tuple[str, ...] = ()
    answer: str = ""
    sources: frozenset[str] = frozenset()
    gold: frozenset[str] = frozenset()
    keeps: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    has_nothing_else: bool = False

    @property
    def is_follow_up(self) -> bool:
        return bool(self.gold)

    @property
    def earlier_turns(self) -> list[Turn]:
        """What was said before ``previous``."""
        return [Turn(question) for question in self.earlier]

    @property
    def history(self) -> list[Turn]:
        """What was said before; files stand for the documents in them."""
        documents = tuple(sorted(self.sources))
        return [*self.earlier_turns, Turn(self.previous, self.answer, documents)]

    def is_joined_in(self, text: str) -> bool:
        """Whether a question holds what it should of both, and no more."""
        said = text.casefold()
        return all(part.casefold() in said for part in self.keeps) and not any(
            part.casefold() in said for part in self.drops
        )


def read_set(name: str) -> list[Row]:
    """The rows of one of ``SET_NAMES``."""
    lines = (_SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines]


def library_of(name: str) -> Path:
    """The folder of documents that a set asks."""
    return _SETS / _OWN_LIBRARY[name] if name in _OWN_LIBRARY else SAMPLE_LIBRARY


def library_name(name: str) -> str:
    """What the library of a set is kept as."""
    names = {"library": "ellipses", "library-more": "more"}
    return names[_OWN_LIBRARY[name]] if name in _OWN_LIBRARY else "sample-follow-ups"


def _row(entry: dict[str, Any]) -> Row:
    return Row(
        language=entry["lang"],
        previous=entry["previous"],
        question=entry["question"],
        earlier=tuple(entry.get("earlier", ())),
        answer=entry.get("answer", ""),
        sources=_files(entry, "from"),
        gold=_files(entry, "gold"),
        keeps=tuple(entry.get("keeps", ())),
        drops=tuple(entry.get("drops", ())),
        answers=tuple(entry.get("answers", ())),
        has_nothing_else=entry.get("nothing_else", False),
    )


def _files(entry: dict[str, Any], key: str) -> frozenset[str]:
    """Files, without the members in them."""
    return frozenset(name.split("#")[0] for name in entry.get(key, ()))
