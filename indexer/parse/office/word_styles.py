"""Styles and list numbers of a Word document: which paragraphs are headings, and what is counted.

Source: ECMA-376 part 1, 17.7 (styles) and 17.9 (numbering).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from indexer.parse.office.safe_xml import attribute, child, children, local_name, number

_HEADING_NAME = re.compile(r"^heading (\d)$", re.IGNORECASE)
_LEVEL_REFERENCE = re.compile(r"%([1-9])")
_BULLET = "- "
_DEEPEST_CHAIN = 20
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style, what it is based on not yet taken into account."""

    name: str
    based_on: str
    outline_level: int | None
    numbering: tuple[str, int] | None


class Styles:
    """The paragraph styles of a document, by their id."""

    def __init__(self, root: Any) -> None:
        self._styles: dict[str, Style] = {}
        self.default_id = ""
        for element in children(root, "style") if root is not None else ():
            identity = attribute(element, "styleId")
            self._styles[identity] = _style(element)
            is_default = attribute(element, "default") in ("1", "true")
            if is_default and attribute(element, "type") == "paragraph":
                self.default_id = identity

    def name(self, identity: str) -> str:
        """The style's name in lower case; built-in ones are English in every language."""
        style = self._styles.get(identity)
        return style.name if style else ""

    def heading_level(self, identity: str) -> int | None:
        """1 is the highest; None for a style of body text."""
        for style in self._chain(identity):
            match = _HEADING_NAME.match(style.name)
            if match:
                return int(match[1])
            if style.name == "title":
                return 1
            if style.outline_level is not None:
                return style.outline_level + 1 if style.outline_level < 9 else None
        return None

    def numbering(self, identity: str) -> tuple[str, int] | None:
        """The list and level (from 0) that the style counts in."""
        for style in self._chain(identity):
            if style.numbering is not None:
                return style.numbering
        return None

    def _chain(self, identity: str) -> list[Style]:
        found: list[Style] = []
        while identity in self._styles and len(found) < _DEEPEST_CHAIN:
            found.append(self._styles[identity])
            identity = found[-1].based_on
        return found


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class _List:
    """What is counted together: levels by number, and where the counting is."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    style_link: str = ""


class Numbering:
    """The lists of a document; ``label`` counts as a reader would see it counted."""

    def __init__(self, root: Any, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._list_of: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        for element in root if root is not None else ():
            if local_name(element) == "abstractNum":
                self._lists[attribute(element, "abstractNumId")] = _list(element)
            elif local_name(element) == "num":
                self._add_use(element)

    def label(self, list_id: str, level: int) -> str:
        """``- ``, ``3. ``, ``1.2 `` and so on; empty if the list shows nothing."""
        counted = self._counted(list_id)
        if counted is None or not 0 <= level <= 8:
            return _BULLET
        for at, start in self._restarts.pop(list_id, {}).items():
            counted.counts.pop(at, None)
            counted.levels.setdefault(at, _Level()).start = start
        own = counted.levels.get(level, _Level())
        counted.counts[level] = counted.counts.get(level, own.start - 1) + 1
        for deeper in [at for at in counted.counts if at > level]:
            del counted.counts[deeper]
        if own.form == "bullet":
            return _BULLET
        if own.form == "none" and not own.text.strip():
            return ""
        text = _LEVEL_REFERENCE.sub(lambda m: counted_as(counted, int(m[1]) - 1), own.text).strip()
        return f"{text} " if text else ""

    def _counted(self, list_id: str, depth: int = 0) -> _List | None:
        found = self._lists.get(self._list_of.get(list_id, ""))
        if found is not None and found.style_link and not found.levels and depth < 5:
            other = self._styles.numbering(found.style_link)
            return self._counted(other[0], depth + 1) if other else found
        return found

    def _add_use(self, element: Any) -> None:
        identity = attribute(element, "numId")
        base = child(element, "abstractNumId")
        self._list_of[identity] = attribute(base, "val") if base is not None else ""
        for override in children(element, "lvlOverride"):
            start = child(override, "startOverride")
            if start is not None:
                level = number(attribute(override, "ilvl"))
                self._restarts.setdefault(identity, {})[level] = number(attribute(start, "val"), 1)


def counted_as(counted: _List, level: int) -> str:
    """Where the counting is on ``level``, in that level's own numerals."""
    own = counted.levels.get(level, _Level())
    return numeral(counted.counts.get(level, own.start), own.form)


def numeral(value: int, form: str) -> str:
    """A number in letters, Roman or Arabic numerals."""
    if form in ("lowerLetter", "upperLetter") and value > 0:
        text = chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, 10)
    elif form in ("lowerRoman", "upperRoman") and 0 < value < 5000:
        text = ""
        for size, letters in _ROMAN:
            text += letters * (value // size)
            value %= size
    else:
        return f"{value:02d}" if form == "decimalZero" else str(value)
    return text.upper() if form.startswith("upper") else text


def paragraph_numbering(properties: Any) -> tuple[str, int] | None:
    """The list and level that a paragraph's or a style's own properties name."""
    found = child(properties, "numPr") if properties is not None else None
    if found is None:
        return None
    level, identity = child(found, "ilvl"), child(found, "numId")
    if identity is None:
        return None
    return attribute(identity, "val"), number(attribute(level, "val")) if level is not None else 0


def outline_level(properties: Any) -> int | None:
    """The outline level (0 is the highest, 9 is body text) in some properties."""
    found = child(properties, "outlineLvl") if properties is not None else None
    return number(attribute(found, "val"), 9) if found is not None else None


def _style(element: Any) -> Style:
    properties = child(element, "pPr")
    name, base = child(element, "name"), child(element, "basedOn")
    return Style(
        attribute(name, "val").lower() if name is not None else "",
        attribute(base, "val") if base is not None else "",
        outline_level(properties),
        paragraph_numbering(properties),
    )


def _list(element: Any) -> _List:
    found = _List()
    for one in element:
        if local_name(one) == "lvl":
            found.levels[number(attribute(one, "ilvl"))] = _level(one)
        elif local_name(one) == "numStyleLink":
            found.style_link = attribute(one, "val")
    return found


def _level(element: Any) -> _Level:
    level = _Level()
    for one in element:
        value = attribute(one, "val")
        if local_name(one) == "numFmt":
            level.form = value
        elif local_name(one) == "lvlText":
            level.text = value[:100]
        elif local_name(one) == "start":
            level.start = number(value, 1)
    return level
