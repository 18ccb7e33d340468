"""What each phrase of one language may be in a question about documents."""

from __future__ import annotations

import re
from datetime import date

from app.question.dates import DateReader
from app.question.marks import BESIDE, Mark, Role
from app.question.people import People
from app.question.spelling import composed, is_han, plain
from app.question.vocabulary.base import Vocabulary
from app.question.vocabulary.letters import LETTERS
from indexer.store.catalog_names import LibraryNames


class Marker:
    """Cuts questions of one language.

    Args:
        vocabulary: The language.
        dates: Its dates.
    """

    def __init__(self, vocabulary: Vocabulary, dates: DateReader) -> None:
        self.vocabulary = vocabulary
        self._dates = dates
        phrases = (
            (Role.COUNT, vocabulary.count),
            (Role.NEWEST, vocabulary.newest),
            (Role.OLDEST, vocabulary.oldest),
            (Role.THEY_WROTE, vocabulary.they_wrote),
            (Role.I_WROTE, vocabulary.i_wrote),
            (Role.VERSION, vocabulary.version),
            (Role.WHEN, vocabulary.when),
            (Role.LASTLY, vocabulary.lastly),
            (Role.TOPIC_BEHIND, vocabulary.topic_behind),
            (Role.TOPIC, vocabulary.topic),
            (Role.LISTING, vocabulary.listing),
            (Role.OF, vocabulary.of),
            (Role.FILLER, vocabulary.filler),
            *self._letters(vocabulary),
        )
        self._phrases = [(role, self._pattern(pattern)) for role, pattern in phrases]
        letters = LETTERS[vocabulary.code]
        self._beside = self._pattern(letters.beside)
        self._everyone = self._pattern(letters.everyone)
        self._kinds = [(self._pattern(p), word) for p, word in vocabulary.kinds.items()]
        self._prepositions = [
            (role, self._pattern(pattern))
            for role, pattern in (
                (Role.SENDER, vocabulary.by),
                (Role.RECIPIENT, vocabulary.to),
                (Role.PERSON, vocabulary.between),
            )
        ]
        self._behind = [
            (role, re.compile(rf"\s?(?:{pattern})"))
            for role, pattern in (
                (Role.SENDER, vocabulary.by_behind),
                (Role.RECIPIENT, vocabulary.to_behind),
            )
        ]
        self._possessive = re.compile(vocabulary.possessive + r"(?![^\W_])")
        self._folder = self._pattern(vocabulary.folder)
        self._folder_behind = re.compile(rf"\s?(?:{vocabulary.folder_behind})")
        self._languages = [(self._pattern(p), code) for p, code in vocabulary.languages.items()]
        self._in_language = self._pattern(vocabulary.in_language)
        self._tagged = self._pattern(vocabulary.tagged)
        numbers = "|".join((r"\d{1,3}", *vocabulary.dates.numbers))
        self._number = self._pattern(rf"(?:{numbers})(?= |$)")
        self._compound = re.compile(rf"(?:{vocabulary.compounds})(?![^\W_])")

    @staticmethod
    def _letters(vocabulary: Vocabulary) -> tuple[tuple[Role, str], ...]:
        """The phrases of a question about letters; where both fit, the others' go first."""
        letters = LETTERS[vocabulary.code]
        an_end = rf"{vocabulary.newest}|{vocabulary.oldest}"
        within = rf"(?:{letters.within})(?= ?(?:{an_end}))"
        return (
            (Role.I_WROTE, letters.own),
            (Role.TIMES, letters.times),
            (Role.LISTING, letters.every),
            (Role.OLDEST, letters.first),
            (Role.LASTLY, letters.last),
            (Role.SAYING, letters.saying),
            (Role.WHEN, letters.when),
            (Role.FILLER, within),
            (Role.FILLER, letters.filler),
        )

    def candidates(
        self, text: str, at: int, people: People, names: LibraryNames, today: date
    ) -> list[Mark]:
        """Everything that may begin at a place, the likelier first."""
        found = [
            self._date_at(text, at, today),
            self._tag_at(text, at, names),
            self._folder_at(text, at, names),
            self._language_at(text, at),
            *self._people_at(text, at, people),
            *self._kinds_at(text, at),
            *(self._phrase_at(role, pattern, text, at) for role, pattern in self._phrases),
            self._number_at(text, at),
            self._beside_at(text, at),
        ]
        return [mark for mark in found if mark is not None and mark.end > at]

    def _pattern(self, pattern: str) -> re.Pattern[str]:
        if not self.vocabulary.spaced:
            return re.compile(rf"(?:{pattern})(?:(?<![a-z0-9])|(?![a-z0-9]))")
        # An apostrophe ends a word in French; in English it does not begin one.
        return re.compile(rf"(?:{pattern})(?:(?<=[' ])|(?![^\W_]))")

    def _phrase_at(self, role: Role, pattern: re.Pattern[str], text: str, at: int) -> Mark | None:
        match = pattern.match(text, at)
        return Mark(role, at, match.end()) if match else None

    def _beside_at(self, text: str, at: int) -> Mark | None:
        match = self._beside.match(text, at)
        return Mark(Role.TOPIC, at, match.end(), BESIDE) if match else None

    def _kinds_at(self, text: str, at: int) -> list[Mark | None]:
        found: list[Mark | None] = [
            Mark(Role.KIND, at, match.end(), word)
            for pattern, word in self._kinds
            if (match := pattern.match(text, at))
        ]
        return found

    def compound_at(self, text: str, at: int) -> tuple[Mark, Mark] | None:
        """A German compound that ends in a kind, as a word and a kind: ``Reisenotizen``."""
        match = self._compound.match(text, at)
        if match is None or self.vocabulary.compounds == "(?!)":
            return None
        kind = next((word for p, word in self._kinds if p.fullmatch(match["kind"])), None)
        if kind is None:
            return None
        return (
            Mark(Role.WORD, at, match.end("part")),
            Mark(Role.KIND, match.start("kind"), match.end(), kind),
        )

    def _date_at(self, text: str, at: int, today: date) -> Mark | None:
        found = self._dates.at(text, at, today)
        if found is None or not (found.is_sure or found.has_preposition):
            return None
        return Mark(Role.DATE, at, found.end, found)

    def bare_date_at(self, text: str, at: int, today: date) -> Mark | None:
        """A year or month without a preposition, which may be part of a name, too."""
        found = self._dates.at(text, at, today)
        return None if found is None else Mark(Role.DATE, at, found.end, found)

    def _tag_at(self, text: str, at: int, names: LibraryNames) -> Mark | None:
        match = self._tagged.match(text, at)
        if match is None:
            return None
        begin = _past_space(text, match.end())
        return _named(Role.TAG, text, at, begin, names.tags)

    def _folder_at(self, text: str, at: int, names: LibraryNames) -> Mark | None:
        match = self._folder.match(text, at)
        begins = [at] if match is None else [_past_space(text, match.end())]
        is_said = match is not None and re.search(self.vocabulary.folder_behind, match[0])
        for begin in begins:
            for role, known in (
                (Role.FOLDER, names.folders),
                (Role.COLLECTION, names.collections),
            ):
                mark = _named(role, text, at, begin, known)
                if mark is None or (not is_said and self._is_kind(text[begin : mark.end])):
                    continue
                behind = self._folder_behind.match(text, mark.end)
                if behind:
                    return Mark(role, at, behind.end(), mark.value)
                is_before_kind = any(
                    kind.match(text, _past_space(text, mark.end)) for kind, _ in self._kinds
                )
                if is_before_kind and self.vocabulary.spaced and role is Role.FOLDER:
                    return mark
                if match is not None and (self.vocabulary.spaced or is_said):
                    return mark
        return None

    def _is_kind(self, said: str) -> bool:
        """ "In the mail" is no folder, even where there is one called Mail."""
        return any(pattern.fullmatch(said) for pattern, _ in self._kinds)

    def _language_at(self, text: str, at: int) -> Mark | None:
        match = self._in_language.match(text, at)
        begin = _past_space(text, match.end()) if match else at
        for pattern, code in self._languages:
            if found := pattern.match(text, begin):
                return Mark(Role.LANGUAGE, at, found.end(), code)
        return None

    def _people_at(self, text: str, at: int, people: People) -> list[Mark | None]:
        found: list[Mark | None] = []
        for role, preposition in self._prepositions:
            match = preposition.match(text, at)
            if match is None:
                continue
            begin = _past_space(text, match.end())
            person = people.at(
                text, begin, self.vocabulary, by_domain=role is Role.SENDER, by_preposition=True
            )
            if person is not None and (person.keys or person.is_role):
                end = person.end
                for behind_role, behind in self._behind:
                    if behind_role is role and (m := behind.match(text, end)):
                        end = m.end()
                found.append(Mark(role, at, end, person))
            elif role is Role.RECIPIENT:
                found.append(self._group_at(text, at, begin, people))
        return found + self._bare_people_at(text, at, people)

    def _group_at(self, text: str, at: int, begin: int, people: People) -> Mark | None:
        """ "To all in the choir": the list that a mail went to."""
        everyone = self._everyone.match(text, begin)
        start = _past_space(text, everyone.end()) if everyone else begin
        group = people.group_at(text, start, self.vocabulary)
        return Mark(Role.RECIPIENT, at, group.end, group) if group else None

    def _bare_people_at(self, text: str, at: int, people: People) -> list[Mark | None]:
        person = people.at(text, at, self.vocabulary)
        if person is None or not (person.keys or person.is_role):
            return []
        return [self.with_behind(text, Mark(Role.PERSON, at, person.end, person))]

    def with_behind(self, text: str, mark: Mark) -> Mark:
        """A bare name with what stands behind it and may make it the sender's."""
        role, end = Role.PERSON, mark.end
        for behind_role, behind in self._behind:
            match = behind.match(text, mark.end)
            if behind_role is Role.SENDER and match and match.end() > mark.end:
                role, end = behind_role, match.end()
        if role is Role.PERSON and (match := self._possessive.match(text, end)):
            role, end = Role.SENDER, match.end()
        return Mark(role, mark.start, end, mark.value)

    def _number_at(self, text: str, at: int) -> Mark | None:
        match = self._number.match(text, at)
        if match is None:
            return None
        for pattern, number in self.vocabulary.dates.numbers.items():
            if re.fullmatch(pattern, match[0]):
                return Mark(Role.NUMBER, at, match.end(), number)
        return Mark(Role.NUMBER, at, match.end(), int(match[0])) if match[0].isdecimal() else None


def _named(role: Role, text: str, at: int, begin: int, known: tuple[str, ...]) -> Mark | None:
    """The longest known name that stands at ``begin``."""
    for name in sorted(known, key=len, reverse=True):
        spelled = plain(composed(name))
        end = begin + len(spelled)
        if spelled and text.startswith(spelled, begin):
            ends_word = end >= len(text) or not text[end].isalnum() or is_han(text[end])
            is_whole = is_han(spelled[-1]) or ends_word
            if is_whole:
                return Mark(role, at, end, name)
    return None


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \"'“”«»":
        at += 1
    return at
