"""What the model writes, kept free of what is not an answer, while it is being written."""

from __future__ import annotations

from collections.abc import Callable

import regex

from indexer.search.sentences import split_sentences

# Where small models begin to play the other side of the conversation.
DRAFT_ENDS = ("\n\n", "\n#", "\nQuestion:", "\nSources:", "<|")

_LABEL = regex.compile(
    r"\s*[*_#\"]*(?:(?:the )?answer|(?:la )?respuesta|(?:die )?antwort|(?:la )?réponse|答案|回答)"
    r"[*_]*\s*[:：][*_]*\s*",
    regex.IGNORECASE,
)
# No label is longer: from here on it is known whether one stands there.
_LONGEST_LABEL = 20


def clean(draft: str, is_cut: bool = False) -> str:
    """The draft without a label such as "Answer:" in front and space around it.

    One that was cut off for its length loses its last, unfinished sentence, unless it is the only.
    """
    text = clean_start(draft).strip()
    sentences = split_sentences(text)
    if is_cut and len(sentences) > 1:
        text = text[: sentences[-2][1]]
    return text


class DraftStream:
    """Hands pieces on as they come, but for a label and space in front.

    Args:
        on_text: Where the pieces go.
        on_first: Called before the first one.
    """

    def __init__(self, on_text: Callable[[str], None], on_first: Callable[[], None]) -> None:
        self._on_text = on_text
        self._on_first = on_first
        self._held: str | None = ""

    def push(self, piece: str) -> None:
        """One piece of what the model writes."""
        if self._held is None:
            self._on_text(piece)
            return
        self._held += piece
        if len(self._held.lstrip()) >= _LONGEST_LABEL or not _may_become_label(self._held):
            self.finish()

    def finish(self) -> None:
        """Hand on what was held back; nothing more is coming, or no label."""
        if self._held is None:
            return
        text, self._held = clean_start(self._held), None
        if text:
            self._on_first()
            self._on_text(text)


def clean_start(text: str) -> str:
    """As ``clean``, leaving the end as it is."""
    return _LABEL.sub("", text, count=1) if _LABEL.match(text) else text.lstrip()


def _may_become_label(text: str) -> bool:
    return _LABEL.fullmatch(text, partial=True) is not None
