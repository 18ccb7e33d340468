"""Answers from what stands in the documents: search, best statement, model, check."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from app.answer import prompt
from app.answer.answerable import Judgement, judge
from app.answer.asked import Asked
from app.answer.composition import with_quotation
from app.answer.conflicts import context_of
from app.answer.context import Context, affordable_letters, pack
from app.answer.draft import DRAFT_ENDS, DraftStream, clean
from app.answer.evidence import EvidenceFinder
from app.answer.listener import Listener
from app.answer.preparation import Found, Preparation
from app.answer.run import Run
from app.answer.support import Checked, SupportChecker, cite
from app.answer.timeliness import arrange
from app.answer.types import Answer, EmbedderSource, Instant, Stage
from app.question.preference import preferring
from indexer.types import SearchFilter, SearchMode, SearchResults
from kernel.work import Cancel
from models.types import ChatModel

_PASSAGES = 6
# A follow-up may be about a document that its own words do not bring to the front.
_FOLLOW_UP_PASSAGES = 12
_MOST_TOKENS = 100


class Searcher(Protocol):
    """What is needed of ``indexer.search``."""

    def run(
        self,
        query: str,
        k: int = 10,
        mode: SearchMode = SearchMode.HYBRID,
        filter: SearchFilter = SearchFilter(),  # noqa: B008 - frozen
        all_passages: bool = False,
        cancel: Cancel | None = None,
    ) -> SearchResults: ...


class DocumentAnswers:
    """Answers questions by what one library's documents say.

    Args:
        search: Finds passages.
        embedder: The library's embedder, for ranking statements and checking support.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        search: Searcher,
        embedder: EmbedderSource,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._search = search
        self._evidence = EvidenceFinder(embedder)
        self._support = SupportChecker(embedder)
        self._preparation = Preparation(clock)

    def prepare(self, asked: Asked, model: ChatModel, cancel: Cancel) -> None:
        """Do ahead what an answer will need, up to reading its prompt.

        Raises:
            Cancelled: Stopped; asking anything else, or preparing it, stops this, too.
            ChildDied: The model's process ended.
        """
        with self._preparation.preparing(asked, model.model_id, cancel) as ahead:
            found = ahead.found.put(self._find(asked, cancel))
            if not found.evidence:
                return
            judgement = ahead.judgement.put(_judge(asked, found, model, cancel))
            if judgement.is_answerable:
                context = _pack(judgement, model)
                messages = prompt.answer_prompt(asked.answered_text, context.text, asked.language)
                model.read_ahead(messages, cancel)

    def library_changed(self) -> None:
        """Documents came, changed or went: what was found ahead is not used."""
        self._preparation.library_changed()

    def answer(
        self,
        asked: Asked,
        run: Run,
        model: ChatModel | None,
        cancel: Cancel,
        listener: Listener,
    ) -> Answer:
        """Answer one question; without a model, by its best statement alone.

        Raises:
            Cancelled: Stopped, at any stage.
            ChildDied: The model's process ended; asking again starts a new one.
        """
        with self._preparation.asked(asked) as ahead:
            found = ahead.found.get(cancel) if ahead else None
            found = found or self._find(asked, cancel, run.searched)
            if not found.evidence:
                return run.not_found(found.results, None)
            best = found.evidence[0]
            run.found_instant(best, found.outdated)
            listener.on_instant(Instant(best.text.strip(), 1), cite(1, best))
            if model is None or not asked.question.use_model:
                return run.extractive(found.results)
            listener.on_stage(Stage.READING)
            is_ahead = ahead is not None and ahead.model_id == model.model_id
            judgement = ahead.judgement.get(cancel) if ahead and is_ahead else None
            judgement = judgement or _judge(asked, found, model, cancel)
            if not judgement.is_answerable:
                return run.not_found(found.results, model.model_id)
            return self._write(run, found, judgement, model, cancel, listener)

    def _find(
        self, asked: Asked, cancel: Cancel, on_searched: Callable[[], None] = lambda: None
    ) -> Found:
        """What there is, best first; a follow-up prefers what the earlier answer stood on."""
        earlier = asked.meant.document_ids
        wanted = _FOLLOW_UP_PASSAGES if earlier else _PASSAGES
        results = self._search.run(
            asked.searched_text, wanted, filter=asked.filter, all_passages=True, cancel=cancel
        ).results
        on_searched()
        preferred = preferring(results, earlier)[:_PASSAGES]
        anew = asked.goes_on.brings if asked.goes_on else ()
        evidence = self._evidence.find(asked.answered_text, preferred, cancel, anew)
        if asked.told_already:
            evidence = asked.told_already.without(evidence)
        timely = arrange(asked.answered_text, evidence)
        return Found(tuple(preferred), tuple(timely.evidence), tuple(timely.outdated))

    def _write(
        self,
        run: Run,
        found: Found,
        judgement: Judgement,
        model: ChatModel,
        cancel: Cancel,
        listener: Listener,
    ) -> Answer:
        asked, source = run.asked, judgement.evidence[0]
        context = _pack(judgement, model)
        stream = DraftStream(listener.on_token, run.wrote)
        listener.on_stage(Stage.WRITING)
        written = model.generate(
            prompt.answer_prompt(asked.answered_text, context.text, asked.language),
            cancel,
            stream.push,
            _MOST_TOKENS,
            stop=DRAFT_ENDS,
        )
        stream.finish()
        listener.on_stage(Stage.CHECKING)
        draft = clean(written.text, is_cut=written.stopped == "length")
        beside = (*found.results, *context_of(found.outdated))
        checked = self._support.check(
            asked.answered_text, draft, context.evidence, asked.language, beside, asked.goes_on
        )
        checked = _with_something_new(checked, asked)
        if any(sentence.supported for sentence in checked.sentences):
            whole = with_quotation(checked, source, asked.language)
            return run.answered(draft, whole, found.results, model.model_id)
        # The draft stays out of sight: nothing in the files carries any of it.
        if not judgement.is_quotable:
            return run.not_found(found.results, model.model_id)
        return run.quoted(source, found.results, model.model_id)


def _judge(asked: Asked, found: Found, model: ChatModel, cancel: Cancel) -> Judgement:
    # Beside what is left stands what was told.
    may_widen = asked.told_already is None
    return judge(asked.answered_text, found.evidence, asked.language, model, cancel, may_widen)


def _with_something_new(checked: Checked, asked: Asked) -> Checked:
    """Asked for more, only if each sentence says more than was said before."""
    told = asked.told_already
    if told is None or not any(told.is_told(one.text) for one in checked.sentences):
        return checked
    return Checked((), ())


def _pack(judgement: Judgement, model: ChatModel) -> Context:
    return pack(judgement.evidence, affordable_letters(model.reading_speed))
