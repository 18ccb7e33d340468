"""How well follow-ups are understood: ``python -m benchmarks.follow_ups [--set final] [--show]``.

Every row of ``benchmarks/sets/follow_ups`` is a question after another one, over the sample
library. Those that leave something unsaid should find their document among the first three once
they stand alone; those that change the subject must come back unchanged.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.answer.language import QuestionLanguage
from app.question.conversation import Turn
from app.question.follow_up import StandAlone, stand_alone
from app.question.preference import BONUS, preferring
from app.sample import SAMPLE_LIBRARY
from benchmarks.filed_library import FiledLibrary, open_library, read_folder
from benchmarks.report import machine
from benchmarks.retrieval import installed_embedder

_SETS = Path(__file__).parent / "sets" / "follow_ups"
_LIBRARIES = Path.home() / ".cache" / "antorcha-benchmarks" / "sample-follow-ups"
_FIRST = 3
_PASSAGES = 12
_LANGUAGES = ("en", "es", "de", "fr", "zh")


@dataclass(frozen=True, slots=True)
class Row:
    """A question, what was asked before, and the files that answer it (none: it stands alone)."""

    language: str
    previous: str
    answer: str
    sources: tuple[str, ...]
    question: str
    gold: frozenset[str]

    @property
    def is_follow_up(self) -> bool:
        return bool(self.gold)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", default="final", choices=("tuning", "final"))
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args()
    rows = read_set(options.set)
    language_of = QuestionLanguage()
    began = time.perf_counter()
    meant = [_meant(row, language_of) for row in rows]
    took_ms = (time.perf_counter() - began) * 1000 / len(rows)
    embedder = installed_embedder()
    library = open_library(_LIBRARIES, read_folder(SAMPLE_LIBRARY), embedder)
    asked = [(row, alone) for row, alone in zip(rows, meant, strict=True) if row.is_follow_up]
    typed = [_finds(library, row.question, row) for row, _ in asked]
    found = [_finds(library, alone.text, row) for row, alone in asked]
    preferred = [
        _finds(library, alone.text, row, BONUS if alone.is_follow_up else 0) for row, alone in asked
    ]
    print(f"{machine()}\n{len(rows)} rows, {took_ms:.2f} ms each\n")
    print(
        "| language | as typed | stand-alone | recognised | left unchanged |\n|---|---|---|---|---|"
    )
    for language in (*_LANGUAGES, None):
        own = [i for i, (row, _) in enumerate(asked) if language in (row.language, None)]
        kept = [
            alone.text == row.question
            for row, alone in zip(rows, meant, strict=True)
            if not row.is_follow_up and language in (row.language, None)
        ]
        recognised = [asked[i][1].is_follow_up for i in own]
        shares = [[values[i] for i in own] for values in (typed, found, preferred)]
        cells = (*shares, recognised, kept)
        print(f"| {language or 'all'} | {' | '.join(_share(cell) for cell in cells)} |")
    if options.show:
        _show(rows, meant, {id(row): ok for (row, _), ok in zip(asked, found, strict=True)})
    library.close()
    embedder.close()


def read_set(name: str) -> list[Row]:
    """The rows of one of the two sets."""
    lines = (_SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines]


def _row(entry: dict[str, Any]) -> Row:
    return Row(
        language=entry["lang"],
        previous=entry["previous"],
        answer=entry.get("answer", ""),
        sources=tuple(entry.get("from", ())),
        question=entry["question"],
        gold=frozenset(entry.get("gold", ())),
    )


def _meant(row: Row, language_of: QuestionLanguage) -> StandAlone:
    turn = Turn(row.previous, row.answer, row.sources)
    return stand_alone(row.question, [turn], language_of(row.question))


def _finds(library: FiledLibrary, query: str, row: Row, bonus: float = 0.0) -> bool:
    """Whether a gold file is among the first ones found, best passage of each."""
    found = library.search.run(query, _PASSAGES, all_passages=True).results
    files = {one.document.id: _file(library, one.document.path) for one in found}
    sources = {name.split("#")[0] for name in row.sources}
    before = {document_id for document_id, file in files.items() if file in sources}
    results = preferring(found, before, bonus) if bonus else found
    first = list(dict.fromkeys(files[one.document.id] for one in results))[:_FIRST]
    return not {name.split("#")[0] for name in row.gold}.isdisjoint(first)


def _file(library: FiledLibrary, path: str) -> str:
    return Path(path).relative_to(library.root).as_posix()


def _share(values: Sequence[bool]) -> str:
    return f"{100 * statistics.mean(values):.0f} % of {len(values)}" if values else "-"


def _show(rows: Sequence[Row], meant: Sequence[StandAlone], found: dict[int, bool]) -> None:
    for row, alone in zip(rows, meant, strict=True):
        is_wrong = not found[id(row)] if row.is_follow_up else alone.text != row.question
        mark = "WRONG" if is_wrong else "     "
        print(f"{mark} {row.language} {row.previous} → {row.question}\n        ⇒ {alone.text}")


if __name__ == "__main__":
    main()
