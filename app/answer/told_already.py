"""What a question for more ("Who else?", "Anything else?") must not be answered with once more.

The question that asked first is asked again, over what is left: a sentence that holds what was
answered is left out, and so is one that says nothing beyond it and the question. An enumeration
stays whole, since it may go on with somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from app.answer.claims import Said
from app.answer.facts import HAN_NUMBER, han_value
from app.answer.plain_words import PLAIN_WORDS
from app.answer.types import Evidence
from app.answer.values import Kind, values
from indexer.search.month_names import NUMBER_OF_MONTH
from indexer.search.sentences import split_sentences
from indexer.search.terms import fold, gram_size

# Where this share of what an answer said stands, it is said again.
_SAME = 0.5
_SHORTEST_WORD = 3
# Our own quotations beside an answer, and what was put behind it, are no answer of the model's.
_BESIDE = regex.compile(
    r"“[^”]*”|«[^»]*»|„[^“]*“|\((?:Later|Más tarde|Später|Plus tard)[^)]*\)|（后来[^）]*）"
)
_LETTERS = regex.compile(r"\p{L}+")
_MONTHS = frozenset(NUMBER_OF_MONTH) - {"may"}
_HEADING = regex.compile(r"#{1,6}\s")
_JOINS = regex.compile(r"\s*(?:[,、，;；]|\b(?:and|y|e|und|et|sowie)\b|[和与及跟])\s*", regex.I)
_TIMES = (Kind.DAY, Kind.WEEKDAY, Kind.CLOCK)
_HAN_MONTH = regex.compile(rf"({HAN_NUMBER.pattern}|\d{{1,2}})月")
_HAN_PARTICLES = frozenset("的了是在和也就都有把被给到从对说这那我你他她来去还")


class ToldAlready:
    """Knows what the earlier answers to a question said.

    Args:
        question: The one that asked first.
        answers: What was answered to it, as it was shown.
    """

    def __init__(self, question: str, answers: Sequence[str]) -> None:
        self._asked = Said(question)
        self._told = [one for one in map(self._said_by, answers) if one]

    def without(self, evidence: Sequence[Evidence]) -> list[Evidence]:
        """The evidence that may hold something else, in the same order, sentence by sentence."""
        if not self._told:
            return list(evidence)
        return [part for one in evidence for part in _sentences(one) if not self.is_told(part.text)]

    def is_told(self, text: str) -> bool:
        """Whether ``text`` only says what was answered before."""
        said, times = Said(text), _times(text)
        again = [told for told in self._told if _holds(said, times, told)]
        if not again:
            return False
        known = {word for told in again for word in told}
        parts = [part for part in _JOINS.split(text) if part.strip()]
        # "Hilda and Reuben play": without Hilda, the first part says who else does.
        others = [Said(part) for part in parts if not _names_any(part, known)]
        return not any(self._new_words(part) - known for part in others)

    def _said_by(self, answer: str) -> frozenset[str]:
        """What an answer says beyond the question."""
        own = _BESIDE.sub(" ", answer).strip() or answer
        return self._new_words(Said(own)) | _times(own)

    def _new_words(self, said: Said) -> frozenset[str]:
        return frozenset(word for word in said.words if _tells(word) and not self._asked.has(word))


def _holds(said: Said, times: frozenset[str], told: frozenset[str]) -> bool:
    return sum(word in times or said.has(word) for word in told) >= _SAME * len(told)


def _names_any(text: str, told: set[str]) -> bool:
    said, times = Said(text), _times(text)
    return any(word in times or said.has(word) for word in told)


def _times(text: str) -> frozenset[str]:
    """The days, hours and months that a text names, in one spelling for all languages."""
    named = {f"{kind} {one}" for kind, some in values(text, _TIMES).items() for one in some}
    months = {NUMBER_OF_MONTH[word] for word in _LETTERS.findall(fold(text)) if word in _MONTHS}
    # "May" is a month, "may" a verb.
    months |= {5} if "May" in text else set()
    months |= {
        int(han_value(one) if not one.isdigit() else one) for one in _HAN_MONTH.findall(text)
    }
    return frozenset(named | {f"month {one}" for one in months})


def _sentences(evidence: Evidence) -> Iterator[Evidence]:
    for start, end in split_sentences(evidence.text):
        text = evidence.text[start:end]
        if _HEADING.match(text):
            # Alone it says nothing, and the passage's heading is told with each statement.
            continue
        begin = evidence.start
        yield replace(evidence, start=begin + start, end=begin + end, text=text)


def _tells(word: str) -> bool:
    if word in PLAIN_WORDS or word in NUMBER_OF_MONTH:
        return False
    if gram_size(word):
        return gram_size(word) == len(word) and not _HAN_PARTICLES & set(word)
    return len(word) >= _SHORTEST_WORD or word.isdigit()
