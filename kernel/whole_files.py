"""Writing a file so that it is whole or as it was, whatever happens in the middle.

What the person chose a place for (an export, a note, a backup) is written beside that place under
a name of our own, flushed to the disk, and only then takes the place: a crash, a full disk or a
power cut leaves the old file, never half of the new one.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from kernel.errors import PermanentError

_LONGEST_NAME: Final = 40  # of at most 4 bytes each; file systems take 255
_OURS: Final = ".antorcha-"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED: Final = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE: Final = (errno.ENOENT, errno.ENOTDIR)
_NO_LINKS: Final = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


class FileNotWritten(PermanentError):
    """A file of the person's choosing was not written; what was there before is unharmed."""

    code = "file_not_written"


class NoRoomForFile(FileNotWritten):
    """The disk is full, a quota is, or its file system takes no file so large."""

    code = "file_no_room"


class FileNotAllowed(FileNotWritten):
    """The file or its folder may not be written."""

    code = "file_not_allowed"


class FolderGone(FileNotWritten):
    """The folder is not there."""

    code = "file_folder_gone"


class FileThereAlready(FileNotWritten):
    """There is a file of this name, which nobody said may be replaced."""

    code = "file_there_already"


@contextlib.contextmanager
def replacing(target: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """What is written takes the place of ``target`` when the block ends well, and not before.

    A link stays one: what it leads to is replaced. A pipe or a device is written straight into.

    Args:
        private: Nobody but the person may read it; otherwise as the old file, or as the system
            makes new ones.

    Raises:
        FileNotWritten: For any OSError; what was there before is unharmed.
    """
    with _explaining(target):
        place = target.resolve() if target.is_symlink() else target
        before = _mode_of(place)
        if before is not None and not (stat.S_ISREG(before) or stat.S_ISDIR(before)):
            with place.open("wb") as file:
                yield file
            return
        _refuse_to_replace(place, before)
        with _beside(place, 0o600 if private else 0o666) as (staged, file):
            if before is not None and not private:
                os.fchmod(file.fileno(), stat.S_IMODE(before))
            yield file
            flush_to_disk(file)
            move_into_place(staged, place)


def write_whole(target: Path, text: str) -> None:
    """Write a text, in UTF-8, in place of what ``target`` is now. Raises FileNotWritten."""
    with replacing(target) as file:
        file.write(text.encode("utf-8", "replace"))


def write_new(target: Path, text: str) -> None:
    """Write a text, in UTF-8, into a file that is not there yet.

    Raises:
        FileThereAlready: There is something of this name. It is not touched.
        FileNotWritten: For any other OSError.
    """
    with _explaining(target), _beside(target, 0o666) as (staged, file):
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(target))
        file.write(text.encode("utf-8", "replace"))
        flush_to_disk(file)
        try:
            os.link(staged, target)  # fails if something of this name came meanwhile
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC))
            staged.replace(target)
        sync_folder(target.parent)


def not_written(target: Path, error: OSError) -> FileNotWritten:
    """The error for a file that could not be written, worded for the person."""
    file, folder, reason = os.fspath(target), os.fspath(target.parent), error.strerror or str(error)
    unharmed = "What was there before is unharmed."
    if error.errno in _FULL:
        hint = "Make room on that disk, or choose a place on another one."
        return NoRoomForFile(f"There is no room left for {file}", unharmed, hint, file=file)
    if error.errno in _NOT_ALLOWED:
        hint = "Choose another folder, or change who may write there."
        return FileNotAllowed(f"{file} may not be written", unharmed, hint, file=file)
    if error.errno in _GONE and not target.parent.is_dir():
        hint = "Choose another folder, or plug in the drive that it is on."
        title = f"The folder {folder} is not there"
        return FolderGone(title, "Nothing was written.", hint, folder=folder)
    if error.errno == errno.EEXIST:
        title = f"There is a {file} already"
        return FileThereAlready(title, "It was not touched.", "Choose another name.", file=file)
    title, message = f"{file} could not be written", f"{reason}. {unharmed}"
    return FileNotWritten(title, message, "Choose another place.", file=file, reason=reason)


def flush_to_disk(file: BinaryIO) -> None:
    """Return when the bytes written so far survive a power cut."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return when renames in this folder survive a power cut. Raises OSError."""
    if sys.platform == "win32":  # a folder cannot be opened there
        return
    fd = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def move_into_place(staged: Path, place: Path) -> None:
    """Rename within one file system so that ``place`` is the old thing or the new, never half."""
    staged.replace(place)
    sync_folder(place.parent)


@contextlib.contextmanager
def _explaining(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise not_written(target, error) from error


def _mode_of(place: Path) -> int | None:
    with contextlib.suppress(FileNotFoundError):
        return place.stat().st_mode
    return None


def _refuse_to_replace(place: Path, before: int | None) -> None:
    """Renaming heeds neither that a file is write-protected nor that a folder is no file."""
    if before is None:
        return
    if stat.S_ISDIR(before):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), os.fspath(place))
    if not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(place))


@contextlib.contextmanager
def _beside(place: Path, mode: int) -> Iterator[tuple[Path, BinaryIO]]:
    """A file in the same folder, gone at the end unless it was moved.

    It is locked as long as somebody writes it: so what a killed process left is known and removed.
    """
    begin = f".{place.name[:_LONGEST_NAME]}{_OURS}"
    _remove_left(place.parent, begin)
    staged = place.with_name(f"{begin}{secrets.token_hex(4)}")
    fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with os.fdopen(fd, "wb") as file:
            with contextlib.suppress(OSError):  # not every file system has locks
                fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield staged, file
    finally:
        staged.unlink(missing_ok=True)


def _remove_left(folder: Path, begin: str) -> None:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not (entry.name.startswith(begin) and entry.is_file(follow_symlinks=False)):
                continue
            with contextlib.suppress(OSError):
                fd = os.open(entry.path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
                try:
                    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    Path(entry.path).unlink()
                finally:
                    os.close(fd)
