"""Two documents side by side, as an answer: what differs, in the words of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.answer.types import Evidence
from app.digest import wording
from app.digest.carrying import Line
from app.digest.differences import Difference, Differences, Weight
from app.digest.material import Material

# Two texts of which less than this has a counterpart are not versions of one thing.
ENOUGH_IN_COMMON = 0.25
_MOST = 12
_MOST_ONE_SIDED = 4
_MARKUP = regex.compile(r"^(?:[-*+•·>|]\s+|\d{1,3}[.)]\s+)+|\*{1,2}|__|\s*\|\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A heading that the program says, and the lines under it."""

    heading: str
    lines: tuple[Line, ...]


def blocks_of(
    differences: Differences, sides: tuple[Material, Material], language: str
) -> list[Block]:
    """The differences that matter most, in reading order, under what they have in common."""
    kept, left_out = _chosen(differences.found)
    names = [wording.title_of(side.documents[0]) for side in sides]
    pairs = [one for one in kept if one.first is not None and one.second is not None]
    blocks = []
    if pairs:
        heading = f"{wording.different(language)} {names[0]} → {names[1]}"
        blocks.append(Block(heading, tuple(_line(one) for one in pairs)))
    for name, one_sided in (
        (names[0], [one for one in kept if one.second is None]),
        (names[1], [one for one in kept if one.first is None]),
    ):
        if one_sided:
            heading = wording.only_in(language, name)
            blocks.append(Block(heading, tuple(_line(one) for one in one_sided)))
    if not blocks:
        return [Block(f"{wording.same(language)} {names[0]} – {names[1]}", ())]
    if left_out:
        blocks.append(Block(wording.left_out(language, left_out), ()))
    return blocks


def _chosen(found: Sequence[Difference]) -> tuple[list[Difference], int]:
    """At most as many as one takes in, the weightiest, and how many that leaves out."""
    one_sided = {True: 0, False: 0}
    kept: list[Difference] = []
    for one in sorted(found, key=lambda difference: difference.weight):
        if len(kept) == _MOST:
            break
        if one.weight is Weight.ONE_SIDED:
            side = one.second is None
            if one_sided[side] == _MOST_ONE_SIDED:
                continue
            one_sided[side] += 1
        kept.append(one)
    return [one for one in found if one in kept], len(found) - len(kept)


def _line(difference: Difference) -> Line:
    quotes = tuple(one for one in (difference.first, difference.second) if one is not None)
    return Line(" → ".join(_quoted(one) for one in quotes), quotes)


def _quoted(quote: Evidence) -> str:
    return f"“{_MARKUP.sub('', ' '.join(quote.text.split())).strip()}”"
