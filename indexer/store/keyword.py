"""The words index: FTS5 over terms that were cut by ``indexer.search.terms``."""

from __future__ import annotations

import functools
import math
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from indexer.search.terms import cut, gram_size, query_terms
from indexer.store.filters import filter_sql, register_functions
from indexer.store.passages import let_through
from indexer.store.term_counts import TermCounts
from indexer.store.word_expressions import (
    MOST_TERMS,
    beginnings_of,
    every_word_expression,
    match_expression,
)
from indexer.types import SearchFilter

_WEIGHTS = "1.0, 1.0, 1.0"  # title, context, body
# A word that no passage has may be made of two that some have, perhaps with a joint between them:
# Heizungsrechnung is looked up as Heizung and Rechnung too.
_SHORTEST_COMPOUND = 9
_SHORTEST_PART = 4
_JOINTS = ("", "s", "es", "n", "en")

# Every passage with any of the words is scored, at some 1 to 3 µs. From so many on, the commonest
# words and beginnings are left out: they move ranks least. Where even the rarest is in more, those
# that were read last are scored. Smaller libraries never come to it.
MOST_SCORED = 20_000
# A filter is first tried on so many of the best; most filters let enough of them through.
_LOOKED_THROUGH = 2_000
_LOOKED_THROUGH_AT_ONCE = 250

