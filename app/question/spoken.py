"""What a question meant once it was understood."""

from __future__ import annotations

from dataclasses import dataclass

import regex

_HAN = regex.compile(r"\p{Script=Han}")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question, and the subject that it leaves unsaid."""

    sentence: str
    unsaid: str = ""

    @property
    def text(self) -> str:
        """Both as one line, for searching, judging and showing."""
        if not self.unsaid:
            return self.sentence
        if _HAN.search(self.sentence):
            return f"{self.sentence}（{self.unsaid}）"
        return f"{self.sentence} ({self.unsaid})"
