"""The closed classes of four languages: all of the grammar that reading follow-ups needs.

Only words of which a language has a fixed few stand here (pronouns, prepositions, auxiliaries),
and constructions in which they mean something else. What a library is about never does.
"""

from __future__ import annotations

import regex

from app.question.grammar import Grammar
from app.question.spelling import plain

_FLAGS = regex.IGNORECASE | regex.VERSION0


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _plain_words(text: str) -> frozenset[str]:
    return _words(plain(text))


def _times(months: str, weekdays: str, spans: str) -> dict[str, str]:
    kinds = {"month": months, "weekday": weekdays, "span": spans}
    return {word: kind for kind, words in kinds.items() for word in words.split()}


def _pattern(*alternatives: str) -> regex.Pattern[str]:
    return regex.compile("|".join(alternatives) or r"(?!)", _FLAGS)


_ENGLISH = Grammar(
    language="en",
    openers=_pattern(
        r"(?:ok(?:ay)?,? |so,? )?(?:and|but|or|so)\b,?(?: then\b,?)?"
        r"(?: (?:what|how) about\b)?(?: also\b)?",
        r"(?:what|how) about\b",
    ),
    askers=_words("who whom whose what which when where why how"),
    verbs=_words(
        "is are was were be been being am do does did done has have had having can could will would"
        " shall should must may might need needs get gets got isn't aren't wasn't weren't didn't"
        " doesn't don't hasn't haven't won't can't couldn't there's what's where's who's when's"
        " let us go"
    ),
    articles=_words("the a an my our your some any every each all no another"),
    prepositions=_words(
        "in on at for from of to by with without about since until till during after before"
        " between under over behind into near through within against per around"
    ),
    pronouns=_words("it he she they them him hers theirs there then afterwards"),
    possessives=_words("its his her their"),
    pointers=_words("that this those these"),
    boundaries=_words(
        "and or but when if after before because while since that who which where than as so"
        " whether what how why whose though although unless until"
    ),
    others=_words(
        "i you we me us not also too again now still already just only even please tell exactly"
        " else much many long often old far big more most up out off so very same s"
        " today yesterday tomorrow"
    ),
    stand_ins=_pattern(r"(?:the |that |this )?(?:\w+ )?ones?\b(?= (?:for|of|from|in|to|on|at)\b)"),
    unreferring=_pattern(
        r"\bit (?:takes?|took|costs?) .*?\bto\b",
        r"\b(?:is|was) it (?:not )?(?:possible|true|worth|ok|okay|allowed|safe|better|necessary"
        r"|legal|time|important|normal|raining|snowing|cold|warm|hot|dark)\b",
        r"\bwhat time (?:is|was) it\b",
        r"\b(?:is|was) it (?=that\b|who\b|which\b)",
        r"\b(?:is|are|was|were|will|has|have|had|can|could|should)(?:n't)? there\b",
        r"\bthere(?:'s| is| are| was| were| be| been)\b",
        r"\bth(?:is|ese) (?:\w+ )?(?:years?|months?|weeks?|mornings?|evenings?|afternoons?"
        r"|summer|winter|spring|autumn|time|weekend|quarter|days)\b",
        r"\b(?:now|since|until|by) then\b",
        r"(?<=\w )that (?=the\b|an?\b|my\b|our\b|i\b|we\b|you\b|he\b|she\b|it\b|they\b|there\b)",
    ),
    referring=_pattern(
        r"\b(?:which|the|that|this|other|another|last|first|second) (?:\w+ )?ones?\b",
        r"\bth(?:at|is|ese|ose)(?= *[?!.,]| (?:is|are|was|were|does|did|do|has|have|had|will|would"
        r"|can|could|should|mean|means|cost|costs|happen|happened|say|said|for|in|at|on|from|to"
        r"|by|with|again|now|exactly|too|last|back|over)\b|\s*$)",
    ),
    times=_times(
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
        "today yesterday tomorrow tonight year month week spring summer autumn winter morning"
        " evening",
    ),
    kinds=_plain_words(
        "price prices cost costs amount total sum fee number numbers date day time name address"
        " email phone colour color size length weight height age deadline duration rate invoice"
        " bill receipt quote appointment appointments meeting password code birthday"
    ),
    circumstances=_pattern(
        r"(?:(?:since|until|from|by) )?(?:when|where)\b|why\b|(?:at )?what time\b"
        r"|how(?=$| (?:is|are|was|were|do|does|did|can|could|will|should|have|has)\b)",
    ),
    more=_pattern(r"(who|whom|what|where|when|why|how) else"),
    anything=_pattern(
        r"(?:any|some)(?:thing|one|body|where) else|any (?:more|others?)|no one else|nobody else"
        r"|any other (?:ones?|times?|places?|person|people|things?)|what else|who else"
    ),
)

