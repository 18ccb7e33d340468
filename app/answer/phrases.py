"""The few sentences that the program itself says inside an answer, in the question's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

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

_OLDER = {
    "en": "An older source ({date}) says otherwise: {quote}",
    "es": "Una fuente más antigua ({date}) dice otra cosa: {quote}",
    "de": "Eine ältere Quelle ({date}) sagt etwas anderes: {quote}",
    "fr": "Une source plus ancienne ({date}) dit autre chose : {quote}",
    "zh": "较早的来源（{date}）说法不同：{quote}",
}
_LATER = {
    "en": "(Later, {date}: {quote})",
    "es": "(Más tarde, el {date}: {quote})",
    "de": "(Später, am {date}: {quote})",
    "fr": "(Plus tard, le {date} : {quote})",
    "zh": "（后来，{date}：{quote}）",
}
_DAY = {
    "en": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "zh": "{year}年{number}月{day}日",
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "zh": "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
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


def older_says_otherwise(language: str, day: date, quote: str) -> str:
    """Quotes an older source that contradicts the answer; in English for other languages."""
    return _of_a_day(_OLDER, language, day, quote)


def later(language: str, day: date, quote: str) -> str:
    """Quotes what was said later of the same thing; in English for other languages."""
    return _of_a_day(_LATER, language, day, quote)


def _of_a_day(sentences: Mapping[str, str], language: str, day: date, quote: str) -> str:
    known = language if language in sentences else "en"
    written = _DAY[known].format(
        year=day.year, day=day.day, number=day.month, month=_MONTHS[known].split()[day.month - 1]
    )
    return sentences[known].format(date=written, quote=quoted(quote, known))


def language_name(language: str) -> str:
    """The English name of an ISO 639-1 code, as a model understands it."""
    return _NAMES.get(language, "the language of the question")
