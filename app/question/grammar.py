"""What reading follow-ups knows of one language: its closed classes, and what they stand for."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from app.question.spelling import plain


@dataclass(frozen=True, slots=True)
class Grammar:
    """What is known of one language.

    Attributes:
        openers: What a question begins with that goes on from another one ("and", "what about").
        askers: Interrogatives.
        verbs: Auxiliaries and verbs too common to be a subject of their own.
        articles: Words that announce a noun; none of them refers back.
        prepositions: Words that a phrase of place, time or purpose begins with.
        pronouns: Words that stand for something named outside their own clause.
        possessives: Words that may stand for something named in the same clause.
        pointers: Demonstratives before a noun ("that invoice").
        boundaries: Words that begin a clause.
        others: What else belongs to no subject.
        stand_ins: An article or pronoun in place of a noun that was named before ("the one").
        unreferring: Constructions in which a pronoun stands for nothing ("it takes long to").
        referring: Constructions that refer back without a word of ``pronouns``.
        times: Months, days of the week and other words that say when, by their kind.
        kinds: Nouns that name a kind of fact which things have ("price"), in plain letters.
        circumstances: Question words and phrases that ask when, where, why or how.
        more: A question word that asks for more of the same ("who else"), the word as group 1.
        anything: What asks for more of whatever was asked for ("anything else").
        capitalises_nouns: Whether every noun is written with a capital.
        drops_subjects: Whether a verb alone is a sentence.
    """

    language: str
    openers: regex.Pattern[str]
    askers: frozenset[str]
    verbs: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    possessives: frozenset[str]
    pointers: frozenset[str]
    boundaries: frozenset[str]
    others: frozenset[str]
    stand_ins: regex.Pattern[str]
    unreferring: regex.Pattern[str]
    referring: regex.Pattern[str]
    times: dict[str, str]
    kinds: frozenset[str]
    circumstances: regex.Pattern[str]
    more: regex.Pattern[str]
    anything: regex.Pattern[str]
    capitalises_nouns: bool = False
    drops_subjects: bool = False
    function: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        every = (
            self.askers | self.verbs | self.articles | self.prepositions | self.pronouns
            | self.possessives | self.pointers | self.boundaries | self.others
        )  # fmt: skip
        object.__setattr__(self, "function", every)

    def names_kind(self, noun: str) -> bool:
        """Whether a noun names a kind of fact, also where its accents were left out."""
        return plain(noun) in self.kinds
