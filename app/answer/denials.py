"""Words that deny: "it does not contain 212" has every word of "it contains 212"."""

from __future__ import annotations

import regex

from indexer.search.terms import fold

# In folded letters. "No. 5" is a number; what "statt" ends is "findet statt".
_WORDS = {
    "en": r"\b(?:no(?!\. ?\d)|not|never|none|neither|nor|without|cannot|nothing|nobody|lacks?"
    r"|lacked|except|excluding|unlike|instead)\b|n't\b",
    "es": r"\b(?:no(?!\. ?\d)|ni|nunca|jamas|sin|ningun\w*|nada|nadie|tampoco|excepto|salvo"
    r"|carecen?)\b",
    "de": r"\b(?:nicht\w*|kein\w*|nie|niemals|niemand\w*|ohne|weder|ausser|anstatt"
    r"|statt(?!\s*(?:[.,;!?]|$)))\b",
    "fr": r"\b(?:ne|n(?=')|pas|sans|jamais|aucune?|ni|rien|non|sauf|hormis)\b",
    "zh": r"不|没|沒|無|无|未|非(?!常|洲)|勿|否",
}
_DENYING = {language: regex.compile(words) for language, words in _WORDS.items()}
_DENYING_ANYHOW = regex.compile("|".join(_WORDS.values()))


def denies(text: str, language: str | None) -> bool | None:
    """Whether something is denied in ``text``; None if nobody knows how its language does that.

    With the language unknown, in any of those known.
    """
    denying = _DENYING_ANYHOW if language is None else _DENYING.get(language)
    return None if denying is None else denying.search(fold(text)) is not None
