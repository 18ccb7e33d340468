"""Sentences of the engine about one file, said in the person's language.

Why a file could not be read is one of some 140 sentences. They come from the children that read
files, are kept in the catalogue for years, and are printed by the command line as they are; other
people's parsers add theirs. So the window knows them again instead of being told which they are:
each phrase is the English text with names for what varies, as a translator sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from app.ui.explanations.wording import filled, joined

_PLACE: Final = re.compile(r"\{(\w+)\}")
# What stands in these places may be a phrase itself.
NESTED: Final = frozenset({"said", "reason", "what", "place"})


class Phrasebook:
    """Args:
    phrases: English texts; one with a place at its end reaches to the end of what is said.
    otherwise: What the window says instead of some of them, having other ways than a terminal.
    """

    def __init__(self, phrases: Iterable[str], otherwise: Mapping[str, str]) -> None:
        self._otherwise = dict(otherwise)
        # The most telling first: "It is a mail of more than {mib} MB." before "It is {what}."
        known = sorted({*phrases, *otherwise}, key=lambda one: -len(_PLACE.sub("", one)))
        self._patterns = [(_pattern(phrase), phrase) for phrase in known]

    def said(self, text: str) -> str:
        """Phrase by phrase in the person's language; as it is if a part of it is not known."""
        phrases = self.read(text)
        return text if phrases is None else joined(*(self._say(*one) for one in phrases))

    def read(self, text: str) -> list[tuple[str, dict[str, str]]] | None:
        """The phrases that a text is made of, each with its values; None if a part is not known."""
        found: list[tuple[str, dict[str, str]]] = []
        rest = text.strip()
        while rest:
            known = ((pattern.match(rest), phrase) for pattern, phrase in self._patterns)
            match, phrase = next(((m, p) for m, p in known if m is not None), (None, ""))
            if match is None:
                return None
            found.append((phrase, match.groupdict()))
            rest = rest[match.end() :]
        return found

    def _say(self, phrase: str, values: Mapping[str, str]) -> str:
        words = {
            name: self.said(value) if name in NESTED else value for name, value in values.items()
        }
        return filled(self._otherwise.get(phrase, phrase), words)


def _pattern(phrase: str) -> re.Pattern[str]:
    texts = _PLACE.split(phrase)
    parts = [
        f"(?P<{text}>.*?)" if number % 2 else re.escape(text) for number, text in enumerate(texts)
    ]
    end = r"\s*$" if phrase.endswith("}") or not phrase.endswith(".") else r"(?:\s+|$)"
    return re.compile("".join(parts) + end, re.DOTALL)
