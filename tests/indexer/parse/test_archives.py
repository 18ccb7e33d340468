"""Archives are looked into, member by member, and nothing that they claim is believed."""

import base64
import bz2
import gzip
import io
import lzma
import random
import stat
import struct
import tarfile
import zipfile
import zlib
from dataclasses import replace

import pytest

from indexer.errors import ProblemCode
from indexer.parse.archive.expansion import ExpandedFile, Expansion
from indexer.parse.archive.member_names import MemberNames, clean_name
from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.types import DocumentKind, ParsedDocument

NOTE = "The boiler was serviced on Tuesday; the plumber wants to come back in spring.\n"
MAIL = (
    "From: Ana <ana@example.org>\nTo: Ben <ben@example.org>\nMessage-ID: <1@example.org>\n"
    "Subject: The keys\nDate: Tue, 5 Mar 2024 10:00:00 +0100\n\nThe keys are under the pot.\n"
)


def make_zip(*members, compression=zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def make_tar(*members, mode="w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
                continue
            name, data = member
            data = data.encode() if isinstance(data, str) else data
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def documents(items):
    return {item.member: item for item in items if isinstance(item, ParsedDocument)}


def problems(items):
    return {item.member: item.code for item in items if not isinstance(item, ParsedDocument)}


TWO = (("folder/a.txt", NOTE), ("folder/deep/mail.eml", MAIL))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.zip", make_zip(*TWO)),
        ("x.zip", make_zip(*TWO, compression=zipfile.ZIP_STORED)),
        ("x.zip", make_zip(*TWO, compression=zipfile.ZIP_BZIP2)),
        ("x.zip", make_zip(*TWO, compression=zipfile.ZIP_LZMA)),
        ("x.textpack", make_zip(*TWO)),
        ("named-like.pdf", make_zip(*TWO)),
        ("x.tar", make_tar(*TWO)),
        ("notes.jex", make_tar(*TWO)),
        ("x.tgz", make_tar(*TWO, mode="w:gz")),
        ("x.tar.gz", make_tar(*TWO, mode="w:gz")),
        ("x.tar.bz2", make_tar(*TWO, mode="w:bz2")),
        ("x.tar.xz", make_tar(*TWO, mode="w:xz")),
    ],
)
def test_members_are_documents_under_their_paths(read, name, data):
    items = read(data, name)
    assert problems(items) == {}
    found = documents(items)
    assert set(found) == {"folder/a.txt", "folder/deep/mail.eml"}
    assert found["folder/a.txt"].text == NOTE
    assert found["folder/a.txt"].title == "a"
    mail = found["folder/deep/mail.eml"]
    assert (mail.kind, mail.title) == (DocumentKind.EMAIL, "The keys")


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_single_compressed_file_is_read_under_its_own_name(read, pack):
    for name, inner in (("notes.txt.gz", "notes.txt"), ("mail.eml.xz", "mail.eml")):
        text = MAIL if "mail" in name else NOTE
        items = read(pack(text.encode()), name)
        assert problems(items) == {}
        assert set(documents(items)) == {inner}


def test_what_lies_inside_what_lies_inside(read):
    attached = MAIL.replace(
        "\n\n", '\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\n', 1
    )
    payload = make_zip(("note.txt", NOTE))
    mail = (
        attached.encode()
        + b"\n--b\nContent-Disposition: attachment; filename=inner.zip\n"
        + b"Content-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(payload)
        + b"\n--b--\n"
    )
    items = read(make_zip(("letters/m.eml", mail)), "outer.zip")
    assert problems(items) == {}
    assert set(documents(items)) == {"letters/m.eml", "letters/m.eml/inner.zip/note.txt"}


def test_office_files_and_program_packages_are_not_taken_apart(read):
    for name, first in (("a.docx", "[Content_Types].xml"), ("b.epub", "mimetype"), ("c.jar", "x")):
        items = read(make_zip((first, "application/epub+zip"), ("word/a.txt", NOTE)), name)
        assert documents(items) == {}


@pytest.mark.parametrize("name", ["a.zip", "a.bin"])
def test_an_empty_archive_holds_nothing(read, name):
    assert set(problems(read(make_zip(), name)).values()) == {ProblemCode.NO_TEXT}


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/abs/olute.txt", "abs/olute.txt"),
        ("C:\\Users\\me\\a.txt", "C/Users/me/a.txt"),
        ("\\\\host\\share\\a.txt", "host/share/a.txt"),
        ("a/./b//c.txt", "a/b/c.txt"),
        ("invoice\u202etxt.exe", "invoicetxt.exe"),
        ("a\x00b\n.txt", "ab.txt"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("x" * 900 + ".txt", "x" * 179 + "…" + "x" * 16 + ".txt"),
    ],
)
def test_a_members_name_leads_nowhere(raw, clean):
    assert clean_name(raw) == clean


