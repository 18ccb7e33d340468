"""What is left out of one source: the person's own rules for it first, then the general ones.

A rule is a line of ``.gitignore``'s syntax, relative to the source; ``!`` in front keeps what a
general rule would leave out. Folders' own ``.gitignore`` files are not obeyed: they say what is not
to be published, which is just what its owner may want to find (docs/adr/0013-own-rules-only.md).
"""

from __future__ import annotations

import os
from collections.abc import Callable

import pathspec
from pathspec.patterns.gitignore import GitIgnorePatternError

from indexer.follow.links import reason_of_link
from indexer.follow.rules import MACHINE_MADE, Rules, is_maildir, is_maildir_listing
from kernel.errors import PermanentError

# A folder that holds one of these says itself that a program made it and can make it again.
_MARKERS = (b"pyvenv.cfg", b"CACHEDIR.TAG")


class BadRule(PermanentError):
    """A rule that is not of ``.gitignore``'s syntax."""

    code = "bad_rule"


def compile_rules(lines: str) -> pathspec.GitIgnoreSpec:
    """The rules, ready to be asked. Raises BadRule."""
    try:
        # Not "the best backend there is": the same rules must mean the same everywhere.
        return pathspec.GitIgnoreSpec.from_lines(lines.splitlines(), backend="simple")
    except GitIgnorePatternError as error:
        raise BadRule(
            "A rule could not be understood",
            f"{error}.",
            "Write it as in a .gitignore file: *.log, drafts/, !keep.log",
            detail=str(error),
        ) from error


class SourceRules:
    """Decides for the paths of one source; made anew for every look at the disk.

    Args:
        rules: The general ones.
        root: The source's path.
        lines: The person's rules for it, one a line.
        real_roots: Where all sources really lie; asked for only if there is a link.
    """

    def __init__(
        self,
        rules: Rules,
        root: bytes,
        lines: str = "",
        real_roots: Callable[[], list[bytes]] = list,
    ) -> None:
        self._rules = rules
        self._root = root
        self._prefix = len(root.rstrip(os.fsencode(os.sep))) + 1
        self._spec = compile_rules(lines) if lines.strip() else None
        self._real_roots = real_roots
        self._folders: dict[bytes, str | None] = {}

    def is_forgotten_elsewhere(self, path: bytes, status: os.stat_result) -> bool:
        """Whether this is a forgotten file or folder under another name than it had."""
        return self._rules.is_forgotten_elsewhere(path, status)

    def has_moved_on(self, path: bytes, status: os.stat_result) -> bool:
        """Whether a path left out as forgotten has to be noted anew."""
        return self._rules.has_moved_on(path, status)

    def link(self, path: bytes) -> str:
        """Why a link is left out."""
        return reason_of_link(path, self._real_roots())

    def listing(self, path: bytes, names: set[bytes]) -> tuple[str | None, bool]:
        """Why a folder with these entries is left out, if it is; whether it is a Maildir."""
        if path != self._root and any(marker in names for marker in _MARKERS):
            return self._unless_kept(path, b"/", MACHINE_MADE), is_maildir_listing(names)
        return None, is_maildir_listing(names)

    def folder(self, path: bytes, is_in_maildir: bool = False) -> str | None:
        """Why a folder is left out, or None if it is not. ``is_in_maildir``: its parent is one."""
        return self._own(path, b"/") or self._unless_kept(
            path, b"/", self._rules.folder(path, is_in_maildir)
        )

    def file(self, path: bytes) -> str | None:
        """Why a file is left out, or None if it is not."""
        return self._own(path, b"") or self._unless_kept(path, b"", self._rules.file(path))

    def anywhere_above(self, path: bytes) -> str | None:
        """Why one of the folders between the source and a path in it is left out.

        The source itself is always in, being the person's own wish.
        """
        if reason := self._rules.by_path(path):
            return reason
        parent = os.path.dirname(path)
        return self._through(parent) if len(parent) >= self._prefix else None

    def _through(self, folder: bytes) -> str | None:
        """Why a folder or one above it is left out; many paths ask for the same folder."""
        if folder not in self._folders:
            parent = os.path.dirname(folder)
            above = self._through(parent) if len(parent) >= self._prefix else None
            self._folders[folder] = above or self.folder_on_disk(folder)
        return self._folders[folder]

    def folder_on_disk(self, folder: bytes) -> str | None:
        """As ``folder``, having looked at what is in it and around it."""
        if os.path.islink(folder):
            return self.link(folder)
        if reason := self.folder(folder, is_maildir(os.path.dirname(folder))):
            return reason
        if any(os.path.lexists(os.path.join(folder, marker)) for marker in _MARKERS):
            return self._unless_kept(folder, b"/", MACHINE_MADE)
        return None

    def _own(self, path: bytes, ending: bytes) -> str | None:
        if self._spec is None:
            return None
        result = self._spec.check_file(os.fsdecode(path[self._prefix :] + ending))
        if not result.include or result.index is None:
            return None
        return f"your own rule for this source: {self._spec.patterns[result.index].pattern!s}"

    def _unless_kept(self, path: bytes, ending: bytes, reason: str | None) -> str | None:
        if reason is None or self._spec is None or self._rules.by_path(path):
            return reason
        kept = self._spec.check_file(os.fsdecode(path[self._prefix :] + ending)).include is False
        return None if kept else reason
