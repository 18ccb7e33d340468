"""Office documents through the real child, and what strangers put into them."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

ROOT = Path(__file__).resolve().parents[4]
_BODY = "<w:p><w:r><w:t>words of a letter</w:t></w:r></w:p>"
_CELLS = '<row r="1"><c r="A1" t="inlineStr"><is><t>words of a sheet</t></is></c></row>'


@pytest.fixture(scope="module")
def sandbox():
    with ParserSandbox(Limits(progress_timeout_s=20)) as one:
        yield one


@pytest.fixture
def files(make_docx, make_xlsx, make_pptx, make_odf, make_epub, make_ole) -> dict[str, bytes]:
    """A small file of each kind."""
    shape = "<p:sp><p:txBody><a:p><a:r><a:t>words of a slide</a:t></a:r></a:p></p:txBody></p:sp>"
    return {
        "a.docx": make_docx(_BODY),
        "a.xlsx": make_xlsx({"S": _CELLS}),
        "a.pptx": make_pptx([shape]),
        "a.odt": make_odf("text", "<text:p>words of a text</text:p>"),
        "a.epub": make_epub([("c.xhtml", "<p>words of a book</p>")]),
        "a.rtf": b"{\\rtf1 words of a note}",
        "secret.docx": make_ole({"EncryptedPackage": b"x"}),
        "broken.xls": make_ole({"Workbook": b"nothing"}),
    }


def check_all(sandbox: ParserSandbox, files: dict[str, bytes], folder: Path) -> None:
    for name, data in files.items():
        path = folder / name
        path.write_bytes(data)
        (item,) = sandbox.parse(path)
        if name.startswith("a."):
            assert isinstance(item, ParsedDocument), item
            assert "words of a" in item.text
        else:
            assert item.code in (ProblemCode.ENCRYPTED, ProblemCode.CORRUPT)


def test_each_kind_is_read_by_the_confined_child(sandbox, files, tmp_path):
    check_all(sandbox, files, tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux confines by system call")
def test_each_kind_is_read_where_no_file_can_be_opened(files, tmp_path):
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parents[1])])
    plug_ins = ("hostile_parsers:on_a_kernel_without_landlock",)
    with ParserSandbox(Limits(), plug_ins, {"PYTHONPATH": path}) as sandbox:
        assert not sandbox.in_force()[1].enforced
        check_all(sandbox, files, tmp_path)


def test_a_bomb_of_zeros_is_bounded(sandbox, tmp_path):
    """100 parts of 64 MB in a file of 7 MB: no more is unpacked than a gigabyte."""
    path = tmp_path / "bomb.pptx"
    relations = "".join(
        f'<Relationship Id="r{n}" Type="x/slide" Target="slides/slide{n}.xml"/>' for n in range(40)
    )
    listed = "".join(f'<p:sldId xmlns:r="r" r:id="r{n}"/>' for n in range(40))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<T/>")
        archive.writestr(
            "ppt/presentation.xml", f'<p:p xmlns:p="p"><p:sldIdLst>{listed}</p:sldIdLst></p:p>'
        )
        archive.writestr(
            "ppt/_rels/presentation.xml.rels", f"<Relationships>{relations}</Relationships>"
        )
        blank = b"<x>" + b" " * (64 << 20)
        for n in range(40):
            archive.writestr(f"ppt/slides/slide{n}.xml", blank)
    items = list(sandbox.parse(path))
    assert items
    assert all(not isinstance(item, ParsedDocument) for item in items)
    (tmp_path / "a.txt").write_text("Still reading the next file.")
    (note,) = sandbox.parse(tmp_path / "a.txt")
    assert isinstance(note, ParsedDocument)


def test_deep_nesting_is_bounded(sandbox, tmp_path, make_docx):
    path = tmp_path / "deep.docx"
    path.write_bytes(make_docx(_BODY + "<w:p>" + "<w:smartTag>" * 100_000))
    items = list(sandbox.parse(path))
    assert items
    codes = {item.code for item in items if not isinstance(item, ParsedDocument)}
    assert codes <= {ProblemCode.PARTIAL, ProblemCode.TOO_LARGE, ProblemCode.CORRUPT}


def test_an_unknown_zip_is_left_to_others(sandbox, tmp_path, make_zip):
    path = tmp_path / "renamed.docx"
    path.write_bytes(make_zip({"holiday/photo.txt": "x"}))
    (problem,) = sandbox.parse(path)
    assert problem.code is ProblemCode.UNSUPPORTED


def test_a_document_of_apples_without_a_preview_is_named(sandbox, tmp_path, make_zip):
    path = tmp_path / "letter.pages"
    path.write_bytes(make_zip({"Index/Document.iwa": b"\0", "Metadata/Properties.plist": b""}))
    (problem,) = sandbox.parse(path)
    assert problem.code is ProblemCode.UNSUPPORTED
    assert "Pages" in problem.message
