"""Which language a question is asked in, so that the answer comes in the same one."""

from __future__ import annotations

import threading

# Below this a few loose words decide nothing, and the fallback is less surprising.
_SURE = 0.6
_FALLBACK = "en"


class LanguageIdentifier:
    """py3langid over the languages that people ask in. Loads (about 0.5 s) at its first use."""

    _LANGUAGES = (
        "ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it",
        "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
    )  # fmt: skip

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._identifier: object | None = None

    def __call__(self, text: str) -> str:
        """ISO 639-1 code of the language, English when a text is too short to tell."""
        language, confidence = self._load().classify(text)  # type: ignore[attr-defined]
        return str(language) if confidence >= _SURE else _FALLBACK

    def _load(self) -> object:
        with self._lock:
            if self._identifier is None:
                from py3langid import langid  # noqa: PLC0415 - slow to import

                model = langid.LanguageIdentifier.from_model_file(
                    langid.MODEL_FILE, norm_probs=True
                )
                model.set_languages(list(self._LANGUAGES))
                self._identifier = model
            return self._identifier
