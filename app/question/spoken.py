"""What a question meant once it was understood."""

from __future__ import annotations

from dataclasses import dataclass


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
        return f"{self.sentence} ({self.unsaid})"
