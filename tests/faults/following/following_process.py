"""Follows a folder in a process of its own until it is killed: ``HOME FILES``."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from indexer.follow.pace import Pace
from indexer.store.database import Database
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from kernel.work import Cancel, ignore_progress
from tests.indexer.conftest import (
    CountingEmbedder,
    MemoryVectors,
    PlainParser,
    chunk_by_paragraph,
)


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main():
    home, files = Path(sys.argv[1]), Path(sys.argv[2])
    if limit := os.environ.get("TEST_WATCHES"):
        Path("/proc/sys/user/max_inotify_watches").write_text(limit)
    embedder = CountingEmbedder()
    indexer = Indexer(
        Database(home / "library.db"),
        MemoryVectors(),
        lambda: embedder,
        Parsing(PlainParser, chunk_by_paragraph, "1"),
        [home],
        pace=Pace(quiet_s=0.1, grace_s=1.0, poll_every_s=0.5),
    )
    indexer.sources.add(files)
    indexer.start()
    indexer.wait_idle("semantic", Cancel(), ignore_progress)
    say("ready")
    for _ in sys.stdin:
        indexer.wait_idle("semantic", Cancel(), ignore_progress)
        say(f"embedded {len(embedder.texts)}")


main()
