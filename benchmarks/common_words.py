"""What leaving out the commonest words costs: ``python -m benchmarks.common_words``.

In libraries of more than 20,000 passages the words that most passages have are left out of a
search, so that no more than that are scored. Here the XQuAD questions of four languages are
asked of their paragraphs among English meetings (the packs in ``../shared/data/packs`` or
``--packs``), by words alone, with as few scored as would be in libraries of several sizes.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.evaluation.pack import Pack, PackQuery, PackUnreadable, read_pack
from benchmarks.reading_outcomes import shared_data
from indexer.store.database import Database
from indexer.store.keyword import MOST_SCORED, add_words, find_words
from indexer.store.term_counts import TermCounts
from indexer.types import SearchFilter

_LANGUAGES = ("en", "es", "de", "zh")
_PASSAGE_CHARACTERS = 900
_FIRST = 10
_SIZES = (0, 100_000, 230_000, 500_000, 1_000_000, 2_000_000)


class _Counts(TermCounts):
    """As the library's, for a library that has only an index of words."""

    def __init__(self, passages: int) -> None:
        super().__init__()
        self._passages = passages

    def passages(self, _connection: sqlite3.Connection) -> int:
        return self._passages


def main() -> None:
    """Measure and print; ends with status 1 if there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packs", type=Path, default=shared_data("packs") or Path("packs"))
    options = parser.parse_args()
    try:
        asked, around = read_pack(options.packs / "xquad"), read_pack(options.packs / "qmsum")
    except PackUnreadable as error:
        sys.exit(f"{error} Nothing was measured.")
    questions = [one for one in asked.queries if one.language in _LANGUAGES]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "library.db")
        try:
            documents = _fill(database, asked, around)
            print(f"{len(documents):,} passages, {len(questions):,} questions")
            for size in _SIZES:
                _measure(database.read(), documents, questions, size)
        finally:
            database.close()


def _fill(database: Database, asked: Pack, around: Pack) -> list[str]:
    """Index both packs by words; the document of each passage, by passage id less one."""
    documents: list[str] = []
    with database.write() as connection:
        for pack in (asked, around):
            for document, text in pack.texts(iter(pack.documents)):
                if document.language not in _LANGUAGES:
                    continue
                for passage in _passages(text):
                    documents.append(document.id)
                    add_words(connection, len(documents), document.title, "", passage)
    return documents


def _passages(text: str) -> Iterator[str]:
    passage = ""
    for line in text.splitlines(keepends=True):
        passage += line
        if len(passage) > _PASSAGE_CHARACTERS:
            yield passage
            passage = ""
    if passage:
        yield passage


def _measure(
    connection: sqlite3.Connection,
    documents: list[str],
    questions: list[PackQuery],
    size: int,
) -> None:
    """One line: how often the right paragraph is first, and among the first ten."""
    most = round(len(documents) * MOST_SCORED / size) if size else len(documents)
    counts, first, among = _Counts(len(documents)), 0, 0
    for question in questions:
        hits = find_words(
            connection, question.text, _FIRST, SearchFilter(), counts=counts, most_scored=most
        )
        found = [documents[passage_id - 1] for passage_id, _ in hits.ranking]
        first += question.gold[0] in found[:1]
        among += question.gold[0] in found
    name = f"as in {size:,} passages" if size else "nothing left out"
    asked = len(questions)
    print(f"{name}: first {100 * first / asked:.1f} %, of ten {100 * among / asked:.1f} %")


if __name__ == "__main__":
    main()