_SEARCH = f"""
SELECT rowid, bm25(passage_words, {_WEIGHTS}) AS score FROM passage_words
WHERE passage_words MATCH ? AND rowid >= ? {{narrowing}}
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
_NTH_LATEST = """
SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?
"""
_BY_DOCUMENT = """
SELECT p.document_id, min(p.id) AS passage_id FROM passage_words w
JOIN passages p ON p.id = w.rowid WHERE passage_words MATCH ? GROUP BY p.document_id
"""
_HAVING = """
SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND +rowid IN ({marks})
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
    (``AB-1234``) count more in a row. With ``as_you_type`` the last word may be unfinished, from
    three letters on.
    """
    return find_words(connection, query, limit, wanted, as_you_type).ranking


def find_words(
    connection: sqlite3.Connection,
    query: str,
    limit: int,
    wanted: SearchFilter,
    as_you_type: bool = False,
    counts: TermCounts | None = None,
    most_scored: int = MOST_SCORED,
) -> WordHits:
    """As ``search_words``, with what the fusion needs to judge the hits.

    ``counts`` remembers from one search to the next what is dear to count. In a library of more
    than ``most_scored`` passages, words are left out until about so few have any of the rest.
    """
    counts = counts or TermCounts()
    passages, known = _counted(connection, counts, query)
    weights = _weights(passages, known)
    common = _common(weights)
    parts = [part for term in weights for part in _parts(connection, counts, term)]
    beginnings = beginnings_of(query, as_you_type)
    is_any_too_dear = False
    if passages > most_scored:
        rest = {term: having for term, having in known.items() if term not in common}
        starts = {term: start for term, start in beginnings.items() if term in rest}
        costs = {start: counts.of_beginning(connection, start) for start in set(starts.values())}
        dear, beginnings, is_any_too_dear = _affordable(rest, starts, costs, most_scored)
        common |= dear
    expression = match_expression(query, common, parts, beginnings)
    if not expression:
        return WordHits([], 0.0)
    first = _nth_latest(connection, expression, most_scored) if is_any_too_dear else 0
    ranking = (
        _ranked(connection, expression, first, limit)
        if wanted.is_empty
        else _ranked_and_let_through(connection, expression, first, limit, wanted)
    )
    return WordHits(ranking, sum(weight for weight in weights.values() if weight > 0))


def _nth_latest(connection: sqlite3.Connection, expression: str, n: int) -> int:
    """The passage that so many others were read after, of those that an expression fits; or 0."""
    row = connection.execute(_NTH_LATEST, (expression, n - 1)).fetchone()
    return int(row[0]) if row else 0


def _ranked(
    connection: sqlite3.Connection,
    expression: str,
    first: int,
    limit: int,
    narrowing: str = "",
    parameters: Sequence[object] = (),
) -> list[tuple[int, float]]:
    """Passages from the id ``first`` on, best first."""
    statement = _SEARCH.format(narrowing=narrowing)
    rows = connection.execute(statement, (expression, first, *parameters, limit))
    return [(row[0], -row[1]) for row in rows]


def passages_with_all(connection: sqlite3.Connection, query: str) -> tuple[str, tuple[object, ...]]:
    """A statement for the passages that have every word of a query, by document.

    Its rows are ``document_id`` and ``passage_id``, the document's first such passage. Words that
    most passages have do not count, and phrases must occur. Where no passage has all the words,
    any of them will do. Empty if there is nothing to look for.
    """
    common = _common(_weights(*_counted(connection, TermCounts(), query)))
    every = every_word_expression(query, common)
    if not every:
        return "", ()
    if not _has_any(connection, every):
        every = match_expression(query, common=common)
    return _BY_DOCUMENT, (every,)


def having(connection: sqlite3.Connection, expression: str, passage_ids: Sequence[int]) -> set[int]:
    """Those of the passages that an FTS5 expression fits."""
    marks = ",".join("?" * len(passage_ids))
    rows = connection.execute(_HAVING.format(marks=marks), (expression, *passage_ids))
    return {row[0] for row in rows}


def _has_any(connection: sqlite3.Connection, expression: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT 1", (expression,)
    )
    return row.fetchone() is not None


def _ranked_and_let_through(
    connection: sqlite3.Connection,
    expression: str,
    first: int,
    limit: int,
    wanted: SearchFilter,
) -> list[tuple[int, float]]:
    best = _ranked(connection, expression, first, _LOOKED_THROUGH)
    passed: list[tuple[int, float]] = []
    for begin in range(0, len(best), _LOOKED_THROUGH_AT_ONCE):
        batch = best[begin : begin + _LOOKED_THROUGH_AT_ONCE]
        allowed = let_through(connection, [passage_id for passage_id, _ in batch], wanted)
        passed += [hit for hit in batch if hit[0] in allowed]
        if len(passed) >= limit:
            return passed[:limit]
    if not first and len(best) < _LOOKED_THROUGH:
        return passed
    condition, parameters = filter_sql(wanted)
    register_functions(connection)
    # What passes may be among those that were read long ago.
    return _ranked(
        connection, expression, 0, limit, _NARROWING.format(condition=condition), parameters
    )


def _counted(
    connection: sqlite3.Connection, counts: TermCounts, query: str
) -> tuple[int, dict[str, int]]:
    """How many passages there are, and how many have each term of a query."""
    passages = counts.passages(connection)
    terms = query_terms(query)[:MOST_TERMS]
    return passages, {term: min(counts.of_term(connection, term), passages) for term in terms}


def _weights(passages: int, known: Mapping[str, int]) -> dict[str, float]:
    """The terms' inverse document frequencies, as FTS5's bm25 defines them."""
    return {
        term: math.log((passages - having + 0.5) / (having + 0.5)) for term, having in known.items()
    }


def _common(weights: Mapping[str, float]) -> set[str]:
    """Words that most passages have: they move no rank, yet make SQLite score most passages."""
    common = {term for term, weight in weights.items() if weight <= 0}
    return set() if len(common) == len(weights) else common


def _affordable(
    known: Mapping[str, int],
    beginnings: Mapping[str, str],
    costs: Mapping[str, int],
    most_scored: int,
) -> tuple[set[str], dict[str, str], bool]:
    """Terms to leave out, beginnings to keep, and whether even so too many are scored.

    The rarest go in first, and the rarest that the library has always does.

    Args:
        known: How many passages have each term.
        beginnings: The beginnings of terms.
        costs: How many passages have each beginning.
    """
    wanted = [(having, term, "") for term, having in known.items()]
    wanted += [(costs[start], term, start) for term, start in beginnings.items()]
    left_out: set[str] = set()
    kept: dict[str, str] = {}
    scored = 0
    for having, term, start in sorted(wanted):
        if not scored or scored + having <= most_scored:
            scored += having
            if start:
                kept[term] = start
        elif not start:
            left_out.add(term)
    return left_out, kept, scored > most_scored


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
