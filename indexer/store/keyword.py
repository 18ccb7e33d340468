"""The words index: FTS5 over terms that were cut by ``indexer.search.terms``."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from indexer.search.terms import cut, gram_size, is_short_gram, query_terms
from indexer.search.written_dates import other_spellings
from indexer.store.filters import filter_sql, register_functions
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

_QUOTED = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]')
# Parts written as one: foo_bar, AB-1234, ana@example.org, notes/plan.md
_COMPOUND = re.compile(r"[^\W_]+(?:[-_./@:+#'\\][^\W_]+)+")
_SEARCH = f"""
SELECT rowid, -bm25(passage_words, {_WEIGHTS}) FROM passage_words
WHERE passage_words MATCH ? {{narrowing}}
ORDER BY bm25(passage_words, {_WEIGHTS}), rowid LIMIT ?
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


_BY_DOCUMENT = """
SELECT p.document_id, min(p.id) AS passage_id FROM passage_words w
JOIN passages p ON p.id = w.rowid WHERE passage_words MATCH ? GROUP BY p.document_id
"""
_HAVING = """
SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND +rowid IN ({marks})
"""


def add_words(
    connection: sqlite3.Connection, passage_id: int, title: str, context: str, body: str
) -> None:
    """Make a passage findable by its words."""
    connection.execute(
        "INSERT INTO passage_words (rowid, title, context, body) VALUES (?, ?, ?, ?)",
        (passage_id, cut(title), cut(context), cut(body)),
    )


def remove_words(
    connection: sqlite3.Connection, passage_id: int, title: str, context: str, body: str
) -> None:
    """Take a passage out again; the three texts must be those it was added with."""
    connection.execute(
        "INSERT INTO passage_words (passage_words, rowid, title, context, body) "
        "VALUES ('delete', ?, ?, ?, ?)",
        (passage_id, cut(title), cut(context), cut(body)),
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
) -> WordHits:
    """As ``search_words``, with what the fusion needs to judge the hits."""
    weights = _term_weights(connection, query)
    # Words that most passages have move no rank, yet make SQLite score most passages.
    common = {term for term, weight in weights.items() if weight <= 0}
    if len(common) == len(weights):
        common = set()
    parts = [part for term in weights for part in _parts(connection, term)]
    expression = match_expression(query, as_you_type, common, parts)
    if not expression:
        return WordHits([], 0.0)
    narrowing, parameters = "", list[object]()
    if not wanted.is_empty:
        condition, parameters = filter_sql(wanted)
        narrowing = _NARROWING.format(condition=condition)
        register_functions(connection)
    rows = connection.execute(_SEARCH.format(narrowing=narrowing), (expression, *parameters, limit))
    ranking = [(row[0], row[1]) for row in rows]
    return WordHits(ranking, sum(weight for weight in weights.values() if weight > 0))


def passages_with_all(connection: sqlite3.Connection, query: str) -> tuple[str, tuple[object, ...]]:
    """A statement for the passages that have every word of a query, by document.

    Its rows are ``document_id`` and ``passage_id``, the document's first such passage. Words that
    most passages have do not count, and phrases must occur. Where no passage has all the words,
    any of them will do. Empty if there is nothing to look for.
    """
    weights = _term_weights(connection, query)
    common = {term for term, weight in weights.items() if weight <= 0}
    if len(common) == len(weights):
        common = set()
    every = _every_word(query, common)
    if not every:
        return "", ()
    if not _has_any(connection, every):
        every = match_expression(query, common=common)
    return _BY_DOCUMENT, (every,)


def phrase_expression(phrases: Sequence[str]) -> str:
    """The FTS5 expression for passages that have all these phrases; empty if they are no words."""
    return " AND ".join(phrase for text in phrases[:_MOST_PHRASES] if (phrase := _phrase(text)))


def having(connection: sqlite3.Connection, expression: str, passage_ids: Sequence[int]) -> set[int]:
    """Those of the passages that an FTS5 expression fits."""
    marks = ",".join("?" * len(passage_ids))
    rows = connection.execute(_HAVING.format(marks=marks), (expression, *passage_ids))
    return {row[0] for row in rows}


def _every_word(query: str, common: Collection[str]) -> str:
    phrases = [phrase_expression(_QUOTED.findall(query))]
    rest = _QUOTED.sub(" ", query)
    loose = [term for term in dict.fromkeys(query_terms(rest)) if term not in common]
    words = [
        f"({_single(term)} OR {_beginning(term[: _stem_length(term)])})"
        if _is_inflected(term)
        else _single(term)
        for term in loose[:_MOST_TERMS]
    ]
    return " AND ".join(part for part in (*phrases, *words) if part)


def _has_any(connection: sqlite3.Connection, expression: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT 1", (expression,)
    )
    return row.fetchone() is not None


def _term_weights(connection: sqlite3.Connection, query: str) -> dict[str, float]:
    """The query's terms with their inverse document frequency, as FTS5's bm25 defines it."""
    (passages,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    weights: dict[str, float] = {}
    for term in query_terms(query)[:_MOST_TERMS]:
        having = min(_passages_with(connection, term), passages)
        weights[term] = math.log((passages - having + 0.5) / (having + 0.5))
    return weights


def _passages_with(connection: sqlite3.Connection, term: str) -> int:
    row = connection.execute(
        "SELECT doc FROM passage_vocabulary WHERE term = ?", (term,)
    ).fetchone()
    return int(row[0]) if row else 0


def _parts(connection: sqlite3.Connection, term: str) -> Sequence[str]:
    """The two words that a word unknown to the library is made of, if both are known to it.

    Of several ways to part it, the one whose rarer half most passages have.
    """
    if len(term) < _SHORTEST_COMPOUND or not term.isalpha() or gram_size(term):
        return ()
    if _passages_with(connection, term):
        return ()
    best, best_known = ("", ""), 0
    for at in range(_SHORTEST_PART, len(term) - _SHORTEST_PART + 1):
        second_known = _passages_with(connection, term[at:])
        if second_known <= best_known:
            continue
        for joint in _JOINTS:
            first = term[:at].removesuffix(joint)
            if not term[:at].endswith(joint) or len(first) < _SHORTEST_PART:
                continue
            known = min(second_known, _passages_with(connection, first))
            if known > best_known:
                best, best_known = (first, term[at:]), known
    return best if best_known else ()


def match_expression(
    query: str,
    as_you_type: bool = False,
    common: Collection[str] = (),
    parts: Sequence[str] = (),
) -> str:
    """The FTS5 expression for a person's query; empty if there is nothing to look for.

    ``common`` words are left out, except inside phrases; ``parts`` of words are looked for too.

    Only terms ever reach it, each inside double quotes, and a term holds no quote: no query can
    be a syntax error or mean an operator.
    """
    required = [phrase for text in _QUOTED.findall(query) if (phrase := _phrase(text))]
    required = required[:_MOST_PHRASES]
    rest = _QUOTED.sub(" ", query)
    loose = [term for term in dict.fromkeys(query_terms(rest)) if term not in common]
    loose = loose[:_MOST_TERMS]
    wanted = [_single(term) for term in loose]
    wanted += [_beginning(term[: _stem_length(term)]) for term in loose if _is_inflected(term)]
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
