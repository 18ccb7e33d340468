"""The words index: FTS5 over terms that were cut by ``indexer.search.terms``."""

from __future__ import annotations

import functools
import math
import re
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from indexer.search.terms import cut, gram_size, is_short_gram, query_terms
from indexer.search.written_dates import other_spellings
from indexer.store.filters import filter_sql, register_functions
from indexer.store.passages import let_through
from indexer.store.term_counts import TermCounts
from indexer.types import SearchFilter

_WEIGHTS = "1.0, 1.0, 1.0"  # title, context, body
# What a pasted page of text may ask for; further terms change ranks little and cost time.
_MOST_TERMS = 64
_MOST_PHRASES = 8
# Beside the word itself its beginning is looked for, which stands in for a stemmer in languages
# that change the ends of words. Measured on XQuAD, nDCG@10: ru 87.3 to 95.2, tr 90.7 to 95.1,
# el 91.9 to 96.6, de 92.2 to 95.3, en 96.3 to 97.0; three letters or other shares win no more.
_SHORTEST_STEM = 4
_STEM_SHARE = 0.6

# A word that no passage has may be made of two that some have, perhaps with a joint between them:
# Heizungsrechnung is looked up as Heizung and Rechnung too.
_SHORTEST_COMPOUND = 9
_SHORTEST_PART = 4
_JOINTS = ("", "s", "es", "n", "en")

# Every passage with any of the words is scored, at some 3 µs. From so many on, the commonest words
# and beginnings are left out: they move ranks least. Smaller libraries never come to it.
_MOST_SCORED = 20_000
# A filter is first tried on so many of the best; most filters let enough of them through.
_LOOKED_THROUGH = 2_000
_LOOKED_THROUGH_AT_ONCE = 250

_QUOTED = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]')
# Parts written as one: foo_bar, AB-1234, ana@example.org, notes/plan.md
_COMPOUND = re.compile(r"[^\W_]+(?:[-_./@:+#'\\][^\W_]+)+")
_SEARCH = f"""
SELECT rowid, bm25(passage_words, {_WEIGHTS}) AS score FROM passage_words
WHERE passage_words MATCH ? {{narrowing}}
ORDER BY score, rowid LIMIT ?
"""  # noqa: S608 - constants
# The plus keeps SQLite from running the match anew for each passage that the filter lets through.
_NARROWING = """
AND +rowid IN (
    SELECT p.id FROM passages p
    JOIN documents d ON d.id = p.document_id
    JOIN files f ON f.id = d.file_id
    JOIN sources s ON s.id = f.source_id
    WHERE {condition}
)
"""


# All passages of a document share its title, and many their context.
_cut_again = functools.lru_cache(maxsize=256)(cut)


def add_words(
    connection: sqlite3.Connection, passage_id: int, title: str, context: str, body: str
) -> None:
    """Make a passage findable by its words."""
    connection.execute(
        "INSERT INTO passage_words (rowid, title, context, body) VALUES (?, ?, ?, ?)",
        (passage_id, _cut_again(title), _cut_again(context), cut(body)),
    )


def remove_words(
    connection: sqlite3.Connection, passage_id: int, title: str, context: str, body: str
) -> None:
    """Take a passage out again; the three texts must be those it was added with."""
    connection.execute(
        "INSERT INTO passage_words (passage_words, rowid, title, context, body) "
        "VALUES ('delete', ?, ?, ?, ?)",
        (passage_id, _cut_again(title), _cut_again(context), cut(body)),
    )


@dataclass(frozen=True, slots=True)
class WordHits:
    """What a search by words found.

    Attributes:
        ranking: Passages with BM25 scores (higher is better), best first.
        most_score: About what a passage with every word of the query would score; how far the
            best hit stays below it tells how little the words have to say.
    """

    ranking: list[tuple[int, float]]
    most_score: float


def search_words(
    connection: sqlite3.Connection,
    query: str,
    limit: int,
    wanted: SearchFilter,
    as_you_type: bool = False,
) -> list[tuple[int, float]]:
    """Passages that share words with ``query``: ids with BM25 scores (higher is better).

    Any word will do; rarer words count more. A "quoted phrase" must occur. Parts written as one
    (``AB-1234``) count more in a row. With ``as_you_type`` the last word may be unfinished.
    """
    return find_words(connection, query, limit, wanted, as_you_type).ranking


def find_words(
    connection: sqlite3.Connection,
    query: str,
    limit: int,
    wanted: SearchFilter,
    as_you_type: bool = False,
    counts: TermCounts | None = None,
) -> WordHits:
    """As ``search_words``, with what the fusion needs to judge the hits.

    ``counts`` remembers from one search to the next what is dear to count.
    """
    counts = counts or TermCounts()
    passages = counts.passages(connection)
    known = {
        term: min(counts.of_term(connection, term), passages)
        for term in query_terms(query)[:_MOST_TERMS]
    }
    weights = {term: _weight(passages, having) for term, having in known.items()}
    # Words that most passages have move no rank, yet make SQLite score most passages.
    common = {term for term, weight in weights.items() if weight <= 0}
    if len(common) == len(weights):
        common = set()
    parts = [part for term in weights for part in _parts(connection, counts, term)]
    unstemmed = set[str]()
    if passages > _MOST_SCORED:
        rest = {term: having for term, having in known.items() if term not in common}
        dear, unstemmed = _too_dear(connection, counts, rest)
        common |= dear
    expression = match_expression(query, as_you_type, common, parts, unstemmed)
    if not expression:
        return WordHits([], 0.0)
    ranking = (
        _ranked(connection, expression, limit)
        if wanted.is_empty
        else _ranked_and_let_through(connection, expression, limit, wanted)
    )
    return WordHits(ranking, sum(weight for weight in weights.values() if weight > 0))


