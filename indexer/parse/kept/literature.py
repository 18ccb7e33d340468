"""Lists of literature: BibTeX and RIS, each entry a document of its own."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.note_text import MemberNames, tag_pairs
from indexer.parse.text import read_text
from indexer.types import DocumentKind, ParsedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_BIB_START = re.compile(
    r"^[ \t]*@([A-Za-z]{2,30})[ \t]*[{(][ \t]*([^\s,{}()=]+)[ \t]*,", re.MULTILINE
)
_BIB_ANY = re.compile(r"^[ \t]*@([A-Za-z]{2,30})[ \t]*([{(])", re.MULTILINE)
_BIB_FIELD = re.compile(r"[\s,]*([A-Za-z][\w+:-]{0,40})\s*=\s*")
_BARE = re.compile(r"[^\s,{}\"#]+")
_NOT_ENTRIES = frozenset({"comment", "preamble", "string"})
_RIS_START = re.compile(r"\A[\ufeff\s]*TY {1,2}- ?\w")
_RIS_LINE = re.compile(r"^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$")
_LONGEST_VALUE = 50_000
_MOST_ENTRIES = 50_000
_YEAR = re.compile(r"\b(1[5-9]|20)\d\d\b")
_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}
# TeX's accents as Unicode's combining ones. Source: LaTeX2e, 25.4, and the names of Unicode.
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327",
    "k": "\u0328",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "i", "j": "j",
}  # fmt: skip
_SIGN_ACCENT = re.compile(r"\\([`'^~=.\"])\s*\{?\\?([A-Za-z])\}?")
_NAMED_ACCENT = re.compile(r"\\([uvHckr])(?:\s+|\{)([A-Za-z])\}?")
_LETTER = re.compile(r"\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s?(?:\{\})?")
_COMMAND = re.compile(r"\\[A-Za-z]+\*?\s?")


@dataclass(slots=True)
class _Entry:
    """A work; the fields are those that a person reads."""

    key: str
    title: str = ""
    people: list[str] = field(default_factory=list)
    date: str = ""
    source: str = ""
    publisher: str = ""
    abstract: str = ""
    notes: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    address: str = ""

    def document(self, names: MemberNames) -> ParsedDocument | None:
        if not self.title and not self.abstract:
            return None
        title = self.title or self.key
        year = _YEAR.search(self.date)
        where = ", ".join(part for part in (self.source, self.publisher, self.date[:10]) if part)
        lines = [title, "; ".join(self.people), where, self.abstract, *self.notes, self.address]
        return ParsedDocument(
            DocumentKind.DOCUMENT,
            title,
            "\n\n".join(line for line in lines if line),
            member=names.unused(self.key or title),
            date=_iso(self.date) or (iso_from_text(f"{year[0]}-01-01") if year else None),
            sender="; ".join(self.people) or None,
            metadata=(("type", "reference"), *tag_pairs(self.keywords)),
        )


class BibTexParser:
    """Reads ``.bib`` of BibTeX and BibLaTeX, also as JabRef and Zotero write it."""

    name = "bibtex"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if not text or "@" not in text:
            return 0.0
        # Elsewhere an entry must come first: a manual may show one.
        is_named = name.lower().endswith((".bib", ".bibtex", ".biblatex"))
        if not is_named and not text.lstrip("\ufeff \t\r\n").startswith("@"):
            return 0.0
        return _CERTAIN_SCORE if _BIB_START.search(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        yield from _documents(_bib_entries(text))


class RisParser:
    """Reads ``.ris``, which nearly every catalogue and reference manager exports."""

    name = "ris"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        text = decode_head(head)
        return _CERTAIN_SCORE if text and _RIS_START.match(text) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        text, _charset = read_text(source, limits)
        yield from _documents(_ris_entries(text))


def _documents(entries: Iterator[_Entry]) -> Iterator[ParsedItem]:
    names, found = MemberNames(), 0
    for entry in entries:
        document = entry.document(names)
        if document is not None and found < _MOST_ENTRIES:
            found += 1
            yield document
    if not found:
        raise FileProblem(ProblemCode.NO_TEXT, "It holds no text.")


def _bib_entries(text: str) -> Iterator[_Entry]:
    strings: dict[str, str] = {}
    position = 0
    while (match := _BIB_ANY.search(text, position)) is not None:
        kind, start = match[1].lower(), match.end()
        if kind == "string":
            found, position = _bib_fields(text, start, strings)
            strings.update(found)
        elif kind in _NOT_ENTRIES:
            position = _bib_value(text, start - 1, {})[1] if match[2] == "{" else start
        else:
            comma = text.find(",", start)
            if comma < 0:
                return
            found, position = _bib_fields(text, comma, strings)
            yield _of_bib(text[start:comma].strip()[:200], found)
        position = max(position, match.end())


def _bib_fields(text: str, position: int, strings: dict[str, str]) -> tuple[dict[str, str], int]:
    """The fields from ``position`` on, and where they end."""
    found: dict[str, str] = {}
    while (match := _BIB_FIELD.match(text, position)) is not None:
        value, position = _bib_value(text, match.end(), strings)
        found.setdefault(match[1].lower(), value)
        position = max(position, match.end())
    return found, position


def _bib_value(text: str, position: int, strings: dict[str, str]) -> tuple[str, int]:
    """A value in braces, in quotes or bare, with what ``#`` joins to it."""
    parts: list[str] = []
    while position < len(text):
        sign = text[position]
        if sign in '{"':
            end = _bib_end(text, position)
            parts.append(text[position + 1 : end])
            position = end + 1
        elif (bare := _BARE.match(text, position)) is not None:
            parts.append(strings.get(bare[0].lower(), bare[0]))
            position = bare.end()
        rest = text[position : position + 200].lstrip()
        if not rest.startswith("#"):
            break
        position = text.index("#", position) + 1
        position += len(text[position : position + 200]) - len(
            text[position : position + 200].lstrip()
        )
    return "".join(parts)[:_LONGEST_VALUE], position


