"""What programs leave on a disk, through a real engine: ``python -m benchmarks.reading_exports``.

Some eighty files with invented content in the true layout of mail programs, messengers, note
programs and whatever else people keep (``benchmarks.kept``). An engine with a home of its own and
without models follows the folder until everything is found by words and pictures have been read.
Then each file must be *found* by a search for its own words, without what only programs read, with
its people, days and titles; or be *listed* or *left out* for the reason that is true.

Prints a row a kind of file, with what is amiss; ends with 1 if anything is. ``--keep FOLDER``
writes the files there and leaves them.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Json, Method
from benchmarks.kept.kept_file import KeptFile
from benchmarks.kept.library import write
from kernel.errors import AntorchaError

_ANSWER_S = 120.0
_LIMIT_S = 600.0
_LEFT_OUT = "left out"


@dataclass(slots=True)
class Held:
    """What the catalogue holds of one file."""

    titles: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


def measure(folder: Path, files: list[KeptFile]) -> dict[str, list[str]]:
    """What is amiss with each file, by its path. Raises AntorchaError, TimeoutError."""
    with tempfile.TemporaryDirectory(prefix="antorcha-exports-") as place:
        os.environ["ANTORCHA_MODELS"] = f"{place}/models"
        home = Home(Path(place, "home"))
        home.create()
        with closing(EngineClient(home)) as client:
            try:
                client.call(Method.ADD, {"paths": [os.fspath(folder)], "watch": False})
                client.call(Method.INDEX, {"wait": True, "until": "keyword"}, timeout_s=_LIMIT_S)
                held = _held(home)
                return {file.path: list(_amiss(file, folder, held, client)) for file in files}
            finally:
                client.call(Method.SHUT_DOWN, timeout_s=_ANSWER_S)
                client.wait_lost(_ANSWER_S)


def _held(home: Home) -> dict[str, Held]:
    """By path, from the catalogue itself, opened for reading."""
    held: defaultdict[str, Held] = defaultdict(Held)
    with closing(sqlite3.connect(f"file:{home.database}?mode=ro", uri=True)) as connection:
        for path, title, date, sender, recipients in connection.execute(
            "SELECT f.path, d.title, d.date, d.sender, d.recipients FROM documents d "
            "JOIN files f ON f.id = d.file_id"
        ):
            one = held[os.fsdecode(path)]
            one.titles.append(title)
            one.dates.append(date or "")
            one.people.append(f"{sender} {recipients}")
        for path, context, text in connection.execute(
            "SELECT f.path, p.context, substr(d.text, p.start + 1, p.end - p.start) "
            "FROM passages p JOIN documents d ON d.id = p.document_id "
            "JOIN files f ON f.id = d.file_id"
        ):
            held[os.fsdecode(path)].passages.append(f"{context}\n{text}")
        for path, code in connection.execute(
            "SELECT f.path, p.code FROM problems p JOIN files f ON f.id = p.file_id"
        ):
            held[os.fsdecode(path)].reasons.append(code)
    return held


def _amiss(
    file: KeptFile, folder: Path, held: dict[str, Held], client: EngineClient
) -> Iterator[str]:
    path = os.fspath(folder / file.path)
    one = held.get(path, Held())
    if _LEFT_OUT in file.listed:
        (why,) = client.call(Method.WHY, {"paths": [path]})["paths"]
        if why["standing"] != "left_out":
            yield f"not left out ({why['standing']})"
        return
    said = " ".join(" ".join(one.passages).split())
    yield from (f"lacks “{words}”" for words in file.says if words not in said)
    yield from (f"holds “{words}”" for words in file.hides if words in said)
    yield from (
        f"a search for “{words}” does not find it"
        for words in file.says
        if not _is_found(path, words, client)
    )
    yield from (f"not listed: {code}" for code in file.listed if code not in one.reasons)
    yield from (f"listed: {code}" for code in one.reasons if code not in file.listed)
    people = "\n".join(one.people)
    yield from (f"nobody called {name}" for name in file.people if name not in people)
    yield from (
        f"no date {day}" for day in file.dates if not any(d.startswith(day) for d in one.dates)
    )
    yield from (f"no title “{title}”" for title in file.titles if title not in one.titles)


def _is_found(path: str, words: str, client: EngineClient) -> bool:
    params = {"query": words, "mode": "keyword", "folder": path, "k": 3}
    results: list[Json] = client.call(Method.SEARCH, params, timeout_s=_ANSWER_S)["results"]
    return any(one["document"]["path"] == path for one in results)


def show(files: list[KeptFile], amiss: dict[str, list[str]]) -> None:
    """Print a row a file."""
    print("| what | how it is | amiss |")
    print("|---|---|---|")
    for file in files:
        ways = ["found"] * bool(file.says) + [f"{code}" for code in file.listed]
        faults = "; ".join(amiss[file.path]).replace("|", "\\|").replace("\n", " ") or "–"
        print(f"| {file.kind} | {', '.join(ways) or 'found'} | {faults} |")
    wrong = sum(bool(faults) for faults in amiss.values())
    print(f"\n{len(files)} files; as it should be: {len(files) - wrong}; amiss: {wrong}.")


def main() -> int:
    """Write, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="write the files there and leave them")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="antorcha-kept-") as place:
            folder = (options.keep or Path(place)).resolve()
            files = write(folder)
            amiss = measure(folder, files)
    except (AntorchaError, TimeoutError) as error:
        print(f"nothing was measured: {error}", file=sys.stderr)
        return 2
    show(files, amiss)
    return 1 if any(amiss.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
