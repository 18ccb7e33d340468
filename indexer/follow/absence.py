"""Tells files that were deleted from files that only cannot be seen now.

A drive that is unplugged, a folder that is unmounted and a folder without permission all look like
deletions to a walk. None of them may cost a person their index.
"""

from __future__ import annotations

import math
import os
import stat
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto

from indexer.follow.mounts import device_of, volume_of
from indexer.follow.names import is_listed_so
from indexer.follow.scan import Scan
from indexer.follow.source_rules import SourceRules
from indexer.store.catalog_files import KnownFile
from indexer.store.catalog_sources import Source, is_at_or_under

# A folder where something happens all the time must not keep deleted files for ever.
_LONGEST_GRACES = 10


def is_unplugged(source: Source, top: bytes, scan: Scan, known: Sequence[KnownFile]) -> bool:
    """Whether another drive, or the empty folder it is mounted on, is where the source was.

    Nothing at all is found of what is known, and the file system is not the one it was.
    """
    if top != source.path or scan.closed or not known or _is_any_found(scan, known):
        return False
    if source.volume:
        return volume_of(source.path) != source.volume
    device = device_of(source.path)
    return all(file.stamp.device != device for file in known)


def gone_from(source: Source, scan: Scan, known: Mapping[bytes, KnownFile]) -> list[KnownFile]:
    """Those of the known files that were deleted (or moved), and are not merely out of sight."""
    missing = [
        file for path, file in known.items() if path not in scan.files and path not in scan.troubled
    ]
    if not missing:
        return []
    devices = _renumbered_devices(source, scan, known)
    folders: dict[bytes, int | None] = {}
    return [
        file
        for file in missing
        if not any(is_at_or_under(file.path, closed) for closed in scan.closed)
        and _is_same_device(file, _device_above(file.path, source.path, folders), devices)
    ]


class Whereabouts(Enum):
    """What a closer look says of a file that a walk did not find."""

    GONE = auto()
    LEFT_OUT = auto()  # a rule, or a link or folder in its place: it is no file of ours any more
    BACK = auto()  # the walk passed it by while it was being moved about


def whereabouts(path: bytes, rules: SourceRules) -> Whereabouts:
    """Look at the path itself."""
    try:
        status = os.lstat(path)
    except OSError:
        return Whereabouts.GONE
    if not is_listed_so(path, status):
        return Whereabouts.GONE
    is_file = stat.S_ISREG(status.st_mode)
    if not is_file or rules.anywhere_above(path) or rules.file(path):
        return Whereabouts.LEFT_OUT
    return Whereabouts.BACK


class HeldBack:
    """Files that were found gone a moment ago and may yet turn up under another name.

    The two halves of a move can be heard of apart, and a walk can pass a file by that moves while
    it walks. Taking its documents out at once would mean to read and embed them again.

    Args:
        clock: Seconds that only ever go up.
        grace_s: How long a file must be gone to count as deleted.
        quiet_for_s: How long nothing has been heard of any file: while much is being moved about,
            nothing counts as deleted yet.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        grace_s: float,
        quiet_for_s: Callable[[], float] = lambda: math.inf,
    ) -> None:
        self._clock = clock
        self._grace_s = grace_s
        self._quiet_for_s = quiet_for_s
        self._files: dict[bytes, tuple[KnownFile, float]] = {}

    def still_gone(self) -> dict[bytes, KnownFile]:
        """Those found gone before: any of them may be what appears somewhere now."""
        for path in [path for path in self._files if os.path.lexists(path)]:
            del self._files[path]
        return {path: file for path, (file, _) in self._files.items()}

    def sort_out(
        self, vanished: dict[bytes, KnownFile], unmatched: Mapping[bytes, KnownFile]
    ) -> dict[bytes, float]:
        """Leave in ``vanished`` those whose time has come; path → seconds to wait for the others.

        Args:
            vanished: What the present look found gone.
            unmatched: Those of it, and of what was gone before, that were not found elsewhere.
        """
        now = self._clock()
        restless_s = self._grace_s - self._quiet_for_s()
        before, self._files = self._files, {}
        waiting: dict[bytes, float] = {}
        for path, file in unmatched.items():
            since_s = before[path][1] if path in before else now
            left_s = since_s + self._grace_s - now
            if left_s > -_LONGEST_GRACES * self._grace_s:
                left_s = max(left_s, restless_s)
            if path in vanished and left_s > 0:
                waiting[path] = left_s
                del vanished[path]
            if path not in vanished and now - since_s < 2 * _LONGEST_GRACES * self._grace_s:
                self._files[path] = (file, since_s)
        return waiting


def _is_any_found(scan: Scan, known: Sequence[KnownFile]) -> bool:
    return any(file.path in scan.files or file.path in scan.troubled for file in known)


def _renumbered_devices(
    source: Source, scan: Scan, known: Mapping[bytes, KnownFile]
) -> dict[int, set[int]]:
    """Under which numbers a device that files were on is found now: new after every mount."""
    devices: dict[int, set[int]] = {}
    for path, stamp in scan.files.items():
        file = known.get(path)
        if file is not None and file.stamp.device != stamp.device:
            devices.setdefault(file.stamp.device, set()).add(stamp.device)
    if source.device is not None and source.volume == volume_of(source.path):
        now = device_of(source.path)
        if now is not None:
            devices.setdefault(source.device, set()).add(now)
    return devices


def _device_above(path: bytes, root: bytes, known_folders: dict[bytes, int | None]) -> int | None:
    """The device of the nearest folder above a path, within the root, that is still there."""
    folder = os.path.dirname(path)
    if not is_at_or_under(folder, root):
        return device_of(folder)  # the source is a file itself
    if folder not in known_folders:
        device = device_of(folder)
        if device is None and folder != root:
            device = _device_above(folder, root, known_folders)
        known_folders[folder] = device
    return known_folders[folder]


def _is_same_device(file: KnownFile, device: int | None, renumbered: dict[int, set[int]]) -> bool:
    if device is None:
        return False
    was = file.stamp.device
    return device == was or device in renumbered.get(was, ())
