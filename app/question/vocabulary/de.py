"""German. Umlauts have lost their dots in what the patterns see; ß stays."""

from __future__ import annotations

from app.question.vocabulary.base import (
    ANY,
    ATTACHMENT,
    IMAGE,
    MAIL,
    NOTE,
    PDF,
    WEB,
    DateWords,
    Vocabulary,
)

_DATES = DateWords(
    months={
        "januar|janner|jan": 1, "februar|feber|feb": 2, "marz|maerz": 3, "april|apr": 4, "mai": 5,
        "juni|jun": 6, "juli|jul": 7, "august|aug": 8, "september|sept?": 9, "oktober|okt": 10,
        "november|nov": 11, "dezember|dez": 12,
    },
    seasons={"fruhling|fruhjahr": 3, "sommer": 6, "herbst": 9, "winter": 12},
    days={"vorgestern": -2, "gestern": -1, "heute": 0},
    units={
        "tag(?:en?)?": "day", "wochen?": "week", "monat(?:en?|s)?": "month",
        "jahr(?:en?|es)?": "year",
    },
    numbers={
        "ein(?:em|er|en)?": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "zwolf": 12,
    },
    relative={
        "(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) {unit}": -1, "diese[nrsm]? {unit}": 0,
        "(?:vorletzte[nrsm]?) {unit}": -2,
    },
    inside=r"aus dem jahre?|im jahre?|aus dem monat|im monat|im laufe des|wahrend des|aus dem|aus der|aus den|aus|"
    r"in der|in den|in dem|im|in|vom jahr|vom|von|am|datiert auf|des jahres|des",
    since=r"seit dem|seit der|seit|ab dem|ab",
    before=r"vor dem|vor|alter als|fruher als",
    after=r"nach dem|nach|neuer als|spater als",
    until=r"bis zum|bis ende|bis",
    between=(r"(?:aus der zeit )?zwischen (?:dem )?{a} und (?:dem )?{b}", r"(?:vom|von|ab) {a} bis (?:zum )?{b}"),
    ago=(r"(?:von )?vor {n} {unit}",),
    past=(r"(?:in|aus|wahrend) den (?:letzten|vergangenen) {n} {unit}", r"(?:der |die )?letzten {n} {unit}"),
    day_month_year=(r"{d}\. ?{m} {y}", r"{d} {m} {y}"),
    day_month=(r"{d}\. ?{m}",),
    month_year=(r"{m} (?:des jahres )?{y}", r"(?:letzten |vergangenen )?{m}"),
    season_year=(r"{s} (?:des jahres )?{y}", r"(?:letzten |vergangenen )?{s}"),
    quarters=(r"q{q} {y}", r"(?:dem |das )?{q} quartal (?:von |des jahres )?{y}", r"(?:dem )?{q} quartal"),
    year_only=(r"{y}",),
    ordinals={r"erste[nsm]?|1\.?": 1, r"zweite[nsm]?|2\.?": 2, r"dritte[nsm]?|3\.?": 3, r"vierte[nsm]?|4\.?": 4},
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4,
        "samstag|sonnabend": 5, "sonntag": 6,
    },
    last_weekday=(r"(?:vom |am )?(?:letzten|vergangenen) {w}", r"(?:vom|am) {w}"),
)  # fmt: skip

