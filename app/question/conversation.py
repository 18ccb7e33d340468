"""What was said before a question."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that was answered.

    ``document_ids`` are those the answer stood on, none if nothing was found; ``answer`` is empty
    where there was none.
    """

    question: str
    answer: str = ""
    document_ids: tuple[str, ...] = ()
