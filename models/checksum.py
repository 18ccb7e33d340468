"""Hashing and copying large files: cancellable, with progress, safe against a sudden end."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import BinaryIO

from kernel.whole_files import flush_to_disk, move_into_place
from kernel.work import Cancel, Progress, Report, ignore_progress

_BLOCK_BYTES = 4 * 1024 * 1024


def file_sha256(
    file: Path,
    cancel: Cancel,
    report: Report = ignore_progress,
    done_bytes: int = 0,
    total_bytes: int | None = None,
) -> str:
    """The SHA-256 of a file, in hexadecimal. Raises Cancelled, OSError.

    Args:
        done_bytes: Where the progress of the whole, of which this file is a part, stands.
        total_bytes: The size of that whole; the file's own by default.
    """
    total = total_bytes if total_bytes is not None else file.stat().st_size
    digest = hashlib.sha256()
    with file.open("rb") as source:
        while block := source.read(_BLOCK_BYTES):
            cancel.raise_if_set()
            digest.update(block)
            done_bytes += len(block)
            report(Progress("verify", done_bytes, total, file.name))
    return digest.hexdigest()


def copy_hashing(
    source: BinaryIO, target: BinaryIO, cancel: Cancel, report: Report, label: str, total_bytes: int
) -> str:
    """Copy a stream to its end and flush it to the disk; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    done_bytes = 0
    while block := source.read(_BLOCK_BYTES):
        cancel.raise_if_set()
        digest.update(block)
        target.write(block)
        done_bytes += len(block)
        report(Progress("copy", done_bytes, total_bytes, label))
    flush_to_disk(target)
    return digest.hexdigest()


def write_text_atomically(file: Path, text: str) -> None:
    """Replace a small file's contents in one step."""
    staged = file.with_name(f"{file.name}.new")
    with staged.open("wb") as target:
        target.write(text.encode("utf-8"))
        flush_to_disk(target)
    move_into_place(staged, file)
