"""What following a library costs: ``python -m benchmarks.following [--files N] [--large N]``.

Generates small notes in a temporary folder and measures, without threads and without models:

- a sweep with nothing changed, beside a plain walk that asks the disk for the same (``os.walk`` and
  ``os.lstat`` of every file) in turn on the same files;
- one changed file, from the event to the words being found, in a library of 1,000 files and in a
  large one: it must not depend on the library's size.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.indexing import PlainParser
from indexer.follow.assembling import FollowingParts, follow_disk
from indexer.follow.pace import Pace
from indexer.store import catalog_files, catalog_sources
from indexer.store.database import Database
from indexer.work.chunking import chunk
from indexer.work.clocks import Clocks
from indexer.work.queue import Queue
from indexer.work.reading import Reader
from indexer.work.storing import Storer
from kernel.work import Cancel

_FILES_A_FOLDER = 100
_SMALL_LIBRARY = 1_000
_SWEEPS = 5
_EDITS = 40
_VERSION = "benchmark"
_LIMIT_S = 20.0


class Library:
    """A catalogue over a folder, and the steps that bring it up to date, one by one."""

    def __init__(self, base: Path, files: int) -> None:
        self.folder = base / "files"
        (base / "home").mkdir(parents=True)
        for number in range(files):
            self._write(number)
        clocks = Clocks()
        self._database = Database(base / "home" / "library.db")
        self._queue = Queue(self._database, clocks.unix)
        self._storer = Storer(self._queue, _VERSION, clocks.now)
        self._reader = Reader(PlainParser(), chunk, _VERSION)
        self.following: FollowingParts = follow_disk(
            self._database,
            self._queue,
            [base / "home"],
            _VERSION,
            clocks,
            Pace(),
            lambda _changes: None,
        )
        with self._database.write() as connection:
            catalog_sources.put_source(
                connection, os.fsencode(self.folder), None, True, clocks.now()
            )
        self.sweep()
        self.read()

    def path(self, number: int) -> Path:
        """Where a note lies."""
        return self.folder / f"{number // _FILES_A_FOLDER:04}" / f"note {number}.md"

    def sweep(self) -> None:
        """Go through everything."""
        self.following.reconciler.sweep(Cancel())

    def edit(self, number: int, edition: int) -> None:
        """Change a note, hear of it, and make its new word findable."""
        self._write(number, f"edition{edition}x{number}")
        self.following.reconciler.look_at([os.fsencode(self.path(number))], Cancel())
        self.read()

    def is_found(self, word: str) -> bool:
        """Whether a note with this word is found."""
        found = self._database.read().execute(
            "SELECT 1 FROM passage_words WHERE passage_words MATCH ?", (f'"{word}"',)
        )
        return found.fetchone() is not None

    def read(self) -> None:
        """Read what the queue holds, whether it has been left alone for a moment or not."""
        with self._database.write() as connection:
            connection.execute("UPDATE queue SET not_before_unix = 0")
        while leases := self._queue.take(500):
            with self._database.write() as connection:
                for lease in leases:
                    known = catalog_files.find_file(connection, lease.path)
                    if known is not None:
                        self._storer.store(connection, self._reader.read(lease, known, Cancel()))
            self._queue.release(leases)

    def close(self) -> None:
        """Close the catalogue."""
        self._database.close()

    def _write(self, number: int, more: str = "") -> None:
        path = self.path(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"A short note about thing {number}.\n\n{more}\n", encoding="utf-8")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--large", type=int, default=20_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure_sweep(Path(folder) / "sweep", options.files)
    with tempfile.TemporaryDirectory() as folder:
        measure_edit(Path(folder), options.large)


def measure_sweep(base: Path, files: int) -> None:
    """A sweep with nothing changed against a plain walk, in turn."""
    library = Library(base, files)
    library.sweep()  # what the first reading left to be noted
    sweeps, walks = [], []
    for _ in range(_SWEEPS):
        walks.append(_timed(lambda: _walk(library.folder)))
        sweeps.append(_timed(library.sweep))
    sweep_s, walk_s = statistics.median(sweeps), statistics.median(walks)
    library.close()
    print(
        f"a sweep with nothing changed over {files:,} files: {sweep_s * 1000:,.0f} ms "
        f"({sweep_s / walk_s:.1f} times a plain walk, {walk_s * 1000:,.0f} ms); "
        f"to reach at 50,000: {_LIMIT_S:.0f} s"
    )


def measure_edit(base: Path, large: int) -> None:
    """One changed file in a small and in a large library, in turn."""
    small, big = Library(base / "small", _SMALL_LIBRARY), Library(base / "large", large)
    took: dict[Library, list[float]] = {small: [], big: []}
    for edition in range(_EDITS):
        number = edition * (_SMALL_LIBRARY // _EDITS)
        for library, times in took.items():
            times.append(_timed(lambda: library.edit(number, edition)))  # noqa: B023 - called at once
            assert library.is_found(f"edition{edition}x{number}")
    small_ms, big_ms = (statistics.median(times) * 1000 for times in took.values())
    for library in took:
        library.close()
    print(
        f"one changed file: {small_ms:.1f} ms among {_SMALL_LIBRARY:,} files, {big_ms:.1f} ms "
        f"among {large:,} (ratio {big_ms / small_ms:.2f}); besides, it is left alone for "
        f"{Pace().quiet_s} s first"
    )


def _walk(folder: Path) -> int:
    return sum(
        os.lstat(os.path.join(place, name)).st_size  # noqa: PTH118 - the plainest way
        for place, _, names in os.walk(folder)
        for name in names
    )


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
