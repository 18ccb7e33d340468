"""Exports of note programs: what was written in them, when, under which tags, linked to what."""

import base64
import hashlib
import json

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole

ATTACHED = b"What the attachment says, in a sentence of its own."
ENEX_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20240309T120000Z" application="Evernote">"""


def enex(*notes: str) -> str:
    return ENEX_HEAD + "".join(notes) + "</en-export>"


def note(title: str, content: str, rest: str = "") -> str:
    return (
        f"<note><title>{title}</title><content><![CDATA[<?xml version='1.0'?><!DOCTYPE en-note "
        f"SYSTEM 'x'><en-note>{content}</en-note>]]></content><created>20240305T101500Z</created>"
        f"<updated>20240306T101500Z</updated>{rest}</note>"
    )


def metadata(document: ParsedDocument, key: str) -> list[str]:
    return [value for name, value in document.metadata if name == key]


def test_an_evernote_notebook_is_its_notes_and_their_attachments(read, check_offsets):
    digest = hashlib.md5(ATTACHED).hexdigest()
    content = (
        "<h1>Plan</h1><div><en-todo checked='true'/>Buy seeds</div>"
        '<ul style="--en-todo:true;"><li style="--en-checked:false;">Dig</li></ul>'
        f'<en-media type="text/plain" hash="{digest}"/>'
        '<div>See <a href="evernote:///view/1/s1/2/2/">Autumn &amp; winter</a></div>'
        '<div style="-en-codeblock:true"><div>if a:</div><div>&nbsp;&nbsp;b()</div></div>'
        "<en-crypt>c2VjcmV0</en-crypt>"
    )
    rest = (
        "<tag>garden</tag><note-attributes><author>Ana</author><source-url>https://example.org"
        "</source-url></note-attributes><task><title>Water</title><taskStatus>completed"
        "</taskStatus></task><resource><data encoding='base64'>"
        f"{base64.b64encode(ATTACHED).decode()}</data><mime>text/plain</mime>"
        "<resource-attributes><file-name>plan.txt</file-name></resource-attributes></resource>"
    )
    first, attachment, second = read(enex(note("Garden", content, rest), note("Garden", "x y z")))
    assert (first.kind, first.title, first.member) == (DocumentKind.NOTE, "Garden", "Garden")
    assert first.text == (
        "Plan\n\n[x] Buy seeds\n\n- [ ] Dig\n\n[plan.txt]\nSee Autumn & winter\n\n"
        "if a:\n  b()\n\n[encrypted text]\n\n- [x] Water"
    )
    assert [h.title for h in first.headings] == ["Plan"]
    (code,) = first.roles
    assert first.text[code.start : code.end] == "if a:\n  b()"
    assert first.date == "2024-03-05T10:15:00+00:00"
    assert first.sender == "Ana"
    assert metadata(first, "tag") == ["garden"]
    assert metadata(first, "link") == ["Autumn & winter"]
    assert metadata(first, "updated") == ["2024-03-06T10:15:00+00:00"]
    assert (attachment.member, attachment.text) == ("Garden/plan.txt", ATTACHED.decode())
    assert second.member == "Garden (2)"
    check_offsets(first)


def test_the_notes_before_a_break_in_an_export_are_kept(read):
    *notes, problem = read(enex(note("One", "first"), note("Two", "second"))[:-60])
    assert [document.title for document in notes] == ["One"]
    assert problem.code is ProblemCode.PARTIAL
    assert "first 1 notes" in problem.message


@pytest.mark.parametrize(
    "root", ["en-export", "opml", 'note xmlns="http://beatniksoftware.com/tomboy"']
)
def test_xml_that_declares_entities_is_not_followed(read, root):
    laughs = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(12)
    )
    (problem,) = read(f"<?xml version='1.0'?><!DOCTYPE x [{laughs}]><{root}>&m;</x>", "x.xml")
    assert isinstance(problem, Problem)
    assert "entities" in problem.message


def test_xml_nested_without_end_is_left(read):
    (problem,) = read("<opml>" + "<outline text='x'>" * 100_000, "deep.opml")
    assert problem.code is ProblemCode.TOO_LARGE


