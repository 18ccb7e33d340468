"""Pictures inside office documents: found where they stand, read after everything else."""

import io
import zipfile

import pytest

from indexer.errors import ProblemCode
from indexer.parse.ocr.picture_text import PictureText
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.office.inner_pictures import MOST_PICTURES
from indexer.types import ParsedDocument, Problem
from tests.indexer.parse.ocr.drawn import FakeEngine, drawn, saved

WORDS = "Gate code 4711, ring twice"
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def relations(**targets):
    """``rId1="image media/a.png"``"""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{told.split()[0]}" Target="{told.split()[1]}"/>'
        for name, told in targets.items()
    )
    return f"<Relationships>{inside}</Relationships>"


def blip(name):
    return f'<w:drawing><a:blip r:embed="{name}"/></w:drawing>'


def docx(body, **media):
    told = {name.partition(".")[0]: f"image media/{name}" for name in media}
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(rId1="officeDocument word/document.xml"),
            "word/document.xml": f'<w:document xmlns:w="w" xmlns:a="a" {R}><w:body>{body}'
            "</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(**told),
            **{f"word/media/{name}": data for name, data in media.items()},
        }
    )


def paragraph(text, inside=""):
    return f"<w:p><w:r><w:t>{text}</w:t>{inside}</w:r></w:p>"


def pptx(picture):
    slide = (
        f'<p:sld xmlns:p="p" xmlns:a="a" {R}><p:cSld><p:spTree>'
        "<p:sp><p:nvSpPr/><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>{}"
        "</p:spTree></p:cSld></p:sld>"
    )
    shown = '<p:pic><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic>'
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(rId1="officeDocument ppt/presentation.xml"),
            "ppt/presentation.xml": f"<p:presentation xmlns:p='p' {R}><p:sldIdLst>"
            '<p:sldId id="1" r:id="rId1"/><p:sldId id="2" r:id="rId2"/></p:sldIdLst>'
            "</p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(
                rId1="slide slides/slide1.xml", rId2="slide slides/slide2.xml"
            ),
            "ppt/slides/slide1.xml": slide.format("Welcome", ""),
            "ppt/slides/slide2.xml": slide.format("The entrance", shown),
            "ppt/slides/_rels/slide2.xml.rels": relations(rId1="image ../media/a.png"),
            "ppt/media/a.png": picture,
        }
    )


def opendocument(kind, body, picture):
    return packed(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": '<o:document-content xmlns:o="o" xmlns:t="t" xmlns:d="d" xmlns:x="x">'
            f"<o:body>{body}</o:body></o:document-content>",
            "Pictures/a.png": picture,
        }
    )


def odt(picture):
    shown = '<d:frame><d:image x:href="Pictures/a.png"/></d:frame>'
    body = f"<o:text><t:p>The entrance{shown}</t:p><t:p>Goodbye</t:p></o:text>"
    return opendocument("text", body, picture)


def odp(picture):
    shown = '<d:frame><d:image x:href="Pictures/a.png"/></d:frame>'
    text = "<d:frame><d:text-box><t:p>{}</t:p></d:text-box></d:frame>"
    body = (
        f"<o:presentation><d:page>{text.format('Welcome')}</d:page>"
        f"<d:page>{text.format('The entrance')}{shown}</d:page></o:presentation>"
    )
    return opendocument("presentation", body, picture)


def xlsx(picture):
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>The entrance</t></is></c></row>'
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(rId1="officeDocument xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook {R}><sheets><sheet name="Keys" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relations(rId1="worksheet worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{row}</sheetData></worksheet>",
            "xl/worksheets/_rels/sheet1.xml.rels": relations(rId1="drawing ../drawings/d.xml"),
            "xl/drawings/d.xml": "<wsDr/>",
            "xl/drawings/_rels/d.xml.rels": relations(rId1="image ../media/a.png"),
            "xl/media/a.png": picture,
        }
    )


def epub(picture):
    page = "<html><body><h1>{}</h1><p>{}</p></body></html>"
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="OPS/b.opf"/></container>',
            "OPS/b.opf": '<package><manifest><item id="a" href="a.xhtml" media-type="text/html"/>'
            '<item id="b" href="b.xhtml" media-type="text/html"/></manifest>'
            '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
            "OPS/a.xhtml": page.format("The entrance", 'Look: <img alt="" src="img/a%20b.png"/>'),
            "OPS/b.xhtml": page.format("Goodbye", "The end."),
            "OPS/img/a b.png": picture,
        }
    )


