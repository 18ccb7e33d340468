"""Org, reStructuredText, AsciiDoc, and what Markdown notes say about themselves and each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Limits
from indexer.parse.notes.family import notes_parsers
from indexer.types import Heading, ParsedDocument, SpanRole

ORG = """#+TITLE: Garden
#+DATE: <2024-03-05 Tue>
#+FILETAGS: :home:yard:

* TODO [#A] Dig :spring:
:PROPERTIES:
:CATEGORY: work
:END:
See [[file:roses.org][the roses]] and [[https://example.org][web]].
** DONE Sow
#+BEGIN_SRC python
* not a heading
#+END_SRC
"""
RST = """=====
Title
=====
:Author: Ana
:Date: 2024-03-05

Part
----

Example::

    code here

After it.

Deeper
~~~~~~

+----+
| a  |
+----+
"""
ADOC = "= Title\n:author: Ana\n\n== Part\n----\n== not one\n----\n=== Deeper\n"


def values(document: ParsedDocument, key: str) -> list[str]:
    return [value for name, value in document.metadata if name == key]


def shown(headings: tuple[Heading, ...]) -> list[tuple[int, str]]:
    return [(heading.level, heading.title) for heading in headings]


def test_org_keeps_its_lines_and_says_what_they_are(read, check_offsets):
    (note,) = read(ORG, "garden.org")
    assert note.text == ORG
    assert note.keeps_lines
    assert note.title == "Garden"
    assert note.date == "2024-03-05T00:00:00+00:00"
    assert shown(note.headings) == [(1, "Dig"), (2, "Sow")]
    assert note.text[note.headings[0].start :].startswith("* TODO")
    assert values(note, "tag") == ["home", "yard", "spring"]
    assert values(note, "link") == ["roses"]
    assert values(note, "category") == ["work"]
    head, code = note.roles
    assert note.text[head.start : head.end].endswith(":home:yard:")
    assert code.role is SpanRole.CODE
    assert note.text[code.start : code.end].endswith("#+END_SRC")
    check_offsets(note)


def test_rst_headings_have_levels_in_the_order_they_appear(read, check_offsets):
    (note,) = read(RST, "x.rst")
    assert note.text == RST
    assert shown(note.headings) == [(1, "Title"), (2, "Part"), (3, "Deeper")]
    assert (note.sender, note.date) == ("Ana", "2024-03-05T00:00:00+00:00")
    (code,) = note.roles
    assert note.text[code.start : code.end].strip() == "code here"
    check_offsets(note)


def test_asciidoc_headings_are_not_looked_for_in_listings(read, check_offsets):
    (note,) = read(ADOC, "x.adoc")
    assert shown(note.headings) == [(1, "Title"), (2, "Part"), (3, "Deeper")]
    assert note.sender == "Ana"
    check_offsets(note)


@given(st.text(alphabet="*#=-~:+.[]| \nabA_/<2024>", max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_markup_breaks_the_offsets(text):
    for parser in notes_parsers():
        if parser.name not in {"org", "rst", "asciidoc"} or not text.strip():
            continue
        (document,) = parser.parse(FileSource.from_bytes(text.encode(), "n"), Limits())
        starts = [heading.start for heading in document.headings]
        edges = [edge for span in document.roles for edge in (span.start, span.end)]
        for offsets in (starts, edges):
            assert offsets == sorted(offsets)
            assert all(0 <= offset <= len(document.text) for offset in offsets)


def test_what_links_here_can_be_told_from_what_notes_link_to(read):
    (note,) = read(
        "---\naliases: [The plan]\nup: '[[Home]]'\n---\n# Plan\n"
        "[[Roses#Red|roses]] ![[Map.png]] [beds](Beds%20and%20soil.md) [web](https://a.b/c.md)\n"
        "`[[not]] #not` ((block)) ^id\n> [!note] Callout with #inside\n",
        "Plan.md",
    )
    assert values(note, "link") == ["Roses", "Beds and soil", "Home", "Map.png"]
    assert values(note, "embed") == ["Map.png"]
    assert values(note, "alias") == ["The plan"]
    assert values(note, "tag") == ["inside"]


def test_logseq_properties_bear_tags_and_dataview_fields_are_kept(read):
    (note,) = read(
        "title:: Reading list\ntags:: books, [[to read]]\nalias:: Books\nid:: 65-ab\n\n"
        "- Dune\n  author:: [[Frank Herbert]]\n  #[[science fiction]] #garden plan# #2024\n"
        "- it was (rating:: 9) std::vector a::b\n",
        "x.md",
    )
    assert note.title == "Reading list"
    assert values(note, "tag") == ["books", "to read", "garden plan", "science fiction"]
    assert values(note, "author") == ["Frank Herbert"]
    assert values(note, "rating") == ["9"]
    assert values(note, "alias") == ["Books"]
    assert "Frank Herbert" in values(note, "link")


@pytest.mark.parametrize(
    ("name", "title", "date"),
    [
        ("2024-03-05.md", "2024-03-05", "2024-03-05T00:00:00+00:00"),
        ("2024_03_05 Choir.md", "2024_03_05 Choir", "2024-03-05T00:00:00+00:00"),
        ("2024-13-05.txt", "2024-13-05", None),
        ("Trip 0123456789abcdef0123456789abcdef.md", "Trip", None),
        ("Trip 0123456789abcdef0123456789abcdef.csv", "Trip", None),
        ("0123456789abcdef0123456789abcdef.md", "0123456789abcdef0123456789abcdef", None),
    ],
)
def test_names_tell_the_title_and_the_day(read, name, title, date):
    (note,) = read("just some words, and more", name)
    assert (note.title, note.date) == (title, date)


def test_notions_properties_stand_below_the_title(read):
    (note,) = read(
        "# Trip\n\nTags: travel, Lisbon\nCreated: 2024-03-05\nNot far.\n",
        "Trip 0123456789abcdef0123456789abcdef.md",
    )
    assert values(note, "tag") == ["travel", "Lisbon"]
    assert note.date == "2024-03-05T00:00:00+00:00"


def test_a_bundle_takes_its_title_from_the_text(read):
    assert read("## Only a small heading\n\ntext\n", "text.md")[0].title == "Only a small heading"


JOPLIN = """A title

The body.

id: 0123456789abcdef0123456789abcdef
parent_id: 0123456789abcdef0123456789abcdef
created_time: 2024-03-05T10:00:00.000Z
updated_time: 2024-03-06T10:00:00.000Z
author: Ana
source_url: 
type_: 1"""


def test_joplins_fields_are_not_part_of_the_note(read, check_offsets):
    (note,) = read(JOPLIN, "0123456789abcdef0123456789abcdef.md")
    assert (note.title, note.sender) == ("A title", "Ana")
    assert note.date == "2024-03-05T10:00:00+00:00"
    assert "type_:" not in note.text
    assert note.roles == ()
    check_offsets(note)
    (problem,) = read("id: 0123456789abcdef0123456789abcdef\nnote_id: 1\ntype_: 6", "x.md")
    assert problem.code is ProblemCode.NO_TEXT
