"""Landlock: a process gives up every file except those beneath a few folders (Linux 5.13+).

It holds for the calling thread and for what that thread starts later, so it is called before a
second thread exists. Files that are open already stay usable: that is how a confined child is
handed the one file it should read.

Source: Linux ``Documentation/userspace-api/landlock.rst`` and ``include/uapi/linux/landlock.h``.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import sys
from typing import TYPE_CHECKING

from kernel.seccomp import Enforcement

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The three calls came after the numbers of all architectures were made the same.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38

_READ_FILE = 1 << 2
_READ_DIR = 1 << 3
_FILE_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many file-system rights each version of the interface knows; 5 and later: 16."""
_NET_RIGHTS = 0b11
_SCOPES = 0b11
_FIRST_ABI_WITH_NET = 4
_FIRST_ABI_WITH_SCOPES = 6


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_files", ctypes.c_uint64),
        ("handled_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def abi_version() -> int:
    """The version of the interface that this kernel offers; 0 if none."""
    if not sys.platform.startswith("linux"):
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, int(libc.syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)))


def allow_reading_only(paths: Iterable[Path]) -> Enforcement:
    """From here on, this process can open for reading what is beneath ``paths``, and no more.

    Paths that do not exist are left out. Never raises: what is in force is in the answer.
    """
    abi = abi_version()
    if abi == 0:
        how = "this system has no Landlock to close the other files off"
        return Enforcement(False, how, "files_open")
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        ruleset = _create_ruleset(libc, abi)
        try:
            for path in paths:
                _allow(libc, ruleset, path)
            _enforce(libc, ruleset)
        finally:
            os.close(ruleset)
    except OSError as error:
        return Enforcement(False, f"Landlock was refused: {error.strerror}", "files_open")
    how = f"Landlock (version {abi}): only the program's own files can be read"
    return Enforcement(True, how, "files_closed")


def _create_ruleset(libc: ctypes.CDLL, abi: int) -> int:
    count = _FILE_RIGHTS_BY_ABI.get(abi, _FILE_RIGHTS_BY_ABI[5])
    with_net, with_scopes = abi >= _FIRST_ABI_WITH_NET, abi >= _FIRST_ABI_WITH_SCOPES
    attributes = _Ruleset(
        (1 << count) - 1, _NET_RIGHTS if with_net else 0, _SCOPES if with_scopes else 0
    )
    size = 8 * (1 + with_net + with_scopes)
    return _checked(libc.syscall(_CREATE_RULESET, ctypes.byref(attributes), size, 0))


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path) -> None:
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            is_folder = stat.S_ISDIR(os.fstat(parent).st_mode)
            rights = _READ_FILE | (_READ_DIR if is_folder else 0)
            rule = _PathBeneath(rights, parent)
            _checked(libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, ctypes.byref(rule), 0))
        finally:
            os.close(parent)


def _enforce(libc: ctypes.CDLL, ruleset: int) -> None:
    _checked(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    _checked(libc.syscall(_RESTRICT_SELF, ruleset, 0))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
