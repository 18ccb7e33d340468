"""Requests that want much read: a summary of something, or two things compared.

Told apart by wording alone, and conservatively: what is not unmistakably such a request is an
ordinary question, which costs seconds instead of a minute. Whether the thing exists is for others
to find out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import regex

from app.question import long_patterns as patterns
from app.question.long_periods import find_period
from app.question.types import Period

_ENDS = regex.compile(r"[\s?？.。!！:：;；…]+$")
_STARTS = regex.compile(r"^[\s¿¡]+")
_QUOTES = "\"'“”„«»「」『』‘’《》"
_COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "one un una einem 一",
            "two dos zwei deux 两 二",
            "three tres drei trois 三",
            "four cuatro vier quatre 四",
            "five cinco fünf cinq 五",
            "six seis 六",
        ),
        start=1,
    )
    for word in words.split()
}
# "Resume" is an English word too: without a Spanish word beside it it is none of ours.
_ALSO_ENGLISH = regex.compile(r"^resume\s", regex.IGNORECASE)
_SPANISH = regex.compile(
    r"\b(?:el|la|los|las|lo|mi|mis|del|de|en|qué|que|este|esta|nuestr[oa]s?|todo)\b",
    regex.IGNORECASE,
)
_BEFORE_VERSION = regex.compile(r"\s|(?<=\p{Han})(?=第|[新旧舊]版)")
_LONGEST = 300


class LongTask(StrEnum):
    """What is to be done with what is read."""

    SUMMARISE = "summarise"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class LongQuestion:
    """A request that wants much read.

    Attributes:
        task: What is wanted.
        subjects: The words that name the thing, or the two things, without the words that ask.
        language: In which it is asked (ISO 639-1).
        is_pair: The one subject names two things ("the two quotes").
        period: The year or month in the words, if one is named.
        rest: The first subject's words without the period.
        sentences: How many sentences are wanted at most, if that was said.
    """

    task: LongTask
    subjects: tuple[str, ...]
    language: str
    is_pair: bool = False
    period: Period | None = None
    rest: str = ""
    sentences: int | None = None


def read_long_question(text: str, today: Callable[[], date] = date.today) -> LongQuestion | None:
    """What a request for a summary or a comparison asks for; None for every other question."""
    if len(text) > _LONGEST:
        return None
    wording, sentences = _without_length(_plain(text))
    for language, asks in patterns.COMPARE.items():
        for match in _matches(asks, wording):
            if (found := _comparison(match, language)) is not None:
                return found
    for language, asks in patterns.SUMMARISE.items():
        for match in _matches(asks, wording):
            if (found := _summary(match, language, sentences, today)) is not None:
                return found
    return None


def _matches(asks: Iterable[regex.Pattern[str]], wording: str) -> Iterable[regex.Match[str]]:
    return (match for pattern in asks if (match := pattern.fullmatch(wording)))


def _summary(
    match: regex.Match[str], language: str, sentences: int | None, today: Callable[[], date]
) -> LongQuestion | None:
    named = match.groupdict()
    is_english = _ALSO_ENGLISH.match(match[0]) and not _SPANISH.search(match[0][7:])
    if language == "es" and is_english and sentences is None:
        return None
    # Without its accents the French verb is the Spanish and the English one.
    if language == "fr" and _ALSO_ENGLISH.match(match[0]):
        return None
    if "period" in named:
        found = find_period(named["period"], today)
        if found is None or found[1].strip(" ,的"):
            return None
        return LongQuestion(
            LongTask.SUMMARISE, (found[0].name,), language, period=found[0], sentences=sentences
        )
    subject = _name(named["thing"])
    if not subject:
        return None
    period, rest = find_period(subject, today) or (None, subject)
    return LongQuestion(
        LongTask.SUMMARISE,
        (subject,),
        language,
        period=period,
        rest=_name(rest),
        sentences=sentences,
    )


def _comparison(match: regex.Match[str], language: str) -> LongQuestion | None:
    named = match.groupdict()
    first, other = _name(named["thing"]), _name(named.get("other") or "")
    if other:
        return _two(first, other, language)
    for pattern in patterns.BOTH:
        if both := pattern.match(first):
            what = _name((both.groupdict().get("what") or "") + first[both.end() :])
            return (
                LongQuestion(LongTask.COMPARE, (what,), language, True, rest=what) if what else None
            )
    # A name may hold an "and" itself; the parts nearest in length are the likeliest two.
    joints = list(regex.finditer(patterns.JOINED_BY[language], first, regex.IGNORECASE))
    if not joints:
        return None
    joint = min(joints, key=lambda one: abs(one.start() - (len(first) - one.end())))
    if version := next(
        (one for one in joints if patterns.VERSION.fullmatch(first[: one.start()])), None
    ):
        joint = version
    return _two(_name(first[: joint.start()]), _name(first[joint.end() :]), language)


def _two(first: str, second: str, language: str) -> LongQuestion | None:
    """Both things by their full names: "v1", "v2 of the quote" are two versions of the quote."""
    if patterns.VERSION.fullmatch(first) and (of := patterns.OF.search(second)):
        what, second = second[of.end() :], second[: of.start()]
        first, second = f"{what} {first}", f"{what} {second}"
    elif patterns.VERSION.fullmatch(second) and (last := _last_version(first)) is not None:
        # "the quote v1 and v2"
        second = f"{first[:last].strip()} {second}"
    if not first or not second or first.casefold() == second.casefold():
        return None
    return LongQuestion(LongTask.COMPARE, (first, second), language, rest=first)


def _last_version(name: str) -> int | None:
    """Where the version at the end of a name begins."""
    for match in _BEFORE_VERSION.finditer(name):
        if patterns.VERSION.fullmatch(name[match.end() :]):
            return int(match.end())
    return None


def _plain(text: str) -> str:
    wording = _STARTS.sub("", _ENDS.sub("", " ".join(text.split())))
    for polite in patterns.POLITENESS:
        if match := polite.match(wording):
            wording = wording[match.end() :]
    for polite in patterns.POLITE_ENDS:
        if match := regex.search(rf"(?:{polite.pattern})$", wording, regex.IGNORECASE | regex.V1):
            wording = wording[: match.start()]
    return str(_STARTS.sub("", _ENDS.sub("", wording)))


def _without_length(wording: str) -> tuple[str, int | None]:
    """The wording without "in three sentences", and how many those are."""
    for pattern in patterns.LENGTH:
        match = regex.search(pattern.pattern, wording, regex.IGNORECASE | regex.V1)
        # In the middle such words may belong to a name, except before a verb that stands last.
        if match and (
            wording[match.end() :].strip() in ("", "zusammen", "zusammenfassen") or "用" in match[0]
        ):
            said = (match.groupdict().get("count") or "2").casefold()
            count = int(said) if said.isdecimal() else _COUNTS.get(said, 3)
            return f"{wording[: match.start()]} {wording[match.end() :]}".strip(), max(1, count)
    return wording, None


def _name(words: str) -> str:
    bare = words.strip().strip(_QUOTES + " ,，、").removesuffix("的").removeprefix("关于")
    return bare.strip(_QUOTES + " ")
