"""Which language a document is in, as an ISO 639-1 code, or nothing when unsure.

Scripts that one language owns decide by themselves; the rest is left to py3langid, a naive Bayes
classifier over byte n-grams (Lui and Baldwin, 2012), on a bounded sample.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_SAMPLE_CHARS = 600
_FEWEST_LETTERS = 20
_SURE = 0.7
"""Of the probability that the classifier spreads over its languages."""

_LETTERS = re.compile(r"[^\W\d_]")
_NOT_LANGUAGE = re.compile(r"https?://\S+|\S+@\S+|[#*_`|<>=\-]{2,}")
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile("[\u4e00-\u9fff\u3400-\u4dbf]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("km", re.compile("[\u1780-\u17ff]")),
)
_SCRIPT_SHARE = 0.3
_KANA_SHARE = 0.08
"""Japanese is written mostly in kanji; a little kana is enough to know it from Chinese."""

# Those that people write files in; the classifier's rarest languages draw short texts to them.
# fmt: off
_CANDIDATES = (
    "af", "ar", "az", "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu",
    "fa", "fi", "fr", "ga", "gl", "hi", "hr", "hu", "id", "is", "it", "kk", "lt", "lv", "mk", "mr",
    "ms", "mt", "nb", "ne", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
    "sw", "tl", "tr", "uk", "ur", "uz", "vi",
)
# fmt: on
_NORWEGIAN = {"nb": "no", "nn": "no"}


class LanguageDetector:
    """Loads the classifier at the first text that needs it (about 0.8 s), or when told to.

    Args:
        candidates: ISO 639-1 codes to choose among; the fewer, the surer with short texts.
        fewest_letters: Shorter texts get no language, unless their script decides.
        sure: The share of the probability that the best language must have.
    """

    def __init__(
        self,
        candidates: Sequence[str] = _CANDIDATES,
        fewest_letters: int = _FEWEST_LETTERS,
        sure: float = _SURE,
    ) -> None:
        self._candidates = candidates
        self._fewest_letters = fewest_letters
        self._sure = sure
        self._classifier: Any = None

    def load(self) -> None:
        """Load the classifier now, for a process that can open no files later."""
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - loads numpy

        classifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        known = set(classifier.labels)
        classifier.set_languages([code for code in self._candidates if code in known])
        self._classifier = classifier

    def detect(self, text: str) -> str | None:
        """The language that most of ``text`` is in; None if it is short, mixed or not language."""
        sample = _sample(text)
        if sample.isascii():
            if len(_LETTERS.findall(sample[:200])) < self._fewest_letters:
                return None
        else:
            letters = len(_LETTERS.findall(sample))
            by_script = _by_script(sample, letters)
            if by_script is not None or letters < self._fewest_letters:
                return by_script
        if self._classifier is None:
            self.load()
        code, confidence = self._classifier.classify(sample)
        return _NORWEGIAN.get(code, code) if confidence >= self._sure else None


def _sample(text: str) -> str:
    """Stretches from several places: a page's navigation or a table must not decide alone."""
    if len(text) > 2 * _SAMPLE_CHARS:
        step = len(text) // 4
        size = _SAMPLE_CHARS // 3
        text = " ".join(text[start : start + size] for start in (step, 2 * step, 3 * step))
    return _NOT_LANGUAGE.sub(" ", text[:_SAMPLE_CHARS])


def _by_script(sample: str, letters: int) -> str | None:
    if letters < 4:
        return None
    for code, pattern in _SCRIPTS:
        share = _KANA_SHARE if code == "ja" else _SCRIPT_SHARE
        if len(pattern.findall(sample)) >= share * letters:
            return code
    return None
