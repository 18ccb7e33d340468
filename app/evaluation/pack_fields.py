"""The fields of a pack's lines, believed only after a look at each. All raise ``Unusable``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from indexer.parse.charset import tidy

MAX_ID = 1_000
_MAX_LANGUAGE = 35
_MAX_LIST = 10_000
_MAX_LINES = 100_000_000
_UNKNOWN_LANGUAGE = "und"


class Unusable(Exception):
    """Why one line cannot be used."""


def own_id(entry: Mapping[str, Any], taken: set[str], default: str | None) -> str:
    """A text or a number that is not in ``taken``; ``default`` where there is none."""
    value = entry.get("id", default)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not value or len(value) > MAX_ID:
        raise Unusable('"id" is not a text of reasonable length')
    value = tidy(value)
    if value in taken:
        raise Unusable(f"the id {value!r} came before")
    return value


def text(entry: Mapping[str, Any], key: str, longest: int) -> str:
    """A text that must be there and hold more than white space."""
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Unusable(f'"{key}" is not a text, or empty')
    if len(value) > longest:
        raise Unusable(f'"{key}" is longer than {longest:,} characters')
    return tidy(value)


def optional_text(entry: Mapping[str, Any], key: str, longest: int) -> str:
    """A text cut to ``longest``; empty where there is none."""
    value = entry.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unusable(f'"{key}" is not a text')
    return tidy(value[:longest])


def language(entry: Mapping[str, Any]) -> str:
    """The code in ``lang``; ``und`` where there is none, as ISO 639-2 has it."""
    return optional_text(entry, "lang", _MAX_LANGUAGE) or _UNKNOWN_LANGUAGE


def texts(entry: Mapping[str, Any], key: str, longest: int) -> tuple[str, ...]:
    """A list of texts, each once; numbers become texts."""
    values = entry.get(key)
    if values is None:
        return ()
    if not isinstance(values, list) or len(values) > _MAX_LIST:
        raise Unusable(f'"{key}" is not a list of reasonable length')
    found = [str(value) if isinstance(value, int) else value for value in values]
    if not all(isinstance(one, str) and len(one) <= longest for one in found):
        raise Unusable(f'"{key}" holds something that is not a text of reasonable length')
    return tuple(dict.fromkeys(tidy(one) for one in found))


def spans(entry: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    """Pairs of first and last line."""
    values = entry.get("turn_spans")
    if values is None:
        return ()
    if not isinstance(values, list) or len(values) > _MAX_LIST:
        raise Unusable('"turn_spans" is not a list of reasonable length')
    for value in values:
        is_pair = isinstance(value, list) and len(value) == 2
        if not is_pair or not all(type(number) is int for number in value):
            raise Unusable('"turn_spans" holds something that is not a pair of line numbers')
        if not 0 <= value[0] <= value[1] < _MAX_LINES:
            raise Unusable('"turn_spans" holds a pair that is no range of lines')
    return tuple((first, last) for first, last in values)
