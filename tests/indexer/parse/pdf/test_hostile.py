"""Files that claim, loop or lie. Nothing here may hang, crash the parser, or go unsaid."""

import sys
import time
import zlib
from dataclasses import replace

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

needs_sandbox = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")


def split(items):
    items = list(items)
    documents = [item for item in items if isinstance(item, ParsedDocument)]
    return documents, [item for item in items if isinstance(item, Problem)]


def nested_forms(maker, levels: int, calls: int) -> bytes:
    """A page that draws a form that draws a form …: a few kilobytes, calls ** levels drawings."""
    pdf = maker()
    inner = pdf.stream(
        b"BT /F1 10 Tf 72 700 Td (deep down) Tj ET",
        f"/Type /XObject /Subtype /Form /BBox [0 0 612 792] "
        f"/Resources << /Font << /F1 {pdf.fonts[0]} 0 R >> >>",
    )
    for _ in range(levels):
        inner = pdf.stream(
            b"/X Do " * calls,
            f"/Type /XObject /Subtype /Form /BBox [0 0 612 792] "
            f"/Resources << /XObject << /X {inner} 0 R >> >>",
        )
    page = pdf.page([(72, 720, "above")], content=b"/X Do\n")
    resources = f"/Resources << /XObject << /X {inner} 0 R >> "
    pdf.objects[page - 1] = pdf.objects[page - 1].replace(b"/Resources << ", resources.encode())
    return pdf.bytes()


@needs_sandbox
def test_a_small_file_that_draws_without_end_costs_its_time_only(maker, tmp_path):
    path = tmp_path / "forms.pdf"
    path.write_bytes(nested_forms(maker, levels=12, calls=60))
    assert path.stat().st_size < 16_000
    (tmp_path / "after.txt").write_text("An ordinary note that comes afterwards.")
    with ParserSandbox(Limits(progress_timeout_s=3.0, memory_bytes=1 << 30)) as sandbox:
        items = list(sandbox.parse(path))
        (after,) = sandbox.parse(tmp_path / "after.txt")
    assert items
    assert isinstance(after, ParsedDocument)
    assert isinstance(items[0], ParsedDocument) or items[0].code in {
        ProblemCode.TIMED_OUT, ProblemCode.CRASHED_PARSER, ProblemCode.CORRUPT
    }  # fmt: skip


def test_pages_that_are_only_claimed_are_not_waited_for(read, make_pdf):
    data = make_pdf([(72, 700, "the only page")])
    claimed = data.replace(b"/Count 1 ", b"/Count 1000000000 ")
    assert claimed != data
    started = time.process_time()
    documents, problems = split(read(claimed, "x.pdf"))
    assert time.process_time() - started < 20
    assert documents or problems
    assert all("the only page" in document.text for document in documents)


def test_a_page_tree_that_holds_itself_ends(read, make_pdf):
    data = make_pdf([(72, 700, "one")], [(72, 700, "two")])
    items = read(data.replace(b"/Kids [", b"/Kids [2 0 R "), "x.pdf")
    assert items


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/Contents ", b"/Contents 2 0 R /Before "),
        (b"/Parent 2 0 R", b"/Parent 7 0 R"),
        (b"/ToUnicode ", b"/ToUnicode 5 0 R /Before "),
        (b"/MediaBox [0 0 612 792]", b"/MediaBox [0 0 1e38 -1e38]"),
        (b"/MediaBox [0 0 612 792]", b"/MediaBox [0 0 0 0] /Rotate 45"),
        (b"1 0 0 1 72 700 Tm", b"1e30 1e38 1e38 1e30 1e38 1e38 Tm"),
        (b"1 0 0 1 72 700 Tm", b"0 0 0 0 0 0 Tm"),
        (b"/Length ", b"/Length 999999999 /L "),
    ],
)
def test_loops_and_numbers_out_of_this_world_end(read, make_pdf, old, new):
    data = make_pdf([(72, 700, "a line of text"), (72, 680, list("жук"))], [(72, 700, "more")])
    assert old in data
    assert read(data.replace(old, new), "x.pdf")


def test_what_was_read_is_kept_when_time_runs_out(read, make_pdf):
    data = make_pdf(*[[(72, 700, f"page number {n}")] for n in range(5)])
    items = read(data, "x.pdf", replace(Limits(), document_timeout_s=0.0))
    (document,), (problem,) = split(items)
    assert document.text.strip() == "page number 0"
    assert problem == Problem(ProblemCode.PARTIAL, "Only its first 1 of 5 pages are read.")


def test_only_so_many_pages_and_letters_are_read(read, make_pdf):
    data = make_pdf(*[[(72, 700, f"page number {n}")] for n in range(9)])
    (document,), (problem,) = split(read(data, "x.pdf", replace(Limits(), max_pages=4)))
    assert [page.page for page in document.pages] == [1, 2, 3, 4]
    assert "first 4 of 9" in problem.message


