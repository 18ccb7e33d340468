# ruff: noqa: PTH108, PTH120, PTH123, PTH208 - it attempts what careless code would
"""Parsers that do what a hostile file might make a real one do. Loaded in the child by tests."""

import ctypes
import os
import signal
import socket
import subprocess
import time

from indexer.parse.base import PageBegun
from indexer.types import DocumentKind, ParsedDocument
from kernel import landlock


def _document(text):
    return ParsedDocument(DocumentKind.NOTE, "hostile", text)


def _attempt(action):
    try:
        action()
    except Exception as error:
        return f"refused ({type(error).__name__})"
    return "DONE"


def _steal(path):
    with open(path, "rb") as file:
        file.read(1)


def _escape_actions(secret):
    return {
        "passwd": lambda: _steal("/etc/passwd"),
        "secret": lambda: _steal(secret),
        "environ": lambda: _steal(f"/proc/{os.getppid()}/environ"),
        "write": lambda: open(secret, "ab"),
        "socket": lambda: socket.socket(socket.AF_INET),
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "exec": lambda: subprocess.run(["/bin/true"], check=True),
        "fork": os.fork,
        "kill": lambda: os.kill(os.getppid(), signal.SIGCONT),
        "unlink": lambda: os.unlink(secret),
        "list home": lambda: os.listdir(os.path.dirname(secret)),
    }


class HostileParser:
    """Obeys the first word of a file whose name ends in ``.hostile``."""

    name = "hostile"

    def score(self, head, name):
        return 1.0 if name.endswith(".hostile") else 0.0

    def parse(self, source, limits):
        order, _, rest = source.read(4096).decode().partition(" ")
        if order == "pages":
            yield from _hang_at_pages(rest, source.without_pages)
            return
        yield from ORDERS.get(order, _harmless)(rest.strip())


def _harmless(_rest):
    yield _document("harmless words")


def _abort(_rest):
    yield _document("before the crash")
    os.abort()


def _segfault(_rest):
    yield from ctypes.string_at(1)


def _exit(_rest):
    yield from os._exit(7)


def _sleep(_rest):
    yield from time.sleep(600)


def _allocate(_rest):
    hoard = []
    while True:
        hoard.append(bytearray(32 << 20))
    yield


def _forever(_rest):
    while True:
        yield _document("x" * 1000)


def _escape(rest):
    for name, action in _escape_actions(rest).items():
        yield _document(f"{name}: {_attempt(action)}")


def _lie(_rest):
    os.write(_channel_fd(), b"\x00\x00\x00\x0fnonsense, indeed")
    yield from time.sleep(600)


def _raise(_rest):
    yield from ()
    raise RuntimeError("a bug in a plug-in")


def _hang_at_pages(rest, without):
    """Reads ten pages and hangs in some, unless it is told to do without them."""
    said = []
    for number in range(1, 11):
        yield PageBegun("page", number, 10)
        if number in without:
            said.append(f"no page {number}")
        elif str(number) in rest.split():
            time.sleep(600)
    yield _document("; ".join(["the other pages", *said]))


ORDERS = {
    "abort": _abort,
    "segfault": _segfault,
    "exit": _exit,
    "sleep": _sleep,
    "allocate": _allocate,
    "forever": _forever,
    "escape": _escape,
    "lie": _lie,
    "raise": _raise,
}


class BrokenScore(HostileParser):
    """Cannot even judge a file."""

    name = "broken"

    def score(self, head, name):
        raise RuntimeError("no")


def cannot_be_made():
    """A plug-in that fails while it is loaded."""
    raise RuntimeError("not installed properly")


def on_a_kernel_without_landlock():
    """Not a parser: it makes the child believe that there is no Landlock."""
    landlock.abi_version = lambda: 0
    return HostileParser()


def _channel_fd():
    for fd in range(3, 64):
        try:
            with socket.socket(fileno=os.dup(fd)) as candidate:
                if candidate.family == socket.AF_UNIX:
                    return fd
        except OSError:
            continue
    raise LookupError
