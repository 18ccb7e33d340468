"""PDFs whose pages are pictures, wholly or in part; without models."""

import io

from pypdf import PdfReader, PdfWriter

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.picture_text import PictureText
from indexer.parse.ocr.pictures import EVERY_PICTURE, Pictures
from indexer.types import DocumentKind, ParsedDocument
from tests.indexer.parse.ocr.drawn import FakeEngine, drawn, scanned_pdf


def typed_pdf(text):
    """A PDF of one page with a text layer."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> "
        b">>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + end


SENTENCE = "This page has a text layer with a sentence that is long enough to be believed."


def mixed_pdf():
    writer = PdfWriter()
    for part in (typed_pdf(SENTENCE), scanned_pdf(drawn("a")), typed_pdf(SENTENCE)):
        writer.append(PdfReader(io.BytesIO(part), strict=False))
    writer.add_blank_page(612, 792)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_scan_is_read_page_by_page(read_all, engine, check_offsets):
    engine.texts = ["The first page", "", "The third page"]
    (document,) = read_all(scanned_pdf(drawn("a"), drawn("b"), drawn("c")), "scan.pdf")
    check_offsets(document)
    assert (document.kind, document.title) == (DocumentKind.PDF, "scan")
    starts = {page.page: page.start for page in document.pages}
    assert document.text[starts[1] :].startswith("The first page")
    assert document.text[starts[3] :].startswith("The third page")
    assert dict(document.metadata)["pages_from_pictures"] == "1, 3"


def test_only_the_pages_that_need_it_are_read(read_all, engine):
    engine.texts = ["What the scan says"]
    (document,) = read_all(mixed_pdf(), "mixed.pdf")
    assert len(engine.seen) == 1
    starts = [page.start for page in document.pages]
    assert document.text[starts[1] : starts[2]].strip() == "What the scan says"
    assert document.text.count(SENTENCE) == 2


def test_before_they_are_read_the_rest_is_there_and_the_pages_are_named(read_none):
    document, problem = read_none(mixed_pdf(), "mixed.pdf")
    assert isinstance(document, ParsedDocument)
    assert problem.is_waiting
    assert problem.code is ProblemCode.PARTIAL
    assert "pictures: 2." in problem.message


def test_a_whole_scan_waits(read_none):
    problem = read_none(scanned_pdf(drawn("a")), "scan.pdf")[0]
    assert problem.is_waiting
    assert problem.code is ProblemCode.NO_TEXT


def test_what_is_known_is_not_read_again(read_with):
    told = {}
    first = FakeEngine(["one", "two"])
    data = scanned_pdf(drawn("a"), drawn("b"))
    read_with(Pictures(first, have_read=told.__setitem__), data)
    assert [text.text for text in told.values()] == ["one", "two"]

    (document,) = read_with(Pictures(), data, known=told)
    assert document.text == "one\n\ntwo\n\n"

    key = next(iter(told))
    second = FakeEngine(["two again"])
    (document,) = read_with(Pictures(second), data, known={key: told[key]})
    assert document.text == "one\n\ntwo again\n\n"
    assert len(second.seen) == 1


def test_a_page_that_failed_is_named_and_the_others_stand(read_with):
    class Failing(FakeEngine):
        def read(self, image):
            if not self.texts:
                raise FileProblem(ProblemCode.CORRUPT, "It cannot be read.")
            return (yield from super().read(image))

    document, problem = read_with(Pictures(Failing(["one"])), scanned_pdf(drawn("a"), drawn("b")))
    assert document.text == "one\n\n"
    assert problem.code is ProblemCode.PARTIAL
    assert "2" in problem.message
    assert not problem.is_waiting


def test_what_was_given_up_does_not_wait(read_with):
    failure = PictureText("", failure=(ProblemCode.TIMED_OUT, "It took too long."))
    found = read_with(Pictures(), scanned_pdf(drawn("a")), known={EVERY_PICTURE: failure})
    assert found[0].code is ProblemCode.TIMED_OUT
    assert not any(problem.is_waiting for problem in found)