def test_a_tomboy_note_keeps_lists_sizes_and_links(read, check_offsets):
    text = (
        '<?xml version="1.0" encoding="utf-8"?><note version="0.3" '
        'xmlns:link="http://beatniksoftware.com/tomboy/link" '
        'xmlns:size="http://beatniksoftware.com/tomboy/size" '
        'xmlns="http://beatniksoftware.com/tomboy"><title>Überschrift</title>'
        '<text xml:space="preserve"><note-content version="0.1">Überschrift\n\n'
        "<size:huge>Teil 1</size:huge>\nSiehe <link:internal>Andere</link:internal>\n"
        "<list><list-item>Ein Punkt\n<list><list-item>darunter</list-item></list></list-item>"
        "</list></note-content></text><last-change-date>2025-09-04T22:49:54.0381300+02:00"
        "</last-change-date><create-date>2025-09-04T22:46:12.1546650+02:00</create-date>"
        "<tags><tag>system:notebook:Garten</tag><tag>wichtig</tag></tags></note>"
    )
    (document,) = read(text, "0a1b.note")
    assert document.title == "Überschrift"
    assert document.text == ("Überschrift\n\nTeil 1\nSiehe Andere\n- Ein Punkt\n  - darunter")
    assert [(h.level, h.title) for h in document.headings] == [(1, "Teil 1")]
    assert document.text[document.headings[0].start :].startswith("Teil 1")
    assert document.date == "2025-09-04T22:46:12+02:00"
    assert metadata(document, "link") == ["Andere"]
    assert metadata(document, "tag") == ["wichtig", "Garten"]
    check_offsets(document)


def test_an_outline_is_a_list_under_headings(read, check_offsets):
    text = (
        '<?xml version="1.0"?><opml version="2.0"><head><title>Books</title>'
        "<dateCreated>Tue, 5 Mar 2024 10:00:00 GMT</dateCreated></head><body>"
        '<outline text="To read"><outline text="&lt;b&gt;Dune&lt;/b&gt;" _note="from Ben">'
        '<outline text="part 1" _complete="true"/></outline></outline>'
        '<outline text="Alone"/></body></opml>'
    )
    (document,) = read(text, "x.opml")
    assert document.title == "Books"
    assert document.date == "2024-03-05T10:00:00+00:00"
    assert document.text == "# To read\n- Dune\n  from Ben\n  - [x] part 1\n- Alone\n"
    assert [h.title for h in document.headings] == ["To read"]
    check_offsets(document)


def test_a_keep_note_has_its_ticks_labels_and_days(read):
    data = {
        "title": "Shopping", "isTrashed": False, "isPinned": True, "isArchived": True,
        "listContent": [{"text": "Milk #urgent", "isChecked": True}, {"text": "Tea"}],
        "annotations": [{"title": "A page", "url": "https://example.org"}],
        "labels": [{"name": "home"}], "attachments": [{"filePath": "a.png"}],
        "createdTimestampUsec": 1690372692755000, "userEditedTimestampUsec": 1690866308447000,
    }  # fmt: skip
    (document,) = read(json.dumps(data), "Shopping.json")
    assert document.text == ("- [x] Milk #urgent\n- [ ] Tea\nA page – https://example.org\n[a.png]")
    assert document.date == "2023-07-26T11:58:12+00:00"
    assert metadata(document, "tag") == ["home", "urgent"]
    assert metadata(document, "state") == ["archived"]


def test_a_roam_graph_is_its_pages_with_references_written_out(read, check_offsets):
    pages = [
        {"title": "Sapiens", "uid": "p1", "create-time": 1600000000000, "children": [
            {"string": "Author:: [[Harari]]", "uid": "b1"},
            {"string": "Part one", "heading": 2, "children": [
                {"string": "A turning point", "uid": "b2"},
                {"string": "{{[[DONE]]}} read #[[my list]]"}]},
        ]},
        {"title": "March 5th, 2024", "uid": "03-05-2024", "children": [
            {"string": "Thought of ((b2)) and {{[[embed]]: ((b2))}}"}]},
    ]  # fmt: skip
    first, day = read(json.dumps(pages), "graph.json")
    assert first.text == (
        "- Author:: [[Harari]]\n## Part one\n  - A turning point\n  - [x] read #[[my list]]"
    )
    assert metadata(first, "link") == ["Harari", "my list"]
    assert metadata(first, "author") == ["Harari"]
    assert metadata(first, "tag") == ["my list"]
    assert [h.title for h in first.headings] == ["Part one"]
    assert day.text == "- Thought of A turning point and A turning point"
    assert day.date == "2024-03-05T00:00:00+00:00"
    check_offsets(first)


def test_a_roam_page_is_known_though_its_title_comes_last(read):
    block = {"string": "words", "create-time": 1, "uid": "b"}
    page = {"children": [block] * 900, "title": "Last"}
    (document,) = read(json.dumps([page]), "graph.json")
    assert document.title == "Last"


