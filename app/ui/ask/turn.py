"""One question and all that is known of its answer so far. Plain data; views only show it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.engine.protocol import Event, error_from_json
from app.ui.explanations.errors import explained

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kernel.errors import AntorchaError

Json = dict[str, Any]
ENDED: Final = ("chat_model_died", "child_died")
"""Codes of a notice that the model's process ended; the engine then asks once more by itself."""
_MARK = re.compile(r"\s?\[(\d{1,3})\]")


class Phase(StrEnum):
    """Where a question has got to."""

    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    TAKEN_OUT = "taken_out"


@dataclass(slots=True, eq=False)
class Turn:
    """A question, then events, then one result or error; nothing is taken in after that."""

    question: str
    phase: Phase = Phase.WORKING
    stage: str = "searching"
    progress: tuple[int, int] | None = None
    instant: Json | None = None
    draft: str = ""
    result: Json | None = None
    error: AntorchaError | None = None
    citations: list[Json] = field(default_factory=list)
    notices: list[AntorchaError] = field(default_factory=list)
    """What happened on the way that the person should know, in their language."""
    narrowed_to: int = 0
    """To how many documents the person narrowed it; 0 to none in particular."""
    taken_out: int = 1
    """How many questions this stands for, where they went with their files."""

    @classmethod
    def kept(cls, kept: Json) -> Turn:
        """A turn as the engine kept it."""
        turn = cls(str(kept.get("question") or ""))
        answer = kept.get("answer") or {}
        state = kept.get("state")
        if state == Phase.TAKEN_OUT:
            turn.phase = Phase.TAKEN_OUT
        elif state == "answered" and answer:
            turn.finish(answer)
        else:
            turn.draft = str(answer.get("draft") or "")
            if answer.get("instant"):
                turn.take(Event.INSTANT, answer["instant"])
            turn.phase = Phase.STOPPED if state == Phase.STOPPED else Phase.FAILED
        return turn

    def take(self, event: str, data: Json) -> None:
        """Take in one event of the engine."""
        if self.phase is not Phase.WORKING:
            return
        if event == Event.STAGE:
            self.stage = str(data.get("stage", self.stage))
            self.progress = None
        elif event == Event.PROGRESS:
            self.progress = _steps(data)
        elif event == Event.TOKEN:
            self.draft += str(data.get("text", ""))
        elif event == Event.INSTANT:
            self.instant = data
            self.citations = citations_of_instant(data)
        elif event == Event.NOTICE:
            notice = explained(error_from_json(data))
            self.notices.append(notice)
            if notice.code in ENDED:
                self.draft = ""  # it is written once more, from the beginning

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
        """The sentence found at once and its citation, ("", None) if there is none.

        Once there is an answer that rests on another one, it is that one.
        """
        instant = _best_of(self.result) if self.result else self.instant
        if not instant:
            return "", None
        number = _citation_number(instant.get("citation"))
        return str(instant.get("text", "")), self.citation(number)

    @property
    def stands_for(self) -> str:
        """What a follow-up was understood as; empty if the question stands alone."""
        return str((self.result or {}).get("stands_for") or "")

    @property
    def understood(self) -> str:
        """Which documents the question was read to want; empty if it names none."""
        return str(((self.result or {}).get("understood") or {}).get("label") or "")

    @property
    def is_list(self) -> bool:
        """Whether the answer is a list of documents."""
        return bool((self.result or {}).get("documents"))

    @property
    def is_digest(self) -> bool:
        """Whether the answer is a summary or a comparison of whole documents."""
        return bool((self.result or {}).get("read"))

    def as_history(self) -> Json:
        """This turn as a later question's history; ``documents`` are those the answer cites."""
        sentences = (self.result or {}).get("sentences") or []
        used = {number for one in sentences for number in one.get("citations") or []}
        cited = [one["document"]["id"] for one in self.citations if one.get("n") in used]
        answer = str((self.result or {}).get("answer", "")) if cited else ""
        documents = list(dict.fromkeys(cited))
        return {"question": self.question, "answer": answer, "documents": documents}

    @property
    def cited_documents(self) -> list[str]:
        """The ids of the documents that the answer, or at least its best sentence, stands on."""
        cited: list[str] = self.as_history()["documents"]
        _, best = self.best_sentence
        return cited or ([str(best["document"]["id"])] if best else [])

    def citation(self, number: int) -> Json | None:
        """The citation with this number."""
        return next((c for c in self.citations if c.get("n") == number), None)


