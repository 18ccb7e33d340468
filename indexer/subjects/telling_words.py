"""The words that tell one group of documents from others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import regex

from indexer.search.terms import fold, gram_size
from indexer.subjects.function_words import FUNCTION_WORDS

_WORD = regex.compile(r"[\p{L}\p{M}]{3,30}|[\p{Script=Han}]{2,30}")
# Addresses are made of names that say nothing, and so are the keys at the head of a note.
_ADDRESS = regex.compile(r"\S+@\S+|(?:https?:|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S*")
_HEAD = regex.compile(r"\A---[^\S\n]*\n(?:[^\n]*\n)*?---[^\S\n]*(?:\n|\Z)")
_KEY = regex.compile(r"^[ \t-]*[\w-]+:", regex.MULTILINE)
_FEWEST_LETTERS = 3
_COMMON_SHARE = 0.2
# A word names a group if so many of its documents have it.
_TELLING_SHARE = 0.2
_NO_NOUN = 0.2
_OF_NAMES = 0.3
_FEWEST_OF_LANGUAGE = 3
# Forms of one word begin alike.
_SAME_BEGINNING = 5
_LONGEST_ENDING = 3
# Chinese words are pairs mostly; names and compounds are longer.
_LONGEST_GRAM = 4
# A longer piece is the word if it is nearly as frequent as the pair in it.
_NEARLY = 0.75
_MOST_WORDS = 3
# The function characters that join Chinese words; a pair with one of them is hardly a word.
_JOINING = frozenset(
    "的了是在和我有不就人都一上也很到说要去你会着没看好这那与为及或之以其于被把从对等请们"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one document, folded; each in the spelling it has there, and how often."""

    language: str | None
    words: dict[str, str]
    titled: frozenset[str]
    often: Mapping[str, int]


def wording_of(title: str, text: str, language: str | None) -> Wording:
    """The words of a document's title and the beginning of its text."""
    titled, told = dict(_words(title)), _words(_told(text))
    often = Counter(word for word, _ in told)
    # Later spellings win: a title is often in capitals, a first sentence begins with one.
    return Wording(language, {**titled, **dict(told)}, frozenset(titled), often)


def common_words(groups: Sequence[Sequence[Wording]]) -> set[str]:
    """Words that say nothing of what a document is about: the, und, que, and the owner's name.

    That is, words that a good part of the documents have in one language, in most groups.
    """
    by_language: dict[str | None, list[list[Wording]]] = {}
    for members in groups:
        inside: dict[str | None, list[Wording]] = {}
        for one in members:
            inside.setdefault(one.language, []).append(one)
        for language, some in inside.items():
            if len(some) >= _FEWEST_OF_LANGUAGE:
                by_language.setdefault(language, []).append(some)
    return {word for parts in by_language.values() for word in _spread(parts)}


def _spread(parts: Sequence[Sequence[Wording]]) -> set[str]:
    spread: Counter[str] = Counter()
    for members in parts:
        counts = Counter(word for one in members for word in one.words)
        limit = max(2.0, _COMMON_SHARE * len(members))
        spread.update(word for word, count in counts.items() if count >= limit)
    least = max(2, len(parts) / 2)
    return {word for word, count in spread.items() if count >= least}


def telling_words(
    inside: Sequence[Wording], outside: Sequence[Wording], leaving: Collection[str]
) -> tuple[str, ...]:
    """The few words that most tell ``inside`` from ``outside``, the most telling first.

    A word counts for the documents it is in, weighed by how much rarer it is outside (its share of
    the Kullback-Leibler divergence), and more where it stands in titles or is said again and again.
    What a good part of them say is asked for first, then what two of them do.
    """
    here = Counter(word for one in inside for word in one.words if word not in leaving)
    there = Counter(word for one in outside for word in one.words)
    titled = Counter(word for one in inside for word in one.titled)
    most = max(here.values(), default=0)
    fewest = min(most, max(2, round(_TELLING_SHARE * len(inside))))
    scores = {
        word: _score(count, len(inside), there[word], len(outside))
        * (1 + 2 * titled[word] / len(inside))
        * _weight(word, inside)
        for word, count in here.items()
        if count >= fewest
    }
    chosen: list[str] = []
    for word in sorted(scores, key=lambda word: (-scores[word], word)):
        if scores[word] <= 0 or len(chosen) == _MOST_WORDS:
            break
        whole = _whole(word, here)
        if not any(_is_form(whole, other) for other in chosen):
            chosen.append(whole)
    return tuple(_spelling(word, inside) for word in chosen)


def _score(count: int, documents: int, elsewhere: int, others: int) -> float:
    share = count / documents
    outside = (elsewhere + 0.5) / (others + 1)
    return share * math.log(share / outside)


def _weight(word: str, inside: Sequence[Wording]) -> float:
    """How much a word looks like a name or a noun: by how it is written, and how often."""
    having = [one for one in inside if word in one.words]
    said = sum(one.often.get(word, 1) for one in having) / max(1, len(having))
    capital = sum(one.words[word][:1].isupper() for one in having) / max(1, len(having))
    german = sum(one.language == "de" for one in having) / max(1, len(having))
    # In German only nouns are written with a capital.
    noun = 1 - german + german * (_NO_NOUN + (1 - _NO_NOUN) * capital)
    return (1 + math.log(max(1.0, said))) * (1 + _OF_NAMES * capital) * noun


def _whole(word: str, counts: Counter[str]) -> str:
    """The longest piece that a pair of Chinese characters is nearly always a part of."""
    if not gram_size(word):
        return word
    longer = [
        one for one in counts if word in one and counts[one] >= max(2, _NEARLY * counts[word])
    ]
    return max(longer, key=lambda one: (len(one), counts[one], one), default=word)


def _is_form(word: str, other: str) -> bool:
    if gram_size(word):
        return bool(set(word) & set(other))  # pairs of one longer word overlap
    short, long = sorted((word, other), key=len)
    is_ending = len(long) - len(short) <= _LONGEST_ENDING and len(short) < _SAME_BEGINNING
    return word[:_SAME_BEGINNING] == other[:_SAME_BEGINNING] or (
        is_ending and long.startswith(short)
    )


def _spelling(word: str, wordings: Sequence[Wording]) -> str:
    spellings = Counter(one.words[word] for one in wordings if word in one.words)
    return min(spellings, key=lambda one: (-spellings[one], one))


def _words(text: str) -> list[tuple[str, str]]:
    found = []
    for match in _WORD.finditer(text):
        size = gram_size(match[0])
        if size == 0:
            word = fold(match[0])
            if len(match[0]) >= _FEWEST_LETTERS and word not in FUNCTION_WORDS:
                found.append((word, match[0]))
            continue
        for length in range(size, _LONGEST_GRAM + 1):
            for at in range(len(match[0]) - length + 1):
                gram = match[0][at : at + length]
                if not _JOINING.intersection(gram) and fold(gram) not in FUNCTION_WORDS:
                    found.append((fold(gram), gram))
    return found


def _told(text: str) -> str:
    """A text without addresses and without the keys at its head."""
    head = _HEAD.match(text)
    if head:
        text = _KEY.sub(" ", head[0]) + text[head.end() :]
    told: str = _ADDRESS.sub(" ", text)
    return told
