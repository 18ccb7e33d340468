"""What the program says of documents that it lists, in the question's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.question.types import Field, Intent, Part, Period, Reading, Span
from indexer.store.correspondents import correspondent
from indexer.types import DocumentInfo

_ANY = "document"


@dataclass(frozen=True, slots=True)
class _Words:
    """One language. ``nouns``: kind → (one, several); ``parts`` take the name for ``{}``."""

    nouns: Mapping[str, tuple[str, str]]
    parts: Mapping[Field, str]
    said: str
    one_day: str
    days: str
    none: str
    newest: str
    oldest: str
    undated: str
    more: str
    since: str
    until: str
    month: str
    months: str
    languages: Mapping[str, str]
    quotes: tuple[str, str]
    joint: str = " "


_WORDS = {
    "en": _Words(
        nouns={
            "document": ("document", "documents"), "email": ("mail", "mails"),
            "note": ("note", "notes"), "pdf": ("PDF", "PDFs"), "web": ("web page", "web pages"),
            "image": ("image", "images"), "attachment": ("attachment", "attachments"),
        },
        parts={
            Field.SENDER: "from {}", Field.RECIPIENT: "to {}", Field.PERSON: "from or to {}",
            Field.FOLDER: "in the folder {}", Field.COLLECTION: "in the collection {}",
            Field.LANGUAGE: "in {}", Field.TAG: "with the tag {}", Field.TOPIC: "with {}",
        },
        said="{n} {noun}{parts}{days}:",
        one_day=", of {a}", days=" between {a} and {b}",
        none="No {noun}{parts}{days}.",
        newest="The newest {noun}{parts} is of {a}:", oldest="The oldest {noun}{parts} is of {a}:",
        undated="The {noun}{parts} has no date:",
        more="… and {n} more.", since="since {a}", until="until {b}",
        month="{month} {year}",
        months="January February March April May June "
               "July August September October November December",
        languages={"en": "English", "es": "Spanish", "de": "German", "fr": "French",
                   "zh": "Chinese", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
                   "ja": "Japanese", "ru": "Russian"},
        quotes=("“", "”"),
    ),
    "es": _Words(
        nouns={
            "document": ("documento", "documentos"), "email": ("correo", "correos"),
            "note": ("nota", "notas"), "pdf": ("PDF", "PDF"),
            "web": ("página web", "páginas web"), "image": ("imagen", "imágenes"),
            "attachment": ("adjunto", "adjuntos"),
        },
        parts={
            Field.SENDER: "de {}", Field.RECIPIENT: "para {}", Field.PERSON: "de o para {}",
            Field.FOLDER: "en la carpeta {}", Field.COLLECTION: "en la colección {}",
            Field.LANGUAGE: "en {}", Field.TAG: "con la etiqueta {}", Field.TOPIC: "con {}",
        },
        said="{n} {noun}{parts}{days}:",
        one_day=", de fecha {a}", days=" entre {a} y {b}",
        none="No hay {noun}{parts}{days}.",
        newest="Lo más reciente ({noun}{parts}) es de {a}:",
        oldest="Lo más antiguo ({noun}{parts}) es de {a}:",
        undated="Sin fecha ({noun}{parts}):",
        more="… y {n} más.", since="desde {a}", until="hasta {b}",
        month="{month} de {year}",
        months="enero febrero marzo abril mayo junio "
               "julio agosto septiembre octubre noviembre diciembre",
        languages={"en": "inglés", "es": "español", "de": "alemán", "fr": "francés",
                   "zh": "chino", "it": "italiano", "pt": "portugués", "nl": "neerlandés",
                   "ja": "japonés", "ru": "ruso"},
        quotes=("«", "»"),
    ),
    "de": _Words(
        nouns={
            "document": ("Dokument", "Dokumente"), "email": ("Mail", "Mails"),
            "note": ("Notiz", "Notizen"), "pdf": ("PDF", "PDFs"),
            "web": ("Webseite", "Webseiten"), "image": ("Bild", "Bilder"),
            "attachment": ("Anhang", "Anhänge"),
        },
        parts={
            Field.SENDER: "von {}", Field.RECIPIENT: "an {}", Field.PERSON: "von oder an {}",
            Field.FOLDER: "im Ordner {}", Field.COLLECTION: "in der Sammlung {}",
            Field.LANGUAGE: "auf {}", Field.TAG: "mit dem Schlagwort {}", Field.TOPIC: "mit {}",
        },
        said="{n} {noun}{parts}{days}:",
        one_day=", vom {a}", days=" zwischen {a} und {b}",
        none="Keine {noun}{parts}{days}.",
        newest="Am neuesten ({noun}{parts}), vom {a}:",
        oldest="Am ältesten ({noun}{parts}), vom {a}:",
        undated="Ohne Datum ({noun}{parts}):",
        more="… und {n} weitere.", since="seit {a}", until="bis {b}",
        month="{month} {year}",
        months="Januar Februar März April Mai Juni "
               "Juli August September Oktober November Dezember",
        languages={"en": "Englisch", "es": "Spanisch", "de": "Deutsch", "fr": "Französisch",
                   "zh": "Chinesisch", "it": "Italienisch", "pt": "Portugiesisch",
                   "nl": "Niederländisch", "ja": "Japanisch", "ru": "Russisch"},
        quotes=("„", "“"),
    ),
    "fr": _Words(
        nouns={
            "document": ("document", "documents"), "email": ("courriel", "courriels"),
            "note": ("note", "notes"), "pdf": ("PDF", "PDF"),
            "web": ("page web", "pages web"), "image": ("image", "images"),
            "attachment": ("pièce jointe", "pièces jointes"),
        },
        parts={
            Field.SENDER: "de {}", Field.RECIPIENT: "à {}", Field.PERSON: "échangés avec {}",
            Field.FOLDER: "dans le dossier {}", Field.COLLECTION: "dans la collection {}",
            Field.LANGUAGE: "en {}", Field.TAG: "avec l’étiquette {}", Field.TOPIC: "avec {}",
        },
        said="{n} {noun}{parts}{days}\u00a0:",
        one_day=", du {a}", days=" entre le {a} et le {b}",
        none="Aucun résultat\u00a0: {noun}{parts}{days}.",
        newest="Le plus récent ({noun}{parts}) est du {a}\u00a0:",
        oldest="Le plus ancien ({noun}{parts}) est du {a}\u00a0:",
        undated="Sans date ({noun}{parts})\u00a0:",
        more="… et {n} de plus.", since="depuis le {a}", until="jusqu’au {b}",
        month="{month} {year}",
        months="janvier février mars avril mai juin "
               "juillet août septembre octobre novembre décembre",
        languages={"en": "anglais", "es": "espagnol", "de": "allemand", "fr": "français",
                   "zh": "chinois", "it": "italien", "pt": "portugais", "nl": "néerlandais",
                   "ja": "japonais", "ru": "russe"},
        quotes=("«\u00a0", "\u00a0»"),
    ),
    "zh": _Words(
        nouns={
            "document": ("份文件", "份文件"), "email": ("封邮件", "封邮件"),
            "note": ("篇笔记", "篇笔记"), "pdf": ("份 PDF", "份 PDF"), "web": ("个网页", "个网页"),
            "image": ("张图片", "张图片"), "attachment": ("个附件", "个附件"),
        },
        parts={
            Field.SENDER: "发件人：{}", Field.RECIPIENT: "收件人：{}", Field.PERSON: "往来：{}",
            Field.FOLDER: "文件夹：{}", Field.COLLECTION: "合集：{}",
            Field.LANGUAGE: "语言：{}", Field.TAG: "标签：{}", Field.TOPIC: "含有{}",
        },
        said="共 {n} {noun}{parts}{days}：",
        one_day="，{a}", days="，{a} 至 {b}",
        none="没有找到这样的文件（0 {noun}）{parts}{days}。",
        newest="最新的一{noun}{parts}，{a}：", oldest="最早的一{noun}{parts}，{a}：",
        undated="一{noun}，没有日期{parts}：",
        more="……另有 {n} 份。", since="{a} 以来", until="{b} 以前",
        month="{year}年{month}",
        months="1月 2月 3月 4月 5月 6月 "
               "7月 8月 9月 10月 11月 12月",
        languages={"en": "英文", "es": "西班牙文", "de": "德文", "fr": "法文", "zh": "中文",
                   "it": "意大利文", "pt": "葡萄牙文", "nl": "荷兰文", "ja": "日文", "ru": "俄文"},
        quotes=("“", "”"), joint="，",
    ),
}  # fmt: skip


def head(reading: Reading, count: int, documents: Sequence[DocumentInfo]) -> str:
    """What an answer says before its list, such as ``3 mails from Ana between … and …:``.

    Args:
        documents: Those that are listed, for the days that they lie between.
    """
    words = _WORDS[reading.language]
    parts = "".join(f"{words.joint}{one}" for one in _parts(reading, words))
    noun = _noun(reading, words, count)
    if count == 0:
        several = _noun(reading, words, 2)
        return words.none.format(noun=several, parts=parts, days=_asked_days(reading, words))
    days = sorted(filter(None, map(day_of, documents)))
    if reading.intent in (Intent.COUNT, Intent.LIST) or count > 1:
        between = _days(days, words)
        return words.said.format(n=count, noun=noun, parts=parts, days=between)
    if not days:
        return words.undated.format(noun=noun, parts=parts)
    pattern = words.oldest if reading.intent is Intent.OLDEST else words.newest
    return pattern.format(noun=noun, parts=parts, a=days[-1])


def more(language: str, count: int) -> str:
    """Says how many documents follow that are not listed."""
    return _WORDS[language].more.format(n=count)


def label(reading: Reading) -> str:
    """What was understood, on one line: ``mails · from Ana · March 2025``."""
    words = _WORDS[reading.language]
    shown = [_noun(reading, words, 2).removeprefix("份").removeprefix("封").removeprefix("篇")]
    shown += _parts(reading, words)
    shown += [_period(part, words) for part in reading.understood if part.field is Field.DATE]
    return " · ".join(shown)


def day_of(document: DocumentInfo) -> str:
    """The document's day as its own clock had it; empty without a date."""
    return "" if document.date is None else datetime.fromisoformat(document.date).date().isoformat()


