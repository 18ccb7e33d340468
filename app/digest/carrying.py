"""Ties what the model wrote of a piece to the passages that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.answer.belonging import Belonging
from app.answer.claims import Said
from app.answer.facts import facts, stands
from app.answer.qualifiers import qualifiers
from app.answer.support import Checked, SupportChecker
from app.answer.types import AnswerSentence, Citation, Evidence
from app.answer.units import Unit, units_of
from app.digest.extracting import evidence_of
from indexer.search.sentences import split_sentences
from indexer.search.terms import terms
from indexer.store.whole_documents import WholePassage

# "The text describes a recipe" says nothing of what stands in it.
_ABOUT_THE_TEXT = regex.compile(
    r"(?:(?:the|this) (?:text|document|note|passage)|(?:el|este) (?:texto|documento)|"
    r"(?:der|dieser|das|dieses) (?:text|dokument|abschnitt)|(?:le|ce) (?:texte|document))\b|"
    r"(?:这|该|本)(?:段|篇|份)?(?:文|文字|文章|文本|文件)",
    regex.IGNORECASE,
)
# Of a sentence that mixes up many things, so many are put right.
_MOST_CORRECTED = 3
_MOST_LISTED = 12
_BETWEEN = "; "


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
        """The sentences of ``text``. Without one that nothing carries and that has a figure which
        was not read, or that only says what kind of text it is.

        A statement has to carry a sentence as it has to in an answer. A summary may also draw
        together what a whole passage says; then the passage has to, and its nearest statement is
        quoted. A sentence that says what the passages do not is left out, or loses the items that
        do not belong in its list; what the source says of them stands in its place.
        """
        read = [unit for one in passages for unit in units_of(one.passage, one.document.language)]
        belonging = Belonging(read, language)
        kept: list[str] = []
        put_right: dict[int, list[Line]] = {}
        for start, end in split_sentences(text):
            sentence = text[start:end].strip()
            strays = belonging.strays(sentence)
            rest = belonging.without_strays(sentence, strays) if strays else sentence
            kept += [rest] if rest else []
            own = dict.fromkeys(_own_words(stray.unit, read, passages) for stray in strays)
            put_right.setdefault(len(kept), []).extend(list(own)[:_MOST_CORRECTED])
        lines = self._lines(kept, passages, language)
        found: list[Line | None] = [*put_right.get(0, [])]
        for place, line in enumerate(lines, start=1):
            found += [line, *put_right.get(place, [])]
        return [line for line in dict.fromkeys(found) if line is not None]

    def _lines(
        self, sentences: Sequence[str], passages: Sequence[WholePassage], language: str
    ) -> list[Line | None]:
        """Each sentence with what carries it; None in place of one that is not to be shown."""
        statements = [one for passage in passages for one in evidence_of(passage)]
        # All at once: each text is embedded once. An empty line ends a sentence in any case.
        checked = self._support.check("", "\n\n".join(sentences), statements, language)
        rest = list(checked.sentences)
        read = Said("\n".join(_around(one) for one in passages))
        lines: list[Line | None] = []
        for sentence in sentences:
            count = len(split_sentences(sentence))
            own, rest = rest[:count], rest[count:]
            quotes: tuple[Evidence, ...] = ()
            if all(one.supported for one in own):
                found = (quote for one in own for quote in _quotes(checked, one, statements))
                quotes = tuple(dict.fromkeys(found))
            quotes = quotes or self._drawn_together(sentence, passages, language)
            is_founded = all(stands(fact, read.facts) for fact in facts(sentence))
            is_shown = bool(quotes) or (is_founded and not _ABOUT_THE_TEXT.match(sentence))
            lines.append(Line(sentence, quotes) if is_shown else None)
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


def _own_words(unit: Unit, read: Sequence[Unit], passages: Sequence[WholePassage]) -> Line:
    """What the source says there, under the label that says how it is meant."""
    statements = [one for passage in passages for one in evidence_of(passage)]
    within = [one for one in statements if unit.sentence in one.text]
    quote = within[0] if within else _nearest(unit.sentence, statements)
    words = " ".join(unit.sentence.replace(" | ", ", ").split())
    label = unit.labels[-1] if unit.labels and unit.labels[-1] not in words else ""
    if label and qualifiers(label, quote.document.language, is_label=True):
        # Of a list of allergies one alone would pass for all of them.
        alike = [one.text for one in read if one.labels == unit.labels]
        words = _BETWEEN.join(dict.fromkeys(alike[:_MOST_LISTED]))
    return Line(f"{label}: {words}" if label else words, (quote,))


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
