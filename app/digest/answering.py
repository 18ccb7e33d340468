"""Long questions from their words to the answer: find, read, write or compare, cite."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.answer import phrases
from app.answer.from_documents import Searcher
from app.answer.listener import Listener
from app.answer.quoting import in_one_line
from app.answer.support import Checked, SupportChecker, cite
from app.answer.types import (
    Answer,
    AnswerStatus,
    Citation,
    Coverage,
    EmbedderSource,
    Evidence,
    Instant,
    Question,
    Stage,
    Timings,
)
from app.digest import wording
from app.digest.afterwards import Afterwards
from app.digest.carrying import Carrying, Line, numbered
from app.digest.comparing import ENOUGH_IN_COMMON, Block, blocks_of
from app.digest.differences import compare
from app.digest.material import Material
from app.digest.resolving import Resolver
from app.digest.summarising import BUDGET_S, Part, Summariser, Wish
from app.question.long_questions import LongQuestion, LongTask, read_long_question
from indexer.store.database import Database
from kernel.work import Cancel
from models.types import ChatModel

_NEAREST = 3
_BETWEEN = " … "
# How many of the statements found at once are shown until the model is done.
_INSTANT = 3


class LongAnswers:
    """Answers requests for summaries and comparisons over one library.

    Args:
        database: The library.
        search: Finds passages on a subject.
        embedder: The library's embedder.
        clock: Seconds, monotonic.
        budget_s: About how long a summary may take.
    """

    def __init__(
        self,
        database: Database,
        search: Searcher,
        embedder: EmbedderSource,
        clock: Callable[[], float] = time.monotonic,
        budget_s: float = BUDGET_S,
    ) -> None:
        self._search = search
        self._embedder = embedder
        self._clock = clock
        self._budget_s = budget_s
        self._resolver = Resolver(database, search, embedder)
        self._summariser = Summariser(embedder, Carrying(SupportChecker(embedder)), clock)

    def answer(
        self, question: Question, model: ChatModel | None, cancel: Cancel, listener: Listener
    ) -> Answer | None:
        """The answer to a long question; None if this is none, or names nothing to compare.

        Raises:
            Cancelled: Stopped, at any stage.
            ChildDied: The model's process ended; asking again starts a new one.
        """
        asked = read_long_question(question.text)
        if asked is None:
            return None
        run = _Run(question, asked.language, listener, self._clock)
        listener.on_stage(Stage.SEARCHING)
        used = model if question.use_model else None
        if asked.task is LongTask.COMPARE:
            sides = self._resolver.pair(asked, question.filter, cancel)
            if sides is None or not all(side.passages for side in sides):
                return None
            return self._compare(run, sides, asked, used, cancel)
        material = self._resolver.material(asked, question.filter, cancel)
        run.found()
        if material is None or not material.passages:
            return self._not_found(run, asked, cancel)
        return self._summarise(run, [material], asked, used, cancel)

    def _summarise(
        self,
        run: _Run,
        materials: Sequence[Material],
        asked: LongQuestion,
        model: ChatModel | None,
        cancel: Cancel,
    ) -> Answer:
        """One summary, or one of each side of a comparison."""
        wish = Wish(asked.language, asked.sentences, self._budget_s / len(materials))
        quotes = [
            quote
            for material in materials
            for quote in self._summariser.at_once(material, wish, cancel)
        ]
        run.show_at_once(quotes)
        writer = _Writer(run, _spans_documents(materials))
        read = {quote.passage.id for quote in quotes}
        if model is None:
            passages = [one for material in materials for one in material.passages]
            writer.quotes(quotes, Afterwards(passages, asked.language))
        else:
            run.listener.on_stage(Stage.READING)
            read = set()
            for material in materials:
                summary = self._summariser.write(
                    material, wish, model, cancel, run.listener.on_progress, writer.part
                )
                read |= summary.read
        passages = [one for material in materials for one in material.passages]
        documents = list(
            {one.document.id: one.document for one in passages if one.passage.id in read}.values()
        )
        total = len(passages)
        others = sum(material.others for material in materials)
        writer.note(wording.read_note(asked.language, len(read), total, documents, others))
        coverage = Coverage(len(read), total, tuple(documents))
        return run.ended(writer, model.model_id if model else None, coverage, model is None)

    def _compare(
        self,
        run: _Run,
        sides: tuple[Material, Material],
        asked: LongQuestion,
        model: ChatModel | None,
        cancel: Cancel,
    ) -> Answer:
        run.found()
        run.listener.on_stage(Stage.READING)
        differences = compare(sides[0].passages, sides[1].passages, self._embedder, cancel)
        if differences.common_share < ENOUGH_IN_COMMON:
            return self._summarise(run, sides, asked, model, cancel)
        writer = _Writer(run, names_documents=False)
        for block in blocks_of(differences, sides, asked.language):
            writer.block(block)
        total = sum(len(side.passages) for side in sides)
        documents = tuple(one for side in sides for one in side.documents)
        return run.ended(writer, None, Coverage(total, total, documents), False)

    def _not_found(self, run: _Run, asked: LongQuestion, cancel: Cancel) -> Answer:
        nearest = self._search.run(
            asked.subjects[0], _NEAREST, filter=run.question.filter, cancel=cancel
        ).results
        return Answer(
            question=run.question.text,
            text=phrases.not_found(asked.language),
            language=asked.language,
            status=AnswerStatus.NOT_FOUND,
            sentences=(),
            citations=(),
            nearest=tuple(nearest),
            instant=None,
            model_id=None,
            timings=run.timings(),
        )


@dataclass(frozen=True, slots=True)
class _AtOnce:
    text: str
    first: Evidence


class _Run:
    """One long question: what was shown of it, and when."""

    def __init__(
        self,
        question: Question,
        language: str,
        listener: Listener,
        clock: Callable[[], float],
    ) -> None:
        self.question = question
        self.language = language
        self.listener = listener
        self._clock = clock
        self._began = clock()
        self._search_ms = 0.0
        self._instant_ms = 0.0
        self._first_token_ms: float | None = None
        self._at_once: _AtOnce | None = None

    def found(self) -> None:
        self._search_ms = self._instant_ms = self._elapsed_ms()

    def show_at_once(self, quotes: Sequence[Evidence]) -> None:
        if quotes:
            text = _BETWEEN.join(in_one_line(quote) for quote in quotes[:_INSTANT])
            self._at_once = _AtOnce(text, quotes[0])
            self._instant_ms = self._elapsed_ms()
            self.listener.on_instant(Instant(text, 1), cite(1, quotes[0]))

    def write(self, text: str) -> None:
        if self._first_token_ms is None:
            self._first_token_ms = self._elapsed_ms()
        self.listener.on_token(text)

    def timings(self) -> Timings:
        return Timings(self._search_ms, self._instant_ms, self._first_token_ms, self._elapsed_ms())

    def ended(
        self, writer: _Writer, model_id: str | None, coverage: Coverage, is_extractive: bool
    ) -> Answer:
        checked = numbered(writer.lines)
        instant, citations = self._with_instant(checked)
        is_whole = all(sentence.supported for sentence in checked.sentences)
        status = AnswerStatus.ANSWERED if is_whole else AnswerStatus.PARTIAL
        return Answer(
            question=self.question.text,
            text=writer.text,
            language=self.language,
            status=AnswerStatus.NO_MODEL if is_extractive else status,
            sentences=checked.sentences,
            citations=citations,
            nearest=(),
            instant=instant,
            model_id=model_id,
            timings=self.timings(),
            coverage=coverage,
        )

    def _with_instant(self, checked: Checked) -> tuple[Instant | None, tuple[Citation, ...]]:
        """What was shown at once, and citations among which its first source is."""
        citations = checked.citations
        if self._at_once is None:
            return None, citations
        shown = cite(len(citations) + 1, self._at_once.first)
        for citation in citations:
            if (citation.passage.id, citation.quote) == (shown.passage.id, shown.quote):
                return Instant(self._at_once.text, citation.n), citations
        return Instant(self._at_once.text, shown.n), (*citations, shown)

    def _elapsed_ms(self) -> float:
        return (self._clock() - self._began) * 1000


class _Writer:
    """Puts lines together to a text, handing each piece of it on as it comes."""

    def __init__(self, run: _Run, names_documents: bool) -> None:
        self._run = run
        self._names_documents = names_documents
        self._document = ""
        self.text = ""
        self.lines: list[Line] = []

    def part(self, part: Part) -> None:
        """A part of a summary, a paragraph of its own."""
        documents = [one.document for one in part.piece.passages]
        first, last = documents[0], documents[-1]
        titles = dict.fromkeys((wording.title_of(first), wording.title_of(last)))
        self._begin_document(f"{first.id} {last.id}", " – ".join(titles))
        self._paragraph(part.lines)

    def quotes(self, quotes: Sequence[Evidence], afterwards: Afterwards) -> None:
        """An extractive summary."""
        for quote in quotes:
            self._begin_document(quote.document.id, wording.title_of(quote.document))
            self._paragraph([afterwards.complete(Line(in_one_line(quote), (quote,)))])

    def block(self, block: Block) -> None:
        """Lines of a comparison, each its own paragraph, under a heading."""
        self._add(("\n\n" if self.text else "") + block.heading)
        for line in block.lines:
            self._paragraph([line])

    def note(self, text: str) -> None:
        """What the program says of its own work, at the end."""
        self._add(("\n\n" if self.text else "") + text)

    def _begin_document(self, document_id: str, title: str) -> None:
        if self._names_documents and document_id != self._document:
            self._add(("\n\n" if self.text else "") + title + ":")
        self._document = document_id

    def _paragraph(self, lines: Sequence[Line]) -> None:
        self.lines += lines
        self._add(("\n" if self.text else "") + " ".join(line.text for line in lines))

    def _add(self, text: str) -> None:
        self.text += text
        self._run.write(text)


def _spans_documents(materials: Sequence[Material]) -> bool:
    return sum(len(material.documents) for material in materials) > 1