def person_name(text: str) -> str:
    """The name in ``Name <address>``."""
    return correspondent(text).name


def _noun(reading: Reading, words: _Words, count: int) -> str:
    kind = next((part.means for part in reading.understood if part.field is Field.KIND), _ANY)
    one, several = words.nouns.get(kind, words.nouns[_ANY])
    return one if count == 1 else several


def _parts(reading: Reading, words: _Words) -> list[str]:
    shown: list[str] = []
    for part in reading.understood:
        pattern = words.parts.get(part.field)
        if pattern is None:
            continue
        name = part.means
        if part.field is Field.LANGUAGE:
            name = words.languages.get(name, name)
        if part.field is Field.TOPIC:
            begin, end = words.quotes
            name = f"{begin}{name}{end}"
        shown.append(_elided(pattern.format(name), reading.language))
    return shown


def _elided(text: str, language: str) -> str:
    if language == "fr" and text.startswith("de ") and text[3:4].lower() in "aeiouyhéèêàâîôû":
        return f"d’{text[3:]}"
    return text


def _days(days: Sequence[str], words: _Words) -> str:
    if not days:
        return ""
    if days[0] == days[-1]:
        return words.one_day.format(a=days[0])
    return words.days.format(a=days[0], b=days[-1])


def _asked_days(reading: Reading, words: _Words) -> str:
    shown = [_period(part, words) for part in reading.understood if part.field is Field.DATE]
    return f" ({', '.join(shown)})" if shown else ""


def _period(part: Part, words: _Words) -> str:
    start, end = (
        None if side == ".." else date.fromisoformat(side) for side in part.means.split("/")
    )
    period = Period(start, end)
    if start is None:
        return words.until.format(b=period.last.isoformat())
    if end is None:
        return words.since.format(a=start.isoformat())
    if period.span is Span.MONTH:
        return words.month.format(month=words.months.split()[start.month - 1], year=start.year)
    first, last = start.isoformat(), period.last.isoformat()
    return f"{first} – {last}" if period.span is Span.DAYS else period.name
