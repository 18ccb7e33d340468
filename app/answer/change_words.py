"""Words with which people take back or change what they said: "moves to", "instead", "cancelled".

Five languages; small closed classes, in the folded letters that ``readable`` gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import regex

from app.answer.facts import readable
from indexer.search.month_names import NUMBER_OF_MONTH
from indexer.search.terms import fold

_CHANGES = {
    "en": r"(?:is|are|has been|have been|was|were|be|being)? ?moved|moves|moving|move (?=it|the|to)"
    r"|chang(?:e|es|ed|ing)|postpon\w*|put(?:ting)? off|push(?:ed)? back|bring\w* forward"
    r"|brought forward|reschedul\w*|delay\w*|late[rd]? than|instead|rather than|no longer"
    r"|not [^.;]{1,40}\bbut\b|new|now|goes (?:up|down)|went (?:up|down)|rises?|raised|reduced"
    r"|after all|in (?:my|his|her|their) place|takes? (?:over|\w+ place)|sorry|correction|switch\w*"
    r"|so (?=\w+ it is)|then(?=\W*$)",
    "es": r"se pasa\w*|pasamos|pas[oa]\w* (?=al?\b)|cambi\w*|aplaz\w*|pospon\w*|pospuest\w*"
    r"|retras\w*|adelant\w*|traslad\w*|mueve\w*|movemos|ya no|en vez de|en (?:su |mi |tu )?lugar"
    r"|mejor|nuev[oa]s?|ahora|sube\w*|subio|baja\w*|al final|finalmente|por fin|sustituye\w*"
    r"|no [^.;]{1,40}\bsino|entonces|perdon|correccion",
    "de": r"verschieb\w*|verschob\w*|verleg\w*|vorverlegt\w*|vorgezogen|verzoger\w*|verspat\w*"
    r"|ander(?:t|n|e|ung)\w*|geandert\w*|umgebucht|stattdessen|statt|anstatt|nicht mehr|sondern"
    r"|neue?[rnms]?|jetzt|nun|erst (?=am|im|um|ab|in)|erhoht\w*|steigt|sinkt"
    r"|doch (?=nicht|erst|\w+)|springt [^.;]{0,30}\bein|ubernimmt|vertritt"
    r"|dann(?= also|,? doch| erst|\W*$)|also(?= \w+, und)"
    r"|korrektur|entschuldig\w*|kommt dann|dann (?=am|um|im)",
    "fr": r"deplac\w*|decal\w*|report(?:e|ee|es|ees|er|ons|ent)|repouss\w*|avanc(?:e|ee|es|er|ons)"
    r"|retard\w*|chang\w*|plutot|a la place|au lieu|ne [^.;]{1,30}\bplus|n['’][^.;]{1,30}\bplus"
    r"|nouv(?:eau|el|elle|eaux|elles)|maintenant|desormais|passe(?:nt|ra)? (?=a\b|de\b)"
    r"|augmente\w*|baisse\w*|finalement|remplac\w*|donc (?=en|le|au|a)|alors (?=en|le|au|a)"
    r"|pardon|correction",
    "zh": r"改|推迟|延期|延后|提前|推后|调整|换|变更|变成|不再|现在|涨|降|而是|代替|顶替"
    r"|再(?=[\p{Han}]{1,2}[。！]?$)"
    r"|那就|更正|不是|不在",
}
_CANCELS = {
    "en": r"cancel\w*|call(?:ed|ing)? (?:it )?off|withdrawn|revoked|is off|falls through"
    r"|fell through|won't happen|will not take place|let us down",
    "es": r"cancel\w*|anul\w*|suspend\w*|queda sin efecto|no se celebra\w*",
    "de": r"abgesagt\w*|absag\w*|sag(?:e|t|en|te) [^.;]*\bab|storniert\w*|ausgefallen"
    r"|fallt [^.;]*\baus|fallen [^.;]*\baus|findet nicht statt|entfallt|entfallen",
    "fr": r"annul\w*|supprim\w*|n['’]aura pas lieu|tombe a l['’]eau",
    "zh": r"取消|作废|不办了|停办",
}
_STAYS = regex.compile(
    r"\b(?:stays?|remains?|unchanged|still|as planned|same|bleib\w*|unverandert|weiterhin"
    r"|wie (?:gehabt|geplant)|sig(?:ue|uen|o|amos|uimos)|seguimos|se mantiene\w*|no cambia\w*"
    r"|igual|la misma|el mismo|rest(?:e|ent|ons)|inchange\w*|toujours|maintenu\w*|comme prevu)\b"
    r"|不变|仍|照旧|照常|依然|还是"
)
# Verbs and nouns of planning, so that "the start" is known again in "we begin".
_PLANNING = {
    "#start": r"start\w*|beg[iua]n\w*|beginn\w*|anfang\w*|fangen|fangt|los|empiez\w*|empezar\w*"
    r"|comienz\w*|comenz\w*|inicio|commenc\w*|debut\w*|demarr\w*",
    "#price": r"pric\w*|cost\w*|pays?|fee|preis\w*|kost\w*|betrag|precio\w*|cuest\w*|sale|vale"
    r"|coste|prix|cout\w*|tarif\w*|devis|montant|angebot|quote|presupuesto|participation"
    r"|persona|pounds?|euros?|dollars?",
    "#arrive": r"deliver\w*|arriv\w*|geliefert|liefer\w*|kommt|kommen|komme|llega\w*|entreg\w*"
    r"|livr\w*|comes?|coming",
    "#time": r"time|hour|uhrzeit|uhr|hora|horas|heure|heures|o'?clock",
    "#date": r"date|dates|day|termin\w*|datum|tag|fecha|dia|jour",
    "#place": r"place|venue|address|treffpunkt|ort|lugar|sitio|lieu|endroit",
}
_PLANNING_HAN = {
    "#start": r"开始|开工|动工|开会",
    "#price": r"总价|价格|价钱|费用|每人|一共|[只要]+(?=\d)|元",
    "#arrive": r"送到|送来|到货|交货",
    "#time": r"时间|几点",
    "#date": r"日期|日子|哪天",
    "#place": r"地点|地址|位置",
}
_CHANGING, _CANCELLING = (
    {
        language: regex.compile(words if language == "zh" else rf"\b(?:{words})\b")
        for language, words in table.items()
    }
    for table in (_CHANGES, _CANCELS)
)
_PLANS = {name: regex.compile(words) for name, words in _PLANNING.items()}
_PLANS_HAN = {name: regex.compile(words) for name, words in _PLANNING_HAN.items()}

# A name behind a word that says where; in Chinese whatever follows such a word.
_PLACE = regex.compile(
    r"(?<!\p{L})(?:in|at|im|am|nach|bei|beim|en|a|à|au|aux|to|rue|calle|avenida)"
    r"\s+(?:(?:the|el|la|los|las|l['’]|le|les|dem|der|den|das)\s*)?"
    r"(?:(?!(?:de|du|des|del)\b)\p{Ll}+ (?:de la|de|du|des|del|d['’]) ?)?"
    r"(?P<name>\p{Lu}[\p{L}\p{M}'’-]+)"
)
_PLACE_HAN = regex.compile(r"(?:去|[改定]?[在到]|地点是|来)(?P<name>\p{Han}{2,6})")
_NO_PLACE_HAN = regex.compile(
    r"[上下]午|星期|[一二三四五六七八九十]+月|周[一二三四五六日]|早上|晚上|我家|买|来|看"
)
_DENYING_HAN = regex.compile(
    r"(?:那天|这天|这次|那次|今天|明天|当天)|不(?:能|会|去|再|要|用|可以|行)?|没(?:有|法)?|无法|[了来]"
)
# Verbs that only say whether somebody can or will.
AUXILIARIES = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "first second third primero primera segundo segunda erste ersten zweite zweiten premier "
        "premiere deuxieme "
        "our your their nuestro nuestra nuestros nuestras vuestra unsere unseren unserer meine "
        "notre votre nos vos have has will hemos han tenemos debemos haben habe hat mussen konnen "
        "avons devons pouvons "
        "fera feront hara haran bin wegen daher deshalb deswegen therefore because porque como "
        "comme ainsi could able shall won't puedo puede pueden podre podra podran podremos "
        "podria voy habra "
        "vamos diesmal konnte konnten werde werden gibt gehen geht peux peut pourrai pourra "
        "pourrons pourront aura serai sera allons this time away leider unfortunately hier mal"
    ).split()
)
_WEEKDAYS = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
        "donnerstag freitag samstag sonnabend sonntag lunes martes miercoles jueves viernes sabado "
        "domingo lundi mardi mercredi jeudi vendredi samedi dimanche"
    ).split()
)


def changes(text: str, languages: Iterable[str]) -> bool:
    """Whether ``text`` speaks of something new that takes the place of something old."""
    said = readable(text)
    return any(_CHANGING[one].search(said) for one in languages if one in _CHANGING)


def cancels(text: str, languages: Iterable[str]) -> bool:
    """Whether ``text`` calls something off."""
    said = readable(text)
    return any(_CANCELLING[one].search(said) for one in languages if one in _CANCELLING)


def without_cancelling(text: str, languages: Iterable[str]) -> str:
    """``text``, folded, without the words that call something off."""
    return _without(_CANCELLING, text, languages)


def without_changing(text: str, languages: Iterable[str]) -> str:
    """``text``, folded, without the words that speak of a change."""
    return _without(_CHANGING, text, languages)


def _without(table: Mapping[str, regex.Pattern[str]], text: str, languages: Iterable[str]) -> str:
    said = readable(text)
    for one in languages:
        said = table[one].sub(" ", said) if one in table else said
    return said


def without_denying(text: str) -> str:
    """``text`` without what only says that somebody cannot or that it is not so this time."""
    return str(_DENYING_HAN.sub(" ", text))


def stays(text: str) -> bool:
    """Whether ``text`` says that something is as before."""
    return _STAYS.search(readable(text)) is not None


def plan_words(words: Iterable[str], text: str) -> frozenset[str]:
    """Which parts of a plan (its start, price, delivery …) ``words`` or ``text`` speak of."""
    spaced = {name for name, one in _PLANS.items() if any(one.fullmatch(word) for word in words)}
    return frozenset(spaced | {name for name, one in _PLANS_HAN.items() if one.search(text)})


def is_plan_word(word: str) -> bool:
    """Whether a word only names a part of a plan."""
    return any(one.fullmatch(word) for one in (*_PLANS.values(), *_PLANS_HAN.values()))


def is_day_name(word: str) -> bool:
    """Whether a folded word names a day of the week or a month."""
    return word.rstrip("s") in _WEEKDAYS or word in _WEEKDAYS or word in NUMBER_OF_MONTH


def places(text: str) -> frozenset[str]:
    """The names that ``text`` puts behind a word for where, folded."""
    named = {fold(match["name"]) for match in _PLACE.finditer(text)}
    spaced = {name for name in named if not is_day_name(name)}
    han = {match["name"] for match in _PLACE_HAN.finditer(text)}
    return frozenset(spaced | {name for name in han if not _NO_PLACE_HAN.search(name)})
