"""One question, followed through: search, best sentence, model, check."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from app.answer import phrases, prompt
from app.answer.answerable import ANSWERABLE, QUOTABLE, answerable_odds
from app.answer.composition import quotation_alone, with_quotation
from app.answer.context import Context, affordable_letters, pack
from app.answer.draft import DRAFT_ENDS, DraftStream, clean
from app.answer.evidence import EvidenceFinder
from app.answer.preparation import Ahead, Found, Preparation
from app.answer.support import Checked, SupportChecker, cite
from app.answer.types import (
    Answer,
    AnswerStatus,
    Citation,
    EmbedderSource,
    Evidence,
    Instant,
    Question,
    Stage,
    Timings,
)
from indexer.types import SearchFilter, SearchMode, SearchResult, SearchResults
from kernel.work import Cancel
from models.types import ChatModel

_PASSAGES = 6
_NEAREST = 3
_MOST_TOKENS = 100


class Searcher(Protocol):
    """What the pipeline needs of ``indexer.search``."""

    def run(
        self,
        query: str,
        k: int = 10,
        mode: SearchMode = SearchMode.HYBRID,
        filter: SearchFilter = SearchFilter(),  # noqa: B008 - frozen
        all_passages: bool = False,
        cancel: Cancel | None = None,
    ) -> SearchResults: ...


class Listener(Protocol):
    """Who watches an answer come about."""

    def on_stage(self, stage: Stage) -> None: ...

    def on_instant(self, instant: Instant, citation: Citation) -> None: ...

    def on_token(self, text: str) -> None: ...


class AnswerPipeline:
    """Answers questions over one library.

    Args:
        search: Finds passages.
        embedder: The library's embedder, for ranking sentences and checking support.
        language_of: The ISO 639-1 code of a question's language.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        search: Searcher,
        embedder: EmbedderSource,
        language_of: Callable[[str], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._search = search
        self._language_of = language_of
        self._evidence = EvidenceFinder(embedder)
        self._support = SupportChecker(embedder)
        self._clock = clock
        self._preparation = Preparation(clock)

    def prepare(self, question: Question, model: ChatModel, cancel: Cancel) -> None:
        """Do ahead what answering a question will need, up to reading the answer's prompt.

        Raises:
            Cancelled: Stopped; asking anything else, or preparing it, stops this, too.
            ChildDied: The model's process ended.
        """
        with self._preparation.preparing(question, model.model_id, cancel) as ahead:
            found = ahead.found.put(self._find(question, cancel))
            if not found.evidence:
                return
            context = _pack(found, model)
            odds = ahead.odds.put(answerable_odds(question.text, context, model, cancel))
            if odds >= ANSWERABLE:
                language = self._language_of(question.text)
                messages = prompt.answer_prompt(question.text, context.text, language)
                model.read_ahead(messages, cancel)

    def library_changed(self) -> None:
        """Documents came, changed or went: what was found ahead is not used."""
        self._preparation.library_changed()

    def answer(
        self, question: Question, model: ChatModel | None, cancel: Cancel, listener: Listener
    ) -> Answer:
        """Answer one question; without a model, by its best sentence alone.

        Raises:
            Cancelled: Stopped, at any stage.
            ChildDied: The model's process ended; asking again starts a new one.
        """
        with self._preparation.asked(question) as ahead:
            run = _Run(question, self._language_of(question.text), self._clock)
            listener.on_stage(Stage.SEARCHING)
            found = ahead.found.get(cancel) if ahead else None
            found = found or self._find(question, cancel, run.searched)
            results, evidence = found.results, found.evidence
            if not evidence:
                return run.not_found(results, None)
            run.found_instant(evidence[0])
            listener.on_instant(Instant(evidence[0].text.strip(), 1), cite(1, evidence[0]))
            if model is None or not question.use_model:
                return run.extractive(evidence, results)
            return self._ask(run, _pack(found, model), found, ahead, model, cancel, listener)

    def _find(
        self, question: Question, cancel: Cancel, on_searched: Callable[[], None] = lambda: None
    ) -> Found:
        results = self._search.run(
            question.text, _PASSAGES, filter=question.filter, all_passages=True, cancel=cancel
        ).results
        on_searched()
        evidence = self._evidence.find(question.text, results, cancel)
        return Found(tuple(results), tuple(evidence))

    def _ask(
        self,
        run: _Run,
        context: Context,
        found: Found,
        ahead: Ahead | None,
        model: ChatModel,
        cancel: Cancel,
        listener: Listener,
    ) -> Answer:
        text, results = run.question.text, found.results
        listener.on_stage(Stage.READING)
        odds = ahead.odds.get(cancel) if ahead and ahead.model_id == model.model_id else None
        if odds is None:
            odds = answerable_odds(text, context, model, cancel)
        if odds < ANSWERABLE:
            return run.not_found(results, model.model_id)
        stream = DraftStream(listener.on_token, run.wrote)
        listener.on_stage(Stage.WRITING)
        written = model.generate(
            prompt.answer_prompt(text, context.text, run.language),
            cancel,
            stream.push,
            _MOST_TOKENS,
            stop=DRAFT_ENDS,
        )
        stream.finish()
        listener.on_stage(Stage.CHECKING)
        draft = clean(written.text, is_cut=written.stopped == "length")
        checked = self._support.check(text, draft, context.evidence, run.language, results)
        best = context.evidence[0]
        if any(sentence.supported for sentence in checked.sentences):
            whole = with_quotation(checked, best, run.language)
            added = whole.sentences[len(checked.sentences) :]
            answer = " ".join([draft, *(sentence.text for sentence in added)])
            return run.answered(answer, whole, results, model.model_id)
        # The draft stays out of sight: nothing in the files carries any of it.
        if odds < QUOTABLE:
            return run.not_found(results, model.model_id)
        return run.quoted(best, results, model.model_id)


class _Run:
    """What has been seen of one question so far, and the answers it can end in."""

    def __init__(self, question: Question, language: str, clock: Callable[[], float]) -> None:
        self.question = question
        self.language = language
        self._clock = clock
        self._began = clock()
        self._search_ms = 0.0
        self._instant_ms = 0.0
        self._first_token_ms: float | None = None
        self._best: Evidence | None = None

    def searched(self) -> None:
        self._search_ms = self._instant_ms = self._elapsed_ms()

    def found_instant(self, best: Evidence) -> None:
        self._best = best
        self._instant_ms = self._elapsed_ms()

    def wrote(self) -> None:
        if self._first_token_ms is None:
            self._first_token_ms = self._elapsed_ms()

    def not_found(self, results: Sequence[SearchResult], model_id: str | None) -> Answer:
        text = phrases.not_found(self.language)
        return self._answer(text, AnswerStatus.NOT_FOUND, Checked((), ()), results, model_id)

    def extractive(self, evidence: Sequence[Evidence], results: Sequence[SearchResult]) -> Answer:
        checked = quotation_alone(evidence[0])
        text = checked.sentences[0].text
        return self._answer(text, AnswerStatus.NO_MODEL, checked, results, None)

    def quoted(self, best: Evidence, results: Sequence[SearchResult], model_id: str) -> Answer:
        """The source's own words, where the model's were worth nothing."""
        checked = quotation_alone(best)
        text = checked.sentences[0].text
        return self._answer(text, AnswerStatus.ANSWERED, checked, results, model_id)

    def answered(
        self, text: str, checked: Checked, results: Sequence[SearchResult], model_id: str
    ) -> Answer:
        is_whole = all(sentence.supported for sentence in checked.sentences)
        status = AnswerStatus.ANSWERED if is_whole else AnswerStatus.PARTIAL
        return self._answer(text, status, checked, results, model_id)

    def _answer(
        self,
        text: str,
        status: AnswerStatus,
        checked: Checked,
        results: Sequence[SearchResult],
        model_id: str | None,
    ) -> Answer:
        is_complete = status is AnswerStatus.ANSWERED
        instant, citations = self._with_instant(checked.citations)
        return Answer(
            question=self.question.text,
            text=text,
            language=self.language,
            status=status,
            sentences=checked.sentences,
            citations=citations,
            nearest=() if is_complete else tuple(results[:_NEAREST]),
            instant=instant,
            model_id=model_id,
            timings=Timings(
                self._search_ms, self._instant_ms, self._first_token_ms, self._elapsed_ms()
            ),
        )

    def _with_instant(
        self, citations: tuple[Citation, ...]
    ) -> tuple[Instant | None, tuple[Citation, ...]]:
        """The best sentence, and citations among which its source is."""
        if self._best is None:
            return None, citations
        best = cite(len(citations) + 1, self._best)
        for citation in citations:
            if (citation.passage.id, citation.quote) == (best.passage.id, best.quote):
                return Instant(best.quote, citation.n), citations
        return Instant(best.quote, best.n), (*citations, best)

    def _elapsed_ms(self) -> float:
        return (self._clock() - self._began) * 1000


def _pack(found: Found, model: ChatModel) -> Context:
    return pack(found.evidence, affordable_letters(model.reading_speed))
