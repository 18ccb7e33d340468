"""Map and reduce over whole documents, in the time that a person will wait.

Map: the chosen passages go to the model piece by piece, each for a sentence or two. Reduce: these
are joined in reading order by code, without what repeats an earlier one. A second pass of a small
model over its own notes would cost time and invent; joined by code, each sentence stays beside
what it was written from, and the person reads the first while the second is being written.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.answer.draft import clean
from app.answer.facts import is_figure
from app.answer.quoting import in_one_line
from app.answer.statements import letters
from app.answer.types import EmbedderSource, Evidence
from app.digest.afterwards import Afterwards
from app.digest.carrying import Carrying, Line
from app.digest.choosing import choose
from app.digest.digest_prompt import LONGEST, PIECE_ENDS, in_sentences, opening, piece_prompt
from app.digest.extracting import extract
from app.digest.material import Found, Material
from app.digest.pace import Pace
from app.digest.pieces import Piece, pieces_of
from indexer.search.terms import terms
from indexer.store.whole_documents import WholePassage
from kernel.work import Cancel, Progress, Report
from models.types import ChatModel, Vectors

BUDGET_S = 60.0
# About 450 tokens: enough to see what a passage belongs to, little enough to be kept in mind.
_PIECE_LETTERS = 1800
_SENTENCE_TOKENS = 45
# What a short sentence takes; the limit above only keeps a long one from going on.
_USUAL_TOKENS = 30
_SENTENCES_A_PIECE = 2
_EXTRACTED = 5
# Share of a sentence's words that an earlier one must hold for it to say nothing new.
_REPEATED = 0.75


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one piece: the sentences, and the document that it begins in."""

    piece: Piece
    lines: tuple[Line, ...]


@dataclass(slots=True)
class Summary:
    """What has been written so far, and how much was read for it."""

    parts: list[Part] = field(default_factory=list)
    read: set[str] = field(default_factory=set)
    model_id: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """How a summary is wanted.

    Attributes:
        language: Of the summary (ISO 639-1).
        sentences: At most so many; None for as many as it takes.
        budget_s: About how long it may take.
    """

    language: str
    sentences: int | None = None
    budget_s: float = BUDGET_S


