"""Telegram Desktop's export for people: pages of messages (``messages.html``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.chats.conversation import Message, conversation_documents, moment_of, name_of
from indexer.parse.notes.note_text import MemberNames
from indexer.parse.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from selectolax.lexbor import LexborNode

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_MARKS = (b'class="page_body chat_page"', b'class="page_header"', b'class="page_wrap"')
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}):(\d{2})")
_SPACE = re.compile(r"[ \t\n]+")


class TelegramPageParser:
    """Reads who wrote what and when; pictures of people, buttons and joins are left out."""

    name = "telegram-page"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if all(mark in head for mark in _MARKS) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only a parsing process needs it

        markup, _charset = read_text(source, limits)
        tree = LexborHTMLParser(markup)
        messages = list(_messages(tree.css("div.message")))
        header = tree.css_first(".page_header .text")
        title = _words(header) or name_of(messages, source.stem)
        found = False
        for document in conversation_documents(messages, title, MemberNames(), "Telegram"):
            found = True
            yield document
        if not found:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _messages(nodes: list[LexborNode]) -> Iterator[Message]:
    """The messages; one that is joined to the one above has the same sender."""
    sender = ""
    for node in nodes:
        sender = _words(node.css_first(".from_name")) or sender
        stamp = node.css_first(".date.details")
        sent = _moment(stamp)
        body = node.css_first(".text")
        if sent is not None and body is not None:
            for line_break in body.css("br"):
                line_break.replace_with("\n")
            text = "\n".join(_SPACE.sub(" ", line).strip() for line in body.text().split("\n"))
            yield Message(sent, sender, text.strip())


def _moment(node: LexborNode | None) -> datetime | None:
    title = (node.attributes.get("title") or "") if node is not None else ""
    match = _DATE.match(title)
    if match is None:
        return None
    day, month, year, hour, minute = (int(part) for part in match.groups())
    return moment_of(year, month, day, hour, minute)


def _words(node: LexborNode | None) -> str:
    return _SPACE.sub(" ", node.text()).strip() if node is not None else ""
