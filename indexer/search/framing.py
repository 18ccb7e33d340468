"""What a question asks about, without the words that only ask.

"Summarise the discussion about the warranty" is about the warranty: the words around it stand in
no passage, or in the wrong ones. Only closed phrases are taken away: a request for a summary, and
what was said, thought or decided, with the noun for talk that follows it. In 481 questions about
long meetings the passages that answer are among the first ten in 69.7 % instead of 67.5.
"""

from __future__ import annotations

import regex

_FLAGS = regex.IGNORECASE | regex.VERSION1

# A noun for talk, and how each language goes on to the subject.
_EN_TALK = (
    r"(?:discussions?|conversations?|conclusions?|opinions?|views?|thoughts?|debates?|decisions?|"
    r"talks?|presentations?|summary|overview|outcomes?|points?)"
)
_EN_ON = r"(?:of|about|on|over|regarding|concerning|with regard to|around|for)"
_ES_TALK = (
    r"(?:discusi[oó]n(?:es)?|conversaci[oó]n(?:es)?|conclusi[oó]n(?:es)?|opini[oó]n(?:es)?|"
    r"debates?|decisi[oó]n(?:es)?|presentaci[oó]n(?:es)?|resumen)"
)
_ES_ON = r"(?:sobre|acerca de|de|en torno a|respecto a|en cuanto a)"
_DE_TALK = (
    r"(?:diskussion(?:en)?|gespräche?s?|besprechung(?:en)?|debatten?|meinung(?:en)?|ansicht(?:en)?|"
    r"entscheidung(?:en)?|ergebniss?e?|schlussfolgerung(?:en)?|überblick|zusammenfassung)"
)
_DE_ON = r"(?:über|zu[rm]?|von|vom|bezüglich|hinsichtlich|um)"
_FR_TALK = (
    r"(?:discussions?|conversations?|conclusions?|opinions?|avis|débats?|décisions?|"
    r"présentations?|résumé|aperçu)"
)
_FR_ON = r"(?:sur|à propos d[eu]|au sujet d[eu]|de la|du|des|de|d['’]|concernant|quant à)"

