"""What a person feels: how soon a file is found, a search answers, the window stands there.

``python -m benchmarks.everyday [--files N] [--keep FOLDER]`` starts the real engine on generated
notes and mails, and asks it through its socket as the window does.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Event, Json, Method
from app.sample import SAMPLE_LIBRARY
from benchmarks.generated_library import LibraryGenerator
from benchmarks.processes import children, is_alive, memory_mb
from benchmarks.questions import sample_questions
from benchmarks.report import Row, machine, table

_FILES = 2000
_SEARCHES = 200
_NEW_FILES = 5
_STARTS = 5
_QUESTIONS = 12
_TIMEOUT_S = 1800.0
_IDLE_S = 420.0


class Everyday:
    """One engine on one generated library, measured step by step.

    Args:
        folder: Where home and files go.
        files: How many notes and mails.
    """

    def __init__(self, folder: Path, files: int) -> None:
        self._folder = folder
        self._documents = folder / "documents"
        self._home = Home(folder / "home")
        self._files = files
        self._generator = LibraryGenerator()
        self._generator.write(self._documents, files)
        self._client = EngineClient(self._home)
        self._pid = int(self._client.call(Method.HELLO)["pid"])

    def close(self) -> None:
        self._client.call(Method.SHUT_DOWN)
        self._client.close()

    def measure(self) -> list[Row]:
        """Every row; the order matters, since each step leaves the library for the next."""
        rows = [self._found_by_words(), *self._beside_recoll(), self._found_by_meaning()]
        rows += [self._search_latency(), *self._new_file(), *self._ask()]
        rows += [self._window_start(), self._idle_memory()]
        return rows

    def _call(self, method: Method, params: Json | None = None) -> Json:
        return self._client.call(method, params, timeout_s=_TIMEOUT_S)

    def _found_by_words(self) -> Row:
        began = time.perf_counter()
        self._call(Method.ADD, {"paths": [str(self._documents)]})
        self._call(Method.INDEX, {"wait": True, "until": "keyword"})
        self._words_s = time.perf_counter() - began
        return Row(
            f"{self._files:,} notes and messages → found by words",
            f"{self._words_s:.1f} s",
            "≤ 8 s",
            self._words_s <= 8,
            "add, then wait, with embedding going on beside",
        )

    def _beside_recoll(self) -> list[Row]:
        indexer = shutil.which("recollindex")
        if indexer is None:
            return [Row("the same files, recollindex", "not installed", "", None, "recollcmd")]
        configuration = self._folder / "recoll"
        configuration.mkdir()
        (configuration / "recoll.conf").write_text(f"topdirs = {self._documents}\n")
        began = time.perf_counter()
        subprocess.run(
            [indexer, "-c", str(configuration)], check=True, capture_output=True, timeout=600
        )
        took_s = time.perf_counter() - began
        ratio = self._words_s / took_s
        how = f"recollindex, same run; Antorcha takes {ratio:.1f} × its time"
        return [Row("the same files, recollindex", f"{took_s:.1f} s", "", None, how)]

    def _found_by_meaning(self) -> Row:
        began = time.perf_counter()
        self._call(Method.INDEX, {"wait": True, "until": "semantic"})
        took_s = self._words_s + time.perf_counter() - began
        passages = self._call(Method.STATUS)["passages"]
        return Row(
            f"the same files, {passages:,} passages → found by meaning",
            f"{took_s:.0f} s",
            "",
            None,
            f"{passages / took_s:.0f} passages a second",
        )

    def _search_latency(self) -> Row:
        queries = [self._generator.sentence() for _ in range(_SEARCHES)]
        self._call(Method.SEARCH, {"query": queries[0]})
        times_ms = [
            _timed_ms(lambda query=query: self._call(Method.SEARCH, {"query": query}))  # type: ignore[misc]
            for query in queries
        ]
        passages = self._call(Method.STATUS)["passages"]
        p95_ms = statistics.quantiles(times_ms, n=20)[-1]
        return Row(
            f"search, {passages:,} passages, p95, through the engine",
            f"{p95_ms:.0f} ms",
            "≤ 60 ms",
            p95_ms <= 60,
            f"{_SEARCHES} sentences of 6 to 22 words; median {statistics.median(times_ms):.0f} ms",
        )

    def _new_file(self) -> list[Row]:
        words_s, meaning_s = [], []
        for number in range(_NEW_FILES):
            name = f"zyxq{number}vw"
            text = f"# A new thought\n\nThe password of the {name} cupboard hangs in the hall.\n"
            began = time.perf_counter()
            (self._documents / f"{name}.md").write_text(text)
            words_s.append(self._until_found(name, "keyword", name) - began)
            meaning_s.append(self._until_found(f"cupboard {name}", "semantic", name) - began)
        words, meaning = statistics.median(words_s), statistics.median(meaning_s)
        how = f"median of {_NEW_FILES}, engine idle"
        return [
            Row("new file → found by words", f"{words:.1f} s", "≤ 2 s", words <= 2, how),
            Row("new file → found by meaning", f"{meaning:.1f} s", "≤ 10 s", meaning <= 10, how),
        ]

    def _until_found(self, query: str, mode: str, name: str) -> float:
        deadline = time.perf_counter() + 60
        while time.perf_counter() < deadline:
            hits = self._call(Method.SEARCH, {"query": query, "mode": mode, "k": 5})["results"]
            if any(name in hit["document"]["path"] for hit in hits):
                return time.perf_counter()
            time.sleep(0.02)
        return float("inf")

    def _ask(self) -> list[Row]:
        self._call(Method.ADD, {"paths": [str(SAMPLE_LIBRARY)], "collection": "Sample"})
        self._call(Method.INDEX, {"wait": True})
        self._call(Method.WARM_UP)
        questions = [one.query for one in sample_questions() if one.answerable][:_QUESTIONS]
        self._call(Method.ASK, {"question": questions[0]})
        instant_ms, first_ms = [], []
        for question in questions[1:]:
            instant, first = self._watch(question)
            instant_ms.append(instant)
            first_ms += [] if first is None else [first]
        how = f"median of {len(instant_ms)} questions over the sample library, asked one by one"
        instant = statistics.median(instant_ms)
        rows = [
            Row(
                "best sentence with its source",
                f"{instant:.0f} ms",
                "≤ 400 ms",
                instant <= 400,
                how,
            )
        ]
        if first_ms:
            first = statistics.median(first_ms)
            how = f"median of {len(first_ms)} that the model answered"
            rows.append(
                Row(
                    "first word of the model's answer",
                    f"{first / 1000:.1f} s",
                    "≤ 3 s",
                    first <= 3000,
                    how,
                )
            )
        return rows

    def _watch(self, question: str) -> tuple[float, float | None]:
        """Milliseconds until the instant sentence and the first token reach a client."""
        began = time.perf_counter()
        seen: dict[str, float] = {}

        def on_event(event: str, _data: Json) -> None:
            seen.setdefault(event, (time.perf_counter() - began) * 1000)

        self._client.call(Method.ASK, {"question": question}, on_event, _TIMEOUT_S)
        return seen.get(Event.INSTANT, float("inf")), seen.get(Event.TOKEN)

    def _window_start(self) -> Row:
        times_s = [window_start_s(self._home) for _ in range(_STARTS + 1)][1:]
        median_s = statistics.median(times_s)
        return Row(
            "window on screen after `antorcha`",
            f"{median_s:.2f} s",
            "≤ 1.5 s",
            median_s <= 1.5,
            f"process start to first paint, median of {_STARTS}",
        )

    def _idle_memory(self) -> Row:
        """Engine, its children and the window, once the models' processes have ended."""
        window = _start_window(self._home)
        try:
            _first_paint(window)
            deadline = time.monotonic() + _IDLE_S
            while _model_processes(self._pid) and time.monotonic() < deadline:
                time.sleep(2)
            engine_mb, window_mb = memory_mb(self._pid), memory_mb(window.pid)
            children_mb = [memory_mb(pid) for pid in children(self._pid) if is_alive(pid)]
        finally:
            window.terminate()
            window.communicate()
        total_mb = engine_mb + window_mb + sum(children_mb)
        return Row(
            "memory of window + engine when idle",
            f"{total_mb:.0f} MB",
            "≤ 600 MB",
            total_mb <= 600,
            f"proportional set sizes: engine {engine_mb:.0f}, its {len(children_mb)} children "
            f"{sum(children_mb):.0f}, window {window_mb:.0f}",
        )


def _timed_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _start_window(home: Home) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--home", str(home.folder), "window"],
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "ANTORCHA_TRACE_STARTUP": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def _first_paint(window: subprocess.Popen[str]) -> float:
    """The monotonic time at which the window was first painted."""
    assert window.stderr is not None
    for line in window.stderr:
        if line.startswith("first_paint"):
            return float(line.split()[1])
    raise RuntimeError("the window ended before it was painted")


def window_start_s(home: Home) -> float:
    """From the start of the window's process to its first paint."""
    began = time.monotonic()
    window = _start_window(home)
    try:
        return _first_paint(window) - began
    finally:
        window.terminate()
        window.communicate()


def _model_processes(pid: int) -> list[int]:
    return [child for child, command in children(pid).items() if "models." in command]


def measure(files: int = _FILES) -> list[Row]:
    """Every row, in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="antorcha-bench-") as folder:
        everyday = Everyday(Path(folder), files)
        try:
            return everyday.measure()
        finally:
            everyday.close()


def main(words: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=_FILES)
    options = parser.parse_args(words)
    print(machine())
    print(table(measure(options.files)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
