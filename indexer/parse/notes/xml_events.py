"""XML as a stream of events, without what makes XML dangerous."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from indexer.errors import FileProblem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_BLOCK_BYTES = 64 * 1024
_DEEPEST = 2_000
_START = 2_000


@dataclass(frozen=True, slots=True)
class Start:
    """An element begins."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """An element ends."""

    tag: str


XmlEvent = Start | End | str
"""A plain string is text, which may come in several pieces."""


def xml_start(text: str) -> str:
    """The beginning of what begins as XML does, for looking for its root; of all else, nothing.

    A mail may speak of a format, or hold a piece of such a file.
    """
    return text[:_START] if text.lstrip("\ufeff \t\r\n").startswith("<") else ""


def xml_events(file: BinaryIO) -> Iterator[XmlEvent]:
    """What is in a file, in order, a little of it in memory at a time.

    Declared entities are refused, because few of them stand for gigabytes; nothing outside the
    file is looked up.

    Raises:
        FileProblem: It is not XML from here on, or is nested deeper than documents are.
    """
    reader = _Reader()
    file.seek(0)
    while True:
        block = file.read(_BLOCK_BYTES)
        try:
            reader.feed(block)
        except (expat.ExpatError, ValueError, LookupError) as error:  # an encoding nobody knows
            yield from reader.taken()
            raise FileProblem(ProblemCode.CORRUPT, f"Its XML is broken ({error}).") from error
        yield from reader.taken()
        if not block:
            return


class _Reader:
    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._refuse
        self._events: list[XmlEvent] = []
        self._depth = 0

    def feed(self, block: bytes) -> None:
        self._parser.Parse(block, not block)

    def taken(self) -> list[XmlEvent]:
        events, self._events = self._events, []
        return events

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FileProblem(ProblemCode.TOO_LARGE, "It is nested too deep to be read.")
        self._events.append(Start(tag, attributes))

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._events.append(End(tag))

    def _text(self, text: str) -> None:
        self._events.append(text)

    @staticmethod
    def _refuse(*_declaration: object) -> None:
        raise FileProblem(
            ProblemCode.CORRUPT, "It declares XML entities, which notes never do; it is not read."
        )
