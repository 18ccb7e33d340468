"""Paths as a person names them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from indexer.store.catalog_sources import is_at_or_under
from kernel.errors import PermanentError


class NoSuchPath(PermanentError):
    """The person named a file or folder that is not there."""

    code = "no_such_path"


def absolute(path: Path) -> bytes:
    """The path as it is kept: absolute, as named; a link to a file is what it points to."""
    named = os.path.abspath(os.fsencode(path))
    if os.path.islink(named) and os.path.isfile(named):
        return os.path.realpath(named)
    return named


def checked_root(path: Path, own_folders: Iterable[bytes]) -> bytes:
    """The path of a source to be. Raises NoSuchPath, or PermanentError for our own folders."""
    root = absolute(path)
    if not os.path.lexists(root):
        raise NoSuchPath(
            "There is no such file or folder",
            os.fsdecode(root),
            "Check the spelling.",
            path=os.fsdecode(root),
        )
    if any(is_at_or_under(root, own) for own in own_folders):
        title = "The program's own folders cannot be indexed"
        raise PermanentError(title, os.fsdecode(root), code="own_folder", path=os.fsdecode(root))
    return root
