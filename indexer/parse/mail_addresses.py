"""Who a mail is from and to (RFC 5322, 3.4), in one pass however broken the field is."""

from __future__ import annotations

import re

_MARK = re.compile(
    r'"(?:[^"\\]|\\.)*(?:"|\\?$)'  # a quoted name, in which commas mean nothing
    r"|=\?[^?\s]*\?[bBqQ]\?[^?\s]*\?="  # an encoded word
    r"|[(),;:<>\"]"
    r'|[^(),;:<>"=]+|=',
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPACE = re.compile(r"\s+")
_ADDRESS = re.compile(r"\S+@\S+$")
_USER = re.compile(r"\s*[\w.-]+\s*$", re.ASCII)
_MOST_MARKS = 50_000


def read_addresses(raw: str, most: int) -> list[tuple[str, str]]:
    """Name and address of everyone in an address field, in order; either may be empty.

    Groups are opened, comments serve as names where there is no other, and a name with a comma in
    it that nobody quoted stays whole ("Pérez, Ana <ana@example.org>").
    """
    reader = _Reader()
    for count, match in enumerate(_MARK.finditer(raw)):
        if count > _MOST_MARKS or len(reader.found) >= most:
            break
        mark = match[0]
        if mark[0] == '"' and (len(mark) == 1 or mark[-1] != '"'):
            # Nobody closed it: what follows is read as if it were not there.
            for rest in _MARK.finditer(mark.replace('"', "").replace("\\", "")):
                reader.take(rest[0])
            break
        reader.take(mark)
    reader.finish()
    return [(_clean(name), _clean(address)) for name, address in reader.found[:most]]


class _Reader:
    """Collects the words before, inside and behind the angle brackets of one address."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self._words: list[str] = []
        self._address: list[str] | None = None
        self._comment: list[str] = []
        self._is_inside = False
        self._comment_depth = 0

    def take(self, mark: str) -> None:
        if mark == "(":
            self._comment_depth += 1
        elif mark == ")" and self._comment_depth:
            self._comment_depth -= 1
        elif self._comment_depth:
            self._comment.append(mark)
        elif self._is_inside:
            self._take_inside(mark)
        elif mark == "<":
            self._address, self._is_inside = [], True
        elif mark in ",;":
            self._separate(mark)
        elif mark == ":":
            self._words, self._comment = [], []  # a group's name
        elif mark != ">":
            self._words.append(mark)

    def finish(self) -> None:
        """The address is complete."""
        name = "".join(_unquoted(word) for word in self._words)
        comment = "".join(self._comment)
        if self._address is not None:
            self.found.append((name or comment, "".join(self._address)))
        elif _ADDRESS.search(name.strip()):
            *before, address = name.split()
            self.found.append((comment or " ".join(before), address))
        elif name.strip() or comment.strip():
            self.found += [(one, "") for one in _users(name if name.strip() else comment)]
        self._words, self._comment, self._address, self._is_inside = [], [], None, False

    def _take_inside(self, mark: str) -> None:
        assert self._address is not None
        if mark == ">":
            self._is_inside = False
        elif mark == "<":
            self._words += self._address
            self._address = []
        else:
            self._address.append(mark)

    def _separate(self, mark: str) -> None:
        so_far = "".join(self._words)
        is_half_a_name = self._address is None and "@" not in so_far and mark == ","
        if is_half_a_name and so_far.strip():
            self._words.append(",")
        else:
            self.finish()


def _users(text: str) -> list[str]:
    """Names of users of one machine, as old mails have them; or the one name that it is."""
    names = text.split(",")
    are_users = len(names) > 2 and all(_USER.match(name) for name in names)
    return names if are_users else [text]


def _unquoted(word: str) -> str:
    if len(word) >= 2 and word[0] == word[-1] == '"':
        return _ESCAPED.sub(r"\1", word[1:-1])
    return word


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ,")