def test_members_of_one_name_are_told_apart():
    names = MemberNames()
    given = [names.give(name) for name in ("a.txt", "a.txt", "./a.txt", "a.txt (2)")]
    assert len(set(given)) == 4
    assert len(clean_name("/".join(["part" * 40] * 40))) <= 700


def test_tricks_with_paths_are_harmless_and_listed(read, tmp_path):
    target = tmp_path / "victim.txt"
    with pytest.warns(UserWarning, match="Duplicate"):
        data = make_zip(
            (f"../../../../../../..{target}", NOTE),
            ("a.txt", NOTE + "one"),
            ("a.txt", NOTE + "two"),
        )
    items = read(data, "x.zip")
    assert not target.exists()
    assert {text.text[-3:] for text in documents(items).values()} == {"g.\n", "one", "two"}
    assert {"a.txt", "a.txt (2)"} < set(documents(items))
    assert all(".." not in member.split("/") for member in documents(items))


def special(name, kind, target=""):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_links_and_devices_in_a_tar_are_named(read):
    data = make_tar(
        special("link.txt", tarfile.SYMTYPE, "/etc/passwd"),
        special("hard.txt", tarfile.LNKTYPE, "/etc/passwd"),
        special("null", tarfile.CHRTYPE),
        special("disk", tarfile.BLKTYPE),
        special("pipe", tarfile.FIFOTYPE),
        special("folder", tarfile.DIRTYPE),
        ("a.txt", NOTE),
    )
    items = read(data, "x.tar")
    assert set(documents(items)) == {"a.txt"}
    assert problems(items) == dict.fromkeys(
        ("link.txt", "hard.txt", "null", "disk", "pipe"), ProblemCode.UNSUPPORTED
    )


def test_a_link_in_a_zip_is_named(read):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
        archive.writestr("a.txt", NOTE)
    items = read(out.getvalue(), "x.zip")
    assert set(documents(items)) == {"a.txt"}
    assert problems(items) == {"link.txt": ProblemCode.UNSUPPORTED}


def test_a_members_password_is_its_own_problem(read):
    data = bytearray(make_zip(("secret.txt", NOTE), ("a.txt", NOTE)))
    for magic, flags_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(magic) + flags_at] |= 1
    items = read(bytes(data), "x.zip")
    assert problems(items) == {"secret.txt": ProblemCode.ENCRYPTED}
    assert set(documents(items)) == {"a.txt"}


def test_a_damaged_member_of_a_zip_costs_only_itself(read):
    words = " ".join(random.Random(3).choices(NOTE.split(), k=20_000))
    data = bytearray(make_zip(("first.txt", NOTE), ("middle.txt", words), ("last.txt", NOTE)))
    middle = data.find(b"middle.txt") + 9_000
    data[middle : middle + 40] = bytes(40)
    items = read(bytes(data), "x.zip")
    found = documents(items)
    assert {"first.txt", "last.txt"} <= set(found)
    assert problems(items) == {"middle.txt": ProblemCode.PARTIAL}
    assert found["middle.txt"].text[:5_000] == words[:5_000]


def test_a_wrong_checksum_and_a_wrong_name_are_noticed(read):
    data = bytearray(make_zip(("a.txt", NOTE), ("b.txt", NOTE), ("c.txt", NOTE)))
    first = data.find(b"PK\x01\x02")
    data[first + 16 : first + 20] = b"\0\1\2\3"
    data[data.find(b"b.txt")] = ord("x")
    items = read(bytes(data), "x.zip")
    assert problems(items) == {"a.txt": ProblemCode.PARTIAL, "b.txt": ProblemCode.CORRUPT}
    assert set(documents(items)) == {"a.txt", "c.txt"}


