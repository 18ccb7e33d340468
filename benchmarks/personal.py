"""How well a personal library is asked: counts, lists, filters, follow-ups, old against new.

    python -m benchmarks.personal --part dev --langs en,de --types count,list --show

The documents are indexed into a throw-away home as the program does it, and every question goes
through the program's own pipeline; a follow-up with the conversation before it. The program is
told the set's date, not today's. ``benchmarks/sets/personal/README.md`` describes the set.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from datetime import time as time_of_day
from pathlib import Path

from app.answer.listener import Unheard
from app.answer.types import Answer, AnswerStatus, Citation, Question
from app.bootstrap import Library, build_library
from app.config import Home
from app.question.conversation import Turn
from benchmarks.personal_scoring import Given, Scored
from benchmarks.personal_set import Asking, PersonalSet, read_questions, read_set
from benchmarks.report import machine
from benchmarks.scoring import Share, share
from indexer.types import DocumentInfo
from kernel.child import ChildDied
from kernel.errors import TransientError
from kernel.work import Cancel
from models.types import ChatModel

_LANGUAGES = "en,es,de,fr,zh"
_MOST_TROUBLES = 60
_PAUSE_S = 30


class Asker:
    """Asks one library, and remembers each answer for the questions that follow it.

    Args:
        library: Indexed and ready.
        model: Writes the answers; None for the best sentence alone.
        names: The set's name of a document by path and member.
        by_id: All questions that one may come after.
    """

    def __init__(
        self,
        library: Library,
        model: ChatModel | None,
        names: Mapping[tuple[str, str | None], str],
        by_id: Mapping[str, Asking],
    ) -> None:
        self._library = library
        self._model = model
        self._names = names
        self._by_id = by_id
        self._answers: dict[str, Answer] = {}

    def ask(self, asking: Asking) -> Scored:
        """Ask, after the questions it follows."""
        return Scored(asking, self._given(self._answer(asking)))

    def _answer(self, asking: Asking) -> Answer:
        if asking.id not in self._answers:
            question = _question(asking.query, self._model is not None, self._before(asking))
            try:
                answer = self._ask(question)
            except ChildDied:  # The next call starts the model's process again.
                answer = self._ask(question)
            self._answers[asking.id] = answer
        return self._answers[asking.id]

    def _ask(self, question: Question) -> Answer:
        return self._library.pipeline.answer(question, self._model, Cancel(), Unheard())

    def _before(self, asking: Asking) -> list[Answer]:
        """The answers of the same conversation, oldest first."""
        if asking.after is None:
            return []
        previous = self._by_id[asking.after]
        return [*self._before(previous), self._answer(previous)]

    def _given(self, answer: Answer) -> Given:
        listing = answer.documents
        return Given(
            text=answer.text,
            is_refused=answer.status is AnswerStatus.NOT_FOUND,
            listed=None if listing is None else tuple(map(self._name, listing.items)),
            total=None if listing is None else listing.total,
            cited=frozenset(self._name(one.document) for one in _used(answer)),
            is_quote=any(_flat(answer.text) in _flat(one.quote) for one in _used(answer)),
            first_word_ms=answer.timings.first_token_ms,
        )

    def _name(self, document: DocumentInfo) -> str:
        return self._names.get((document.path, document.member), document.path)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _used(answer: Answer) -> list[Citation]:
    numbers = {n for sentence in answer.sentences for n in sentence.citations}
    return [one for one in answer.citations if one.n in numbers]


def _question(text: str, use_model: bool, before: Sequence[Answer]) -> Question:
    """With what was said before."""
    history = tuple(
        Turn(
            answer.question,
            "" if answer.status is AnswerStatus.NOT_FOUND else answer.text,
            tuple(dict.fromkeys(one.document.id for one in _used(answer))),
        )
        for answer in before
    )
    return Question(text, use_model=use_model, history=history)


def open_home(folder: Path, asked: PersonalSet) -> Library:
    """A library over the set's folders, everything in it indexed, that believes it is its day."""
    home = Home(folder)
    home.create()
    noon = datetime.combine(asked.today, time_of_day(12)).astimezone()
    library = build_library(home, clock=lambda: noon)
    library.indexer.start()
    for source in asked.folders:
        library.indexer.sources.add(source, watch=False)
    _wait_for(library)
    return library


