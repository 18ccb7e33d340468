"""The embedding model's tokenizer in little memory: unigram segmentation over a plain dictionary.

The Rust tokenizer keeps about 280 MB resident for this model's 250,000 pieces; the engine, which
only ever tokenises a question or a few sentences, gets by with about 40. The result is the same
(a test compares them): character map, ``▁`` before every word, and the most probable
segmentation of each word (Kudo 2018, "Subword Regularization", section 3.2, by Viterbi).
"""

from __future__ import annotations

import json
import math
import re
from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import regex

from models.errors import ModelDamaged

_WORD_MARK = "▁"
_UNKNOWN_PENALTY = 10.0
_SPACES = re.compile(" {2,}")
_GRAPHEME = regex.compile(r"\X")
# The reference looks up a whole grapheme only up to this many bytes of UTF-8.
_GRAPHEME_LIMIT_BYTES = 6
_CACHED_WORDS = 20_000
_CACHED_WORD_CHARACTERS = 40


class UnigramTokenizer:
    """Turns text into token ids, with the model's begin and end marks.

    Args:
        pieces: The vocabulary in the order of ids; None where an id must not come from text.
        scores: The log-probability of each piece.
        character_map: What is replaced before segmentation, by shortest match.
        marks: The ids of begin, end, padding and unknown.
    """

    def __init__(
        self,
        pieces: Sequence[str | None],
        scores: Sequence[float],
        character_map: Mapping[str, str],
        marks: Mapping[str, int],
    ) -> None:
        self._ids = {piece: number for number, piece in enumerate(pieces) if piece}
        self._scores = array("d", scores)
        self._map = dict(character_map)
        self._begin, self._end = marks["begin"], marks["end"]
        self._unknown, self.padding = marks["unknown"], marks["padding"]
        self._unknown_score = min(scores) - _UNKNOWN_PENALTY
        self._longest_from = _longest_by_first_character(self._ids)
        self._segment_cached = lru_cache(_CACHED_WORDS)(self._segment)
        self._normalise_cached = lru_cache(_CACHED_WORDS)(self._normalise_word)

    @classmethod
    def load(cls, path: Path) -> UnigramTokenizer:
        """Read what ``models.embedding_assembly`` wrote. Raises ModelDamaged."""
        try:
            stored = json.loads(path.read_bytes())
            return cls(stored["pieces"], stored["scores"], stored["map"], stored["marks"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelDamaged(path.parent.parent.name, "its tokenizer cannot be read") from error

    def encode(self, text: str, limit: int) -> list[int]:
        """At most ``limit`` ids, marks included."""
        ids = [self._begin]
        for word in self._words(text):
            short = len(word) <= _CACHED_WORD_CHARACTERS
            ids += self._segment_cached(word) if short else self._segment(word)
            if len(ids) >= limit:
                break
        return [*ids[: limit - 1], self._end]

    def _words(self, text: str) -> list[str]:
        """The normalised words, each with ``▁`` before it."""
        # Newlines and tabs are spaces to the map as well, but cutting there keeps words short.
        parts = []
        for part in re.split(r"[ \n\t]", text):
            short = len(part) <= _CACHED_WORD_CHARACTERS
            parts.append(self._normalise_cached(part) if short else self._normalise_word(part))
        normalised = _SPACES.sub(" ", " ".join(parts))
        if not normalised:
            return []
        return [_WORD_MARK + word for word in normalised.removeprefix(" ").split(" ")]

    def _normalise_word(self, word: str) -> str:
        if word.isascii() and word.isprintable():
            return word
        replaced: list[str] = []
        for grapheme in _GRAPHEME.findall(word):
            if len(grapheme) == 1:
                replaced.append(self._map.get(grapheme, grapheme))
                continue
            whole = None
            if len(grapheme.encode("utf-8", "surrogatepass")) < _GRAPHEME_LIMIT_BYTES:
                whole = self._shortest_match(grapheme)
            if whole is None:
                whole = "".join(self._map.get(character, character) for character in grapheme)
            replaced.append(whole)
        return "".join(replaced)

    def _shortest_match(self, grapheme: str) -> str | None:
        """The replacement of the shortest mapped beginning, which stands for all of it.

        Dropping the rest looks odd, but it is how the reference does it and what the model
        was trained on.
        """
        for end in range(1, len(grapheme) + 1):
            if (found := self._map.get(grapheme[:end])) is not None:
                return found
        return None

    def _segment(self, word: str) -> tuple[int, ...]:
        size = len(word)
        best = [-math.inf] * (size + 1)
        best[0] = 0.0
        came_from = [0] * (size + 1)
        piece_ids = [self._unknown] * (size + 1)
        ids, scores, longest_from = self._ids, self._scores, self._longest_from
        for start in range(size):
            here = best[start]
            reach = min(size, start + longest_from.get(word[start], 0))
            for end in range(start + 1, reach + 1):
                piece = ids.get(word[start:end])
                if piece is not None and here + scores[piece] > best[end]:
                    best[end] = here + scores[piece]
                    came_from[end], piece_ids[end] = start, piece
            if word[start] not in ids and here + self._unknown_score > best[start + 1]:
                best[start + 1] = here + self._unknown_score
                came_from[start + 1], piece_ids[start + 1] = start, self._unknown
        return self._trace_back(came_from, piece_ids)

    def _trace_back(self, came_from: Sequence[int], piece_ids: Sequence[int]) -> tuple[int, ...]:
        path: list[int] = []
        at = len(came_from) - 1
        while at > 0:
            # Neighbouring unknown characters are one unknown token.
            if not (path and path[-1] == piece_ids[at] == self._unknown):
                path.append(piece_ids[at])
            at = came_from[at]
        return tuple(reversed(path))


def _longest_by_first_character(pieces: Mapping[str, int]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for piece in pieces:
        if len(piece) > longest.get(piece[0], 0):
            longest[piece[0]] = len(piece)
    return longest