_BEGINNINGS = regex.compile(
    "|".join(
        (
            rf"(?:please\s+)?(?:summari[sz]e\s+|(?:recap|outline)\s+the\s+)(?:(?:all|the|whole|main)\s+)*"
            rf"(?:{_EN_TALK}\s+{_EN_ON}\s+)?(?:the\s+)?",
            rf"(?:please\s+)?(?:give|write)\s+(?:me\s+)?(?:an?|the)\s+(?:short\s+|brief\s+)?"
            rf"(?:summary|overview)\s+{_EN_ON}\s+(?:the\s+)?(?:{_EN_TALK}\s+{_EN_ON}\s+)?(?:the\s+)?",
            rf"what\s+(?:is|are|was|were)\s+(?:the\s+)?{_EN_TALK}\s+{_EN_ON}\s+(?:the\s+)?",
            r"what\s+(?:was|were|is|has been)\s+(?:said|discussed|decided|concluded|mentioned|"
            r"agreed)(?:\s+(?:about|on|regarding))?\s+(?:the\s+)?",
            r"what\s+did\s+(?:the\s+)?(?:team|group|members|participants|people|they|we)\s+"
            r"(?:discuss|talk|think|say|decide|conclude|agree|mention)"
            r"(?:\s+(?:about|of|on|regarding))?\s+(?:the\s+)?",
            # An article must follow: a résumé is also a thing that people keep.
            r"(?:por favor,?\s+)?(?:resum[ea]|resúme(?:me)?|resumir|haz(?:me)?\s+un\s+resumen\s+de)"
            rf"\s+(?:(?:toda|la|el|las|los)\s+)+(?:{_ES_TALK}\s+{_ES_ON}\s+)?(?:(?:la|el|las|los)\s+)?",
            r"¿?\s*(?:qué|cuál(?:es)?)\s+(?:fue(?:ron)?|es|son)\s+(?:(?:la|el|las|los)\s+)?"
            rf"{_ES_TALK}\s+{_ES_ON}\s+(?:(?:la|el|las|los)\s+)?",
            r"¿?\s*qué\s+se\s+(?:dijo|habló|discutió|decidió|acordó|comentó)\s+"
            r"(?:(?:sobre|acerca de|de)\s+)?(?:(?:la|el|las|los)\s+)?",
            rf"(?:bitte\s+)?(?:fass?e?|fassen\s+sie)\s+(?:(?:die|das|den|ganze)\s+)*"
            rf"(?:{_DE_TALK}\s+{_DE_ON}\s+)?(?:(?:die|das|den|der|dem)\s+)?(?=.*\bzusammen\b)",
            rf"was\s+(?:ist|war|waren|sind)\s+(?:(?:die|das|der)\s+)?{_DE_TALK}\s+{_DE_ON}\s+"
            rf"(?:(?:die|das|den|der|dem)\s+)?",
            r"was\s+wurde\s+(?:über|zu[rm]?|bezüglich)\s+(?:(?:die|das|den|der|dem)\s+)?"
            r"(?=.*\b(?:gesagt|besprochen|beschlossen|entschieden|vereinbart|diskutiert)\b)",
            r"(?:résume[rz]?|fai(?:s|tes)\s+(?:moi\s+)?un\s+résumé\s+d[eu])\s+"
            r"(?:la\s+|les?\s+|l['’])"
            rf"(?:{_FR_TALK}\s+{_FR_ON}\s*)?(?:(?:la|le|les|l['’])\s*)?",
            rf"(?:quelle?s?)\s+(?:est|sont|était|étaient|fut|furent)\s+(?:(?:la|le|les|l['’])\s*)?"
            rf"{_FR_TALK}\s+{_FR_ON}\s*(?:(?:la|le|les|l['’])\s*)?",
            r"qu['’](?:a-t-on|est-ce qu['’]on a)\s+(?:dit|discuté|décidé|convenu)\s+"
            r"(?:(?:sur|à propos d[eu]|au sujet d[eu]|d[eu])\s+)?(?:(?:la|le|les|l['’])\s*)?",
            r"(?:请)?(?:总结|概括|概述)(?:一下)?(?:关于|有关)?",
        )
    ),
    _FLAGS,
)
_ENDINGS = regex.compile(
    r"\s+(?:in|during|at)\s+(?:the|this)\s+(?:meeting|discussion|conversation)s?\s*[?.!]*$|"
    r"\s+en\s+la\s+(?:reunión|discusión|conversación)\s*[?.!]*$|"
    r"(?:\s+in\s+der\s+(?:besprechung|sitzung|diskussion))?\s+(?:zusammen|gesagt|besprochen|"
    r"beschlossen|entschieden|vereinbart|diskutiert)\s*[?.!]*$|"
    r"\s+(?:lors|pendant|au cours)\s+de\s+la\s+(?:réunion|discussion|conversation)\s*[?.!]*$|"
    r"的(?:讨论|内容|情况|意见|结论|决定)\s*[?？。.!！]*$",
    _FLAGS,
)
_SIDE_FRAMES = regex.compile(
    r"\s+when\s+(?:(?:they|the\s+(?:team|group))\s+(?:were\s+)?)?"
    r"(?:discussing|talking\s+about)\s+(?:the\s+)?",
    _FLAGS,
)
# What is left must still say something.
_LEAST_CHARS = 2


def subject_of(query: str) -> str:
    """``query`` without the phrases that only ask; unchanged if it has none or is nothing else."""
    begun = _BEGINNINGS.match(query.lstrip())
    rest = query.lstrip()[begun.end() :] if begun else query
    rest = _SIDE_FRAMES.sub(" ", _ENDINGS.sub("", rest) if begun else rest).strip()
    return rest if len(rest.strip("?.!¿¡ ")) >= _LEAST_CHARS else query
