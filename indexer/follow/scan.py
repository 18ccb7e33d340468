"""What lies on the disk under a path: one walk, no link followed, nothing opened but folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, field

from indexer.errors import ProblemCode
from indexer.follow.names import is_listed_so
from indexer.follow.rules import FORGOTTEN, is_maildir
from indexer.follow.source_rules import SourceRules
from indexer.store.catalog_files import FileStamp
from indexer.types import Problem
from kernel.work import Cancel

_SPECIAL = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(slots=True)
class Scan:
    """What was found.

    Attributes:
        files: Ordinary files that no rule leaves out.
        troubled: Paths that are there but cannot be read as a file or listed as a folder.
        closed: Folders that could not be listed: what is known below them may well be there.
        folder_inodes: The inode of every folder that was walked.
        left_out: Reason → how many, and one of them.
        forgotten: Forgotten paths that are still there, with what they are now.
    """

    files: dict[bytes, FileStamp] = field(default_factory=dict)
    troubled: dict[bytes, tuple[FileStamp, Problem]] = field(default_factory=dict)
    closed: list[bytes] = field(default_factory=list)
    folder_inodes: set[int] = field(default_factory=set)
    left_out: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    forgotten: dict[bytes, FileStamp] = field(default_factory=dict)

    def leave_out(self, reason: str, path: bytes) -> None:
        count, example = self.left_out.get(reason, (0, path))
        self.left_out[reason] = (count + 1, example)


class Scanner:
    """Walks one source.

    Args:
        rules: What is left out of it.
        other_roots: Paths of the other sources; those nested in this one are walked on their own.
    """

    def __init__(self, rules: SourceRules, other_roots: Collection[bytes], cancel: Cancel) -> None:
        self._rules = rules
        self._other_roots = frozenset(other_roots)
        self._cancel = cancel

    def scan(self, root: bytes, top: bytes) -> Scan:
        """Everything at or under ``top``, which is ``root`` or lies in it."""
        found = Scan()
        try:
            status = os.stat(top) if top == root else os.lstat(top)
        except (FileNotFoundError, NotADirectoryError):
            return found
        except OSError:  # a folder above without permission: nothing can be said about it
            found.closed.append(top)
            return found
        if top == root:
            if stat.S_ISDIR(status.st_mode):
                self._walk(top, status, found)
            else:
                self._meet_other(top, status, found)
        elif reason := self._rules.anywhere_above(top):
            found.leave_out(reason, top)
        elif is_listed_so(top, status):
            waiting: list[tuple[bytes, os.stat_result]] = []
            self._meet(top, status, found, waiting, is_maildir(os.path.dirname(top)))
            for folder, folder_status in waiting:
                self._walk(folder, folder_status, found)
        return found

    def _meet(
        self,
        path: bytes,
        status: os.stat_result,
        found: Scan,
        waiting: list[tuple[bytes, os.stat_result]],
        is_in_maildir: bool = False,
    ) -> None:
        """Sort one entry of a folder into ``found``, or into the folders ``waiting``."""
        is_folder = stat.S_ISDIR(status.st_mode)
        if stat.S_ISLNK(status.st_mode):
            found.leave_out(self._rules.link(path), path)
            return
        reason = self._rules.folder(path, is_in_maildir) if is_folder else self._rules.file(path)
        if not reason and self._rules.is_forgotten_elsewhere(path, status):
            reason = FORGOTTEN
        if reason == FORGOTTEN and self._rules.has_moved_on(path, status):
            found.forgotten[path] = FileStamp.of(status)
        if reason:
            found.leave_out(reason, path)
        elif path in self._other_roots:
            return
        elif is_folder:
            waiting.append((path, status))
        else:
            self._meet_other(path, status, found)

    def _meet_other(self, path: bytes, status: os.stat_result, found: Scan) -> None:
        if stat.S_ISREG(status.st_mode):
            found.files[path] = FileStamp.of(status)
            return
        what = _SPECIAL.get(stat.S_IFMT(status.st_mode), "something special")
        problem = Problem(ProblemCode.UNSUPPORTED, f"This is {what}, not a file with contents.")
        found.troubled[path] = (FileStamp.of(status), problem)

    def _walk(self, top: bytes, status: os.stat_result, found: Scan) -> None:
        waiting = [(top, status)]
        # Links are not followed, but a file system mounted inside itself would go round for ever.
        seen: set[tuple[int, int]] = set()
        while waiting:
            self._cancel.raise_if_set()
            folder, status = waiting.pop()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            try:
                with os.scandir(folder) as listing:
                    entries = list(listing)
            except FileNotFoundError:
                continue
            except OSError as error:
                self._note_closed(folder, status, error, found)
                continue
            names = {entry.name for entry in entries}
            reason, in_maildir = self._rules.listing(folder, names)
            if reason:
                found.leave_out(reason, folder)
                continue
            found.folder_inodes.add(status.st_ino)
            for entry in entries:
                self._sort_out(entry, in_maildir, found, waiting)

    def _sort_out(
        self,
        entry: os.DirEntry[bytes],
        is_in_maildir: bool,
        found: Scan,
        waiting: list[tuple[bytes, os.stat_result]],
    ) -> None:
        try:
            status = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            return
        except OSError:
            found.closed.append(entry.path)
            return
        self._meet(entry.path, status, found, waiting, is_in_maildir)

    def _note_closed(
        self, folder: bytes, status: os.stat_result, error: OSError, found: Scan
    ) -> None:
        why = (
            "You have no permission to look into this folder."
            if isinstance(error, PermissionError)
            else f"This folder could not be listed: {error.strerror}."
        )
        found.closed.append(folder)
        stamp = FileStamp.of(status)
        found.troubled[folder] = (stamp, Problem(ProblemCode.UNREADABLE, why))
