"""What an office document says of itself: title, author, dates, keywords."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from indexer.errors import ProblemCode
from indexer.parse.charset import tidy
from indexer.parse.dates import iso_from_text
from indexer.parse.office.safe_xml import local_name
from indexer.parse.pdf.metadata import sane_title
from indexer.types import DocumentKind, ParsedDocument, Problem

if TYPE_CHECKING:
    from indexer.parse.base import FileSource, ParsedItem
    from indexer.parse.office.assembled import Assembled
    from indexer.parse.office.package import OfficePackage

_LONGEST_VALUE = 2_000
_EARLIEST_YEAR = 1980
# A library that writes its own name and a fixed date when nobody gave one.
_NO_AUTHORS = frozenset(("python-docx", "openpyxl", "unknown", "-"))


@dataclass(frozen=True, slots=True)
class Properties:
    """Strings as the document has them, dates in ISO 8601; empty where it says nothing."""

    title: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = ""
    last_author: str = ""


_OOXML_NAMES = {
    "title": "title", "creator": "author", "created": "created", "modified": "modified",
    "subject": "subject", "keywords": "keywords", "lastModifiedBy": "last_author",
}  # fmt: skip
_ODF_NAMES = {
    "title": "title", "initial-creator": "author", "creation-date": "created",
    "date": "modified", "subject": "subject", "keyword": "keywords", "creator": "last_author",
    "language": "language",
}  # fmt: skip


def ooxml_properties(package: OfficePackage) -> Properties:
    """The core properties (ECMA-376 part 2, 11)."""
    names = package.related("", "core-properties") or ["docProps/core.xml"]
    return _from_elements(package.tree(names[0]), _OOXML_NAMES)


def odf_properties(root: Any) -> Properties:
    """The metadata of ``meta.xml`` (OpenDocument part 3, 4.3)."""
    found = _from_elements(root, _ODF_NAMES)
    return found if found.author else Properties(
        found.title, found.last_author, found.created, found.modified, found.subject,
        found.keywords, found.language,
    )  # fmt: skip


def ole_properties(metadata: Any) -> Properties:
    """The summary information of an old binary document, as olefile reads it."""
    charset = _code_page(metadata.codepage)
    return Properties(
        title=_decoded(metadata.title, charset),
        author=_decoded(metadata.author, charset),
        created=_from_moment(metadata.create_time),
        modified=_from_moment(metadata.last_saved_time),
        subject=_decoded(metadata.subject, charset),
        keywords=_decoded(metadata.keywords, charset),
        last_author=_decoded(metadata.last_saved_by, charset),
    )


def finished(
    source: FileSource,
    properties: Properties,
    assembled: Assembled,
    *,
    own_title: str = "",
    format_name: str = "",
) -> ParsedDocument:
    """The document. Its title is what its properties say, else ``own_title``, else its name.

    Its date is the last change: what it says now is as of then.
    """
    author = properties.author.strip()
    if author.lower() in _NO_AUTHORS:
        author = ""
    # python-docx's template is of 2013, whenever a document is made from it.
    dates_count = properties.author != "python-docx" and not properties.created.startswith(
        "2013-12-23T23:15:00"
    )
    dates = (properties.created, properties.modified) if dates_count else ("", "")
    created, modified = (_plausible(date) for date in dates)
    metadata = (
        ("format", format_name),
        ("subject", properties.subject),
        ("keywords", properties.keywords),
        ("created", created or ""),
        ("modified", modified or ""),
        ("last_author", properties.last_author if properties.last_author != author else ""),
    )
    return ParsedDocument(
        DocumentKind.DOCUMENT,
        sane_title(properties.title) or sane_title(own_title) or source.stem,
        assembled.text,
        date=modified or created,
        language=properties.language[:2].lower() or None,
        sender=author or None,
        headings=assembled.headings,
        pages=assembled.pages,
        roles=assembled.roles,
        metadata=tuple((key, tidy(value)) for key, value in metadata if value.strip()),
    )


def with_problems(document: ParsedDocument, damaged: list[str]) -> Iterator[ParsedItem]:
    """The document, and what of it could not be read."""
    if damaged and not document.text.strip():
        yield Problem(ProblemCode.CORRUPT, "It is damaged: nothing readable is left in it.")
        return
    yield document
    if damaged:
        names = ", ".join(damaged[:5]) + (" …" if len(damaged) > 5 else "")
        yield Problem(ProblemCode.PARTIAL, f"Parts of it are damaged or too large: {names}.")


def _from_elements(root: Any, names: dict[str, str]) -> Properties:
    if root is None:
        return Properties()
    found: dict[str, str] = {}
    for element in root.iter():
        field = names.get(local_name(element))
        text = (element.text or "").strip()[:_LONGEST_VALUE]
        if field is None or not text:
            continue
        if field == "keywords" and field in found:
            found[field] = f"{found[field]}, {text}"[:_LONGEST_VALUE]
        else:
            found.setdefault(field, text)
    for field in ("created", "modified"):
        if field in found:
            found[field] = iso_from_text(found[field]) or ""
    return Properties(**found)


def _plausible(date: str) -> str | None:
    """The date unless its year is one that clocks have when nobody set them."""
    return date if date[:4].isdecimal() and int(date[:4]) > _EARLIEST_YEAR else None


def _from_moment(moment: object) -> str:
    if not isinstance(moment, datetime):
        return ""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.isoformat(timespec="seconds")


def _code_page(number: object) -> str:
    """Python's name for a Windows code page, which is stored as a signed number."""
    page = number % 65536 if isinstance(number, int) else 1252
    if page in (65001, 10000):
        return {65001: "utf-8", 10000: "mac_roman"}[page]
    return f"cp{page}"


def _decoded(value: object, charset: str) -> str:
    if isinstance(value, str):
        return value.strip("\0 ")
    if not isinstance(value, bytes):
        return ""
    try:
        return value.decode(charset, "replace").strip("\0 ")
    except LookupError:
        return value.decode("cp1252", "replace").strip("\0 ")
