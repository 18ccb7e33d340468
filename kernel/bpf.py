"""A small assembler for the classic BPF programs that the Linux kernel runs before a system call.

The program sees ``struct seccomp_data``: the call's number, the machine's architecture and six
64-bit arguments. Every program made here first refuses calls of a foreign architecture (and
x86-64's x32 calls), because the same number means another call there.

Source: Linux ``Documentation/userspace-api/seccomp_filter.rst`` and
``include/uapi/linux/bpf_common.h``.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Instruction = tuple[int, int, int, int]
"""``(code, jump if true, jump if false, constant)``."""

_LOAD_WORD = 0x20
_JUMP_EQUAL = 0x15
_JUMP_GREATER_OR_EQUAL = 0x35
_JUMP_ANY_BIT = 0x45
_RETURN = 0x06

_RET_ALLOW = 0x7FFF0000
_RET_ERRNO = 0x00050000

_OFFSET_NUMBER = 0
_OFFSET_ARCHITECTURE = 4
_OFFSET_ARGUMENTS = 16
_X32_BIT = 0x40000000

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_FLAG_ALL_THREADS = 1


@dataclass(frozen=True, slots=True)
class Architecture:
    """What differs between machines: the kernel's name for it and the column of call numbers."""

    audit: int
    column: int
    seccomp_number: int
    has_x32: bool


_ARCHITECTURES = {
    "x86_64": Architecture(0xC000003E, 0, 317, True),
    "amd64": Architecture(0xC000003E, 0, 317, True),
    "aarch64": Architecture(0xC00000B7, 1, 277, False),
    "arm64": Architecture(0xC00000B7, 1, 277, False),
}


def this_architecture() -> Architecture | None:
    """The architecture that this process runs as; None where no filter is written for it."""
    is_64_bit = ctypes.sizeof(ctypes.c_void_p) == 8
    if not sys.platform.startswith("linux") or not is_64_bit or sys.byteorder != "little":
        return None
    return _ARCHITECTURES.get(platform.machine().lower())


def returns(error_number: int) -> Instruction:
    """Leave the program: 0 allows the call, anything else makes it fail with that errno."""
    return (_RETURN, 0, 0, _RET_ERRNO | error_number if error_number else _RET_ALLOW)


def call_returns(number: int, error_number: int) -> list[Instruction]:
    """The call ``number`` always fails with ``error_number`` (0: always goes ahead)."""
    return [(_JUMP_EQUAL, 0, 1, number), returns(error_number)]


def call_needs_value(
    number: int, argument: int, values: Sequence[int], error_number: int
) -> list[Instruction]:
    """The call goes ahead only if the low half of ``argument`` is one of ``values``."""
    tests = [
        (_JUMP_EQUAL, len(values) - position, 0, value) for position, value in enumerate(values)
    ]
    body = [_load_argument(argument), *tests, returns(error_number), returns(0)]
    return [(_JUMP_EQUAL, 0, len(body), number), *body]


def call_by_bits(
    number: int, argument: int, mask: int, *, if_set: int, if_clear: int
) -> list[Instruction]:
    """The call's fate (an errno, or 0) hangs on whether any bit of ``mask`` is set."""
    body = [
        _load_argument(argument),
        (_JUMP_ANY_BIT, 0, 1, mask),
        returns(if_set),
        returns(if_clear),
    ]
    return [(_JUMP_EQUAL, 0, len(body), number), *body]


def calls_from(number: int, error_number: int) -> list[Instruction]:
    """Every call numbered ``number`` or higher fails with ``error_number``."""
    return [(_JUMP_GREATER_OR_EQUAL, 0, 1, number), returns(error_number)]


def program(
    architecture: Architecture, rules: Iterable[Sequence[Instruction]], otherwise: int
) -> list[Instruction]:
    """A whole program: the architecture check, the rules in order, then ``otherwise``."""
    instructions = [
        (_LOAD_WORD, 0, 0, _OFFSET_ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, architecture.audit),
        returns(errno.ENOSYS),
        (_LOAD_WORD, 0, 0, _OFFSET_NUMBER),
    ]
    if architecture.has_x32:
        instructions += calls_from(_X32_BIT, errno.ENOSYS)
    for rule in rules:
        instructions += rule
    return [*instructions, returns(otherwise)]


def install(architecture: Architecture, instructions: Sequence[Instruction]) -> None:
    """Put the program in force for every thread of this process and all it will ever start.

    Raises OSError if the kernel declines. It cannot be taken back.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        _raise_errno("no_new_privs was refused")
    filters = (_Filter * len(instructions))(*(_Filter(*parts) for parts in instructions))
    header = _Program(len(instructions), filters)
    libc.syscall.restype = ctypes.c_long
    result = libc.syscall(
        ctypes.c_long(architecture.seccomp_number),
        ctypes.c_ulong(_SET_MODE_FILTER),
        ctypes.c_ulong(_FLAG_ALL_THREADS),
        ctypes.byref(header),
    )
    if result < 0:
        _raise_errno("the kernel refused the filter")
    if result > 0:
        raise OSError(errno.EBUSY, f"thread {result} could not take the filter")


class _Filter(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("jump_true", ctypes.c_uint8),
        ("jump_false", ctypes.c_uint8),
        ("constant", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("filters", ctypes.POINTER(_Filter)))


def _load_argument(argument: int) -> Instruction:
    return (_LOAD_WORD, 0, 0, _OFFSET_ARGUMENTS + 8 * argument)


def _raise_errno(what: str) -> None:
    number = ctypes.get_errno()
    raise OSError(number, f"{what}: {os.strerror(number)}")