VOCABULARY = Vocabulary(
    code="de",
    signs=frozenset(
        "der die das den dem des ein eine einen von vom und in im am zu zum zur mit aus auf ich "
        "mir mich meine meinen mein habe hat haben wie viele welche welcher was wer wann wo ist "
        "sind war gibt es zeig zeige liste alle uber seit zwischen letzte neueste notizen "
        "mails nachrichten dokumente dateien geschrieben bekommen erhalten nicht".split()
    ),
    kinds={
        r"e-?mails?|mails?|nachricht(?:en)?|mailnachricht(?:en)?": MAIL,
        r"notiz(?:en)?|aufzeichnung(?:en)?": NOTE,
        r"pdfs?|pdf-? ?(?:dateien|datei|dokumente?)": PDF,
        r"(?:gespeicherten? )?(?:webseiten?|internetseiten?|web-seiten?)|gespeicherten? seiten?": WEB,
        r"bild(?:er|ern)?|fotos?|scans?": IMAGE,
        r"dokument(?:en?|s)?|datei(?:en)?|unterlagen|texte?": ANY,
        r"anhang|anhange|anhangen|anlagen|anlage|angehangten? dateien": ATTACHMENT,
    },
    count=r"wie ?viele?|(?:die )?(?:an)?zahl(?: der| meiner| aller)?|zahle|wie oft(?= habe ich (?:\w+ ){0,3}mails?)",
    listing=r"liste(?: mir)?|zeige?(?: mir)?|gib mir|suche?(?: mir)?|finde?|welche[nrsm]?|was fur|nenne?(?: mir)?|"
    r"alle|eine liste (?:der|von|aller|meiner)|ich mochte|ich will|auflisten|anzeigen",
    newest=r"neue?ste[nrsm]?|jungste[nrsm]?|aktuellste[nrsm]?|aktuelle[nrsm]?|letzte[nrsm]?",
    oldest=r"alteste[nrsm]?|fruheste[nrsm]?|erste[nrsm]?",
    when=r"wann",
    lastly=r"zuletzt|das letzte ?mal|zum letzten mal|letztmals",
    filler=r"(?:habe|hab|haben|besitze|bekam|erhielt|hatte) (?:ich|wir)|(?:ich|wir) (?:habe|haben|besitze)|"
    r"gibt es|sind(?: da| vorhanden)?|insgesamt|bitte|der|die|das|den|dem|des|ein|eine[nrsm]?|"
    r"meine?[nrsm]?|unsere?[nrsm]?|von|alle[nrsm]?|die|welche|es|mir|uns|dazu|davon|"
    r"bekommen|erhalten|empfangen|gekriegt|gesammelt|gespeichert|abgelegt|hab|an mich|an uns|"
    r"und|aufgelistet|auf|an|vorhanden|vorliegen|liegen|liegt|vor|eingegangen|angekommen|kamen|kam|"
    r"wurden|wurde|worden|geschickt|gesendet|geschrieben|stammen|stammt|bisher|jemals|in meiner "
    r"(?:bibliothek|sammlung)|in meinen (?:dateien|dokumenten|unterlagen)|sehen|haben|existieren|"
    r"ist|war|waren|hat|haben|hatte|gehort|in(?= welche)|kannst du|konnen sie|sag|sagen|wissen|ich|wir|da|hier|ganzen?",
    topic=r"(?:die |welche )?(?:handeln|handelt) (?:von|vom|uber)|uber|zum thema|bezuglich|betreffend|"
    r"rund um|zu(?:r|m)?|mit dem (?:stich)?wort|mit den wortern|"
    r"(?:die |welche |in denen |wo )?(?:erwahnen|erwahnt|nennen|nennt|enthalten|enthalt)|"
    r"in denen (?:es um|von)|wo es um|mit dem betreff|namens|(?:sich )?(?:mit|auf)(?= \w+ (?:befassen|beziehen))|"
    r"geht es um|um",
    topic_behind=r"(?:erwahnt|genannt|vor)?(?:kommt|kommen|erwahnt|erwahnen|genannt|nennen|enthalten|vorkommt|vorkommen|handeln|handelt|gehen|"
    r"geht|befassen|beziehen|betreffen|betrifft)(?: wird| werden| ist| sind)?",
    of=r"von der|von den|von|vom|des|der|fur",
    by=r"(?:die |welche )?(?:gesendet |geschickt |geschrieben )?(?:von der|von dem|von den|von|vom|durch)|aus der feder von",
    to=r"an die|an den|an das|an|fur",
    between=r"(?:mit|zwischen mir und)(?: der| dem| den)?|von oder an",
    they_wrote=r"(?:hat|haben|hatte|hatten|schrieb|schickte|sandte) (?:mir|uns)|"
    r"(?:mir|uns)(?: zuletzt| das letzte mal| zum letzten mal)? (?:geschickt|geschrieben|gesendet|gemailt)(?: hat| haben)?",
    i_wrote=r"(?:die |welche )?(?:habe|hab|hatte|haben) (?:ich|wir)(?: zuletzt| das letzte mal| zum letzten mal| letztmals)?"
    r"(?= .*(?:geschrieben|geschickt|gesendet|gemailt|verschickt))|(?:die |welche )?(?:ich|wir)(?= .*(?:geschrieben|geschickt|gesendet|verschickt) (?:habe|haben))|"
    r"schrieb ich|schickte ich",
    i_received=r"ich bekommen habe|ich erhalten habe",
    titles=r"(?:herrn?|frau|dr|prof)\.?|der|die|das|dem|den",
    mine=r"meine?[nrsm]?|unsere?[nrsm]?",
    folder=r"(?:im|in dem|aus dem|in meinem|in der|aus der)(?: \w+)? ?(?:ordner|verzeichnis|sammlung|unterordner)(?: namens)?|"
    r"(?:im|in dem|in der|in den|in meinen|in meinem|in meiner|in|unter|aus)",
    folder_behind=r"(?:ordner|verzeichnis|sammlung)",
    languages={
        "englisch(?:e[nrsm]?)?": "en", "spanisch(?:e[nrsm]?)?": "es", "deutsch(?:e[nrsm]?)?": "de",
        "franzosisch(?:e[nrsm]?)?": "fr", "chinesisch(?:e[nrsm]?)?": "zh", "italienisch(?:e[nrsm]?)?": "it",
        "portugiesisch(?:e[nrsm]?)?": "pt", "niederlandisch(?:e[nrsm]?)?": "nl",
        "japanisch(?:e[nrsm]?)?": "ja", "russisch(?:e[nrsm]?)?": "ru",
    },
    in_language=r"(?:die )?auf|in",
    tagged=r"mit (?:dem |den )?(?:schlagwort(?:en)?|schlagworter[n]?|tags?|stichwort)|getaggt mit|verschlagwortet mit|#",
    version=r"(?:version|fassung)(?:en)? (?:des|der|von|vom|meines|meiner|unseres|unserer)",
    source=r"in|laut|gemaß|nach|aus|im|was steht in|was sagt|steht in|zufolge",
    idle=frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder mein meine meinen "
        "meiner meinem unser unsere unserer unserem unseren dieser diese dieses zu zur zum von "
        "vom sich".split()
    ),
    dates=_DATES,
    numbers_before_kind=r"{n}",
    possessive=r"s|'",
    compounds=r"(?P<part>[^\W\d_]{3,}?)s?-?(?P<kind>mails?|e-mails?|notiz(?:en)?|pdfs?|dokumente?n?|dateien|nachrichten)",
)  # fmt: skip
