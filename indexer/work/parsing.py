"""What the indexer is given to make passages of files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from indexer.types import Chunk, ParsedDocument
from indexer.work.picture_reading import PictureReader
from indexer.work.reading import Parser


@dataclass(frozen=True, slots=True)
class Parsing:
    """How files become passages.

    Attributes:
        make_parser: Makes one parser (a child process); called once for each of two threads.
        chunk: Cuts a document into passages.
        version: Changes when the parsers or the cutting do: all files are read again then.
        make_picture_reader: Makes what reads pictures (a child process); None if nothing does.
    """

    make_parser: Callable[[], Parser]
    chunk: Callable[[ParsedDocument], list[Chunk]]
    version: str
    make_picture_reader: Callable[[], PictureReader] | None = None
