"""How people ask for a summary or a comparison, in five languages.

A pattern must match the whole question (spaces joined, politeness and closing marks taken off). It
is anchored at the verb or noun that asks, so that a question which merely mentions a summary is
left alone. ``thing`` is what is to be summarised, ``other`` a second thing where the wording keeps
them apart; ``period`` must be nothing but a stretch of time.
"""

from __future__ import annotations

import regex

_FLAGS = regex.IGNORECASE | regex.V1


def _all(*patterns: str) -> tuple[regex.Pattern[str], ...]:
    return tuple(regex.compile(pattern, _FLAGS) for pattern in patterns)


_EN_NOUN = r"(?:summary|overview|recap|digest|outline|synopsis|tl;?dr)"
_EN_SIZE = r"(?:(?:short|brief|quick|concise|detailed|general|rough|little)\s+)*"
_ES_NOUN = r"(?:resumen|sumario|panorama|síntesis|sintesis)"
_DE_NOUN = r"(?:zusammenfassung|überblick|ueberblick|übersicht|uebersicht)"
_FR_NOUN = r"(?:résumé|resumé|resume|aperçu|apercu|bilan|synthèse|synthese|récapitulatif)"
_ZH_VERB = r"(?:总结|總結|概括|归纳|歸納|概述|综述|小结|摘要)"
_ZH_NOUN = r"(?:总结|總結|概述|摘要|概要|综述|小结)"
_ZH_ASKS = r"(?:吗|嗎|谁|誰|什么|什麼|哪|几|幾|多少|何时|怎么|為什|为什|呢)"

