"""What is spoken in films and meetings: SubRip, WebVTT, SubViewer and Advanced SubStation.

Captions are cut for the eye, a few words at a time. They become paragraphs again, each with the
time at which it begins.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.notes.names import date_in_name, readable_stem
from indexer.parse.text import read_text
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_STAMP = r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}"
_TIMES = re.compile(rf"^\s*{_STAMP}\s*(?:-->|,)\s*{_STAMP}(?:\s.*)?$")
_SUBRIP_START = re.compile(rf"\A[\ufeff\s]*\d+\s*\n\s*{_STAMP}\s*-->", re.ASCII)
_SUBVIEWER_START = re.compile(rf"\A[\ufeff\s]*{_STAMP},{_STAMP}\s*\n", re.ASCII)
_VTT_START = re.compile(r"\A\ufeff?WEBVTT\b")
_ASS_START = re.compile(r"\A[\ufeff\s]*\[Script Info\]", re.IGNORECASE)
_VTT_ASIDE = re.compile(r"^(?:NOTE|STYLE|REGION)\b")
_VOICE = re.compile(r"<v(?:\.[\w.]*)?[ \t]+([^<>\n]{1,80})>")
_TAG = re.compile(r"</?[A-Za-z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}")
_SPACE = re.compile(r"\s+")
_FIRST_SIGNS = frozenset("0123456789W[")
_ASS_FIELDS = 10
_PAUSE_S = 5
_LONGEST_PARAGRAPH = 600
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "\u201d", '"')


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is said from ``start_s`` on; ``speaker`` is empty where nobody is named."""

    start_s: int
    speaker: str
    text: str


class SubtitlesParser:
    """Reads what is said, without numbers, places on the screen and styles."""

    name = "subtitles"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        if not text or text.lstrip("\ufeff \t\r\n")[:1] not in _FIRST_SIGNS:
            return 0.0
        text = text[:2000].replace("\r\n", "\n")
        starts = (_VTT_START, _SUBRIP_START, _SUBVIEWER_START, _ASS_START)
        return _CERTAIN_SCORE if any(start.match(text) for start in starts) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        cues = _ass_cues(text) if _ASS_START.match(text) else _cues(text)
        shown = "\n\n".join(_paragraphs(cues))
        if not shown:
            raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")
        title = readable_stem(source.stem)
        yield ParsedDocument(
            DocumentKind.DOCUMENT,
            title,
            shown + "\n",
            date=date_in_name(title),
            metadata=(("type", "subtitles"),),
        )


def _cues(text: str) -> Iterator[_Cue]:
    """The captions between lines of times; the number or name above a time belongs to neither."""
    start_s: int | None = None
    lines: list[str] = []
    is_aside = False
    for line in text.split("\n"):
        match = _TIMES.match(line) if len(line) < 300 else None
        if match is not None:
            start_s, lines, is_aside = _seconds(match), [], False
        elif not line.strip():
            if start_s is not None and lines and not is_aside:
                yield _cue(start_s, lines)
            start_s, lines = None, []
        elif _VTT_ASIDE.match(line) and start_s is None:
            is_aside = True
        elif start_s is not None:
            lines.append(line)
    if start_s is not None and lines:
        yield _cue(start_s, lines)


def _seconds(match: re.Match[str]) -> int:
    hours, minutes, seconds = match.groups()[:3]
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)


def _cue(start_s: int, lines: list[str]) -> _Cue:
    joined = "\n".join(lines)
    voice = _VOICE.search(joined)
    clean = _SPACE.sub(" ", html.unescape(_TAG.sub("", joined))).strip()
    return _Cue(start_s, voice[1].strip() if voice else "", clean)


def _ass_cues(text: str) -> Iterator[_Cue]:
    """The events of SubStation, whose text is the tenth field."""
    for line in text.split("\n"):
        if not line.startswith("Dialogue:"):
            continue
        parts = line.partition(":")[2].split(",", _ASS_FIELDS - 1)
        time = parts[1].strip().split(":") if len(parts) == _ASS_FIELDS else []
        if len(time) == 3 and time[0].isdecimal() and time[1].isdecimal():
            seconds = time[2].partition(".")[0]
            start_s = int(time[0]) * 3600 + int(time[1]) * 60
            start_s += int(seconds) if seconds.isdecimal() else 0
            said = parts[-1].replace("\\N", " ").replace("\\n", " ").replace("\\h", " ")
            cue = _cue(start_s, [said])
            yield _Cue(start_s, parts[4].strip(), cue.text)


def _paragraphs(cues: Iterable[_Cue]) -> Iterator[str]:
    """Captions joined until somebody else speaks, nobody does, or it is long enough."""
    paragraph, speaker, last_s, before = "", "", 0, ""
    for cue in cues:
        if not cue.text or cue.text == before:  # captions that roll say a line twice
            continue
        before = cue.text
        is_new = cue.speaker != speaker or cue.start_s - last_s > _PAUSE_S
        is_full = len(paragraph) > _LONGEST_PARAGRAPH and paragraph.endswith(_SENTENCE_END)
        if not paragraph or is_new or is_full:
            if paragraph:
                yield paragraph
            named = f"{cue.speaker}: " if cue.speaker else ""
            paragraph = f"[{_shown(cue.start_s)}] {named}{cue.text}"
        else:
            paragraph += f" {cue.text}"
        speaker, last_s = cue.speaker, cue.start_s
    if paragraph:
        yield paragraph


def _shown(start_s: int) -> str:
    return f"{start_s // 3600}:{start_s // 60 % 60:02}:{start_s % 60:02}"
