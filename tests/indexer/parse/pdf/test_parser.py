"""PDFs, written by the tests byte for byte or with pypdf."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Limits, PageBegun
from indexer.parse.pdf.metadata import sane_title
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.types import DocumentKind, ParsedDocument, Problem


def pdf_bytes(pages: list[list[str]]) -> bytes:
    """A PDF with one line of text after the other on each page."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, lines in enumerate(pages):
        escaped = [line.replace("(", "\\(").replace(")", "\\)") for line in lines]
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in escaped)
        stream = f"BT /F1 12 Tf 72 720 Td {shown} ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * index} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    size = len(objects) + 1
    return out + f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


PAGES = [
    ["A plan for the garden", "We will plant roses and to-", "matoes in the spring."],
    ["Chapter Two", "The second page speaks of water."],
    ["Nothing more."],
]


def written(change) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_bytes(PAGES))))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pages_start_where_they_say(read, check_offsets):
    (document,) = read(pdf_bytes(PAGES), "garden plan.pdf")
    assert document.kind is DocumentKind.PDF
    assert document.title == "garden plan"
    assert document.language == "en"
    assert [p.page for p in document.pages] == [1, 2, 3]
    starts = [document.text[p.start :].partition("\n")[0] for p in document.pages]
    assert starts == ["A plan for the garden", "Chapter Two", "Nothing more."]
    assert "roses and tomatoes in" in document.text
    check_offsets(document)


def test_outline_dates_title_and_author_are_read(read, check_offsets):
    def change(writer: PdfWriter) -> None:
        writer.add_metadata(
            {"/Title": "The Garden", "/Author": "Ana", "/CreationDate": "D:20240305101112+01'00'"}
        )
        parent = writer.add_outline_item(title="A plan", page_number=0)
        writer.add_outline_item(title="Chapter two", page_number=1, parent=parent)
        writer.add_outline_item(title="Not on the page", page_number=2)

    (document,) = read(written(change), "x.pdf")
    assert (document.title, document.sender) == ("The Garden", "Ana")
    assert document.date == "2024-03-05T10:11:12+01:00"
    assert [(h.level, h.title) for h in document.headings] == [
        (1, "A plan"), (2, "Chapter two"), (1, "Not on the page")
    ]  # fmt: skip
    at = [document.text[h.start : h.start + 7] for h in document.headings]
    assert at == ["A plan ", "Chapter", "Nothing"]
    check_offsets(document)


def test_attachments_of_a_pdf_are_read(read):
    data = written(lambda writer: writer.add_attachment("notes.md", b"# Attached\nwords"))
    pdf, note = read(data, "x.pdf")
    assert pdf.member is None
    assert (note.member, note.title) == ("notes.md", "Attached")


def test_a_password_is_reported(read):
    (problem,) = read(written(lambda w: w.encrypt("secret", algorithm="RC4-128")), "x.pdf")
    assert problem.code is ProblemCode.ENCRYPTED


def test_a_pdf_that_anyone_may_open_is_read_although_encrypted(read):
    data = written(lambda w: w.encrypt("", owner_password="o", algorithm="RC4-128"))
    (document,) = read(data, "x.pdf")
    assert "roses" in document.text


def test_empty_pages_have_no_text(read):
    (problem,) = read(pdf_bytes([[], []]), "empty.pdf")
    assert problem.code is ProblemCode.NO_TEXT
    assert not problem.is_waiting


def test_a_broken_table_is_forgiven(read):
    data = pdf_bytes(PAGES).replace(b"startxref\n", b"startxref\n9").replace(b"xref\n0", b"xrfe\n0")
    documents = [i for i in read(data, "x.pdf") if isinstance(i, ParsedDocument)]
    assert "second page" in documents[0].text


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n" + b"\0garbage" * 50, b"%PDF-", pdf_bytes(PAGES)[:90]]
)
def test_rubbish_is_corrupt(read, data):
    (problem,) = read(data, "x.pdf")
    assert isinstance(problem, Problem)
    assert problem.code is ProblemCode.CORRUPT


def test_what_is_called_pdf_but_is_not_is_read_as_what_it_is(read):
    (document,) = read("just words, no PDF at all", "x.pdf")
    assert document.kind is DocumentKind.DOCUMENT


def test_outlines_that_go_in_circles_end(read):
    data = written(lambda writer: writer.add_outline_item(title="Loop", page_number=0))
    reader = PdfReader(io.BytesIO(data))
    item = reader.trailer["/Root"]["/Outlines"]["/First"].indirect_reference
    circle = data.replace(b"/Title (Loop)", b"/Title (Loop) /Next %d 0 R" % item.idnum)
    assert circle != data
    documents = [i for i in read(circle, "x.pdf") if isinstance(i, ParsedDocument)]
    assert len(documents[0].headings) <= 2


@pytest.mark.parametrize(
    "title",
    [
        "",
        "untitled",
        "Microsoft Word - x.doc",
        "report.docx",
        "12/34",
        "\ufffd\ufffdx",
        "a",
        "C:\\Users\\ana\\x",
        "https://example.org/a",
        "Dokument1",
        "scan_0012",
    ],
)
def test_titles_that_nobody_gave_are_not_used(title):
    assert sane_title(title) is None


@pytest.mark.parametrize("title", ["The Garden", "Mietvertrag 2023", "清溪", "A4"])
def test_titles_that_somebody_gave_are_used(title):
    assert sane_title(title) == (title if title != "A4" else None)


def test_an_author_that_is_a_machine_is_none(read):
    data = written(lambda writer: writer.add_metadata({"/Author": "Administrator"}))
    (document,) = read(data, "x.pdf")
    assert document.sender is None


@given(st.binary(max_size=300), st.integers(0, 400))
@settings(max_examples=40, deadline=None)
def test_damage_anywhere_never_goes_unsaid(read, noise, position):
    data = pdf_bytes(PAGES)
    assert read(data[:position] + noise + data[position + len(noise) :], "x.pdf")


def test_pages_that_cost_the_reader_are_left_out_and_named(languages):
    data = pdf_bytes([[f"The boiler, part {number}."] for number in range(1, 4)])
    source = replace(FileSource.from_bytes(data, "a.pdf"), without_pages=(2,))
    items = FileReader(ParserRegistry(built_in_parsers()), languages, Limits()).read(source)
    begun, found = [], []
    for item in items:
        (begun if isinstance(item, PageBegun) else found).append(item)
    document, problem = found
    assert "part 1" in document.text
    assert "part 2" not in document.text
    assert "part 3" in document.text
    assert (problem.code, problem.message) == (
        ProblemCode.PARTIAL,
        "Some pages cannot be read: 2.",
    )
    assert [(page.done, page.total) for page in begun] == [(1, 3), (2, 3), (3, 3), (0, 3)]
