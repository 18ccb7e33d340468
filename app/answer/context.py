"""Packs the best evidence into as few tokens as will do, with labels the model can name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.answer.statements import letters
from app.answer.types import Evidence
from app.answer.when import when

# Four letters are about a token. Five statements hold the answer in 94 to 98 % of XQuAD's
# questions (three: 90 to 97), in a fifth of the tokens of the passages they stand in; those that
# score this far below the best one add a fifth of the length and a hundredth of the answers.
MOST_STATEMENTS = 5
MOST_LETTERS = 700
# The two best may be as long as that; more are added up to here. Other languages than English take
# more tokens for as many letters: with 700 the first word came after 1.65 s in es, de and zh.
USUAL_LETTERS = 540
_WORSE_THAN_BEST = 0.1

# What both tasks (50 tokens), the question and a label take besides the statements, and how long
# all of it may take to read at most. Finding it and judging it come on top, and the first word is
# due after a second and a half.
_LETTERS_PER_TOKEN = 4
_OTHER_TOKENS = 75
_LONGEST_READING_S = 1.4
_FEWEST_STATEMENTS = 2


@dataclass(frozen=True, slots=True)
class Context:
    """What the model is given to read, and which evidence that is, in the order given.

    ``text`` begins with the best statement under its label, as it was given alone to be judged:
    what was read for that need not be read again.
    """

    text: str
    evidence: tuple[Evidence, ...]


def affordable_letters(tokens_per_s: float | None) -> int:
    """How much a model can read in good time, at most ``USUAL_LETTERS``; that if nobody knows."""
    if tokens_per_s is None:
        return USUAL_LETTERS
    tokens = tokens_per_s * _LONGEST_READING_S - _OTHER_TOKENS
    return min(max(int(tokens * _LETTERS_PER_TOKEN), 0), USUAL_LETTERS)


def pack(evidence: Sequence[Evidence], most_letters: int = USUAL_LETTERS) -> Context:
    """As much of ``evidence`` (best first, at least one) as fits, grouped by document.

    The best statement comes first; the rest of each document follows in reading order. The two
    best are packed whatever ``most_letters`` says, as long as ``MOST_LETTERS`` allows them.
    """
    chosen = _choose(evidence, most_letters)
    documents = list(dict.fromkeys(one.document.id for one in chosen))
    rest = sorted(chosen[1:], key=lambda one: (documents.index(one.document.id), one.start))
    ordered = [chosen[0], *rest]
    blocks = [
        _block([one for one in ordered if one.document.id == document_id])
        for document_id in documents
    ]
    return Context("\n\n".join(blocks), tuple(ordered))


def _choose(evidence: Sequence[Evidence], most_letters: int) -> list[Evidence]:
    chosen: list[Evidence] = []
    size = 0
    for candidate in evidence:
        if len(chosen) == MOST_STATEMENTS or candidate.score < evidence[0].score - _WORSE_THAN_BEST:
            break
        more = letters(candidate.text)
        room = most_letters if len(chosen) >= _FEWEST_STATEMENTS else MOST_LETTERS
        if chosen and size + more > room:
            continue
        chosen.append(candidate)
        size += more
    return chosen


def _block(statements: Sequence[Evidence]) -> str:
    """A document's label, and its statements under their headings."""
    lines = []
    said = {statements[0].document.title}
    for one in statements:
        heading = one.passage.heading
        is_new = heading is not None and heading not in said and heading not in one.text
        said.add(heading or "")
        lines.append(_dated_otherwise(one))
        text = _in_one_line(one.text)
        lines[-1] += f"{_in_one_line(heading or '')}: {text}" if is_new else text
    return f"{_label(statements[0])}: " + "\n".join(lines)


def _dated_otherwise(evidence: Evidence) -> str:
    """The statement's own date, where it is not that of its document."""
    own = when(evidence)
    if own is None or own.day.isoformat() == (evidence.document.date or "")[:10]:
        return ""
    return f"[{own.day.isoformat()}] "


def _label(evidence: Evidence) -> str:
    """What the thing is, who wrote it and when: often half of the answer."""
    document = evidence.document
    parts = [document.title.replace("_", " ").strip() or "Untitled"]
    if document.sender:
        parts.append(f"from {document.sender.split('<')[0].strip() or document.sender}")
    if document.date:
        parts.append(document.date[:10])
    return ", ".join(_in_one_line(part) for part in parts)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
