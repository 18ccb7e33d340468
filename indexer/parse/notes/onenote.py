"""OneNote's own files are named for what they are, with the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
# File types of sections and tables of contents, then the format of both. Source: [MS-ONESTORE]
# 2.3.1, Header; GUIDs as they lie in the file.
_SECTION = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3")
_CONTENTS = bytes.fromhex("a12fff43d9ef764c9ee210ea5722765f")
_PACKAGE_ENDING = ".onepkg"
_CABINET = b"MSCF"
_WAY_OUT = (
    "which Antorcha cannot read. In OneNote, export the notebook or section as PDF or as Word "
    "documents into a folder that is followed."
)


class OneNoteParser:
    """Says what can be done instead."""

    name = "onenote"

    def score(self, head: bytes, name: str) -> float:
        is_package = head.startswith(_CABINET) and name.lower().endswith(_PACKAGE_ENDING)
        return _CERTAIN_SCORE if head.startswith((_SECTION, _CONTENTS)) or is_package else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - the Protocol's shape
        head = source.head(16)
        if head.startswith(_CONTENTS):
            yield Problem(
                ProblemCode.UNSUPPORTED,
                "It is OneNote's list of a notebook's sections; it holds no notes itself.",
            )
            return
        what = "a OneNote section" if head.startswith(_SECTION) else "a whole OneNote notebook"
        yield Problem(ProblemCode.UNSUPPORTED, f"It is {what}, {_WAY_OUT}")
