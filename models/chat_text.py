"""From the bytes of tokens to text that can be shown: whole characters, up to a stop mark."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class TextStream:
    """Collects pieces of bytes and lets go of text as soon as it is certain.

    A token may end inside a character: its bytes wait for the rest. Text that may be the
    beginning of a stop mark waits too; the mark itself and what follows it never come out.
    Bytes that can be no UTF-8 become U+FFFD.

    Args:
        stop: Marks that end the text. Empty ones are ignored.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = [mark for mark in stop if mark]
        self._waiting = ""
        self._given: list[str] = []
        self.stopped = False

    @property
    def text(self) -> str:
        """All that was let go of so far."""
        return "".join(self._given)

    def push(self, piece: bytes) -> str:
        """Take the next bytes; the text that is certain now, often empty. Sets ``stopped``."""
        return self._advance(self._decoder.decode(piece))

    def finish(self) -> str:
        """No more bytes will come: the text that was still waiting."""
        rest = self._advance(self._decoder.decode(b"", final=True))
        last, self._waiting = self._waiting, ""
        self._given.append(last)
        return rest + last

    def _advance(self, new: str) -> str:
        if self.stopped:
            return ""
        self._waiting += new
        ends = [at for mark in self._stop if (at := self._waiting.find(mark)) >= 0]
        if ends:
            self.stopped = True
            ready, self._waiting = self._waiting[: min(ends)], ""
        else:
            keep = max((_overlap(self._waiting, mark) for mark in self._stop), default=0)
            split = len(self._waiting) - keep
            ready, self._waiting = self._waiting[:split], self._waiting[split:]
        self._given.append(ready)
        return ready


def _overlap(text: str, mark: str) -> int:
    """The length of the longest end of ``text`` that begins ``mark``."""
    for length in range(min(len(text), len(mark) - 1), 0, -1):
        if text.endswith(mark[:length]):
            return length
    return 0
