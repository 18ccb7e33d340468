"""What is called off later, or denied in its own words."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from app.answer.change_words import cancels, changes, without_cancelling, without_denying
from app.answer.facts import HAN_NUMBER, han_value
from app.answer.qualifiers import Qualifier, qualifiers
from app.answer.told import Claim, Told, named, shared, telling
from app.answer.units import clauses
from app.answer.values import Kind, values
from indexer.search.month_names import NUMBER_OF_MONTH
from indexer.search.terms import terms

_TURNED = frozenset({Qualifier.DENIED, Qualifier.OVER})
# Of the words of what is denied or called off, so many must be those of the claim.
_ENOUGH_DENIED = 0.6
_ENOUGH_OPEN = 0.5
_ENOUGH_CANCELLED = 0.5
_HAN_MONTH = regex.compile(rf"({HAN_NUMBER.pattern})月")
_AND = regex.compile(r"\s+(?:and|so|y|und|et|así que)\s+", regex.IGNORECASE)


def is_called_off(claim: Claim, one: Told) -> bool:
    """Whether ``one`` calls off what the claim announces."""
    if not one.cancels or _is_turned(claim) or _tells_of_it(claim, one):
        return False
    for part in clauses(one.text):
        if not cancels(part, one.languages):
            continue
        words = telling(without_cancelling(part, one.languages))
        common = shared(words, claim.words)
        if common and common >= _ENOUGH_CANCELLED * len(words):
            return True
        if _is_for_its_day(part, claim):
            return True
    return False


def is_denied(claim: Claim, one: Told) -> bool:
    """Whether ``one`` denies in its own words what the claim says."""
    if _is_turned(claim) or _tells_of_it(claim, one) or one.text.rstrip().endswith(("?", "？")):
        return False
    is_open = Qualifier.OPEN in qualifiers(claim.text, claim.language)
    # Of two Chinese words of two characters, three pairs can be made.
    enough = _ENOUGH_OPEN if is_open or claim.language == "zh" else _ENOUGH_DENIED
    for part in (piece for clause in clauses(one.text) for piece in _AND.split(clause)):
        if not is_denial(part, one.languages):
            continue
        words = named(telling(without_denying(part)))
        common = shared(words, claim.words)
        if common and common >= enough * len(words):
            return True
    return False


def is_denial(text: str, languages: Iterable[str]) -> bool:
    """Whether it denies something, and not in a condition."""
    turned = [qualifiers(text, language) for language in languages]
    return any(Qualifier.DENIED in own and Qualifier.CONDITION not in own for own in turned)


def _tells_of_it(claim: Claim, one: Told) -> bool:
    """Whether the claim is told from that sentence itself, as the change that it is."""
    is_carried = any(one is carrier for carrier in claim.carriers)
    return is_carried and changes(claim.text, [claim.language])


def _is_turned(claim: Claim) -> bool:
    """Whether the claim itself says that it is off, over or not so; not yet is none of these."""
    own = qualifiers(claim.text, claim.language)
    is_open = Qualifier.OPEN in own
    return bool(own & _TURNED and not is_open) or cancels(claim.text, [claim.language])


def _is_for_its_day(part: str, claim: Claim) -> bool:
    """Whether what is called off is that of the claim's day, or of its month: "for May"."""
    own = claim.values.get(Kind.DAY, frozenset())
    days = values(part, [Kind.DAY]).get(Kind.DAY, frozenset())
    if days or not own:
        return bool(days & own)
    months = {NUMBER_OF_MONTH[word] for word in terms(part) if word in NUMBER_OF_MONTH}
    months |= {int(han_value(month)) for month in _HAN_MONTH.findall(part)}
    return any(int(day[:2]) in months for day in own)
