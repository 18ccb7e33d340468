"""Outlook's files: msg and winmail.dat made here byte by byte, as the format's papers say."""

import base64
import struct
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.outlook.rtf import decompress, read_rtf
from indexer.parse.outlook.tnef import SIGNATURE, read_tnef
from indexer.parse.sandbox import ParserSandbox
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096


def compound_file(tree: dict) -> bytes:
    """A compound file (MS-CFB, version 3) with these streams and storages."""
    entries, small, big, small_fat, fat = [], bytearray(), bytearray(), [], []

    def store(data: bytes, size: int, area: bytearray, chain: list) -> int:
        first, count = len(chain), -(-len(data) // size)
        chain.extend([*range(first + 1, first + count), _END][:count])
        area.extend(data.ljust(count * size, b"\0"))
        return first

    def add(name: str, value: object) -> int:
        number = len(entries)
        entry = {"name": name, "kind": 1, "right": _FREE, "child": _FREE, "start": 0, "size": 0}
        entries.append(entry)
        if isinstance(value, bytes):
            where = (_SECTOR, big, fat) if len(value) >= _CUTOFF else (_MINI, small, small_fat)
            start = store(value, *where) if value else _END
            entry |= {"kind": 2, "start": start, "size": len(value)}
            return number
        previous = None
        for child_name, child in value.items():
            at = add(child_name, child)
            if previous is None:
                entry["child"] = at
            else:
                entries[previous]["right"] = at
            previous = at
        return number

    add("Root Entry", tree)
    start = store(bytes(small), _SECTOR, big, fat) if small else _END
    entries[0] |= {"kind": 5, "start": start, "size": len(small)}
    directory = b"".join(
        entry["name"].encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 2 * len(entry["name"]) + 2, entry["kind"], 1, _FREE,
                      entry["right"], entry["child"])
        + bytes(36) + struct.pack("<IQ", entry["start"], entry["size"])
        for entry in entries
    )  # fmt: skip
    directory_at = store(directory, _SECTOR, big, fat)
    small_fat_data = b"".join(struct.pack("<I", one) for one in small_fat)
    small_fat_at = store(small_fat_data, _SECTOR, big, fat) if small_fat else _END
    sectors = -(-(len(fat) + 1) // 127)
    fat_at = len(fat)
    fat += [_FAT] * sectors
    table = b"".join(struct.pack("<I", one) for one in fat)
    table = table.ljust(sectors * _SECTOR, b"\xff")
    places = [fat_at + at for at in range(sectors)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIIII", 0, sectors, directory_at, 0, _CUTOFF, small_fat_at,
                          -(-len(small_fat_data) // _SECTOR), _END, 0, 0)[:36]  # fmt: skip
    header += struct.pack("<I", 0)
    header = header[:76] + b"".join(struct.pack("<I", p) for p in places)
    return header.ljust(_SECTOR, b"\xff") + bytes(big) + table


def ticks(moment: datetime) -> int:
    return int((moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)


def storage(properties: dict, header_bytes: int = 8, **more) -> dict:
    """The streams of one object; keys are tags, values text, bytes, numbers or times."""
    table, streams = bytes(header_bytes), {}
    for tag, value in properties.items():
        if isinstance(value, datetime):
            table += struct.pack("<HHIq", 0x40, tag, 6, ticks(value))
        elif isinstance(value, int):
            table += struct.pack("<HHIq", 3, tag, 6, value)
        else:
            is_text = isinstance(value, str)
            kind = 0x1F if is_text else 0x102
            data = value.encode("utf-16-le") if is_text else value
            table += struct.pack("<HHIII", kind, tag, 6, len(data), 0)
            streams[f"__substg1.0_{tag:04X}{kind:04X}"] = data
    return {**streams, "__properties_version1.0": table, **more}


WHEN = datetime(2024, 3, 5, 9, 0, tzinfo=UTC)


def message(**more) -> dict:
    base = {
        0x001A: "IPM.Note",
        0x0037: "Boiler in März",
        0x0039: WHEN,
        0x0C1A: "Ana Pérez",
        0x5D01: "ana@example.org",
        0x0C1F: "/O=FIRM/CN=ANA",
        0x1000: "The boiler is checked on Friday.\r\n\r\nVon: Bob\r\nGesendet: Montag\r\n"
        "An: Ana\r\n\r\nWhen?\r\n",
        0x1035: "<m1@example.org>",
        0x1042: "<m0@example.org>",
        0x0071: bytes(6) + bytes(range(1, 17)),
    }
    return base | more.pop("properties", {})


def recipient(name: str, address: str, kind: int) -> dict:
    return storage({0x3001: name, 0x39FE: address, 0x0C15: kind})


@pytest.fixture
def msg() -> bytes:
    inner = storage(
        {0x0037: "Inner", 0x1000: "text of the inner mail", 0x0C1A: "Carol"}, 24,
        **{"__attach_version1.0_#00000000": storage({0x3707: "deep.txt", 0x3701: b"deep words"})},
    )  # fmt: skip
    return compound_file(
        storage(
            message(), 32,
            **{
                "__nameid_version1.0": {},
                "__recip_version1.0_#00000000": recipient("Bob", "bob@example.org", 1),
                "__recip_version1.0_#00000001": recipient("Dan", "dan@example.org", 2),
                "__attach_version1.0_#00000000": storage(
                    {0x3707: "plan.md", 0x3701: b"# Plan\n\n" + b"water the garden. " * 400}
                ),
                "__attach_version1.0_#00000001": storage(
                    {0x3001: "Inner", 0x3705: 5}, **{"__substg1.0_3701000D": inner}
                ),
                "__attach_version1.0_#00000002": storage(
                    {0x3707: "logo.png", 0x370E: "image/png", 0x3712: "logo@x", 0x3714: 4,
                     0x3701: b"\x89PNG\r\n\x1a\n\0"}
                ),
            },
        )
    )  # fmt: skip


def test_a_msg_is_read_with_people_quotes_and_attachments(read, msg, check_offsets):
    items = read(msg, "a.msg")
    found = {item.member: item for item in items}
    assert list(found) == [None, "plan.md", "Inner", "Inner/deep.txt"]
    mail = found[None]
    assert mail.kind is DocumentKind.EMAIL
    assert mail.title == "Boiler in März"
    assert mail.sender == "Ana Pérez <ana@example.org>"
    assert mail.recipients == ("Bob <bob@example.org>", "Dan <dan@example.org>")
    assert mail.date == "2024-03-05T09:00:00+00:00"
    quoted = [mail.text[r.start : r.end] for r in mail.roles if r.role is SpanRole.QUOTED]
    assert quoted[0].startswith("Von: Bob")
    metadata = list(mail.metadata)
    assert ("message_id", "m1@example.org") in metadata
    assert ("in_reply_to", "m0@example.org") in metadata
    assert ("conversation", bytes(range(1, 17)).hex()) in metadata
    assert ("inline_image", "logo.png") in metadata
    assert found["plan.md"].sender == "Ana Pérez <ana@example.org>"
    assert dict(found["plan.md"].metadata)["mail_message_id"] == "m1@example.org"
    assert found["Inner"].title == "Inner"
    assert found["Inner"].sender == "Carol"
    assert dict(found["Inner/deep.txt"].metadata)["mail_subject"] == "Inner"
    for item in items:
        check_offsets(item)


def test_the_mails_own_header_tells_more_than_outlook(read):
    header = (
        "From: =?utf-8?q?Ana_P=C3=A9rez?= <ana@home.example>\r\nTo: b@x.example\r\n"
        "Date: Tue, 5 Mar 2024 10:00:00 +0100\r\nMessage-ID: <real@x>\r\n"
        "References: <r1@x> <r2@x>\r\n"
    )
    properties = message() | {0x007D: header}
    del properties[0x1035]
    (mail,) = read(compound_file(storage(properties, 32)), "a.msg")
    assert mail.sender == "Ana Pérez <ana@home.example>"
    assert mail.recipients == ("b@x.example",)
    assert mail.date == "2024-03-05T10:00:00+01:00"
    assert ("message_id", "real@x") in mail.metadata
    assert [v for k, v in mail.metadata if k == "references"] == ["r1@x", "r2@x"]


def stored_rtf(rtf: bytes) -> bytes:
    return struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf


HTML_IN_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}"
    rb"{\f1\fmodern\fcharset204 Courier;}}"
    rb"{\*\htmltag19 <html>}{\*\htmltag34 <body>}\htmlrtf {\htmlrtf0 "
    rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\'dfe {\f1 \'cf\'f0\'e8} \u26085?"
    rb"{\*\htmltag72 </p>}\htmlrtf\par\htmlrtf0 {\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 }"
    rb"{\*\htmltag50 </body>}}"
)


def test_html_hidden_in_rtf_is_taken_out():
    found = read_rtf(HTML_IN_RTF)
    assert found.is_html
    assert found.text == "<html><body><p>Grüße При 日</p>&amp;</body>"


def test_a_body_that_is_only_rtf_is_read(read):
    properties = {0x0037: "S", 0x0C1A: "Ana", 0x1009: stored_rtf(HTML_IN_RTF)}
    (mail,) = read(compound_file(storage(properties, 32)), "a.msg")
    assert "Grüße При 日" in mail.text
    plain = rb"{\rtf1\ansi{\fonttbl{\f0 A;}}{\*\generator x;}one\par two \{x\}\tab y{\pict 00ff}}"
    properties[0x1009] = stored_rtf(plain)
    (mail,) = read(compound_file(storage(properties, 32)), "a.msg")
    assert "one\ntwo {x}\ty" in mail.text


def test_compressed_rtf_is_unpacked():
    library = pytest.importorskip("compressed_rtf")
    rtf = rb"{\rtf1\ansi\deff0 Hello, hello, hello; the same words, the same words.\par }" * 40
    assert decompress(library.compress(rtf)) == rtf
    assert decompress(stored_rtf(b"plain")) == b"plain"
    with pytest.raises(ValueError, match="short"):
        decompress(b"x")


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_rtf_raises(data):
    assert isinstance(read_rtf(rb"{\rtf1\fromhtml1 " + data).text, str)
    decompress(struct.pack("<II4sI", 0, 0, b"LZFu", 0) + data)


def attribute(level: int, name: int, value: bytes) -> bytes:
    return (
        struct.pack("<BII", level, name, len(value))
        + value
        + struct.pack("<H", sum(value) & 0xFFFF)
    )


def properties_of(values: dict) -> bytes:
    out = struct.pack("<I", len(values))
    for tag, value in values.items():
        if isinstance(value, datetime):
            out += struct.pack("<HHq", 0x40, tag, ticks(value))
            continue
        if isinstance(value, int):
            out += struct.pack("<HHi", 3, tag, value)
            continue
        is_text = isinstance(value, str)
        data = value.encode("utf-16-le") + b"\0\0" if is_text else value
        kind = 0x1F if is_text else (0x0D if value[16:20] == SIGNATURE else 0x102)
        out += struct.pack("<HHII", kind, tag, 1, len(data)) + data + bytes(-len(data) % 4)
    return out


def container(values: dict, *attached: bytes) -> bytes:
    named = struct.pack("<HH16sIIH", 3, 0x8001, bytes(16), 0, 5, 7)[:-2] + struct.pack("<i", 9)
    properties = properties_of(values)
    count = struct.unpack_from("<I", properties)[0] + 1
    properties = struct.pack("<I", count) + named + properties[4:]
    return (
        SIGNATURE + b"\1\0" + attribute(1, 0x00089006, struct.pack("<I", 0x10000))
        + attribute(1, 0x00069007, struct.pack("<II", 1252, 0))
        + attribute(1, 0x00069003, properties) + b"".join(attached)
    )  # fmt: skip


def attached_file(name: bytes, data: bytes, values: dict | None = None) -> bytes:
    out = attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x00018010, name + b"\0")
    out += attribute(2, 0x0006800F, data) if data else b""
    return out + (attribute(2, 0x00069005, properties_of(values)) if values else b"")


def winmail() -> bytes:
    inner = container({0x0037: "Inner", 0x1000: "words of the inner mail"})
    return container(
        {0x0037: "Käse", 0x1000: "Text in the container.", 0x0C1A: "Ana", 0x0039: WHEN},
        attached_file(b"note.txt", b"attached words in a note"),
        attached_file(b"x", b"", {0x3707: "Inner", 0x3705: 5, 0x3701: bytes(16) + inner}),
    )


def test_winmail_dat_alone_is_a_mail_with_attachments(read):
    found = {item.member: item for item in read(winmail(), "winmail.dat")}
    assert list(found) == [None, "note.txt", "Inner"]
    assert found[None].title == "Käse"
    assert found[None].date == "2024-03-05T09:00:00+00:00"
    assert found["note.txt"].text == "attached words in a note"
    assert "words of the inner mail" in found["Inner"].text


def test_winmail_dat_in_a_mail_gives_its_attachments_to_the_mail(read):
    raw = (
        b"From: a@x\nMessage-ID: <1@x>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n%s\n--b\n'
        b"Content-Type: application/ms-tnef; name=winmail.dat\n"
        b"Content-Transfer-Encoding: base64\n\n%s\n--b--\n"
    )

    packed = base64.encodebytes(winmail())
    found = {item.member: item for item in read(raw % (b"own text", packed), "m.eml")}
    assert list(found) == [None, "note.txt", "Inner"]
    assert "own text" in found[None].text
    assert "Text in the container." not in found[None].text
    assert found["note.txt"].sender == "a@x"
    found = {item.member: item for item in read(raw % (b"", packed), "m.eml")}
    assert "Text in the container." in found[None].text


@given(st.integers(6, 900), st.binary(min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_a_damaged_container_never_raises(at, junk):
    data = winmail()
    read_tnef(data[:at] + junk + data[at + len(junk) :], Limits())
    read_tnef(data[:at], Limits())


@given(st.integers(0, 12_000), st.binary(min_size=1, max_size=16))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_damaged_msg_gives_documents_or_reasons(read, msg, at, junk):
    at %= len(msg)
    items = read(msg[:at] + junk + msg[at + len(junk) :], "a.msg")
    assert items
    assert all(isinstance(item, ParsedDocument | Problem) for item in items)


def test_what_is_cut_off_is_said(read):
    items = read(winmail()[:-40], "winmail.dat")
    assert ProblemCode.PARTIAL in [item.code for item in items if isinstance(item, Problem)]
    (problem,) = read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.msg")
    assert problem.code is ProblemCode.CORRUPT


def test_mail_folders_of_outlook_express_are_named_with_a_way_out(read):
    magic = b"\xcf\xad\x12\xfe"
    (problem,) = read(magic + bytes(1000), "Inbox.dbx", Limits(max_file_bytes=100))
    assert problem.code is ProblemCode.UNSUPPORTED
    assert "readpst" in problem.message or "Thunderbird" in problem.message


def test_outlooks_files_are_read_in_the_sandbox(tmp_path, msg):
    (tmp_path / "a.msg").write_bytes(msg)
    (tmp_path / "winmail.dat").write_bytes(winmail())
    with ParserSandbox() as sandbox:
        assert len(list(sandbox.parse(tmp_path / "a.msg"))) == 4
        assert len(list(sandbox.parse(tmp_path / "winmail.dat"))) == 3
