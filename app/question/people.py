"""People whom a question names, among those whom the library has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.question.roles import Roles
from app.question.spelling import is_han, words
from app.question.vocabulary.base import Vocabulary
from app.question.vocabulary.letters import GROUPS, LIST_NAMES
from indexer.store.catalog_names import LibraryNames, RoleLine
from indexer.store.correspondents import Correspondent

_WORD = re.compile(r"[^\W_\u3400-\u9fff]+")
# Chinese puts a year straight behind a name: Ana2023年.
_LETTERS = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_BETWEEN_NAMES = re.compile(r"[ .\-]{1,2}")
_LONGEST_NAME = 5
_ADDRESS = re.compile(r"[^\s,;?!]+@[^\s,;?!]*[^\s,;?!.]")
# Parts of addresses that name nobody.
_NO_NAMES = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "com org net edu gov info example www mail email gmail gmx web yahoo hotmail outlook "
        "icloud proton protonmail noreply reply no de es fr uk us cn at ch eu int the and for la "
        "le el der die das und y et alle all todos tous kontakt contact contacto office buero "
        "mieter programme bulletin newsletter news team service support hello hola admin billing"
    ).split()
)
# A name written in Chinese, and again as it is spelled: 海伦娜（Hélène）.
_TWICE = re.compile(r"(?:(?![的了给和与])[\u3400-\u9fff·]){1,12} ?[(\[]\s*")
_TWICE_END = re.compile(r"\s*[)\]]")
# Parts of a list's name that tell it from no other.
_NO_LISTS = frozenset(
    "com org net edu example de es fr uk us cn am im an der die das und y".split()  # noqa: SIM905
)
_SHORTEST_OF_ADDRESS = 4
_SHORTEST_HAN = 2


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody that a text names up to ``end``.

    Attributes:
        keys: Of all whom the name fits; empty for a role that nobody unmistakably has.
        name: The name as the library writes it, or as the text does where it fits several.
        is_role: A role word was said, no name.
    """

    end: int
    keys: tuple[str, ...]
    name: str
    is_role: bool = False


