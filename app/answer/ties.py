"""Verbs that only tie a subject to a fact: what a model puts around a number.

Where a source has "212 sheets" on a line of its own, or "sheets: 212", a model writes that the
herbarium *contains* 212 sheets. The verb says no more than the line does. Verbs that say what was
done (buys, loses), where in its course something is (begins, ends) or which way round it goes
(owes, belongs to) say more, and are not among these.
"""

from __future__ import annotations

import regex

from indexer.search.terms import fold, terms

# In folded letters; of those that begin alike, the longer first.
_VERBS = {
    "en": r"is|are|was|were|be|been|has|have|had|having|contains?|contained|containing|includes?"
    r"|included|including|comprises?|comprised|holds?|held|consists?|consisted|costs?|amounts?"
    r"|amounted|equals?|totals?|measures?|measured|weighs?|weighed|lasts?|lasted|takes? place"
    r"|took place|located|(?<=(?:is|are|was|were) )(?:called|named)|there (?=is|are|was|were)",
    "es": r"(?:tiene|tuvo|tendra) lugar|es|son|era|eran|fue|fueron|ser|sido|sera|seran|esta|estan"
    r"|estaba|estaban|estuvo|hay|habia|hubo|ha|han|haber|tiene|tienen|tenia|tenian|tuvo|tendra|contiene|contienen|contenia"
    r"|contenian|incluye|incluyen|incluia|incluido|comprende|comprenden|consta|constan|consiste"
    r"|consisten|cuentan? con|cuesta|cuestan|costo|costaba|vale|valen|asciende|ascienden|equivale"
    r"|equivalen|mide|miden|pesa|pesan|dura|duran|se celebr(?:a|o|ara)|se llaman?"
    r"|se encuentran?|ubicad[ao]|situad[ao]",
    "de": r"ist|sind|war|waren|wird|wurde|sein|gewesen|hat|haben|hatte|hatten|enthalt|enthalten"
    r"|enthielt|umfasst|umfassen|umfasste|besteht|bestehen|bestand|bestanden|beinhaltet|beinhalten"
    r"|kostet|kosten|kostete|betragt|betragen|betrug|belauft|belaufen|belief|zahlt|misst|wiegt"
    r"|dauert|dauern|dauerte|(?:findet|finden|fand|fanden)(?=.*\bstatt\W*$)|(?<=\b(?:find|fand).*)statt(?=\W*$)"
    r"|stattfindet|stattfinden|stattfand|stattgefunden|es gibt|gibt es|gab es|heisst|heissen"
    r"|hiess|befindet|befinden|befand|(?:liegt|liegen|lag) bei",
    "fr": r"(?:a|ont|a eu|aura) lieu|il y (?:a|avait)|est|sont|etait|etaient|etre|ete|fut|sera"
    r"|seront|ont|avait|avaient|avoir|contient|contiennent|contenait|contenaient|contenir|comprend|comprennent"
    r"|comprenait|comporte|comportent|comportait|compte|comptent|comptait|inclut|incluent|incluait|renferme|renferment"
    r"|se composent?|consiste|consistent|coute|coutent|coutait|vaut|valent|s'eleve|s'elevent"
    r"|s'elevait|mesure|mesurent|pese|pesent|dure|durent|dura|se tient"
    r"|se tiendra|s'appelle|s'appellent|se trouvent?|situee?|equivaut",
    "zh": r"包含|包括|共有|总共|一共|共计|总计|合计|拥有|含有|设有|具有|位于|坐落于|称为|名为|叫做"
    r"|达到|等于|相当于|举行|发生(?=在|于)"
    # A single character is a verb of its own only before a figure: 有 stands in 所有, 为 in 因为.
    r"|[共有为是含计达](?=\s*[\d一二三四五六七八九十两])",
}
_TYING = {
    language: regex.compile(verbs if language == "zh" else rf"\b(?:{verbs})\b")
    for language, verbs in _VERBS.items()
}


def ties(text: str, language: str) -> frozenset[str]:
    """The terms of ``text`` that only a tying verb of its language brings in."""
    tying = _TYING.get(language)
    if tying is None:
        return frozenset()
    return frozenset(terms(text)) - frozenset(terms(tying.sub(" ", fold(text))))
