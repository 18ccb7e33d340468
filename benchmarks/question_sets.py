"""Questions with known answers, and the documents to ask them about."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.throwaway_library import FiledDocument, read_folder
from indexer.types import DocumentKind, ParsedDocument

_SAMPLE = Path(__file__).parent.parent / "assets" / "sample"


@dataclass(frozen=True, slots=True)
class Case:
    """A question, and what is known of its answer.

    Attributes:
        group: What the paragraph is about; cases of one group share their context.
        answers: Any of them is right; for a ``list`` or ``two_documents``, each is a part.
        gold: The files that hold the answer.
        has_derived: Whether some of ``answers`` are results that must be worked out.
    """

    id: str
    question: str
    language: str
    kind: str
    group: str
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


def read_pack(folder: Path, languages: Sequence[str], half: int | None = None) -> QuestionSet:
    """A benchmark pack in one library of all ``languages``.

    With ``half`` 0 or 1 only the documents about the first or second half of the titles are
    there: the other questions sound alike and have no answer.
    """
    documents = [row for row in _rows(folder / "docs.jsonl") if row["lang"] in languages]
    titles = list(dict.fromkeys(row["title"] for row in documents))
    middle = len(titles) // 2
    kept = {None: titles, 0: titles[:middle], 1: titles[middle:]}[half]
    title_of = {row["id"]: row["title"] for row in documents}
    filed = tuple(
        FiledDocument(
            f"{row['id']}.txt",
            ParsedDocument(DocumentKind.NOTE, row["title"], row["text"], language=row["lang"]),
        )
        for row in documents
        if row["title"] in kept
    )
    cases = []
    for row in _rows(folder / "queries.jsonl"):
        if row["lang"] in languages:
            title = title_of[row["gold"][0]] if row["gold"] else ""
            cases.append(_case(row, title, row.get("answerable", True) and title in kept))
    name = "-".join([folder.name, *sorted(languages), "all" if half is None else f"half{half}"])
    return QuestionSet(name, filed, tuple(cases))


def read_sample() -> QuestionSet:
    """The sample library and its questions, but for follow-ups and filters."""
    rows = _rows(_SAMPLE / "questions.jsonl")
    cases = [
        _case(row, row["type"], row["answerable"])
        for row in rows
        if row["type"] not in {"follow_up", "filter"}
    ]
    return QuestionSet("sample", tuple(read_folder(_SAMPLE / "library")), tuple(cases))


def _case(row: dict[str, Any], group: str, is_answerable: bool) -> Case:
    return Case(
        id=row["id"],
        question=row["query"],
        language=row["lang"],
        kind=row.get("type", "fact"),
        group=group,
        answers=tuple(row["answers"] + row.get("derived", [])),
        gold=frozenset(row["gold"]),
        is_answerable=is_answerable,
        has_derived=bool(row.get("derived")),
    )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