def told_once(turns: Sequence[Turn]) -> list[Turn]:
    """The turns with those that were taken out one after the other as one."""
    told: list[Turn] = []
    for turn in turns:
        is_gone = turn.phase is Phase.TAKEN_OUT
        if is_gone and told and told[-1].phase is Phase.TAKEN_OUT:
            told[-1] = replace(told[-1], taken_out=told[-1].taken_out + turn.taken_out)
        else:
            told.append(turn)
    return told


class PieceKind(StrEnum):
    """How a stretch of an answer is set."""

    PLAIN = "plain"
    UNSUPPORTED = "unsupported"
    MARK = "mark"
    HEADING = "heading"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer; ``number`` is a citation's when the kind is MARK."""

    text: str
    kind: PieceKind
    number: int = 0


def pieces_of(result: Mapping[str, Any]) -> list[Piece]:
    """The answer cut into sentences and the marks that belong to them, in order.

    White space between sentences is that of ``answer`` where the sentences can be found in it,
    so paragraphs survive. A quotation is left out if it stands above the answer, word for word.
    Of a list only its head is given, since its documents follow as rows; around the sentences of
    a summary stand headings, and last how much was read.
    """
    is_digest = bool(result.get("read"))
    if result.get("documents"):
        head = list(result.get("sentences") or [])[:1]
        result = {**result, "sentences": head, "answer": head[0]["text"] if head else ""}
    answer = str(result.get("answer", ""))
    known = {int(c["n"]) for c in result.get("citations") or [] if "n" in c}
    best = _best_of(result)
    pieces: list[Piece] = []
    position = 0
    for sentence in result.get("sentences") or []:
        text = str(sentence.get("text", ""))
        found = answer.find(text, position) if text else -1
        if found >= 0:
            gap = answer[position:found]
            position = found + len(text)
        else:
            gap = " "
        # Between sentences stands white space, or what the program itself says (headings, notes).
        is_above = not is_digest and _stands_above(sentence, best)
        if gap.strip() or (pieces and not is_above):
            is_heading = is_digest and bool(gap.strip())
            pieces.append(Piece(gap, PieceKind.HEADING if is_heading else PieceKind.PLAIN))
        if not is_above:
            pieces.extend(_sentence_pieces(sentence, text, known))
    rest = answer[position:]
    if _MARK.sub("", rest).strip() and (position or not pieces):
        pieces.append(Piece(rest, PieceKind.ASIDE if is_digest else PieceKind.PLAIN))
    return [piece for piece in pieces if piece.text]


def _best_of(result: Mapping[str, Any]) -> Json:
    """What stands above an answer: the sentence found first, or the one it came to rest on.

    What is found first may be overtaken, as by the second of two statements of one mail. Then it
    would stand there in bold and say something else than the answer.
    """
    instant: Json = result.get("instant") or {}
    first = _citation_number(instant.get("citation"))
    cited: list[int] = []
    for sentence in result.get("sentences") or []:
        numbers = [int(one) for one in sentence.get("citations") or []]
        cited = numbers + cited if sentence.get("is_quote") else cited + numbers
    if not instant or not cited or first in cited:
        return instant
    citations = {one.get("n"): one for one in result.get("citations") or []}
    rested_on = citations.get(cited[0]) or {}
    quote = str(rested_on.get("quote") or "")
    return {"text": quote, "citation": cited[0]} if quote else instant


def _stands_above(sentence: Mapping[str, Any], instant: Mapping[str, Any]) -> bool:
    """Whether it quotes what the best sentence already says, whatever number either bears."""
    if not sentence.get("is_quote") or not instant:
        return False
    if instant.get("citation") in (sentence.get("citations") or []):
        return True
    quoted = _letters(sentence.get("text"))
    return bool(quoted) and quoted in _letters(instant.get("text"))


def _letters(text: object) -> str:
    """Without signs and spaces: a quotation has neither line ends nor the marks of headings."""
    return "".join(char for char in str(text or "").casefold() if char.isalnum())


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


def _steps(data: Mapping[str, Any]) -> tuple[int, int] | None:
    done, total = data.get("done"), data.get("total")
    return (done, total) if isinstance(done, int) and isinstance(total, int) else None


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