def test_a_notebook_is_text_code_and_short_output(read, check_offsets):
    cells = [
        {"cell_type": "markdown", "source": ["# Rain\n", "Measured daily."]},
        {"cell_type": "code", "source": "print(total)", "outputs": [
            {"output_type": "stream", "text": ["42 mm\n"]},
            {"output_type": "display_data",
             "data": {"image/png": "iVBOR" * 900, "text/plain": "<Figure>"}},
            {"output_type": "error", "ename": "ValueError", "evalue": "no rain", "traceback": []}]},
        {"cell_type": "code", "outputs": [{"output_type": "stream", "text": "x" * 9_000}]},
    ]  # fmt: skip
    about = {"kernelspec": {"language": "python"}}
    (document,) = read(json.dumps({"cells": cells, "metadata": about, "nbformat": 4}), "r.ipynb")
    assert document.title == "Rain"
    assert document.text.startswith(
        "# Rain\nMeasured daily.\n\nprint(total)\n42 mm\n<Figure>\nValueError: no rain\n"
    )
    assert len(document.text) < 3_000
    (code,) = document.roles
    assert code.role is SpanRole.CODE
    assert document.text[code.start : code.end] == "print(total)"
    check_offsets(document)


@pytest.mark.parametrize("name", ["x.json", "x.ipynb", "x.canvas"])
def test_json_of_any_depth_is_read_or_listed(read, name):
    for start in ("[", '{"cells":', '{"cell_type":1,"cells":['):
        assert len(read(start * 100_000, name)) == 1


def test_json_in_one_line_is_laid_out_and_json_in_lines_is_left_alone(read):
    pretty = json.dumps({"name": "Ana", "trips": ["Porto"]}, indent=1)
    (document,) = read(pretty, "trips.json")
    assert (document.text, document.keeps_lines) == (pretty, True)
    packed = json.dumps({"name": "Ana", "trips": ["Porto", {"to": "Lima"}], "pad": "a b " * 900})
    (document,) = read(packed, "trips.json")
    assert document.text.startswith("\n  name: Ana\n  trips:\n    Porto\n\n      to: Lima\n")
    assert not document.keeps_lines


def test_an_export_in_an_encoding_that_nobody_knows_says_so(read):
    text = '<?xml version="1.0" encoding="utf-8x"?><opml><body><outline text="a"/></body></opml>'
    (problem,) = read(text, "x.opml")
    assert problem.code is ProblemCode.CORRUPT


def test_a_broken_export_says_so(read):
    (problem,) = read('{"isTrashed":false,"isPinned":false,"isArchived":false,"title":', "k.json")
    assert problem.code is ProblemCode.CORRUPT
    assert "JSON" in problem.message


@pytest.mark.parametrize(
    ("head", "name", "words"),
    [
        ("e4525c7b8cd8a74daeb15378d02996d3", "Work.one", "export the notebook"),
        ("a12fff43d9ef764c9ee210ea5722765f", "Open.onetoc2", "holds no notes"),
        ("4d534346", "Work.onepkg", "whole OneNote notebook"),
    ],
)
def test_onenote_is_named_with_the_way_out(read, head, name, words):
    (problem,) = read(bytes.fromhex(head) + bytes(64), name)
    assert problem.code is ProblemCode.UNSUPPORTED
    assert words in problem.message


def test_an_export_may_be_larger_than_other_files(read):
    limits = Limits(max_file_bytes=500)
    (document,) = read(enex(note("Large", "some words " * 100)), "x.enex", limits)
    assert document.title == "Large"


def test_a_canvas_is_its_cards_from_the_top(read, check_offsets):
    nodes = [
        {"type": "text", "text": "Second, see [[Roses]]", "x": 0, "y": 50},
        {"type": "group", "label": "Spring", "x": 0, "y": 0},
        {"type": "file", "file": "Notes/Beds.md", "x": 9, "y": 60},
        {"type": "link", "url": "https://example.org", "x": 9, "y": "?"},
        "no node",
    ]
    (document,) = read(json.dumps({"nodes": nodes, "edges": []}), "Plan.canvas")
    assert document.text == (
        "## Spring\nhttps://example.org\n\nSecond, see [[Roses]]\n\nBeds.md\n\n"
    )
    assert metadata(document, "link") == ["Beds", "Roses"]
    assert [h.title for h in document.headings] == ["Spring"]
    check_offsets(document)
