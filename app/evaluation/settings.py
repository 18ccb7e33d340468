"""What to measure, as it was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.types import SearchMode


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices that figures depend on; equal settings over an equal pack can be resumed.

    Attributes:
        answers: Questions to answer, per language and library: so many with an answer there and
            as many without one, as far as there are.
        limit: Queries for retrieval per language and library; None for all.
        languages: Only queries in these; empty for all.
        document_languages: Only documents in these; empty for all.
        modes: How to search for the retrieval figures. Answers always come from both halves.
        is_separate: One library for each language of the documents instead of one for all.
        is_half: Index only the first half of the titles; what asks about the others has no answer.
        is_closed_book: Ask the model alone as well.
        use_model: False for the best sentence only.
        model_id: Which chat model; None for the one in use.
    """

    answers: int = 0
    seed: int = 1
    limit: int | None = None
    languages: tuple[str, ...] = ()
    document_languages: tuple[str, ...] = ()
    modes: tuple[SearchMode, ...] = (SearchMode.HYBRID,)
    is_separate: bool = False
    is_half: bool = False
    is_closed_book: bool = False
    use_model: bool = True
    model_id: str | None = None
