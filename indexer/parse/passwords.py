"""Passwords of the person's files: each is told once and tried on every file that asks for one."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MOST = 100
_LONGEST = 500


class Passwords:
    """In memory for as long as the program runs; on disk only what the person wants kept.

    Thread-safe.

    Args:
        kept: The file for those, readable by nobody else. It is not encrypted.
    """

    def __init__(self, kept: Path) -> None:
        self._kept = kept
        self._lock = threading.Lock()
        self._on_disk = _read(kept)
        self._known = list(self._on_disk)

    def known(self) -> tuple[str, ...]:
        """All of them, the newest first."""
        with self._lock:
            return tuple(self._known)

    def add(self, password: str, keep: bool = False) -> None:
        """Try ``password`` too from now on; ``keep`` it for the next start. Raises OSError."""
        password = password[:_LONGEST]
        with self._lock:
            self._known = _first(password, self._known)
            if keep:
                on_disk = _first(password, self._on_disk)
                _write(self._kept, on_disk)
                self._on_disk = on_disk

    def forget(self) -> None:
        """Forget all, on disk too. What was read with them stays in the library. Raises OSError."""
        with self._lock:
            self._known.clear()
            self._on_disk.clear()
            self._kept.unlink(missing_ok=True)


def _first(password: str, others: list[str]) -> list[str]:
    return [password, *(one for one in others if one != password)][:_MOST]


def _read(path: Path) -> list[str]:
    """What is there; nothing if it cannot be read or makes no sense: the person is asked again."""
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(found, list):
            return [one for one in found if isinstance(one, str)][:_MOST]
    return []


def _write(path: Path, passwords: list[str]) -> None:
    # mkstemp makes it 0600 from the first moment.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".passwords-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(passwords, file)
        os.replace(name, path)  # noqa: PTH105 - the name comes from mkstemp
    except BaseException:
        os.unlink(name)  # noqa: PTH108
        raise
