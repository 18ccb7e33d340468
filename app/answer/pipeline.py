"""One question, followed through: what it means, who can answer it, and the answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.answer.asked import Asked
from app.answer.catalogue import CatalogueAnswers
from app.answer.from_documents import DocumentAnswers, Searcher
from app.answer.listener import Listener
from app.answer.run import Run
from app.answer.types import Answer, AnswerStatus, EmbedderSource, Question, Stage
from app.question.follow_up import stand_alone
from app.question.types import Intent
from kernel.work import Cancel
from models.types import ChatModel

_NEAREST = 3


class LongForm(Protocol):
    """Answers what wants whole documents read; see ``app.digest.answering``."""

    def answer(
        self, question: Question, model: ChatModel | None, cancel: Cancel, listener: Listener
    ) -> Answer | None:
        """None if the question is an ordinary one."""


class AnswerPipeline:
    """Answers questions over one library.

    Args:
        search: Finds passages.
        embedder: The library's embedder, for ranking statements and checking support.
        language_of: The ISO 639-1 code of a question's language.
        clock: Seconds, monotonic.
        catalogue: Reads questions and answers those about the collection; without it every
            question is about what stands in the documents.
        long_form: Takes the questions that want a summary or a comparison.
    """

    def __init__(
        self,
        search: Searcher,
        embedder: EmbedderSource,
        language_of: Callable[[str], str],
        clock: Callable[[], float] = time.monotonic,
        catalogue: CatalogueAnswers | None = None,
        long_form: LongForm | None = None,
    ) -> None:
        self._search = search
        self._language_of = language_of
        self._clock = clock
        self._catalogue = catalogue
        self._long_form = long_form
        self._documents = DocumentAnswers(search, embedder, clock)

    def prepare(self, question: Question, model: ChatModel, cancel: Cancel) -> None:
        """Do ahead what answering a question will need, up to reading the answer's prompt.

        Raises:
            Cancelled: Stopped; asking anything else, or preparing it, stops this, too.
            ChildDied: The model's process ended.
        """
        asked = self._understand(question)
        if not asked.is_about_collection:
            self._documents.prepare(asked, model, cancel)

    def library_changed(self) -> None:
        """Documents came, changed or went: what was found ahead is not used."""
        self._documents.library_changed()

    def answer(
        self, question: Question, model: ChatModel | None, cancel: Cancel, listener: Listener
    ) -> Answer:
        """Answer one question; without a model, by its best statement alone.

        Raises:
            Cancelled: Stopped, at any stage.
            ChildDied: The model's process ended; asking again starts a new one.
        """
        asked = self._understand(question)
        run = Run(asked, self._clock)
        if self._long_form is not None:
            long = self._long_form.answer(asked.standing_alone, model, cancel, listener)
            if long is not None:
                return run.as_asked(long)
        listener.on_stage(Stage.SEARCHING)
        if asked.is_about_collection:
            answer = self._from_catalogue(asked, run, cancel)
        else:
            answer = self._documents.answer(asked, run, model, cancel, listener)
        if answer.status is not AnswerStatus.NOT_FOUND or not asked.may_be_misread:
            return answer
        # A filter that hides the answer is worse than none.
        run.asked = asked.widened()
        wider = self._documents.answer(run.asked, run, model, cancel, listener)
        is_better = wider.status is not AnswerStatus.NOT_FOUND or not asked.is_about_collection
        return wider if is_better else answer

    def _understand(self, question: Question) -> Asked:
        meant = stand_alone(question.text, question.history, self._language_of(question.text))
        asked = Asked(question, meant, self._language_of(meant.text))
        if self._catalogue is None:
            return asked
        return replace(asked, reading=self._catalogue.read(asked.text, asked.language))

    def _from_catalogue(self, asked: Asked, run: Run, cancel: Cancel) -> Answer:
        assert self._catalogue is not None
        assert asked.reading is not None
        listing = self._catalogue.list(asked.reading, asked.filter)
        run.searched()
        is_whole_count = asked.reading.intent is Intent.COUNT and not asked.reading.topic
        if listing.documents.total or is_whole_count:
            return run.listed(listing)
        nearest = self._search.run(
            asked.searched_text, _NEAREST, filter=asked.filter, cancel=cancel
        ).results
        return run.nothing_listed(listing, nearest)
