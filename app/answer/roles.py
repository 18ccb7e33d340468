"""Who does it and to whom: "Ana lends Tomás 200" and "Tomás lends Ana 200" have the same words."""

from __future__ import annotations

from itertools import combinations

import regex

from app.answer.facts import is_figure
from indexer.search.terms import fold, terms

_WORD = regex.compile(r"[\p{L}\p{M}'’-]+|[,;.]")
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}-]*\p{Ll}")
# What stands before a name and says which part it has.
_CASES = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "to from by of for with a al de del por para con von an fur mit bei dem den der des die das"
        " zu zum zur du au aux par pour avec chez"
    ).split()
)
_JOINS = frozenset({"and", "y", "e", "und", "et", "or", "o", "oder", "ou"})
_ARTICLES = frozenset({"the", "le", "la", "les", "el", "los", "las", "l"})
# With so many of its other words in the source, a sentence says the same of the same people.
_SAME_WORDS = 0.6
_FEWEST_SAME = 2


def are_swapped(sentence: str, source: str, language: str) -> bool:
    """Whether two names have changed parts in what is otherwise the same sentence.

    Known only of languages whose names have capitals and in which a preposition, an article or the
    place in the sentence tells the part.
    """
    if language == "zh":
        return False
    said, meant = _roles(sentence), _roles(source)
    both = [name for name in said if name in meant]
    for one, other in combinations(both, 2):
        crosses = said[one] == meant[other] and said[other] == meant[one]
        if crosses and said[one] != said[other] and _says_same(sentence, source, {one, other}):
            return True
    return False


def _says_same(sentence: str, source: str, names: set[str]) -> bool:
    there = set(terms(source))
    other = [
        word for word in terms(sentence) if word not in names and (word.isdigit() or len(word) > 2)
    ]
    same = sum(word in there for word in other)
    return same >= _FEWEST_SAME and same >= _SAME_WORDS * len(other)


def _roles(text: str) -> dict[str, str]:
    """Each name with what says its part: the word before it, or its place among the bare ones.

    A name that stands there twice has no part that could be told.
    """
    found: dict[str, str] = {}
    twice: set[str] = set()
    case, bare, joined, last = "", 0, "", ""
    for match in _WORD.finditer(text):
        word = fold(match[0])
        is_name = _NAME.match(match[0]) and not is_figure(word)
        if is_name and word not in _CASES | _ARTICLES | _JOINS:
            if not case and joined:
                role = joined
            elif case:
                role = case
            else:
                bare += 1
                role = f"bare {bare}"
            if word in found:
                twice.add(word)
            found[word], joined, case = role, "", ""
            last = role
        elif word in _JOINS | {","}:
            joined = last
        elif word in _CASES:
            case, joined = word, ""
        elif word not in _ARTICLES:
            case, joined = "", ""
    return {name: role for name, role in found.items() if name not in twice}
