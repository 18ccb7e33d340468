"""Files that are small and mean to be endless: each ends in time, and says what it was."""

import sys
import time

import pytest

from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument
from tests.faults import hostile_samples as samples
from tests.faults import hostile_xml
from tests.faults.hostile_library import NOTE, QUICK, HostileLibrary

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

MIB = 1 << 20
SECRET = "the secret of the neighbouring file"
LONGEST_S = 4 * QUICK.file_timeout_s + 60  # on a busy machine; a quarter of that otherwise


@pytest.fixture(scope="module")
def sandbox():
    with ParserSandbox(QUICK) as one:
        yield one


@pytest.fixture
def parse(sandbox, tmp_path):
    def parse(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        begun_s = time.monotonic()
        items = list(sandbox.parse(path))
        assert time.monotonic() - begun_s < LONGEST_S
        assert items
        return items

    return parse


def codes(items):
    return {str(item.code) for item in items if not isinstance(item, ParsedDocument)}


def characters(items):
    return sum(len(item.text) for item in items if isinstance(item, ParsedDocument))


BOMBS = {
    "one.zip": lambda: samples.make_zip(("a.txt", b"bomb " * (16 * MIB))),
    "one.txt.gz": lambda: samples.gzip_bomb(100),
    "many.tgz": lambda: samples.tar_bomb(100),
    "fortytwo.zip": samples.nested_zip_bomb,
    "stream.pdf": lambda: samples.pdf_stream_bomb(400),
    "bomb.png": lambda: samples.png_bomb(30_000),
    "pages.pdf": lambda: samples.pdf_many_pages(100_000),
    "in-a-mail.eml": lambda: samples.mail_with("b.zip", samples.nested_zip_bomb(3)),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_in_time_and_is_named(parse, name):
    data = BOMBS[name]()
    assert len(data) < 4 * MIB
    items = parse(name, data)
    assert codes(items)
    assert characters(items) < 300 * MIB


MAILS = {
    "parts 10,000 deep": lambda: samples.deep_multipart(10_000),
    "messages 10,000 deep": lambda: samples.deep_messages(10_000),
    "100,000 parts": lambda: samples.many_parts(100_000),
    "200,000 fields": lambda: samples.many_fields(200_000),
    "a header of 20 MB": lambda: (
        b"Subject: " + b"a " * (10 * MIB) + b"\n" + samples.HEADER + b"\nx"
    ),
    "addresses without end": lambda: samples.HEADER + b"Cc: " + b"a@b.c, " * MIB + b"\n\nwords\n",
    "brackets": lambda: samples.HEADER + b"Cc: " + b"(" * MIB + b"\n\nwords\n",
    "encoded words": lambda: (
        samples.HEADER + b"Cc: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\nwords\n"
    ),
}


@pytest.mark.parametrize("what", MAILS)
def test_a_monstrous_mail_ends_in_time(parse, what):
    items = parse("mail.eml", MAILS[what]())
    assert characters(items) < 100 * MIB
    if "deep" in what:
        # What lies 10,000 deep may be lost, but not without a word.
        assert codes(items) & {"partial", "too_large"}


def test_a_slow_pdf_is_ended(parse):
    data = samples.pdf_slow()
    assert len(data) < 8_000
    items = parse("slow.pdf", data)
    assert characters(items) < 100 * MIB


@pytest.mark.parametrize("trick", hostile_xml.laughs("x", "/x"))
def test_xml_neither_grows_nor_reads_other_files(parse, tmp_path, trick):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    for name, data in hostile_xml.xml_files(lambda tricks: tricks[trick], str(secret)).items():
        items = parse(name, data)
        assert characters(items) < 60 * MIB, name
        assert SECRET not in repr(items), name


HEAVY_TEXTS = {
    "one line.txt": b"word " * (4 * MIB),
    "no words.txt": b"a" * (8 * MIB),
    "brackets.md": b"[" * MIB,
    "links.md": b"[a](" * 200_000,
    "stars.md": b"*a_ " * 200_000,
    "fences.md": b"```\n" * 200_000,
    "quotes.md": b"> " * 200_000 + b"deep",
    "headings.md": b"# a\n" * 300_000,
    "front.md": b"---\n" + b"a: &a [x]\nb: [" + b"*a," * 20_000 + b"]\n---\nwords",
    "yaml.md": b"---\na: &a [x,x]\n" + b"".join(
        b"%c: &%c [%s]\n" % (n, n, b"*%c," % (n - 1) * 9) for n in range(98, 110)
    ) + b"---\nwords",
    "table.html": b"<table><tr><td>" * 100_000,
    "div.html": b"<html><body>" + b"<div>" * 300_000 + b"words",
    "attributes.html": b"<html><body><p " + b"a=b " * 500_000 + b">words",
    "entities.html": b"<html><body>" + b"&amp;" * MIB,
    "scripts.html": b"<html><body>" + b"<script>" * 200_000,
    "from.mbox": b"From a@b Tue Mar  5 10:00:00 2024\nSubject: x\n\n" * 5_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HEAVY_TEXTS)
def test_texts_that_are_hard_to_read_end_in_time(parse, name):
    assert characters(parse(name, HEAVY_TEXTS[name])) < 100 * MIB


def test_the_engine_goes_on_and_tries_none_of_them_again(tmp_path):
    home, files = tmp_path / "home", tmp_path / "files"
    home.mkdir()
    files.mkdir()
    members = (("a/note.txt", NOTE), ("a/slow.pdf", samples.pdf_slow()), ("z.txt", NOTE))
    for name, data in (
        ("fortytwo.zip", samples.nested_zip_bomb(2)),
        ("slow.pdf", samples.pdf_slow()),
        ("deep.eml", samples.deep_multipart(10_000)),
        ("archive.zip", samples.make_zip(*members)),
    ):
        (files / name).write_bytes(data)
    (files / "honest.md").write_text(NOTE)
    library = HostileLibrary(home, files)
    try:
        assert library.index() < 4 * LONGEST_S
        library.check_accounted_for()
        assert (b"honest.md", "") in library.documents()
        assert {(b"archive.zip", "a/note.txt"), (b"archive.zip", "z.txt")} <= set(
            library.documents()
        )
        assert library.reasons().keys() >= {"fortytwo.zip", "deep.eml"}
        library.check_settled()
        (files / "deep.eml").write_text("From: a@b.c\nSubject: x\nMessage-ID: <1@b.c>\n\nmended\n")
        library.index()
        assert "deep.eml" not in library.reasons()
    finally:
        library.close()
