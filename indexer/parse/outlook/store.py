"""Outlook's message stores, which are not read: the person is told what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_STORE = b"!BDN"
_EXPRESS = b"\xcf\xad\x12\xfe"


class OutlookStoreParser:
    """Knows pst, ost and dbx by their first bytes."""

    name = "outlook-store"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if head.startswith((_STORE, _EXPRESS)) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - the Protocol's shape
        if source.head(4) == _EXPRESS:
            message = (
                "It is a mail folder of Outlook Express, which Antorcha cannot read. Import it "
                "into Thunderbird and add the folder that Thunderbird keeps its mail in."
            )
        else:
            message = (
                "It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the "
                "mails out of Outlook into a folder as msg files, or turn the file into mbox with "
                "the free program readpst, and add that."
            )
        yield Problem(ProblemCode.UNSUPPORTED, message)