class People:
    """Matches names.

    Args:
        names: Everyone there is.
        lines_with: For roles, see ``Roles``.
    """

    def __init__(
        self, names: LibraryNames, lines_with: Callable[[Iterable[str]], list[RoleLine]]
    ) -> None:
        self._by_key = {one.key: one for one in names.people}
        self._by_name: dict[str, set[str]] = {}
        self._by_domain: dict[str, set[str]] = {}
        self._han: dict[str, set[str]] = {}
        self._lists: dict[str, set[str]] = {}
        self._domains: dict[str, set[str]] = {}
        self._roles = Roles(names, lines_with)
        for one in names.people:
            self._index(one)

    def at(
        self,
        text: str,
        position: int,
        vocabulary: Vocabulary,
        by_domain: bool = False,
        by_preposition: bool = False,
    ) -> FoundPerson | None:
        """The longest name or role that begins at a place of a plain text.

        Args:
            by_domain: Whether an address's domain names somebody, too ("from Valombre").
            by_preposition: Whether a preposition leads to the name, so that it begins here.
        """
        position = _behind(rf"(?:{vocabulary.mine})(?: |(?<=[\u3400-\u9fff]))", text, position)
        position = _behind(rf"(?:{vocabulary.titles})(?: |(?<='))", text, position)
        address = _ADDRESS.match(text, position)
        if address and address[0] in self._by_key:
            return FoundPerson(address.end(), (address[0],), address[0])
        return (
            self._role_at(text, position, vocabulary)
            or (self.twice_named_at(text, position, vocabulary) if by_preposition else None)
            or self._name_at(text, position, vocabulary, self._by_name)
            or self._han_at(text, position)
            or (self._name_at(text, position, vocabulary, self._by_domain) if by_domain else None)
        )

    def twice_named_at(
        self, text: str, position: int, vocabulary: Vocabulary
    ) -> FoundPerson | None:
        """Somebody whose name stands in Chinese and then in brackets as it is spelled."""
        opened = _TWICE.match(text, position)
        if opened is None or vocabulary.spaced:
            return None
        found = self._name_at(text, opened.end(), vocabulary, self._by_name)
        closed = found and _TWICE_END.match(text, found.end)
        return FoundPerson(closed.end(), found.keys, found.name) if found and closed else None

    def group_at(self, text: str, position: int, vocabulary: Vocabulary) -> FoundPerson | None:
        """The mailing list of the group whose name begins at a place of a plain text."""
        for end, said in self._group_words(text, position, vocabulary):
            keys = {key for word in said for key in self._lists.get(word, ())}
            for word in said if not keys else ():
                domains = self._domains.get(word, set())
                keys |= {key for domain in domains for key in self._lists.get(domain, ())}
            if keys:
                return FoundPerson(end, tuple(sorted(keys)), self._shown(keys, text[position:end]))
        return None

    @staticmethod
    def _group_words(
        text: str, position: int, vocabulary: Vocabulary
    ) -> list[tuple[int, frozenset[str]]]:
        """What may name a group, the longest first, each with its other names."""
        if not vocabulary.spaced:
            known = [word for group in GROUPS for word in group if text.startswith(word, position)]
            ends = sorted((position + len(word) for word in known), reverse=True)
        else:
            match = _WORD.match(text, position)
            ends = [match.end()] if match else []
        found: list[tuple[int, frozenset[str]]] = []
        for end in ends:
            word = text[position:end]
            others = frozenset[str]().union(*(group for group in GROUPS if word in group))
            found.append((end, others | {word}))
        return found

    def called(self, name: str) -> tuple[str, ...]:
        """The keys of all whom a typed name fits."""
        return tuple(sorted(self._matching(words(name), self._by_name)))

    def _role_at(self, text: str, position: int, vocabulary: Vocabulary) -> FoundPerson | None:
        word = self._roles.word_at(text, position)
        # "Son" is Spanish for "are".
        if word is None or word in vocabulary.signs:
            return None
        keys = self._roles.keys(word)
        name = self._by_key[keys[0]].name if keys else word
        return FoundPerson(position + len(word), keys, name, is_role=True)

    def _name_at(
        self, text: str, position: int, vocabulary: Vocabulary, table: dict[str, set[str]]
    ) -> FoundPerson | None:
        ends: list[int] = []
        at = position
        word = _WORD if vocabulary.spaced else _LETTERS
        while len(ends) < _LONGEST_NAME and (match := word.match(text, at)):
            ends.append(match.end())
            gap = _BETWEEN_NAMES.match(text, match.end())
            if gap is None:
                break
            at = gap.end()
        for end in reversed(ends):
            said = words(text[position:end])
            if len(said) == 1 and said[0] in vocabulary.idle | vocabulary.signs | _NO_NAMES:
                continue
            keys = self._matching(said, table) or self._matching(_without_s(said), table)
            if keys:
                return FoundPerson(end, tuple(sorted(keys)), self._shown(keys, text[position:end]))
        return None

    def _han_at(self, text: str, position: int) -> FoundPerson | None:
        for end in range(position + _LONGEST_NAME, position + _SHORTEST_HAN - 1, -1):
            keys = self._han.get(text[position:end])
            if keys:
                return FoundPerson(
                    min(end, len(text)), tuple(sorted(keys)), self._shown(keys, text[position:end])
                )
        return None

    def _shown(self, keys: set[str], said: str) -> str:
        names = {self._by_key[key].name for key in keys}
        return names.pop() if len(names) == 1 else said

    @staticmethod
    def _matching(said: list[str], table: dict[str, set[str]]) -> set[str]:
        found = [table.get(word, set()) for word in said]
        return set.intersection(*found) if found else set()

    def _index(self, one: Correspondent) -> None:
        local, _, domain = one.address.partition("@")
        for word in {*words(one.name), *words(local)} - _NO_NAMES:
            self._by_name.setdefault(word, set()).add(one.key)
        for word in set(words(domain)) - _NO_NAMES:
            if len(word) >= _SHORTEST_OF_ADDRESS:
                self._by_domain.setdefault(word, set()).add(one.key)
        if words(local) and (words(local)[0] in LIST_NAMES or words(one.name)[:1] == ["alle"]):
            for word in {*words(one.name), *words(local), *words(domain), domain} - _NO_LISTS:
                self._lists.setdefault(word, set()).add(one.key)
        for word in {*words(one.name), *words(domain)} - _NO_NAMES if domain else ():
            self._domains.setdefault(word, set()).add(domain)
        for run in re.findall(r"[\u3400-\u9fff]{2,}", one.name):
            for start in range(len(run)):
                for end in range(start + _SHORTEST_HAN, len(run) + 1):
                    self._han.setdefault(run[start:end], set()).add(one.key)


def _without_s(said: list[str]) -> list[str]:
    """The name without the s of a German genitive."""
    last = said[-1]
    return [*said[:-1], last[:-1]] if last.endswith("s") and not is_han(last[0]) else []


def _behind(pattern: str, text: str, position: int) -> int:
    match = re.compile(pattern).match(text, position)
    return match.end() if match else position
