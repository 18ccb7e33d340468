"""Which language a question is asked in, so that the answer comes in the same one."""

from __future__ import annotations

from indexer.parse.language import LanguageDetector

# Fewer languages than documents may be in: a question is a handful of words.
_ASKED_IN = (
    "ar", "cs", "da", "de", "en", "es", "fa", "fi", "fr", "hi", "hu", "id", "it", "nb", "nl", "pl",
    "pt", "ro", "ru", "sv", "tr", "uk", "vi",
)  # fmt: skip
_FEWEST_LETTERS = 6
_SURE = 0.6
_FALLBACK = "en"


class QuestionLanguage:
    """The language of a question; English when a text is too short to tell."""

    def __init__(self) -> None:
        self._detector = LanguageDetector(_ASKED_IN, _FEWEST_LETTERS, _SURE)

    def __call__(self, text: str) -> str:
        return self._detector.detect(text) or _FALLBACK
