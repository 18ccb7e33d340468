"""Which file systems are mounted where, as far as that concerns the sources."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from indexer.store.catalog_files import FileStamp
from indexer.store.catalog_sources import is_at_or_under

MOUNTS = Path("/proc/self/mountinfo")

# What others change on a server or another machine raises no event here.
_REMOTE = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "coda", "9p", "virtiofs",
    "vboxsf", "prl_fs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs", "davfs",
    "fuse.vmhgfs-fuse", "fuse.glusterfs", "fuse.s3fs", "fuse.portal", "drvfs",
}  # fmt: skip
_OCTAL = re.compile(rb"\\([0-7]{3})")


class Mounts:
    """Asks the system. Where it does not tell (other than on Linux), nothing ever changes.

    Args:
        table: The kernel's list of mounts.
    """

    def __init__(self, table: Path = MOUNTS) -> None:
        self._table = table
        self._seen: list[tuple[bytes, bytes]] | None = None

    def have_changed(self, roots: Sequence[bytes]) -> bool:
        """Whether anything was mounted or unmounted in or above these, since asked last."""
        now = [
            (point, kind)
            for point, kind in self._read()
            if any(is_at_or_under(root, point) or is_at_or_under(point, root) for root in roots)
        ]
        before, self._seen = self._seen, now
        return before is not None and before != now

    def is_remote(self, path: bytes) -> bool:
        """Whether a path lies on a file system that others change without our hearing of it."""
        real = os.path.realpath(path)
        above = [(point, kind) for point, kind in self._read() if is_at_or_under(real, point)]
        # The longest, and of those the one mounted last, is the one in force.
        return bool(above) and os.fsdecode(max(reversed(above), key=_length)[1]) in _REMOTE

    def _read(self) -> list[tuple[bytes, bytes]]:
        """Mount point and kind of file system, in order of mounting."""
        try:
            lines = self._table.read_bytes().splitlines()
        except OSError:
            return []
        mounts = []
        for line in lines:
            fields, _, rest = line.partition(b" - ")
            # https://docs.kernel.org/filesystems/proc.html, /proc/<pid>/mountinfo: the fifth is
            # the mount point, spaces and the like in octal.
            point = _OCTAL.sub(lambda m: bytes([int(m[1], 8)]), fields.split(b" ")[4])
            mounts.append((point, rest.split(b" ")[0]))
        return mounts


def volume_of(path: bytes) -> int | None:
    """What the system calls the file system under a path; None if it does not say.

    Of most file systems it is derived from their own identifier, so it stays over restarts, while
    the device's number does not.
    """
    if not hasattr(os, "statvfs"):
        return None
    try:
        number = os.statvfs(path).f_fsid
    except OSError:
        return None
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >= 1 << 63 else number


def device_of(path: bytes) -> int | None:
    """The number of the device under a path; None if the path is not there."""
    try:
        return FileStamp.of(os.stat(path)).device
    except OSError:
        return None


def _length(mount: tuple[bytes, bytes]) -> int:
    return len(mount[0])
