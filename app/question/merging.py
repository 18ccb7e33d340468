"""A fragment put in the place of the part of an earlier question that it matches.

Time for time, name for name, phrase for phrase with the same preposition, thing for thing. What a
question asks about a thing stays: after "the price of the tent", "the sleeping bag" takes the
tent's place, "the weight" that of the price.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

import regex

from app.question.agreement import behind, genitive, instead_of
from app.question.grammar import Grammar
from app.question.noun_phrases import Phrase, head_of, last_of_phrase, names, phrases
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
# With somebody, at somebody's: what has one of these is what differs between two appointments.
_AT_SOMEBODY = frozenset({"bei", "beim", "chez"})
_WHICH = frozenset(
    ("last", "next", "pasado", "pasada", "próximo", "próxima", "letzten", "letztes", "letzte")
) | frozenset(("nächsten", "nächstes", "nächste", "dernier", "dernière", "prochain", "prochaine"))
_NOT_SUBJECT = frozenset(("den", "einen", "meinen", "unseren", "dem", "einem", "meinem", "unserem"))
# "My back" rather stands for "my knee" than for "the doctor".
_MINE = frozenset(
    ("my", "our", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "mon", "ma", "mes")
) | frozenset(
    ("notre", "nos", "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere", "unseren")
)
_COUNTERS = frozenset(
    ("much", "many", "cuánta", "cuántos", "cuántas", "viel", "viele", "wieviel", "combien")
)
_PARTITIVE = frozenset(("de", "d'", "d’"))
_OWNER = ("'s", "’s")


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
    if new.endswith(_OWNER):
        return _with_owner(asked, new)
    if _is_bare_name(fragment):
        return _with_name(asked, new)
    is_thing = fragment.is_announcing(0) or fragment.words[0] in fragment.content()
    return _with_thing(asked, fragment, new) if is_thing else None


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
    if place is None or _is_other_sort(asked, place, phrase):
        return _appended(asked.text, phrase)
    start, end = place
    return asked.text[:start] + phrase + asked.text[end:]


def _is_other_sort(asked: Sentence, place: tuple[int, int], phrase: str) -> bool:
    """Whether a name would take a thing's place: "for the ticket" and "for Marta" go together."""
    old = Sentence.read(asked.text[slice(*place)], asked.grammar)
    new = Sentence.read(phrase, asked.grammar)
    is_one_name = len(new.content()) == 1 and new.is_name(len(new.words) - 1)
    return _is_announced(old) and is_one_name and not _is_announced(new)


def _is_announced(phrase: Sentence) -> bool:
    return any(phrase.is_announcing(index) for index in range(len(phrase.words)))


def _same(grammar: Grammar, preposition: str) -> frozenset[str]:
    for group in _SAME_PREPOSITION.get(grammar.language, ()):
        if preposition in group.split():
            return frozenset(group.split())
    return frozenset({preposition})


def _phrase(asked: Sentence, prepositions: frozenset[str]) -> tuple[int, int] | None:
    """The last phrase that begins with one of the prepositions and holds no question word."""
    for index in range(len(asked.words) - 1, -1, -1):
        if asked.words[index].folded in prepositions:
            last = last_of_phrase(asked, index + 1)
            if last is not None:
                return asked.words[index].start, asked.words[last].end
    return None


def _is_bare_name(fragment: Sentence) -> bool:
    content = fragment.content()
    return len(content) == len(fragment.words) and all(word.is_capital for word in content)


def _with_owner(asked: Sentence, new: str) -> str | None:
    """English: "the plumber's" for whoever owns something in the earlier question."""
    at = next((i for i, word in enumerate(asked.words) if word.text.endswith(_OWNER)), None)
    if at is None:
        return _with_name(asked, new)
    first = at
    while first > 0 and not asked.is_announcing(first) and _belongs(asked, first - 1):
        first -= 1
    return asked.text[: asked.words[first].start] + new + asked.text[asked.words[at].end :]


def _belongs(asked: Sentence, index: int) -> bool:
    return asked.is_announcing(index) or asked.words[index].folded not in asked.grammar.function


def _with_name(asked: Sentence, new: str) -> str | None:
    places = list(names(asked))
    if len(places) != 1:
        return None
    first, last = places[0]
    if asked.grammar.capitalises_nouns:
        # "Wann hat Klara Geburtstag": what stands behind the name is a noun.
        last = min(last, first + len(new.split()) - 1)
    old = asked.text[asked.words[first].start : asked.words[last].end]
    owner = old[-2:] if old.endswith(_OWNER) and not new.endswith(_OWNER) else ""
    start = asked.words[first].start
    before = asked.words[first - 1] if first else None
    if before is not None and before.folded in asked.grammar.prepositions:
        new = behind(before.folded, new, asked.grammar.language)
        start = before.start
    return asked.text[:start] + new + owner + asked.text[asked.words[last].end :]