def test_a_page_of_very_many_lines_is_read(read, make_pdf):
    pieces = [(7 * (n % 80), 790 - n // 80, "a") for n in range(9_000)]
    started = time.process_time()
    (document,), _ = split(read(make_pdf(pieces), "x.pdf"))
    assert document.text.count("a") == 9_000
    assert time.process_time() - started < 15


def test_a_stream_that_unfolds_to_gigabytes_ends(read, make_pdf):
    data = make_pdf([(72, 700, "before the bomb")])
    bomb = zlib.compress(zlib.compress(b" " * 60_000_000, 9), 9)
    start = data.rindex(b"<<  /Length", 0, data.index(b"endstream"))
    end = data.index(b"endstream")
    filtered = b"<< /Filter [/FlateDecode /FlateDecode] /Length %d >>\nstream\n%s\n"
    assert read(data[:start] + filtered % (len(bomb), bomb) + data[end:], "bomb.pdf")


RUBBISH = [chr(0xE000 + n) for n in range(60)]


def test_text_that_is_rubbish_is_listed(read, make_pdf):
    (problem,) = read(make_pdf([(72, 700, RUBBISH)]), "x.pdf")
    assert problem.code is ProblemCode.LOW_QUALITY_TEXT


def test_rubbish_on_one_page_does_not_cost_the_others(read, make_pdf):
    data = make_pdf([(72, 700, "readable")], [(72, 700, RUBBISH)], [(72, 700, "readable too")])
    (document,), (problem,) = split(read(data, "x.pdf"))
    assert document.text.split() == ["readable", "readable", "too"]
    assert problem.code is ProblemCode.LOW_QUALITY_TEXT
    assert problem.is_waiting
    assert problem.message.startswith("The text of some pages cannot be read: 2.")


def test_letters_taken_for_others_are_rubbish_too(read, make_pdf):
    plain = "the harbour of this village was dug by hand in the year of the great drought " * 6
    shifted = [chr(ord(letter) + 3) if letter != " " else " " for letter in plain]
    pieces = [(72, 700 - 12 * n, shifted[77 * n : 77 * n + 77]) for n in range(6)]
    (problem,) = read(make_pdf(pieces), "x.pdf")
    assert problem.code is ProblemCode.LOW_QUALITY_TEXT


def picture(pdf) -> bytes:
    """What draws a picture over the whole of the next page."""
    pdf.stream(
        b"\x80" * 64,
        "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 "
        "/ColorSpace /DeviceGray",
    )
    return b"q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n"


def test_a_scanned_page_among_others_is_listed(read, maker):
    pdf = maker()
    pdf.page([(72, 700, "a page with text")])
    pdf.page([], content=picture(pdf))
    (document,), (problem,) = split(read(pdf.bytes(), "x.pdf"))
    assert document.text.strip() == "a page with text"
    assert problem.code is ProblemCode.PARTIAL
    assert problem.is_waiting
    assert problem.message.startswith("Some of its pages are pictures: 2.")


def test_a_blank_page_is_no_problem(read, make_pdf):
    documents, problems = split(read(make_pdf([(72, 700, "text")], []), "x.pdf"))
    assert len(documents) == 1
    assert not problems


@needs_sandbox
def test_all_of_it_works_where_nothing_can_be_opened(maker, rewritten, paragraph, tmp_path):
    """Through the real child, whose parsers can import nothing any more."""
    words = "The harbour of the village was dug by hand in the year of the great drought. " * 3
    pdf = maker()
    note = pdf.add("<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (a note) >>")
    field = pdf.add(
        "<< /Type /Annot /Subtype /Widget /Rect [1 1 9 9] /FT /Tx /T (name) /V (Ana) >>"
    )
    pdf.page(
        [*paragraph(72, 700, words, 40), *paragraph(320, 700, words, 40)],
        f"/Annots [{note} 0 R {field} 0 R]",
    )
    pdf.page([(300, 700, ["م", "لا", "س"]), (72, 650, "𝒜 ﬁnd")])
    pdf.page([(72, 700, RUBBISH)])
    pdf.catalog = f"/AcroForm << /Fields [{field} 0 R] >>"

    def change(writer):
        writer.add_outline_item(title="The harbour", page_number=0)
        writer.add_attachment("notes.md", b"# Attached\nwords of a note")
        writer.encrypt("", owner_password="o", algorithm="RC4-128")

    path = tmp_path / "all.pdf"
    path.write_bytes(rewritten(pdf.bytes(), change))
    with ParserSandbox() as sandbox:
        documents, problems = split(sandbox.parse(path))
    (document, attached) = documents
    for wanted in ("name: Ana", "Note: a note", "سلام", "𝒜 find"):
        assert wanted in document.text
    assert document.headings[0].title == "The harbour"
    assert attached.title == "Attached"
    assert [problem.code for problem in problems] == [ProblemCode.LOW_QUALITY_TEXT]
