"""What a large library costs: ``python -m benchmarks.scale --files 1000 10000``.

For each size a person's library is generated (``benchmarks.generated_library``) and given to the
real engine, in a process of its own and asked through its socket. ``recollindex`` indexes the same
files in the same run. Prints Markdown tables with a line a size; seconds depend on what else the
machine does, so the load is printed too.

``--made-up-vectors`` stands in for the embedding where that would take hours: time to meaning is
then that of what was embedded before ``--meaning-s``, carried on to all passages.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Json, Method
from benchmarks.generated_library import EVERYTHING, NOTES_AND_MAILS, LibraryGenerator
from benchmarks.home_sizes import HomeSizes, home_sizes
from benchmarks.made_up_vectors import put_made_up_vectors
from benchmarks.processes import children, is_alive, memory_mb, peak_mb
from benchmarks.report import machine

_TIMEOUT_S = 7200.0
# About 2.5 kB of text a file, as in the notes and mails that other programs were measured with.
_MEAN_WORDS = 200
_LOOK_S = 0.5
_SEARCHES = 60
_EDITS = 5
_REST_S = 90.0
_FILTERS: tuple[Json, ...] = (
    {"kind": "email"}, {"kind": "note"}, {"after": "2021-06-01"}, {"from": "Ana"},
)  # fmt: skip


@dataclass(slots=True)
class Figures:
    """What was measured at one size; what was not stays None."""

    files: int
    documents: int = 0
    passages: int = 0
    generated_s: float = 0.0
    words_s: float = 0.0
    recoll_s: float | None = None
    meaning_per_s: float | None = None
    is_extrapolated: bool = False
    searches_ms: dict[str, list[float]] = field(default_factory=dict)
    changed_s: list[float] = field(default_factory=list)
    sweep_s: float = 0.0
    status_ms: float = 0.0
    idle_mb: float = 0.0
    peak_mb: float = 0.0
    start_status_s: float = 0.0
    start_search_s: float = 0.0
    sizes: HomeSizes | None = None


class ScaleRun:
    """One library, measured step by step.

    Args:
        folder: Where home and files go; files that lie there already are taken.
        files: How many.
        mix: Which kinds; see ``benchmarks.generated_library``.
    """

    def __init__(self, folder: Path, files: int, mix: dict[str, float]) -> None:
        self._folder = folder
        self._documents = folder / "documents"
        self._home = Home(folder / "home")
        self._generator = LibraryGenerator(mean_words=_MEAN_WORDS, mix=mix)
        self._figures = Figures(files)
        began = time.perf_counter()
        self._paths = self._generator.write(self._documents, files)
        self._figures.generated_s = time.perf_counter() - began
        self._client = EngineClient(self._home)

    def close(self) -> None:
        self._stop()

    def measure(self, meaning_s: float, is_made_up: bool) -> Figures:
        """Everything, in this order; each step leaves the library for the next."""
        figures = self._figures
        self._found_by_words()
        self._beside_recoll()
        if meaning_s:
            self._found_by_meaning(meaning_s, is_made_up)
        figures.peak_mb = peak_mb(self._pid())
        self._at_rest()
        figures.status_ms = statistics.median(
            _timed_s(lambda: self._call(Method.STATUS)) * 1000 for _ in range(5)
        )
        self._search()
        figures.changed_s = [self._changed_file(number) for number in range(_EDITS)]
        began = time.perf_counter()
        self._call(Method.INDEX, {"wait": True, "until": "keyword"})
        figures.sweep_s = time.perf_counter() - began
        figures.idle_mb = self._idle_mb()
        figures.peak_mb = max(figures.peak_mb, peak_mb(self._pid()))
        self._restart()
        self._stop()
        figures.sizes = home_sizes(self._home.folder, self._documents)
        return figures

    def _call(self, method: Method, params: Json | None = None) -> Json:
        return self._client.call(method, params, timeout_s=_TIMEOUT_S)

    def _pid(self) -> int:
        return int(self._call(Method.HELLO)["pid"])

    def _stop(self) -> None:
        with contextlib.suppress(Exception):
            pid = self._pid()
            self._call(Method.SHUT_DOWN)
            while is_alive(pid):
                time.sleep(0.05)
        self._client.close()

    def _found_by_words(self) -> None:
        """Until nothing waits but pictures, which are read last."""
        began = time.perf_counter()
        self._call(Method.ADD, {"paths": [str(self._documents)]})
        while True:
            status = self._call(Method.STATUS)
            left = status["documents"]["pending"] - status["indexing"]["unread_pictures"]
            if status["documents"]["total"] >= self._figures.files and left <= 0:
                break
            time.sleep(_LOOK_S)
        self._figures.words_s = time.perf_counter() - began
        self._figures.documents, self._figures.passages = self._count()
        _say(f"by words after {self._figures.words_s:.1f} s")

    def _beside_recoll(self) -> None:
        indexer = shutil.which("recollindex")
        if indexer is None:
            return
        configuration = self._folder / "recoll"
        configuration.mkdir()
        (configuration / "recoll.conf").write_text(
            # As willing to wait for other work as the engine: by itself it gives way to all.
            f"topdirs = {self._documents}\nidxniceprio = 0\n"
        )
        self._call(Method.PAUSE, {"paused": True})
        command = [indexer, "-c", str(configuration)]
        self._figures.recoll_s = _timed_s(
            lambda: subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT_S)
        )
        self._call(Method.PAUSE, {"paused": False})
        _say(f"recollindex {self._figures.recoll_s:.1f} s")

    def _found_by_meaning(self, most_s: float, is_made_up: bool) -> None:
        before, began = self._embedded(), time.perf_counter()
        while (embedded := self._embedded()) < self._figures.passages:
            if time.perf_counter() - began > most_s:
                break
            time.sleep(_LOOK_S)
        self._figures.meaning_per_s = (embedded - before) / (time.perf_counter() - began)
        self._figures.is_extrapolated = embedded < self._figures.passages
        _say(f"{embedded} of {self._figures.passages} passages by meaning")
        if self._figures.is_extrapolated and is_made_up:
            self._stop()
            put_made_up_vectors(self._home.database)
            self._client = EngineClient(self._home)
            while self._embedded() < self._figures.passages:
                time.sleep(_LOOK_S)
            _say("the rest was given made-up vectors")

    def _embedded(self) -> int:
        return self._ask("SELECT count(*) FROM passages WHERE in_chroma = 1")

    def _count(self) -> tuple[int, int]:
        return (
            self._ask("SELECT count(*) FROM documents"),
            self._ask("SELECT count(*) FROM passages"),
        )

    def _ask(self, statement: str) -> int:
        uri = f"{self._home.database.as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            return int(connection.execute(statement).fetchone()[0])

    def _at_rest(self) -> None:
        """Until the pictures are read too."""
        while self._call(Method.STATUS)["indexing"]["unread_pictures"]:
            time.sleep(_LOOK_S)

    def _search(self) -> None:
        few_words = [self._generator.query() for _ in range(_SEARCHES)]
        sentences = [self._generator.sentence() for _ in range(_SEARCHES)]
        typed = [text[:end] for text in few_words[: _SEARCHES // 4] for end in (3, 6, 9, 14)]
        kinds: dict[str, list[Json]] = {
            "words": [{"query": text, "mode": "keyword"} for text in few_words],
            "sentence, both": [{"query": text} for text in sentences],
            "few words, both": [{"query": text} for text in few_words],
            "as typed": [{"query": text} for text in typed],
            "filtered": [
                {"query": text, **_FILTERS[at % len(_FILTERS)]} for at, text in enumerate(few_words)
            ],
        }
        self._call(Method.SEARCH, {"query": few_words[0]})
        for name, asked in kinds.items():
            self._figures.searches_ms[name] = [
                _timed_s(lambda one=one: self._call(Method.SEARCH, one)) * 1000  # type: ignore[misc]
                for one in asked
            ]

    def _changed_file(self, number: int) -> float:
        """Seconds from writing a new word into a file to its being found."""
        notes = [path for path in self._paths if path.suffix == ".md"]
        path, word = notes[(number + 1) * 7 % len(notes)], f"zyxq{number}vw"
        with path.open("a", encoding="utf-8") as note:
            note.write(f"\n\nThe {word} cupboard hangs in the hall.\n")
        began = time.perf_counter()
        while time.perf_counter() - began < 60:
            found = self._call(Method.SEARCH, {"query": word, "mode": "keyword", "k": 3})
            if any(hit["document"]["path"] == str(path) for hit in found["results"]):
                return time.perf_counter() - began
            time.sleep(0.02)
        return float("inf")

    def _idle_mb(self) -> float:
        """The engine alone, once its children have ended, which it needs none of at rest."""
        pid, deadline = self._pid(), time.monotonic() + _REST_S
        while children(pid) and time.monotonic() < deadline:
            time.sleep(1)
        return memory_mb(pid)

    def _restart(self) -> None:
        """Start the engine on the library that is there."""
        self._stop()
        began = time.perf_counter()
        self._client = EngineClient(self._home)
        self._call(Method.STATUS)
        self._figures.start_status_s = time.perf_counter() - began
        self._call(Method.SEARCH, {"query": self._generator.query()})
        self._figures.start_search_s = time.perf_counter() - began


def _timed_s(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _say(line: str) -> None:
    print(f"    {line}; load {os.getloadavg()[0]:.1f}", flush=True)


def tables(all_figures: Sequence[Figures]) -> str:
    """What was measured, a line a size."""
    times = (
        "files", "documents", "passages", "words", "recollindex", "ratio", "passages/s by meaning",
        "all by meaning", "changed file", "sweep", "status", "start: status / first search",
        "idle / peak",
    )  # fmt: skip
    parts = [
        _table(times, (_time_cells(figures) for figures in all_figures)),
        _table(
            ("files", *all_figures[0].searches_ms),
            (
                (f"{one.files:,}", *(_quantiles(ms) for ms in one.searches_ms.values()))
                for one in all_figures
            ),
        ),
    ]
    sized = [(one.files, one.sizes) for one in all_figures if one.sizes]
    if sized:
        head = ("files", "source", "text", "home", "home / text", *sized[0][1].parts)
        parts.append(_table(head, (_size_cells(files, sizes) for files, sizes in sized)))
    return "\n\n".join(parts)


def _time_cells(one: Figures) -> tuple[str, ...]:
    by_meaning = "–"
    if one.meaning_per_s:
        about = "about " if one.is_extrapolated else ""
        by_meaning = f"{about}{one.passages / one.meaning_per_s / 60:.1f} min"
    return (
        f"{one.files:,}",
        f"{one.documents:,}",
        f"{one.passages:,}",
        f"{one.words_s:.1f} s",
        f"{one.recoll_s:.1f} s" if one.recoll_s else "–",
        f"{one.words_s / one.recoll_s:.2f}" if one.recoll_s else "–",
        f"{one.meaning_per_s:.0f}" if one.meaning_per_s else "–",
        by_meaning,
        f"{statistics.median(one.changed_s):.2f} s (most {max(one.changed_s):.2f})",
        f"{one.sweep_s:.2f} s",
        f"{one.status_ms:.0f} ms",
        f"{one.start_status_s:.2f} / {one.start_search_s:.2f} s",
        f"{one.idle_mb:.0f} / {one.peak_mb:.0f} MB",
    )


def _quantiles(times_ms: Sequence[float]) -> str:
    p95 = statistics.quantiles(times_ms, n=20)[-1]
    return f"{statistics.median(times_ms):.0f} / {p95:.0f} ms"


def _size_cells(files: int, sizes: HomeSizes) -> tuple[str, ...]:
    shown = (sizes.source_bytes, sizes.text_bytes, sizes.home_bytes)
    return (
        f"{files:,}",
        *(f"{size / 1e6:.1f} MB" for size in shown),
        f"{sizes.home_bytes / max(1, sizes.text_bytes):.1f}",
        *(f"{size / 1e6:.1f}" for size in sizes.parts.values()),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, nargs="+", default=[1000])
    parser.add_argument("--without-meaning", action="store_true")
    parser.add_argument("--meaning-s", type=float, default=600.0)
    parser.add_argument("--made-up-vectors", action="store_true")
    parser.add_argument("--notes-and-mails", action="store_true")
    parser.add_argument("--folder", type=Path, help="keep files and home there")
    options = parser.parse_args()
    mix = dict(NOTES_AND_MAILS if options.notes_and_mails else EVERYTHING)
    print(machine())
    all_figures = []
    with tempfile.TemporaryDirectory(prefix="antorcha-scale-") as temporary:
        for files in options.files:
            folder = (options.folder or Path(temporary)) / str(files)
            folder.mkdir(parents=True)
            if options.without_meaning:
                # An empty folder of models: there is nothing to embed with.
                os.environ["ANTORCHA_MODELS"] = str(folder / "models")
            run = ScaleRun(folder, files, mix)
            try:
                meaning_s = 0.0 if options.without_meaning else options.meaning_s
                all_figures.append(run.measure(meaning_s, options.made_up_vectors))
            finally:
                run.close()
    print(tables(all_figures))


if __name__ == "__main__":
    main()
