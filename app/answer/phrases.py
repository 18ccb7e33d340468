"""The few sentences that the program itself says inside an answer, in the question's language."""

from __future__ import annotations

_NOT_FOUND = {
    "en": "Your files do not seem to hold an answer to this.",
    "es": "Tus archivos no parecen contener una respuesta a esto.",
    "de": "Ihre Dateien scheinen darauf keine Antwort zu enthalten.",
    "fr": "Vos fichiers ne semblent pas contenir de réponse à cette question.",
    "it": "I tuoi file non sembrano contenere una risposta.",
    "pt": "Os seus ficheiros não parecem conter uma resposta a isto.",
    "nl": "Uw bestanden lijken hier geen antwoord op te bevatten.",
    "zh": "您的文件中似乎没有这个问题的答案。",
    "ja": "お持ちのファイルに答えは見つかりませんでした。",
    "ko": "파일에서 이 질문에 대한 답을 찾지 못했습니다.",
    "ru": "Похоже, в ваших файлах нет ответа на этот вопрос.",
    "ar": "يبدو أن ملفاتك لا تحتوي على إجابة لهذا السؤال.",
}

_QUOTATION_MARKS = {
    "en": "“”",
    "es": "«»",
    "de": "„“",
    "fr": "«»",
    "it": "«»",
    "pt": "«»",
    "ru": "«»",
    "zh": "“”",
    "ja": "「」",
}

_NAMES = {
    "en": "English",
    "es": "Spanish",
    "de": "German",
    "fr": "French",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "ru": "Russian",
    "ar": "Arabic",
    "tr": "Turkish",
    "el": "Greek",
    "hi": "Hindi",
    "th": "Thai",
    "vi": "Vietnamese",
    "ro": "Romanian",
    "pl": "Polish",
}


def not_found(language: str) -> str:
    """Says that the sources hold no answer; in English where the language is not known."""
    return _NOT_FOUND.get(language, _NOT_FOUND["en"])


def quoted(text: str, language: str) -> str:
    """The text between the quotation marks of a language; French ones stand off."""
    marks = _QUOTATION_MARKS.get(language, _QUOTATION_MARKS["en"])
    space = "\N{NO-BREAK SPACE}" if language == "fr" else ""
    return f"{marks[0]}{space}{text}{space}{marks[1]}"


def language_name(language: str) -> str:
    """The English name of an ISO 639-1 code, as a model understands it."""
    return _NAMES.get(language, "the language of the question")
