"""One question, followed through: search, best sentence, model, check."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from app.answer import phrases, prompt
from app.answer.answerable import ANSWERABLE, QUOTABLE, answerable_odds
from app.answer.catalogue import CatalogueAnswers, Listing
from app.answer.context import Context, pack
from app.answer.draft import DRAFT_ENDS, DraftStream, clean
from app.answer.evidence import EvidenceFinder
from app.answer.support import Checked, SupportChecker, cite
from app.answer.types import (
    Answer,
    AnswerSentence,
    AnswerStatus,
    Citation,
    EmbedderSource,
    Evidence,
    Instant,
    Question,
    Stage,
    Timings,
)
from app.question.merging import combined
from app.question.types import Intent, Reading
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
        catalogue: Reads questions and answers those about the collection; without it every
            question is about what stands in the documents.
    """

    def __init__(
        self,
        search: Searcher,
        embedder: EmbedderSource,
        language_of: Callable[[str], str],
        clock: Callable[[], float] = time.monotonic,
        catalogue: CatalogueAnswers | None = None,
    ) -> None:
        self._search = search
        self._language_of = language_of
        self._evidence = EvidenceFinder(embedder)
        self._support = SupportChecker(embedder)
        self._clock = clock
        self._catalogue = catalogue

    def answer(
        self, question: Question, model: ChatModel | None, cancel: Cancel, listener: Listener
    ) -> Answer:
        """Answer one question; without a model, by its best sentence alone.

        Raises:
            Cancelled: Stopped, at any stage.
            ChildDied: The model's process ended; asking again starts a new one.
        """
        run = _Run(question, self._language_of(question.text), self._clock)
        listener.on_stage(Stage.SEARCHING)
        if self._catalogue is None:
            return self._from_documents(run, run.question, model, cancel, listener)
        reading = self._catalogue.read(question.text, run.language)
        narrowed = combined(reading.filter, question.filter)
        if reading.intent.is_about_collection:
            return self._from_catalogue(run, reading, narrowed, cancel)
        asked = replace(question, text=reading.text, filter=narrowed)
        answer = self._from_documents(run, asked, model, cancel, listener)
        if answer.status is AnswerStatus.NOT_FOUND and not reading.filter.is_empty:
            # A filter that hides the answer is worse than none.
            reading = Reading(question.text, language=reading.language)
            answer = self._from_documents(run, question, model, cancel, listener)
        return replace(answer, understood=reading)

    def _from_catalogue(
        self, run: _Run, reading: Reading, wanted: SearchFilter, cancel: Cancel
    ) -> Answer:
        assert self._catalogue is not None
        listing = self._catalogue.list(reading, wanted)
        run.searched()
        if listing.documents.total or (reading.intent is Intent.COUNT and not reading.topic):
            return run.listed(listing, reading)
        nearest = self._search.run(reading.text, _NEAREST, filter=wanted, cancel=cancel).results
        return run.nothing_listed(listing, reading, nearest)

    def _from_documents(
        self,
        run: _Run,
        asked: Question,
        model: ChatModel | None,
        cancel: Cancel,
        listener: Listener,
    ) -> Answer:
        """The answer from what the documents say; ``asked`` is what to search, and where."""
        question = run.question
        results = self._search.run(
            asked.text, _PASSAGES, filter=asked.filter, all_passages=True, cancel=cancel
        ).results
        run.searched()
        evidence = self._evidence.find(question.text, results, cancel)
        if not evidence:
            return run.not_found(results, None)
        run.found_instant(evidence[0])
        listener.on_instant(Instant(evidence[0].text.strip(), 1), cite(1, evidence[0]))
        if model is None or not question.use_model:
            return run.extractive(evidence, results)
        return self._ask(run, pack(evidence), results, model, cancel, listener)

    def _ask(
        self,
        run: _Run,
        context: Context,
        results: Sequence[SearchResult],
        model: ChatModel,
        cancel: Cancel,
        listener: Listener,
    ) -> Answer:
        text = run.question.text
        listener.on_stage(Stage.READING)
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
        if any(sentence.supported for sentence in checked.sentences):
            return run.answered(draft, checked, results, model.model_id)
        # The draft stays out of sight: nothing in the files carries any of it.
        if odds < QUOTABLE:
            return run.not_found(results, model.model_id)
        return run.quoted(context.evidence[0], results, model.model_id)


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

    def listed(self, listing: Listing, reading: Reading) -> Answer:
        """The documents that were asked for."""
        self.language = reading.language
        checked = Checked(listing.sentences, listing.citations)
        answer = self._answer(listing.text, AnswerStatus.ANSWERED, checked, (), None)
        return replace(answer, documents=listing.documents, understood=reading)

    def nothing_listed(
        self, listing: Listing, reading: Reading, nearest: Sequence[SearchResult]
    ) -> Answer:
        """No document is what was asked for; what comes near may be."""
        self.language = reading.language
        answer = self._answer(listing.text, AnswerStatus.NOT_FOUND, Checked((), ()), nearest, None)
        return replace(answer, documents=listing.documents, understood=reading)

    def extractive(self, evidence: Sequence[Evidence], results: Sequence[SearchResult]) -> Answer:
        checked = _quote(evidence[0])
        text = checked.sentences[0].text
        return self._answer(text, AnswerStatus.NO_MODEL, checked, results, None)

    def quoted(self, best: Evidence, results: Sequence[SearchResult], model_id: str) -> Answer:
        """The source's own words, where the model's were worth nothing."""
        checked = _quote(best)
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


def _quote(best: Evidence) -> Checked:
    """The source's words as an answer: on one line, without the headings they stand under."""
    citation = cite(1, best)
    lines = [line for line in citation.quote.splitlines() if not line.startswith("#")]
    text = " ".join(" ".join(lines).split()) or citation.quote
    return Checked((AnswerSentence(text, (1,), True),), (citation,))
