"""What search loses by what takes less room: ``python -m benchmarks.room [--every N]``.

Over the 240 English paragraphs of the XQuAD pack (``../shared/data/packs/xquad``), asked in four
languages: first hit right by vectors alone as they are computed, in float16 and as the catalogue
keeps them, and by the whole search with and without its closer look. ``--texts LIBRARY`` measures
instead what the texts of a ``library.db`` take, and would take compressed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import sqlite3
import statistics
import tempfile
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.embedding import PACK
from benchmarks.filed_library import FiledDocument, FiledLibrary, open_library
from benchmarks.report import machine
from indexer.store.kept_vectors import pack, unpack
from indexer.types import DocumentKind, ParsedDocument
from models.catalog import read_catalog
from models.embedding import OnnxEmbedder
from models.hardware import read_hardware
from models.store import ModelStore, default_models_folder
from models.types import ModelRole, Vectors

_LANGUAGES = ("en", "es", "de", "zh")
_TEXTS = 2_500
_LEVELS = (1, 3, 6, 9)


def compare_searches(every: int) -> None:
    """Print the table over XQuAD."""
    documents = [json.loads(line) for line in (PACK / "docs.jsonl").open(encoding="utf-8")]
    questions = [json.loads(line) for line in (PACK / "queries.jsonl").open(encoding="utf-8")]
    english = [one for one in documents if one["lang"] == "en"]
    filed = [
        FiledDocument(
            one["id"].replace("/", "-"),
            ParsedDocument(DocumentKind.NOTE, one["title"], one["text"], language="en"),
        )
        for one in english
    ]
    store = ModelStore(default_models_folder(), read_catalog())
    model_id = store.in_use(ModelRole.EMBEDDING)
    assert model_id is not None
    embedder = OnnxEmbedder(store.path(model_id), read_hardware().cores)
    with tempfile.TemporaryDirectory(prefix="antorcha-room-") as folder:
        library = open_library(Path(folder) / "library", filed, embedder)
        vectors = embedder.embed_passages([f"{one['title']}\n{one['text']}" for one in english])
        print("| questions | n | float32 | float16 | kept | same first | closer look | without |")
        print("|---|---|---|---|---|---|---|---|")
        for language in _LANGUAGES:
            asked = [one for one in questions if one["lang"] == language][::every]
            gold = [f"en-{one['gold'][0].split('/')[1]}" for one in asked]
            queries = embedder.embed_queries([one["query"] for one in asked])
            names = [one["id"].replace("/", "-") for one in english]
            by_vectors = _by_vectors(vectors, queries, names, gold)
            texts = [one["query"] for one in asked]
            shares = (_searched(library, texts, gold), _searched_without(library, texts, gold))
            figures = " | ".join(f"{100 * one:.1f}" for one in (*by_vectors, *shares))
            print(f"| {language} | {len(asked)} | {figures} |", flush=True)
        library.close()


def _by_vectors(
    vectors: Vectors, queries: Vectors, names: Sequence[str], gold: Sequence[str]
) -> list[float]:
    """Shares right in three forms, and how often the first and the last have the same first."""
    forms = (
        vectors,
        vectors.astype("<f2").astype(np.float32),
        unpack([pack(one) for one in vectors]),
    )
    firsts = [
        (queries @ (form / np.linalg.norm(form, axis=1, keepdims=True)).T).argmax(axis=1)
        for form in forms
    ]
    right = [
        statistics.mean(names[at] == one for at, one in zip(first, gold, strict=True))
        for first in firsts
    ]
    return [*right, float(np.mean(firsts[0] == firsts[-1]))]


def _searched(library: FiledLibrary, texts: Sequence[str], gold: Sequence[str]) -> float:
    found = [library.search.run(text, k=1).results for text in texts]
    names = [Path(hits[0].document.path).name if hits else "" for hits in found]
    return statistics.mean(name == one for name, one in zip(names, gold, strict=True))


def _searched_without(library: FiledLibrary, texts: Sequence[str], gold: Sequence[str]) -> float:
    with library.database.write() as connection:
        connection.execute("CREATE TABLE aside AS SELECT * FROM token_sketches")
        connection.execute("DELETE FROM token_sketches")
    share = _searched(library, texts, gold)
    with library.database.write() as connection:
        connection.execute("INSERT INTO token_sketches SELECT * FROM aside")
        connection.execute("DROP TABLE aside")
    return share


def weigh_texts(library: Path) -> None:
    """Print what the texts take, and what zlib would make of them."""
    uri = f"{library.absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        count, text = connection.execute(
            "SELECT count(*), sum(length(CAST(text AS BLOB))) FROM documents"
        ).fetchone()
        size, unused = connection.execute(
            "SELECT sum(pgsize), sum(unused) FROM dbstat WHERE name = 'documents'"
        ).fetchone()
        print(f"{count:,} documents, text {text / 1e6:.1f} MB, table {size / 1e6:.1f} MB, of which "
              f"{unused / 1e6:.1f} MB are unused ends of pages")  # fmt: skip
        ids = random.Random(1).sample(range(1, count + 1), min(_TEXTS, count))
        rows = (connection.execute("SELECT text FROM documents WHERE id = ?", (n,)) for n in ids)
        texts = [found[0].encode("utf-8") for row in rows if (found := row.fetchone())]
    whole = sum(map(len, texts))
    for level in _LEVELS:
        packed: list[bytes] = []
        packing_s = _timed_s(lambda: packed.extend(zlib.compress(one, level) for one in texts))  # noqa: B023
        reading_s = _timed_s(lambda: [zlib.decompress(one) for one in packed])  # noqa: B023
        print(f"zlib {level}: {sum(map(len, packed)) / whole:.3f} of the bytes, "
              f"{whole / packing_s / 1e6:.0f} MB/s in, {reading_s / len(texts) * 1e6:.0f} µs a "
              "document out")  # fmt: skip


def _timed_s(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=2, help="ask every so many-th question")
    parser.add_argument("--texts", type=Path, metavar="LIBRARY")
    options = parser.parse_args()
    print(machine())
    if options.texts:
        weigh_texts(options.texts)
    else:
        compare_searches(options.every)


if __name__ == "__main__":
    main()
