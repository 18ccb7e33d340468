"""How this very program is started again."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Launcher:
    """The words to start with; ``folder``: where, if that matters."""

    words: tuple[str, ...]
    folder: Path | None = None


def launcher() -> Launcher:
    """The installed command, else this interpreter in the folder of the program."""
    command = Path(sys.executable).with_name("antorcha")
    if command.exists():
        return Launcher((str(command),))
    return Launcher((sys.executable, "-m", "app"), _ROOT)
