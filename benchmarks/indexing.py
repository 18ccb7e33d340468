"""How fast files become findable: ``python -m benchmarks.indexing [--files 2000] [--sweep 20000]``.

Writes notes and mails of a few hundred words into a temporary folder, indexes them until all are
found by words (and, with ``--semantic``, by a stand-in for meaning), then goes through a larger
unchanged folder once more.
``--parser plain`` reads the files in this process and so shows what the catalogue costs alone.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from benchmarks.generated_library import LibraryGenerator
from indexer.store.catalog import Catalog
from indexer.store.database import Database
from indexer.store.vectors import Ids
from indexer.types import DocumentKind, ParsedDocument, Problem
from indexer.work.chunking import chunk
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from indexer.work.reading import Parser
from kernel.work import Cancel, ignore_progress
from models.fake_embedding import FakeEmbedder
from models.types import Vectors


class PlainParser:
    """Takes a file's text as it is, in this process."""

    def parse(self, path: Path, cancel: Cancel) -> Iterator[ParsedDocument | Problem]:
        cancel.raise_if_set()
        text = path.read_text(encoding="utf-8")
        yield ParsedDocument(DocumentKind.NOTE, path.stem, text, keeps_lines=True)

    def close(self) -> None:
        """Nothing is held."""


class NoVectors:
    """A vector cache that keeps nothing."""

    def add(self, ids: object, vectors: Vectors) -> None:
        """Forget them."""

    def remove(self, ids: object) -> None:
        """There is nothing to remove."""

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]:  # noqa: ARG002 - it is empty
        return []

    def count(self) -> int:
        return 0

    def reset(self) -> None:
        """There is nothing to reset."""

    def held_ids(self) -> Ids:
        return np.array([], dtype=np.int64)

    @property
    def was_cut_off(self) -> bool:
        return False

    def begin(self, connection: object, model_id: str) -> None:
        """It is always empty."""

    def begin_next(self, model_id: str) -> NoVectors:  # noqa: ARG002 - another that keeps nothing
        return NoVectors()

    def note_next(self, connection: object) -> None:
        """One is as good as the other."""

    def take_next(self) -> None:
        """One is as good as the other."""

    def abandon_next(self) -> None:
        """One is as good as the other."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--sweep", type=int, default=20_000)
    parser.add_argument("--parser", choices=["plain", "real"], default="plain")
    parser.add_argument("--semantic", action="store_true")
    options = parser.parse_args()
    make_parser: Callable[[], Parser] = PlainParser
    if options.parser == "real":
        from indexer.parse.sandbox import ParserSandbox  # noqa: PLC0415 - only where asked for

        make_parser = ParserSandbox
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        LibraryGenerator(mix={"md": 1, "eml": 1}).write(base / "files", options.files)
        measure_indexing(base, options.files, make_parser, options.semantic)
        if options.sweep:
            LibraryGenerator(mean_words=20, mix={"md": 1}).write(base / "many", options.sweep)
            measure_sweep(base, options.sweep)


def measure_indexing(
    base: Path, files: int, make_parser: Callable[[], Parser], semantic: bool
) -> None:
    """From ``add`` to the last file findable."""
    (base / "home").mkdir()
    database = Database(base / "home" / "library.db")
    indexer = Indexer(
        database,
        NoVectors(),
        FakeEmbedder,
        Parsing(make_parser, chunk, "benchmark"),
        [base / "home"],
    )
    started = time.perf_counter()
    processor = time.process_time()
    indexer.sources.add(base / "files")
    indexer.start()
    indexer.wait_idle("keyword", Cancel(), ignore_progress)
    took_s = time.perf_counter() - started
    processor_s = time.process_time() - processor
    counts = Catalog(database).counts()
    print(
        f"{files} files, {counts.passages} passages: by words after {took_s:.2f} s "
        f"({took_s / files * 1000:.2f} ms a file; this process computed {processor_s:.2f} s)"
    )
    if semantic:
        indexer.wait_idle("semantic", Cancel(), ignore_progress)
        print(f"  with vectors of a stand-in model after {time.perf_counter() - started:.2f} s")
    indexer.stop()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"  the parsers' processes computed {children.ru_utime + children.ru_stime:.2f} s")
    started = time.perf_counter()
    Catalog(database).counts()
    print(f"  counts for status: {(time.perf_counter() - started) * 1000:.1f} ms")
    database.close()


def measure_sweep(base: Path, files: int) -> None:
    """A second sweep over files that did not change."""
    (base / "home2").mkdir()
    database = Database(base / "home2" / "library.db")
    indexer = Indexer(
        database,
        NoVectors(),
        FakeEmbedder,
        Parsing(PlainParser, chunk, "benchmark"),
        [base / "home2"],
    )
    indexer.sources.add(base / "many", watch=False)
    indexer.start()
    indexer.wait_idle("keyword", Cancel(), ignore_progress)
    indexer.stop()
    reconciler = indexer.reconciler
    started = time.perf_counter()
    changes = reconciler.sweep(Cancel())
    print(f"sweep of {files} unchanged files: {time.perf_counter() - started:.2f} s")
    assert not changes
    database.close()


if __name__ == "__main__":
    main()