SUMMARISE = {
    "en": _all(
        # Adding up sums of money is another thing.
        r"(?:summari[sz]e|recap|give\s+the\s+gist\s+of|sum\s+up(?!\s+(?:(?:all|the|my|our|these|"
        r"those)\s+)*(?:costs?|prices?|amounts?|numbers?|totals?|hours?|bills?|invoices?|"
        r"expenses?|figures?|payments?)\b))\s+(?P<thing>.+)",
        rf"(?:give|write|make|show|prepare|i(?:\s+would|'d)\s+like|i\s+(?:want|need))(?:\s+(?:me|us))?"
        rf"\s+(?:an?|the)\s+{_EN_SIZE}{_EN_NOUN}\s+(?:of|about|on|for)\s+(?P<thing>.+)",
        rf"(?:an?\s+)?{_EN_SIZE}{_EN_NOUN}\s+(?:of|about|on)\s+(?P<thing>.+)",
        r"what\s+(?:are|were)\s+the\s+(?:main|key|most\s+important)\s+points\s+(?:of|in|from)\s+"
        r"(?P<thing>(?:the|my|our|this|that|these|those|all)\s.+)",
        r"what\s+(?:all\s+)?happened(?:\s+to\s+(?:me|us))?(?:\s+(?:in|during))?\s+(?P<period>.+)",
    ),
    "es": _all(
        r"res(?:u|ú)m(?:e|a|an|en|ir)(?:me|nos)?\s+(?P<thing>.+)",
        rf"(?:haz|hazme|haznos|dame|danos|escribe|escríbeme|prepara|prepárame|quiero|necesito|"
        rf"hacer(?:me)?|dar(?:me)?)\s+(?:un|el|una|la)\s+(?:(?:breve|corto|pequeño|rápido)\s+)?"
        rf"{_ES_NOUN}(?:\s+(?:breve|corto|rápido|general))?\s+(?:del?|sobre)\s+(?P<thing>.+)",
        rf"(?:(?:un|breve)\s+)*{_ES_NOUN}(?:\s+(?:breve|general))?\s+(?:del?|sobre)\s+(?P<thing>.+)",
        r"cuáles\s+(?:son|fueron)\s+los\s+puntos\s+(?:principales|clave|más\s+importantes)\s+del?\s+"
        r"(?P<thing>.+)",
        r"qu(?:é|e)\s+(?:me\s+|nos\s+)?(?:pasó|paso|ocurrió|sucedió|ha\s+pasado)\s+"
        r"(?:(?:en|durante)\s+)?(?P<period>.+)",
    ),
    "de": _all(
        r"fass(?:e|en|t)?\s+(?:(?:sie|mir|uns|mal|doch|kurz|bitte)\s+)*(?P<thing>.+?)\s+(?:(?:bitte|kurz|mal)"
        r"\s+)*zusammen",
        r"(?P<thing>.+?)\s+(?:kurz\s+)?zusammenfassen",
        rf"(?:gib|geben\s+sie|schreib(?:e|en\s+sie)?|mach(?:e|en\s+sie)?|erstell(?:e|en\s+sie)?|"
        rf"ich\s+(?:möchte|brauche|hätte\s+gern))(?:\s+(?:mir|uns))?(?:\s+bitte)?\s+"
        rf"(?:eine?n?|die|den)\s+(?:(?:kurze|knappe|grobe)[nrs]?\s+)*{_DE_NOUN}\s+"
        rf"(?:über|von|vom|zu|zum|zur|der|des)\s+(?P<thing>.+)",
        rf"(?:(?:eine?|kurze)\s+)*{_DE_NOUN}\s+(?:über|von|vom|zu|zum|zur|der|des)\s+(?P<thing>.+)",
        r"was\s+(?:sind|waren)\s+die\s+(?:wichtigsten|zentralen|wesentlichen)\s+punkte\s+"
        r"(?:von|vom|in|im|aus|der|des)\s+(?P<thing>.+)",
        r"was\s+(?:ist|war|geschah|passierte)\s+(?:mir\s+)?(?:alles\s+)?(?:(?:im|in)\s+)?"
        r"(?P<period>.+?)(?:\s+(?:alles\s+)?(?:passiert|geschehen|los|gewesen))?",
    ),
    "fr": _all(
        r"r(?:é|e)sume[rz]?(?:-(?:moi|nous))?\s+(?P<thing>.+)",
        rf"(?:fais|faites|donne|donnez|écris|écrivez|prépare|préparez|je\s+(?:veux|voudrais)|faire|"
        rf"donner|il\s+me\s+faut)(?:-(?:moi|nous))?\s+(?:un|le|une|la)\s+"
        rf"(?:(?:court|bref|petit|rapide)\s+)?{_FR_NOUN}(?:\s+(?:court|rapide|général))?\s+"
        rf"(?:d(?:e|u|es)\s+|d['’]|sur\s+)(?P<thing>.+)",
        rf"(?:(?:un|court|bref)\s+)*{_FR_NOUN}\s+(?:d(?:e|u|es)\s+|d['’])(?P<thing>.+)",
        r"quels\s+(?:sont|étaient)\s+les\s+points\s+(?:principaux|clés?|essentiels|importants)\s+"
        r"(?:d(?:e|u|es)\s+|d['’])(?P<thing>.+)",
        r"(?:que\s+s['’]est-il\s+passé|qu['’]est-ce\s+qui\s+s['’]est\s+passé|"
        r"que\s+m['’]est-il\s+arrivé)\s+(?:(?:en|pendant|durant|dans)\s+)?(?P<period>.+)",
    ),
    "zh": _all(
        rf"{_ZH_VERB}(?:一下|下|一遍)\s*(?P<thing>.+)",
        rf"(?!.*{_ZH_ASKS}){_ZH_VERB}\s*(?P<thing>.+)",
        rf"(?:把|将|將|对|對)\s*(?P<thing>.+?)\s*(?:做(?:个|一个|一下)?|进行|作(?:个|一个)?)?{_ZH_VERB}"
        r"(?:一下|下)?",
        rf"(?P<thing>.+?){_ZH_VERB}(?:一下|下)",
        rf"(?:给我|給我|写|寫|做|来|我要|我需要)(?:看|们)?(?:一个|一份|一篇|个|份|篇)?(?P<thing>.+?)的?"
        rf"(?:简要|简短|大致)?(?:的)?{_ZH_NOUN}",
        rf"(?:给我|給我|写|寫|做)(?:一个|一份|一篇|个|份|篇)?(?:关于|關於|有关)(?P<thing>.+?)的?{_ZH_NOUN}",
        r"(?P<period>.+?)(?:里|中)?(?:都|我)*(?:发生|發生)(?:了|过)?(?:什么|什麼|哪些)(?:事|事情)?(?:了)?",
    ),
}

