# ruff: noqa: E501 - the samples read better unbroken
"""A small sound file of every format, and ways to spoil it."""

import bz2
import gzip
import io
import json
import lzma
import random
import tarfile

from tests.faults import hostile_samples as samples
from tests.faults.hostile_library import NOTE
from tests.faults.hostile_xml import xml_files
from tests.indexer.parse.outlook.pst_writer import (
    APPOINTMENT,
    Attachment,
    Folder,
    Message,
    PstWriter,
)

_MARKDOWN = f"""---
title: The boiler
tags: [house, heating]
date: 2024-03-05
---
# Heating

{NOTE}
- [ ] call *the plumber*, see [[Keys]] and [the page](page.html)

| part | price |
|---|---|
| pump | 120 |

```python
print("x")
```
"""
_RTF = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}\f0\fs24 The boiler was serviced.\par Caf\'e9.}"
_ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    "DTSTART:20240305T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Plumber\r\n"
    "DESCRIPTION:The boiler\\, again\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
_VCF = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ana;B;;;\r\nFN:Ana B\r\nTEL:+34 600\r\nEND:VCARD\r\n"
_ORG = "#+TITLE: House\n* TODO Heating :house:\nSCHEDULED: <2024-03-05 Tue>\n" + NOTE
_RST = "Heating\n=======\n\n" + NOTE + "\n.. note:: see `keys`_\n\n.. _keys: keys.rst\n"
_NOTEBOOK = {
    "nbformat": 4, "nbformat_minor": 5, "metadata": {},
    "cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Heating\n", NOTE]},
        {"cell_type": "code", "id": "b", "metadata": {}, "source": "print(1)", "outputs": [],
         "execution_count": 1},
    ],
}  # fmt: skip


def _tar(mode: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, text in (("a/note.md", _MARKDOWN), ("b.txt", NOTE)):
            info = tarfile.TarInfo(name)
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return out.getvalue()


def _pst() -> bytes:
    inner = Message({0x1A: "IPM.Note", 0x37: "The offer", 0x1000: NOTE * 90})
    files = [Attachment("note.md", _MARKDOWN.encode()), Attachment("The offer", inner)]
    mail = Message(
        {0x1A: "IPM.Note", 0x37: "Boiler", 0x1000: NOTE}, [{0x3001: "Ana", 0x0C15: 1}], files
    )
    event = Message(
        {0x1A: "IPM.Appointment", 0x37: "Plumber"}, named={(APPOINTMENT, 0x8208): "Cellar"}
    )
    folders = [Folder("Inbox", [mail, mail]), Folder("Calendar", [event])]
    return PstWriter(encoded=True).write(Folder("Top", folders=folders))


def sound_samples() -> dict[str, bytes]:
    """File name → content; those of formats that nobody reads are there as well."""
    mail = samples.mail_with("note.md", _MARKDOWN.encode())
    page = samples.pdf_page(
        samples.stream(b"BT /F 12 Tf 50 700 Td (The boiler was serviced) Tj ET")
    )
    texts = {
        "note.md": _MARKDOWN, "note.txt": NOTE * 3, "page.html": f"<html><body><h1>Heating</h1><p>{NOTE}</body></html>",
        "a.rtf": _RTF, "a.ics": _ICS, "a.vcf": _VCF, "a.org": _ORG, "a.rst": _RST,
        "a.csv": "date;what;price\n2024-03-05;boiler;120,50\n" * 5, "a.ipynb": json.dumps(_NOTEBOOK),
        "keep.json": json.dumps({"title": "Heating", "textContent": NOTE, "userEditedTimestampUsec": 1}),
    }  # fmt: skip
    return {
        **{name: text.encode() for name, text in texts.items()},
        "old.txt": "Счёт за воду и отопление пришёл во вторник.".encode("cp1251"),
        "mail.eml": mail,
        "box.mbox": b"From a@b Tue Mar  5 10:00:00 2024\n" + mail + b"\nFrom a@b Tue Mar  5 10:00:00 2024\n" + mail,
        "page.pdf": page,
        "tiny.png": samples.png_bomb(8),
        "mail.pst": _pst(),
        "a.zip": samples.make_zip(("a/note.md", _MARKDOWN), ("m.eml", mail), ("p.pdf", page)),
        "a.tar": _tar("w"),
        "a.tgz": _tar("w:gz"),
        "a.txt.gz": gzip.compress(NOTE.encode()),
        "a.md.xz": lzma.compress(_MARKDOWN.encode()),
        "a.md.bz2": bz2.compress(_MARKDOWN.encode()),
        **xml_files(lambda tricks: "@" + NOTE + "@", "/nowhere"),
    }  # fmt: skip


_NASTY = (
    b"\0", b"\xff" * 4, b"\x00\x00\x00\x80", b"%s%n", b"-1", b"9" * 20, b"\n\n", b"--b--", b"<![CDATA[",
    b"]]>", b"<!--", b"endobj", b"stream\n", b"/Kids [3 0 R]", b"PK\x05\x06", b"{\\*\\bin99999 ",
    b"=?utf-8?b?", b"\xed\xa0\x80", b"\xef\xbf\xbe", b"Content-Transfer-Encoding: base64\n",
)  # fmt: skip


def spoil(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """``data`` with a few things done to it; ``other`` is another sample, to be spliced in."""
    spoiled = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        kinds = (_flip, _set, _cut_out, _repeat, _insert, _truncate)
        chance.choice(kinds)(spoiled, chance)
    if chance.random() < 0.2:
        begin, end = sorted(chance.choices(range(len(other) + 1), k=2))
        at = chance.randint(0, len(spoiled))
        spoiled[at:at] = other[begin:end]
    return bytes(spoiled[: 1 << 20])


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 30)):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _set(data: bytearray, chance: random.Random) -> None:
    if data:
        at = chance.randrange(len(data))
        data[at : at + chance.choice((1, 2, 4, 8))] = chance.choice(_NASTY)


def _cut_out(data: bytearray, chance: random.Random) -> None:
    begin = chance.randint(0, len(data))
    del data[begin : begin + chance.randint(1, 400)]


def _repeat(data: bytearray, chance: random.Random) -> None:
    begin = chance.randint(0, len(data))
    piece = data[begin : begin + chance.randint(1, 200)]
    data[begin:begin] = piece * chance.randint(1, 40)


def _insert(data: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(data))
    data[at:at] = chance.choice(_NASTY)


def _truncate(data: bytearray, chance: random.Random) -> None:
    if chance.random() < 0.3:
        del data[chance.randint(0, len(data)) :]
