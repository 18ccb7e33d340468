"""What the same material says later, put behind a sentence that it makes no longer true."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer import phrases
from app.answer.overtaken import Overtaking
from app.digest.carrying import Line
from indexer.store.whole_documents import WholePassage


class Afterwards:
    """Completes the lines of a summary by what was said later of the same plan.

    Args:
        passages: Everything that there is on it, not only what was read for a line.
        language: Of the summary (ISO 639-1).
    """

    def __init__(self, passages: Sequence[WholePassage], language: str) -> None:
        self._overtaking = Overtaking((one.document, one.passage) for one in passages)
        self._language = language

    def complete(self, line: Line) -> Line:
        """The line, followed by the source's own later words if it holds no more.

        The line itself stays, since it tells what was planned; a line without a source is left.
        """
        found = self._overtaking.later(line.text, line.quotes, self._language)
        if not found:
            return line
        said = [
            phrases.later(self._language, one.day, " ".join(one.evidence.text.split()))
            for one in found
        ]
        return Line(" ".join([line.text, *said]), (*line.quotes, *(one.evidence for one in found)))