class Summariser:
    """Summarises material.

    Args:
        embedder: The library's embedder.
        carrying: Checks what the model writes.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        embedder: EmbedderSource,
        carrying: Carrying,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._embedder = embedder
        self._carrying = carrying
        self._clock = clock
        self._pace = Pace()

    def at_once(self, material: Material, wish: Wish, cancel: Cancel) -> list[Evidence]:
        """The most telling statements, word for word, in reading order."""
        most = wish.sentences or _EXTRACTED
        sizes = [letters(one.passage.text) for one in material.passages]
        mean = sum(sizes) / len(sizes)
        chosen = choose(material.passages, int(mean * most), self._query(material))
        return extract(material.passages, chosen, most, self._embedder, cancel)

    def write(
        self,
        material: Material,
        wish: Wish,
        model: ChatModel,
        cancel: Cancel,
        report: Report,
        on_part: Callable[[Part], None],
    ) -> Summary:
        """Read piece by piece; each part is handed on as soon as it is written and checked.

        Raises:
            Cancelled: At any token.
            ChildDied: The model's process ended.
        """
        summary = Summary(model_id=model.model_id)
        ends_at_s = self._clock() + wish.budget_s
        todo = self._plan(material, wish)
        self._shorten(todo, ends_at_s, least=1)
        afterwards = Afterwards(material.passages, wish.language)
        done = 0
        while todo:
            report(Progress("reading", done, done + len(todo), todo[0].passages[0].document.title))
            piece = todo.pop(0)
            sentences = _sentences_for(wish, done, len(todo))
            part = self._read(piece, material, wish, sentences, model, cancel, summary)
            # What is said later of a line need not be said once more where that was read.
            part = Part(piece, tuple(map(afterwards.complete, part.lines)))
            done += 1
            summary.read.update(one.passage.id for one in piece.passages)
            if part.lines:
                summary.parts.append(part)
                on_part(part)
            self._shorten(todo, ends_at_s, least=0)
            if _sentences_for(wish, done, len(todo) - 1) < 1:
                break
        report(Progress("reading", done, done))
        return summary

    def _plan(self, material: Material, wish: Wish) -> list[Piece]:
        tokens = _USUAL_TOKENS * _SENTENCES_A_PIECE
        most = self._pace.letters_in(wish.budget_s, tokens, _PIECE_LETTERS)
        if wish.sentences is not None:
            most = min(most, wish.sentences * _PIECE_LETTERS)
        chosen = choose(material.passages, most, self._query(material))
        # The mails of a thread answer one another; other documents have nothing to do with it.
        mixes = material.found is Found.THREAD
        return pieces_of(material.passages, chosen, _PIECE_LETTERS, mixes)

    def _shorten(self, todo: list[Piece], ends_at_s: float, least: int) -> None:
        """Leave out the least telling pieces that there will be no time for, but keep ``least``."""
        tokens = _USUAL_TOKENS * _SENTENCES_A_PIECE
        while len(todo) > least:
            needed_s = sum(self._pace.seconds(piece.letters, tokens) for piece in todo)
            if self._clock() + needed_s <= ends_at_s:
                return
            todo.remove(max(todo, key=lambda piece: piece.worth))

    def _read(
        self,
        piece: Piece,
        material: Material,
        wish: Wish,
        sentences: int,
        model: ChatModel,
        cancel: Cancel,
        summary: Summary,
    ) -> Part:
        subject = material.query if material.found is Found.SUBJECT else ""
        begun = "" if _is_in(piece.passages, wish.language) else opening(wish.language)
        written = model.generate(
            piece_prompt(piece.text, wish.language, sentences, subject, begun),
            cancel,
            lambda _text: None,
            _SENTENCE_TOKENS * sentences,
            stop=PIECE_ENDS,
        )
        self._pace.learn(piece.letters, written)
        draft = in_sentences(_joined(begun, written.text))
        draft = clean(draft, is_cut=written.stopped == "length")
        lines = self._carrying.lines(draft, piece.passages, wish.language)
        lines = _without_repeats(lines, summary)[:sentences]
        if not any(line.is_supported for line in lines) and _is_in(piece.passages, wish.language):
            cancel.raise_if_set()
            lines = self._quoted(piece, summary, cancel)
        return Part(piece, tuple(lines))

    def _quoted(self, piece: Piece, summary: Summary, cancel: Cancel) -> list[Line]:
        """The source's own words, where the model's were worth nothing."""
        first = [place for place, _ in enumerate(piece.passages)]
        found = extract(piece.passages, first, 1, self._embedder, cancel)
        return _without_repeats([Line(in_one_line(one), (one,)) for one in found], summary)

    def _query(self, material: Material) -> Vectors | None:
        embedder = self._embedder()
        if embedder is None or not material.query:
            return None
        vector: Vectors = embedder.embed_queries([material.query])[0]
        return vector


def _sentences_for(wish: Wish, done: int, left: int) -> int:
    """How many sentences the next piece may have, with ``left`` more after it."""
    if done == 0 and left == 0:
        return min(LONGEST, wish.sentences or LONGEST)
    if wish.sentences is None:
        return _SENTENCES_A_PIECE
    return min(_SENTENCES_A_PIECE, max(0, (wish.sentences - done) // max(1, left + 1)))


def _joined(begun: str, text: str) -> str:
    """What was begun for the model, with what it went on to write."""
    between = " " if begun and begun[-1].isalpha() and not text[:1].isspace() else ""
    return f"{begun}{between}{text}"


def _is_in(passages: Sequence[WholePassage], language: str) -> bool:
    return all(one.document.language in (None, language) for one in passages)


def _without_repeats(lines: Sequence[Line], summary: Summary) -> list[Line]:
    earlier = [set(terms(line.text)) for part in summary.parts for line in part.lines]
    kept: list[Line] = []
    for line in lines:
        words = set(terms(line.text))
        if words and not any(_repeats(words, other) for other in earlier):
            kept.append(line)
            earlier.append(words)
    return kept


def _repeats(words: set[str], earlier: set[str]) -> bool:
    """Whether nothing new is said; a new figure in the same words is."""
    new = words - earlier
    return len(new) <= (1 - _REPEATED) * len(words) and not any(map(is_figure, new))
