"""French. An apostrophe parts words."""

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
        r"janvier|janv\.?": 1, r"fevrier|fevr?\.?": 2, "mars": 3, r"avril|avr\.?": 4, "mai": 5,
        "juin": 6, r"juillet|juil\.?": 7, "aout": 8, r"septembre|sept\.?": 9, r"octobre|oct\.?": 10,
        r"novembre|nov\.?": 11, r"decembre|dec\.?": 12,
    },
    seasons={"printemps": 3, "ete": 6, "automne": 9, "hiver": 12},
    days={"avant-hier": -2, "hier": -1, "aujourd'hui": 0},
    units={"jours?": "day", "semaines?": "week", "mois": "month", "ans?|annees?": "year"},
    numbers={
        "une?": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "douze": 12,
    },
    relative={
        "(?:le |la |l')?{unit} (?:derniere?|passee?|precedente?)": -1,
        "(?:le |la |l')?derniere? {unit}": -1, "ce(?:tte|t)? {unit}(?:-ci)?": 0,
    },
    inside=r"datant d[eu']|dates? d[eu']|au cours de l'annee(?= (?:19|20))|au cours d[eu]|pendant l'|pendant|en l'an|durant|"
    r"en|au mois d[e'] ?|au|du mois d[e'] ?|de l'annee(?= (?:19|20))|de l'|de la|du|de|d'|dans l'annee(?= (?:19|20))|a l'|le|l'",
    since=r"depuis le|depuis la|depuis l'|depuis|a partir d[eu']|a compter d[eu]",
    before=r"d'avant le|d'avant|avant le|avant l'|avant|anterieure?s? (?:a|au)",
    after=r"d'apres le|apres le|apres l'|apres|posterieure?s? (?:a|au)",
    until=r"jusqu'(?:en|au|a) ?|jusque",
    between=(r"(?:datant d'|d')?entre (?:le )?{a} et (?:le )?{b}", r"(?:du|de|d') ?{a} (?:a|au|jusqu'au|jusqu'en) {b}"),
    ago=(r"(?:d')?il y a {n} {unit}",),
    past=(r"(?:au cours des|dans les|pendant les|durant les|ces|des|les) {n} (?:derniere?s|passee?s) {unit}",
          r"(?:au cours des|dans les|pendant les|durant les|ces|des|les) {n} {unit} (?:derniere?s|passee?s)"),
    day_month_year=(r"{d}(?:er)? {m} {y}",),
    day_month=(r"{d}(?:er)? {m}",),
    month_year=(r"{m} (?:de )?{y}", r"{m}(?: dernier| passe)?"),
    season_year=(r"{s} (?:de )?{y}", r"{s}(?: dernier| passe)?"),
    quarters=(r"[qt]{q} {y}", r"(?:le )?{q} trimestre (?:de |d')?{y}", r"(?:le )?{q} trimestre"),
    year_only=(r"{y}",),
    ordinals={"premier|1er|1": 1, "deuxieme|second|2e?": 2, "troisieme|3e?": 3, "quatrieme|4e?": 4},
    weekdays={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5,
        "dimanche": 6,
    },
    last_weekday=(r"(?:de |du |le )?{w} (?:dernier|passe)", r"(?:du|de) {w}"),
)  # fmt: skip

