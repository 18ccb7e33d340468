"""The parser for office documents that are zip archives: docx, xlsx, pptx, OpenDocument, EPUB."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.office.assembled import AssembledText
from indexer.parse.office.binary_workbook import BinaryWorkbookReader
from indexer.parse.office.epub import EpubReader
from indexer.parse.office.inner_pictures import InnerPictures, PackagePictures
from indexer.parse.office.iwork import is_iwork, read_iwork
from indexer.parse.office.odf import OdfReader, is_encrypted
from indexer.parse.office.package import OfficePackage
from indexer.parse.office.properties import (
    Properties,
    finished,
    odf_properties,
    ooxml_properties,
    with_problems,
)
from indexer.parse.office.safe_xml import attribute, descendants
from indexer.parse.office.slides import SlideReader
from indexer.parse.office.word import WordReader
from indexer.parse.office.workbook import WorkbookReader
from indexer.parse.unsupported import UnsupportedParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_ZIP = b"PK\x03\x04"
_CERTAIN_SCORE = 0.95
_NAMED_SCORE = 0.8
_CONTENT_TYPES = "[Content_Types].xml"
# The first entry of the archive: only office programs begin one so.
_FIRST_ENTRY = re.compile(
    rb"\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:app|core)\.xml|META-INF/container\.xml|"
    rb"(?:word|xl|ppt)/(?:_rels/)?\w+\.(?:xml|bin)|Index/\w+\.iwa|"
    rb"mimetypeapplication/(?:epub\+zip|vnd\.oasis\.opendocument|vnd\.sun\.xml)"
)
_NAME_AT = 30
_ENDINGS = (
    ".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".pptx",
    ".pptm", ".potx", ".potm", ".ppsx", ".ppsm", ".odt", ".ott", ".ods", ".ots", ".odp", ".otp",
    ".odg", ".epub", ".pages", ".numbers", ".key", ".sxw", ".sxc", ".sxi",
)  # fmt: skip
_MAIN_PARTS = {
    "word/document.xml": "word", "xl/workbook.xml": "xl", "xl/workbook.bin": "xlsb",
    "ppt/presentation.xml": "ppt",
}  # fmt: skip
_OPEN_DOCUMENT = (b"application/vnd.oasis.opendocument", b"application/vnd.sun.xml")


class ZippedOfficeParser:
    """Reads Office Open XML, OpenDocument and EPUB, and says what is to be done about iWork.

    Args:
        pictures: Knows, or reads, what stands in pictures.
    """

    name = "office"

    def __init__(self, pictures: Pictures | None = None) -> None:
        self._pictures = pictures or Pictures()

    def score(self, head: bytes, name: str) -> float:
        if not head.startswith(_ZIP):
            return 0.0
        # The extra field of a first entry is zero bytes in a "mimetype": its content follows.
        if _FIRST_ENTRY.match(head[_NAME_AT : _NAME_AT + 100]):
            return _CERTAIN_SCORE
        return _NAMED_SCORE if name.lower().endswith(_ENDINGS) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        package = OfficePackage(source)
        inner = InnerPictures(self._pictures)
        kind = (package.read("mimetype", 200) or b"").strip()
        if kind.startswith(_OPEN_DOCUMENT):
            yield from _read_odf(package, inner, source, limits)
        elif kind == b"application/epub+zip" or package.has("META-INF/container.xml"):
            yield from _read_epub(package, inner, source, limits)
        elif package.has(_CONTENT_TYPES) or any(package.has(name) for name in _MAIN_PARTS):
            yield from _read_ooxml(package, inner, source, limits)
        elif is_iwork(package):
            yield from read_iwork(package, source, limits)
        elif package.has("content.xml"):
            yield from _read_odf(package, inner, source, limits)
        else:
            yield from UnsupportedParser().parse(source, limits)


def _read_ooxml(
    package: OfficePackage, inner: InnerPictures, source: FileSource, limits: Limits
) -> Iterator[ParsedItem]:
    main, kind = _main_part(package)
    if package.is_password_protected(main):
        raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
    out = AssembledText(limits.max_text_chars)
    pictures = PackagePictures(inner, package, out)
    title, format_name = "", ""
    if kind == "word":
        word = WordReader(package, main, out, pictures)
        yield from word.read()
        title, format_name = word.title, "Word document"
    elif kind == "ppt":
        slides = SlideReader(package, main, out, pictures)
        yield from slides.read()
        title, format_name = slides.title, "presentation"
    elif kind == "xl":
        yield from WorkbookReader(package, main, out, limits.max_text_chars, pictures).read()
        format_name = "spreadsheet"
    elif kind == "xlsb":
        reader = BinaryWorkbookReader(package, main, out, limits.max_text_chars, pictures)
        yield from reader.read()
        format_name = "spreadsheet"
    else:
        yield from UnsupportedParser().parse(source, limits)
        return
    properties = ooxml_properties(package)
    document = finished(source, properties, out.result(), own_title=title, format_name=format_name)
    yield from with_problems(document, package.damaged)
    yield from inner.problems(bool(document.text.strip()))


def _main_part(package: OfficePackage) -> tuple[str, str]:
    """The part that a package is about, and its kind (those of ``_MAIN_PARTS``, or nothing)."""
    main = next(
        (name for name in package.related("", "officeDocument")),
        next((name for name in _MAIN_PARTS if package.has(name)), ""),
    )
    if main.lower().endswith(".bin"):
        return main, "xlsb"
    if main.lower() in _MAIN_PARTS:
        return main, _MAIN_PARTS[main.lower()]
    content_type = _content_type(package, main)
    for word, kind in (("wordprocessing", "word"), ("spreadsheet", "xl"), ("presentation", "ppt")):
        if word in content_type:
            return main, kind
    return main, ""


def _content_type(package: OfficePackage, part: str) -> str:
    root = package.tree(_CONTENT_TYPES)
    for one in descendants(root, "Override") if root is not None else ():
        if attribute(one, "PartName").lstrip("/") == part:
            return attribute(one, "ContentType")
    return ""


def _read_odf(
    package: OfficePackage, inner: InnerPictures, source: FileSource, limits: Limits
) -> Iterator[ParsedItem]:
    if is_encrypted(package):
        raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
    out = AssembledText(limits.max_text_chars)
    reader = OdfReader(package, out, PackagePictures(inner, package, out))
    yield from reader.read()
    properties = odf_properties(package.tree("meta.xml"))
    document = finished(
        source, properties, out.result(), own_title=reader.title, format_name="OpenDocument"
    )
    yield from with_problems(document, package.damaged)
    yield from inner.problems(bool(document.text.strip()))


def _read_epub(
    package: OfficePackage, inner: InnerPictures, source: FileSource, limits: Limits
) -> Iterator[ParsedItem]:
    out = AssembledText(limits.max_text_chars)
    reader = EpubReader(package, out, PackagePictures(inner, package, out))
    yield from reader.read()
    properties: Properties = reader.properties()
    document = finished(source, properties, out.result(), format_name="e-book")
    yield from with_problems(document, package.damaged)
    yield from inner.problems(bool(document.text.strip()))
