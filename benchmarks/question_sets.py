"""The sample library's questions with known answers, and its documents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.sample import SAMPLE_LIBRARY
from benchmarks.filed_library import FiledDocument, read_folder

_QUESTIONS = SAMPLE_LIBRARY.parent / "questions.jsonl"


@dataclass(frozen=True, slots=True)
class Case:
    """A question, and what is known of its answer.

    Attributes:
        answers: Any of them is right; for a ``list`` or ``two_documents``, each is a part.
        gold: The files that hold the answer.
        has_derived: Whether some of ``answers`` are results that must be worked out.
    """

    id: str
    question: str
    language: str
    kind: str
    answers: tuple[str, ...]
    gold: frozenset[str]
    is_answerable: bool
    has_derived: bool = False


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Documents and the questions asked about them; ``name`` also names a folder."""

    name: str
    documents: tuple[FiledDocument, ...]
    cases: tuple[Case, ...]


def read_sample() -> QuestionSet:
    """The sample library and its questions, but for follow-ups and filters."""
    cases = [_case(row) for row in _rows(_QUESTIONS) if row["type"] not in {"follow_up", "filter"}]
    return QuestionSet("sample", tuple(read_folder(SAMPLE_LIBRARY)), tuple(cases))


def _case(row: dict[str, Any]) -> Case:
    return Case(
        id=row["id"],
        question=row["query"],
        language=row["lang"],
        kind=row["type"],
        answers=tuple(row["answers"] + row.get("derived", [])),
        gold=frozenset(row["gold"]),
        is_answerable=row["answerable"],
        has_derived=bool(row.get("derived")),
    )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
