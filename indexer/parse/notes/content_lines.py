"""The lines that calendars and address books are made of: ``NAME;PARAMETER=value:content``.

Follows RFC 5545, 3.1 and RFC 6350, 3.2 to 3.4, and what vCard 2.1 and vCalendar 1.0 had before:
parameters without a name, and quoted-printable.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import decode, decode_declared
from indexer.parse.text import refuse_too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits

_FOLD = re.compile(rb"\r?\n[ \t]")
# In quoted-printable the "=" at the end folds, and the space belongs to the text.
_FOLD_BESIDE_QUOTED = re.compile(rb"(?<![=\r])\r?\n[ \t]")
_QUOTED_MARK = b"QUOTED-PRINTABLE"
_LINE = re.compile(r'^(?:[\w-]{1,60}\.)?([\w-]{1,60})((?:;(?:[^":;]|"[^"]*")*)*):(.*)$')
_PARAMETER = re.compile(r';([\w-]{1,60})(?:=((?:[^":;]|"[^"]*")*))?')
_GROUP = re.compile(r"^([\w-]{1,60})\.")
_ESCAPE = re.compile(r"\\(.)")
_LONGEST_LINE = 200_000
_MOST_PARAMETERS_CHARS = 4_000
_NESTING = 8


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property. Names are in upper case; ``group`` ties properties of a card together."""

    name: str
    value: str
    parameters: dict[str, str] = field(default_factory=dict)
    group: str = ""

    @property
    def types(self) -> tuple[str, ...]:
        """The kinds that a card gives an address or number: home, cell."""
        named = self.parameters.get("TYPE", "").lower().split(",")
        bare = [key.lower() for key, value in self.parameters.items() if not value]
        return tuple(kind for kind in (*named, *bare) if kind)


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END, with the components inside it."""

    kind: str
    lines: list[ContentLine] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def first(self, name: str) -> ContentLine | None:
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """The first property of that name as plain text; empty if there is none."""
        line = self.first(name)
        return unescaped(line.value).strip() if line else ""

    def all(self, name: str) -> Iterator[ContentLine]:
        return (line for line in self.lines if line.name == name)


def read_components(source: FileSource, limits: Limits) -> Iterator[Component]:
    """The outermost components of a file, in order; what is broken inside them is left out.

    Raises:
        FileProblem: It is too large, or not text.
    """
    refuse_too_large(source, limits)
    data = source.read(limits.max_text_file_bytes)
    # Before decoding: old programs fold in the middle of a character.
    fold = _FOLD_BESIDE_QUOTED if _QUOTED_MARK in data.upper() else _FOLD
    decoded = decode(fold.sub(b"", data) if b"\0" not in data else data)
    if decoded is None:
        raise FileProblem(ProblemCode.UNSUPPORTED, "It is not text, and its format is not known.")
    text = decoded.text
    if fold is _FOLD:
        text = text.replace("\n ", "").replace("\n\t", "")
    open_ones: list[Component] = []
    for line in _content_lines(text):
        if line.name == "BEGIN":
            _open(open_ones, line.value.strip().upper())
        elif line.name == "END":
            kind = line.value.strip().upper()
            if any(component.kind == kind for component in open_ones):
                yield from _close(open_ones, kind)
        elif open_ones:
            open_ones[-1].lines.append(line)
    if open_ones:
        yield open_ones[0]


def unescaped(value: str) -> str:
    """Text without its backslashes."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def split_values(value: str, separator: str) -> list[str]:
    """The parts of a structured value, unescaped."""
    parts, current, position = [], "", 0
    while position < len(value):
        character = value[position]
        if character == "\\":
            current += value[position : position + 2]
            position += 2
            continue
        if character == separator:
            parts.append(unescaped(current).strip())
            current = ""
        else:
            current += character
        position += 1
    return [*parts, unescaped(current).strip()]


def _open(open_ones: list[Component], kind: str) -> None:
    component = Component(kind)
    if open_ones and len(open_ones) < _NESTING:
        open_ones[-1].inner.append(component)
    if len(open_ones) < _NESTING:
        open_ones.append(component)


def _close(open_ones: list[Component], kind: str) -> Iterator[Component]:
    """Close down to ``kind``: one that was never closed ends with the one around it."""
    while open_ones:
        component = open_ones.pop()
        if not open_ones:
            yield component
        if component.kind == kind:
            return


def _content_lines(text: str) -> Iterator[ContentLine]:
    lines = iter(text.split("\n"))
    for raw in lines:
        # A picture or sound is one very long line.
        line = raw[:_LONGEST_LINE]
        match = _LINE.match(line) if len(line) < _LONGEST_LINE else None
        if match is None:
            continue
        parameters = {
            key.upper(): value.strip('"')
            for key, value in _PARAMETER.findall(match[2][:_MOST_PARAMETERS_CHARS])
        }
        value = match[3]
        encoding = (parameters.get("ENCODING") or "").upper()
        if encoding == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in parameters:
            pieces = [value]
            while pieces[-1].endswith("=") and (following := next(lines, None)) is not None:
                pieces.append(following)
            joined = "=\n".join(piece.removesuffix("=") for piece in pieces)
            data = quopri.decodestring(joined.encode("utf-8", "replace"))
            value = decode_declared(data, parameters.get("CHARSET"))
        group = _GROUP.match(line)
        yield ContentLine(match[1].upper(), value, parameters, group[1] if group else "")
