"""When an answer about a personal library is right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.personal_set import Asking

_HAN = re.compile("[一-鿿]")
_CITED = re.compile(r"\[\d+\]")
_MARKS = re.compile(r"[^\w\s.,:+-]|(?<!\d)[.,:]|[.,:](?!\d)")
_THOUSANDS = re.compile(r"(?<=\d)[., ](?=\d{3}(?!\d))")
_NO_CENTS = re.compile(r"(?<=\d)\.00(?!\d)")
_NUMBER = re.compile(r"\d+")
_LONGEST_COUNT = 3
_WORDS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "es": "cero un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "de": "null eine?n? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "zéro une? deux trois quatre cinq six sept huit neuf dix onze douze",
    "zh": "零 一 [二两] 三 四 五 六 七 八 九 十 十一 十二",
}


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, as far as it matters here.

    Attributes:
        listed: The documents the answer lists, in its order, by the set's names; None if it is
            no list.
        total: How many it says there are; None if it is no list.
        cited: The documents that its sentences cite.
        is_quote: Whether its text is only a document's own words.
        first_word_ms: From asking to the model's first word; None if it wrote none.
    """

    text: str
    is_refused: bool
    listed: tuple[str, ...] | None
    total: int | None
    cited: frozenset[str]
    is_quote: bool = False
    first_word_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """A question and how its answer did."""

    asking: Asking
    given: Given

    @property
    def is_right(self) -> bool:
        """Right in the way its kind of question asks for."""
        asking, given = self.asking, self.given
        if not asking.is_answerable:
            return given.is_refused
        if given.is_refused:
            return False
        if asking.count is not None:
            return self.stated_count == asking.count
        if asking.asks_for_set:
            return self.given_set == asking.documents
        if asking.type == "two_documents" and not asking.derived:
            return all(stands(given.text, [answer]) for answer in asking.answers)
        return self.holds_answer or self.is_first_listed

    @property
    def holds_answer(self) -> bool:
        """Whether a right answer stands in its text.

        Where it has to be worked out from two documents, what it is worked out from is none.
        """
        asking = self.asking
        is_worked_out = asking.type == "two_documents" and asking.derived
        right = asking.derived if is_worked_out else asking.answers + asking.derived
        return stands(self.given.text, right)

    @property
    def is_first_listed(self) -> bool:
        """Whether the one document asked for by its date is the one shown."""
        listed = self.given.listed or ()
        return self.asking.order is not None and listed[:1] == self.asking.gold[:1]

    @property
    def stated_count(self) -> int | None:
        """The number it gives; a quoted sentence counts nothing, whatever numbers stand in it."""
        if self.given.total is not None:
            return self.given.total
        if self.given.is_quote:
            return None
        return first_number(self.given.text, self.asking.language)

    @property
    def given_set(self) -> frozenset[str]:
        """The documents it names: its list, or else what it cites."""
        listed = self.given.listed
        return self.given.cited if listed is None else frozenset(listed)

    @property
    def is_outdated(self) -> bool:
        """Whether it gives an older value without the one that holds now."""
        return stands(self.given.text, self.asking.older) and not self.holds_answer

    @property
    def cites_gold(self) -> bool:
        return bool(self.given_set & set(self.asking.gold))


def stands(text: str, values: Sequence[str]) -> bool:
    """Whether a value stands in a text; a number only as a whole number.

    Case, width, marks and the way thousands and decimals are written do not count:
    ``4 350,00 €`` is ``4.350 €`` and ``4,350``.
    """
    return any(_stands(text, value) for value in values)


def first_number(text: str, language: str) -> int | None:
    """The first number below a thousand, in digits or as a small number's word."""
    plain = _plain(text)
    found = [
        (match.start(), int(match[0]))
        for match in _NUMBER.finditer(plain)
        if len(match[0]) <= _LONGEST_COUNT
    ]
    for value, word in enumerate(_WORDS[language].split()):
        pattern = f"{word}(?=[封篇个份条件则])" if language == "zh" else rf"\b(?:{word})\b"
        found += [(match.start(), value) for match in re.finditer(pattern, plain)]
    return min(found)[1] if found else None


def _stands(text: str, value: str) -> bool:
    where, what = _plain(text), _plain(value)
    if _HAN.search(what):
        where, what = where.replace(" ", ""), what.replace(" ", "")
    before = r"(?<!\d)(?<!\d[.,:])" if what[:1].isdigit() else ""
    after = r"(?![.,:]?\d)" if what[-1:].isdigit() else ""
    return bool(what) and re.search(before + re.escape(what) + after, where) is not None


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", _CITED.sub(" ", text)).lower()
    spelt = folded.replace("€", " euro ").replace("$", " dollar ")
    bare = " ".join(_MARKS.sub(" ", spelt).split())
    return _NO_CENTS.sub("", _THOUSANDS.sub("", bare).replace(",", "."))
