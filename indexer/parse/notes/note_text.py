"""Text that is put together piece by piece, with the offsets of what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.types import Heading, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_TITLE = 300


class NoteText:
    """Grows at its end; headings and roles are noted as they are written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._headings: list[Heading] = []
        self._roles: list[RoleSpan] = []
        self.length = 0

    def add(self, text: str) -> None:
        """Text as it is, without a line end."""
        self._parts.append(text)
        self.length += len(text)

    def line(self, text: str = "") -> None:
        """A line of its own."""
        self.add(text + "\n")

    def heading(self, level: int, title: str) -> None:
        """A heading on a line of its own, marked as Markdown does."""
        title = " ".join(title.split())[:_LONGEST_TITLE]
        if title:
            self.mark_heading(level, title)
            self.line(f"{'#' * level} {title}")

    def mark_heading(self, level: int, title: str) -> None:
        """What is written next is a heading."""
        self._headings.append(Heading(level, title, self.length))

    def with_role(self, text: str, role: SpanRole) -> None:
        """Lines of code, a quotation."""
        start = self.length
        self.line(text)
        if text:
            self._roles.append(RoleSpan(start, self.length - 1, role))

    def append(
        self, text: str, headings: Sequence[Heading] = (), roles: Sequence[RoleSpan] = ()
    ) -> None:
        """Text that comes with offsets of its own."""
        at = self.length
        self._headings += [Heading(h.level, h.title, h.start + at) for h in headings]
        self._roles += [RoleSpan(r.start + at, r.end + at, r.role) for r in roles]
        self.add(text)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(self._headings)

    @property
    def roles(self) -> tuple[RoleSpan, ...]:
        return tuple(self._roles)


class MemberNames:
    """Names for the notes of one file: the same title twice gets a number."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def unused(self, title: str) -> str:
        name = " ".join(title.replace("/", "∕").split())[:_LONGEST_TITLE] or "untitled"
        count = self._seen[name] = self._seen.get(name, 0) + 1
        return name if count == 1 else self.unused(f"{name} ({count})")


def tag_pairs(tags: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Tags as metadata, each once."""
    clean = (" ".join(tag.split()).lstrip("#") for tag in tags)
    return tuple(("tag", tag) for tag in dict.fromkeys(clean) if tag)


def link_pairs(targets: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """What a note links to, by title, as metadata, each once."""
    return tuple(("link", link) for link in dict.fromkeys(t.strip() for t in targets) if link)
