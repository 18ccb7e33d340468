"""Whether a question speaks of something that it does not name.

A pronoun cannot stand for a noun of its own clause ("When did Ana buy it?"), but may for one of an
earlier clause ("When did the boiler break and who repaired it?"); a possessive may for both.
"""

from __future__ import annotations

import regex

from app.question.sentence import Sentence

_MOST_BESIDE_POINTER = 3
_SUBJECTS = frozenset({"il", "elle", "ils", "elles"})


def refers_back(sentence: Sentence) -> bool:
    """Whether something in it stands for what was named before."""
    grammar = sentence.grammar
    blanked = grammar.unreferring.sub(lambda match: "_" * len(match[0]), sentence.text)
    for index, word in enumerate(sentence.words):
        if blanked[word.start] == "_":
            continue
        if word.folded in grammar.pronouns and not _is_named(sentence, index):
            return True
        if word.folded in grammar.possessives and not _has_owner(sentence, index):
            return True
    return _points_back(sentence, blanked) or any(
        not _is_named(sentence, _word_at(sentence, match))
        for match in grammar.referring.finditer(blanked)
    )


def _has_owner(sentence: Sentence, index: int) -> bool:
    """Spanish may name the owner behind: "¿Dónde tiene su taller Eladio?"."""
    return _has_noun_before(sentence, index) or (
        sentence.grammar.drops_subjects and sentence.has_names()
    )


def _is_named(sentence: Sentence, index: int) -> bool:
    """Whether an earlier clause of the same question names what a pronoun stands for."""
    return (
        any(
            sentence.is_noun(earlier) and sentence.parts_clause(earlier, index)
            for earlier in range(index)
        )
        or _is_relative(sentence, index)
        or _is_inverted(sentence, index)
    )


def _is_relative(sentence: Sentence, index: int) -> bool:
    """Whether a demonstrative directly behind a noun begins a clause: "the man that called"."""
    function = sentence.grammar.function
    return (
        index > 0
        and sentence.words[index].folded in sentence.grammar.boundaries
        and sentence.words[index - 1].folded not in function
    )


def _is_inverted(sentence: Sentence, index: int) -> bool:
    """French repeats a subject behind its verb: "le bail se termine-t-il"."""
    before = sentence.text[: sentence.words[index].start]
    if not before.endswith("-") or sentence.words[index].folded not in _SUBJECTS:
        return False
    return any(
        sentence.is_name(earlier) or (earlier > 0 and sentence.is_announcing(earlier - 1))
        for earlier in range(index)
        if sentence.words[earlier].folded not in sentence.grammar.function
    )


def _has_noun_before(sentence: Sentence, index: int) -> bool:
    """Whether something is named before; by two words of content, one of them is a noun."""
    content = [
        earlier
        for earlier in range(index)
        if sentence.words[earlier].folded not in sentence.grammar.function
    ]
    return len(content) > 1 or any(sentence.is_noun(earlier) for earlier in content)


def _points_back(sentence: Sentence, blanked: str) -> bool:
    """A demonstrative before a noun, in a question that says little else."""
    if len(sentence.content()) > _MOST_BESIDE_POINTER:
        return False
    if not sentence.grammar.capitalises_nouns and sentence.has_names():
        return False
    words = sentence.words
    return any(
        word.folded in sentence.grammar.pointers
        and blanked[word.start] != "_"
        and words[index + 1].folded not in sentence.grammar.function
        and (index == 0 or words[index - 1].folded in sentence.grammar.function)
        for index, word in enumerate(words[:-1])
    )


def _word_at(sentence: Sentence, match: regex.Match[str]) -> int:
    """The index of the first word that ends behind where the match begins."""
    return next(
        (index for index, word in enumerate(sentence.words) if word.end > match.start()),
        len(sentence.words) - 1,
    )
