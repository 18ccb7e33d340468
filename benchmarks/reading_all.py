"""Every file of a folder through a real engine: ``python -m benchmarks.reading_all [FOLDER]``.

By default ``../shared/data``. An engine with a home of its own and without models follows the
folder until all of it is found by words and every picture has been read. Then each file, and each
member of archives, mailboxes, exports, calendars and address books (counted by Python's own
library), must be accounted for:

- *found*: a search for words of it, limited to it, brings it;
- *listed*: ``problems`` names it with its reason;
- *left out*: by a rule, or for being a link, as ``why`` says.

Printed are counts by kind, the reasons, what is unaccounted for (must be none), how often the
engine was lost (must be never) and how many of its reading processes ended, and the ten slowest
files, read once more one by one. Ends with 1 if anything is lost.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.config import Home
from app.engine.client import EngineClient
from app.engine.lifecycle import EngineUnreachable
from app.engine.protocol import Json, Method
from benchmarks.reading_members import count_inside, names_inside
from benchmarks.reading_outcomes import kind_of_file, read_files, shared_data
from benchmarks.report import machine
from kernel.errors import AntorchaError

_ANSWER_S = 120.0
_LOOK_S = 0.2
_SLOWEST = 10
_LONG_WORD = re.compile(r"(?<!\w)[^\W\d_]{5,24}(?!\w)")
_WORD = re.compile(r"\w+")
_MOST_PROBED = 40
_READER = b"indexer.parse.sandbox_process"
_PICTURE_READER = b"indexer.parse.ocr.process"


@dataclass(slots=True)
class Library:
    """What the engine holds in the end, by path."""

    states: dict[str, str] = field(default_factory=dict)
    members: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    reasons: defaultdict[str, dict[str, tuple[str, str]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    probes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Account:
    """What became of all files."""

    tried: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    partly: Counter[str] = field(default_factory=Counter)
    listed: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    left_out: Counter[str] = field(default_factory=Counter)
    members: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    wordless: list[str] = field(default_factory=list)
    taken_s: float = 0.0
    engines_lost: int = 0
    processes: dict[str, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return not self.lost and not self.engines_lost


class ChildWatch(threading.Thread):
    """Counts the reading processes that an engine has had, by looking at it now and then."""

    def __init__(self, engine_pid: int) -> None:
        super().__init__(daemon=True)
        self._engine = str(engine_pid)
        self._ended = threading.Event()
        self.seen: dict[str, set[int]] = {"readers": set(), "picture readers": set()}

    def run(self) -> None:
        while not self._ended.wait(_LOOK_S):
            for entry in Path("/proc").iterdir():
                if entry.name.isdigit():
                    self._look_at(entry)

    def end(self) -> None:
        self._ended.set()
        self.join()

    def _look_at(self, entry: Path) -> None:
        try:
            parent = (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
            command = (entry / "cmdline").read_bytes() if parent == self._engine else b""
        except (OSError, IndexError):
            return
        if _READER in command:
            self.seen["readers"].add(int(entry.name))
        elif _PICTURE_READER in command:
            self.seen["picture readers"].add(int(entry.name))


def measure(folder: Path, limit_s: float) -> Account:
    """Everything below ``folder`` through an engine. Raises AntorchaError, TimeoutError."""
    account = Account()
    with tempfile.TemporaryDirectory(prefix="antorcha-all-") as place:
        os.environ["ANTORCHA_MODELS"] = f"{place}/models"
        home = Home(Path(place, "home"))
        home.create()
        with _engine(home) as client:
            engine = client.call(Method.HELLO, timeout_s=_ANSWER_S)["pid"]
            watch = ChildWatch(engine)
            watch.start()
            started_s = time.monotonic()
            client.call(Method.ADD, {"paths": [os.fspath(folder)], "watch": False})
            client.call(Method.INDEX, {"wait": True, "until": "keyword"}, timeout_s=limit_s)
            account.taken_s = time.monotonic() - started_s
            watch.end()
            account.engines_lost += client.call(Method.HELLO)["pid"] != engine
            account.processes = {name: len(pids) for name, pids in watch.seen.items()}
            library = _read_library(home)
            for path in _files(folder):
                _account_for(path, library, client, account)
        log = home.log.read_text("utf-8", "replace")
        print(f"engine.log, {len(log.splitlines())} lines:\n{log[-4000:]}", file=sys.stderr)
    return account


@contextmanager
def _engine(home: Home) -> Iterator[EngineClient]:
    with closing(EngineClient(home)) as client:
        try:
            yield client
        finally:
            try:
                client.call(Method.SHUT_DOWN, timeout_s=_ANSWER_S)
                client.wait_lost(_ANSWER_S)
            except (AntorchaError, EngineUnreachable, TimeoutError) as error:
                print(f"the engine did not end by itself: {error}", file=sys.stderr)


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _read_library(home: Home) -> Library:
    """From the catalogue itself, opened for reading."""
    library = Library()
    with closing(sqlite3.connect(f"file:{home.database}?mode=ro", uri=True)) as connection:
        for path, state in connection.execute("SELECT path, state FROM files"):
            library.states[os.fsdecode(path)] = state
        rows = connection.execute(
            "SELECT f.path, p.member, p.code, p.message FROM problems p JOIN files f "
            "ON f.id = p.file_id"
        )
        for path, member, code, message in rows:
            library.reasons[os.fsdecode(path)][member] = (code, message)
        rows = connection.execute(
            "SELECT f.path, d.member, substr(d.text, 1, 4000) FROM documents d JOIN files f "
            "ON f.id = d.file_id ORDER BY d.id"
        )
        for path, member, text in rows:
            library.members[os.fsdecode(path)].add(member)
            library.probes.setdefault(os.fsdecode(path), _probe(text))
    return library


def _probe(text: str) -> str:
    """Words to search for: some long ones that stand close together, or else the beginning."""
    words = _LONG_WORD.findall(text[:600])
    return " ".join(words[:3]) or " ".join(_WORD.findall(text)[:4])[:_MOST_PROBED]


def _account_for(path: Path, library: Library, client: EngineClient, account: Account) -> None:
    name, kind = os.fspath(path), kind_of_file(path)
    account.tried[kind] += 1
    reasons = library.reasons.get(name, {})
    if name not in library.states:
        (why,) = client.call(Method.WHY, {"paths": [name]})["paths"]
        if why["standing"] in {"left_out", "found", "by_words"}:
            account.left_out[why["message"]] += 1
        else:
            account.lost.append(f"{name}: {why['standing']}, {why['message']}")
    elif name in library.members:
        if not library.probes[name]:
            account.wordless.append(name)  # an empty table: only its title can be searched for
        elif not _is_found(name, library.probes[name], client):
            account.lost.append(f"{name}: a search for {library.probes[name]!r} does not find it")
        account.found[kind] += 1
        account.partly[kind] += bool(reasons)
        account.lost += _lost_members(path, library, account)
    elif reasons:
        account.listed[kind].update([next(iter(reasons.values()))[0]])
        account.lost += _lost_members(path, library, account)
    else:
        account.lost.append(f"{name}: {library.states[name]}, without a document or a reason")


def _is_found(name: str, probe: str, client: EngineClient) -> bool:
    params = {"query": probe, "mode": "keyword", "folder": name, "k": 3}
    results: list[Json] = client.call(Method.SEARCH, params, timeout_s=_ANSWER_S)["results"]
    return any(one["document"]["path"] == name for one in results)


def _lost_members(path: Path, library: Library, account: Account) -> list[str]:
    """Members that are neither read nor named; a reason for the whole file covers all of them."""
    known = library.members.get(os.fspath(path), set()) | set(
        library.reasons.get(os.fspath(path), {})
    )
    has_given_up = "" in library.reasons.get(os.fspath(path), {})
    lost = []
    names = names_inside(path)
    for name in names:
        if not any(one == name or one.startswith(f"{name}/") for one in known):
            lost.append(f"{path}: its member {name}")
    heads = len({one.split("/")[0] for one in known if one}) or len(known)
    count = count_inside(path)
    if heads < count:
        lost.append(f"{path}: {heads} of the {count} things inside")
    account.members["inside"] += len(names) + count
    account.members["found or listed"] += len(names) + count - len(lost)
    return [] if has_given_up else lost


def show(account: Account) -> None:
    """Print the counts."""
    print(f"{machine()}; {account.taken_s:.0f} s until all was found or listed\n")
    print("| kind | tried | found | of these in part | listed, by reason |")
    print("|---|---|---|---|---|")
    for kind, tried in sorted(account.tried.items()):
        listed = account.listed[kind]
        reasons = ", ".join(f"{count} {reason}" for reason, count in listed.most_common()) or "–"
        print(f"| {kind} | {tried} | {account.found[kind]} | {account.partly[kind]} | {reasons} |")
    total = sum((counts for counts in account.listed.values()), Counter[str]())
    reasons = ", ".join(f"{count} {reason}" for reason, count in total.most_common()) or "–"
    print(
        f"| **all** | {account.tried.total()} | {account.found.total()} | "
        f"{account.partly.total()} | {reasons} |"
    )
    for message, count in account.left_out.most_common():
        print(f"\nLeft out: {count} × {message}")
    members, processes = account.members, account.processes
    print(
        f"\n- Unaccounted for: **{len(account.lost)}**; engines lost: **{account.engines_lost}**.\n"
        f"- Members of archives, mailboxes and exports: {members['inside']}, of these found or "
        f"listed {members['found or listed']}.\n"
        f"- Processes that it took: {processes.get('readers', 0)} for files (two read side by "
        f"side), {processes.get('picture readers', 0)} for pictures.\n"
        f"- Documents without a word to search for: {len(account.wordless)}."
    )
    for line in account.lost:
        print(f"- LOST {line}")


def show_slowest(folder: Path) -> None:
    """Read everything once more, one by one and without pictures; print what takes longest."""
    outcomes, ends = read_files(path for path in _files(folder) if not path.is_symlink())
    taken_s = sum(one.taken_s for one in outcomes)
    print(
        f"- Read once more one by one, without pictures: {taken_s:.0f} s; "
        f"files that cost a child its life: {ends}. The slowest:"
    )
    for one in sorted(outcomes, key=lambda one: -one.taken_s)[:_SLOWEST]:
        size_kib = one.path.stat().st_size >> 10
        print(f"  - {one.taken_s:.2f} s: {one.path.relative_to(folder)} ({size_kib:,} KiB)")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=shared_data())
    parser.add_argument("--limit-min", type=float, default=60.0, help="longer counts as a hang")
    parser.add_argument("--no-slowest", action="store_true", help="leave out the second reading")
    options = parser.parse_args()
    if options.folder is None or not options.folder.is_dir():
        print(f"{options.folder} is not there: nothing was measured", file=sys.stderr)
        return 2
    folder = options.folder.resolve()
    account = measure(folder, options.limit_min * 60)
    show(account)
    if not options.no_slowest:
        show_slowest(folder)
    return 0 if account.is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
