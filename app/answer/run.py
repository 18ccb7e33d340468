"""What has been seen of one question so far, and the answers it can end in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.answer import phrases
from app.answer.asked import Asked
from app.answer.catalogue import Listing
from app.answer.composition import quotation_alone
from app.answer.conflicts import Outdated, tell
from app.answer.support import Checked, cite
from app.answer.timeliness import with_later
from app.answer.types import (
    Answer,
    AnswerStatus,
    Citation,
    DocumentList,
    Evidence,
    Instant,
    Timings,
)
from indexer.types import SearchResult

_NEAREST = 3


class Run:
    """One question on its way; ``clock`` gives seconds, monotonic."""

    def __init__(self, asked: Asked, clock: Callable[[], float]) -> None:
        self.asked = asked
        self._clock = clock
        self._began = clock()
        self._search_ms = 0.0
        self._instant_ms = 0.0
        self._first_token_ms: float | None = None
        self._best: Evidence | None = None
        self._outdated: Sequence[Outdated] = ()

    def searched(self) -> None:
        """The passages are there."""
        self._search_ms = self._instant_ms = self._elapsed_ms()

    def found_instant(self, best: Evidence, outdated: Sequence[Outdated]) -> None:
        """The best statement is there, and what it has overtaken."""
        self._best, self._outdated = best, outdated
        self._instant_ms = self._elapsed_ms()

    def wrote(self) -> None:
        """The model wrote something."""
        if self._first_token_ms is None:
            self._first_token_ms = self._elapsed_ms()

    def not_found(self, results: Sequence[SearchResult], model_id: str | None) -> Answer:
        """The sources hold no answer."""
        text = phrases.not_found(self.asked.language)
        return self._answer(text, AnswerStatus.NOT_FOUND, Checked((), ()), results, model_id)

    def extractive(self, results: Sequence[SearchResult]) -> Answer:
        """The best statement is all there is without a model."""
        assert self._best is not None
        checked = self._in_time(quotation_alone(self._best), results)
        return self._answer(_text(checked), AnswerStatus.NO_MODEL, checked, results, None)

    def quoted(self, source: Evidence, results: Sequence[SearchResult], model_id: str) -> Answer:
        """The source's own words, where the model's were worth nothing."""
        checked = self._in_time(quotation_alone(source), results)
        return self._answer(_text(checked), AnswerStatus.ANSWERED, checked, results, model_id)

    def answered(
        self, draft: str, checked: Checked, results: Sequence[SearchResult], model_id: str
    ) -> Answer:
        """What the model wrote (``draft``, layout and all), and what was put to it."""
        whole = self._in_time(checked, results)
        added = [one.text for one in whole.sentences if one.text not in draft]
        text = " ".join([draft, *added])
        is_whole = all(sentence.supported for sentence in whole.sentences)
        status = AnswerStatus.ANSWERED if is_whole else AnswerStatus.PARTIAL
        return self._answer(text, status, whole, results, model_id)

    def listed(self, listing: Listing) -> Answer:
        """The documents that were asked for."""
        checked = Checked(listing.sentences, listing.citations)
        return self._answer(
            listing.text, AnswerStatus.ANSWERED, checked, (), None, listing.documents
        )

    def nothing_listed(self, listing: Listing, nearest: Sequence[SearchResult]) -> Answer:
        """No document is what was asked for; what comes near may be."""
        return self._answer(
            listing.text,
            AnswerStatus.NOT_FOUND,
            Checked((), ()),
            nearest,
            None,
            listing.documents,
        )

    def as_asked(self, answer: Answer) -> Answer:
        """An answer of somebody else's, to the question as it was typed."""
        return replace(answer, question=self.asked.question.text, stands_for=self._stands_for)

    @property
    def _stands_for(self) -> str | None:
        asked = self.asked
        return asked.text if asked.text != asked.question.text else None

    def _in_time(self, checked: Checked, results: Sequence[SearchResult]) -> Checked:
        """With what an older source says otherwise, or a later one."""
        asked = self.asked
        told = tell(checked, self._outdated, asked.language)
        if told is not checked:
            return told
        return with_later(checked, asked.text, results, asked.language)

    def _answer(
        self,
        text: str,
        status: AnswerStatus,
        checked: Checked,
        results: Sequence[SearchResult],
        model_id: str | None,
        documents: DocumentList | None = None,
    ) -> Answer:
        asked = self.asked
        instant, citations = self._with_instant(checked.citations)
        reading = asked.reading
        return Answer(
            question=asked.question.text,
            text=text,
            language=reading.language if documents and reading else asked.language,
            status=status,
            sentences=checked.sentences,
            citations=citations,
            nearest=() if status is AnswerStatus.ANSWERED else tuple(results[:_NEAREST]),
            instant=instant,
            model_id=model_id,
            timings=Timings(
                self._search_ms, self._instant_ms, self._first_token_ms, self._elapsed_ms()
            ),
            stands_for=self._stands_for,
            documents=documents,
            understood=reading,
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


def _text(checked: Checked) -> str:
    return " ".join(sentence.text for sentence in checked.sentences)