_SPANISH = Grammar(
    language="es",
    openers=_pattern(
        r"(?:vale,? |bueno,? )?(?:y|e|pero|o|entonces)\b,?(?: entonces\b,?)?(?: también\b)?"
        r"(?: qué (?:hay|tal|pasa) (?:de|con)(?=l?\b))?",
        r"qué (?:hay de|tal|pasa con)\b",
    ),
    askers=_words(
        "quién quiénes qué cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas"
        " quien quienes cual cuales cuanto cuanta cuantos cuantas"
    ),
    verbs=_words(
        "es son era eran fue fueron ser será serán sido está están estaba estaban estuvo estar he"
        " has ha han había hay hubo haber habrá tiene tienen tenía tenían tengo tenemos puede"
        " pueden puedo podemos debe deben debo hace hacen va van voy vamos"
    ),
    articles=_words(
        "el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras tu tus al del"
        " cada todo toda todos todas otro otra"
    ),
    prepositions=_words(
        "a al de del en para por con sin sobre desde hasta entre hacia según tras durante ante bajo"
        " contra"
    ),
    pronouns=_words("él ella ellos ellas ello eso esto aquello allí ahí allá"),
    possessives=_words("su sus suyo suya suyos suyas"),
    pointers=_words("ese esa esos esas este estos estas aquel aquella aquellos aquellas"),
    boundaries=_words("y o u e pero que cuando si porque mientras como donde quien aunque después"),
    others=_words(
        "yo me te se nos lo le les no sí también más menos muy ya aún todavía solo ahora mucho"
        " exactamente otra vez final hoy ayer mañana años hora"
    ),
    stand_ins=_pattern(r"\b(?:el|la|los|las|lo)\b(?= (?:de|del|para|en)\b)"),
    unreferring=_pattern(
        r"\best[aeo]s? (?:años?|mes|meses|semanas?|mañana|tarde|noche|verano|invierno|primavera"
        r"|otoño|vez|veces|días?)\b",
        r"\b(?:por|a pesar de|además de) (?:eso|esto|ello)\b",
        r"\blo (?:que|de|más|menos|mejor|peor|mismo|único|último|primero)\b",
        r"\b(?:por|a|de) lo\b",
        r"\ba (?:qué|quién|quiénes|cuál|cuáles) .*?\bles?\b",
        r"\bles? (?:\w+ )*?al? (?=\w)",
        r"\b(?:charlas|carlos)\b",
    ),
    referring=_pattern(
        r"\b(?:quién|quiénes|quien) (?:me |te |se |nos )?(?:la|los|las)\b(?= \p{L}+)",
        r"\b(?:la|los|las)\b(?= (?:ha|han|he|hemos|había)\b)",
        r"\b(?:la|los|las)\b(?= \p{L}+(?:ó|é|aron|ieron)\b)",
        r"\blo\b(?= \p{L})",
        r"\bles?\b(?= \p{L})",
        r"\b\p{Ll}{2,}(?:ar|er|ir)(?:lo|los|las|les)\b",
        r"\b\p{Ll}{3,}(?:ar|er|ir)la\b(?!s)(?<=\p{L}{8})",
        r"\b(?:el|la|los|las) (?:otr[oa]s?|primer[oa]s?|segund[oa]s?|últim[oa]s?)(?= *[?.,]|\s*$)",
    ),
    drops_subjects=True,
    times=_times(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo sábados domingos",
        "hoy ayer mañana año mes semana primavera verano otoño invierno tarde noche",
    ),
    kinds=_plain_words(
        "precio precios coste costo importe total suma cuota número números fecha día hora nombre"
        " dirección correo e email teléfono móvil color tamaño talla peso altura edad plazo"
        " duración factura recibo presupuesto cita citas reunión contraseña clave código"
        " cumpleaños horario"
    ),
    circumstances=_pattern(
        r"(?:(?:desde|hasta|para|a partir de) )?cu[áa]ndo\b|(?:de |desde |hasta )?a?d[óo]nde\b"
        r"|(?:por|para) qu[ée]\b|a qu[ée] hora\b|c[óo]mo\b",
    ),
    more=_pattern(r"(qui[ée]n|qui[ée]nes|qu[ée]|d[óo]nde|cu[áa]ndo) m[áa]s"),
    anything=_pattern(
        r"(?:algo|alguien|algun[oa]s?|nada|nadie|qu[ée]) m[áa]s|(?:alguna |qu[ée] )?otra cosa"
        r"|(?:alg[úu]n )?otro|en (?:alg[úu]n |qu[ée] )?otro (?:sitio|lugar)"
    ),
)

