"""Invented sentences in several scripts, whose words follow Zipf's law as those of real text do.

Nothing in it is anybody's, and the same seed gives the same words.
"""

from __future__ import annotations

import random
from enum import StrEnum
from itertools import accumulate

_LATIN = (
    "ka", "to", "mi", "ren", "sol", "va", "ner", "li", "du", "pe", "gra", "ston", "bel", "hu",
    "ri", "cha", "men", "or", "fa", "lin", "é", "ña",
)  # fmt: skip
_GERMAN = (
    "hei", "zung", "rech", "nung", "woh", "ver", "trag", "steu", "er", "büro", "schlüs", "sel",
    "garten", "haus", "brief", "lauf", "werk", "zeit", "kü", "che",
)  # fmt: skip
_CYRILLIC = (
    "ка", "то", "ми", "рен", "сол", "ва", "ней", "ли", "ду", "пе", "гра", "стон", "бел", "ху",
    "ри", "ча", "мен", "ор", "фа", "щин",
)  # fmt: skip
_ARABIC = (
    "كت", "اب", "مد", "رس", "ال", "بي", "ت", "شر", "ق", "نو", "ر", "سل", "ام", "حي", "اة", "عم",
)  # fmt: skip
_COMMON_HAN = 0x4E00
_HAN = 2_500
_VOCABULARY = 30_000


class Script(StrEnum):
    """How a text is written; German is Latin in long compounds."""

    LATIN = "latin"
    GERMAN = "german"
    CYRILLIC = "cyrillic"
    CHINESE = "chinese"
    ARABIC = "arabic"


_SYLLABLES = {
    Script.LATIN: _LATIN,
    Script.GERMAN: _GERMAN,
    Script.CYRILLIC: _CYRILLIC,
    Script.ARABIC: _ARABIC,
    Script.CHINESE: tuple(chr(_COMMON_HAN + 7 * number) for number in range(_HAN)),
}
_MOST_SYLLABLES = {Script.GERMAN: 6, Script.CHINESE: 3}
_SHARES = {
    Script.LATIN: 60, Script.GERMAN: 15, Script.CYRILLIC: 10, Script.CHINESE: 10, Script.ARABIC: 5,
}  # fmt: skip


class InventedText:
    """Args:
    draw: Chooses everything.
    """

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._words = {script: self._vocabulary(script) for script in Script}
        self._weights = list(accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))

    def script(self) -> Script:
        """One of the scripts, the usual ones more often."""
        return self._draw.choices(list(_SHARES), weights=list(_SHARES.values()))[0]

    def sentence(self, script: Script = Script.LATIN) -> str:
        """One sentence of 6 to 22 words."""
        words = self._draw.choices(
            self._words[script], cum_weights=self._weights, k=self._draw.randint(6, 22)
        )
        if script is Script.CHINESE:
            return "".join(words) + "。"
        sentence = " ".join(words)
        return sentence[0].upper() + sentence[1:] + "."

    def title(self, script: Script = Script.LATIN) -> str:
        """A few words without a full stop."""
        words = self._draw.choices(
            self._words[script], cum_weights=self._weights, k=self._draw.randint(2, 7)
        )
        return ("" if script is Script.CHINESE else " ").join(words)

    def paragraphs(self, script: Script, mean_words: int, groups: int) -> list[str]:
        """Paragraphs of ``mean_words`` words together, on average; short texts are common."""
        left = max(20, int(self._draw.expovariate(1 / mean_words)))
        sentences = []
        while left > 0:
            sentences.append(self.sentence(script))
            left -= 14
        size = max(1, len(sentences) // groups)
        glue = "" if script is Script.CHINESE else " "
        return [glue.join(sentences[at : at + size]) for at in range(0, len(sentences), size)]

    def _vocabulary(self, script: Script) -> list[str]:
        syllables, most = _SYLLABLES[script], _MOST_SYLLABLES.get(script, 4)
        least = 2 if script is Script.GERMAN else 1
        return [
            "".join(self._draw.choices(syllables, k=self._draw.randint(least, most)))
            for _ in range(_VOCABULARY)
        ]
