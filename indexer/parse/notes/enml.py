"""ENML, in which Evernote writes its notes: HTML with elements for files, ticks and secrets."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.parse.html import read_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from indexer.types import Heading, RoleSpan

_DECLARATIONS = re.compile(r"<\?xml[^>]*>|<!DOCTYPE[^>]*>", re.I)
_ROOT = re.compile(r"</?en-note\b[^>]*>", re.I)
_TODO = re.compile(r"<en-todo\b([^>]*?)/?>(?:\s*</en-todo>)?", re.I)
_TICKED = re.compile(r"checked\s*[=:]\s*[\"']?\s*true", re.I)
_TODO_ITEM = re.compile(r"<li\b[^>]{0,4000}--en-checked\s*:[^>]*>", re.I)
_MEDIA = re.compile(r"<en-media\b([^>]*?)/?>(?:\s*</en-media>)?", re.I)
_HASH = re.compile(r"hash\s*=\s*[\"']([0-9a-f]{32})", re.I)
_ENCRYPTED = re.compile(r"<en-crypt\b[^>]*>[^<]*</en-crypt>", re.I)
_CODE = re.compile(r"<div\b[^>]{0,4000}-en-codeblock\s*:\s*true[^>]*>", re.I)
_DIV = re.compile(r"<(/?)div\b[^>]*>", re.I)
_DIV_BREAK = re.compile(r"(?:<br\b[^>]*>\s*)?</div>", re.I)
_FIXED_SPACE = re.compile(r"&nbsp;|&#160;|\xa0")
_PLACEHOLDER = re.compile(r"<div\b[^>]{0,4000}--en-task-group\s*:\s*true[^>]*>", re.I)
_NOTE_LINK = re.compile(
    r"<a\b[^>]{0,1000}href\s*=\s*[\"'](?:evernote:|https://www\.evernote\.com/shard/)[^>]*>(.{1,500}?)</a>",
    re.I | re.S,
)
_TAGS = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class NoteBody:
    """What stands in a note; ``links`` are the titles of the notes it links to."""

    text: str
    headings: tuple[Heading, ...]
    roles: tuple[RoleSpan, ...]
    links: tuple[str, ...]


def read_enml(markup: str, files: Mapping[str, str]) -> NoteBody:
    """The visible text of a note.

    Args:
        markup: The note's content, a document of its own.
        files: Names of its attachments by the hash of their bytes.
    """
    links = tuple(html.unescape(_TAGS.sub("", found)) for found in _NOTE_LINK.findall(markup))
    markup = _ROOT.sub("", _DECLARATIONS.sub("", markup))
    markup = _TODO.sub(lambda match: _box(match[1]), markup)
    markup = _TODO_ITEM.sub(lambda match: match[0] + _box(match[0]), markup)
    markup = _MEDIA.sub(lambda match: _file_name(match[1], files), markup)
    markup = _ENCRYPTED.sub("[encrypted text]", markup)
    page = read_html(f"<html><body>{_with_code(_without_placeholders(markup))}</body></html>")
    return NoteBody(page.text, page.headings, page.roles, links)


def _box(attributes: str) -> str:
    return "[x] " if _TICKED.search(attributes) else "[ ] "


def _file_name(attributes: str, files: Mapping[str, str]) -> str:
    match = _HASH.search(attributes)
    name = files.get(match[1].lower(), "") if match else ""
    return f" [{html.escape(name)}] " if name else " "


def _with_code(markup: str) -> str:
    """Blocks of code, which Evernote writes as lines in boxes, as HTML has them."""
    pieces, position = [], 0
    for start, inner, end in _boxes(markup, _CODE):
        lines = _DIV.sub("", _DIV_BREAK.sub("\n", markup[inner:end]))
        lines = _FIXED_SPACE.sub(" ", lines).rstrip("\n")
        pieces += [markup[position:start], "<pre>", lines, "</pre>"]
        closing = _DIV.match(markup, end)
        position = closing.end() if closing else end
    return "".join([*pieces, markup[position:]])


def _without_placeholders(markup: str) -> str:
    """Without the boxes that only tell old versions of Evernote that tasks stand there."""
    pieces, position = [], 0
    for start, _inner, end in _boxes(markup, _PLACEHOLDER):
        pieces.append(markup[position:start])
        position = end
    return "".join([*pieces, markup[position:]])


def _boxes(markup: str, opening: re.Pattern[str]) -> list[tuple[int, int, int]]:
    """Where each box begins, where its inside begins, and where its closing tag begins."""
    found: list[tuple[int, int, int]] = []
    last_end = 0
    for match in opening.finditer(markup):
        if match.start() < last_end:
            continue
        depth, last_end = 1, len(markup)
        for tag in _DIV.finditer(markup, match.end()):
            depth += -1 if tag[1] else 1
            if depth == 0:
                last_end = tag.start()
                break
        found.append((match.start(), match.end(), last_end))
    return found
