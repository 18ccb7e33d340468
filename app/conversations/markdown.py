"""Answers as Markdown with their sources: for copying, notes and exports.

What documents and models wrote is escaped: a note must not load a picture from somewhere because a
mail had the signs for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]

_MARK = re.compile(r"\s?\[(\d{1,3})\]")
_ACTIVE = re.compile(r"[\\<\[\]]")
_NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')
_NAME_BYTES = 120
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class MarkdownWords:
    """The few words around an answer, in the reader's language."""

    sources: str = "Sources"
    page: str = "page {n}"
    line: str = "line {n}"
    unsupported: str = "no source"
    not_found: str = "Not in your files."
    stopped: str = "Stopped."
    failed: str = "There was no answer."
    taken_out: str = "(Taken out: the file was forgotten.)"
    untitled: str = "Conversation"


ENGLISH = MarkdownWords()


def conversation_markdown(title: str, turns: Iterable[Json], words: MarkdownWords = ENGLISH) -> str:
    """A whole conversation; ``turns`` as ``Method.CONVERSATION`` gives them."""
    parts = [f"# {_line(title) or words.untitled}"]
    for turn in turns:
        if turn.get("state") == "taken_out":
            parts.append(f"*{words.taken_out}*")
        else:
            parts.append(turn_markdown(turn, words))
    return "\n\n".join(parts) + "\n"


def turn_markdown(turn: Json, words: MarkdownWords = ENGLISH) -> str:
    """One question as a heading, its answer and its sources."""
    answer = turn.get("answer") or {}
    state = turn.get("state")
    parts = [f"## {_line(str(turn.get('question') or ''))}"]
    if state == "stopped":
        draft = _safe(str(answer.get("draft") or "")).strip()
        parts += [part for part in (draft, f"*{words.stopped}*") if part]
    elif state == "failed" or not answer:
        parts.append(f"*{words.failed}*")
    else:
        parts.append(answer_markdown(answer, words))
    return "\n\n".join(parts)


def answer_markdown(answer: Json, words: MarkdownWords = ENGLISH) -> str:
    """An answer as ``ask`` gives it: its text with [n] marks, then the documents and quotations."""
    text = _text(answer, words).strip() or words.not_found
    listed = (answer.get("documents") or {}).get("items") or []
    parts = [text]
    if listed:
        parts.append("\n".join(f"- {_document(one)}" for one in listed))
    used = {n for one in answer.get("sentences") or [] for n in one.get("citations") or []}
    cited = [one for one in answer.get("citations") or [] if one.get("n") in used]
    if cited and not listed:
        parts.append(f"**{words.sources}**")
        parts.append("\n".join(_source(one, words) for one in cited))
    return "\n\n".join(parts)


def file_name(title: str, untitled: str = ENGLISH.untitled) -> str:
    """A name for a Markdown file, usable on every system, without anything but the title in it."""
    plain = _NOT_IN_NAMES.sub(" ", _SURROGATE.sub(" ", unicodedata.normalize("NFC", title)))
    plain = " ".join(plain.split()).strip(". ")
    while len(plain.encode("utf-8")) > _NAME_BYTES:
        plain = plain[:-1].rstrip(". ")
    return f"{plain or untitled}.md"


def _text(answer: Json, words: MarkdownWords) -> str:
    """The sentences with their marks, and between them what stands there in the answer."""
    whole = str(answer.get("answer") or "")
    sentences: Sequence[Json] = answer.get("sentences") or []
    if (answer.get("documents") or {}).get("items"):
        return _safe(str(sentences[0]["text"]) if sentences else whole.partition("\n")[0])
    known = {one.get("n") for one in answer.get("citations") or []}
    pieces: list[str] = []
    position = 0
    for sentence in sentences:
        text = str(sentence.get("text") or "")
        found = whole.find(text, position) if text else -1
        gap = whole[position:found] if found >= 0 else " "
        position = found + len(text) if found >= 0 else position
        pieces += [_safe(gap), _sentence(sentence, text, known, words)]
    rest = _MARK.sub("", whole[position:])
    return "".join(pieces) + _safe(rest)


def _sentence(sentence: Json, text: str, known: set[Any], words: MarkdownWords) -> str:
    numbers = [n for n in sentence.get("citations") or [] if n in known]
    plain = _MARK.sub(lambda mark: "" if int(mark.group(1)) in numbers else mark.group(), text)
    marks = "".join(f" [{n}]" for n in numbers)
    loose = "" if sentence.get("supported", True) else f" *({words.unsupported})*"
    return _safe(plain) + marks + loose


def _source(citation: Json, words: MarkdownWords) -> str:
    passage = citation.get("passage") or {}
    place = _document(citation.get("document") or {})
    if passage.get("page"):
        place += f", {words.page.format(n=passage['page'])}"
    elif passage.get("line"):
        place += f", {words.line.format(n=passage['line'])}"
    quote = _line(str(citation.get("quote") or ""))
    return f"- [{citation.get('n')}] {place}" + (f"\n  > {quote}" if quote else "")


def _document(document: Json) -> str:
    path = str(document.get("path") or "")
    title = _line(str(document.get("title") or "")) or _line(path.rsplit("/", 1)[-1])
    member = _line(str(document.get("member") or ""))
    place = _code(path) + (f" › {member}" if member and member != title else "")
    day = str(document.get("date") or "")[:10]
    return ", ".join(part for part in (f"**{title}**", day, place) if part)


def _code(text: str) -> str:
    """Between as many backticks as it takes."""
    plain = _SURROGATE.sub("\ufffd", " ".join(text.split("\n")))
    fence = "`"
    while fence in plain:
        fence += "`"
    pad = " " if "`" in plain else ""
    return f"{fence}{pad}{plain}{pad}{fence}"


def _line(text: str) -> str:
    return _safe(" ".join(text.split()))


def _safe(text: str) -> str:
    shown = _SURROGATE.sub("\ufffd", text)
    return _ACTIVE.sub(lambda sign: "&lt;" if sign.group() == "<" else f"\\{sign.group()}", shown)