def rtf(picture):
    shown = r"{\*\shppict{\pict{\*\blipuid 00ff}\pngblip\picw900 " + picture.hex() + "}}"
    return (r"{\rtf1\ansi The entrance" + shown + r"\par Goodbye\par}").encode()


@pytest.fixture
def picture():
    return saved(drawn(WORDS, size=(500, 300)))


FILES = {
    "a.docx": lambda picture: docx(
        paragraph("The entrance", blip("a")) + paragraph("Goodbye"), **{"a.png": picture}
    ),
    "a.pptx": pptx, "a.odt": odt, "a.odp": odp, "a.xlsx": xlsx, "a.epub": epub, "a.rtf": rtf,
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_words_come_first_and_the_picture_later_in_its_place(read_with, picture, name):
    data = FILES[name](picture)
    first = read_with(Pictures(), data, name)
    (document,) = [item for item in first if isinstance(item, ParsedDocument)]
    (problem,) = [item for item in first if isinstance(item, Problem)]
    assert "The entrance" in document.text
    assert problem.is_waiting
    assert problem.code is ProblemCode.PARTIAL

    kept = {}
    engine = FakeEngine([WORDS])
    read_with(Pictures(engine, None, kept.__setitem__), data, name)
    assert [image.size for image in engine.seen] == [(500, 300)]

    (document,) = read_with(Pictures(), data, name, known=kept)
    place = document.text.index(f"In a picture: {WORDS}")
    assert place > document.text.index("The entrance")
    if "Goodbye" in document.text:
        assert place < document.text.index("Goodbye")
    if document.pages:
        assert [page.page for page in document.pages if page.start <= place][-1] == 2


def test_a_document_that_is_only_a_scan_waits_and_is_then_found(read_with, picture):
    data = docx(paragraph("", blip("a")), **{"a.png": picture})
    items = read_with(Pictures(), data, "a.docx")
    assert all(isinstance(item, Problem) for item in items)
    assert any(item.is_waiting for item in items)
    (document,) = read_with(Pictures(FakeEngine([WORDS])), data, "a.docx")
    assert WORDS in document.text


def test_icons_logos_and_what_is_no_picture_are_passed_over(read_with):
    media = {
        "a.png": saved(drawn(size=(90, 90))),
        "b.png": saved(drawn(size=(1800, 9))),
        "c.emf": b"\x01\0\0\0" + bytes(400),
        "d.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
    }
    body = "".join(paragraph("Text", blip(name[0])) for name in media)
    engine = FakeEngine()
    (document,) = read_with(Pictures(engine), docx(body, **media), "a.docx")
    assert not engine.seen
    assert "In a picture" not in document.text


def test_the_same_picture_is_said_once(read_with, picture):
    body = "".join(paragraph("Text", blip(name)) for name in ("a", "a", "b"))
    data = docx(body, **{"a.png": picture, "b.png": picture})
    (document,) = read_with(Pictures(FakeEngine([WORDS])), data, "a.docx")
    assert document.text.count(WORDS) == 1


def test_pictures_in_cells_follow_their_table(read_with, picture):
    row = "".join(
        f"<w:tc>{paragraph(text, inside)}</w:tc>"
        for text, inside in (("Door", ""), ("Key", blip("a")))
    )
    data = docx(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>" + paragraph("After"), **{"a.png": picture})
    (document,) = read_with(Pictures(FakeEngine([WORDS])), data, "a.docx")
    assert document.text.index("Key") < document.text.index(WORDS) < document.text.index("After")


def test_what_is_not_text_is_left_out_and_what_cannot_be_read_is_said(read_with, picture):
    data = docx(paragraph("Text", blip("a")), **{"a.png": picture})
    (document,) = read_with(Pictures(FakeEngine(["Q1"])), data, "a.docx")
    assert "Q1" not in document.text

    class Unable:
        def read(self, _image):
            failure = (ProblemCode.LOW_QUALITY_TEXT, "Its letters are not known.")
            return PictureText("", failure=failure)
            yield

    document, problem = read_with(Pictures(Unable()), data, "a.docx")
    assert "Text" in document.text
    assert problem.code is ProblemCode.PARTIAL
    assert "Its letters are not known." in problem.message


def test_only_so_many_are_read(read_with):
    count = MOST_PICTURES + 3
    media = {f"p{n}.png": saved(drawn(size=(200, 120 + n))) for n in range(count)}
    body = "".join(paragraph("Text", blip(f"p{number}")) for number in range(count))
    engine = FakeEngine()
    items = read_with(Pictures(engine), docx(body, **media), "a.docx")
    assert len(engine.seen) == MOST_PICTURES
    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert problem.code is ProblemCode.PARTIAL
    assert not problem.is_waiting
