"""A question as the pipeline goes on with it: what it means, and where to look."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.answer.again import GoesOn
from app.answer.told_already import ToldAlready
from app.answer.types import Question
from app.question.combining import combined
from app.question.follow_up import StandAlone
from app.question.types import Field, Reading
from indexer.types import SearchFilter


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, understood.

    Attributes:
        question: As it was typed.
        meant: What it means after what was said before.
        language: ISO 639-1.
        reading: What its words say about documents; None where nobody reads them.
    """

    question: Question
    meant: StandAlone
    language: str
    reading: Reading | None = None

    @property
    def text(self) -> str:
        """The question as it stands alone."""
        return self.meant.text

    @property
    def answered_text(self) -> str:
        """What a statement has to answer: of "who else", who, since who was told is left out."""
        return self.meant.base or self.text

    @property
    def told_already(self) -> ToldAlready | None:
        """Where it asks for more, what was answered before; else None."""
        meant = self.meant
        return ToldAlready(meant.base, meant.told) if meant.base else None

    @property
    def goes_on(self) -> GoesOn | None:
        """What a follow-up goes on from, None for a question of its own."""
        if not self.meant.is_follow_up or not self.question.history:
            return None
        last = self.question.history[-1]
        return GoesOn(self.question.text, last.question, last.answer)

    @property
    def searched_text(self) -> str:
        """What is left of it to search with, once a filter took its part."""
        return self.reading.text if self.reading else self.text

    @property
    def filter(self) -> SearchFilter:
        """Where to look: as the words say, and as the person chose, who is right."""
        given = self.question.filter
        return combined(self.reading.filter, given) if self.reading else given

    @property
    def is_about_collection(self) -> bool:
        return self.reading is not None and self.reading.intent.is_about_collection

    @property
    def may_be_misread(self) -> bool:
        """Whether it is worth answering without what was read from its words.

        "Which museum lends from the gallery?" asks for no documents, though nothing but its
        subject tells. Where people, kinds or dates were named, "none" is the answer.
        """
        if self.reading is None:
            return False
        if self.is_about_collection:
            return all(part.field is Field.TOPIC for part in self.reading.understood)
        return not self.reading.filter.is_empty

    @property
    def standing_alone(self) -> Question:
        """The question for whoever knows nothing of conversations."""
        return replace(self.question, text=self.text)

    def widened(self) -> Asked:
        """The same question without the filter that was read from its words."""
        language = self.reading.language if self.reading else self.language
        return replace(self, reading=Reading(self.text, language=language))