VOCABULARY = Vocabulary(
    code="fr",
    signs=frozenset(
        "le la les l un une des de du d en et a au aux je j ai me m mes mon ma que qu qui quels "
        "quelles quel quelle combien quand ou est sont sur dans avec pour par liste montre "
        "depuis entre dernier derniere recus recu notes courriels mails documents fichiers ecrit "
        "tous toutes y il ce parlent mentionnent propos".split()
    ),
    kinds={
        r"courriels?|e-?mails?|mails?|messages?|courriers? electroniques?|mels?": MAIL,
        r"notes?": NOTE,
        r"(?:fichiers? |documents? )?pdfs?": PDF,
        r"pages? web|pages? (?:html|internet)|pages? (?:enregistrees?|sauvegardees?)|sites? web": WEB,
        r"images?|photos?|photographies?": IMAGE,
        r"documents?|fichiers?|papiers|textes?": ANY,
        r"pieces? jointes?|fichiers? joints?|documents? joints?": ATTACHMENT,
    },
    count=r"combien (?:de |d')|combien(?= (?:y a-t-il|ai-je|j'ai|il y a))|quel(?:le)? est le nombre (?:de |d'|des )|(?:le )?nombre (?:de |d')|compte",
    listing=r"liste(?:-moi|r)?|montre(?:z)?(?:-moi)?|donne(?:z)?(?:-moi)?|affiche(?:r|z)?(?:-moi)?|trouve(?:-moi|r)?|cherche(?:r)?|"
    r"enumere|quel(?:le)?s?(?: sont)?|(?:la )?liste des?|tou(?:te)?s|voir|je veux voir|lesquel(?:le)?s",
    newest=r"(?:plus |les plus )?(?:recente?s?|nouveaux?|nouvelles?)|derniere?s?|plus recente?s?",
    oldest=r"plus ancien(?:ne)?s?|plus vieux|plus vieilles?|premiere?s?",
    when=r"quand",
    lastly=r"(?:pour |c'etait )?la derniere fois(?: que| qu')?|dernierement|en dernier(?: lieu)?",
    filler=r"(?:est-ce que |est-ce qu')?(?:j'ai|nous avons|ai-je|avons-nous)(?: recue?s?| eue?s?| obtenue?s?| gardee?s?| dans)?(?! a \w+er\b)|"
    r"y a-t-il|il y a|existe-t-il|au total|en tout|s'il (?:te|vous) plait|tou(?:te)?s?|le|la|les|l'|l|un|une|des|mes|"
    r"mon|ma|nos|notre|de|du|d'|d|qui|que|qu'|qu|sont|est|ont|ete|etaient|me|m'|m|nous|on|recue?s?|envoyee?s?|"
    r"ecrite?s?|arrivee?s?|datent|date|enregistree?s?|dans ma (?:bibliotheque|collection)|dans mes "
    r"(?:fichiers|documents|dossiers)|a|moi|et|j'|j|ai|c'|est-ce|jusqu'ici|dis-moi|peux-tu|pouvez-vous|je|veux|savoir|complete|entiere?s?|ceux|celles|"
    r"tout|laquelle|lequel|possede|as-tu|avez-vous|t|dans(?= (?:quel|lesquel))",
    topic=r"(?:qui )?(?:parlent?|parlant|traitent?|traitant) (?:de la |de l'|des |du |de |d')|au sujet (?:de la |de l'|des |du |de |d')|"
    r"(?:a propos|concernant|relati(?:f|ve)s? a|en rapport avec|liee?s? (?:a|au|aux))(?: la | l'| des | du | de | d')?|sur|concernant|"
    r"(?:qui |ou l'on )?(?:mentionnent?|mentionnant|citent?|contiennent?|contenant|evoquent?|evoquant)(?: les? mots?)?|"
    r"(?:ou|dans lesquel(?:le)?s) (?:il est question|on parle|il s'agit|j'ai parle) (?:de la |de l'|des |du |de |d')|"
    r"avec les? mots?|(?:qui )?(?:portent?|portant) sur|intitulee?s?|(?:qui )?s'agit (?:de |du |d')|ayant pour objet|"
    r"(?:ai-je |j'ai )?parle (?:de la |de l'|des |du |de |d')",
    of=r"de la|de l'|des|du|de|d'|pour",
    by=r"(?:qui (?:ont ete )?)?(?:envoyee?s?|ecrite?s?|recue?s?|adressee?s?) (?:par|de la part de|de|d')|de la part (?:de |d')|par|"
    r"de la|de l'|du|de|d'|eu des nouvelles de|nouvelles de",
    to=r"(?:envoyee?s?|adressee?s?|ecrite?s?|destinee?s?) (?:a la|a l'|au|a)|pour|a la|a l'|au|a",
    between=r"(?:echangee?s? )?avec|de ou a|entre moi et",
    they_wrote=r"(?:que |qu')?(?:m'a|m'ont|nous a|m'avait|m a)(?:-t-(?:il|elle)|-il|-elle)?(?: (?:envoyee?s?|ecrite?s?|adressee?s?))?",
    i_wrote=r"(?:que |qu')?(?:j'ai|ai-je|nous avons|j'avais|lui ai-je) (?:envoyee?s?|ecrite?s?|adressee?s?)",
    i_received=r"(?:que )?j'ai recue?s?",
    titles=r"(?:m|mme|mlle|dr|maitre|monsieur|madame)\.?|le|la|l'",
    mine=r"m[oae]n?s?|notre|nos",
    folder=r"(?:dans|du|de)(?: le| la| mon| mes| ma)? ?(?:dossier|repertoire|collection|sous-dossier)(?: nommee?| appelee?)?|"
    r"dans(?: le| la| l'| mon| mes| ma| les)?",
    languages={
        "anglaise?s?": "en", "espagnole?s?": "es", "allemande?s?": "de", "francaise?s?": "fr",
        "chinoise?s?": "zh", "italien(?:ne)?s?": "it", "portugaise?s?": "pt", "neerlandaise?s?": "nl",
        "japonaise?s?": "ja", "russes?": "ru",
    },
    in_language=r"(?:qui sont |ecrite?s? |rediges? )?en",
    tagged=r"(?:avec |portant |ayant )?(?:l'etiquette|le tag|les tags|le mot-cle|l'etiquette)|etiquetee?s?|taguee?s?|#",
    version=r"versions? (?:de la|de l'|du|des|de mon|de ma|de|d')",
    source=r"dans|selon|d'apres|que dit|que disent|que disait|dit|en",
    idle=frozenset(
        "le la les l un une des de du d et ou mon ma mes notre nos ce cette ces son sa ses a au "
        "aux y se s".split()
    ),
    dates=_DATES,
    numbers_before_kind=r"{n}",
)  # fmt: skip
