"""What a Markdown note says about itself and others in its text: tags, links, properties.

The habits of Obsidian, Logseq, Zettlr, Bear, Dataview and Notion side by side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from indexer.parse.notes.names import readable_stem
from indexer.parse.notes.note_text import link_pairs, tag_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.types import RoleSpan

_WIKI_LINK = re.compile(r"(!?)\[\[([^\[\]|#\n]{1,200})[^\[\]\n]{0,200}\]\]")
_NOTE_LINK = re.compile(
    r"\]\(<?([^()\n<>#]{1,300}\.(?:md|markdown|html))(?:#[^()\n]{0,200})?>?\)", re.I
)
_TAG = re.compile(r"(?<![\w#/&])#(?:\[\[([^\[\]\n]{1,100})\]\]|([^\W\d_][\w/-]{0,80}))")
# Bear closes tags of several words: #garden plan#
_SPACED_TAG = re.compile(r"(?<![\w#/&])#([^\W\d_][\w/-]*(?: [\w/-]+){1,5})#(?!\w)")
_INLINE_CODE = re.compile(r"`[^`\n]{1,300}`")
_PROPERTY = re.compile(
    r"^[ \t]*(?:[-*] )?([A-Za-z][\w -]{0,40}?)::[ \t]+(\S.{0,500}?)[ \t]*$", re.MULTILINE
)
_BRACKETED_PROPERTY = re.compile(r"[\[(]([A-Za-z][\w -]{0,40}?)::[ \t]*([^\[\]()\n]{1,300})[\])]")
_EXPORTED_LINE = re.compile(r"^([A-Z][\w /-]{0,40}): (\S.{0,500}?)[ \t]*$")
_LINK_MARKS = re.compile(r"\[\[|\]\]|#(?=\w|\[\[)")
_SEPARATORS = re.compile(r"[,，;]\s*")
_TAG_KEYS = frozenset({"tags", "tag", "labels", "filetags"})
_ALIAS_KEYS = frozenset({"alias", "aliases"})
_MACHINE_KEYS = frozenset({"id", "collapsed", "template", "template-including-parent"})
_MOST_PROPERTIES = 100


@dataclass(slots=True)
class References:
    """What was found; dictionaries for their order, each key once."""

    tags: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    embeds: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    properties: list[tuple[str, str]] = field(default_factory=list)

    def first(self, *keys: str) -> str | None:
        """The first property of one of these names."""
        return next((value for key, value in self.properties if key in keys), None)

    def metadata(self, skipped: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
        """Pairs as documents keep them; an embedded note is linked to as well."""
        return (
            *tag_pairs(self.tags),
            *link_pairs([*self.links, *self.embeds]),
            *(("embed", name) for name in dict.fromkeys(self.embeds)),
            *(("alias", name) for name in dict.fromkeys(self.aliases)),
            *(pair for pair in self.properties if pair[0] not in skipped),
        )


def find_references(text: str, start: int, code: Sequence[RoleSpan]) -> References:
    """References in ``text`` from ``start`` on, outside the spans of ``code``."""
    found = References()
    for stretch in _outside(text, start, code):
        if "`" in stretch:
            stretch = _INLINE_CODE.sub(" ", stretch)  # noqa: PLW2901 - the same stretch without code
        if "::" in stretch:
            _take_properties(found, stretch)
        if "#" in stretch:
            found.tags += _SPACED_TAG.findall(stretch)
            found.tags += [one or other for one, other in _TAG.findall(stretch)]
        if "[[" in stretch:
            for mark, target in _WIKI_LINK.findall(stretch):
                (found.embeds if mark else found.links).append(target.strip())
        if "](" in stretch:
            found.links += [_page_name(target) for target in _NOTE_LINK.findall(stretch)]
    found.tags = _without_parts_of(found.tags)
    return found


def exported_properties(text: str, start: int) -> list[tuple[str, str]]:
    """The lines ``Key: value`` that Notion writes below a page's title, with keys in lower case."""
    pairs: list[tuple[str, str]] = []
    for line in text[start : start + 8_000].split("\n"):
        match = _EXPORTED_LINE.match(line)
        if match:
            pairs.append((match[1].lower(), match[2]))
        elif line.strip():
            break
    return pairs


def split_list(value: str) -> list[str]:
    """The names in a property that lists tags or aliases."""
    return [
        name for part in _SEPARATORS.split(_LINK_MARKS.sub("", value)) if (name := part.strip())
    ]


def _take_properties(found: References, stretch: str) -> None:
    for key, value in (*_PROPERTY.findall(stretch), *_BRACKETED_PROPERTY.findall(stretch)):
        name = key.strip().lower()
        if name in _TAG_KEYS:
            found.tags += split_list(value)
        elif name in _ALIAS_KEYS:
            found.aliases += split_list(value)
        elif name not in _MACHINE_KEYS and len(found.properties) < _MOST_PROPERTIES:
            found.properties.append((name, _LINK_MARKS.sub("", value)))


def _outside(text: str, start: int, code: Sequence[RoleSpan]) -> Iterator[str]:
    position = start
    for span in code:
        yield text[position : span.start]
        position = max(position, span.end)
    yield text[position:]


def _page_name(target: str) -> str:
    """The page that a relative link leads to, by the name its file has."""
    if "://" in target:
        return ""
    name = unquote(target).rpartition("/")[2]
    return readable_stem(name.rpartition(".")[0])


def _without_parts_of(tags: list[str]) -> list[str]:
    """Without the first words of tags that have several."""
    firsts = {tag.split()[0] for tag in tags if " " in tag}
    return [tag for tag in tags if tag not in firsts]
