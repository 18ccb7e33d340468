# ruff: noqa: PTH123 - it attempts what careless code would
"""Parsers that do what a file that took over its reader would. Loaded in the child by tests."""

import os
import signal
import socket
import sys
import time

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.types import DocumentKind, ParsedDocument, Problem


def _document(text, member=None):
    return ParsedDocument(DocumentKind.NOTE, "hostile", text, member)


def _stubborn(_rest):
    """Ends for nobody who asks nicely."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGXCPU):
        signal.signal(number, signal.SIG_IGN)
    while True:
        time.sleep(600)
    yield


def _busy(_rest):
    while True:
        pass
    yield


def _flood(_rest):
    """Ten gigabytes of text, a document of 10 MB after the other."""
    for number in range(1_000):
        yield _document("flood " * 1_700_000, f"part {number}")


def _problems(_rest):
    for number in range(100_000):
        yield Problem(ProblemCode.CORRUPT, "no " * 20, f"member {number}")


def _one_name(_rest):
    for _ in range(30_000):
        yield _document("the words of a document")


def _noise(_rest):
    print("NOISE " * 1000)  # noqa: T201 - that is the noise
    sys.stdout.flush()
    os.write(1, b"NOISE" * 1000)
    yield _document("quiet words that are read")


def _grow(_rest):
    hoard = []
    while True:
        hoard.append(bytearray(b"x") * (16 << 20))
        yield from ()


def _fork(_rest):
    found = []
    for name, attempt in (
        ("fork", os.fork),
        ("exec", lambda: os.execv("/bin/true", ["true"])),
        ("spawn", lambda: os.posix_spawn("/bin/true", ["true"], {})),
        ("socket", lambda: socket.create_connection(("127.0.0.1", 80), 1)),
        ("name", lambda: socket.getaddrinfo("example.org", 80)),
    ):
        try:
            attempt()
        except (OSError, RuntimeError):
            continue
        found.append(name)
    yield _document(f"succeeded: {found}")


def _read(rest):
    found = []
    for path in rest.split("|"):
        try:
            with open(path, "rb") as file:
                found.append((path, file.read(10)))
        except OSError:
            continue
    yield _document(f"succeeded: {found}")


def _members(_rest):
    """Ten members, of which the fourth and the seventh end the process."""
    for number in range(10):
        order = {4: "crash", 7: "stubborn"}.get(number, "harmless")
        name = f"{number}.hostile"
        yield Member(name, FileSource.from_bytes(order.encode(), name))


def _all_deadly(_rest):
    for number in range(100):
        name = f"{number}.hostile"
        yield Member(name, FileSource.from_bytes(b"crash", name))


def _crash(_rest):
    os.abort()
    yield


def _harmless(_rest):
    yield _document("harmless words")


ORDERS = {
    "stubborn": _stubborn, "busy": _busy, "flood": _flood, "problems": _problems,
    "one_name": _one_name, "noise": _noise, "grow": _grow, "fork": _fork, "read": _read,
    "members": _members, "all_deadly": _all_deadly, "crash": _crash, "harmless": _harmless,
}  # fmt: skip


class HostileParser:
    """Obeys the first word of a file whose name ends in ``.hostile``."""

    name = "hostile"

    def score(self, head, name):
        return 1.0 if name.endswith(".hostile") else 0.0

    def parse(self, source, limits):
        order, _, rest = source.read(4096).decode().partition(" ")
        yield from ORDERS[order](rest.strip())
