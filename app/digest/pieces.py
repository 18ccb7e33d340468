"""The chosen passages in portions that a small model can keep in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.statements import letters
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo


@dataclass(frozen=True, slots=True)
class Piece:
    """Passages that are read together, in reading order.

    ``worth`` is the rank of the most telling of them; 0 is the best.
    """

    passages: tuple[WholePassage, ...]
    worth: int

    @property
    def text(self) -> str:
        """What the model reads: each document under its title, sender and date."""
        blocks: list[str] = []
        document_id = ""
        for one in self.passages:
            if one.document.id != document_id:
                document_id = one.document.id
                blocks.append(label(one.document))
            # The rest of a list says nothing without the heading, which stands a passage before.
            heading = one.passage.heading
            if heading and heading not in one.passage.text:
                blocks.append(f"## {heading}")
            blocks.append(one.passage.text.strip())
        return "\n".join(blocks)

    @property
    def letters(self) -> int:
        return letters(self.text)


def label(document: DocumentInfo) -> str:
    """What the thing is, who wrote it and when."""
    parts = [" ".join(document.title.replace("_", " ").split()) or "Untitled"]
    if document.sender:
        parts.append(f"from {document.sender.split('<')[0].strip() or document.sender}")
    if document.date:
        parts.append(document.date[:10])
    return ", ".join(parts) + ":"


def pieces_of(
    passages: Sequence[WholePassage], chosen: Sequence[int], most_letters: int, mixes: bool
) -> list[Piece]:
    """The passages at the places ``chosen`` (best first), grouped in reading order.

    Unless it ``mixes`` documents, a piece holds passages of one only: of two letters read at once a
    small model makes one, and has the landlord invite to China.
    """
    ranks = {place: rank for rank, place in enumerate(chosen)}
    groups: list[list[int]] = []
    sizes: list[int] = []
    for place in sorted(chosen):
        size = letters(passages[place].passage.text)
        before = groups[-1][-1] if groups else place
        is_other = passages[before].document.id != passages[place].document.id
        if groups and sizes[-1] + size <= most_letters and (mixes or not is_other):
            groups[-1].append(place)
            sizes[-1] += size
        else:
            groups.append([place])
            sizes.append(size)
    return [
        Piece(tuple(passages[place] for place in group), min(ranks[place] for place in group))
        for group in groups
    ]