def _wait_for(library: Library) -> None:
    """Until all is indexed; a child that was too slow on a busy machine is started again."""
    for patience in reversed(range(_MOST_TROUBLES)):
        try:
            library.indexer.wait_idle("semantic", Cancel(), lambda _progress: None)
            return
        except TransientError as trouble:
            if not patience:
                raise
            print(f"indexing goes on: {trouble}", file=sys.stderr)
            time.sleep(_PAUSE_S)


def measure(
    part: str,
    languages: Sequence[str],
    types: Sequence[str],
    with_model: bool,
    on_scored: Callable[[Scored], None] = lambda _scored: None,
) -> list[Scored]:
    """Every chosen question, asked. Without ``types``, of all types.

    Raises:
        ModelMissing: A model is not installed.
    """
    asked = read_set()
    questions = read_questions(part, languages)
    by_id = {one.id: one for one in questions}
    scored = []
    with tempfile.TemporaryDirectory(prefix="antorcha-personal-") as folder:
        library = open_home(Path(folder) / "home", asked)
        try:
            model = library.chat.current() if with_model else None
            asker = Asker(library, model, asked.names(), by_id)
            for one in questions:
                if not types or one.type in types:
                    scored.append(asker.ask(one))
                    on_scored(scored[-1])
        finally:
            library.close()
    return scored


def table(scored: Sequence[Scored]) -> str:
    """Shares with 95 % intervals, by type and by language, as a Markdown table."""
    lines = [
        "| questions | right | refused, has answer | refused, has none | only an older value "
        "| names a gold document | first word, ms (median, of) |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [f"| {name} | " + " | ".join(_cells(some)) + " |" for name, some in _groups(scored)]
    return "\n".join(lines)


def _cells(some: Sequence[Scored]) -> list[str]:
    present = [one for one in some if one.asking.is_answerable]
    absent = [one for one in some if not one.asking.is_answerable]
    columns: list[Share] = [
        share([one.is_right for one in some]),
        share([one.given.is_refused for one in present]),
        share([one.given.is_refused for one in absent]),
        share([one.is_outdated for one in present if one.asking.older]),
        share([one.cites_gold for one in present]),
    ]
    return [*map(str, columns), _first_word(some)]


def _first_word(some: Sequence[Scored]) -> str:
    took_ms = [one.given.first_word_ms for one in some if one.given.first_word_ms is not None]
    return f"{statistics.median(took_ms):,.0f} ({len(took_ms)})" if took_ms else "–"


def _groups(scored: Sequence[Scored]) -> Iterator[tuple[str, list[Scored]]]:
    for kind in dict.fromkeys(one.asking.type for one in scored):
        some = [one for one in scored if one.asking.type == kind]
        yield kind, some
        if kind == "absent":
            yield "absent, similar", [one for one in some if one.asking.is_similar]
            yield "absent, nothing similar", [one for one in some if not one.asking.is_similar]
    for language in dict.fromkeys(one.asking.language for one in scored):
        yield language, [one for one in scored if one.asking.language == language]
    yield "all", list(scored)


def _show(one: Scored) -> None:
    asking = one.asking
    verdict = "right" if one.is_right else "refused" if one.given.is_refused else "WRONG"
    wanted = asking.count or list(asking.answers + asking.derived) or sorted(asking.documents or ())
    text = " ".join(one.given.text.split())
    named = "" if one.is_right else f" | wanted {wanted} | named {sorted(one.given_set)}"
    print(f"{asking.id} [{verdict}] {asking.query} → {text}{named}", file=sys.stderr, flush=True)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.personal", description=__doc__)
    parser.add_argument("--part", default="dev", choices=("dev", "test"))
    parser.add_argument("--langs", default=_LANGUAGES)
    parser.add_argument("--types", default="", help="all of them unless given")
    parser.add_argument("--no-model", action="store_true", help="the best sentence only")
    parser.add_argument("--show", action="store_true", help="print every answer")
    options = parser.parse_args()
    scored = measure(
        options.part,
        options.langs.split(","),
        [name for name in options.types.split(",") if name],
        with_model=not options.no_model,
        on_scored=_show if options.show else lambda _scored: None,
    )
    how = "without a model" if options.no_model else "with the chat model"
    print(f"{machine()}; part {options.part}, {len(scored)} questions, {how}\n\n{table(scored)}")


if __name__ == "__main__":
    main()
