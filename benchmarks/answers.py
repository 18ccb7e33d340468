"""How true and how fast answers over the sample library are, by kind of question.

    python -m benchmarks.answers --langs en,es,de,zh

Through the real search, models and checks. The library is kept in a folder below /tmp, so that a
second run begins at once; models must be installed. Benchmark packs: ``antorcha eval``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.answer.language import QuestionLanguage
from app.answer.listener import Unheard
from app.answer.pipeline import AnswerPipeline
from app.answer.types import Answer, AnswerStatus, Question
from benchmarks.filed_library import FiledLibrary, open_library
from benchmarks.question_sets import Case, read_sample
from benchmarks.report import machine
from benchmarks.scoring import Share, contains, contains_all, median, share
from kernel.work import Cancel
from models.catalog import read_catalog
from models.chat import LlamaChat
from models.embedding import OnnxEmbedder
from models.store import ModelStore, default_models_folder
from models.types import ChatModel, Embedder, ModelRole

_KEPT = Path(tempfile.gettempdir()) / "antorcha-benchmarks"
_EMBEDDING_THREADS = 2
_ALL_PARTS = {"list", "two_documents"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One question and what came of it."""

    case: Case
    answer: Answer

    @property
    def is_refused(self) -> bool:
        return self.answer.status is AnswerStatus.NOT_FOUND

    @property
    def is_right(self) -> bool:
        return not self.is_refused and self._holds_answer(self.answer.text)

    @property
    def is_instant_right(self) -> bool:
        return self.answer.instant is not None and contains(
            self.answer.instant.text, self.case.answers
        )

    @property
    def is_citation_right(self) -> bool:
        """Whether a passage that the answer cites holds a gold answer."""
        used = {n for sentence in self.answer.sentences for n in sentence.citations}
        cited = [one.passage.text for one in self.answer.citations if one.n in used]
        return any(contains(text, self.case.answers) for text in cited)

    def _holds_answer(self, text: str) -> bool:
        if self.case.kind in _ALL_PARTS and not self.case.has_derived:
            return contains_all(text, self.case.answers)
        return contains(text, self.case.answers)


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """What was measured over one group of questions; times in milliseconds."""

    group: str
    right: Share
    instant_right: Share
    false_refusals: Share
    refusals: Share
    citation_right: Share
    instant_ms: float | None
    first_token_ms: float | None
    total_ms: float | None


def figures(group: str, asked: Sequence[Asked]) -> AnswerFigures:
    """The figures of one group."""
    present = [one for one in asked if one.case.is_answerable]
    absent = [one for one in asked if not one.case.is_answerable]
    timings = [one.answer.timings for one in asked]
    first = [t.first_token_ms for t in timings if t.first_token_ms is not None]
    return AnswerFigures(
        group=group,
        right=share([one.is_right for one in present]),
        instant_right=share([one.is_instant_right for one in present]),
        false_refusals=share([one.is_refused for one in present]),
        refusals=share([one.is_refused for one in absent]),
        citation_right=share([one.is_citation_right for one in present if one.is_right]),
        instant_ms=median([t.instant_ms for t in timings]),
        first_token_ms=median(first),
        total_ms=median([t.total_ms for t in timings]),
    )


def ask_all(
    library: FiledLibrary,
    embedder: Embedder,
    model: ChatModel | None,
    cases: Iterable[Case],
    on_asked: Callable[[Asked], None],
) -> list[Asked]:
    """Every case through one pipeline, in order."""
    pipeline = AnswerPipeline(library.search, lambda: embedder, QuestionLanguage())
    done = []
    for case in cases:
        answer = pipeline.answer(Question(case.question), model, Cancel(), Unheard())
        done.append(Asked(case, answer))
        on_asked(done[-1])
    return done


def measure(
    languages: Sequence[str],
    with_model: bool = True,
    on_asked: Callable[[Asked], None] = lambda _asked: None,
) -> list[AnswerFigures]:
    """Figures for each kind of question of the sample library, and for all.

    Raises:
        ModelMissing: A model is not installed.
    """
    store = ModelStore(default_models_folder(), read_catalog())
    embedder = OnnxEmbedder(_path(store, ModelRole.EMBEDDING), _EMBEDDING_THREADS)
    model = LlamaChat(_path(store, ModelRole.CHAT), _id(store, ModelRole.CHAT))
    sample = read_sample()
    cases = [case for case in sample.cases if case.language in languages]
    try:
        library = open_library(_KEPT / sample.name, sample.documents, embedder)
        asked = ask_all(library, embedder, model if with_model else None, cases, on_asked)
        library.close()
    finally:
        model.close()
        embedder.close()
    return [figures(name, some) for name, some in _grouped(asked)]


def _grouped(asked: Sequence[Asked]) -> Iterator[tuple[str, list[Asked]]]:
    for kind in sorted({one.case.kind for one in asked}):
        yield kind, [one for one in asked if one.case.kind == kind]
    yield "all", list(asked)


def _id(store: ModelStore, role: ModelRole) -> str:
    model_id = store.in_use(role)
    if model_id is None:
        raise SystemExit(f"there is no {role} model; run `antorcha models fetch`")
    return model_id


def _path(store: ModelStore, role: ModelRole) -> Path:
    return store.path(_id(store, role))


def table(rows: Sequence[AnswerFigures]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| questions | right | best sentence right | refused, has answer | refused, has none "
        "| citation right | instant ms | first word ms | total ms |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        times = [
            "–" if value is None else f"{value:.0f}"
            for value in (row.instant_ms, row.first_token_ms, row.total_ms)
        ]
        cells = [
            row.group, row.right, row.instant_right, row.false_refusals, row.refusals,
            row.citation_right, *times,
        ]  # fmt: skip
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.answers", description=__doc__)
    parser.add_argument("--langs", default="en,es,de,zh")
    parser.add_argument("--no-model", action="store_true", help="the best sentence only")
    parser.add_argument("--show", action="store_true", help="print every answer")
    options = parser.parse_args()

    def show(one: Asked) -> None:
        verdict = "right" if one.is_right else str(one.answer.status)
        text = " ".join(one.answer.text.split())
        print(f"{one.case.id} [{verdict}] {one.case.question} → {text}", file=sys.stderr)

    rows = measure(
        options.langs.split(","),
        with_model=not options.no_model,
        on_asked=show if options.show else lambda _asked: None,
    )
    print(f"{machine()}\n\n{table(rows)}")


if __name__ == "__main__":
    main()
