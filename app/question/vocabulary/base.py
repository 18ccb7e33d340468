"""What a language's table holds. The texts are patterns over ``spelling.plain`` text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.question.types import KindWord
from indexer.types import DocumentKind

MAIL = KindWord(DocumentKind.EMAIL)
NOTE = KindWord(DocumentKind.NOTE, is_attachment=False)
PDF = KindWord(DocumentKind.PDF)
WEB = KindWord(DocumentKind.WEB)
IMAGE = KindWord(DocumentKind.IMAGE)
ANY = KindWord()
ATTACHMENT = KindWord(is_attachment=True)


@dataclass(frozen=True, slots=True)
class DateWords:
    """How a language says when.

    Attributes:
        months: Pattern → number, as full names and abbreviations.
        seasons: Pattern → the month it begins in; winter begins in December.
        days: Pattern → days from today.
        units: Pattern → ``day``, ``week``, ``month`` or ``year``.
        numbers: Pattern → number, for "two weeks ago".
        last, this, next: Before or behind a unit ("last week", "le mois dernier").
        inside: Prepositions before a period that a document is from.
        since, before, after, until: Before a period, open on one side.
        between: Patterns with ``{a}`` and ``{b}`` for two periods.
        ago: Patterns with ``{n}`` and ``{unit}``.
        past: The same for the last so many units up to today.
        day_month_year, month_year, quarters: Patterns with ``{d}``, ``{m}``, ``{y}``, ``{q}``.
        relative: Patterns with ``{unit}``, to how many units from now.
        year_only: Pattern for a year alone, with ``{y}``.
        ordinals: Pattern → number of a quarter.
    """

    months: Mapping[str, int]
    seasons: Mapping[str, int]
    days: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    relative: Mapping[str, int]
    inside: str
    since: str
    before: str
    after: str
    until: str
    between: tuple[str, ...]
    ago: tuple[str, ...]
    past: tuple[str, ...]
    day_month_year: tuple[str, ...]
    day_month: tuple[str, ...]
    month_year: tuple[str, ...]
    season_year: tuple[str, ...]
    quarters: tuple[str, ...]
    year_only: tuple[str, ...]
    ordinals: Mapping[str, int]
    weekdays: Mapping[str, int] = field(default_factory=dict)
    last_weekday: tuple[str, ...] = ()
    until_behind: str = "(?!)"
    since_behind: str = "(?!)"
    before_behind: str = "(?!)"
    after_behind: str = "(?!)"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How a language asks about documents. Every pattern stands for a whole phrase.

    Attributes:
        code: ISO 639-1.
        signs: Common words by which a question in the language is known.
        kinds: Nouns for documents.
        count, listing, newest, oldest: What asks for a number, a list, an end of it.
        when, lastly: "when", "for the last time": together they ask for the last date.
        filler: What adds nothing to a question about documents ("do I have", "please").
        topic: What comes before a topic ("about"); ``topic_behind`` comes behind it.
        of: What may come before a person, a date or a topic ("of").
        by: Before a sender; ``to`` before a recipient; ``between`` before somebody on either side.
        by_behind, to_behind: The same, behind the name.
        they_wrote: Verbs whose subject sent something to the person who asks.
        i_wrote: The other way round.
        i_received: What makes a document one that was sent to the person who asks.
        titles: What may stand between a preposition and a name.
        mine: Possessives, for "my landlord".
        folder: "in the folder", "in my"; a folder's name follows.
        folder_behind: Behind the name of a folder.
        in_language: Before the name of a language.
        languages: Names of languages as nouns or adjectives.
        tagged: Before a tag.
        version: "version of", which makes any noun a document.
        source: What makes a noun for documents behind it a place to look in ("according to").
        idle: Words that are no topic.
    """

    code: str
    signs: frozenset[str]
    kinds: Mapping[str, KindWord]
    count: str
    listing: str
    newest: str
    oldest: str
    when: str
    lastly: str
    filler: str
    topic: str
    of: str
    by: str
    to: str
    between: str
    they_wrote: str
    i_wrote: str
    i_received: str
    titles: str
    mine: str
    folder: str
    languages: Mapping[str, str]
    in_language: str
    tagged: str
    version: str
    source: str
    idle: frozenset[str]
    dates: DateWords
    numbers_before_kind: str = "(?!)"
    topic_behind: str = "(?!)"
    by_behind: str = "(?!)"
    to_behind: str = "(?!)"
    folder_behind: str = "(?!)"
    possessive: str = "(?!)"
    compounds: str = "(?!)"
    spaced: bool = True
