"""Evernote exports: each note a document, each attachment a file of its own."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.enml import read_enml
from indexer.parse.notes.note_text import MemberNames, NoteText, link_pairs, tag_pairs
from indexer.parse.notes.xml_events import End, Start, xml_events, xml_start
from indexer.types import DocumentKind, ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_ROOT = re.compile(r"<en-export\b|<!DOCTYPE\s+en-export\b")
_LONGEST_FIELD = 10_000
_FIELDS = frozenset({
    "title", "created", "updated", "author", "source-url", "latitude", "longitude",
    "reminder-time", "content",
})  # fmt: skip
_ENDINGS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/svg+xml": ".svg",
    "image/webp": ".webp",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/html": ".html",
    "audio/mpeg": ".mp3",
    "audio/amr": ".amr",
    "audio/wav": ".wav",
    "video/mp4": ".mp4",
}


class EnexParser:
    """Reads ``.enex`` note by note, however large the notebook is."""

    name = "enex"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _ROOT.search(xml_start(text)) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        names = MemberNames()
        number = 0
        try:
            for note in _notes(source, limits):
                number += 1
                yield Progress("parse", number, 0)
                yield from _documents(note, names)
        except FileProblem as problem:
            if not number:
                raise
            yield Problem(ProblemCode.PARTIAL, f"Only its first {number} notes: {problem.title}")


@dataclass(slots=True)
class _Resource:
    data: bytes = b""
    mime: str = ""
    name: str = ""


@dataclass(slots=True)
class _Note:
    fields: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    tasks: list[tuple[str, bool]] = field(default_factory=list)
    resources: list[_Resource] = field(default_factory=list)
    lost: bool = False


class _NoteReader:
    """Gathers the fields of notes from the file's events."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._path: list[str] = []
        self._pieces: list[str] = []
        self._room = 0
        self._note = _Note()

    def start(self, tag: str) -> None:
        self._path.append(tag)
        self._pieces = []
        # Base64 is a third longer than what it stands for.
        large = {"data": self._limits.max_message_bytes * 3 // 2}
        self._room = large.get(tag, self._limits.max_text_file_bytes)
        if tag == "note":
            self._note = _Note()
        elif tag == "resource":
            self._note.resources.append(_Resource())
        elif tag == "task":
            self._note.tasks.append(("", False))

    def text(self, text: str) -> None:
        self._room -= len(text)
        if self._room >= 0:
            self._pieces.append(text)
        else:
            self._note.lost = True

    def end(self, tag: str) -> _Note | None:
        """The note, when it ends here."""
        text = "".join(self._pieces)
        self._pieces = []
        self._path.pop()
        if tag == "note":
            return self._note
        if "resource" in self._path:
            self._end_of_resource_field(tag, text)
        elif "task" in self._path:
            self._end_of_task_field(tag, text)
        elif tag == "tag":
            self._note.tags.append(text.strip())
        elif tag in _FIELDS:
            self._note.fields.setdefault(tag, text.strip())
        return None

    def _end_of_resource_field(self, tag: str, text: str) -> None:
        resource = self._note.resources[-1] if self._note.resources else _Resource()
        if tag == "data":
            try:
                resource.data = base64.b64decode(text)
            except (binascii.Error, ValueError):
                self._note.lost = True
        elif tag == "mime":
            resource.mime = text.strip().lower()[:100]
        elif tag == "file-name":
            resource.name = text.strip()[:200]

    def _end_of_task_field(self, tag: str, text: str) -> None:
        # Reminders lie inside tasks and have a status too.
        if self._path[-1] != "task" or not self._note.tasks:
            return
        title, is_done = self._note.tasks[-1]
        if tag == "title":
            title = text.strip()
        elif tag == "taskStatus":
            is_done = text.strip() == "completed"
        self._note.tasks[-1] = (title, is_done)


def _notes(source: FileSource, limits: Limits) -> Iterator[_Note]:
    reader = _NoteReader(limits)
    for event in xml_events(source.file):
        if isinstance(event, Start):
            reader.start(event.tag)
        elif isinstance(event, End):
            note = reader.end(event.tag)
            if note is not None:
                yield note
        else:
            reader.text(event)


def _documents(note: _Note, names: MemberNames) -> Iterator[ParsedItem]:
    title = note.fields.get("title", "")
    member = names.unused(title)
    files = _named_files(note.resources)
    yield _document(note, title or "Untitled note", member, files)
    if note.lost:
        yield Problem(ProblemCode.PARTIAL, "Part of the note is damaged or too large.", member)
    for resource, (name, _hash) in zip(note.resources, files, strict=True):
        if resource.data:
            yield Member(f"{member}/{name}", FileSource.from_bytes(resource.data, name))


def _document(
    note: _Note, title: str, member: str, files: list[tuple[str, str]]
) -> ParsedDocument | Problem:
    body = read_enml(note.fields.get("content", ""), {hash_: name for name, hash_ in files})
    text = NoteText()
    text.append(body.text, body.headings, body.roles)
    tasks = [f"- [{'x' if is_done else ' '}] {task}" for task, is_done in note.tasks if task]
    if tasks:
        text.add("\n\n" * bool(text.length) + "\n".join(tasks))
    if not text.text.strip():
        # A note of nothing but a picture is still found by its title.
        text.add("\n".join([title, *(name for name, _hash in files)]))
    others = [
        (key, value[:_LONGEST_FIELD])
        for key in ("source-url", "latitude", "longitude", "reminder-time")
        if (value := note.fields.get(key))
    ]
    updated = iso_from_text(note.fields.get("updated", ""))
    return ParsedDocument(
        DocumentKind.NOTE,
        title,
        text.text,
        member=member,
        date=iso_from_text(note.fields.get("created", "")) or updated,
        sender=note.fields.get("author") or None,
        headings=text.headings,
        roles=text.roles,
        metadata=(
            *tag_pairs(note.tags),
            *link_pairs(body.links),
            *([("updated", updated)] if updated else []),
            *others,
        ),
    )


def _named_files(resources: list[_Resource]) -> list[tuple[str, str]]:
    """For each attachment a name of its own, and the hash by which the note's text refers to it."""
    names = MemberNames()
    found = []
    for number, resource in enumerate(resources, start=1):
        name = resource.name or f"attachment {number}{_ENDINGS.get(resource.mime, '')}"
        digest = hashlib.md5(resource.data, usedforsecurity=False).hexdigest()
        found.append((names.unused(name), digest))
    return found