_GERMAN = Grammar(
    language="de",
    openers=_pattern(
        r"(?:ok(?:ay)?,? |also,? |gut,? )?(?:und|aber|oder)\b,?(?: dann\b,?)?(?: auch\b)?"
        r"(?: was ist mit\b| wie (?:ist|sieht) es (?:mit|bei)\b)?",
        r"was ist mit\b|wie (?:ist|sieht) es (?:mit|bei)\b",
    ),
    askers=_words(
        "wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum"
        " wieso weshalb wie wieviel wozu womit wofür worüber worum woran worin wovon wodurch"
    ),
    verbs=_words(
        "ist sind war waren sein bin bist wird werden wurde wurden worden hat haben habe hatte"
        " hatten gehabt kann können konnte muss müssen musste soll sollen sollte darf dürfen"
        " durfte will wollen wollte gibt geht tut tun macht machen"
    ),
    articles=_words(
        "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner"
        " meines unser unsere unseren unserem unserer unseres kein keine keinen jeder jede jedes"
        " jeden alle im am zum zur vom beim ins ans dein deine"
    ),
    prepositions=_words(
        "in im ins an am ans auf aus bei beim mit nach seit von vom vor zu zum zur für gegen ohne"
        " um über unter zwischen neben hinter durch bis während wegen pro per laut ab"
    ),
    pronouns=_words(
        "er sie es ihn ihm ihnen dies dort da damals danach dann daran darin darauf daraus dafür"
        " davon davor dazu damit dabei darüber darum dagegen dahin daher derselbe dieselbe dasselbe"
        " denen"
    ),
    possessives=_words(
        "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren"
    ),
    pointers=_words("dieser diese dieses diesen diesem jener jene jenes jenen jenem"),
    boundaries=_words(
        "und oder aber wenn als weil dass während nachdem bevor ob wer wo wie was wann damit sobald"
        " falls obwohl denn"
    ),
    others=_words(
        "ich du wir mir mich uns euch man sich nicht auch noch schon nur mal so sehr eigentlich"
        " genau jetzt mehr viel viele lang lange hoch oft alt weit groß teuer sonst heute gestern"
        " morgen uhr bitte denn doch"
    ),
    stand_ins=_pattern(
        r"\b(?:der|die|das|den|dem|denen|derjenige|diejenige|dasjenige)"
        r"(?= (?:von|vom|für|im|in|aus|zum|zur|beim|auf|am|des)\b)"
    ),
    unreferring=_pattern(
        r"\bes (?:dauert|gibt|geht|regnet|schneit|heißt|handelt)\b",
        r"\b(?:gibt|gab|geht|ging|regnet|schneit|handelt|dauert|dauerte) es\b",
        r"\b(?:ist|war) es (?:möglich|wahr|erlaubt|nötig|besser|sicher|kalt|warm|spät|wichtig)\b",
        r"\bda\p{Ll}+(?=, (?:dass|wie|ob|wann|was|wer)\b)|\bes(?=, (?:wenn|dass|ob)\b)",
        r"\bda(?:zu|bei|rum|ran|für|von)\b(?=.*\bzu \p{Ll}+en\b)",
        r"\bwie spät ist es\b|\bes (?:\w+ )*zu \w+en\b",
        r"\bdies(?:e|en|er|es|em) (?:\w+ )?(?:Jahr|Jahres|Monats?|Woche|Sommer|Winter|Frühling"
        r"|Herbst|Mal|Morgen|Abend|Tage|Tagen|Wochenende|Quartal)\b",
        r"\b(?:hier und da|ab und an|von da an|da drüben)\b",
        r"(?<=\w )(?-i:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer)\b",
    ),
    # An article leads to a noun, over adjectives maybe; nouns have capitals.
    referring=_pattern(
        r"(?-i:\b(?:das|die|der|den|dem)\b(?!(?: [\p{Ll}„\"«][\p{L}-]*){0,3} [„\"«]?[\p{Lu}\p{N}]))"
        r"(?! [„\"«]| \p{Ll}+sten?\b)"
        r"(?=[^?]*?\p{L}*[?]|\s*$)",
    ),
    capitalises_nouns=True,
    times=_times(
        "januar februar märz april mai juni juli august september oktober november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs"
        " donnerstags freitags samstags sonntags",
        "heute gestern morgen jahr monat woche frühling frühjahr sommer herbst winter abend",
    ),
    kinds=_plain_words(
        "preis preise kosten betrag summe gebühr nummer telefonnummer handynummer kontonummer datum"
        " tag uhrzeit zeit name adresse anschrift mailadresse telefon farbe größe länge gewicht"
        " höhe alter frist dauer rechnung quittung angebot termin termine besprechung passwort"
        " kennwort code geburtstag"
    ),
    circumstances=_pattern(
        r"(?:(?:seit|bis|ab) )?wann\b|wo(?:hin|her)?\b|warum\b|wieso\b|weshalb\b"
        r"|um wie ?viel uhr\b|wie(?=$| (?:ist|war|wird|kann|muss|hat|habe|haben|soll)\b)",
    ),
    more=_pattern(r"(wer|wen|wem|was|wo|wann) (?:sonst noch|sonst|noch|außerdem)"),
    anything=_pattern(
        r"(?:sonst noch|noch|sonst) (?:jemand\w*|etwas|was|wer|einer|eine|irgendw\w+)"
        r"|(?:noch )?jemand anders?|(?:noch )?(?:etwas|was) anderes|noch (?:andere|weitere)\w*"
        r"|was (?:sonst noch|sonst|noch)|sonst noch"
    ),
)

