"""How well follow-ups are understood: ``python -m benchmarks.follow_ups [--set final] [--show]``.

Every row of ``benchmarks/sets/follow_ups`` is a question after another one. Those that leave
something unsaid should find their document among the first three once they stand alone; those that
change the subject must come back unchanged. The ``ellipses`` sets ask a library of their own and
say what the joined question must hold; ``--answers`` asks a real model as well.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import regex

from app.answer.language import QuestionLanguage
from app.answer.listener import Unheard
from app.answer.pipeline import AnswerPipeline
from app.answer.types import Answer, AnswerStatus, Question
from app.question.conversation import Turn
from app.question.follow_up import StandAlone, stand_alone
from app.question.preference import BONUS, preferring
from benchmarks.filed_library import FiledLibrary, open_library, read_folder
from benchmarks.follow_up_sets import SET_NAMES, Row, library_name, library_of, read_set
from benchmarks.report import machine
from benchmarks.retrieval import installed_embedder
from benchmarks.scoring import contains
from kernel.work import Cancel
from models.chat import LlamaChat
from models.types import ChatModel, Embedder

_LIBRARIES = Path.home() / ".cache" / "antorcha-benchmarks"
_FIRST = 3
_PASSAGES = 12
_QUOTATION = regex.compile(r"“[^”]*”|«[^»]*»|„[^“]*“")
_LANGUAGES = ("en", "es", "de", "fr", "zh")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row; None where it does not apply to it."""

    row: Row
    alone: StandAlone
    typed: bool | None = None
    found: bool | None = None
    preferred: bool | None = None
    instant: bool | None = None
    answered: bool | None = None
    answer: str = ""

    @property
    def joined(self) -> bool | None:
        return self.row.is_joined_in(self.alone.text) if self.row.keeps else None

    @property
    def recognised(self) -> bool | None:
        return self.alone.is_follow_up if self.row.is_follow_up else None

    @property
    def unchanged(self) -> bool | None:
        return None if self.row.is_follow_up else self.alone.text == self.row.question


def main() -> None:
    """Measure and print."""
    options = _options()
    rows = [row for row in read_set(options.set) if row.language in options.langs.split(",")]
    language_of = QuestionLanguage()
    language_of("The first call loads what tells languages apart.")
    began = time.perf_counter()
    meant = [stand_alone(row.question, row.history, language_of(row.question)) for row in rows]
    took_ms = (time.perf_counter() - began) * 1000 / len(rows)
    embedder = installed_embedder()
    documents = read_folder(library_of(options.set))
    library = open_library(_LIBRARIES / library_name(options.set), documents, embedder)
    model = LlamaChat(options.answers, options.answers.stem) if options.answers else None
    try:
        outcomes = [
            _outcome(library, embedder, model, row, alone)
            for row, alone in zip(rows, meant, strict=True)
        ]
    finally:
        if model is not None:
            model.close()
        library.close()
        embedder.close()
    print(f"{machine()}\n{len(rows)} rows, {took_ms:.2f} ms each\n\n{_table(outcomes)}")
    if options.show:
        _show(outcomes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", default="final", choices=SET_NAMES)
    parser.add_argument("--langs", default=",".join(_LANGUAGES))
    parser.add_argument("--answers", type=Path, metavar="GGUF", help="ask this model, too")
    parser.add_argument("--show", action="store_true", help="print every question as understood")
    return parser.parse_args()


def _outcome(
    library: FiledLibrary,
    embedder: Embedder,
    model: ChatModel | None,
    row: Row,
    alone: StandAlone,
) -> Outcome:
    if not row.is_follow_up:
        return Outcome(row, alone)
    bonus = BONUS if alone.is_follow_up else 0
    is_asked = row.answers or row.has_nothing_else
    answer = _asked(library, embedder, model, row) if is_asked else None
    best = answer.instant.text if answer and answer.instant else ""
    if answer and model:
        print(f"{row.previous} → {row.question} = {answer.text}", file=sys.stderr)
    return Outcome(
        row,
        alone,
        typed=_finds(library, row.question, row),
        found=_finds(library, alone.text, row),
        preferred=_finds(library, alone.text, row, bonus),
        instant=contains(best, row.answers) if answer and row.answers else None,
        answered=_is_answered(answer, row) if answer and model else None,
        answer="" if answer is None else f"[{answer.status}] {' '.join(answer.text.split())}",
    )


def _finds(library: FiledLibrary, query: str, row: Row, bonus: float = 0.0) -> bool:
    """Whether a gold file is among the first ones found, best passage of each."""
    found = library.search.run(query, _PASSAGES, all_passages=True).results
    files = {one.document.id: _file(library, one.document.path) for one in found}
    before = {document_id for document_id, file in files.items() if file in row.sources}
    results = preferring(found, before, bonus) if bonus else found
    first = list(dict.fromkeys(files[one.document.id] for one in results))[:_FIRST]
    return not row.gold.isdisjoint(first)


def _file(library: FiledLibrary, path: str) -> str:
    return Path(path).relative_to(library.root).as_posix()


def _asked(library: FiledLibrary, embedder: Embedder, model: ChatModel | None, row: Row) -> Answer:
    """The answer to the row's question, as if the one before had got the row's answer."""
    found = library.search.run(row.previous, _PASSAGES).results
    cited = {one.document.id for one in found if _file(library, one.document.path) in row.sources}
    history = (*row.earlier_turns, Turn(row.previous, row.answer, tuple(cited)))
    pipeline = AnswerPipeline(library.search, lambda: embedder, QuestionLanguage())
    return pipeline.answer(Question(row.question, history=history), model, Cancel(), Unheard())


def _is_answered(answer: Answer, row: Row) -> bool:
    """Whether it is right; where nothing else is to be told, to say so is."""
    if row.has_nothing_else:
        return answer.status is AnswerStatus.NOT_FOUND
    return contains(_own_words(answer), row.answers)


def _own_words(answer: Answer) -> str:
    """What the model wrote, without the quotation beside it."""
    return str(_QUOTATION.sub("", answer.text))


def _table(outcomes: Sequence[Outcome]) -> str:
    lines = [
        "| language | as typed | stand-alone | with the bonus | recognised | joined "
        "| best sentence | answered | left unchanged |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for language in (*_LANGUAGES, None):
        own = [one for one in outcomes if language in (one.row.language, None)]
        columns = (
            [one.typed for one in own],
            [one.found for one in own],
            [one.preferred for one in own],
            [one.recognised for one in own],
            [one.joined for one in own],
            [one.instant for one in own],
            [one.answered for one in own],
            [one.unchanged for one in own],
        )
        if own:
            lines.append(f"| {language or 'all'} | {' | '.join(map(_share, columns))} |")
    return "\n".join(lines)


def _share(values: Sequence[bool | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{100 * statistics.mean(known):.0f} % of {len(known)}" if known else "-"


def _show(outcomes: Sequence[Outcome]) -> None:
    for one in outcomes:
        results = (one.found, one.joined, one.instant, one.answered, one.unchanged)
        mark = "WRONG" if False in results else "     "
        print(f"{mark} {one.row.language} {one.row.previous} → {one.row.question}")
        missing = ", ".join(
            name
            for name, value in zip(("found", "joined", "best", "answered"), results, strict=False)
            if value is False
        )
        print(f"        ⇒ {one.alone.text}  {missing and f'not {missing}'}")
        if one.answer:
            print(f"        = {one.answer}")


if __name__ == "__main__":
    main()
