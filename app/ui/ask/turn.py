"""One question and all that is known of its answer so far. Plain data; views only show it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.engine.protocol import Event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kernel.errors import AntorchaError

Json = dict[str, Any]
_MARK = re.compile(r"\s?\[(\d{1,3})\]")


class Phase(StrEnum):
    """Where a question has got to."""

    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(slots=True, eq=False)
class Turn:
    """A question, then events, then one result or error; nothing is taken in after that."""

    question: str
    phase: Phase = Phase.WORKING
    stage: str = "searching"
    instant: Json | None = None
    draft: str = ""
    result: Json | None = None
    error: AntorchaError | None = None
    citations: list[Json] = field(default_factory=list)

    def take(self, event: str, data: Json) -> None:
        """Take in one event of the engine."""
        if self.phase is not Phase.WORKING:
            return
        if event == Event.STAGE:
            self.stage = str(data.get("stage", self.stage))
        elif event == Event.TOKEN:
            self.draft += str(data.get("text", ""))
        elif event == Event.INSTANT:
            self.instant = data
            self.citations = citations_of_instant(data)

    def finish(self, result: Json) -> None:
        """Take in the engine's last word."""
        if self.phase is Phase.WORKING:
            self.phase, self.result = Phase.DONE, result
            self.citations = list(result.get("citations") or [])

    def fail(self, error: AntorchaError) -> None:
        """There will be no answer."""
        if self.phase is Phase.WORKING:
            self.phase, self.error = Phase.FAILED, error

    def stop(self) -> None:
        """The person wants no more of it; what is there stays."""
        if self.phase is Phase.WORKING:
            self.phase = Phase.STOPPED

    @property
    def status(self) -> str:
        """The result's status, empty while there is no result."""
        return str(self.result.get("status", "")) if self.result else ""

    @property
    def best_sentence(self) -> tuple[str, Json | None]:
        """The sentence found at once and its citation, ("", None) if there is none."""
        instant = (self.result or {}).get("instant") or self.instant
        if not instant:
            return "", None
        number = _citation_number(instant.get("citation"))
        return str(instant.get("text", "")), self.citation(number)

    def citation(self, number: int) -> Json | None:
        """The citation with this number."""
        return next((c for c in self.citations if c.get("n") == number), None)


class PieceKind(StrEnum):
    """How a stretch of an answer is set."""

    PLAIN = "plain"
    UNSUPPORTED = "unsupported"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer; ``number`` is a citation's when the kind is MARK."""

    text: str
    kind: PieceKind
    number: int = 0


def pieces_of(result: Mapping[str, Any]) -> list[Piece]:
    """The answer cut into sentences and the marks that belong to them, in order.

    White space between sentences is that of ``answer`` where the sentences can be found in it,
    so paragraphs survive. What is quoted already stands above the answer, word for word.
    """
    answer = str(result.get("answer", ""))
    known = {int(c["n"]) for c in result.get("citations") or [] if "n" in c}
    pieces: list[Piece] = []
    position = 0
    shown_above = (result.get("instant") or {}).get("citation")
    for sentence in result.get("sentences") or []:
        if sentence.get("is_quote") and shown_above in (sentence.get("citations") or []):
            continue
        text = str(sentence.get("text", ""))
        found = answer.find(text, position) if text else -1
        if found >= 0:
            gap = answer[position:found]
            position = found + len(text)
        else:
            gap = " "
        if pieces and not gap.strip():
            pieces.append(Piece(gap or "", PieceKind.PLAIN))
        pieces.extend(_sentence_pieces(sentence, text, known))
    if not pieces and answer:
        pieces.append(Piece(answer, PieceKind.PLAIN))
    return [piece for piece in pieces if piece.text]


def _sentence_pieces(sentence: Mapping[str, Any], text: str, known: set[int]) -> list[Piece]:
    supported = bool(sentence.get("supported", True))
    kind = PieceKind.PLAIN if supported else PieceKind.UNSUPPORTED
    wanted = [n for n in sentence.get("citations") or [] if n in known]
    pieces: list[Piece] = []
    position = 0
    for match in _MARK.finditer(text):
        number = int(match.group(1))
        if number in wanted:
            pieces.append(Piece(text[position : match.start()], kind))
            pieces.append(_mark(number))
            wanted.remove(number)
            position = match.end()
    pieces.append(Piece(text[position:], kind))
    return pieces + [_mark(number) for number in wanted]


def _mark(number: int) -> Piece:
    return Piece(f"[{number}]", PieceKind.MARK, number)


def citations_of_instant(data: Json) -> list[Json]:
    """The citations that travel with the best sentence."""
    carried: Sequence[Json] = data.get("citations") or []
    one = data.get("citation")
    return list(carried) or ([{"n": 1, **one}] if isinstance(one, dict) else [])


def _citation_number(value: object) -> int:
    if isinstance(value, dict):
        return int(value.get("n", 1))
    return value if isinstance(value, int) else 1
