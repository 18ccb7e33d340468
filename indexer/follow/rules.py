"""What is left out of the index, with the reason in words that ``status`` and the window show."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable

from indexer.store.catalog_sources import is_at_or_under

LINK = "links are not followed; what they point to is indexed where it is"
HIDDEN_FOLDER = "hidden folders are left out"
HIDDEN_FILE = "hidden files are left out"
OWN = "this program's own folders are left out"
FORGOTTEN = "forgotten on your wish"

_VERSION_CONTROL = "version control keeps copies there"
_MACHINE_MADE = "programs keep downloads and caches there"
_TRASH = "it is a rubbish bin"
_TEMPORARY = "programs keep unfinished or temporary files under such names"
_SYSTEM = "the system keeps its own notes there"

_FOLDERS = {
    **dict.fromkeys((".git", ".hg", ".svn", ".bzr", ".jj", "CVS"), _VERSION_CONTROL),
    **dict.fromkeys(
        (
            "node_modules", "bower_components", "__pycache__", ".cache", "Caches", "CacheStorage",
            ".venv", ".tox", ".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".gradle",
            ".npm", ".cargo", ".rustup", ".obsidian", ".ipynb_checkpoints",
        ),
        _MACHINE_MADE,
    ),
    **dict.fromkeys(
        (
            ".Trash", ".Trashes", ".trash", "$RECYCLE.BIN", "RECYCLER", ".Trash-1000",
            "lost+found", ".trashed",
        ),
        _TRASH,
    ),
    **dict.fromkeys(
        (
            ".Spotlight-V100", ".fseventsd", ".TemporaryItems", ".DocumentRevisions-V100",
            "System Volume Information", "@eaDir", "__MACOSX",
        ),
        _SYSTEM,
    ),
}  # fmt: skip
_FILES = dict.fromkeys(
    (".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r", ".localized"), _SYSTEM
)
_TEMPORARY_FILE = re.compile(
    r"""
    ~\$.* | \.~lock\..* | \.\#.* | \#.*\# | .*~        # Office, LibreOffice, Emacs, backups
    | \..*\.sw[a-z] | \._.*                            # Vim, macOS resource forks
    | .*\.(?:tmp|temp|part|partial|crdownload|download|swp|lock|goutputstream-\w+)
    | \.goutputstream-\w+ | \.fuse_hidden\w+ | \.nfs[0-9a-f]+ | \.sb-\w+-\w+
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BIN_OF_USER = re.compile(r"\.Trash-\d+")
_MAILDIR_PARTS = {b"cur", b"new"}


class Rules:
    """Decides, name by name, what is left out.

    Args:
        own_folders: The home and the models, which are never indexed.
        forgotten: Paths that the person wants kept out, asked for again with every sweep.
    """

    def __init__(self, own_folders: Iterable[bytes], forgotten: Callable[[], list[bytes]]) -> None:
        own = list(own_folders)
        self._own_folders = tuple({f for path in own for f in (path, os.path.realpath(path))})
        self._forgotten = forgotten
        self._forgotten_now = frozenset(forgotten())

    def refresh(self) -> None:
        """Learn anew what is to be kept out."""
        self._forgotten_now = frozenset(self._forgotten())

    def is_forgotten(self, path: bytes) -> bool:
        """Whether the path, or a folder above it, is to be kept out."""
        if not self._forgotten_now:
            return False
        # Upwards from the path: many may be forgotten, but few folders lie above one file.
        while path not in self._forgotten_now:
            parent = os.path.dirname(path)
            if parent == path:
                return False
            path = parent
        return True

    def folder(self, path: bytes, is_in_maildir: bool = False) -> str | None:
        """Why a folder is left out, or None if it is not. ``is_in_maildir``: its parent is one."""
        name = os.fsdecode(os.path.basename(path))
        if reason := _FOLDERS.get(name):
            return reason
        if is_in_maildir:
            return _TEMPORARY if name == "tmp" else self._by_path(path)
        if _BIN_OF_USER.fullmatch(name):
            return _TRASH
        if name.startswith("."):
            return HIDDEN_FOLDER
        return self._by_path(path)

    def file(self, path: bytes) -> str | None:
        """Why a file is left out, or None if it is not."""
        name = os.fsdecode(os.path.basename(path))
        if reason := _FILES.get(name):
            return reason
        if _TEMPORARY_FILE.fullmatch(name):
            return _TEMPORARY
        if name.startswith("."):
            return HIDDEN_FILE
        return self._by_path(path)

    def anywhere_between(self, root: bytes, path: bytes) -> str | None:
        """Why one of the folders from ``root`` down to (not with) ``path`` is left out.

        The root itself is always in, being the person's own wish.
        """
        if reason := self._by_path(path):
            return reason
        relative = os.path.relpath(path, root)
        folder = root
        for name in relative.split(os.fsencode(os.sep))[:-1]:
            in_maildir = is_maildir(folder)
            folder = os.path.join(folder, name)
            if os.path.islink(folder):
                return LINK
            if reason := self.folder(folder, in_maildir):
                return reason
        return None

    def _by_path(self, path: bytes) -> str | None:
        if any(is_at_or_under(path, own) for own in self._own_folders):
            return OWN
        return FORGOTTEN if self.is_forgotten(path) else None


def is_maildir(folder: bytes) -> bool:
    """Whether a folder is a Maildir, whose sub-folders are hidden by convention."""
    return all(os.path.isdir(os.path.join(folder, part)) for part in _MAILDIR_PARTS)


def is_maildir_listing(names: Iterable[bytes]) -> bool:
    """As ``is_maildir``, for a folder that has been listed already."""
    return set(names) >= _MAILDIR_PARTS
