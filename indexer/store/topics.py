"""Which documents have all words of a topic, in any of their forms; no ranking, no threshold."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from indexer.search.terms import gram_size, is_short_gram, query_terms
from indexer.search.word_forms import forms, has_compounds, shared_beginning

# A beginning that more words than this share says too little; the word itself has to do.
_MOST_CANDIDATES = 20_000
_MOST_FORMS = 200
_HITS = """
SELECT p.document_id, p.id FROM passage_words w JOIN passages p ON p.id = w.rowid
WHERE passage_words MATCH ?
"""
_BEGINNING_WITH = "SELECT term FROM passage_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
_WITH = "SELECT term FROM passage_vocabulary WHERE term GLOB ? LIMIT ?"


@dataclass(frozen=True, slots=True)
class TopicHits:
    """Where a topic stands.

    Attributes:
        passages: document id → the passage that has most of the topic's words.
        titled: The documents that have all of the words in their title.
    """

    passages: Mapping[int, int]
    titled: frozenset[int]


def find_topic(connection: sqlite3.Connection, topic: Sequence[str], language: str) -> TopicHits:
    """Documents that have every one of the topic's words or phrases, anywhere in them.

    Args:
        topic: Words, or several words in one string, which must then stand in a row.
        language: The question's, which says whether words are written together.
    """
    documents: set[int] | None = None
    titled: set[int] | None = None
    counts: dict[int, Counter[int]] = {}
    for words in topic:
        expression = _expression(connection, words, language)
        if not expression:
            continue
        hits = connection.execute(_HITS, (expression,)).fetchall()
        for document, passage in hits:
            counts.setdefault(document, Counter())[passage] += 1
        documents = _both(documents, (document for document, _ in hits))
        in_title = connection.execute(_HITS, (f"{{title}} : ({expression})",))
        titled = _both(titled, (document for document, _ in in_title))
    return TopicHits(
        {document: _best(counts[document]) for document in documents or ()},
        frozenset(titled or ()),
    )


def _both(before: set[int] | None, found: Iterable[int]) -> set[int]:
    return set(found) if before is None else before & set(found)


def _best(passages: Counter[int]) -> int:
    return min(passages, key=lambda passage: (-passages[passage], passage))


def _expression(connection: sqlite3.Connection, words: str, language: str) -> str:
    """The FTS5 expression for a word in all its forms, or for a phrase as it stands."""
    terms = query_terms(words)
    if len(terms) == 1 and gram_size(terms[0]) == 0:
        found = [terms[0], *_forms(connection, terms[0], language)]
        return " OR ".join(f'"{term}"' for term in dict.fromkeys(found))
    if len(terms) == 1 and is_short_gram(terms[0]):
        return f'"{terms[0]}" *'
    return f'"{" ".join(terms)}"' if terms else ""


def _forms(connection: sqlite3.Connection, term: str, language: str) -> list[str]:
    beginning = shared_beginning(term)
    last = chr(ord(beginning[-1]) + 1)
    bounds = (beginning, beginning[:-1] + last, _MOST_CANDIDATES)
    candidates = [row[0] for row in connection.execute(_BEGINNING_WITH, bounds)]
    if has_compounds(term, language):
        # Letters and digits only reach a term, so it is no pattern itself.
        rows = connection.execute(_WITH, (f"*{term}*", _MOST_CANDIDATES))
        candidates += [row[0] for row in rows]
    return forms(term, candidates, language)[:_MOST_FORMS]
