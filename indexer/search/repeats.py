"""Telling a passage that says something new from a copy of one already shown."""

from __future__ import annotations

from indexer.search.terms import terms

# A quotation with this share of its words in one passage is a quotation of it.
_QUOTED_SHARE = 0.9


class Repeats:
    """Remembers the passages of one answer, by their words: marks and layout may differ."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, ...]] = set()
        self._words: list[frozenset[str]] = []

    def has(self, text: str, is_quoted: bool) -> bool:
        """Whether ``text`` was there before; remembers it if not.

        Copies are alike word for word; quoted text also counts as a repeat when nearly all of
        its words are in a passage seen before. Text without words never repeats.
        """
        in_order = tuple(terms(text))
        if not in_order:
            return False
        words = frozenset(in_order)
        if in_order in self._seen or (is_quoted and self._covers(words)):
            return True
        self._seen.add(in_order)
        self._words.append(words)
        return False

    def _covers(self, words: frozenset[str]) -> bool:
        return any(len(words & seen) >= _QUOTED_SHARE * len(words) for seen in self._words)
