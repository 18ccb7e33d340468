"""Checks the installation, the home and the models, and tries to reach a network.

Every check says what it found and, where something is wrong, what to do. Nothing is changed.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import sys
from dataclasses import asdict, dataclass, field

from app.config import Home
from app.trust.network import network_enforcement
from indexer.parse.sandbox import ParserSandbox
from indexer.store.catalog_sources import stopped_paths
from indexer.store.kept_copies import kept_copies
from kernel.errors import AntorchaError, Value
from models.bundled_ocr import bundled_ocr
from models.catalog import read_catalog
from models.store import InstalledModel, ModelState, ModelStore, default_models_folder
from models.types import ModelRole

_LITTLE_ROOM_BYTES = 500_000_000
_FEW_WATCHES = 8192


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. ``fix`` is what to do if it is not ``ok``.

    ``code`` and ``values`` say what was found to a client that has words of its own for it.
    """

    name: str
    ok: bool
    detail: str
    fix: str | None = None
    code: str = ""
    values: dict[str, Value] = field(default_factory=dict)


def examine(home: Home) -> dict[str, object]:
    """What ``antorcha doctor`` prints."""
    store = ModelStore(default_models_folder(), read_catalog())
    checks = [
        _python(),
        _network(),
        _home(home),
        _room(home),
        _library(home),
        *_stopped(home),
        *_copies(home),
        _sandbox(),
        _watches(),
        *_models(store),
    ]
    return {
        "ok": all(check.ok for check in checks),
        "checks": [asdict(check) for check in checks],
    }


def _python() -> Check:
    version = ".".join(str(part) for part in sys.version_info[:3])
    has_fts = _has_fts5()
    return Check(
        "installation",
        has_fts,
        f"Python {version}, SQLite {sqlite3.sqlite_version}",
        None if has_fts else "This Python's SQLite has no FTS5; use another Python build.",
        "parts_there" if has_fts else "parts_without_words",
        {"python": version, "sqlite": sqlite3.sqlite_version},
    )


def _has_fts5() -> bool:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        except sqlite3.OperationalError:
            return False
        return True


def _network() -> Check:
    enforcement = network_enforcement()
    fix = "Run Antorcha on Linux for the strongest protection, or in a system without network."
    return Check(
        "network",
        enforcement.enforced,
        enforcement.how,
        None if enforcement.enforced else fix,
        enforcement.code,
        enforcement.values,
    )


def _home(home: Home) -> Check:
    where: dict[str, Value] = {"folder": os.fspath(home.folder)}
    if not home.folder.exists():
        detail = f"{home.folder} does not exist yet; it is made when needed"
        return Check("home", True, detail, None, "home_to_come", where)
    mode = home.folder.stat().st_mode & 0o777
    if not os.access(home.folder, os.R_OK | os.W_OK | os.X_OK):
        return Check(
            "home",
            False,
            f"{home.folder} cannot be read and written",
            f"Give it back to yourself: chown -R $USER '{home.folder}'",
            "home_closed",
            where,
        )
    private = not mode & 0o077
    detail = f"{home.folder}, mode {mode:o}"
    fix = f"Others on this machine can look in: chmod 700 '{home.folder}'"
    code = "home_private" if private else "home_readable"
    return Check("home", private, detail, None if private else fix, code, where)


def _room(home: Home) -> Check:
    folder = next(path for path in (home.folder, *home.folder.parents) if path.exists())
    free_bytes = shutil.disk_usage(folder).free
    ok = free_bytes >= _LITTLE_ROOM_BYTES
    return Check(
        "disk",
        ok,
        f"{free_bytes / 1e9:.1f} GB free",
        None if ok else "Free some space; indexing pauses when the disk is full.",
        "room_enough" if ok else "room_little",
        {"size_bytes": free_bytes},
    )


