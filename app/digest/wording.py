"""What the program itself says around a summary or a comparison, in the question's language."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.phrases import quoted
from indexer.types import DocumentInfo

_READ = {
    "en": "Read {read} of {total} passages: {documents}.",
    "es": "Leídos {read} de {total} pasajes: {documents}.",
    "de": "Gelesen: {read} von {total} Abschnitten aus {documents}.",
    "fr": "Passages lus\u00a0: {read} sur {total}, de {documents}.",
    "zh": "已读{total}段中的{read}段：{documents}。",
}
_AND_MORE = {
    "en": "{documents} and {more} more",
    "es": "{documents} y {more} más",
    "de": "{documents} und {more} weiteren",
    "fr": "{documents} et {more} autres",
    "zh": "{documents}等（另有{more}份）",
}
_OTHERS = {
    "en": "{others} more would fit as well.",
    "es": "Hay {others} más que también encajan.",
    "de": "{others} weitere würden auch passen.",
    "fr": "{others} autres conviendraient aussi.",
    "zh": "另有{others}份也符合。",
}
_DIFFERENT = {
    "en": "Different:",
    "es": "Distinto:",
    "de": "Anders:",
    "fr": "Différent\u00a0:",
    "zh": "不同之处：",
}
_ONLY = {
    "en": "Only in {which}:",
    "es": "Solo en {which}:",
    "de": "Nur in {which}:",
    "fr": "Seulement dans {which}\u00a0:",
    "zh": "仅见于{which}：",
}
_SAME = {
    "en": "The two say the same.",
    "es": "Los dos dicen lo mismo.",
    "de": "Die beiden sagen dasselbe.",
    "fr": "Les deux disent la même chose.",
    "zh": "两者内容相同。",
}
_LEFT_OUT = {
    "en": "{count} more differences are not listed.",
    "es": "Hay {count} diferencias más que no se enumeran.",
    "de": "{count} weitere Unterschiede sind nicht aufgeführt.",
    "fr": "{count} autres différences ne sont pas listées.",
    "zh": "另有{count}处不同未列出。",
}
_NAMED = 3


def read_note(
    language: str, read: int, total: int, documents: Sequence[DocumentInfo], others: int
) -> str:
    """How much was read, and of what."""
    names = ", ".join(quoted(title_of(one), language) for one in documents[:_NAMED])
    if len(documents) > _NAMED:
        names = _in(_AND_MORE, language).format(documents=names, more=len(documents) - _NAMED)
    said = _in(_READ, language).format(read=read, total=total, documents=names)
    if others:
        said += " " + _in(_OTHERS, language).format(others=others)
    return said


def different(language: str) -> str:
    """Above what stands in both, but otherwise."""
    return _in(_DIFFERENT, language)


def only_in(language: str, which: str) -> str:
    """Above what stands in one of the two."""
    return _in(_ONLY, language).format(which=which)


def same(language: str) -> str:
    """There is no difference to be told."""
    return _in(_SAME, language)


def left_out(language: str, count: int) -> str:
    """That there are more differences."""
    return _in(_LEFT_OUT, language).format(count=count)


def title_of(document: DocumentInfo) -> str:
    """A document's name with its date, if it has one."""
    title = " ".join(document.title.replace("_", " ").split())
    return f"{title} ({document.date[:10]})" if document.date else title


def _in(texts: dict[str, str], language: str) -> str:
    return texts.get(language, texts["en"])
