"""Looks at every byte of a home for what was forgotten, and says honestly what is still there."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.config import Home
from indexer.store.conversation_erasing import held_in_conversations
from indexer.store.traces import (
    SHORTEST_BYTES,
    Traces,
    held_elsewhere,
    stored_terms,
    terms_held_elsewhere,
)

_BLOCK_BYTES = 4 * 1024 * 1024
_MOST_SHOWN = 50
_LOWER_CASE = "lower case"
# Tables that say how a database is made. Nothing of the person's is ever put there.
_OWN_TABLES = frozenset(
    ("sqlite_master", "migrations", "collections", "collection_metadata", "segments",
     "segment_metadata", "databases", "tenants", "maintenance_log")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is still there. ``form``: how it is written."""

    file: str
    form: str
    text: str
    offset: int | None


@dataclass(frozen=True, slots=True)
class Proof:
    """What was looked for, where, and what was found.

    Attributes:
        words: How many different words the forgotten texts had.
        searched: How many strings of bytes were looked for, in all their forms.
        held_elsewhere: Words and terms that other documents, paths, or the databases' own
            descriptions of themselves ("collection", "status") hold rightly.
        found: What is left of the forgotten text; empty if nothing is.
        vectors_erased: Whether the index of vectors was built anew without it.
    """

    words: int
    searched: int
    held_elsewhere: int
    files: int
    size_bytes: int
    found: tuple[Found, ...]
    vectors_erased: bool

    @property
    def is_clean(self) -> bool:
        return not self.found and self.vectors_erased


def prove_erased(home: Home, traces: Traces, vectors_erased: bool) -> Proof:
    """Search the home. To be called in a process that does not have its catalogue open.

    Raises OSError, sqlite3.Error.
    """
    uri = f"{home.database.absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=30.0)) as connection:
        elsewhere = terms_held_elsewhere(connection, traces.terms)
        terms = [term for term in traces.terms if term not in elsewhere]
        left = stored_terms(connection).intersection(terms)
        found = [Found(home.database.name, "words index", term, None) for term in sorted(left)]
        patterns = _patterns(traces, terms)
        scan = _scan(home.folder, patterns)
        own = _own_words(home.folder)
        words = {*traces.words, *(word.lower() for word in traces.words), *traces.terms}
        innocent = {
            text
            for text in {_as_found(hit) for hit in scan.hits}
            if (text in words and text.lower() in own) or _is_held(connection, text)
        }
        found += [hit for hit in scan.hits if _as_found(hit) not in innocent]
    return Proof(
        words=len(traces.words),
        searched=len(patterns),
        held_elsewhere=len(elsewhere) + len({text.lower() for text in innocent}),
        files=scan.files,
        size_bytes=scan.size_bytes,
        found=tuple(found[:_MOST_SHOWN]),
        vectors_erased=vectors_erased,
    )


@dataclass(slots=True)
class _Scan:
    files: int
    size_bytes: int
    hits: list[Found]


def _patterns(traces: Traces, terms: Iterable[str]) -> dict[bytes, tuple[str, str]]:
    """Bytes to look for → how the text is written in them, and the text."""
    patterns: dict[bytes, tuple[str, str]] = {}
    for text in (*traces.words, *traces.pieces):
        for form, data in _forms(text):
            if len(data) >= SHORTEST_BYTES:
                patterns.setdefault(data, (form, text))
    for term in terms:
        data = term.encode("utf-8")
        if len(data) >= SHORTEST_BYTES:
            patterns.setdefault(data, ("words index", term))
    return patterns


def _forms(text: str) -> Iterator[tuple[str, bytes]]:
    yield "utf-8", text.encode("utf-8", "replace")
    yield _LOWER_CASE, text.lower().encode("utf-8", "replace")
    yield "json", json.dumps(text)[1:-1].encode("ascii")
    # Four letters in UTF-16 are eight bytes, of which half are zeros: no longer by chance from six.
    if len(text) >= SHORTEST_BYTES:
        yield "utf-16", text.encode("utf-16-le", "replace")
        yield "utf-16", text.encode("utf-16-be", "replace")