def _read_only(home: Home) -> contextlib.closing[sqlite3.Connection]:
    """The catalogue as it lies there, whatever state it is in. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{home.database.as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return contextlib.closing(connection)


def _library(home: Home) -> Check:
    if not home.database.exists():
        return Check("library", True, "no library yet", None, "library_to_come")
    try:
        with _read_only(home) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            rebuilt = connection.execute("SELECT value FROM meta WHERE key = 'rebuilt'").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        verdict, rebuilt = str(error), None
    ok = verdict == "ok"
    return Check(
        "library",
        ok,
        f"the catalogue is sound{_carried(rebuilt)}"
        if ok
        else f"the catalogue is damaged: {verdict}",
        None
        if ok
        else "Your files are not affected. `antorcha doctor --repair` builds a new one from them.",
        "library_sound" if ok else "library_damaged",
        {} if ok else {"detail": str(verdict)},
    )


def _stopped(home: Home) -> list[Check]:
    """What is not read because the person wishes it so: no fault, but a reason to miss a file."""
    if not home.database.exists():
        return []
    try:
        with _read_only(home) as connection:
            names = ", ".join(map(os.fsdecode, stopped_paths(connection)))
    except sqlite3.Error:
        return []  # damaged, which another check tells, or of an older version
    if not names:
        return []
    detail = f"not read for now, as you wished: {names}"
    return [Check("sources", True, detail, None, "sources_stopped", {"sources": names})]


def _copies(home: Home) -> list[Check]:
    """Damaged catalogues that lie beside it, if there are any: no harm, but the person's texts."""
    copies = kept_copies(home.database)
    if not copies:
        return []
    size_bytes, newest = sum(copy.size_bytes for copy in copies), copies[-1].path
    detail = (
        f"damaged catalogues that were kept aside: {len(copies)}, {size_bytes / 1e6:.1f} MB; the "
        f"newest is {newest}. They go with the first thing that is forgotten, or with `antorcha "
        "doctor --erase-copies`"
    )
    values: dict[str, Value] = {
        "count": len(copies),
        "size_bytes": size_bytes,
        "file": os.fspath(newest),
    }
    return [Check("copies", True, detail, None, "copies_kept", values)]


def _carried(row: tuple[str] | None) -> str:
    """What became of the conversations, if the catalogue was begun anew in place of another."""
    if row is None:
        return ""
    rebuilt = json.loads(row[0])
    turns, lost = rebuilt.get("turns", 0), rebuilt.get("lost_turns", 0)
    when = str(rebuilt["at"])[:10]
    return (
        f"; built anew on {when} in place of a damaged one, with {turns} questions of kept "
        f"conversations carried over and {lost} that could not be read"
    )


def _sandbox() -> Check:
    """Starts the child that reads files and asks it what it found itself confined by."""
    try:
        with ParserSandbox() as sandbox:
            found = sandbox.in_force()
    except AntorchaError as error:
        return Check("sandbox", False, error.title, "Run `make setup` again.", "sandbox_missing")
    ok = all(one.enforced for one in found) or sys.platform != "linux"
    detail = "files are read in a child of its own: " + "; ".join(one.how for one in found)
    fix = "A Linux kernel from 5.13 on closes the child off from your other files."
    gaps = " ".join(one.code for one in found if not one.enforced)
    code = "sandbox_with_gaps" if gaps else "sandbox_closed"
    return Check("sandbox", ok, detail, None if ok else fix, code, {"gaps": gaps})


def _watches() -> Check:
    try:
        with open("/proc/sys/fs/inotify/max_user_watches", encoding="ascii") as file:  # noqa: PTH123
            limit = int(file.read())
    except OSError:
        detail = "this system tells about changes in its own way"
        return Check("watching", True, detail, None, "watching_by_system")
    ok = limit >= _FEW_WATCHES
    fix = "Raise fs.inotify.max_user_watches; until then changes are found by looking regularly."
    detail = f"{limit:,} folders can be watched"
    code = "watching_enough" if ok else "watching_few"
    return Check("watching", ok, detail, None if ok else fix, code, {"count": limit})


def _models(store: ModelStore) -> list[Check]:
    chosen = [_model(store, role) for role in (ModelRole.CHAT, ModelRole.EMBEDDING)]
    return [*chosen, _ocr_model()]


def _ocr_model() -> Check:
    """Without it, scans and pictures are listed as files without text."""
    model = bundled_ocr()
    ok = model.state is ModelState.READY
    fix = None if ok else "Run `make setup` again."
    return Check("ocr model", ok, _words(model), fix, *_said(model))


def _model(store: ModelStore, role: ModelRole) -> Check:
    name = f"{role} model"
    try:
        model_id = store.in_use(role)
        model = None if model_id is None else store.get(model_id)
    except AntorchaError as error:
        return Check(name, False, error.title, error.hint or None, error.code, error.values)
    if model is None:
        return Check(name, False, "none is known", "Run `antorcha models list`.", "model_unchosen")
    ok = model.state in (ModelState.READY, ModelState.UNKNOWN)
    return Check(name, ok, _words(model), None if ok else _mend(model), *_said(model))


def _words(model: InstalledModel) -> str:
    return f"{model.id}, {model.license}, {model.state}"


def _said(model: InstalledModel) -> tuple[str, dict[str, Value]]:
    """The code of a model's state, such as ``model_state_ready``, and its values."""
    values: dict[str, Value] = {"model": model.id, "license": model.license}
    return f"model_state_{model.state}", values


def _mend(model: InstalledModel) -> str:
    return f"Run `antorcha models fetch {model.id}`; search by words works without it."