COMPARE = {
    # First, since an English "compare" may stand before French articles.
    "fr": _all(
        r"compare[rz]?(?:-(?:moi|nous))?\s+(?P<thing>(?:les?|la|l['’]|mes|nos|ces|mon|ma)\s*.+)",
        r"quelles?\s+(?:est|sont)\s+(?:la|les)\s+(?:principales?\s+)?différences?\s+entre\s+"
        r"(?P<thing>.+)",
        r"(?:les?\s+|la\s+)?différences?\s+entre\s+(?P<thing>.+)",
        r"en\s+quoi\s+(?:diffèrent|différent|se\s+distinguent)(?:-(?:ils|elles))?\s+(?P<thing>.+)",
        r"en\s+quoi\s+(?P<thing>.+?)\s+(?:diffèrent|différent|se\s+distinguent)(?:-(?:ils|elles))?",
        r"en\s+quoi\s+(?P<thing>.+?)\s+(?:diffère|se\s+distingue)(?:-t-(?:il|elle))?\s+(?:de|du)\s+"
        r"(?P<other>.+)",
        r"qu['’]est-ce\s+qui\s+(?:a\s+changé|change)\s+entre\s+(?P<thing>.+)",
    ),
    "en": _all(
        r"compare\s+(?P<thing>.+)",
        r"what(?:\s+is|\s+are|'s|\s+were)\s+the\s+(?:main\s+)?differences?\s+between\s+(?P<thing>.+)",
        r"(?:the\s+)?differences?\s+between\s+(?P<thing>.+)",
        r"how\s+(?:do|does|did)\s+(?P<thing>.+?)\s+differ(?:\s+from\s+(?P<other>.+))?",
        r"what(?:\s+has)?\s+changed\s+(?:between|from)\s+(?P<thing>.+)",
        r"(?:where|in\s+what)\s+do\s+(?P<thing>.+?)\s+differ",
    ),
    "es": _all(
        r"compar(?:a|ar|e|ame|áme|en)\s+(?P<thing>.+)",
        r"(?:cuál\s+es\s+la|cuáles\s+son\s+las|qué)\s+(?:principales\s+)?diferencias?"
        r"(?:\s+(?:hay|existen?))?\s+entre\s+(?P<thing>.+)",
        r"(?:las?\s+)?diferencias?\s+entre\s+(?P<thing>.+)",
        r"en\s+qu(?:é|e)\s+se\s+diferencia[n]?\s+(?P<thing>.+)",
        r"qu(?:é|e)\s+(?:ha\s+cambiado|cambió|cambia)\s+(?:entre|de)\s+(?P<thing>.+)",
    ),
    "de": _all(
        r"vergleich(?:e|en|t)?\s+(?:(?:sie|mir|uns|mal|bitte)\s+)*(?P<thing>.+?)(?:\s+miteinander)?",
        r"(?P<thing>.+?)\s+(?:miteinander\s+)?vergleichen",
        r"(?:worin|wie|wodurch)\s+unterscheide(?:n|t)\s+sich\s+(?P<thing>.+)",
        r"was\s+(?:ist|sind)\s+(?:der|die)\s+(?:wichtigsten\s+)?unterschiede?\s+zwischen\s+(?P<thing>.+)",
        r"(?:welche[nr]?\s+)?unterschiede?(?:\s+(?:gibt\s+es|bestehen|besteht))?\s+zwischen\s+"
        r"(?P<thing>.+)",
        r"was\s+hat\s+sich\s+(?:zwischen|von)\s+(?P<thing>.+?)\s+(?:ge|ver)ändert",
    ),
    "zh": _all(
        r"(?:比较|对比|比較|對比)(?:一下|下)?\s*(?P<thing>.+)",
        r"(?:把|将|將)\s*(?P<thing>.+?)(?:做|作|进行)?(?:一个|个|一下)?(?:比较|对比|比較|對比)(?:一下|下)?",
        r"(?P<thing>.+?)(?:之间|之間)?(?:有|存在)(?:什么|什麼|何|哪些|啥)(?:区别|區別|不同|差别|差別|差异|變化|变化)",
        r"(?P<thing>.+?)(?:之间|之間)?的(?:区别|區別|不同|差别|差異|差异)(?:是什么|在哪(?:里|兒|儿)?|有哪些|何在)?",
        r"(?P<thing>.+?)(?:区别|區別|不同|差别)在(?:哪|于什么|哪里)",
    ),
}

