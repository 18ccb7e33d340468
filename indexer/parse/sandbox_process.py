"""The child that reads hostile files: ``python -m indexer.parse.sandbox_process``.

It loads what it will need, gives up everything else, and then reads one open file after the
other as they arrive over its channel. It never opens a path of the person's.
"""

from __future__ import annotations

import contextlib
import encodings
import gc
import gzip
import importlib
import json
import logging
import mmap
import os
import pkgutil
import stat
import sys
import sysconfig
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from indexer.parse.base import FileSource, PageBegun
from indexer.parse.language import LanguageDetector
from indexer.parse.ocr.image_file import load_formats
from indexer.parse.ocr.picture_text import picture_from_wire
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.plug_ins import load_parsers, plug_in_names
from indexer.parse.reading import FileReader, Reached
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.parse.wire import (
    SETTINGS_VARIABLE,
    document_to_wire,
    limits_from_wire,
    problem_to_wire,
)
from indexer.types import ParsedDocument, Problem
from kernel import landlock
from kernel.child import Channel, ChildDied
from kernel.landlock import allow_reading_only
from kernel.limits import ProcessLimits, end_with_parent, limit_this_process
from kernel.seccomp import Enforcement, confine_to_reading, refuse_internet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from indexer.parse.base import Limits
    from indexer.parse.reading import ReadItem

_FIRST_READ = (
    ("note.md", b"---\ntitle: A note\n---\n# Heading\n\nA sentence of some length."),
    ("legacy.txt", "Сегодня мы обсуждали проект и встретимся завтра.".encode("cp1251")),
    (
        "mail.eml",
        b"From: =?utf-8?q?A?= <a@localhost>\nMessage-ID: <1@localhost>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
        b"<p>text</p>\n"
        b"--b\nContent-Type: message/rfc822\n\nSubject: inner\n\ntext\n"
        b"--b\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=\"b.txt\"\n"
        b"Content-Transfer-Encoding: quoted-printable\n\ntext=20\n--b--\n",
    ),
    ("archive.zip", b"PK\x03\x04"),
    ("archive.tar", b"\0" * 512),
    ("note.txt.gz", gzip.compress(b"text")),
    (
        "calendar.ics",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=Europe/Madrid:20240305T100000\n"
        b"DESCRIPTION:<p>x</p>\nEND:VEVENT\nEND:VCALENDAR",
    ),
    ("contact.vcf", b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:=41\nEND:VCARD"),
    ("notes.enex", b"<?xml version='1.0'?><en-export><note><title>x</title></note></en-export>"),
    ("table.csv", b"Name,Value\nx,1\n"),
    ("data.json", b"{"),
)
# Has pypdf loaded, with all that it loads when it first meets a file.
_FIRST_READ_WITHOUT_LANDLOCK = (("broken.pdf", b"%PDF-1.4\nnothing"),)
_CPU_FOR_LIFE_S = 4 * 3600
_LOADED_EARLY = (
    "email.utils",
    "olefile",
    "urllib.parse",
    "pypdfium2",
    "selectolax.lexbor",
    "bz2",
    "gzip",
    "lzma",
    "tarfile",
    "zipfile",
)
# Most libraries of people have no such files: where the program's own can still be opened
# afterwards, these are loaded when one comes up. They take 50 MB together.
_LOADED_EARLY_WITHOUT_LANDLOCK = (
    "lxml.etree",
    "olefile",
    "pypdf",
    "pypff",
    "xlrd",
)
_READABLE_BESIDE_PYTHON = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
    "/dev/null",
    "/dev/urandom",
)


def main() -> None:
    """Confine this process, say so, and read files until the channel ends."""
    end_with_parent()
    refuse_internet()
    channel = Channel.to_parent()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    # What libraries print must not mix with what the program prints.
    os.dup2(nowhere, 1)
    settings = json.loads(os.environ.pop(SETTINGS_VARIABLE, "{}"))
    limits = limits_from_wire(settings.get("limits", {}))
    logging.basicConfig(level=logging.ERROR, format="parser: %(message)s")
    languages = LanguageDetector()
    pictures = Pictures()
    left_out = settings.get("left_out", ())
    own = built_in_parsers(pictures)
    taken = [parser.name for parser in own]
    plug_ins, more = (
        load_parsers(names, left_out, taken, lambda name: channel.send({"loading": name}))
        for names in (plug_in_names(), settings.get("more_parsers", ()))
    )
    channel.send({"loading": None})
    registry = ParserRegistry(
        [*more.values(), *own],
        plug_ins,
        lambda name: channel.send({"plug_in": name}),
    )
    reader = FileReader(registry, languages, limits)
    load_formats()
    load_early(FileReader(ParserRegistry(own), languages, limits), languages)
    memory = _OwnMemory()
    if stat.S_ISREG(os.fstat(2).st_mode):
        # The program's log, which this process may soon not write any more: a library that tries
        # to complain must not fail over that.
        os.dup2(nowhere, 2)
    in_force = confine(limits)
    with contextlib.suppress(ChildDied):
        channel.send({"ready": [[one.enforced, one.how, one.code] for one in in_force]})
        while True:
            _serve(channel, reader, registry, pictures, memory)


