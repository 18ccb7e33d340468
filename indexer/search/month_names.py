"""The names of the months as people write them, in the languages with an alphabet most asked in.

English, Spanish, German, French, Italian and Portuguese; folded, as ``indexer.search.terms.fold``
does, so without accents. Chinese numbers its months.
"""

from __future__ import annotations

_NAMES = (
    "january jan enero ene januar janvier janv gennaio janeiro",
    "february feb febrero februar fevrier fevr febbraio fevereiro",
    "march mar marzo marz maerz mars marco",
    "april apr abril abr avril avr aprile",
    "may mayo mai maggio maio",
    "june jun junio juni juin giugno junho",
    "july jul julio juli juillet juil luglio julho",
    "august aug agosto ago aout",
    "september sep sept septiembre septembre settembre setembro",
    "october oct octubre oktober okt octobre ottobre outubro",
    "november nov noviembre novembre novembro",
    "december dec diciembre dic dezember dez decembre dicembre dezembro",
)
MONTH_NAMES = tuple(tuple(names.split()) for names in _NAMES)
"""By month, January first."""
NUMBER_OF_MONTH = {name: number for number, names in enumerate(MONTH_NAMES, 1) for name in names}
"""1 to 12 by name."""
MONTH_NAME = "|".join(sorted(NUMBER_OF_MONTH, key=len, reverse=True))
"""All of them, to stand in a pattern."""
