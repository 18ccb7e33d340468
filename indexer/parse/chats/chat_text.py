"""Conversations as phones write them into a text file: WhatsApp, and signal-export's Markdown.

Both begin a message with its date, its time and who wrote it; how these look depends on the
phone's language and system. There is no specification; the shapes are those of exports in many
languages: ``[25.03.24, 21:15:33] Name: text`` and ``3/25/24, 9:15 PM - Name: text``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.chats.conversation import Message, conversation_documents, moment_of, name_of
from indexer.parse.notes.note_text import MemberNames
from indexer.parse.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.9
_ENDINGS = (".txt", ".md")
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_DATE = r"(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?"
_TIME = (
    r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?"
    r"(?:[\s\u202f]?([AaPp]\.?[\s\u00a0\u202f]?[Mm]\.?|上午|下午|午前|午後|오전|오후))?"
)
# "klo", "um" and "à" between date and time; in East Asia the half of the day comes first.
_BETWEEN = r",?\s+(?:[^\W\d]{1,4}\s+)?(上午|下午|午前|午後|오전|오후)?\s?"
_LINES = (
    re.compile(rf"^[{_MARKS}]*\[{_DATE}{_BETWEEN}{_TIME}\]\s(.*)$"),
    re.compile(rf"^[{_MARKS}]*{_DATE}{_BETWEEN}{_TIME}\s[-–]\s(.*)$"),
)
_SENDER = re.compile(rf"^[{_MARKS}~\s\u202f]*([^:\n]{{1,80}}?)[{_MARKS}]*:\s?(.*)$", re.DOTALL)
_REST = 9
_LOG_LINE = re.compile(r"^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d")
_LATER_HALF = re.compile(r"[Pp]|下午|午後|오후")
# What stands instead of a picture or a call, in angle brackets or behind a mark of direction.
_PLACEHOLDER = re.compile(r"^<[^<>:\n]{3,60}>\s*$")
_ATTACHED = re.compile(
    rf"^[{_MARKS}]*(?:<[^<>:\n]{{2,40}}:\s?([^<>\n]+\.\w{{2,5}})>"
    r"|(\S.*\.\w{2,5}) \([^()\n]{3,60}\))"
)
_REACTIONS = re.compile(r"^\(- .*: \S+ -\)$", re.MULTILINE)
_UNNAMED = frozenset({"_chat", "chat", "index"})
_LOOKED_AT_LINES = 60
_LONGEST_START = 12


@dataclass(frozen=True, slots=True)
class _Stamp:
    """The three numbers of a date in the order in which they stand, and the time."""

    numbers: tuple[int, int, int]
    hour: int
    minute: int

    def moment(self, *, month_first: bool) -> datetime | None:
        first, second, third = self.numbers
        if first > 31:
            year, month, day = first, second, third
        else:
            year, (month, day) = third, (first, second) if month_first else (second, first)
        return moment_of(year + 2000 if year < 100 else year, month, day, self.hour, self.minute)


class ChatTextParser:
    """Reads the text of an exported conversation, whatever language the phone speaks."""

    name = "chat-text"

    def score(self, head: bytes, name: str) -> float:
        if not name.lower().endswith(_ENDINGS):
            return 0.0
        text = decode_head(head)
        lines = [line for line in (text or "").splitlines() if line.strip()][:_LOOKED_AT_LINES]
        if not lines or _begun(lines[0]) is None or _LOG_LINE.match(lines[0]):
            return 0.0
        begun = [match[_REST] for line in lines if (match := _begun(line))]
        said = sum(_SENDER.match(rest) is not None for rest in begun)
        is_named = "whatsapp" in name.lower() or name.lower().startswith("_chat")
        return _CERTAIN_SCORE if said >= 2 or (said and is_named) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        messages = _messages(list(_pieces(text)))
        stem = source.stem.strip()
        title = name_of(messages, stem) if stem.lower() in _UNNAMED else stem
        service = "Signal" if source.name.lower().endswith(".md") else "WhatsApp"
        found = False
        for document in conversation_documents(messages, title, MemberNames(), service):
            found = True
            yield document
        if not found:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _begun(line: str) -> re.Match[str] | None:
    """The beginning of a message, if the line is one."""
    start = line[:_LONGEST_START]
    if not any(character.isdecimal() for character in start):
        return None
    return next((match for one in _LINES if (match := one.match(line))), None)


def _pieces(text: str) -> Iterator[tuple[_Stamp, str]]:
    """When each message was sent, and all that follows up to the next one."""
    stamp: _Stamp | None = None
    lines: list[str] = []
    for line in text.split("\n"):
        match = _begun(line)
        if match is None:
            lines.append(line)
            continue
        if stamp is not None:
            yield stamp, "\n".join(lines)
        stamp, lines = _stamp(match), [match[_REST]]
    if stamp is not None:
        yield stamp, "\n".join(lines)


def _stamp(match: re.Match[str]) -> _Stamp:
    first, _mark, second, third, before, hour, minute, after, _rest = match.groups()
    half = before or after
    hours = int(hour)
    if half and _LATER_HALF.match(half) and hours < 12:
        hours += 12
    elif half and not _LATER_HALF.match(half) and hours == 12:
        hours = 0
    return _Stamp((int(first), int(second), int(third)), hours, int(minute))


def _messages(pieces: Sequence[tuple[_Stamp, str]]) -> list[Message]:
    """What people wrote; what the messenger itself says has no sender."""
    month_first = _is_month_first([stamp for stamp, _text in pieces])
    messages = []
    for stamp, text in pieces:
        sent, said = stamp.moment(month_first=month_first), _SENDER.match(text)
        if sent is None or said is None:
            continue
        shown = _shown(said[2])
        if shown:
            messages.append(Message(sent, said[1].strip(), shown))
    return messages


def _is_month_first(stamps: Sequence[_Stamp]) -> bool:
    """Whether 3/4/24 is in March: messages are in order, so the right reading goes forward."""

    def faults(*, month_first: bool) -> int:
        moments = [stamp.moment(month_first=month_first) for stamp in stamps]
        wrong = moments.count(None)
        known = [moment for moment in moments if moment is not None]
        return wrong + sum(later < earlier for earlier, later in pairwise(known))

    days, months = faults(month_first=False), faults(month_first=True)
    if days != months:
        return months < days
    # Told by neither: only days up to the twelfth. The longer stretch of time is the wrong one.
    spans = []
    for month_first in (False, True):
        known = [one for stamp in stamps if (one := stamp.moment(month_first=month_first))]
        spans.append((max(known) - min(known)).days if known else 0)
    return spans[1] < spans[0]


def _shown(text: str) -> str:
    """A message's text; the name of what was sent along, nothing for what was not exported."""
    attached = _ATTACHED.match(text)
    if attached is not None:
        rest = text[attached.end() :].strip()
        return f"[{attached[1] or attached[2]}]" + (f"\n{rest}" if rest else "")
    if text.startswith("\u200e") or _PLACEHOLDER.match(text):
        return ""
    clean = _REACTIONS.sub("", text).strip()
    return clean.translate(dict.fromkeys(map(ord, _MARKS)))
