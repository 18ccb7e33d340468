"""Signal's own export: a line of JSON for each person, conversation and message.

The lines are the frames of Signal's backup (``Backup.proto``) in JSON's form.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.chats.conversation import (
    Message,
    conversation_documents,
    moment_from_epoch,
    name_of,
)
from indexer.parse.notes.json_values import fields, text_of
from indexer.parse.notes.note_text import MemberNames
from indexer.parse.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_START = re.compile(r'\A[\ufeff\s]*\{\s*"(?:version|account|backupTimeMs)"')
_FRAMES = re.compile(r'"(?:recipient|chat|chatItem|account|backupTimeMs)"\s*:')


class SignalParser:
    """Reads ``main.jsonl``; reactions, keys and settings are left out."""

    name = "signal"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or not _START.match(text):
            return 0.0
        return _CERTAIN_SCORE if len(set(_FRAMES.findall(text))) >= 3 else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        people: dict[str, str] = {}
        chats: dict[str, str] = {}
        messages: defaultdict[str, list[Message]] = defaultdict(list)
        for frame in _frames(text):
            if recipient := fields(frame.get("recipient")):
                people[_id(recipient.get("id"))] = _name(recipient)
            elif chat := fields(frame.get("chat")):
                chats[_id(chat.get("id"))] = _id(chat.get("recipientId"))
            elif item := fields(frame.get("chatItem")):
                message = _message(item, people)
                if message is not None:
                    messages[_id(item.get("chatId"))].append(message)
        names = MemberNames()
        for chat_id, told in messages.items():
            title = people.get(chats.get(chat_id, "")) or name_of(told, source.stem)
            yield from conversation_documents(told, title, names, "Signal")
        if not messages:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _frames(text: str) -> Iterator[dict[str, object]]:
    """The lines that are objects; a damaged one is left out."""
    for line in text.split("\n"):
        if line.strip():
            try:
                yield fields(json.loads(line))
            except (ValueError, RecursionError):
                continue


def _id(value: object) -> str:
    """Ids are numbers of 64 bits, which JSON's form of them writes as strings."""
    return str(value) if isinstance(value, str | int) else ""


def _name(recipient: dict[str, object]) -> str:
    """What a person or a group is called; nothing for the owner, whose name the account tells."""
    contact = fields(recipient.get("contact"))
    if contact:
        nickname = fields(contact.get("nickname"))
        pairs = (
            (nickname.get("given"), nickname.get("family")),
            (contact.get("systemGivenName"), contact.get("systemFamilyName")),
            (contact.get("profileGivenName"), contact.get("profileFamilyName")),
        )
        named = (" ".join(filter(None, map(text_of, pair))) for pair in pairs)
        number = _id(contact.get("e164"))
        return next(filter(None, named), f"+{number}" if number else "")
    group = fields(fields(recipient.get("group")).get("snapshot"))
    return text_of(fields(group.get("title")).get("title"))


def _message(item: dict[str, object], people: dict[str, str]) -> Message | None:
    standard = fields(item.get("standardMessage"))
    text = text_of(fields(standard.get("text")).get("body"))
    sent = moment_from_epoch(item.get("dateSent"), 1000)
    if sent is None or not text:
        return None
    sender = people.get(_id(item.get("authorId")), "")
    return Message(sent, sender or ("Me" if "outgoing" in item else ""), text)
