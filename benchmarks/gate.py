"""What the check of support lets through: drafts written once, judged by whichever gate is here.

    python -m benchmarks.gate record [--all] DRAFTS MODULE WORDS…
    python -m benchmarks.gate judge DRAFTS…

``record`` runs another command (``benchmarks.answers --langs fr``, ``app eval PACK --answers 25``)
and writes down each draft of the model with what its check was given. ``judge`` checks them again:
as they were written, and spoilt in ways that nothing in the sources carries. Where a change of the
gate is to be measured, the same drafts are judged before and after it: no model writes twice. With
``--all`` the model also drafts where it says that the sources do not answer: over questions that
have no answer, the gate has nobody in front of it then.
"""

from __future__ import annotations

import argparse
import math
import pickle
import random
import re
import runpy
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np

from app.answer import answerable, from_documents
from app.answer.again import GoesOn
from app.answer.asked import Asked
from app.answer.preparation import Found
from app.answer.support import Checked, SupportChecker
from app.answer.types import Evidence
from benchmarks.report import machine
from benchmarks.scoring import Share, share
from indexer.types import SearchResult
from kernel.work import Cancel
from models.catalog import read_catalog
from models.embedding import OnnxEmbedder
from models.store import ModelStore, default_models_folder
from models.types import ChatModel, Embedder, ModelRole, Vectors

