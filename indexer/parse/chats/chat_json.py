"""Conversations that messengers export for programs: one JSON value, in a shape for each service.

Telegram Desktop, Slack (a file a day), Google Chat (Takeout), Facebook Messenger and Instagram.
"""

from __future__ import annotations

import functools
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.chats.conversation import (
    Message,
    conversation_documents,
    moment_from_epoch,
    name_of,
)
from indexer.parse.notes.json_values import fields, items, load_json, text_of
from indexer.parse.notes.note_text import MemberNames

if TYPE_CHECKING:
    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_KEY = re.compile(r'"([a-z_]{2,24})"\s*:')
_SLACK_REFERENCE = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
_SLACK_NEWS = re.compile(r"(?:channel|group|bot|pinned|reminder)_\w+$")
_GOOGLE_DATE = re.compile(r"(\w+) (\d{1,2}), (\d{4}) at (\d{1,2}:\d{2}:\d{2}\s?[AP]M)")
_SPACES = re.compile(r"[\s\u202f]+")


@dataclass(frozen=True, slots=True)
class _Chat:
    """A conversation and what it is called; empty if it has no name."""

    name: str
    messages: list[Message]


@dataclass(frozen=True, slots=True)
class _Service:
    """How one service is told by the keys of its file, and read."""

    name: str
    keys: frozenset[str]
    read: Callable[[object], Iterator[_Chat]]


class ChatJsonParser:
    """Reads the conversations in a messenger's export, without its ids and settings."""

    name = "chat-json"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _service_of(text) is not None else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        service = _service_of(decode_head(source.head()) or "")
        if service is None:
            raise FileProblem(ProblemCode.UNSUPPORTED, "Its format is not known.")
        names, found = MemberNames(), False
        root = load_json(source, limits)
        known = _people_in(source.companion) if service.name == "Slack" else {}
        for chat in _slack(root, known) if known else service.read(root):
            title = chat.name or name_of(chat.messages, source.stem)
            if service.name == "Slack":
                title = f"{title} ({source.stem})"  # each day is a file
            for document in conversation_documents(chat.messages, title, names, service.name):
                found = True
                yield document
        if not found:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _service_of(text: str) -> _Service | None:
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start not in {"{", "["}:
        return None
    keys = set(_KEY.findall(text))
    return next((one for one in _SERVICES if one.keys <= keys), None)


def _telegram(root: object) -> Iterator[_Chat]:
    """One chat, or the list of all."""
    whole = fields(root)
    chats = [whole] if "messages" in whole else []
    for part in ("chats", "left_chats"):
        chats += [fields(chat) for chat in items(fields(whole.get(part)).get("list"))]
    for chat in chats:
        messages = [_of_telegram(fields(one)) for one in items(chat.get("messages"))]
        yield _Chat(text_of(chat.get("name")), [one for one in messages if one is not None])


def _of_telegram(message: dict[str, object]) -> Message | None:
    if message.get("type") != "message":
        return None
    sent = _local_moment(message.get("date")) or moment_from_epoch(message.get("date_unixtime"), 1)
    said = message.get("text")
    pieces = said if isinstance(said, list) else [said]
    text = "".join(
        piece if isinstance(piece, str) else text_of(fields(piece).get("text")) for piece in pieces
    )
    if not text:
        text = text_of(fields(message.get("poll")).get("question"))
    return Message(sent, text_of(message.get("from")), text) if sent and text else None


def _local_moment(value: object) -> datetime | None:
    """ISO 8601 without a zone."""
    try:
        moment = datetime.fromisoformat(text_of(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@functools.lru_cache(maxsize=2)
def _people_in(users: bytes) -> dict[str, str]:
    """Names by id of an export's ``users.json``; made once for its many days."""
    try:
        found = [fields(one) for one in items(json.loads(users))] if users else []
    except (ValueError, RecursionError):
        return {}  # it is listed as damaged by itself
    names = {
        text_of(one.get("id")): _slack_name(fields(one.get("profile")))
        or _slack_name(one)
        or text_of(one.get("name"))
        for one in found
    }
    return {user: name for user, name in names.items() if user and name}


def _slack(root: object, known: Mapping[str, str] = MappingProxyType({})) -> Iterator[_Chat]:
    """One day of a channel. ``known``: people by id; what the day itself says of them counts."""
    found = [fields(one) for one in items(root)]
    told = {text_of(one.get("user")): _slack_name(fields(one.get("user_profile"))) for one in found}
    people = {**known, **{user: name for user, name in told.items() if user and name}}
    messages = []
    for one in found:
        sent, text = moment_from_epoch(one.get("ts"), 1), text_of(one.get("text"))
        subtype = text_of(one.get("subtype"))
        if sent is None or not text or _SLACK_NEWS.match(subtype):
            continue
        user = text_of(one.get("user"))
        sender = people.get(user) or text_of(one.get("username")) or user
        messages.append(Message(sent, sender, _slack_text(text, people)))
    yield _Chat("", messages)


def _slack_name(profile: dict[str, object]) -> str:
    return text_of(profile.get("real_name")) or text_of(profile.get("display_name"))


def _slack_text(text: str, people: dict[str, str]) -> str:
    """Slack's own marks as they are seen: people by name, links with their words."""

    def seen(match: re.Match[str]) -> str:
        sign, target, label = match.groups()
        if sign == "@":
            return f"@{people.get(target, label or target)}"
        if sign:
            return f"{'#' if sign == '#' else '@'}{label or target}"
        return f"{label} ({target})" if label and label not in target else target

    return html.unescape(_SLACK_REFERENCE.sub(seen, text))


def _google_chat(root: object) -> Iterator[_Chat]:
    messages = []
    for entry in items(fields(root).get("messages")):
        one = fields(entry)
        sent = _google_moment(text_of(one.get("created_date")))
        text = text_of(one.get("text"))
        if sent and text:
            creator = fields(one.get("creator"))
            sender = text_of(creator.get("name")) or text_of(creator.get("email"))
            messages.append(Message(sent, sender, text))
    yield _Chat("", messages)


def _google_moment(text: str) -> datetime | None:
    """``Tuesday, March 5, 2024 at 10:00:00 AM UTC``."""
    match = _GOOGLE_DATE.search(_SPACES.sub(" ", text))
    if match is None:
        return None
    try:
        found = datetime.strptime(" ".join(match.groups()), "%B %d %Y %I:%M:%S %p")
    except ValueError:
        return None
    return found.replace(tzinfo=UTC)


def _messenger(root: object) -> Iterator[_Chat]:
    whole = fields(root)
    messages = []
    for entry in items(whole.get("messages")):
        one = fields(entry)
        sent = moment_from_epoch(one.get("timestamp_ms"), 1000)
        text = _unbroken(text_of(one.get("content")))
        if sent and text:
            messages.append(Message(sent, _unbroken(text_of(one.get("sender_name"))), text))
    yield _Chat(_unbroken(text_of(whole.get("title"))), messages)


def _unbroken(text: str) -> str:
    """Meta writes each byte of UTF-8 as a character of its own."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


_SERVICES = (
    _Service("Telegram", frozenset({"messages", "date_unixtime", "from_id"}), _telegram),
    _Service("Telegram", frozenset({"about", "personal_information", "user_id"}), _telegram),
    _Service("Google Chat", frozenset({"messages", "creator", "created_date"}), _google_chat),
    _Service(
        "Messenger",
        frozenset({"participants", "messages", "sender_name", "timestamp_ms"}),
        _messenger,
    ),
    _Service("Slack", frozenset({"type", "user", "ts", "text"}), _slack),
)
