"""What the store of models remembers between runs, in one small file beside the models."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from models.checksum import write_text_atomically


@dataclass(frozen=True, slots=True)
class Verified:
    """The result of one full hash, and how the files looked at that time.

    Args:
        sha256: What was found.
        right: Whether that is what it should be.
        fingerprint: Relative path, size and modification time of every file. While it stays the
            same, nothing is hashed again.
    """

    sha256: str
    right: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A role's model as it was before a ``use``; None for the automatic one."""

    role: str
    model_id: str | None


@dataclass(slots=True)
class StoreRecords:
    """Everything remembered. Losing it costs a re-hash and the person's choice, nothing else."""

    chosen: dict[str, str] = field(default_factory=dict)
    history: list[Choice] = field(default_factory=list)
    verified: dict[str, Verified] = field(default_factory=dict)


def read_records(file: Path) -> StoreRecords:
    """What was remembered; nothing, if the file is missing or damaged."""
    try:
        content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return StoreRecords(
            chosen={str(role): str(model) for role, model in content["chosen"].items()},
            history=[Choice(**choice) for choice in content["history"]],
            verified={str(key): Verified(**value) for key, value in content["verified"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return StoreRecords()


def write_records(file: Path, records: StoreRecords) -> None:
    """Replace the file in one step. Raises OSError."""
    write_text_atomically(file, json.dumps(asdict(records), indent=1))


@contextlib.contextmanager
def changing_records(file: Path) -> Iterator[StoreRecords]:
    """The records, to be changed and written back, while no other process can do the same.

    Written only if the block ends well. The lock lies beside the file, which is replaced whole.
    Raises OSError.
    """
    fd = os.open(file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX)
        records = read_records(file)
        yield records
        write_records(file, records)
    finally:
        os.close(fd)
