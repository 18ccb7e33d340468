"""A noun phrase behind a preposition: "de" and "el" are "del", "bei" and "der Arzt" "beim Arzt".

What somebody asks about in a fragment stands in the nominative ("Und der Zahnarzt?"); in the place
that it takes it may need another form.
"""

from __future__ import annotations

import regex

# What one word says that is a preposition and an article at once.
_PARTED = {
    "es": {"del": "de", "al": "a"},
    "fr": {"du": "de", "des": "de", "au": "à", "aux": "à"},
    "de": {
        "im": "in", "ins": "in", "am": "an", "ans": "an", "vom": "von", "beim": "bei",
        "zum": "zu", "zur": "zu",
    },
}  # fmt: skip
CONTRACTED = {language: frozenset(parted) for language, parted in _PARTED.items()}
_JOINED = {
    "es": {"de el": "del", "a el": "al"},
    "fr": {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"},
    "de": {
        "in dem": "im", "an dem": "am", "von dem": "vom", "bei dem": "beim", "zu dem": "zum",
        "zu der": "zur",
    },
}  # fmt: skip
_DATIVE = frozenset(("aus", "bei", "mit", "nach", "seit", "von", "zu"))
_ACCUSATIVE = frozenset(("für", "gegen", "ohne", "um", "durch", "bis", "pro"))
_MADE_DATIVE = {
    "der": "dem", "das": "dem", "die": "der", "ein": "einem", "eine": "einer", "mein": "meinem",
    "meine": "meiner", "unser": "unserem", "unsere": "unserer",
}  # fmt: skip
# "ein" and "mein" may be neuter, of which the accusative is no other.
_MADE_ACCUSATIVE = {"der": "den"}
_ACCUSATIVE_ARTICLES = frozenset(("den", "einen", "meinen", "unseren"))
_DATIVE_ARTICLES = frozenset(("dem", "einem", "meinem", "unserem"))
GENITIVES = frozenset(("des", "der", "eines", "einer", "meines", "meiner", "unseres", "unserer"))
_ELIDED = regex.compile(r"[aeiouyhàâéèêëîïôû]", regex.IGNORECASE)


def behind(preposition: str, phrase: str, language: str, article: str = "") -> str:
    """Preposition and phrase in the form that they have together.

    Args:
        preposition: As it stood before, in small letters, be it with its article in it.
        phrase: In the nominative where there are cases.
        article: That of the phrase which stood there before, in small letters; may be empty.
    """
    bare = _PARTED.get(language, {}).get(preposition, preposition)
    if language == "fr" and bare in ("d'", "d’"):
        bare = "de"
    if language == "de":
        phrase = _german(bare, phrase, "dem" if bare != preposition else article)
    first, _, rest = phrase.partition(" ")
    if together := _JOINED.get(language, {}).get(f"{bare} {first.casefold()}"):
        return f"{together} {rest}"
    if language == "fr" and bare == "de" and _ELIDED.match(phrase):
        return f"d'{phrase}"
    return f"{bare} {phrase}"


def instead_of(article: str, phrase: str, language: str) -> str:
    """The phrase in the case that a German article shows; the same in other languages."""
    return _german("", phrase, article) if language == "de" else phrase


def genitive(phrase: str) -> str:
    """A German phrase as an attribute: "der Miete", but "vom Hotel", which needs no ending."""
    first, _, rest = phrase.partition(" ")
    if first.casefold() in ("die", "eine", "meine", "unsere"):
        return f"{_MADE_DATIVE[first.casefold()]} {rest}"
    return behind("von", phrase, "de")


def _german(preposition: str, phrase: str, article: str) -> str:
    first, _, rest = phrase.partition(" ")
    forms: dict[str, str] = {}
    if preposition in _DATIVE or (preposition not in _ACCUSATIVE and article in _DATIVE_ARTICLES):
        forms = _MADE_DATIVE
    elif preposition in _ACCUSATIVE or article in _ACCUSATIVE_ARTICLES:
        forms = _MADE_ACCUSATIVE
    made = forms.get(first.casefold())
    return f"{made} {rest}" if made and rest else phrase
