"""A fragment put in the place of the part of an earlier question that it matches.

Time for time, name for name, phrase for phrase with the same preposition, thing for thing.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from app.question.grammars import Grammar
from app.question.sentence import Sentence, Word

_END = regex.compile(r"[\s?!.…]*$")
_SAME_PREPOSITION = {
    "es": ("de del", "a al", "para por"),
    "de": ("in im ins", "von vom", "zu zum zur", "bei beim", "an am ans", "für pro"),
    "fr": ("de du des d' d’", "à a au aux", "en dans"),
}
_OF = {
    "en": "of for to in on",
    "es": "de del para",
    "de": "von vom für zum zur im",
    "fr": "de du des d' d’",
}
_WHICH = frozenset(
    ("last", "next", "pasado", "pasada", "próximo", "próxima", "letzten", "letztes", "letzte")
) | frozenset(("nächsten", "nächstes", "nächste", "dernier", "dernière", "prochain", "prochaine"))
_SUPPORTING = frozenset({"do", "does", "did"})
_BEING = frozenset({"is", "are", "was", "were"})
_PARTICIPLE = regex.compile(r".{2,}(?:ed|en|due|ready|free)$")


def merged(earlier: str, fragment: Sentence) -> str | None:
    """``earlier`` with ``fragment`` in its place; None where it is not clear which place."""
    grammar = fragment.grammar
    asked = Sentence.read(earlier, grammar)
    new = fragment.text.strip().rstrip("?!.… \u00a0\u202f")
    if _is_time(fragment, asked):
        return _with_time(asked, fragment, new)
    stand_in = grammar.stand_ins.match(new)
    phrase = new[stand_in.end() :].strip() if stand_in else new
    first = Sentence.read(phrase, grammar).words[:1]
    if first and first[0].folded in grammar.prepositions:
        return _with_phrase(asked, first[0], phrase, is_standing_in=stand_in is not None)
    if _is_bare_name(fragment):
        return _with_name(asked, new)
    if fragment.is_announcing(0):
        return _with_thing(asked, new)
    return None


def _is_time(fragment: Sentence, asked: Sentence) -> bool:
    """Whether it says nothing but when; what the earlier question says as well does not count."""
    known = {word.folded for word in asked.words}
    return any(fragment.time_kind(word) for word in fragment.words) and all(
        fragment.time_kind(word) or _is_day(word) or word.folded in known
        for word in fragment.content()
    )


def _is_day(word: Word) -> bool:
    """Whether a word belongs to a date: a number, or which of the years, months or days."""
    return word.has_digit or word.folded in _WHICH


def _with_time(asked: Sentence, fragment: Sentence, new: str) -> str:
    places, wanted = _times(asked), _times(fragment)
    is_plain = not any(_is_day(word) and not fragment.time_kind(word) for word in fragment.words)
    if is_plain and wanted.keys() <= places.keys():
        text = asked.text
        for kind, word in sorted(wanted.items(), key=lambda item: -places[item[0]].start):
            place = places[kind]
            text = text[: place.start] + word.text + text[place.end :]
        return text
    if not places:
        return _appended(asked.text, new)
    in_order = sorted(places.values(), key=lambda word: word.start)
    first, last = _around(asked, in_order[0], in_order[-1])
    return asked.text[:first] + new + asked.text[last:]


def _times(sentence: Sentence) -> dict[str, Word]:
    kinds = ((sentence.time_kind(word), word) for word in sentence.words)
    return {kind: word for kind, word in kinds if kind is not None}


def _around(asked: Sentence, first: Word, last: Word) -> tuple[int, int]:
    """From the preposition, article or number in front of a time to its end."""
    index = asked.words.index(first)
    while index > 0 and _leads_to_time(asked, asked.words[index - 1]):
        index -= 1
    return asked.words[index].start, last.end


def _leads_to_time(asked: Sentence, word: Word) -> bool:
    grammar = asked.grammar
    return _is_day(word) or word.folded in grammar.prepositions | grammar.articles


def _with_phrase(asked: Sentence, preposition: Word, phrase: str, is_standing_in: bool) -> str:
    same = _same(asked.grammar, preposition.folded)
    place = _phrase(asked, same)
    if place is None and is_standing_in:
        place = _phrase(asked, frozenset(_OF[asked.grammar.language].split()))
    if place is None:
        return _appended(asked.text, phrase)
    start, end = place
    return asked.text[:start] + phrase + asked.text[end:]


def _same(grammar: Grammar, preposition: str) -> frozenset[str]:
    for group in _SAME_PREPOSITION.get(grammar.language, ()):
        if preposition in group.split():
            return frozenset(group.split())
    return frozenset({preposition})


def _phrase(asked: Sentence, prepositions: frozenset[str]) -> tuple[int, int] | None:
    """The last phrase that begins with one of the prepositions and holds no question word."""
    for index in range(len(asked.words) - 1, -1, -1):
        if asked.words[index].folded in prepositions:
            last = _last_of_phrase(asked, index + 1)
            if last is not None:
                return asked.words[index].start, asked.words[last].end
    return None


def _last_of_phrase(asked: Sentence, index: int) -> int | None:
    """The last word of the noun phrase that begins at ``index``."""
    grammar = asked.grammar
    last = None
    while index < len(asked.words):
        word = asked.words[index]
        if word.folded in grammar.function:
            if last is not None or word.folded not in grammar.articles | grammar.possessives:
                return last
        elif grammar.capitalises_nouns and last is not None and not word.is_capital:
            return last
        elif not grammar.capitalises_nouns or word.is_capital or last is None:
            last = index
        index += 1
    return last


def _is_bare_name(fragment: Sentence) -> bool:
    content = fragment.content()
    return len(content) == len(fragment.words) and all(word.is_capital for word in content)


def _with_name(asked: Sentence, new: str) -> str | None:
    places = list(_names(asked))
    if len(places) != 1:
        return None
    start, end = places[0]
    old = asked.text[start:end]
    owner = old[-2:] if old.endswith(("'s", "’s")) and not new.endswith(("'s", "’s")) else ""
    return asked.text[:start] + new + owner + asked.text[end:]


def _names(asked: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of names without an article in front, as ``(start, end)``."""
    index = 0
    while index < len(asked.words):
        if not asked.is_name(index) or asked.words[index].has_digit:
            index += 1
            continue
        first = index
        while index < len(asked.words) and asked.is_name(index):
            index += 1
        if first == 0 or not asked.is_announcing(first - 1):
            yield asked.words[first].start, asked.words[index - 1].end