def _ranked(
    connection: sqlite3.Connection,
    expression: str,
    limit: int,
    narrowing: str = "",
    parameters: Sequence[object] = (),
) -> list[tuple[int, float]]:
    statement = _SEARCH.format(narrowing=narrowing)
    rows = connection.execute(statement, (expression, *parameters, limit))
    return [(row[0], -row[1]) for row in rows]


def _ranked_and_let_through(
    connection: sqlite3.Connection, expression: str, limit: int, wanted: SearchFilter
) -> list[tuple[int, float]]:
    best = _ranked(connection, expression, _LOOKED_THROUGH)
    passed: list[tuple[int, float]] = []
    for begin in range(0, len(best), _LOOKED_THROUGH_AT_ONCE):
        batch = best[begin : begin + _LOOKED_THROUGH_AT_ONCE]
        allowed = let_through(connection, [passage_id for passage_id, _ in batch], wanted)
        passed += [hit for hit in batch if hit[0] in allowed]
        if len(passed) >= limit:
            return passed[:limit]
    if len(best) < _LOOKED_THROUGH:
        return passed
    condition, parameters = filter_sql(wanted)
    register_functions(connection)
    return _ranked(
        connection, expression, limit, _NARROWING.format(condition=condition), parameters
    )


def _weight(passages: int, having: int) -> float:
    """A term's inverse document frequency, as FTS5's bm25 defines it."""
    return math.log((passages - having + 0.5) / (having + 0.5))


def _too_dear(
    connection: sqlite3.Connection, counts: TermCounts, known: Mapping[str, int]
) -> tuple[set[str], set[str]]:
    """Terms to leave out, and terms whose beginnings are: the rarest go in first.

    The rarest term that the library has is never left out.
    """
    wanted = [(having, term, False) for term, having in known.items()]
    wanted += [
        (counts.of_beginning(connection, term[: _stem_length(term)]), term, True)
        for term in known
        if _is_inflected(term)
    ]
    left_out: tuple[set[str], set[str]] = (set(), set())
    scored = 0
    for having, term, is_beginning in sorted(wanted):
        if scored and scored + having > _MOST_SCORED:
            left_out[is_beginning].add(term)
        else:
            scored += having
    return left_out


def _parts(connection: sqlite3.Connection, counts: TermCounts, term: str) -> Sequence[str]:
    """The two words that a word unknown to the library is made of, if both are known to it.

    Of several ways to part it, the one whose rarer half most passages have.
    """
    if len(term) < _SHORTEST_COMPOUND or not term.isalpha() or gram_size(term):
        return ()
    if counts.of_term(connection, term):
        return ()
    best, best_known = ("", ""), 0
    for at in range(_SHORTEST_PART, len(term) - _SHORTEST_PART + 1):
        second_known = counts.of_term(connection, term[at:])
        if second_known <= best_known:
            continue
        for joint in _JOINTS:
            first = term[:at].removesuffix(joint)
            if not term[:at].endswith(joint) or len(first) < _SHORTEST_PART:
                continue
            known = min(second_known, counts.of_term(connection, first))
            if known > best_known:
                best, best_known = (first, term[at:]), known
    return best if best_known else ()


def match_expression(
    query: str,
    as_you_type: bool = False,
    common: Collection[str] = (),
    parts: Sequence[str] = (),
    unstemmed: Collection[str] = (),
) -> str:
    """The FTS5 expression for a person's query; empty if there is nothing to look for.

    ``common`` words are left out, except inside phrases; ``parts`` of words are looked for too;
    of ``unstemmed`` words the beginnings are not.

    Only terms ever reach it, each inside double quotes, and a term holds no quote: no query can
    be a syntax error or mean an operator.
    """
    required = [phrase for text in _QUOTED.findall(query) if (phrase := _phrase(text))]
    required = required[:_MOST_PHRASES]
    rest = _QUOTED.sub(" ", query)
    loose = [term for term in dict.fromkeys(query_terms(rest)) if term not in common]
    loose = loose[:_MOST_TERMS]
    wanted = [_single(term) for term in loose]
    wanted += [
        _beginning(term[: _stem_length(term)])
        for term in loose
        if _is_inflected(term) and term not in unstemmed
    ]
    if as_you_type and loose and not query[-1].isspace():
        wanted.append(_beginning(loose[-1]))
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


def _phrase(text: str) -> str:
    parts = query_terms(text)
    if not parts:
        return ""
    if len(parts) == 1:
        return _single(parts[0])
    return _string(" ".join(parts))


def _single(term: str) -> str:
    return _beginning(term) if is_short_gram(term) else _string(term)


def _is_inflected(term: str) -> bool:
    return len(term) >= _SHORTEST_STEM and not term.isdigit() and gram_size(term) == 0


def _stem_length(term: str) -> int:
    return max(_SHORTEST_STEM, round(_STEM_SHARE * len(term)))


def _beginning(term: str) -> str:
    return f"{_string(term)} *"


def _string(terms: str) -> str:
    return f'"{terms}"'
