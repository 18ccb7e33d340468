"""Notes, tables, calendars and contacts through the real sandbox."""

import json
import sys

import pytest

from indexer.errors import ProblemCode
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

FILES = {
    "a.enex": "<en-export><note><title>Title</title><content>"
    "&lt;en-note&gt;The body&lt;/en-note&gt;</content></note></en-export>",
    "a.note": '<note xmlns="http://beatniksoftware.com/tomboy"><title>Title</title><text>'
    "<note-content>The body</note-content></text></note>",
    "a.opml": "<opml><head><title>Title</title></head><body><outline text='The body'/></body>"
    "</opml>",
    "a.json": json.dumps(
        {"title": "Title", "textContent": "The body", "isTrashed": False, "isPinned": False}
    ),
    "b.json": json.dumps([{"title": "Title", "uid": "1", "children": [{"string": "The body"}]}]),
    "a.ipynb": json.dumps(
        {"metadata": {"title": "Title"}, "cells": [{"cell_type": "raw", "source": "The body"}]}
    ),
    "Title.org": "* One\nThe body\n* Two\n",
    "a.rst": "Title\n=====\n\nThe body\n",
    "a.adoc": "= Title\n\nThe body\n",
    "Title.csv": "What,Number\nThe body,1\nAnother,2\n",
    "a.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Title\n"
    "DTSTART;TZID=Asia/Kolkata:20240305T100000\nDESCRIPTION:<p>The body</p>\n"
    "END:VEVENT\nEND:VCALENDAR\n",
    "a.vcf": "BEGIN:VCARD\nFN:Title\nNOTE;ENCODING=QUOTED-PRINTABLE:The=20body\nEND:VCARD\n",
    "Title.txt": "The body: é".encode("mac_roman") * 9,
}


@pytest.fixture(scope="module")
def sandbox():
    with ParserSandbox() as one:
        yield one


@pytest.mark.parametrize("name", FILES)
def test_every_format_is_read_where_nothing_can_be_opened(sandbox, tmp_path, name):
    path = tmp_path / name
    content = FILES[name]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    items = list(sandbox.parse(path))
    assert [type(item) for item in items] == [ParsedDocument], items
    assert items[0].title == "Title"
    assert "The body" in items[0].text


def test_a_time_zone_is_known_inside_the_sandbox(sandbox, tmp_path):
    path = tmp_path / "a.ics"
    path.write_text(FILES["a.ics"])
    (event,) = sandbox.parse(path)
    assert event.date == "2024-03-05T10:00:00+05:30"


def test_what_is_nested_without_end_leaves_the_reader_alive(sandbox, tmp_path):
    deep = {
        "a.json": '[{"title":"x","children":' * 100_000 + '"uid":1,"string":1',
        "a.ipynb": '{"cells":[{"cell_type":' * 100_000,
        "a.opml": "<opml>" + "<outline>" * 100_000,
        "a.enex": "<en-export>" + "<note>" * 100_000,
    }
    for name, text in deep.items():
        path = tmp_path / name
        path.write_text(text)
        sandbox.start()
        pid = sandbox._child.pid
        (item,) = sandbox.parse(path)
        # As plain text, or listed as what it is.
        codes = {ProblemCode.TOO_LARGE, ProblemCode.CORRUPT}
        assert isinstance(item, ParsedDocument) or item.code in codes, name
        assert sandbox._child.pid == pid
