"""How questions are suggested in the five languages, and what nobody would ask about.

Each turn of phrase is one that ``app.question`` is known to understand; whoever suggests reads the
question back and leaves out what would be taken for something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language; ``{}`` stands for the name."""

    person: str
    document: str
    event: str
    subject: str
    tag: str


PHRASES: Mapping[str, Phrases] = {
    "en": Phrases(
        person="What did {} write last?",
        document="Summarise “{}”",
        event="When is “{}”?",
        subject="Which documents mention {}?",
        tag="Which documents are tagged {}?",
    ),
    "es": Phrases(
        person="¿Qué dice el último correo de {}?",
        document="Hazme un resumen de «{}»",
        event="¿Cuándo es «{}»?",
        subject="¿Qué documentos mencionan {}?",
        tag="¿Qué documentos hay con la etiqueta {}?",
    ),
    "de": Phrases(
        person="Was hat {} zuletzt geschrieben?",
        document="Fasse „{}“ zusammen",
        event="Wann ist „{}“?",
        subject="Welche Dokumente erwähnen {}?",
        tag="Welche Dokumente gibt es mit dem Schlagwort {}?",
    ),
    "fr": Phrases(
        person="Qu'a écrit {} en dernier\u202f?",
        document="Résume «\u00a0{}\u00a0»",
        event="À quelle date est «\u00a0{}\u00a0»\u202f?",
        subject="Quels documents mentionnent {}\u202f?",
        tag="Quels documents ont l'étiquette {}\u202f?",
    ),
    "zh": Phrases(
        person="{}最近一封信说了什么？",
        document="总结《{}》",
        event="“{}”是什么时候？",
        subject="哪些文件提到了{}？",
        tag="哪些文件有标签{}？",
    ),
}

_LONGEST_NAME = 40
_LONGEST_TITLE = 60
_FEWEST_LETTERS = 4
_FEWEST_HAN = 2
_MOST_DIGITS = 0.34
_LONGEST_WORD = 25
_LETTER = regex.compile(r"\p{L}")
_HAN = regex.compile(r"\p{Han}")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
# What would end the question's own quotation, or belongs to a path, an address or markup.
_OUT_OF_PLACE = regex.compile(r"[“”„«»《》<>{}|\\/_@#=*\[\]]|\.\w{2,5}$|https?:")
# A camera's, a scanner's or a program's own name for a file.
_MADE_UP = regex.compile(
    r"(?:img|dsc[nf]?|pxl|mvi|vid|scan|scanned|photo|foto|image|imagen|bild|screenshot|"
    r"bildschirmfoto|captura|capture|document|documento|dokument|doc|file|archivo|datei|fichier|"
    r"page|pagina|seite|whatsapp|fwd?|re|copy of|kopie von|copia de|图片|照片|扫描|文档)"
    r"[\s.:-]*[\p{L}]{0,8}[\s.:-]*\d.*",
    regex.IGNORECASE,
)
_NOTHING = """
readme changelog license index todo note notes untitled unnamed draft drafts misc inbox new
journal diary log list test temp document documents file files home page meeting minutes ideas
important copy private personal daily scratch quick tasks agenda contents summary info
nota notas apunte apuntes diario borrador lista tareas varios documento documentos archivo
sin titulo título prueba ideas
notiz notizen tagebuch entwurf liste aufgaben verschiedenes dokument dokumente datei ohne
titel unbenannt protokoll
carnet brouillon liste taches tâches divers fichier fichiers sans titre essai
event task entry busy appointment termin cita rendez vous reunion reunión réunion besprechung
笔记 日记 日志 无标题 未命名 文档 文件 草稿 待办 目录 会议 的 新建
january february march april may june july august september october november december
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
januar februar märz mai juni juli oktober dezember
janvier février mars avril juin juillet août septembre octobre novembre décembre
monday tuesday wednesday thursday friday saturday sunday
the a an of my from el la los las un una de del mi der die das ein eine mein meine von
le les des du mon ma mes version final v
"""
_SAYS_NOTHING = frozenset(_NOTHING.split())
# Chinese words are not set apart.
_HAN_NOTHING = regex.compile("|".join(word for word in _SAYS_NOTHING if _HAN.match(word)))
# Addresses that nobody answers from, and names of desks rather than people.
_NO_PERSON = regex.compile(
    r"no.?reply|do.?not.?reply|donot|news|bulletin|notif|mailer|daemon|bounce|postmaster|support|"
    r"service|servicio|alert|billing|invoice|rechnung|factur|account|konto|cuenta|compte|info\b|"
    r"kontakt|contact|marketing|offer|angebot|oferta|promo|deals|shop|store|security|robot|"
    r"\bbot\b|automat|admin|webmaster|digest|update|noticias|team\b|hello\b|hola\b|"
    r"delivery|order|bestell|pedido|commande",
    regex.IGNORECASE,
)


def question(pattern: str, name: str) -> str:
    """A phrase with its name; Chinese sets a name in other letters apart."""
    if pattern.startswith("{}") and not _HAN.match(name[-1]):
        name += " "
    return pattern.format(name)


def tells_something(title: str) -> bool:
    """Whether a title names what a document is about, and not only that it is one."""
    if not title or len(title) > _LONGEST_TITLE or _OUT_OF_PLACE.search(title):
        return False
    if _MADE_UP.fullmatch(title) or _is_mostly_digits(title):
        return False
    words = [word.casefold() for word in _WORD.findall(title)]
    if any(len(word) > _LONGEST_WORD for word in words):
        return False
    telling = [one for one in words if one not in _SAYS_NOTHING and not one[0].isdigit()]
    if any(len(_HAN.findall(_HAN_NOTHING.sub("", one))) >= _FEWEST_HAN for one in telling):
        return True
    spaced = [one for one in telling if len(one) > 1 and not _HAN.search(one)]
    return sum(map(len, spaced)) >= _FEWEST_LETTERS


def is_subject(word: str) -> bool:
    """Whether one word, a tag or a name of a subject, can be asked about."""
    is_plain = " " not in word and not _OUT_OF_PLACE.search(word) and not _is_mostly_digits(word)
    return is_plain and tells_something(word)


def is_somebody(name: str, address: str) -> bool:
    """Whether a correspondent is a person, or an office that one writes with."""
    if not address or name.casefold() == address or not _LETTER.search(name):
        return False
    if len(name) > _LONGEST_NAME or _OUT_OF_PLACE.search(name) or _is_mostly_digits(name):
        return False
    return not (_NO_PERSON.search(address.partition("@")[0]) or _NO_PERSON.search(name))


def _is_mostly_digits(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    return digits > _MOST_DIGITS * len(text)
