"""What the measurements of reading rest on: comparing texts, counting members, writing the page."""

import io
import tarfile
import zipfile

import pytest

from benchmarks.reading_members import count_inside, names_inside
from benchmarks.reading_outcomes import kind_of_file
from benchmarks.reading_page import PAGE, PARTS, Part, as_markdown, with_part
from benchmarks.text_comparison import letter_errors, likeness


def test_likeness_tells_what_is_missing_extra_and_moved():
    assert likeness("The *boiler* is new.", "the boiler is new").words == 1.0
    like = likeness("boiler the is red", "the boiler is new")
    assert (like.found, like.extra) == (0.75, 0.25)
    assert like.order == 0.5
    assert likeness("", "something").words == 0.0
    assert likeness("屋顶修好了", "屋顶坏了").found == 0.75


def test_letter_errors_do_not_count_spaces():
    assert letter_errors("the  roof\nwas", "the roof was") == (0, 10)
    assert letter_errors("teh roof", "the roof!") == (3, 8)


def test_members_are_counted_without_our_own_readers(tmp_path):
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("notes/a.md", "a")
        archive.writestr("__MACOSX/notes/._a.md", "rubbish")
    document = tmp_path / "a.docx"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    tape = tmp_path / "a.tar"
    with tarfile.open(tape, "w") as archive:
        info = tarfile.TarInfo("b.txt")
        info.size = 1
        archive.addfile(info, io.BytesIO(b"b"))
    assert names_inside(packed) == ["notes/a.md"]
    assert names_inside(document) == []
    assert names_inside(tape) == ["b.txt"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("From a Tue Mar  5 10:00:00 2024\nSubject: 1\n\nFrom here\n\n", 1),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n", 2),
        ("<?xml version='1.0'?><en-export><note></note><note-attributes/></en-export>", 1),
        ("A note about <note> and BEGIN:VCARD", 0),
    ],
)
def test_things_inside_a_file_are_counted(tmp_path, text, count):
    path = tmp_path / "file"
    path.write_text(text)
    assert count_inside(path) == count


def test_a_part_of_the_page_is_replaced_and_nothing_else():
    page = "# Head\n<!-- begin a -->\nold\n<!-- end a -->\ntail\n<!-- begin b --><!-- end b -->\n"
    written = with_part(page, Part("a", "benchmarks.a --x"), "| new |\n|---|\n", "2026-01-02")
    assert (
        "`python -m benchmarks.a --x` on 2026-01-02:\n\n| new |\n|---|\n<!-- end a -->" in written
    )
    assert written.startswith("# Head\n")
    assert written.endswith("tail\n<!-- begin b --><!-- end b -->\n")
    assert "old" not in written
    with pytest.raises(ValueError, match="no marks"):
        with_part(page, Part("c", "benchmarks.c"), "", "2026-01-02")


def test_the_page_has_a_place_for_every_part():
    page = PAGE.read_text("utf-8")
    for part in PARTS:
        with_part(page, part, "x", "2026-01-02")


def test_columns_are_fenced_and_sentences_are_not():
    assert as_markdown("  1 of  2  fields\n") == "```\n  1 of  2  fields\n```"
    assert as_markdown("One sentence.\n") == "One sentence."


def test_a_kind_goes_by_the_name(tmp_path):
    assert [kind_of_file(tmp_path / name) for name in ("a.EML", "b.pdf", "c")] == [
        "mail",
        "PDF",
        "other",
    ]
