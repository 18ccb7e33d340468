"""The YAML block at the top of a note."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from indexer.parse.dates import iso_from_text

_BLOCK = re.compile(r"\A---[ \t]*\n(.*?)(?:\n|\A)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_SIMPLE_LINE = re.compile(r"^([A-Za-z][\w -]{0,40}):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_DEEPEST = 12
_LANGUAGE = re.compile(r"^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$")
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the block says. ``end`` is where the note's own text begins (code points)."""

    end: int = 0
    title: str | None = None
    date: str | None = None
    author: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()


def read_front_matter(text: str, limit_chars: int) -> FrontMatter:
    """The front matter of a note. Never raises: a broken block is read line by line instead."""
    if not text.startswith("---"):
        return FrontMatter()
    match = _BLOCK.match(text, 0, limit_chars)
    if match is None:
        return FrontMatter()
    fields = _load(match[1])
    if fields is None:
        fields = dict(_SIMPLE_LINE.findall(match[1]))
    return _interpret(
        {str(key).strip().lower(): value for key, value in fields.items()}, match.end()
    )


def _interpret(fields: dict[str, Any], end: int) -> FrontMatter:
    used = {"title", "date", "created", "author", "authors", "lang", "language", "tags", "tag"}
    date = next((fields[key] for key in ("date", "created") if _is_text(fields.get(key))), "")
    language = next(iter(_strings(fields.get("lang") or fields.get("language"))), "")
    authors = _strings(fields.get("author") or fields.get("authors"))
    others = [
        (key, value)
        for key, values in fields.items()
        if key not in used
        for value in _strings(values)
    ]
    return FrontMatter(
        end=end,
        title=next(iter(_strings(fields.get("title"))), None),
        date=iso_from_text(date),
        author=", ".join(authors).replace("[[", "").replace("]]", "") or None,
        language=language[:2] if _LANGUAGE.match(language) else None,
        tags=tuple(
            tag
            for value in _strings(fields.get("tags") or fields.get("tag"))
            for tag in re.split(r"[,\s]+", value.replace("#", ""))
            if tag
        ),
        others=tuple(others),
    )


def _load(block: str) -> dict[str, Any] | None:
    """The block as a mapping of strings; None if it is not YAML, or has aliases or great depth.

    Built from the parser's events, without PyYAML's composer and constructor: those follow
    aliases, a few lines of which stand for gigabytes, and recurse as deep as the block is nested.
    """
    open_nodes: list[_Node] = []
    root: Any = None
    try:
        for event in yaml.parse(block, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                value: Any = event.value
            elif isinstance(event, yaml.CollectionStartEvent):
                open_nodes.append(_Node(isinstance(event, yaml.MappingStartEvent)))
                if len(open_nodes) > _DEEPEST:
                    return None
                continue
            elif isinstance(event, yaml.CollectionEndEvent):
                value = open_nodes.pop().value()
            elif isinstance(event, yaml.AliasEvent):
                return None
            else:
                continue
            if open_nodes:
                open_nodes[-1].items.append(value)
            else:
                root = value
    except (yaml.YAMLError, ValueError):
        return None
    return root if isinstance(root, dict) else None


@dataclass(slots=True)
class _Node:
    """A list or mapping that is being read; a mapping's keys and values take turns."""

    is_mapping: bool
    items: list[Any] = field(default_factory=list)

    def value(self) -> Any:
        if not self.is_mapping:
            return self.items
        pairs = zip(self.items[::2], self.items[1::2], strict=False)
        return {key: value for key, value in pairs if isinstance(key, str)}


def _strings(value: Any) -> list[str]:
    """The texts in a field that may hold one or a list of them."""
    values = value if isinstance(value, list) else [value]
    return [item.strip() for item in values if _is_text(item) and item.strip()]


def _is_text(value: object) -> bool:
    return isinstance(value, str)
