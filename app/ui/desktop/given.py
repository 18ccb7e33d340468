"""What was dropped on the window, or opened with it: documents, models or backups."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MODEL_SUFFIX: Final = ".gguf"
BACKUP_SUFFIX: Final = ".antorcha"


@dataclass(frozen=True, slots=True)
class Given:
    """Paths by what is to be done with them."""

    documents: tuple[str, ...]
    models: tuple[str, ...]
    backups: tuple[str, ...]


def sort_given(paths: Iterable[str]) -> Given:
    """Tell them apart by their names; everything unknown is a document."""
    documents: list[str] = []
    models: list[str] = []
    backups: list[str] = []
    for path in paths:
        suffix = PurePath(path).suffix.lower()
        fitting = {MODEL_SUFFIX: models, BACKUP_SUFFIX: backups}.get(suffix, documents)
        fitting.append(path)
    return Given(tuple(documents), tuple(models), tuple(backups))
