"""Where everything that the program keeps lies, how large it is, and who may read it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.config import Home
from indexer.store.kept_copies import kept_aside, kept_copies

# What was written last is in the first of them: of a new library nearly everything.
_BESIDE_DATABASE = ("-wal", "-shm")


class PlaceKind(StrEnum):
    """What lies at a place."""

    LIBRARY = "library"
    VECTORS = "vectors"
    LOG = "log"
    PASSWORDS = "passwords"
    WINDOW = "window"
    COPIES = "copies"
    OTHER = "other"
    MODELS = "models"


@dataclass(frozen=True, slots=True)
class Place:
    """One place. ``private``: nobody but its owner can read it, folders above it counted."""

    what: PlaceKind
    path: str
    mode: str
    size_bytes: int
    files: int
    private: bool


def places(home: Home, models: Path) -> list[Place]:
    """Every place that exists. Nothing is read but names, sizes and modes."""
    named = {
        PlaceKind.LIBRARY: home.database,
        PlaceKind.VECTORS: home.vectors,
        PlaceKind.LOG: home.log.parent,
        PlaceKind.PASSWORDS: home.passwords,
        PlaceKind.WINDOW: home.folder / "window.ini",
    }
    beside = [home.database.with_name(home.database.name + end) for end in _BESIDE_DATABASE]
    found = [
        _place(kind, path, home.folder, beside if kind is PlaceKind.LIBRARY else ())
        for kind, path in named.items()
        if path.exists()
    ]
    copies = kept_aside(home.database)
    if copies:
        newest = kept_copies(home.database)[-1].path
        named_by = newest if newest.exists() else copies[-1]
        found.append(_together(PlaceKind.COPIES, named_by, home.folder, copies))
    taken = {*named.values(), *beside, *copies}
    others = [
        file
        for file in _files(home.folder)
        if not any(file == one or one in file.parents for one in taken)
    ]
    if others:
        found.append(_together(PlaceKind.OTHER, home.folder, home.folder, others))
    if models.is_dir():
        found.append(_place(PlaceKind.MODELS, models, models))
    return found


def _place(kind: PlaceKind, path: Path, root: Path, beside: Iterable[Path] = ()) -> Place:
    return _together(kind, path, root, [*_files(path), *beside])


def _together(kind: PlaceKind, path: Path, root: Path, files: list[Path]) -> Place:
    """Some files as one place, called ``path``."""
    sizes = [size for file in files if (size := _size(file)) is not None]
    mode, private = _mode(path), _private(path, root)
    return Place(kind, os.fspath(path), mode, sum(sizes), len(sizes), private)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (file for file in path.rglob("*") if file.is_file() and not file.is_symlink())
    elif path.exists():
        yield path


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None  # replaced meanwhile, or never there


def _mode(path: Path) -> str:
    return f"{stat.S_IMODE(path.stat().st_mode):03o}"


def _private(path: Path, root: Path) -> bool:
    """A place is closed if it, or any folder from the root to it, lets nobody else through."""
    chain = [path, *(folder for folder in path.parents if folder == root or root in folder.parents)]
    return any(not stat.S_IMODE(one.stat().st_mode) & 0o077 for one in chain)
