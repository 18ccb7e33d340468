"""Which words of a library are forms of a word that a person asked for.

A search that ranks may find too much; a list that claims to be complete may not. So two words
count as forms of one another only if they are alike once a common ending of inflection is taken
from either (a light stemmer in the sense of Savoy, 2006, over the endings of English, Spanish,
German and French together), or, in German, if one is the beginning or the end of a compound.
"""

from __future__ import annotations

from collections.abc import Iterable

from indexer.search.terms import gram_size

_ENDINGS = (
    "s", "es", "x", "e", "ed", "ing",  # en, fr; plurals of es
    "n", "en", "er", "ern", "em", "ens", "ns",  # de
)  # fmt: skip
_REPLACED = (("ies", "y"), ("aux", "al"), ("ces", "z"))
_SHORTEST_STEM = 3
_SHORTEST_IN_COMPOUND = 5
# The beginning that all forms share is at least this much shorter than the word.
_LONGEST_ENDING = 3


def stems(term: str) -> frozenset[str]:
    """The folded term, and what is left of it without each ending that it may have."""
    found = {term}
    if gram_size(term) == 0 and not term.isdigit():
        for ending in _ENDINGS:
            if term.endswith(ending) and len(term) - len(ending) >= _SHORTEST_STEM:
                found.add(term[: -len(ending)])
        for ending, other in _REPLACED:
            if term.endswith(ending) and len(term) > len(ending) + 1:
                found.add(term[: -len(ending)] + other)
    return frozenset(found)


def shared_beginning(term: str) -> str:
    """With what every form of the term begins, compounds that end in it apart."""
    return term[: max(_SHORTEST_STEM - 1, len(term) - _LONGEST_ENDING)]


def has_compounds(term: str, language: str) -> bool:
    """Whether words may be written together with the term."""
    return language == "de" and len(term) >= _SHORTEST_IN_COMPOUND and term.isalpha()


def forms(term: str, candidates: Iterable[str], language: str) -> list[str]:
    """Those of the candidates that are forms of the term, in their order."""
    wanted = stems(term)
    compound = has_compounds(term, language)
    return [
        candidate
        for candidate in candidates
        if wanted & stems(candidate) or (compound and _is_part_of(term, candidate))
    ]


def _is_part_of(term: str, candidate: str) -> bool:
    return candidate.startswith(term) or any(stem.endswith(term) for stem in stems(candidate))