POLITENESS = _all(
    r"(?:please|kindly|hey|ok|hi)[,!]?\s+",
    r"(?:can|could|would|will)\s+you\s+(?:please\s+)?",
    r"(?:por\s+favor|oye)[,!]?\s+",
    r"(?:(?:me\s+)?(?:puedes|podrías|puede|podría))\s+",
    r"bitte[,!]?\s+",
    r"(?:kannst\s+du|könntest\s+du|können\s+sie|könnten\s+sie)\s+(?:(?:mir|uns|bitte|mal)\s+)*",
    r"(?:s['’]il\s+(?:te|vous)\s+pla(?:î|i)t)[,!]?\s+",
    r"(?:peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|tu\s+peux)\s+(?:(?:me|nous)\s+)?",
    r"(?:请你|请您|请|請|麻烦你?|你能不能|能不能|你能|能否|可以|你可以)\s*",
    r"(?:帮我|幫我|帮忙|为我|替我|给我|給我)(?=总结|總結|概括|归纳|概述|比较|对比|把)",
)
POLITE_ENDS = _all(
    r"[,，]?\s*(?:please|thanks|thank\s+you|por\s+favor|bitte|s['’]il\s+(?:te|vous)\s+pla(?:î|i)t)",
    r"(?:吗|嗎|好吗|谢谢|吧|可以吗)",
)

_COUNT = (
    r"(?P<count>\d{1,2}|one|two|three|four|five|six|una?|dos|tres|cuatro|cinco|seis|einem|zwei|drei|"
    r"vier|fünf|sechs|deux|trois|quatre|cinq|一|两|二|三|四|五|六)"
)
LENGTH = _all(
    rf"\s*,?\s+in\s+(?:at\s+most\s+|about\s+)?{_COUNT}\s+(?:short\s+)?(?:sentences?|points|bullets?)",
    rf"\s*,?\s+en\s+{_COUNT}\s+(?:frases?|oraciones|oración|puntos|phrases?|points)",
    rf"\s*,?\s+in\s+{_COUNT}\s+(?:sätzen|satz|punkten|stichpunkten)",
    rf"\s*[，,]?\s*用{_COUNT}(?:句话|句話|个要点|点)",
    r"\s*,?\s+(?:briefly|in\s+short|brevemente|kurz|brièvement|en\s+bref)",
)

# What joins the two things of a comparison.
JOINED_BY = {
    "en": r"\s+(?:and|with|to|vs\.?|versus)\s+",
    "es": r"\s+(?:y|e|con|a|vs\.?)\s+",
    "de": r"\s+(?:und|mit|vs\.?|zu|zur|zum)\s+",
    "fr": r"\s+(?:et|avec|à|vs\.?)\s+",
    "zh": r"\s*(?:和|与|與|跟|同|及|以及)\s*",
}
# One phrase for two things.
BOTH = _all(
    r"(?:the|my|our|these|those)\s+two\s+(?:(?:versions?|editions?|drafts?)\s+of\s+(?:the\s+|my\s+)?)?",
    r"both\s+(?:(?:the|my|our|versions?\s+of)\s+)*",
    r"(?:los|las|mis|nuestr[oa]s|est[oa]s)\s+dos\s+(?:(?:versiones|ediciones)\s+del?\s+)?",
    r"amb[oa]s\s+(?:(?:versiones)\s+del?\s+)?",
    r"(?:die|meine[n]?|unsere[n]?|diese[n]?)\s+(?:beiden|zwei)\s+"
    r"(?:(?:versionen|fassungen)\s+(?:von|vom|der|des)\s+)?",
    r"beide[n]?\s+",
    r"(?:les|mes|nos|ces)\s+deux\s+(?:versions\s+(?:du|de\s+la|de\s+l['’]|des|de)\s*)?",
    r"(?P<what>.*?)(?:的)?(?:这|那|這)?[两兩](?:份|个|個|封|篇|版|种|次|本|张|項|项)(?:的)?",
)
# "v1 and v2 of the quote": the second thing names what both are versions of.
VERSION = regex.compile(
    r"第?[一二三四五六七八九十\d]+版|[新旧舊]版|"
    r"(?:(?:the|la|el|le|die|der|das)\s+)?(?:v(?:ersion|ersión)?[\s.]?\d+(?:\.\d+)*|\d+(?:\.\d+)*|"
    r"(?:first|second|third|old(?:er)?|new(?:er)?|latest|previous|original|current|"
    r"primera|segunda|vieja|nueva|antigua|erste[nr]?|zweite[nr]?|alte[nr]?|neue[nr]?|"
    r"première|seconde|deuxième|ancienne|nouvelle)"
    r"(?:\s+(?:version|versión|fassung|one|draft|edition))?)",
    _FLAGS,
)
OF = regex.compile(
    r"\s+(?:of|del?|von|vom|der|des|du|d['’])\s*(?:(?:the|my|la|el|le|les|los|las)\s+)?(?=\S)",
    _FLAGS,
)
