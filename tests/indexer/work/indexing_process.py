"""Indexes a folder in a process of its own, to be killed: ``HOME FILES CACHE``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import CountingEmbedder, MemoryVectors, PlainParser, chunk_by_paragraph

from indexer.store.database import Database
from indexer.store.vector_shelf import VectorShelf
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from kernel.work import Cancel, ignore_progress


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main():
    home, files, cache = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    embedder = CountingEmbedder()
    database = Database(home / "library.db")
    vectors = MemoryVectors()
    if cache == "chroma":
        vectors = VectorShelf(home / "chroma", database)
        import chromadb  # noqa: F401, PLC0415 - it takes seconds; be killed later
    indexer = Indexer(
        database,
        vectors,
        lambda: embedder,
        Parsing(PlainParser, chunk_by_paragraph, "1"),
        [home],
    )
    indexer.sources.add(files)
    say("started")
    indexer.start()
    indexer.wait_idle("semantic", Cancel(), ignore_progress)
    say(f"done {vectors.count()}")
    indexer.stop()


main()