_THREADS = 2
_OTHER_QUESTIONS = 12
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# A verb, and how its sentence denies the same.
_DENIALS = {
    "en": (r"\b(is|are|was|were|has|have|had|will|can|contains|includes|costs)\b", r"\1 not"),
    "es": (
        r"\b(es|son|era|fue|fueron|está|tiene|tienen|hay|ha|han|contiene|incluye|cuesta|se)\b",
        r"no \1",
    ),
    "de": (
        r"\b(ist|sind|war|waren|hat|haben|wird|wurde|wurden|enthält|kostet|beträgt)\b",
        r"\1 nicht",
    ),
    "fr": (r"\b(est|sont|était|a|ont|contient|coûte|compte)\b", r"ne \1 pas"),
    "zh": (r"(是|有|为|包含|包括|在|于)", r"不\1"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model wrote, and what its check was given."""

    question: str
    text: str
    evidence: tuple[Evidence, ...]
    language: str
    found: tuple[SearchResult, ...]
    goes_on: GoesOn | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """How a sentence of a draft was judged, and in which way it was spoilt."""

    way: str
    draft: Draft
    sentence: str
    is_carried: bool


def record(path: Path, module: str, words: Sequence[str], is_all: bool = False) -> None:
    """Run a command of the project; add to ``path`` what it drafts, for this process's life."""
    check = SupportChecker.check
    if is_all:
        _let_all_be_drafted()
    with path.open("ab") as file:

        def recorded(
            self: SupportChecker,
            question: str,
            answer: str,
            evidence: Sequence[Evidence],
            language: str,
            found: Sequence[SearchResult] = (),
            goes_on: GoesOn | None = None,
        ) -> Checked:
            draft = Draft(question, answer, tuple(evidence), language, tuple(found), goes_on)
            pickle.dump(draft, file)
            file.flush()
            return check(self, question, answer, evidence, language, found, goes_on)

        SupportChecker.check = recorded  # type: ignore[method-assign]  # this process only
        sys.argv = [module, *words]
        runpy.run_module(module, run_name="__main__", alter_sys=True)


def _let_all_be_drafted() -> None:
    judge_answerable = from_documents._judge

    def sure(asked: Asked, found: Found, model: ChatModel, cancel: Cancel) -> answerable.Judgement:
        return replace(judge_answerable(asked, found, model, cancel), odds=math.inf)

    from_documents._judge = sure


def read(path: Path) -> Iterator[Draft]:
    """What ``record`` wrote down."""
    with path.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


def spoilt(drafts: Sequence[Draft], seed: int = 1) -> Iterator[tuple[str, Draft]]:
    """Each draft as it is, then in every way that it can be spoilt, with the way's name."""
    chance = random.Random(seed)
    for draft in drafts:
        yield "as written", draft
        others = [one for one in drafts if one.language == draft.language]
        for other in chance.sample(others, min(len(others), _OTHER_QUESTIONS)):
            if other.question != draft.question:
                evidence = replace(draft, evidence=other.evidence, found=other.found)
                yield "with another question's sources", evidence
        changed = {
            "denied": _denied(draft),
            "with another number of its sources": _with_number_beside(draft, chance),
            "with a number of no source": _with_new_number(draft.text),
        }
        for way, text in changed.items():
            if text != draft.text:
                yield way, replace(draft, text=text)


def _denied(draft: Draft) -> str:
    if draft.language not in _DENIALS:
        return draft.text
    verb, denied = _DENIALS[draft.language]
    return re.sub(verb, denied, draft.text, count=1)


def _with_number_beside(draft: Draft, chance: random.Random) -> str:
    own = _NUMBER.findall(draft.text)
    beside = _NUMBER.findall(" ".join(one.text for one in draft.evidence))
    others = [number for number in beside if number not in own]
    return _NUMBER.sub(chance.choice(others), draft.text, count=1) if others else draft.text


def _with_new_number(text: str) -> str:
    return _NUMBER.sub(lambda match: str(int(re.sub(r"\D", "", match[0])) + 7), text, count=1)


class _Remembering:
    """An embedder that is asked for each text once: sources are judged against many drafts."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: dict[str, Vectors] = {}

    def __getattr__(self, name: str) -> object:
        return getattr(self._embedder, name)

    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._embedder.embed_passages(new, cancel), strict=True))
        return np.stack([self._known[text] for text in texts])


def judge(drafts: Sequence[Draft], embedder: Embedder) -> Iterator[Judged]:
    """Every sentence of every draft, as written and spoilt."""
    remembering = cast(Embedder, _Remembering(embedder))
    checker = SupportChecker(lambda: remembering)
    for way, draft in spoilt(drafts):
        checked = checker.check(
            draft.question,
            draft.text,
            draft.evidence,
            draft.language,
            draft.found,
            draft.goes_on,
        )
        for sentence in checked.sentences:
            yield Judged(way, draft, sentence.text, sentence.supported)


def table(judged: Sequence[Judged]) -> str:
    """The share of carried sentences by way, as a Markdown table."""
    ways: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        ways[one.way].append(one.is_carried)
    lines = ["| sentences | n | carried | share |", "|---|---|---|---|"]
    for way, carried in ways.items():
        part: Share = share(carried)
        lines.append(f"| {way} | {len(carried):,} | {sum(carried):,} | {part} |")
    return "\n".join(lines)


def _judge_all(paths: Sequence[Path], is_shown: bool) -> None:
    store = ModelStore(default_models_folder(), read_catalog())
    model_id = store.in_use(ModelRole.EMBEDDING)
    if model_id is None:
        raise SystemExit("there is no embedding model; run `antorcha models fetch`")
    drafts = {(one.question, one.text): one for path in paths for one in read(path)}
    embedder = OnnxEmbedder(store.path(model_id), _THREADS)
    try:
        judged = list(judge(list(drafts.values()), embedder))
    finally:
        embedder.close()
    for one in judged if is_shown else ():
        if one.is_carried == (one.way != "as written"):
            print(f"[{one.way}] {one.draft.question} → {one.sentence}", file=sys.stderr)
    print(f"{machine()}; {len(drafts):,} drafts\n\n{table(judged)}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.gate", description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    recording = tasks.add_parser("record", help="run a command and write its drafts down")
    recording.add_argument("--all", action="store_true", help="draft even what would be refused")
    recording.add_argument("drafts", type=Path)
    recording.add_argument("module")
    recording.add_argument("words", nargs=argparse.REMAINDER)
    judging = tasks.add_parser("judge", help="check drafts, as written and spoilt")
    judging.add_argument("drafts", type=Path, nargs="+")
    judging.add_argument("--show", action="store_true", help="print what is judged wrongly")
    options = parser.parse_args()
    if options.task == "record":
        record(options.drafts, options.module, options.words, options.all)
    else:
        _judge_all(options.drafts, options.show)


if __name__ == "__main__":
    # Drafts must be found again by their module's name, not by "__main__".
    from benchmarks import gate  # noqa: PLW0406 - for the reason above

    gate.main()
