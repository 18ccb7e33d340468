"""Which system calls a process that only reads may make, by number.

The list is of what is allowed: a call that a newer kernel brings is refused until someone has
looked at it. Numbers: Linux ``arch/x86/entry/syscalls/syscall_64.tbl`` and
``include/uapi/asm-generic/unistd.h`` (aarch64).
"""

from __future__ import annotations

import errno
import os

from kernel import bpf

_TABLE: dict[str, tuple[int | None, int | None]] = {
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "pread64": (17, 67),
    "preadv": (295, 69),
    "lseek": (8, 62),
    "close": (3, 57),
    "close_range": (436, 436),
    "dup": (32, 23),
    "fstat": (5, 80),
    "stat": (4, None),
    "lstat": (6, None),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, None),
    "faccessat": (269, 48),
    "faccessat2": (439, 439),
    "readlink": (89, None),
    "readlinkat": (267, 78),
    "getcwd": (79, 17),
    "getdents64": (217, 61),
    "open": (2, None),
    "openat": (257, 56),
    "fcntl": (72, 25),
    "ioctl": (16, 29),
    "mmap": (9, 222),
    "munmap": (11, 215),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "brk": (12, 214),
    "madvise": (28, 233),
    "mincore": (27, 232),
    "membarrier": (324, 283),
    "fadvise64": (221, 223),
    "futex": (202, 98),
    "futex_waitv": (449, 449),
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "clone": (56, 220),
    "clone3": (435, 435),
    "exit": (60, 93),
    "exit_group": (231, 94),
    "set_tid_address": (218, 96),
    "restart_syscall": (219, 128),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "tgkill": (234, 131),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    "gettimeofday": (96, 169),
    "time": (201, None),
    "times": (100, 153),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "uname": (63, 160),
    "getpid": (39, 172),
    "getppid": (110, 173),
    "gettid": (186, 178),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "getcpu": (309, 168),
    "poll": (7, None),
    "ppoll": (271, 73),
    "select": (23, None),
    "pselect6": (270, 72),
    "recvmsg": (47, 212),
    "recvfrom": (45, 207),
    "sendmsg": (46, 211),
    "sendto": (44, 206),
    "getsockopt": (55, 209),
    "getsockname": (51, 204),
    "getrandom": (318, 278),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "io_uring_setup": (425, 425),
}

_NEVER_READING = frozenset({"socket", "socketpair", "io_uring_setup", "clone3"})
_BY_ARGUMENT = frozenset({"open", "openat", "fcntl", "ioctl", "clone", "tgkill"})

_NEWEST_LOOKED_AT = 463
"""Calls beyond this number report "not there", so that the C library falls back."""

_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CLONE_THREAD = 0x00010000
_HARMLESS_FCNTL = (0, 1, 2, 3, 4, 1030)  # duplicate, get and set flags, duplicate close-on-exec
_HARMLESS_IOCTL = (0x5401, 0x5421, 0x5450, 0x5451)  # is it a terminal, non-blocking, close-on-exec


def numbers(column: int) -> dict[str, int]:
    """Name to number for one architecture; calls it does not have are left out."""
    return {name: row[column] for name, row in _TABLE.items() if row[column] is not None}  # type: ignore[misc]  # mypy does not narrow a subscript


def reading_filter(
    architecture: bpf.Architecture, *, may_open_files: bool
) -> list[bpf.Instruction]:
    """The program for a process that only reads what it has open (and, if allowed, opens more)."""
    number = numbers(architecture.column)
    opening = 0 if may_open_files else errno.EACCES
    rules = [
        bpf.call_returns(value, 0)
        for name, value in number.items()
        if name not in _NEVER_READING | _BY_ARGUMENT
    ]
    for name, flags_argument in (("openat", 2), ("open", 1)):
        if name in number:
            rules.append(
                bpf.call_by_bits(
                    number[name],
                    flags_argument,
                    _WRITING_FLAGS,
                    if_set=errno.EACCES,
                    if_clear=opening,
                )
            )
    rules += [
        bpf.call_needs_value(number["fcntl"], 1, _HARMLESS_FCNTL, errno.EPERM),
        bpf.call_needs_value(number["ioctl"], 1, _HARMLESS_IOCTL, errno.EPERM),
        bpf.call_by_bits(number["clone"], 0, _CLONE_THREAD, if_set=0, if_clear=errno.EPERM),
        # Its flags are behind a pointer that a filter cannot follow: "not there" makes the C
        # library use clone, whose flags are seen.
        bpf.call_returns(number["clone3"], errno.ENOSYS),
        bpf.call_needs_value(number["tgkill"], 0, [os.getpid()], errno.EPERM),
        bpf.call_returns(number["socket"], errno.EACCES),
        bpf.call_returns(number["socketpair"], errno.EACCES),
        bpf.calls_from(_NEWEST_LOOKED_AT + 1, errno.ENOSYS),
    ]
    return bpf.program(architecture, rules, otherwise=errno.EPERM)