def confine(limits: Limits) -> list[Enforcement]:
    """Give up everything but reading what is handed over; what is in force comes back."""
    ceilings = ProcessLimits(
        address_space_bytes=limits.memory_bytes, cpu_s=_CPU_FOR_LIFE_S, open_files=64
    )
    files = allow_reading_only(_readable_paths())
    measures = limit_this_process(ceilings)
    try:
        confine_to_reading(may_open_files=files.enforced)
    except OSError as error:
        how = f"the parser may use every system call: {error.strerror}"
        calls = Enforcement(False, how, "calls_open")
    else:
        what = "open nothing but the program's own files" if files.enforced else "open no file"
        calls = Enforcement(
            True,
            f"a system call filter: the parser can {what}, make no socket, start no program, "
            "change no file",
            "calls_filtered",
        )
    return [calls, files, measures]


def _serve(
    channel: Channel,
    reader: FileReader,
    registry: ParserRegistry,
    pictures: Pictures,
    memory: _OwnMemory,
) -> None:
    """Read one file and send what is in it as it is found, then the end."""
    request = channel.receive()
    (fd,) = channel.take_fds()
    registry.leave_out(request.get("without", ()))
    known = request.get("pictures", {})
    pictures.begin_file({key: picture_from_wire(text) for key, text in known.items()})
    with os.fdopen(fd, "rb") as file:
        passwords = tuple(str(password) for password in request.get("passwords", ()))
        name, size_bytes = str(request["name"]), int(request["size_bytes"])
        pages = tuple(int(page) for page in request.get("without_pages", ()))
        beside = tuple(str(one) for one in request.get("beside", ()))
        source = FileSource(
            file, name, size_bytes, passwords=passwords, without_pages=pages, beside=beside
        )
        for item in reader.read(source, int(request.get("after", 0))):
            channel.send(_frame(item))
    channel.send(
        {"end": True, "resident_bytes": memory.resident_bytes(), "cpu_s": time.process_time()}
    )


def _frame(item: ReadItem) -> dict[str, Any]:
    if isinstance(item, ParsedDocument):
        return {"document": document_to_wire(item)}
    if isinstance(item, Problem):
        return {"problem": problem_to_wire(item)}
    if isinstance(item, Reached):
        return {"reached": [item.done, item.label]}
    if isinstance(item, PageBegun):
        return {"page": [item.done, item.total]}
    return {"progress": [item.done, item.total]}


def load_early(reader: FileReader, languages: LanguageDetector) -> None:
    """Import all that parsing may need: afterwards there may be nothing left to import from.

    Reading a few samples brings in what libraries import only when they first need it.
    """
    can_load_later = bool(landlock.abi_version())
    modules = () if can_load_later else _LOADED_EARLY_WITHOUT_LANDLOCK
    samples = () if can_load_later else _FIRST_READ_WITHOUT_LANDLOCK
    for module in (*_LOADED_EARLY, *modules):
        importlib.import_module(module)
    for codec in pkgutil.iter_modules(encodings.__path__, "encodings."):
        # Some exist on Windows only.
        with contextlib.suppress(ImportError):
            importlib.import_module(codec.name)
    languages.load()
    for name, sample in (*_FIRST_READ, *samples):
        for _item in reader.read(FileSource.from_bytes(sample, name)):
            pass
    # What is loaded stays: the collector need not look at it again for each file.
    gc.collect()
    gc.freeze()


def _readable_paths() -> Sequence[Path]:
    """Python, its packages, our own, and the system's libraries."""
    own = Path(__file__).resolve().parents[1]
    paths = {
        own,
        own.parent / "kernel",
        Path(sys.prefix, "lib"),
        Path(sys.base_prefix, "lib"),
        *(Path(value) for key, value in sysconfig.get_paths().items() if key.endswith("lib")),
        *(Path(path) for path in _READABLE_BESIDE_PYTHON),
    }
    return sorted(paths)


class _OwnMemory:
    """How much memory this process holds now, where the system tells (Linux); 0 elsewhere.

    The file is opened before the process gives up opening files. ``getrusage`` will not do: its
    peak is inherited from the parent through fork and exec, and the parent may be large.
    """

    def __init__(self) -> None:
        try:
            self._pages: int | None = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._pages = None

    def resident_bytes(self) -> int:
        if self._pages is None:
            return 0
        os.lseek(self._pages, 0, os.SEEK_SET)
        return int(os.read(self._pages, 200).split()[1]) * mmap.PAGESIZE


if __name__ == "__main__":
    main()