def _with_thing(asked: Sentence, fragment: Sentence, new: str) -> str | None:
    there = phrases(asked)
    last = last_of_phrase(fragment, 0)
    is_kind = last is not None and asked.grammar.names_kind(head_of(fragment, 0, last))
    has_more = last is not None and last < len(fragment.words) - 1
    place = _kind(there) if is_kind else _owner(there)
    if place is None and not is_kind and (kind := _owned(there)):
        return asked.text[: kind.start] + new + "'s" + asked.text[kind.owner_end :]
    if is_kind and place is not None and place.owner_end and not has_more:
        return asked.text[: place.owner_end] + " " + _bare(fragment) + asked.text[place.end :]
    place = place or _thing(there, fragment)
    if place is None:
        return None
    end = _with_what_hangs_on(there, place).end if has_more else place.end
    return _before(place) + _in_form(place, new) + asked.text[end:]


def _before(place: Phrase) -> str:
    first = place.start if place.preposition is None else place.preposition.start
    return place.asked.text[:first]


def _in_form(place: Phrase, new: str) -> str:
    """What stands in a place instead, its preposition included."""
    language = place.asked.grammar.language
    if place.is_attribute:
        return genitive(new)
    if place.preposition is None:
        return instead_of(place.article, new, language)
    put = behind(place.preposition.folded, new, language, place.article)
    return put[:1].upper() + put[1:] if place.preposition.is_capital else put


def _bare(fragment: Sentence) -> str:
    """The fragment without its article, to stand behind "the landlord's"."""
    begin = fragment.words[1 if fragment.is_announcing(0) else 0].start
    return fragment.text[begin:].strip().rstrip("?!.… ")


def _kind(there: Sequence[Phrase]) -> Phrase | None:
    """The phrase that names the kind of fact that is asked for."""
    return next((phrase for phrase in there if phrase.is_kind), None)


def _owner(there: Sequence[Phrase]) -> Phrase | None:
    """What the kind of fact is asked of; what is at or with somebody in any case."""
    owners = [one for kind, one in pairwise(there) if kind.is_kind and one.hangs_on]
    owners.sort(key=lambda one: one.is_kind)  # "the amount of the invoice of the plumber"
    somebody = (one for one in there if one.preposition and one.preposition.folded in _AT_SOMEBODY)
    return next(iter(owners), None) or next(somebody, None)


def _owned(there: Sequence[Phrase]) -> Phrase | None:
    return next((one for one in there if one.is_kind and one.owner_end is not None), None)


def _thing(there: Sequence[Phrase], fragment: Sentence) -> Phrase | None:
    """The subject or object that a thing may stand for; None if it might be either."""
    main = [phrase for phrase in there if not phrase.hangs_on]
    mine = [phrase for phrase in main if phrase.article in _MINE]
    if fragment.words[0].folded in _MINE and len(mine) == 1:
        return mine[0]
    bare = [phrase for phrase in main if phrase.preposition is None]
    if fragment.words[0].folded in _NOT_SUBJECT:
        bare = [phrase for phrase in bare if phrase.article in _NOT_SUBJECT] or bare
    if len(bare) > 1 or (not bare and _is_counting(fragment.grammar, there)):
        return None
    return next(iter(bare or main), None)


def _is_counting(grammar: Grammar, there: Sequence[Phrase]) -> bool:
    """Whether how much of something was asked, which a thing may stand for as well."""
    words = there[0].asked.words if there else ()
    return any(
        before.folded in _COUNTERS and after.folded not in grammar.function
        for before, after in pairwise(word for word in words if word.folded not in _PARTITIVE)
    )


def _with_what_hangs_on(there: Sequence[Phrase], place: Phrase) -> Phrase:
    """The last of the phrases that say more of ``place``, or itself."""
    behind_it = there[list(there).index(place) + 1 :]
    return [place, *takewhile(lambda phrase: phrase.hangs_on, behind_it)][-1]


def _appended(text: str, phrase: str) -> str:
    """The phrase put at the end of a question, before its mark."""
    end = _END.search(text)
    at = end.start() if end else len(text)
    return f"{text[:at]} {phrase}{text[at:]}"
