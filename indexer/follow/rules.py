"""What is left out of the index, with the reason in words that ``status`` and the window show."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from indexer.store.catalog_files import FileStamp
from indexer.store.catalog_forgotten import Forgotten
from indexer.store.catalog_sources import is_at_or_under

HIDDEN_FOLDER = "hidden folders are left out"
HIDDEN_FILE = "hidden files are left out"
OWN = "this program's own folders are left out"
FORGOTTEN = "forgotten on your wish"

_VERSION_CONTROL = "version control keeps copies there"
MACHINE_MADE = "programs keep downloads and caches there"
_TRASH = "it is a rubbish bin"
_TEMPORARY = "programs keep unfinished or temporary files under such names"
INDEX = "programs keep their own index under such names"
_SYSTEM = "the system keeps its own notes there"

_FOLDERS = {
    **dict.fromkeys((".git", ".hg", ".svn", ".bzr", ".jj", "CVS"), _VERSION_CONTROL),
    **dict.fromkeys(
        (
            "node_modules", "bower_components", "__pycache__", ".cache", "Caches", "CacheStorage",
            ".venv", ".tox", ".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".gradle",
            ".npm", ".cargo", ".rustup", ".obsidian", ".ipynb_checkpoints",
        ),
        MACHINE_MADE,
    ),
    **dict.fromkeys(
        (
            ".Trash", ".Trashes", ".trash", "$RECYCLE.BIN", "RECYCLER", "Recycled",
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
# Below a folder of that name, copies that a program makes of what lies beside it.
_FOLDERS_BELOW = {
    ("logseq", "bak"): _VERSION_CONTROL,
    ("logseq", "version-files"): _VERSION_CONTROL,
}
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
# Thunderbird's index of each mail folder.
_INDEX_FILE = re.compile(r".*\.msf", re.IGNORECASE | re.DOTALL)
_BIN_OF_USER = re.compile(r"\.Trash-\d+")
_MAILDIR_PARTS = {b"cur", b"new"}


class Rules:
    """Decides, name by name, what is left out of every source.

    Args:
        own_folders: The home and the models, which are never indexed.
        forgotten: What the person wants kept out, asked for again with every look at the disk.
    """

    def __init__(
        self, own_folders: Iterable[bytes], forgotten: Callable[[], list[Forgotten]]
    ) -> None:
        own = list(own_folders)
        self._own_folders = tuple({f for path in own for f in (path, os.path.realpath(path))})
        self._ask_forgotten = forgotten
        self._forgotten: dict[bytes, FileStamp | None] = {}
        self._by_inode: dict[tuple[int, int], Forgotten] = {}
        self.refresh()

    def refresh(self) -> None:
        """Learn anew what is to be kept out."""
        forgotten = self._ask_forgotten()
        self._forgotten = {one.path: one.stamp for one in forgotten}
        self._by_inode = {
            (one.stamp.inode, one.stamp.device): one for one in forgotten if one.stamp is not None
        }

    def is_forgotten(self, path: bytes) -> bool:
        """Whether the path, or a folder above it, is to be kept out."""
        if not self._forgotten:
            return False
        # Upwards from the path: many may be forgotten, but few folders lie above one file.
        while path not in self._forgotten:
            parent = os.path.dirname(path)
            if parent == path:
                return False
            path = parent
        return True

    def is_forgotten_elsewhere(self, path: bytes, status: os.stat_result) -> bool:
        """Whether this is a forgotten file or folder under another name than it had."""
        if not self._by_inode:
            return False
        stamp = FileStamp.of(status)
        one = self._by_inode.get((stamp.inode, stamp.device))
        if one is None or one.stamp is None or one.path == path:
            return False
        # Inode numbers are given away again: nothing else may have changed, and the old name
        # must be free (a second link to the same file is the person's own doing).
        return one.stamp.has_same_content_signs(stamp) and not os.path.lexists(one.path)

    def has_moved_on(self, path: bytes, status: os.stat_result) -> bool:
        """Whether what is known of a path that is left out as forgotten is out of date."""
        if path not in self._forgotten and self.is_forgotten(path):
            return False  # it lies below a forgotten folder
        return self._forgotten.get(path) != replace(FileStamp.of(status), ctime_ns=0)

    def folder(self, path: bytes, is_in_maildir: bool = False) -> str | None:
        """Why a folder is left out, or None if it is not. ``is_in_maildir``: its parent is one."""
        name = os.fsdecode(os.path.basename(path))
        if reason := self.by_path(path) or _FOLDERS.get(name):
            return reason
        above = os.fsdecode(os.path.basename(os.path.dirname(path)))
        if reason := _FOLDERS_BELOW.get((above, name)):
            return reason
        if is_in_maildir:
            return _TEMPORARY if name == "tmp" else None
        if _BIN_OF_USER.fullmatch(name):
            return _TRASH
        return HIDDEN_FOLDER if name.startswith(".") else None

    def file(self, path: bytes) -> str | None:
        """Why a file is left out, or None if it is not."""
        name = os.fsdecode(os.path.basename(path))
        if reason := self.by_path(path) or _FILES.get(name):
            return reason
        if _TEMPORARY_FILE.fullmatch(name):
            return _TEMPORARY
        if _INDEX_FILE.fullmatch(name):
            return INDEX
        return HIDDEN_FILE if name.startswith(".") else None

    def by_path(self, path: bytes) -> str | None:
        """Why this very path may never be indexed, whatever other rules say."""
        if any(is_at_or_under(path, own) for own in self._own_folders):
            return OWN
        return FORGOTTEN if self.is_forgotten(path) else None


def is_maildir(folder: bytes) -> bool:
    """Whether a folder is a Maildir, whose sub-folders are hidden by convention."""
    return all(os.path.isdir(os.path.join(folder, part)) for part in _MAILDIR_PARTS)


def is_maildir_listing(names: Iterable[bytes]) -> bool:
    """As ``is_maildir``, for a folder that has been listed already."""
    return set(names) >= _MAILDIR_PARTS
