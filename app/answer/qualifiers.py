"""Words that turn what is said: *allergic* to a thing, takes it *no longer*, takes it *if*.

A sentence without them has every word of the source beside it and says something else: "he takes
penicillin" of a note whose list of allergies names it, "the boiler service on the 8th" of one that
was cancelled. Five languages; small closed classes, in folded letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import regex

from indexer.search.terms import fold


class Qualifier(StrEnum):
    """How words turn what they are said with."""

    DENIED = "denied"
    HARMFUL = "harmful"  # allergies, what is forbidden or to be avoided
    CALLED_OFF = "called_off"  # cancelled, or moved to another day
    OVER = "over"  # was once, or will not be any more
    CONDITION = "condition"
    OPEN = "open"  # wished, planned, asked; not decided


AGAINST = frozenset({Qualifier.DENIED, Qualifier.HARMFUL, Qualifier.CALLED_OFF, Qualifier.OVER})
"""Each of these may be told with the words of another: what is forbidden is what one must not."""
UNSURE = frozenset({Qualifier.CONDITION, Qualifier.OPEN})

_DENIED = {
    # "No. 5" is a number; what "statt" ends is "findet statt".
    "en": r"\b(?:no(?!\. ?\d)|not|never|none|neither|nor|without|cannot|nothing|nobody|lacks?"
    r"|lacked|except|excluding|unlike|instead of|rather than)\b|n't\b",
    "es": r"\b(?:no(?!\. ?\d)|ni|nunca|jamas|sin|ningun\w*|nada|nadie|tampoco|excepto|salvo"
    r"|carecen?)\b",
    "de": r"\b(?:nicht\w*|kein\w*|nie|niemals|niemand\w*|ohne|weder|ausser|anstatt"
    r"|statt(?!\s*(?:[.,;!?]|$)))\b",
    "fr": r"\b(?:ne|n(?=')|pas|sans|jamais|aucune?|ni|rien|non|sauf|hormis)\b",
    # 无锡 is a town, 非洲 a continent, 没收 and 不久 deny nothing.
    "zh": r"不(?![久断同错仅但])|没(?!收)"
    r"|沒|無|无(?!锡)|未(?!来)|非(?!常|洲)|勿|(?<!是)否|别(?=[给放带])",
}
_HARMFUL = {
    "en": r"\b(?:allerg\w*|intoleran\w*|avoid\w*|forbidden|prohibited|banned|harmful|poisonous"
    r"|contraindicated|refus\w*|excluded)\b",
    "es": r"\b(?:alergi\w*|alergic\w*|intoleran\w*|evit\w*|prohibid\w*|prohibe\w*|vedad\w*"
    r"|contraindicad\w*|sienta\w* mal|rechaz\w*|excluid\w*)\b",
    "de": r"\b(?:\w*allergi\w*|\w*unvertraglich\w*|vermeid\w*|meiden|meidet|verboten\w*|verbiet\w*"
    r"|untersagt\w*|schadlich|giftig|abgelehnt|ausgeschlossen)\b",
    "fr": r"\b(?:allergi\w*|intoleran\w*|evite\w*|interdi\w*|defend\w*|contre-indiqu\w*|nocif\w*"
    r"|refus\w*|exclue?s?)\b",
    "zh": r"过敏|忌|避免|禁|不耐受|有害|拒绝",
}
_CALLED_OFF = {
    "en": r"\b(?:cancel\w*|called off|postponed?|put off|moved to|withdrawn|revoked|declined"
    r"|returned|sent back|replaced|decided against|dropped|stays? (?:at home|behind))\b",
    "es": r"\b(?:cancel\w*|anul\w*|aplaz\w*|pospuest\w*|suspend\w*|retirad\w*|descart\w*"
    r"|devuelt\w*|devolv\w*|renunci\w*|se qued\w* en (?:casa|tierra))\b",
    "de": r"\b(?:abgesagt\w*|absag\w*|sagte\w* .*\bab|storniert\w*|fallt .*\baus|ausgefallen"
    r"|verschoben\w*|verlegt\w*|zuruckgegeben|zuruckgezogen|zuruckgeschickt|verworfen"
    r"|(?:da)?gegen .*entschieden|verzicht\w*|bleib\w* zu hause|zu hause bleib\w*)\b",
    "fr": r"\b(?:annul\w*|report[ee]e?s?|reportera|repouss\w*|supprim\w*|retiree?s?|rendue?s?"
    r"|renonc\w*|rest\w* a la maison)\b",
    "zh": r"取消|推迟|延期|改到|改在|改成|作废|退回|退掉|放弃|撤回",
}
_OVER = {
    "en": r"\b(?:no longer|any ?more|stopped|ended|ceased|discontinued|former\w*|previous\w*"
    r"|old (?:address|phone|number|price|flat|job|account|version|date)|used to"
    r"|expired?|gave up|given up|left)\b",
    "es": r"\b(?:ya no|dej[oa]\w*|antigu\w*|anterior\w*|retir\w*|suspend\w*|caduc\w*"
    r"|antes (?:tomaba|vivia|era))\b",
    "de": r"\b(?:nicht mehr|abgesetzt\w*|setzte .*\bab|beendet\w*|fruher\w*|ehemalig\w*"
    r"|vormalig\w*"
    r"|alte\w? (?:adresse|anschrift|nummer|telefon\w*|wohnung|preis|konto)|abgelaufen\w*"
    r"|aufgehort|aufgegeben)\b",
    "fr": r"\b(?:ne .{1,30}plus|n'.{1,30}plus|arret\w*|anci(?:en|enne)s?|anciennement"
    r"|precedente?s?|perimee?s?|abandonn\w*)\b",
    "zh": r"不再|停用|停药|停了|停止|停掉|旧(?![金])|以前|原来|曾|为止|过期|从前|戒",
}
_CONDITION = {
    "en": r"^\s*without\b.*,|"
    r"\b(?:if|unless|provided|as long as|only (?:when|if|for|after|with|on)|in case"
    r"|depending|subject to|when(?=.*\b(?:bad|needed|necessary)))\b",
    "es": r"^\s*sin\b.*,|"
    r"\b(?:si|salvo que|a menos que|siempre que|solo (?:si|cuando|en|para|con)|en caso de"
    r"|a condicion|cuando haga falta|segun)\b",
    "de": r"\b(?:wenn|falls|sofern|nur (?:bei|wenn|mit|fur|nach|zu)|es sei denn|sonst|im falle"
    r"|vorausgesetzt|bei bedarf)\b|^\s*ohne\b.*,"
    # "Wird er nicht gekündigt, verlängert er sich": the verb first, and then again.
    r"|^\s*(?:wird|werden|ist|sind|hat|haben|sollten?|kommt)\b[^?.]*,\s*\w+t\b",
    "fr": r"^\s*sans\b.*,|"
    r"\b(?:si|s(?='ils?\b)|sauf si|a condition|seulement (?:si|en|quand|pour)"
    r"|que (?:si|s(?='ils?))|en cas d[e']|pourvu|sinon|au besoin)\b",
    "zh": r"如果|不.{1,14}就|若(?![兰])|要是|假如|除非|只有.{1,20}才|只在|只要"
    r"|才(?=可以|免|能|会)|的话|否则"
    r"|经过.{1,8}同意",
}
_OPEN = {
    "en": r"\b(?:perhaps|maybe|might|would like|wants? to|wish\w*|plan(?:s|ned|ning)? to"
    r"|intends?|possibly|undecided|thinking of|hopes? to"
    r"|ideas?(?=\W*$)|next year|to be (?:decided|confirmed)|still open|ordered"
    r"|due (?=in|on|by|week|\d))\b",
    "es": r"\b(?:quiza\w*|tal vez|a lo mejor|podria\w*|quiere\w*|querria\w*|quisiera\w*"
    r"|gustaria|pretende\w*|ideas(?=\W*$)"
    r"|pedid[oa]s?|por decidir|el ano que viene|pendiente\w*)\b",
    "de": r"\b(?:vielleicht|eventuell|evtl|moglicherweise|konnte\w*|mochte\w*|will|wollen"
    r"|wurde\w* gern\w*|uberleg\w*|ideen(?=\W*$)|bestellt\w*|offen|nachstes jahr)\b",
    "fr": r"\b(?:peut-etre|eventuel\w*|pourrai\w*|voudrai\w*|veut|veulent|aimerai\w*|souhait\w*"
    r"|idees(?=\W*$)|commandee?s?"
    r"|l'an prochain|l'annee prochaine)\b",
    "zh": r"也许|可能|或许|大概|想(?!起)|已?订购|明年|待定",
}
# As headings, these announce what is planned, and everything under them is.
_PROPOSED = {
    "en": r"\b(?:propos\w*|suggest\w*)\b",
    "es": r"\b(?:propon\w*|propond\w*|planea\w*|piensa\w*)\b",
    "de": r"\b(?:vorschlag\w*|schlagt\w* .*\bvor|vorgeschlagen|plan(?:t|en)|geplant\w*)\b",
    "fr": r"\b(?:propos\w*|envisag\w*|prevoi\w*|prevue?s?)\b",
    "zh": r"打算|计划|提议|建议|考虑|预计",
}
# What is not done yet is open rather than denied.
_NOT_YET = regex.compile(
    r"\b(?:not (?:\w+ ){0,2}yet|noch (?:nicht|kein\w*|nichts)"
    r"|(?:todavia|aun) (?:no|nada)|no (?:\w+ ){0,3}(?:todavia|aun)|sin (?=\w+r\b)"
    r"|(?:n')?(?:\w+ )?pas encore|rien n'est)\b|还没有?|尚未|未(?=确认|定)"
)
# "N'est gratuit que s'il y a une panne" is a condition. "Without sugar", "instead of the 5th" deny
# no more than what follows.
_NEARBY = regex.compile(
    r"\bn(?:e |')[^,.;]{1,25}?\bqu(?:e\b|')"
    r"|\b(?:without|sin|ohne|sans|instead of|rather than|anstatt|statt"
    r"|en (?:lugar|vez) de|au lieu d[eu]?)\b\W*\w+"
)
# Spanish for yes, which without its accent would be "if".
_YES = regex.compile(r"\bsí\b", regex.IGNORECASE)
_WORDS: Mapping[Qualifier, Mapping[str, str]] = {
    Qualifier.DENIED: _DENIED,
    Qualifier.HARMFUL: _HARMFUL,
    Qualifier.CALLED_OFF: _CALLED_OFF,
    Qualifier.OVER: _OVER,
    Qualifier.CONDITION: _CONDITION,
    Qualifier.OPEN: _OPEN,
}
LANGUAGES = frozenset(_DENIED)
"""Those whose words are known."""

_TURNING = {
    kind: {language: regex.compile(words) for language, words in by_language.items()}
    for kind, by_language in _WORDS.items()
}
_PROPOSING = {language: regex.compile(words) for language, words in _PROPOSED.items()}
# What a person says of things that are over, without any of the words above.
_PAST = regex.compile(
    r"\b(?:was|were|lived|went|took|had|wohnte\w*|war|waren|lebte\w*|nahm|ging|hatte\w*"
    r"|\w+[ai]ban?|vivia\w*|era|eran|tenia\w*|\w{3,}aient|\w{3,}ait)\b|过去"
)
_UNTIL = regex.compile(r"\b(?:until|till|hasta|bis|jusqu\w*)\b")


def qualifiers(text: str, language: str | None, is_label: bool = False) -> frozenset[Qualifier]:
    """Which qualifiers ``text`` has; with the language unknown, in any of those known.

    What a condition itself denies ("if he cannot sleep") is not denied. ``is_label``: whether it
    is a heading, or stands before a colon.
    """
    folded = fold(_YES.sub(" ", text))
    languages = LANGUAGES if language is None else LANGUAGES & {language}
    found = _found(folded, languages, UNSURE)
    if not is_label and any(_PROPOSING[one].search(folded) for one in languages):
        found.add(Qualifier.OPEN)
    if Qualifier.CONDITION in found:
        folded = _without_conditions(folded, languages)
    settled = _NOT_YET.sub(" ", folded)
    if settled != folded:
        found.add(Qualifier.OPEN)
    found |= _found(_NEARBY.sub(" ", settled), languages, AGAINST)
    if _UNTIL.search(settled) and _PAST.search(settled):
        # "Until April she went there"; a lease that runs until September is not over.
        found.add(Qualifier.OVER)
    return frozenset(found)


def _found(folded: str, languages: Iterable[str], kinds: Iterable[Qualifier]) -> set[Qualifier]:
    known = list(languages)
    return {kind for kind in kinds if any(_TURNING[kind][one].search(folded) for one in known)}


def _without_conditions(folded: str, languages: Iterable[str]) -> str:
    """What is said with the conditions taken out, each up to the next comma."""
    for one in languages:
        match = _TURNING[Qualifier.CONDITION][one].search(folded)
        if match:
            behind = regex.search(r"[,;，；]", folded[match.start() + 1 :])
            end = match.start() + 1 + behind.start() if behind else len(folded)
            folded = folded[: match.start()] + folded[end:]
    return folded


def condition_words(text: str, language: str | None) -> frozenset[str]:
    """The words with which ``text`` says that something is not sure, folded."""
    folded = fold(_YES.sub(" ", text))
    languages = LANGUAGES if language is None else LANGUAGES & {language}
    return frozenset(
        match[0].split()[0]
        for kind in UNSURE
        for one in languages
        for match in _TURNING[kind][one].finditer(folded)
        if match[0].strip()
    )


def denies(text: str, language: str | None) -> bool | None:
    """Whether something is denied in ``text``; None if nobody knows how its language does that."""
    if language is not None and language not in LANGUAGES:
        return None
    folded = fold(text)
    languages = LANGUAGES if language is None else {language}
    return any(_TURNING[Qualifier.DENIED][one].search(folded) for one in languages)


def tells_of_the_past(text: str) -> bool:
    """Whether it tells of what was: enough to say that something is over."""
    return _PAST.search(fold(text)) is not None


def lost(said: Iterable[Qualifier], source: Iterable[Qualifier]) -> frozenset[Qualifier]:
    """What the source says that ``said`` does not say, nor in the words of its like."""
    has, meant = frozenset(said), frozenset(source)
    missing: frozenset[Qualifier] = frozenset()
    if meant & AGAINST and not has & AGAINST:
        missing |= meant & AGAINST
    if meant & UNSURE and not has & UNSURE:
        # What is not yet done may be said not to be done.
        missing |= meant & UNSURE - ({Qualifier.OPEN} if Qualifier.DENIED in has else set())
    return missing
