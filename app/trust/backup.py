"""A library in one encrypted file, and back, on this machine or another.

In it is the catalogue alone: texts, words, vectors, what the person follows and wants kept out. The
index of vectors is filled from it again without the model. The person's own files are not in it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, cast

from app.config import Home
from app.trust.sealing import NotOpened, seal, unseal
from indexer.store.catalog_sources import is_at_or_under
from indexer.store.database import Database
from indexer.store.rebuilding import note_wishes
from indexer.store.wishes import FILE_NAME
from kernel.errors import PermanentError, TransientError
from kernel.file_lock import FileLock
from kernel.whole_files import replacing, sync_folder
from kernel.work import Cancel, Progress, Report, ignore_progress

_BLOCK_BYTES = 1024 * 1024
_LIBRARY = "library.db"
_MODELS = "models"
_PARTIAL = ".backup-"
# Columns that hold paths as bytes, where the schema has them.
_PATHS = (
    ("sources", "path"), ("files", "path"), ("queue", "path"), ("forgotten", "path"),
    ("forgotten_contents", "path"), ("exclusions", "example"), ("turn_sources", "path"),
)  # fmt: skip
# What a source's disk was called on the machine that it came from.
_OF_THE_MACHINE = (("sources", "volume"), ("sources", "device"))


class HomeInUse(TransientError):
    """An engine has the home open."""

    code = "home_in_use"


@dataclass(frozen=True, slots=True)
class Moved:
    """What lay at or under ``before`` lies at or under ``after`` on this machine."""

    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored: documents, and sources of which nothing is at their path here."""

    documents: int
    missing_sources: tuple[str, ...]


def back_up(
    database: Database,
    folder: Path,
    target: Path,
    passphrase: str,
    models: Path | None,
    report: Report = ignore_progress,
    cancel: Cancel | None = None,
) -> int:
    """Write the library as it is now into one file; its size in bytes.

    ``target`` is replaced only once the backup is whole. ``folder`` is the home, where a copy lies
    meanwhile. ``models``: the folder of models to take in too. Raises StorageFull, Cancelled,
    FileNotWritten, OSError.
    """
    drop_partials(folder)
    with tempfile.TemporaryDirectory(prefix=_PARTIAL, dir=folder) as name:
        copy = Path(name) / _LIBRARY
        database.copy_to(copy)
        with replacing(target, private=True) as file:
            blocks = _watched(_packed(copy, models), copy, models, report, cancel or Cancel())
            seal(blocks, file, passphrase)
    return target.stat().st_size


def restore(
    home: Home, source: Path, passphrase: str, moved: Sequence[Moved], models: Path
) -> Restored:
    """Make the library of a backup this home's. The home must hold none.

    Raises NotOpened, HomeInUse, PermanentError, NewerSchema, StorageFull, OSError; the home is
    then as it was.
    """
    home.create()
    lock = FileLock(home.lock)
    if not lock.acquire():
        raise HomeInUse(
            "This home is in use", "Nothing was changed.", "Close the window and try again."
        )
    try:
        if home.database.exists():
            raise PermanentError(
                "There is a library in this home already",
                "Nothing was changed.",
                "Restore into another --home, or move this one away.",
                code="home_taken",
            )
        drop_partials(home.folder)
        with tempfile.TemporaryDirectory(prefix=_PARTIAL, dir=home.folder) as name:
            _unpack(source, passphrase, Path(name), models)
            return _take_in(home, Path(name) / _LIBRARY, moved)
    finally:
        lock.release()


def drop_partials(folder: Path) -> None:
    """Remove the copies that a killed backup left: they are not encrypted."""
    for left in folder.glob(f"{_PARTIAL}*"):
        shutil.rmtree(left, ignore_errors=True)


def _take_in(home: Home, copy: Path, moved: Sequence[Moved]) -> Restored:
    database = Database(copy)
    try:
        with database.write() as connection:
            connection.execute("DELETE FROM meta WHERE key LIKE 'chroma%'")
            connection.execute("UPDATE passages SET in_chroma = 0")
            connection.execute("UPDATE files SET state = 'keyword' WHERE state = 'semantic'")
            for one in moved:
                _move(connection, one)
            for table, column in _OF_THE_MACHINE:
                if _has(connection, table, column):
                    connection.execute(f"UPDATE {table} SET {column} = NULL")  # noqa: S608 - above
        paths = [row["path"] for row in database.read().execute("SELECT path FROM sources")]
        (documents,) = database.read().execute("SELECT count(*) FROM documents").fetchone()
        note_wishes(database)
        database.fold_log()
    finally:
        database.close()
    (copy.with_name(FILE_NAME)).replace(home.folder / FILE_NAME)
    copy.replace(home.database)
    sync_folder(home.folder)
    missing = (os.fsdecode(path) for path in paths if not os.path.lexists(path))
    return Restored(documents, tuple(missing))


