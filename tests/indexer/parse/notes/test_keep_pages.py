"""Takeout gives each note of Keep twice; it is to be found once."""

import io
import json
import zipfile

from indexer.errors import ProblemCode
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

NOTE = {
    "isTrashed": False, "isPinned": False, "isArchived": False, "title": "Market",
    "textContent": "Three quinces.", "userEditedTimestampUsec": 1709632800000000,
}  # fmt: skip
PAGE = (
    '<?xml version="1.0" ?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Market</title>'
    '</head>\n<body><div class="note"><div class="heading"><div class="meta-icons"></div>\n'
    'Mar 5, 2024</div><div class="title">Market</div><div class="content">Three quinces.</div>'
    "</div></body></html>"
)


def takeout(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, json.dumps(NOTE) if name.endswith("json") else PAGE)
    return data.getvalue()


def test_in_a_takeout_the_page_is_left_out(read):
    items = read(takeout("Takeout/Keep/Market.html", "Takeout/Keep/Market.json"), "takeout.zip")
    (note,) = [item for item in items if isinstance(item, ParsedDocument)]
    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert note.member == "Takeout/Keep/Market.json"
    assert problem.member == "Takeout/Keep/Market.html"
    assert problem.code is ProblemCode.NO_TEXT
    assert "Market.json" in problem.message


def test_a_page_whose_note_lies_elsewhere_is_read(read):
    items = read(takeout("Keep/Market.html", "Other/Market.json"), "takeout.zip")
    assert all(isinstance(item, ParsedDocument) for item in items)
    assert "Three quinces." in items[0].text


def test_in_a_folder_too(tmp_path):
    page, note = tmp_path / "Market.html", tmp_path / "Market.json"
    page.write_text(PAGE)
    with ParserSandbox() as sandbox:
        (alone,) = list(sandbox.parse(page))
        note.write_text(json.dumps(NOTE))
        (left_out,) = list(sandbox.parse(page))
        (found,) = list(sandbox.parse(note))
    assert "Three quinces." in alone.text
    assert left_out.code is ProblemCode.NO_TEXT
    assert found.text == "Three quinces."


def test_other_pages_beside_data_are_read(tmp_path):
    page = tmp_path / "report.html"
    page.write_text("<!doctype html><html><body><p>The figures of March.</p></body></html>")
    (tmp_path / "report.json").write_text('{"march": 3}')
    with ParserSandbox() as sandbox:
        (document,) = list(sandbox.parse(page))
    assert "The figures of March." in document.text