def _bib_end(text: str, start: int) -> int:
    """Where what opens at ``start`` closes; braces inside come in pairs."""
    is_quoted, depth = text[start] == '"', 0
    for match in re.compile(r'\\.|[{}"]', re.DOTALL).finditer(
        text, start + 1, start + 2 * _LONGEST_VALUE
    ):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            if depth == 0:
                return match.start()
            depth -= 1
        elif sign == '"' and is_quoted and depth == 0:
            return match.start()
    return min(len(text), start + 2 * _LONGEST_VALUE)


def _of_bib(key: str, found: dict[str, str]) -> _Entry:
    seen = {name: seen_by_people(value) for name, value in found.items()}
    people = seen.get("author") or seen.get("editor") or ""
    month = _MONTHS.get(seen.get("month", "").lower()[:3])
    year = seen.get("year", "")
    date = seen.get("date") or (f"{year}-{month:02}" if month and year.isdecimal() else year)
    doi = seen.get("doi", "")
    return _Entry(
        key=key,
        title=" – ".join(filter(None, (seen.get("title"), seen.get("subtitle")))),
        people=[name.strip() for name in re.split(r"\s+and\s+", people) if name.strip()],
        date=date,
        source=next(filter(None, map(seen.get, ("journal", "journaltitle", "booktitle", "series"))),
                    ""),
        publisher=next(filter(None, map(seen.get, ("publisher", "school", "institution"))), ""),
        abstract=seen.get("abstract", ""),
        notes=[seen[name] for name in ("note", "annotation", "annote") if seen.get(name)],
        keywords=re.split(r"\s*[,;]\s*", seen.get("keywords", "")),
        address=seen.get("url") or (f"doi:{doi}" if doi else ""),
    )  # fmt: skip


def seen_by_people(tex: str) -> str:
    """TeX's text as it is printed: accents on their letters, no braces and commands."""

    def accented(match: re.Match[str]) -> str:
        return unicodedata.normalize("NFC", match[2] + _ACCENTS[match[1]])

    if "\\" in tex:
        tex = _NAMED_ACCENT.sub(accented, _SIGN_ACCENT.sub(accented, tex))
        tex = _LETTER.sub(lambda match: _LETTERS[match[1]], tex)
        tex = re.sub(r"\\([&%$#_{}])", r"\1", tex)
        tex = _COMMAND.sub("", tex)
    tex = tex.replace("---", "—").replace("--", "–").replace("~", " ")
    return " ".join(re.sub(r"[{}]", "", tex).split())


def _ris_entries(text: str) -> Iterator[_Entry]:
    found: dict[str, list[str]] = {}
    last = ""
    for line in text.split("\n"):
        match = _RIS_LINE.match(line.rstrip()) if len(line) < _LONGEST_VALUE else None
        if match is None:
            if last and line.strip() and len(found[last][-1]) < _LONGEST_VALUE:
                found[last][-1] += f" {line.strip()}"
            continue
        last = match[1]
        if last == "ER":
            yield _of_ris(found)
            found, last = {}, ""
        else:
            found.setdefault(last, []).append((match[2] or "").strip())
    if found:
        yield _of_ris(found)


def _of_ris(found: dict[str, list[str]]) -> _Entry:
    def first(*tags: str) -> str:
        return next((found[tag][0] for tag in tags if found.get(tag) and found[tag][0]), "")

    people = [name for tag in ("AU", "A1") for name in found.get(tag, [])]
    return _Entry(
        key="",
        title=first("TI", "T1", "BT"),
        people=people or [name for tag in ("A2", "ED") for name in found.get(tag, [])],
        date=first("DA", "PY", "Y1").strip("/"),
        source=first("T2", "JO", "JF", "JA"),
        publisher=first("PB"),
        abstract=first("AB", "N2"),
        notes=found.get("N1", []),
        keywords=found.get("KW", []),
        address=first("UR") or (f"doi:{first('DO')}" if first("DO") else ""),
    )


def _iso(date: str) -> str | None:
    """``2020/06/02`` and ``2020-06``; a year alone is left to others."""
    parts = [int(part) for part in re.findall(r"\d+", date[:10])]
    if len(parts) < 2 or parts[0] < 1000:
        return None
    return iso_from_text(f"{parts[0]:04}-{parts[1]:02}-{parts[2] if len(parts) > 2 else 1:02}")
