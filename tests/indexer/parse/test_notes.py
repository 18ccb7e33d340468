"""Markdown, its front matter, and plain text in any encoding."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.charset import decode, decode_declared, python_charset
from indexer.parse.dates import iso_from_mail, iso_from_pdf, iso_from_text
from indexer.parse.frontmatter import read_front_matter
from indexer.parse.markdown import outline
from indexer.types import DocumentKind, Problem, SpanRole

NOTE = """---
title: "The garden: a plan"
date: 2024-03-05
tags: [garden, home/yard]
author: Ana
status: draft
---
# First *heading* [[Page|shown]]

Text with #spring and [[Roses]] and https://example.org/#not-a-tag

Second heading
---
```python
# not a heading
[[not a link]]
```
## Third ##
"""


def test_a_note_keeps_its_own_lines_and_says_what_it_is_about(read, check_offsets):
    (note,) = read(NOTE, "garden.md")
    assert note.text == NOTE
    assert note.keeps_lines
    assert note.kind is DocumentKind.NOTE
    assert note.title == "The garden: a plan"
    assert note.date == "2024-03-05T00:00:00+00:00"
    assert note.sender == "Ana"
    assert [(h.level, h.title) for h in note.headings] == [
        (1, "First heading shown"),
        (2, "Second heading"),
        (2, "Third"),
    ]
    starts = [note.text[h.start :].partition("\n")[0] for h in note.headings]
    assert starts == ["# First *heading* [[Page|shown]]", "Second heading", "## Third ##"]
    head, code = note.roles
    assert head.role is SpanRole.HEADER
    assert note.text[head.start : head.end].rstrip().endswith("---")
    assert code.role is SpanRole.CODE
    assert note.text[code.start : code.end].startswith("```python")
    assert note.text[code.start : code.end].endswith("```")
    assert dict(note.metadata)["status"] == "draft"
    assert [v for k, v in note.metadata if k == "tag"] == ["garden", "home/yard", "spring"]
    assert [v for k, v in note.metadata if k == "link"] == ["Page", "Roses"]
    check_offsets(note)


def test_titles_come_from_the_first_heading_then_from_the_name(read):
    assert read("## low\n# High\n", "a.md")[0].title == "High"
    assert read("just text here", "my note.md")[0].title == "my note"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#no space", []),
        ("####### seven", []),
        ("    # indented code", []),
        ("~~~\n# in code\n```\n# still\n~~~\n# out", ["out"]),
        ("```\n# never closed", []),
        ("- item\n---\n", []),
        ("para\n===\n", ["para"]),
        ("# \n#\n", []),
        ("\n---\ntext", []),
    ],
)
def test_headings_follow_commonmark(text, expected):
    assert [h.title for h in outline(text)[0]] == expected


@given(st.text(alphabet="#=-`~ \nab[]|*>\t", max_size=300), st.integers(0, 10))
@settings(max_examples=300, deadline=None)
def test_headings_and_code_always_lie_in_the_text_in_order(text, start):
    headings, code = outline(text, start)
    edges = [edge for span in code for edge in (span.start, span.end)]
    for offsets in ([h.start for h in headings], edges):
        assert offsets == sorted(offsets)
        assert all(0 <= offset <= len(text) for offset in offsets)
    for heading in headings:
        assert not any(span.start <= heading.start < span.end for span in code)


def test_a_billion_laughs_are_not_laughed():
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 8)}]" for i in range(1, 40)]
    front = read_front_matter("---\n" + "\n".join(["title: Safe", *lines]) + "\n---\nx", 65536)
    assert front.title == "Safe"
    assert sum(len(value) for _key, value in front.others) < 100_000


@pytest.mark.parametrize(
    "block",
    ["[" * 30_000, "- " * 30_000, "a: {b: " * 9_000, "title: Foo: bar", "!!python/object:x.y z",
     "title: [unclosed", "? : :\n- x", "\ttitle: tab", "date: 2024-13-45", "title:\n- null: 1"],
)  # fmt: skip
def test_broken_front_matter_never_stops_a_note(read, block):
    (note,) = read(f"---\n{block}\n---\nThe text of the note.", "n.md")
    assert note.text.endswith("The text of the note.")


def test_a_title_with_a_colon_is_still_a_title(read):
    assert read("---\ntitle: Foo: bar\n---\nx y z", "n.md")[0].title == "Foo: bar"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Grüße aus Köln, señor – 東京"),
        ("utf-8-sig", "Grüße aus Köln"),
        ("utf-16", "Grüße aus Köln"),
        ("utf-16-le", "Plain western text without any mark"),
        ("utf-16-be", "Plain western text without any mark"),
        ("utf-32", "Grüße"),
        ("iso2022_jp", "日本語のメモです。今日は天気がいい。"),
        ("cp1252", "Die Größe der Häuser überrascht: “schön” – für 20 €. Der Käufer prüft später."),
        ("cp1251", "Сегодня мы обсуждали проект и решили встретиться завтра в городе."),
        ("gb18030", "今天我们讨论了这个项目，并决定明天在城里见面。天气很好，大家都很高兴。"),
        (
            "shift_jis",
            "今日はプロジェクトについて話し合い、明日会うことにしました。とても楽しみです。",
        ),
    ],
)
def test_text_is_read_in_whatever_encoding(read, encoding, text):
    (note,) = read(text.encode(encoding), "note.txt")
    assert note.text == text


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_decoding_any_bytes_gives_storable_text_or_says_it_is_none(data):
    decoded = decode(data)
    for text in (decode_declared(data, "us-ascii"), *([decoded.text] if decoded else [])):
        text.encode("utf-8")
        assert "\0" not in text
        assert "\r" not in text


def test_codecs_that_are_no_charsets_are_not_believed():
    for name in ("rot13", "base64", "zlib", "idna", "unicode_escape", "no-such", "", "a\0b"):
        assert python_charset(name) is None


def test_binary_blank_and_empty_files_are_named(read):
    (binary,) = read(bytes(range(256)) * 40, "data.txt")
    assert binary.code is ProblemCode.UNSUPPORTED
    assert read(b" \n\t ", "x.md")[0].code is ProblemCode.NO_TEXT
    (empty,) = read(b"", "x.md")
    assert (empty.code, empty.message) == (ProblemCode.NO_TEXT, "The file is empty.")


def test_garbage_is_not_indexed_as_text(read):
    (problem,) = read("\ufffd\ue000\ufffd " * 100, "x.txt")
    assert problem.code is ProblemCode.LOW_QUALITY_TEXT


def test_too_much_text_is_cut_and_said_so(read):
    partial, note = read(
        "# Head\n" + "word " * 3000 + "\n# Late\n", "x.md", Limits(max_text_chars=9000)
    )
    assert isinstance(partial, Problem)
    assert partial.code is ProblemCode.PARTIAL
    assert len(note.text) == 9000
    assert [h.title for h in note.headings] == ["Head"]


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"<svg xmlns='x'><path d='M1 1'/></svg>", "drawing.svg", "SVG"),
        (b"\0\0\xff\x01" * 9, "thing.xyz", "(.xyz)"),
    ],
)
def test_what_cannot_be_read_is_named(read, data, name, words):
    (problem,) = read(data, name)
    assert problem.code is ProblemCode.UNSUPPORTED
    assert words in problem.message


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Treffen findet am Donnerstag statt und alle bringen etwas zu essen mit.", "de"),
        ("La reunión será el jueves y todos traen algo de comer para compartir.", "es"),
        ("The meeting is on Thursday and everyone brings something to eat along.", "en"),
        ("会议在星期四举行，大家都带一些吃的。", "zh"),
        ("会議は木曜日です。みんな食べ物を持ってきます。", "ja"),
        ("Встреча состоится в четверг, и все принесут что-нибудь поесть.", "ru"),
        ("سيعقد الاجتماع يوم الخميس والجميع يحضرون شيئا للأكل", "ar"),
        ("12 34 56 78", None),
        ("ok", None),
    ],
)
def test_the_language_is_told_when_it_is_clear(languages, text, language):
    assert languages.detect(text) == language


@pytest.mark.parametrize(
    ("function", "text", "expected"),
    [
        (iso_from_text, "2024-03-05", "2024-03-05T00:00:00+00:00"),
        (iso_from_text, "2024-03-05T10:00:00+02:00", "2024-03-05T10:00:00+02:00"),
        (iso_from_text, "2024/3/5 10:00", "2024-03-05T00:00:00+00:00"),
        (iso_from_text, "next week", None),
        (iso_from_mail, "Tue, 5 Mar 2024 10:00:00 +0530", "2024-03-05T10:00:00+05:30"),
        (iso_from_mail, "Tue, 45 Mar 2024 10:00:00 +0530", None),
        (iso_from_mail, "Tue, 5 Mar 2024 10:00:00 +9999999", None),
        (iso_from_pdf, "D:20240305101112-05'30'", "2024-03-05T10:11:12-05:30"),
        (iso_from_pdf, "D:2024", "2024-01-01T00:00:00+00:00"),
        (iso_from_pdf, "D:20241399", None),
    ],
)
def test_dates_become_iso(function, text, expected):
    assert function(text) == expected


@given(st.text(max_size=80))
def test_no_date_raises(text):
    for function in (iso_from_text, iso_from_mail, iso_from_pdf):
        function(text)
