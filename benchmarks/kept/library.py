"""All that a person's disk may hold, in one list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.kept.chats import chats
from benchmarks.kept.kept_file import KeptFile
from benchmarks.kept.mail_programs import mail_programs
from benchmarks.kept.notes import notes
from benchmarks.kept.other_files import other_files


def kept_files() -> Iterator[KeptFile]:
    """Every file, in the order of the table."""
    yield from mail_programs()
    yield from chats()
    yield from notes()
    yield from other_files()


def write(folder: Path) -> list[KeptFile]:
    """The files, written below ``folder``."""
    files = list(kept_files())
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    return files
