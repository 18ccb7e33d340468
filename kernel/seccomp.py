"""What this process may ask of the operating system.

``refuse_internet`` is for every process of the program: only local (AF_UNIX) sockets can be made,
by any thread, by native code, and by every process started later. ``confine_to_reading`` is for
the child that reads hostile files: a short list of harmless calls, and nothing else.

Where there is no such filter (macOS, Windows, other machines) a guard inside Python refuses
connections. It is weaker, because native code goes around it, and ``network_enforcement`` says so.

Two things stay outside: sockets that were open before, and local services that would look
something up on the program's behalf.
"""

from __future__ import annotations

import contextlib
import errno
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

from kernel import bpf, syscalls
from kernel.errors import Value

_PROBED_FAMILIES = {
    "IPv4": "AF_INET",
    "IPv6": "AF_INET6",
    "netlink": "AF_NETLINK",
    "raw": "AF_PACKET",
}
_DOCUMENTATION_ADDRESS = ("192.0.2.1", 9)  # RFC 5737: belongs to nobody
_GUARD_MESSAGE = "Antorcha does not use the network"
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_CHILD_PROBE_TIMEOUT_S = 10.0
_CHILD_PROBE = """
import socket, sys
for name in sys.argv[1:]:
    family = getattr(socket, name, None)
    if family is None:
        continue
    try:
        socket.socket(family, socket.SOCK_RAW if name == "AF_PACKET" else socket.SOCK_DGRAM).close()
    except OSError:
        continue
    print(name)
"""


@dataclass(frozen=True, slots=True)
class Enforcement:
    """Whether the operating system itself keeps something from happening, and how, in words.

    ``code`` and ``values`` say the same to a client that has words of its own for it.
    """

    enforced: bool
    how: str
    code: str = ""
    values: dict[str, Value] = field(default_factory=dict)


def refuse_internet() -> None:
    """Leave this process, its threads and its future children with local sockets only.

    Never raises: where the kernel offers no filter, the weaker guard inside Python is set, and
    ``network_enforcement`` tells the difference. Call it before anything else is imported.
    """
    architecture = bpf.this_architecture()
    if architecture is not None:
        with contextlib.suppress(OSError):
            bpf.install(architecture, internet_filter(architecture))
            return
    _guard_inside_python()


def internet_filter(architecture: bpf.Architecture) -> list[bpf.Instruction]:
    """The program behind ``refuse_internet``.

    io_uring is refused because its requests open sockets without a system call to filter.
    """
    numbers = syscalls.numbers(architecture.column)
    only_local = [int(socket.AF_UNIX)]
    return bpf.program(
        architecture,
        [
            bpf.call_needs_value(numbers["socket"], 0, only_local, errno.EACCES),
            bpf.call_needs_value(numbers["socketpair"], 0, only_local, errno.EACCES),
            bpf.call_returns(numbers["io_uring_setup"], errno.ENOSYS),
        ],
        otherwise=0,
    )


def confine_to_reading(*, may_open_files: bool) -> None:
    """Leave this process with what a parser needs: memory, its open files, its channel, the clock.

    No new socket, program or process, no signal to others, no writing, renaming or removing.

    Args:
        may_open_files: Allow opening files for reading. Only safe together with Landlock, which
            says which ones; without it nothing may be opened at all.

    Raises:
        OSError: This kernel or machine has no such filter.
    """
    architecture = bpf.this_architecture()
    if architecture is None:
        raise OSError(errno.ENOSYS, "no system call filter for this platform")
    bpf.install(architecture, syscalls.reading_filter(architecture, may_open_files=may_open_files))


def network_enforcement() -> Enforcement:
    """What keeps this process off every network, found by trying, here and in a child process."""
    here = _openable_here()
    if not here:
        children = _openable_in_child()
        if children is None:
            return Enforcement(
                True,
                "the system refuses every network socket to this process",
                "network_refused_here",
            )
        if not children:
            tried = _list(list(_PROBED_FAMILIES))
            return Enforcement(True, _kernel_words(tried), "network_refused", {"families": tried})
        return Enforcement(
            False,
            f"programs started from here could open {_list(children)} sockets",
            "network_open_to_children",
            {"families": _list(children)},
        )
    if _guard_refuses():
        return Enforcement(
            False,
            f"a guard inside Python refuses connections; there is no kernel filter in force on "
            f"{_platform_name()}, so native code could go around it",
            "network_guarded",
            {"system": _platform_name()},
        )
    return Enforcement(
        False,
        f"nothing: {_list(here)} sockets can be opened",
        "network_open",
        {"families": _list(here)},
    )


def _openable_here() -> list[str]:
    opened = []
    for words, name in _PROBED_FAMILIES.items():
        family = getattr(socket, name, None)
        if family is None:
            continue
        kind = socket.SOCK_RAW if name == "AF_PACKET" else socket.SOCK_DGRAM
        with contextlib.suppress(OSError):
            socket.socket(family, kind).close()
            opened.append(words)
    return opened


def _openable_in_child() -> list[str] | None:
    """The families a child process can open; None if no child could be started."""
    command = [sys.executable, "-I", "-S", "-c", _CHILD_PROBE, *_PROBED_FAMILIES.values()]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_CHILD_PROBE_TIMEOUT_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    words = {name: text for text, name in _PROBED_FAMILIES.items()}
    return [words[name] for name in done.stdout.split() if name in words]


def _kernel_words(tried: str) -> str:
    return (
        f"the kernel refuses every socket except local ones, to this process and to every one it "
        f"starts (tried: {tried})"
    )


def _platform_name() -> str:
    return {"darwin": "macOS", "win32": "Windows"}.get(sys.platform, sys.platform)


def _list(words: list[str]) -> str:
    return ", ".join(words)


def _guard_inside_python() -> None:
    sys.addaudithook(_refuse_connection)


def _refuse_connection(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: addresses beyond this machine are refused, whatever asks for them in Python."""
    if event in {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        beyond = isinstance(address, tuple) and bool(address) and address[0] not in _LOOPBACK
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        beyond = arguments[0] not in {None, *_LOOPBACK}
    else:
        return
    if beyond:
        raise PermissionError(errno.EACCES, _GUARD_MESSAGE)


def _guard_refuses() -> bool:
    """Whether the guard is set. Connecting a datagram socket sends nothing."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(_DOCUMENTATION_ADDRESS)
    except OSError as error:
        return _GUARD_MESSAGE in str(error)
    return False
