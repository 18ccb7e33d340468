"""E-books (EPUB 2 and 3): chapter after chapter, in the order of the spine.

Source: EPUB 3.3, 4 (container), 5 (package document), 7 (navigation); OPF 2.0.1.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any, NamedTuple

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode
from indexer.parse.dates import iso_from_text
from indexer.parse.html import declared_charset, read_html
from indexer.parse.office.assembled import Assembled
from indexer.parse.office.package import resolve
from indexer.parse.office.properties import Properties
from indexer.parse.office.safe_xml import attribute, children, descendants, local_name
from indexer.types import SpanRole
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.inner_pictures import PackagePictures
    from indexer.parse.office.package import OfficePackage

_PICTURE = re.compile(
    r"""<(?:img|(?:\w+:)?image)\b[^>]{0,2000}?\b(?:src|href)\s*=\s*["']([^"'>]{1,1000})["']""", re.I
)
_MOST_CHAPTERS = 20_000
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_READABLE = ("application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document")
# Fonts are scrambled in free books too; the text can be read all the same.
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


class _Item(NamedTuple):
    part: str
    media_type: str
    properties: str


class EpubReader:
    """Reads one book into ``out``."""

    def __init__(
        self, package: OfficePackage, out: AssembledText, pictures: PackagePictures
    ) -> None:
        self._pictures = pictures
        self._package = package
        self._out = out
        self._opf = self._find_opf()
        self._root = package.tree(self._opf)
        if self._root is None:
            raise FileProblem(
                ProblemCode.CORRUPT, "It is damaged: its list of chapters is missing."
            )

    def properties(self) -> Properties:
        """Title, author, language and date as the book gives them."""
        found: dict[str, str] = {}
        metadata = next(descendants(self._root, "metadata"), None)
        for one in metadata.iter() if metadata is not None else ():
            text = (one.text or "").strip()[:2_000]
            name = local_name(one)
            if not text or name not in ("title", "creator", "language", "date", "subject"):
                continue
            if name == "creator" and name in found:
                found[name] = f"{found[name]}, {text}"
            else:
                found.setdefault(name, text)
        date = iso_from_text(found.get("date", "")) or ""
        return Properties(
            title=found.get("title", ""),
            author=found.get("creator", "")[:500],
            created=date,
            keywords=found.get("subject", ""),
            language=found.get("language", ""),
        )

    def read(self) -> Iterator[Progress]:
        """Put all chapters into ``out``. Raises FileProblem if they are encrypted."""
        chapters = self._spine()[:_MOST_CHAPTERS]
        locked = self._encrypted_parts()
        if chapters and all(part in locked for part in chapters):
            raise FileProblem(
                ProblemCode.ENCRYPTED,
                "It is protected against copying (DRM); its text is encrypted.",
            )
        titles = self._chapter_titles()
        for index, part in enumerate(chapters, start=1):
            if part in locked:
                self._package.note_damage(part)
            else:
                self._chapter(part, titles.get(part, ""))
            yield Progress("chapter", index, len(chapters))
            if self._out.is_full:
                return

    def _find_opf(self) -> str:
        root = self._package.tree(_CONTAINER)
        for one in descendants(root, "rootfile") if root is not None else ():
            path = resolve("", attribute(one, "full-path"))
            if self._package.has(path):
                return path
        return next((n for n in self._package.names if n.lower().endswith(".opf")), "")

    def _manifest(self) -> dict[str, _Item]:
        return {
            attribute(one, "id"): _Item(
                resolve(self._opf, attribute(one, "href")),
                attribute(one, "media-type").lower(),
                attribute(one, "properties"),
            )
            for one in descendants(self._root, "item")
        }

    def _spine(self) -> list[str]:
        """The chapters' parts; every page of the book if the spine names none that is there."""
        manifest = self._manifest()
        named = (
            manifest.get(attribute(one, "idref")) for one in descendants(self._root, "itemref")
        )
        listed = [
            item.part
            for item in named
            if item is not None
            and self._package.has(item.part)
            and (item.media_type in _READABLE or item.part.lower().endswith((".xhtml", ".html")))
            and "nav" not in item.properties.split()
        ]
        if listed:
            return list(dict.fromkeys(listed))
        endings = (".xhtml", ".html", ".htm")
        return sorted(name for name in self._package.names if name.lower().endswith(endings))

    def _encrypted_parts(self) -> set[str]:
        root = self._package.tree(_ENCRYPTION)
        locked = set()
        for one in descendants(root, "EncryptedData") if root is not None else ():
            method = next(descendants(one, "EncryptionMethod"), None)
            if method is not None and attribute(method, "Algorithm") in _FONT_SCRAMBLING:
                continue
            locked |= {
                resolve("", attribute(r, "URI")) for r in descendants(one, "CipherReference")
            }
        return locked

    def _chapter(self, part: str, title: str) -> None:
        data = self._package.read(part)
        decoded = decode(data, declared_charset(data[:4096])) if data else None
        if decoded is None:
            self._package.note_damage(part)
            return
        page = read_html(decoded.text)
        roles = tuple(span for span in page.roles if span.role is SpanRole.CODE)
        if title and not page.headings and page.text.strip():
            self._out.silent_heading(1, title)
        self._out.add_assembled(Assembled(page.text, page.headings, (), roles))
        for match in _PICTURE.finditer(decoded.text):
            self._pictures.put(resolve(part, unescape(match[1])))

    def _chapter_titles(self) -> dict[str, str]:
        """What the table of contents calls each chapter, for those without a heading."""
        titles: dict[str, str] = {}
        for item in self._manifest().values():
            is_ncx = item.media_type == "application/x-dtbncx+xml"
            if not is_ncx and "nav" not in item.properties.split():
                continue
            root = self._package.tree(item.part)
            if root is None:
                continue
            for target, title in _ncx_entries(root) if is_ncx else _nav_entries(root):
                part = resolve(item.part, target)
                titles.setdefault(part, " ".join(title.split())[:500])
        return titles


def _ncx_entries(root: Any) -> Iterator[tuple[str, str]]:
    for point in descendants(root, "navPoint"):
        label = next((one.text or "" for one in descendants(point, "text")), "")
        for content in children(point, "content"):
            yield attribute(content, "src"), label


def _nav_entries(root: Any) -> Iterator[tuple[str, str]]:
    for link in descendants(root, "a"):
        yield attribute(link, "href"), "".join(link.itertext())
