"""The questions that are asked in benchmarks, with what counts as a right answer."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.sample import SAMPLE_LIBRARY


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question with its gold documents (relative paths) and acceptable answers."""

    id: str
    query: str
    language: str
    gold: tuple[str, ...]
    answers: tuple[str, ...]
    answerable: bool
    type: str


def sample_questions() -> list[AskedQuestion]:
    """The project's own set over the sample library."""
    lines = (SAMPLE_LIBRARY.parent / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [_question(json.loads(line)) for line in lines if line.strip()]


def _question(entry: dict[str, object]) -> AskedQuestion:
    gold, answers = entry["gold"], entry["answers"]
    assert isinstance(gold, list)
    assert isinstance(answers, list)
    return AskedQuestion(
        id=str(entry["id"]),
        query=str(entry["query"]),
        language=str(entry["lang"]),
        gold=tuple(gold),
        answers=tuple(answers),
        answerable=bool(entry["answerable"]),
        type=str(entry["type"]),
    )
