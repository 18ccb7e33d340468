"""Ties what the model wrote of a piece to the passages that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.claims import Said
from app.answer.facts import facts, stands
from app.answer.support import Checked, SupportChecker
from app.answer.types import AnswerSentence, Citation, Evidence
from app.digest.extracting import evidence_of
from indexer.search.terms import terms
from indexer.store.whole_documents import WholePassage


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a summary and the quotes that carry it; none if nothing does."""

    text: str
    quotes: tuple[Evidence, ...]

    @property
    def is_supported(self) -> bool:
        return bool(self.quotes)


class Carrying:
    """Checks a summary's sentences against what was read for them."""

    def __init__(self, support: SupportChecker) -> None:
        self._support = support

    def lines(self, text: str, passages: Sequence[WholePassage], language: str) -> list[Line]:
        """The sentences of ``text``. One with a figure that was not read is left out.

        A statement has to carry a sentence as it has to in an answer. A summary may also draw
        together what a whole passage says; then the passage has to, and its nearest statement is
        quoted.
        """
        statements = [one for passage in passages for one in evidence_of(passage)]
        checked = self._support.check("", text, statements, language)
        read = Said("\n".join(_around(one) for one in passages))
        lines = []
        for sentence in checked.sentences:
            quotes = _quotes(checked, sentence, statements)
            if not quotes:
                quotes = self._drawn_together(sentence.text, passages, language)
            if quotes or all(stands(fact, read.facts) for fact in facts(sentence.text)):
                lines.append(Line(sentence.text, quotes))
        return lines

    def _drawn_together(
        self, sentence: str, passages: Sequence[WholePassage], language: str
    ) -> tuple[Evidence, ...]:
        wholes = [_whole(one) for one in passages]
        checked = self._support.check("", sentence, wholes, language)
        if not all(one.supported for one in checked.sentences):
            return ()
        carriers = {citation.passage.id for citation in checked.citations}
        return tuple(
            _nearest(sentence, evidence_of(one))
            for one in passages
            if one.passage.id in carriers and evidence_of(one)
        )


def numbered(lines: Sequence[Line]) -> Checked:
    """Lines as sentences of an answer, with citations in the order in which they are first used."""
    numbers: dict[tuple[str, int, int], int] = {}
    citations: list[Citation] = []
    sentences = []
    for line in lines:
        own = []
        for quote in line.quotes:
            key = (quote.document.id, quote.start, quote.end)
            if key not in numbers:
                numbers[key] = len(numbers) + 1
                citations.append(
                    Citation(numbers[key], quote.text.strip(), quote.document, quote.passage)
                )
            own.append(numbers[key])
        sentences.append(AnswerSentence(line.text, tuple(dict.fromkeys(own)), line.is_supported))
    return Checked(tuple(sentences), tuple(citations))


def _quotes(
    checked: Checked, sentence: AnswerSentence, statements: Sequence[Evidence]
) -> tuple[Evidence, ...]:
    cited = [one for one in checked.citations if one.n in sentence.citations]
    return tuple(
        next(
            statement
            for statement in statements
            if statement.passage.id == one.passage.id and statement.text.strip() == one.quote
        )
        for one in cited
    )


def _whole(passage: WholePassage) -> Evidence:
    info = passage.passage
    return Evidence(passage.document, info, info.start, info.end, info.text, 0.0)


def _nearest(sentence: str, statements: Sequence[Evidence]) -> Evidence:
    """The statement that shares most of the sentence's words."""
    wanted = set(terms(sentence))
    return max(statements, key=lambda one: len(wanted & set(terms(one.text))))


def _around(passage: WholePassage) -> str:
    document = passage.document
    return f"{document.title} {(document.date or '')[:10]}\n{passage.passage.text}"