_FRENCH = Grammar(
    language="fr",
    openers=_pattern(
        r"(?:ok,? |bon,? )?(?:et|mais|ou|alors|donc)\b,?(?: alors\b,?)?(?: aussi\b)?"
        r"(?: qu['’]en est-il d(?=u|es?|['’]))?",
        r"qu['’]en est-il d(?=u|es?|['’])",
    ),
    askers=_words(
        "qui que quoi quel quelle quels quelles quand où comment pourquoi combien lequel laquelle"
        " lesquels lesquelles qu' qu’"
    ),
    verbs=_words(
        "est sont était étaient être sera seront été fut a ai as ont avait avaient avoir aura avez"
        " avons doit doivent dois peut peuvent peux faut fait font va vont ce c' c’ t y"
    ),
    articles=_words(
        "le la les l' l’ un une des du au aux mon ma mes notre nos votre vos ton ta tes chaque tout"
        " toute tous toutes"
    ),
    prepositions=_words(
        "à a au aux de du des d' d’ en dans pour par avec sans sur sous depuis jusque jusqu' jusqu’"
        " entre chez vers après avant pendant contre selon dès"
    ),
    pronouns=_words(
        "il elle ils elles lui eux ça cela ceci celui celle ceux celles là ensuite alors"
    ),
    possessives=_words("son sa ses leur leurs"),
    pointers=_words("ce cet cette ces"),
    boundaries=_words("et ou mais que qu' qu’ quand si qui où parce lorsque dont puis comme"),
    others=_words(
        "je j' j’ tu nous vous on me m' m’ se s' s’ te ne n' n’ pas aussi plus moins très encore"
        " déjà seulement autre maintenant ci aujourd' aujourd’ hui hier demain temps fois heure"
    ),
    stand_ins=_pattern(r"\b(?:celui|celle|ceux|celles)\b(?= (?:de|du|des|d['’]|pour|en|dans|à)\b)"),
    unreferring=_pattern(
        r"\bil (?:y a|y avait|faut|fallait|est possible|s['’]agit|pleut|fait)\b",
        r"\by a-t-il\b|\bfaut-il\b|\bs['’]agit-il\b|\best-il possible\b|\bheure est-il\b",
        r"\bc['’]est\b|\best-ce\b|\bce (?:qui|que|qu['’]|sont|sera|serait)",
        r"\bce(?:tte|t|s)? (?:année|mois|semaine|matin|soir|été|hiver|printemps|automne|fois|jours"
        r"|week-end)\b",
        r"\bparmi\b",
    ),
    referring=_pattern(
        r"\bl['’](?=(?:a|ai|as|ont|avons|avez|avait|avaient|aura)\b)",
        r"\b(?:le|la|les)\b(?= (?:a|ai|as|ont|avons|avez|avait|avaient|aura)\b)",
        r"(?<=\bqui )(?:le |la |les |l['’])(?=\p{L}+ *(?:[?]|$))",
        r"\b(?:qui|combien|quand|où|comment|que|j['’]|il|on)(?:,? \p{L}+)? (?:y )?en"
        r"(?= (?:a|ai|ont|est|faut|reste|avait|avons|sont)\b)",
        r"\ben (?:faut|a-t|reste|avons|avez|sont)\b",
        r"\bqui y\b",
        r"\by (?=\p{L}+-(?:on|je|tu|elles?|ils?|nous|vous|t)\b)",
        r"^qu['’]en (?!est\b|\d)",
        r"\b\p{L}+-(?:le|la|les)\b",
    ),
    times=_times(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "aujourd'hui hier demain année mois semaine printemps été automne hiver matin soir",
    ),
    kinds=_plain_words(
        "prix coût coûts montant total somme tarif numéro numéros date jour heure nom adresse"
        " téléphone courriel e mail couleur taille longueur poids hauteur âge délai durée facture"
        " reçu devis réunion code anniversaire horaire horaires"
    ),
    circumstances=_pattern(
        r"(?:(?:depuis|à partir de) |jusqu['’]à )?quand\b|(?:d['’]|jusqu['’])?où\b|pourquoi\b"
        r"|à quelle heure\b|comment\b",
    ),
    more=_pattern(r"(qui|où|quand) (?:d['’]autre|encore)"),
    anything=_pattern(
        r"(?:quelqu['’]un|quelque chose|rien|personne|quoi) d['’]autre|quoi encore|autre chose"
        r"|d['’]autres(?: personnes| choses)?|ailleurs|encore (?:quelqu['’]un|quelque chose)"
    ),
)

GRAMMARS = {one.language: one for one in (_ENGLISH, _SPANISH, _GERMAN, _FRENCH)}