def _as_found(hit: Found) -> str:
    """The text as it stands there: what holds it rightly may hold it in small letters only."""
    return hit.text.lower() if hit.form == _LOWER_CASE else hit.text


def _is_held(connection: sqlite3.Connection, text: str) -> bool:
    if held_elsewhere(connection, text) or held_in_conversations(connection, text):
        return True
    return bool(terms_held_elsewhere(connection, [text]))


def _own_words(folder: Path) -> str:
    """What the databases say of themselves: names of tables and columns, how they were made."""
    said: list[str] = []
    for path in (*folder.glob("*.db"), *folder.rglob("*.sqlite3")):
        uri = f"{path.absolute().as_uri()}?mode=ro"
        with (
            contextlib.suppress(sqlite3.Error),
            contextlib.closing(sqlite3.connect(uri, uri=True, timeout=30.0)) as connection,
        ):
            names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            for table in ("sqlite_master", *sorted(names & _OWN_TABLES)):
                rows = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - the names above
                said += [value for row in rows for value in row if isinstance(value, str)]
    return " ".join(said).lower()


def _scan(folder: Path, patterns: Mapping[bytes, tuple[str, str]]) -> _Scan:
    scan = _Scan(0, 0, [])
    finder = _Finder(list(patterns))
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        try:
            size_bytes = _scan_file(path, folder, finder, patterns, scan.hits)
        except FileNotFoundError:
            continue  # the engine replaced it meanwhile
        scan.files += 1
        scan.size_bytes += size_bytes
    return scan


def _scan_file(
    path: Path,
    folder: Path,
    finder: _Finder,
    patterns: Mapping[bytes, tuple[str, str]],
    hits: list[Found],
) -> int:
    begin, seen = 0, set()
    with path.open("rb") as file:
        while block := os.pread(file.fileno(), _BLOCK_BYTES + finder.longest, begin):
            for pattern, place in finder.find(block):
                if pattern not in seen:
                    seen.add(pattern)
                    form, text = patterns[pattern]
                    name = path.relative_to(folder).as_posix()
                    hits.append(Found(name, form, text, begin + place))
            begin += _BLOCK_BYTES
        return os.fstat(file.fileno()).st_size


class _Finder:
    """Finds any of many strings of bytes at once, at a cost that hardly depends on how many.

    Every place's first six bytes are multiplied into a table of marks (Karp and Rabin's idea with
    a fixed window); only where there is a mark is anything compared.
    """

    _BITS = 22
    _FACTOR = 0x9E3779B97F4A7C15

    def __init__(self, patterns: Sequence[bytes]) -> None:
        import numpy as np  # noqa: PLC0415 - the command line starts without it

        self._numpy = np
        self.longest = max((len(one) for one in patterns), default=0)
        self._marks = np.zeros(1 << self._BITS, dtype=bool)
        self._by_start: dict[bytes, list[bytes]] = {}
        for one in patterns:
            start = one[:SHORTEST_BYTES]
            self._by_start.setdefault(start, []).append(one)
            window = np.array([int.from_bytes(start, "little")], dtype=np.uint64)
            self._marks[self._hashes(window)] = True

    def find(self, block: bytes) -> Iterator[tuple[bytes, int]]:
        np = self._numpy
        if len(block) < SHORTEST_BYTES:
            return
        padded = block + bytes(16)
        mask = np.uint64((1 << 8 * SHORTEST_BYTES) - 1)
        for shift in range(8):
            count = (len(block) - shift + 7) // 8
            if count <= 0:
                continue
            windows = np.frombuffer(padded, dtype="<u8", count=count, offset=shift) & mask
            for place in np.flatnonzero(self._marks[self._hashes(windows)]).tolist():
                begin = shift + 8 * place
                for one in self._by_start.get(block[begin : begin + SHORTEST_BYTES], ()):
                    if block.startswith(one, begin):
                        yield one, begin

    def _hashes(self, windows: Any) -> Any:
        np = self._numpy
        with np.errstate(over="ignore"):
            return (windows * np.uint64(self._FACTOR)) >> np.uint64(64 - self._BITS)
