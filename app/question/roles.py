"""Who "my mother" is: the one correspondent that the library itself ties to the word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from app.question.spelling import composed, is_han, plain, words
from indexer.store.catalog_names import LibraryNames, RoleLine
from indexer.store.correspondents import Correspondent

# What a person calls somebody, in the languages that may be mixed in one library.
ROLES: tuple[tuple[str, ...], ...] = (
    ("mother", "mum", "mom", "mummy", "mommy", "mama", "madre", "mutter", "mutti", "maman", "mere",
     "妈妈", "母亲", "老妈"),
    ("father", "dad", "daddy", "papa", "padre", "vater", "pere", "爸爸", "父亲", "老爸"),
    ("brother", "hermano", "bruder", "frere", "哥哥", "弟弟"),
    ("sister", "hermana", "schwester", "sœur", "soeur", "姐姐", "妹妹"),
    ("son", "hijo", "sohn", "fils", "儿子"),
    ("daughter", "hija", "tochter", "fille", "女儿"),
    ("husband", "marido", "esposo", "mann", "ehemann", "mari", "丈夫", "老公", "先生"),
    ("wife", "mujer", "esposa", "frau", "ehefrau", "femme", "妻子", "老婆", "太太"),
    ("partner", "pareja", "lebensgefahrte", "lebensgefahrtin", "compagnon", "compagne", "伴侣"),
    ("grandmother", "grandma", "granny", "abuela", "oma", "grossmutter", "großmutter",
     "grand-mere", "奶奶", "外婆"),
    ("grandfather", "grandpa", "abuelo", "opa", "großvater", "grossvater", "grand-pere", "爷爷",
     "外公"),
    ("mother-in-law", "suegra", "schwiegermutter", "belle-mere", "婆婆", "岳母"),
    ("uncle", "tio", "onkel", "oncle", "叔叔", "舅舅"),
    ("aunt", "tia", "tante", "阿姨", "姑姑"),
    ("cousin", "primo", "prima", "kusine", "cousine", "vetter", "表哥", "表妹"),
    ("landlord", "landlady", "casero", "casera", "arrendador", "arrendadora", "vermieter",
     "vermieterin", "proprietaire", "bailleur", "房东"),
    ("tenant", "inquilino", "inquilina", "mieter", "mieterin", "locataire", "租客", "房客"),
    ("tax adviser", "tax advisor", "accountant", "asesor fiscal", "asesora fiscal", "gestor",
     "gestora", "contable", "steuerberater", "steuerberaterin", "comptable", "expert-comptable",
     "税务顾问", "会计"),
    ("doctor", "gp", "medico", "medica", "doctora", "arzt", "arztin", "hausarzt", "hausarztin",
     "medecin", "医生", "大夫"),
    ("dentist", "dentista", "zahnarzt", "zahnarztin", "dentiste", "牙医"),
    ("lawyer", "solicitor", "abogado", "abogada", "anwalt", "anwaltin", "rechtsanwalt",
     "rechtsanwaltin", "avocat", "avocate", "律师"),
    ("boss", "manager", "jefe", "jefa", "chef", "chefin", "patron", "patronne", "老板", "上司"),
    ("colleague", "coworker", "colega", "companero", "companera", "kollege", "kollegin",
     "collegue", "同事"),
    ("teacher", "profesor", "profesora", "maestro", "maestra", "lehrer", "lehrerin",
     "professeur", "老师"),
    ("neighbour", "neighbor", "vecino", "vecina", "nachbar", "nachbarin", "voisin", "voisine",
     "邻居"),
    ("roofer", "techador", "tejador", "dachdecker", "dachdeckerin", "couvreur", "屋顶工"),
    ("plumber", "fontanero", "fontanera", "klempner", "installateur", "plombier", "水管工"),
    ("electrician", "electricista", "elektriker", "elektrikerin", "electricien", "电工"),
    ("conductor", "choir director", "director del coro", "directora del coro", "chorleiter",
     "chorleiterin", "chef de chœur", "指挥"),
    ("curator", "conservador", "conservadora", "kurator", "kuratorin", "conservateur",
     "conservatrice", "策展人"),
    ("insurer", "insurance agent", "agente de seguros", "versicherungsvertreter", "assureur",
     "保险代理"),
    ("editor", "editora", "lektor", "lektorin", "editeur", "editrice", "编辑"),
)  # fmt: skip
_MY = r"(?:my|our|mi|nuestr[oa]|meine?|unsere?|mon|ma|notre|我的?|the|die|der|la|le|el)"
# "Ana's mother", "la madre de Ana": somebody else's.
_OF_ANOTHER = r"(?!\s+(?:of|de|del|du|d'|von|vom)\b|')"
_FEWEST_IN_FULL_NAME = 2


class Roles:
    """Resolves role words.

    Args:
        names: Who there is.
        lines_with: Lines of notes and mails that may hold one of some words.
    """

    def __init__(
        self, names: LibraryNames, lines_with: Callable[[Iterable[str]], list[RoleLine]]
    ) -> None:
        self._names = names
        self._lines_with = lines_with
        self._words = {word: role for role in ROLES for word in role}
        ordered = sorted(self._words, key=len, reverse=True)
        spaced = [re.escape(word) for word in ordered if not is_han(word[0])]
        han = [word for word in ordered if is_han(word[0])]
        self._pattern = re.compile(rf"(?:{'|'.join(spaced)})(?![^\W_])|{'|'.join(han)}")

    def word_at(self, text: str, position: int) -> str | None:
        """The role word that begins at a place of a plain text."""
        match = self._pattern.match(text, position)
        return match[0] if match else None

    def keys(self, word: str) -> tuple[str, ...]:
        """The keys of the one person that is meant; none if that is not unmistakable."""
        role = self._words[word]
        people = [one for one in self._names.people if one.key != self._names.owner]
        tied: dict[str, Correspondent] = {}
        for line in self._lines_with(role):
            for one in _tied(line, role, people, self._names.owner):
                tied[one.key] = one
        names = {tuple(words(one.name)) for one in tied.values()}
        return tuple(sorted(tied)) if len(names) == 1 else ()


def _tied(
    line: RoleLine, role: Sequence[str], people: Sequence[Correspondent], owner: str | None
) -> list[Correspondent]:
    text = plain(composed(line.text)).strip()
    alternatives = "|".join(re.escape(word) for word in sorted(role, key=len, reverse=True))
    if re.search(alternatives, text) is None or text.startswith(">"):
        return []
    if line.sender is not None:
        is_signed = re.fullmatch(rf"(?:[^\W\d]+\W+){{0,3}}(?:{alternatives})\W{{0,2}}", text)
        if not is_signed or text.endswith((",", ":", "!", "?")):
            return []
        return [one for one in people if _is(one, line.sender) and one.key != owner]
    return [one for one in people if _is_named_so(text, one, alternatives)]


def _is(one: Correspondent, sender: str) -> bool:
    return (one.address or one.name) in (sender if not one.address else sender.lower())


def _is_named_so(text: str, one: Correspondent, role: str) -> bool:
    name = words(one.name)
    if not name or "@" in one.name:
        return False
    spelled = r"\W+".join(map(re.escape, name))
    is_full = len(name) >= _FEWEST_IN_FULL_NAME or is_han(name[0][0])
    patterns = [
        rf"\b(?:{spelled})[\s(|*:–-]{{1,5}}(?:{_MY}\s)?(?:{role})\b{_OF_ANOTHER}",
        rf"(?<!['\w])(?:{role})[\s(|*:–-]{{1,5}}(?:{spelled})\b",
    ]
    if is_full:
        patterns.append(rf"\b(?:{spelled})\W{{0,2}},\s?(?:{_MY}\s)?(?:{role})\b{_OF_ANOTHER}")
        patterns.append(rf"\b{_MY}\s(?:{role}),\s(?:{spelled})\b")
    first = re.escape(name[0])
    patterns.append(rf"\b{first}\W{{0,3}}\((?:{_MY}\s)?(?:{role})\)")
    patterns.append(rf"\b{_MY}\s(?:{role})\s{first}\b")
    patterns.append(rf"(?<!\w)(?:{role})(?:\s\||:)\s{first}\b")
    return any(re.search(pattern, text) for pattern in patterns)
