"""One spelling for matching, in which every character keeps its place."""

from __future__ import annotations

import re
import unicodedata

_QUOTES = str.maketrans("’‘ʼ`´＂", "''''" + "'" + '"')
_WORDS = re.compile(r"[^\W_]+")


def composed(text: str) -> str:
    """The text with letters and accents in one character, which ``plain`` relies on."""
    return unicodedata.normalize("NFC", text)


def plain(text: str) -> str:
    """Small letters without accents, full width as half: as long as ``text`` itself."""
    return "".join(_plain_character(character) for character in text.translate(_QUOTES))


def words(text: str) -> list[str]:
    """The plain words of a text."""
    return _WORDS.findall(plain(composed(text)))


def _plain_character(character: str) -> str:
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", character.lower())
    bare = next((part for part in parts if not unicodedata.combining(part)), character)
    return bare if len(bare) == 1 else character


def is_han(character: str) -> bool:
    """Whether the character is written without spaces around words."""
    return "\u3400" <= character <= "\u9fff"
