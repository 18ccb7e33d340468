"""How fast this machine reads and writes, learnt from what it has just done."""

from __future__ import annotations

from dataclasses import dataclass

from models.types import Generation

# Two cores of a laptop with a model of 1.5 billion parameters: about 100 tokens a second read, four
# letters a token, and 14 written. The first piece corrects this.
_LETTERS_PER_S = 380.0
_TOKENS_PER_S = 13.0
_NEWEST = 0.5
_LEAST_TOKENS = 4


@dataclass(slots=True)
class Pace:
    """Letters read and tokens written a second; kept from one question to the next."""

    letters_per_s: float = _LETTERS_PER_S
    tokens_per_s: float = _TOKENS_PER_S

    def learn(self, letters: int, written: Generation) -> None:
        """Take in what it took to read so many new letters and write an answer."""
        first_ms = written.first_token_ms
        if first_ms is None or first_ms <= 0:
            return
        self.letters_per_s += _NEWEST * (letters / (first_ms / 1000) - self.letters_per_s)
        rest_ms = written.total_ms - first_ms
        if written.generated_tokens >= _LEAST_TOKENS and rest_ms > 0:
            rate = (written.generated_tokens - 1) / (rest_ms / 1000)
            self.tokens_per_s += _NEWEST * (rate - self.tokens_per_s)

    def seconds(self, letters: int, tokens: int) -> float:
        """How long reading so many letters and writing so many tokens will take."""
        return letters / self.letters_per_s + tokens / self.tokens_per_s

    def letters_in(self, budget_s: float, tokens_per_piece: int, piece_letters: int) -> int:
        """How many letters can be read in pieces of that size, each answered by so many tokens."""
        pieces = budget_s / self.seconds(piece_letters, tokens_per_piece)
        return max(piece_letters, int(pieces * piece_letters))
