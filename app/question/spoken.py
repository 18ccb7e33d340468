"""What a question meant once it was understood."""

from __future__ import annotations

from dataclasses import dataclass

import regex

_HAN = regex.compile(r"\p{Script=Han}")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question, and the subject that it leaves unsaid.

    ``base`` is there for one that asks for more of what was answered ("Who else …?"): the question
    that asked for it first.
    """

    sentence: str
    unsaid: str = ""
    base: str = ""

    @property
    def text(self) -> str:
        """Both as one line, for searching, judging and showing."""
        return self._with_unsaid(self.sentence)

    @property
    def base_text(self) -> str:
        """As ``text``, of the question that asked for it first; empty if this asks for no more."""
        return self._with_unsaid(self.base) if self.base else ""

    def _with_unsaid(self, sentence: str) -> str:
        if not self.unsaid:
            return sentence
        if _HAN.search(sentence):
            return f"{sentence}（{self.unsaid}）"
        return f"{sentence} ({self.unsaid})"