def _with_thing(asked: Sentence, new: str) -> str | None:
    place = next(_things(asked), None)
    if place is None:
        return None
    start, end = place
    return asked.text[:start] + new + asked.text[end:]


def _things(asked: Sentence) -> Iterator[tuple[int, int]]:
    """Noun phrases with an article, as ``(start, end)``."""
    index = 0
    while index < len(asked.words):
        last = _last_of_phrase(asked, index + 1) if asked.is_announcing(index) else None
        if last is None:
            index += 1
            continue
        yield asked.words[index].start, asked.words[_without_verb(asked, index, last)].end
        index = last + 1


def _without_verb(asked: Sentence, first: int, last: int) -> int:
    """English ends "does the lease end" with a verb that no list knows."""
    if asked.grammar.language != "en" or first == 0 or last - first < 2:
        return last
    before = asked.words[first - 1].folded
    if before in _SUPPORTING:
        # "did the tyres for the van cost" has its verb at the very end.
        is_verb = last == len(asked.words) - 1 or asked.words[-2].folded in asked.grammar.function
    else:
        is_verb = before in _BEING and bool(_PARTICIPLE.match(asked.words[last].folded))
    return last - 1 if is_verb else last


def _appended(text: str, phrase: str) -> str:
    """The phrase put at the end of a question, before its mark."""
    end = _END.search(text)
    at = end.start() if end else len(text)
    return f"{text[:at]} {phrase}{text[at:]}"
