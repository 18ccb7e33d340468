"""Links that were dragged onto a disk, and the bookmarks of a browser."""

from __future__ import annotations

import plistlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.parsers import expat

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode, decode_head
from indexer.parse.kept.bookmark_tags import Entry, entries
from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import NoteText
from indexer.parse.text import read_text
from indexer.types import DocumentKind, Heading, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_LONGEST_LINK_FILE = 64 * 1024
_INI_FIELD = re.compile(r"^(URL|BASEURL|Name|Comment)[ \t]*=[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_LINK_ENTRY = re.compile(r"^Type[ \t]*=[ \t]*Link[ \t]*$", re.MULTILINE)
_BOOKMARKS = re.compile(r"\A\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>", re.IGNORECASE)
_POCKET = "<title>Pocket Export</title>"
_DEEPEST = 6


class LinkParser:
    """Reads ``.url``, ``.webloc`` and links among ``.desktop`` files: where they lead."""

    name = "link"

    def score(self, head: bytes, name: str) -> float:
        lower = name.lower()
        if lower.endswith(".webloc"):
            is_list = head.startswith(b"bplist00") or b"<plist" in head
            return _CERTAIN_SCORE if is_list and len(head) < _LONGEST_LINK_FILE else 0.0
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
        if start[:18].lower() == b"[internetshortcut]":
            return _CERTAIN_SCORE
        if lower.endswith(".desktop") and start.startswith(b"[Desktop Entry]"):
            text = decode_head(head)
            return _CERTAIN_SCORE if text and _LINK_ENTRY.search(text) else 0.0
        return 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - a link is short
        data = source.read(_LONGEST_LINK_FILE)
        is_list = source.name.lower().endswith(".webloc")
        found = _of_list(data) if is_list else _of_lines(data)
        url = found.get("URL") or found.get("BASEURL") or ""
        if not url:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")
        title = found.get("Name") or readable_stem(source.stem)
        lines = [title, found.get("Comment", ""), url]
        yield ParsedDocument(
            DocumentKind.WEB,
            title,
            "\n".join(line for line in lines if line),
            metadata=(("source-url", url),),
        )


def _of_list(data: bytes) -> dict[str, str]:
    """The fields of a Mac's property list. Raises FileProblem."""
    try:
        value = plistlib.loads(data)
    except (plistlib.InvalidFileException, expat.ExpatError, ValueError, OverflowError,
            RecursionError, AttributeError, KeyError, IndexError) as error:  # fmt: skip
        raise FileProblem(ProblemCode.CORRUPT, "It is damaged; nothing can be read.") from error
    url = value.get("URL") if isinstance(value, dict) else None
    return {"URL": url} if isinstance(url, str) else {}


def _of_lines(data: bytes) -> dict[str, str]:
    decoded = decode(data)
    text = decoded.text if decoded is not None else ""
    return {key: value for key, value in reversed(_INI_FIELD.findall(text)) if value}


class BookmarksParser:
    """Reads a browser's exported bookmarks: folders as headings, each link with its address."""

    name = "bookmarks"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        is_list = text and (_BOOKMARKS.match(text.lstrip("\ufeff")) or _POCKET in text[:2000])
        return _CERTAIN_SCORE if is_list else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        markup, _charset = read_text(source, limits)
        body, title = NoteText(), ""
        for entry in entries(markup):
            if entry.tag == "title":
                title = title or entry.words
            elif entry.tag == "a":
                _write_link(body, entry)
            elif entry.tag == "dd":
                body.line(f"  {entry.words}" if entry.words else "")
            else:
                body.line()
                body.heading(min(1 + entry.depth, _DEEPEST), entry.words)
        yield ParsedDocument(
            DocumentKind.WEB, title or source.stem, body.text.strip("\n") + "\n",
            headings=_moved(body), metadata=(("type", "bookmarks"),),
        )  # fmt: skip


def _write_link(body: NoteText, entry: Entry) -> None:
    address = entry.address
    if address.startswith(("data:", "javascript:", "place:")):
        address = ""
    if entry.words or address:
        body.line(" – ".join(dict.fromkeys(part for part in (entry.words, address) if part)))


def _moved(body: NoteText) -> tuple[Heading, ...]:
    """The headings, where they are once the blank lines in front are gone."""
    text = body.text
    shift = len(text) - len(text.lstrip("\n"))
    return tuple(replace(heading, start=heading.start - shift) for heading in body.headings)
