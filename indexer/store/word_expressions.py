"""What FTS5 is asked for, from what a person typed.

Only terms ever reach an expression, each inside double quotes, and a term holds no quote: no query
can be a syntax error or mean an operator.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from indexer.search.terms import gram_size, is_short_gram, query_terms
from indexer.search.written_dates import other_spellings

# What a pasted page of text may ask for; further terms change ranks little and cost time.
MOST_TERMS = 64
_MOST_PHRASES = 8
# Beside the word itself its beginning is looked for, which stands in for a stemmer in languages
# that change the ends of words. Measured on XQuAD, nDCG@10: ru 87.3 to 95.2, tr 90.7 to 95.1,
# el 91.9 to 96.6, de 92.2 to 95.3, en 96.3 to 97.0; three letters or other shares win no more.
_SHORTEST_STEM = 4
_STEM_SHARE = 0.6
# Half the words of a library begin with one letter.
_SHORTEST_UNFINISHED = 3

_QUOTED = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]')
# Parts written as one: foo_bar, AB-1234, ana@example.org, notes/plan.md
_COMPOUND = re.compile(r"[^\W_]+(?:[-_./@:+#'\\][^\W_]+)+")


def match_expression(
    query: str,
    common: Collection[str] = (),
    parts: Sequence[str] = (),
    beginnings: Mapping[str, str] | None = None,
) -> str:
    """The FTS5 expression for a person's query; empty if there is nothing to look for.

    ``common`` words are left out, except inside phrases; ``parts`` of words are looked for too, and
    of words their ``beginnings`` (``beginnings_of`` the query, unless some are too dear).
    """
    if beginnings is None:
        beginnings = beginnings_of(query)
    required = [phrase for text in _QUOTED.findall(query) if (phrase := _phrase(text))]
    required = required[:_MOST_PHRASES]
    rest = _QUOTED.sub(" ", query)
    loose = [term for term in dict.fromkeys(query_terms(rest)) if term not in common]
    loose = loose[:MOST_TERMS]
    wanted = [_single(term) for term in loose]
    wanted += [_beginning(beginnings[term]) for term in loose if term in beginnings]
    wanted += [_single(part) for part in parts]
    # A day counts as the three words that it stands for.
    wanted += 3 * [_phrase(spelling) for spelling in other_spellings(rest)]
    wanted += [
        _phrase(compound)
        for compound in _COMPOUND.findall(rest)[:_MOST_PHRASES]
        if len(query_terms(compound)) > 1
    ]
    must = " AND ".join(required)
    may = " OR ".join(wanted)
    if must and may:
        # Both sides name the phrase, so the loose words only raise what has it.
        return f"({must}) AND ({may} OR {required[0]})"
    return must or may


def every_word_expression(query: str, common: Collection[str]) -> str:
    """The FTS5 expression for passages that have every word, in some form, but the ``common``."""
    phrases = [phrase_expression(_QUOTED.findall(query))]
    rest = _QUOTED.sub(" ", query)
    loose = [term for term in dict.fromkeys(query_terms(rest)) if term not in common]
    words = [
        f"({_single(term)} OR {_beginning(beginning)})"
        if (beginning := _beginning_of(term))
        else _single(term)
        for term in loose[:MOST_TERMS]
    ]
    return " AND ".join(part for part in (*phrases, *words) if part)


def phrase_expression(phrases: Sequence[str]) -> str:
    """The FTS5 expression for passages that have all these phrases; empty if they are no words."""
    return " AND ".join(phrase for text in phrases[:_MOST_PHRASES] if (phrase := _phrase(text)))


def beginnings_of(query: str, as_you_type: bool = False) -> dict[str, str]:
    """The parts of its words that are looked for beside them; what has no endings has none.

    With ``as_you_type`` the last word may be unfinished, from three letters on.
    """
    terms = query_terms(query)
    beginnings = {term: start for term in terms if (start := _beginning_of(term))}
    if as_you_type and terms and not query[-1].isspace():
        last = terms[-1]
        if len(last) >= _SHORTEST_UNFINISHED and gram_size(last) == 0:
            beginnings.setdefault(last, last)
    return beginnings


def _beginning_of(term: str) -> str:
    is_inflected = len(term) >= _SHORTEST_STEM and not term.isdigit() and gram_size(term) == 0
    return term[: max(_SHORTEST_STEM, round(_STEM_SHARE * len(term)))] if is_inflected else ""


def _phrase(text: str) -> str:
    parts = query_terms(text)
    if not parts:
        return ""
    if len(parts) == 1:
        return _single(parts[0])
    return _string(" ".join(parts))


def _single(term: str) -> str:
    return _beginning(term) if is_short_gram(term) else _string(term)


def _beginning(term: str) -> str:
    return f"{_string(term)} *"


def _string(terms: str) -> str:
    return f'"{terms}"'
