"""Questions about what stands in documents: a filter only where the words name the documents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.question.filters import FilterParts
from app.question.marks import FILTERS, Mark, Role
from app.question.people import FoundPerson
from app.question.spelling import plain
from app.question.types import KindWord, Reading
from app.question.vocabulary.base import ANY, Vocabulary
from indexer.store.catalog_names import LibraryNames

_BETWEEN = frozenset({Role.FILLER, Role.OF})
_PEOPLE = frozenset({Role.SENDER, Role.RECIPIENT})
# A name without a preposition may be the subject of the sentence.
_TELLING = FILTERS - {Role.PERSON}
_PLACES = frozenset({Role.FOLDER, Role.COLLECTION})
_LONGEST_LEAD = 40


def fact_reading(vocabulary: Vocabulary, text: str, marks: Sequence[Mark]) -> Reading:
    """The question, narrowed by what it unmistakably says of the documents.

    "In the mail from Ana", "in my notes from March" name documents; "on 9 November" names the
    day of an event, which a document of any date may tell of.
    """
    unfiltered = Reading(text, language=vocabulary.code)
    for place, mark in enumerate(marks):
        if mark.role is not Role.KIND or not isinstance(mark.value, KindWord):
            continue
        chain = _chain(vocabulary, marks, place)
        sides = [one for one in chain if one.role in _PEOPLE and _is_known(one)]
        begin = _lead(vocabulary, plain(text), mark.start)
        if place and marks[place - 1].role in _PLACES:  # "in my Travel notes"
            chain = [marks[place - 1], *chain]
            begin = marks[place - 1].start
        if not sides and (begin is None or (not chain and mark.value == ANY)):
            continue
        return _narrowed(vocabulary, text, mark, chain, mark.start if begin is None else begin)
    return unfiltered


def _chain(vocabulary: Vocabulary, marks: Sequence[Mark], place: int) -> list[Mark]:
    """The filters straight behind the noun for documents; in Chinese, straight before it."""
    beside = marks[place + 1 :] if vocabulary.spaced else list(reversed(marks[:place]))
    chain: list[Mark] = []
    for mark in beside:
        if mark.role is Role.PERSON and not vocabulary.spaced:
            chain.append(Mark(Role.SENDER, mark.start, mark.end, mark.value))
        elif mark.role in _TELLING:
            chain.append(mark)
        elif mark.role not in _BETWEEN:
            break
    return [mark for mark in chain if _is_known(mark)]


def _is_known(mark: Mark) -> bool:
    return not isinstance(mark.value, FoundPerson) or bool(mark.value.keys)


def _lead(vocabulary: Vocabulary, text: str, noun: int) -> int | None:
    """Where "according to the" or "in my" begins, if it stands straight before the noun."""
    if not vocabulary.spaced:
        lead = re.search(rf"(?:{vocabulary.source})[^,，。？?]{{0,20}}$", text[:noun])
        return lead.start() if lead else None
    articles = rf"(?:(?:{vocabulary.mine}|{vocabulary.titles}|the|los|las|les|den|dem|meinen) ?)?"
    window = text[max(0, noun - _LONGEST_LEAD) : noun]
    lead = re.search(rf"(?<![^\W_])(?:{vocabulary.source})[ ']{articles}$", window)
    return max(0, noun - _LONGEST_LEAD) + lead.start() if lead else None


def _narrowed(
    vocabulary: Vocabulary, text: str, noun: Mark, chain: Sequence[Mark], begin: int
) -> Reading:
    parts = FilterParts(text, LibraryNames())
    if isinstance(noun.value, KindWord) and noun.value != ANY:
        parts.add_kind(noun.value, noun)
    for mark in chain:
        parts.add(mark)
    end = max([noun.end, *(mark.end for mark in chain)])
    begin = min([begin, *(mark.start for mark in chain)])
    rest = " ".join((text[:begin] + " " + text[end:]).split()).strip(" ,;:，¿")
    return Reading(
        text=rest or text,
        filter=parts.filter,
        language=vocabulary.code,
        understood=tuple(parts.parts),
    )