def _move(connection: sqlite3.Connection, moved: Moved) -> None:
    for table, column in _PATHS:
        if not _has(connection, table, column):
            continue
        rows = connection.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()  # noqa: S608 - above
        connection.executemany(
            f"UPDATE OR REPLACE {table} SET {column} = ? WHERE {column} = ?",  # noqa: S608
            [
                (moved.after + path[len(moved.before) :], path)
                for (path,) in rows
                if is_at_or_under(path, moved.before)
            ],
        )


def _has(connection: sqlite3.Connection, table: str, column: str) -> bool:
    return column in {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def _watched(
    blocks: Iterator[bytes], library: Path, models: Path | None, report: Report, cancel: Cancel
) -> Iterator[bytes]:
    """The same blocks, telling how far they are."""
    total_bytes = sum(path.stat().st_size for path, _ in _members(library, models))
    done_bytes = 0
    for block in blocks:
        cancel.raise_if_set()
        done_bytes += len(block)
        report(Progress("write", min(done_bytes, total_bytes), total_bytes, ""))
        yield block


def _members(library: Path, models: Path | None) -> list[tuple[Path, str]]:
    members = [(library, _LIBRARY)]
    if models is not None:
        members += [
            (file, f"{_MODELS}/{file.relative_to(models).as_posix()}")
            for file in sorted(models.rglob("*"))
            if file.is_file() and not _is_left_out(file.relative_to(models))
        ]
    return members


def _packed(library: Path, models: Path | None) -> Iterator[bytes]:
    """A tar stream: the library, then the models' files."""
    for path, name in _members(library, models):
        size_bytes = path.stat().st_size
        header = tarfile.TarInfo(name)
        header.size, header.mode = size_bytes, 0o600
        yield header.tobuf(tarfile.PAX_FORMAT)
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                yield block
        yield bytes(-size_bytes % tarfile.BLOCKSIZE)
    yield bytes(2 * tarfile.BLOCKSIZE)


def _is_left_out(path: Path) -> bool:
    """What is half-made, a lock, or can be measured again."""
    return path.parts[0].startswith(".") or path.parts[0] == "warm" or path.suffix == ".lock"


def _unpack(source: Path, passphrase: str, folder: Path, models: Path) -> None:
    with source.open("rb") as file, contextlib.closing(_Stream(unseal(file, passphrase))) as stream:
        try:
            with tarfile.open(fileobj=cast("IO[bytes]", stream), mode="r|") as tar:
                for member in tar:
                    _extract(tar, member, folder, models)
            while stream.read(_BLOCK_BYTES):
                pass  # to the last block, whose mark says that the file is whole
        except tarfile.TarError as error:
            title = "The backup is damaged or cut off"
            raise NotOpened(title, "Nothing was changed.", code="backup_damaged") from error
    if not (folder / _LIBRARY).exists():
        title = "This backup holds no library"
        raise NotOpened(title, "Nothing was changed.", code="backup_empty")


def _extract(tar: tarfile.TarFile, member: tarfile.TarInfo, folder: Path, models: Path) -> None:
    parts = PurePosixPath(member.name).parts
    place = folder / _LIBRARY
    if parts[:1] == (_MODELS,) and len(parts) > 1:
        place = models.joinpath(*parts[1:])
        if place.exists():
            return  # models are shared by all homes; what is here stays
    elif member.name != _LIBRARY:
        return
    # Nothing outside of the two folders, no devices, no links. The rule that tarfile has for this
    # came with Python 3.11.4 only.
    packed = tar.extractfile(member) if member.isreg() and ".." not in parts else None
    if packed is None:
        raise tarfile.ReadError(f"{member.name} is no plain file")
    place.parent.mkdir(parents=True, exist_ok=True)
    with packed, replacing(place, private=True) as file:
        shutil.copyfileobj(packed, file, _BLOCK_BYTES)


class _Stream:
    """An iterator of blocks, read as tarfile reads a file."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._held = b""

    def read(self, size: int = -1, /) -> bytes:
        while len(self._held) < size or size < 0:
            block = next(self._blocks, None)
            if block is None:
                break
            self._held += block
        size = len(self._held) if size < 0 else size
        data, self._held = self._held[:size], self._held[size:]
        return data

    def close(self) -> None:
        self._held = b""
