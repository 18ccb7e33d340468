"""Apple's Pages, Numbers and Keynote: only the PDF preview that some of them carry can be read.

Their own format is undocumented and changes with every version.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.pdf import PdfParser
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Limits, ParsedItem
    from indexer.parse.office.package import OfficePackage

_PREVIEWS = ("QuickLook/Preview.pdf", "preview.pdf")
_MARKS = ("Index/Document.iwa", "Index.zip", "index.apxl", "index.xml", "Index/Metadata.iwa")
_PROGRAMS = {".pages": "Pages", ".numbers": "Numbers", ".key": "Keynote"}


def is_iwork(package: OfficePackage) -> bool:
    """Whether the zip holds a document of one of the three programs."""
    return any(package.has(name) for name in _MARKS)


def read_iwork(package: OfficePackage, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
    """The document as its preview shows it. Raises FileProblem if it has none."""
    program = next((p for e, p in _PROGRAMS.items() if source.name.lower().endswith(e)), "iWork")
    if package.has(".iwpv2") or package.has(".iwph"):
        raise FileProblem(ProblemCode.ENCRYPTED, "It is protected with a password.")
    preview = next((name for name in _PREVIEWS if package.has(name)), None)
    data = package.read(preview) if preview else None
    if not data:
        raise FileProblem(
            ProblemCode.UNSUPPORTED,
            f"It is a document of Apple's {program} without a readable preview; export it as PDF "
            "or Word to have it found.",
        )
    for item in PdfParser().parse(FileSource.from_bytes(data, source.name), limits):
        if isinstance(item, ParsedDocument):
            yield replace(item, kind=DocumentKind.DOCUMENT)
        elif not isinstance(item, Member):
            yield item
    yield Problem(
        ProblemCode.PARTIAL,
        f"Of a document of Apple's {program} only the preview can be read, which may be its first "
        "pages alone.",
    )