def test_a_zip_without_its_table_of_contents_is_corrupt(read):
    data = make_zip(*TWO)
    assert problems(read(data[: len(data) // 2], "x.zip")) == {None: ProblemCode.CORRUPT}


def test_a_damaged_header_in_a_tar_costs_only_its_member(read):
    members = [(f"{number}.txt", NOTE) for number in range(5)]
    data = bytearray(make_tar(*members))
    data[2 * 1024 + 100 : 2 * 1024 + 160] = b"\xff" * 60
    items = read(bytes(data), "x.tar")
    assert set(documents(items)) == {"0.txt", "1.txt", "3.txt", "4.txt"}
    assert problems(items) == {None: ProblemCode.PARTIAL}


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:xz", "w:bz2"])
def test_a_tar_that_ends_too_early_gives_what_it_has(read, mode):
    noise = random.Random(1).randbytes(300_000).hex()
    data = make_tar(("a.txt", NOTE), ("b.txt", noise), ("c.txt", NOTE), mode=mode)
    items = read(data[: len(data) // 2], "x.tar")
    if mode != "w:bz2":  # its blocks of 900 kB come out as a whole or not at all
        assert "a.txt" in documents(items)
    assert set(problems(items).values()) <= {ProblemCode.PARTIAL, ProblemCode.CORRUPT}
    assert problems(items)


def test_names_in_old_encodings_are_read(read):
    name = "Счёт за воду и отопление.txt"
    data = make_zip(("S" * len(name.encode("cp866")), NOTE))
    data = data.replace(b"S" * len(name.encode("cp866")), name.encode("cp866"))
    assert set(documents(read(data, "x.zip"))) == {name}


def test_a_note_in_a_bundle_is_called_like_the_bundle(read):
    items = read(make_zip(("Bear/Heating.textbundle/text.md", NOTE)), "notes.bear2bk")
    (found,) = documents(items).values()
    assert (found.title, found.member) == ("Heating", "Bear/Heating.textbundle/text.md")


def test_debris_of_systems_is_passed_over(read):
    data = make_zip(("__MACOSX/._a.txt", "x"), (".DS_Store", "x"), ("a.txt", NOTE))
    items = read(data, "x.zip")
    assert set(documents(items)) == {"a.txt"}
    assert problems(items) == {}


SMALL = replace(
    Limits(),
    max_archive_members=10,
    expansion_free_bytes=4 << 20,
    expansion_ratio=10,
    max_held_bytes=2 << 20,
)


def test_too_many_members_end_it(read):
    items = read(make_zip(*((f"{n}.txt", NOTE) for n in range(30))), "x.zip", SMALL)
    assert len(documents(items)) == 10
    assert problems(items) == {None: ProblemCode.PARTIAL}
    items = read(make_tar(*((f"{n}.txt", NOTE) for n in range(30))), "x.tar", SMALL)
    assert len(documents(items)) == 10
    assert problems(items) == {None: ProblemCode.PARTIAL}


def test_a_member_that_is_too_large_costs_only_itself(read):
    big = ("big.txt", b"many words " * 300_000)
    for data, name in (
        (make_zip(big, ("a.txt", NOTE)), "x.zip"),
        (make_tar(big, ("a.txt", NOTE), mode="w:gz"), "x.tgz"),
    ):
        items = read(data, name, SMALL)
        assert problems(items) == {"big.txt": ProblemCode.TOO_LARGE}
        assert set(documents(items)) == {"a.txt"}


def test_a_film_in_an_archive_is_named_without_being_expanded(read):
    film = b"\0\0\0\x18ftypmp42" + bytes(3 << 20)
    items = read(make_zip(("film.mp4", film), ("a.txt", NOTE)), "x.zip", SMALL)
    assert problems(items) == {"film.mp4": ProblemCode.UNSUPPORTED}
    assert set(documents(items)) == {"a.txt"}


def test_a_large_mailbox_is_read_as_it_comes_out(read):
    mails = "".join(
        f"From a@example.org Tue Mar  5 10:00:00 2024\nFrom: a@example.org\nSubject: {n}\n"
        f"Message-ID: <{n}@example.org>\n\n{NOTE * 1000}\n"
        for n in range(40)
    ).encode()
    roomy = replace(SMALL, expansion_free_bytes=64 << 20)
    for data, name in (
        (make_zip(("mail/all.mbox", mails)), "takeout.zip"),
        (make_tar(("mail/all.mbox", mails), mode="w:gz"), "takeout.tgz"),
        (gzip.compress(mails), "all.mbox.gz"),
    ):
        items = read(data, name, roomy)
        assert problems(items) == {}
        assert len(documents(items)) == 40


def nested(depth: int, breadth: int, size: int) -> bytes:
    data = make_zip(("0.txt", b"words " * size))
    for _ in range(depth):
        data = make_zip(*((f"{n}.zip", data) for n in range(breadth)))
    return data


def test_archives_within_archives_have_one_account(read):
    items = read(nested(3, 8, 1 << 17), "x.zip", replace(SMALL, max_archive_members=10_000))
    assert problems(items)[None] is ProblemCode.PARTIAL
    assert len(items) < 100


def test_archives_within_archives_end_somewhere(read):
    assert ProblemCode.PARTIAL in problems(read(nested(9, 1, 10), "x.zip")).values()


def overlapping(count: int, size: int) -> bytes:
    """All members share one stream: the list is long, the archive short."""
    name = b"a.txt"
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(b"a" * size) + packer.flush()
    crc = zlib.crc32(b"a" * size)
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, crc, len(packed), size, 5, 0)
    sizes = (crc, len(packed), size, 5, *[0] * 6)
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, *sizes)
    start = len(local) + len(name) + len(packed)
    listing = (entry + name) * count
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(listing), start, 0)
    return local + name + packed + listing + end


def test_members_that_share_their_bytes_are_counted_each(read):
    items = read(overlapping(5_000, 1 << 20), "x.zip", replace(SMALL, max_archive_members=10_000))
    assert problems(items)[None] is ProblemCode.PARTIAL
    # Some versions of Python refuse all but one.
    assert len(documents(items)) < 20


def test_an_endless_table_of_contents_is_not_loaded(read):
    limits = replace(Limits(), max_archive_list_bytes=10_000)
    items = read(overlapping(1_000, 10), "x.zip", limits)
    assert problems(items) == {None: ProblemCode.TOO_LARGE}


def test_sizes_that_are_lies_change_nothing(read):
    for claimed in (10, 1 << 31):
        data = bytearray(make_zip(("a.txt", NOTE), ("b.txt", NOTE)))
        for magic, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
            place = data.find(magic) + at
            data[place : place + 4] = struct.pack("<I", claimed)
        items = read(bytes(data), "x.zip")
        assert documents(items)["b.txt"].text == NOTE
        assert set(problems(items)) <= {"a.txt"}
        assert set(problems(items).values()) <= {ProblemCode.PARTIAL, ProblemCode.TOO_LARGE}


def test_a_sparse_tar_member_expands_no_further_than_it_may(read):
    info = tarfile.TarInfo("GNUSparseFile.0/hole.txt")
    names = ("major", "minor", "name", "realsize")
    values = ("1", "0", "hole.txt", str(1 << 40))
    info.pax_headers = {f"GNU.sparse.{k}": v for k, v in zip(names, values, strict=True)}
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        body = b"1\n0\n0\n".ljust(512, b"\0")
        info.size = len(body)
        archive.addfile(info, io.BytesIO(body))
    items = read(out.getvalue(), "x.tar", SMALL)
    assert documents(items) == {}
    assert set(problems(items).values()) <= {
        ProblemCode.TOO_LARGE,
        ProblemCode.PARTIAL,
        ProblemCode.CORRUPT,
        ProblemCode.UNSUPPORTED,
    }


def test_a_header_of_unbelievable_length_is_refused(read):
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 1 << 34
    items = read(info.tobuf(tarfile.GNU_FORMAT) + bytes(1024), "x.tar")
    assert set(problems(items).values()) == {ProblemCode.PARTIAL}


def test_an_expansion_that_takes_too_long_is_given_up():
    now = iter(range(0, 10_000, 15))
    expansion = Expansion(100, Limits(), lambda: float(next(now)))
    with pytest.raises(Exception, match="takes too long"):
        ExpandedFile(io.BytesIO(bytes(10 << 20)), expansion).read()


@pytest.mark.parametrize("is_passing", [False, True])
def test_an_expanded_file_reads_like_any_other(is_passing):
    data = random.Random(2).randbytes(700_000)
    expansion = Expansion(len(data), Limits())
    with io.BufferedReader(
        ExpandedFile(io.BytesIO(data), expansion, is_passing=is_passing)
    ) as file:
        assert file.read(16_384) == data[:16_384]
        assert file.seek(0) == 0
        assert file.read(10) == data[:10]
        assert file.readline() == data[10 : data.find(b"\n", 10) + 1]
        rest = file.read()
        assert data.endswith(rest)
        assert file.tell() == len(data)
        if not is_passing:
            assert file.seek(-5, io.SEEK_END)
            assert file.read() == data[-5:]
    assert expansion._held_bytes == 0


@pytest.mark.parametrize(
    ("data", "what"),
    [(b"7z\xbc\xaf\x27\x1c" + bytes(40), "7-Zip"), (b"Rar!\x1a\x07\x01\0" + bytes(40), "RAR"),
     (b"\x28\xb5\x2f\xfd" + bytes(40), "Zstandard")],
)  # fmt: skip
def test_other_archives_are_named_with_the_way_out(read, data, what):
    (problem,) = read(data, "x.bin")
    assert problem.code is ProblemCode.UNSUPPORTED
    assert what in problem.message
    assert "unpack it" in problem.message


def test_archives_are_read_in_the_sandbox(tmp_path):
    files = {
        "a.zip": make_zip(*TWO),
        "b.tgz": make_tar(*TWO, mode="w:gz"),
        "c.tar.xz": make_tar(*TWO, mode="w:xz"),
        "d.txt.bz2": bz2.compress(NOTE.encode()),
    }
    with ParserSandbox() as sandbox:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
            items = list(sandbox.parse(tmp_path / name))
            assert problems(items) == {}, name
            assert documents(items), name
