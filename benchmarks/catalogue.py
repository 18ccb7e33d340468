"""What is asked of the catalogue alone, timed: ``python -m benchmarks.catalogue LIBRARY``.

``LIBRARY`` is the ``library.db`` of a home that nobody has open, such as ``benchmarks.scale
--folder`` leaves; it is copied, and the copy is brought to the newest schema, which is timed too.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.report import machine
from indexer.search.listing import Listing
from indexer.store.catalog import Catalog
from indexer.store.catalog_names import CatalogNames
from indexer.store.database import Database
from indexer.store.facets import FacetCounts
from indexer.store.mail_threads import thread_of
from indexer.store.passages import filtered_passages
from indexer.store.salvage import salvage
from indexer.types import SearchFilter

_REPEATS = 5
_A_MAIL = "SELECT id FROM documents WHERE kind = 'email' ORDER BY id LIMIT 1 OFFSET 777"
_SENDER = "SELECT sender FROM documents WHERE sender <> '' GROUP BY 1 ORDER BY count(*) DESC"


def measure(library: Path) -> None:
    """Print a line a question."""
    began = time.perf_counter()
    database = Database(library)
    _say("opened, with the migration", [time.perf_counter() - began])
    connection = database.read()
    who = connection.execute(_SENDER).fetchone()[0].split("<")[0].strip()
    mail = connection.execute(_A_MAIL).fetchone()[0]
    for name in ("sender", "recipient", "person"):
        wanted = SearchFilter(**{name: who})
        _time(f"list of {name} {who}", lambda: Listing(database).fitting("", wanted))  # noqa: B023
    _time("passages of a person", lambda: filtered_passages(connection, SearchFilter(person=who)))
    _time("conversation of a mail", lambda: thread_of(connection, [mail]))
    _time("facets, counted first", lambda: FacetCounts(database).count(None, None, None))
    _time("names to suggest", lambda: CatalogNames(database).names())
    catalog = Catalog(database)
    _time("counts of status", lambda: (catalog.counts(), catalog.counts_by_source()))
    database.close()
    _time("reading all pages for conversations", lambda: salvage(library), repeats=1)


def _time(name: str, work: Callable[[], object], repeats: int = _REPEATS) -> None:
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    _say(name, times)


def _say(name: str, times_s: list[float]) -> None:
    print(
        f"{name}: first {times_s[0] * 1000:.1f}, median {statistics.median(times_s) * 1000:.1f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    options = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="antorcha-catalogue-") as folder:
        copy = Path(folder) / "library.db"
        shutil.copy(options.library, copy)
        measure(copy)


if __name__ == "__main__":
    main()
