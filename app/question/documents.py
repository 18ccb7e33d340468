"""Questions about the collection: every word of them asks for documents, or they are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.question.filters import FilterParts
from app.question.marks import BESIDE, FILTERS, Mark, Role
from app.question.people import FoundPerson
from app.question.spelling import is_han, plain, words
from app.question.types import Intent, KindWord, Reading
from app.question.vocabulary.base import ANY, ATTACHMENT, MAIL, Vocabulary
from app.question.vocabulary.letters import LETTERS
from indexer.store.catalog_names import LibraryNames

_FRAMES = {
    Role.COUNT: Intent.COUNT,
    Role.OLDEST: Intent.OLDEST,
    Role.NEWEST: Intent.NEWEST,
    Role.LISTING: Intent.LIST,
}
# Without a noun they are about mails: "how often did Ana write?"
_OF_LETTERS = frozenset({Intent.COUNT, Intent.NEWEST, Intent.OLDEST})
_OPENING = frozenset({Role.TOPIC, Role.OF, Role.VERSION})
# What may stand between "which" and the documents: anything else makes it another question.
_BEFORE_KIND = frozenset(
    {Role.FILLER, Role.NEWEST, Role.OLDEST, Role.NUMBER, Role.LANGUAGE, Role.LISTING, Role.WORD,
     Role.SENDER, Role.PERSON, Role.FOLDER, Role.DATE, Role.COUNT, Role.OF, Role.TOPIC_BEHIND,
     Role.THEY_WROTE, Role.TOPIC, Role.COLLECTION, Role.TAG, Role.RECIPIENT, Role.I_WROTE}
)  # fmt: skip
_BEFORE_NOUN = FILTERS - {Role.SENDER, Role.RECIPIENT, Role.PERSON} | {
    Role.FILLER, Role.NEWEST, Role.OLDEST, Role.NUMBER, Role.COUNT, Role.LASTLY, Role.THEY_WROTE,
}  # fmt: skip
_HEARING = re.compile(r"\bhear|gehort|noticias|saber de|nouvelles|消息")
_MOST_WORDS_BEFORE_KIND = 3
_PLURAL = re.compile(r".*(?:s|en|x|er)$")


@dataclass(slots=True)
class _Words:
    """Which marks are the topic, and which nobody has explained."""

    topic: list[Mark] = field(default_factory=list)
    loose: list[Mark] = field(default_factory=list)
    has_empty_topic: bool = False


class DocumentQuestion:
    """One question, tried as one about documents.

    Args:
        text: As the person wrote it, character for character what the marks were cut from.
    """

    def __init__(
        self, vocabulary: Vocabulary, names: LibraryNames, text: str, marks: Sequence[Mark]
    ) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._text = text
        self._marks = list(marks)
        self._roles = {mark.role for mark in marks}

    def reading(self) -> Reading | None:
        """What it asks for, or None if it is no question about documents."""
        kind = self._kind()
        found = self._words()
        if found.has_empty_topic or found.loose or kind is False:
            return None
        if found.topic and Role.SAYING in self._roles:
            return None  # what a mail says about something stands in the mail
        intent = self._intent(kind is not None, bool(found.topic))
        if intent is None:
            return None
        if kind is None and intent in _OF_LETTERS:
            kind = MAIL
        if intent is Intent.LAST_ABOUT:
            kind = kind or self._kind_of_last()
        return self._reading(intent, kind, found.topic)

    def _kind(self) -> KindWord | bool | None:
        """What is asked for; None if nothing is, False if several things at once are."""
        kinds = [mark.value for mark in self._marks if mark.role is Role.KIND]
        special = {kind for kind in kinds if isinstance(kind, KindWord) and kind != ANY}
        if Role.VERSION in self._roles and not special:
            return ANY
        if ATTACHMENT in special and len(special) == 2:
            (other,) = special - {ATTACHMENT}
            return False if other == MAIL else KindWord(other.kind, is_attachment=True)
        if len(special) > 1:
            return False
        return special.pop() if special else (ANY if kinds else None)

    def _words(self) -> _Words:
        found = _Words()
        opened: Mark | None = None
        count_at_opening = 0
        for place, mark in enumerate(self._marks):
            if mark.role in _OPENING:
                found.has_empty_topic |= _is_empty(opened, found, count_at_opening)
                opened, count_at_opening = mark, len(found.topic)
            elif mark.role is Role.WORD:
                (found.loose if opened is None else found.topic).append(mark)
            elif mark.role is Role.TOPIC_BEHIND:
                if not self._explain_before(place, found) and opened is None:
                    opened, count_at_opening = mark, len(found.topic)
            elif mark.role is Role.KIND:
                found.has_empty_topic |= _is_empty(opened, found, count_at_opening)
                opened = None
                self._explain_compound(place, found)
            elif mark.role is not Role.FILLER:
                found.has_empty_topic |= _is_empty(opened, found, count_at_opening) and (
                    mark.role not in FILTERS
                )
                opened = None
        found.has_empty_topic |= _is_empty(opened, found, count_at_opening)
        return found

    def _explain_before(self, place: int, found: _Words) -> bool:
        """The words straight before a phrase like "is mentioned" are the topic."""
        run: list[Mark] = []
        for mark in reversed(self._marks[:place]):
            said = self._text[mark.start : mark.end]
            is_part = mark.role in (Role.WORD, Role.PERSON) or (
                mark.role is Role.FILLER
                and is_han(said[0])
                and said not in ("的", "了", "我", "请", "有")
            )
            if mark.role is Role.FILLER and not is_part and self._vocabulary.spaced and not run:
                continue
            if not is_part:
                break
            run.append(mark)
        if not any(mark.role in (Role.WORD, Role.PERSON) for mark in run):
            return False
        for mark in reversed(run):
            if mark in found.loose:
                found.loose.remove(mark)
            word = Mark(
                Role.WORD, mark.start, mark.end, mark.value if mark.role is Role.WORD else None
            )
            self._marks[self._marks.index(mark)] = word
            if mark not in found.topic:
                found.topic.append(word)
        return True

    def _explain_compound(self, place: int, found: _Words) -> None:
        """The words straight before the noun belong to it: "insurance PDFs", "杭州的笔记"."""
        run: list[Mark] = []
        for mark in reversed(self._marks[:place]):
            said = self._text[mark.start : mark.end]
            if mark.role is Role.WORD and mark in found.loose:
                run.append(mark)
            elif not (mark.role is Role.FILLER and said == "的" and not run):
                break
        is_compounding = self._vocabulary.code in ("en", "de", "zh")
        if not run or not is_compounding or len(run) > _MOST_WORDS_BEFORE_KIND * 4:
            return
        for mark in reversed(run):
            found.loose.remove(mark)
            found.topic.append(mark)

    def _intent(self, has_kind: bool, has_topic: bool) -> Intent | None:
        if self._asks_when_last(has_kind, has_topic):
            return Intent.LAST_ABOUT
        end = self._end()
        if Role.WHEN in self._roles:
            is_told = end is not None and (has_kind or self._tells_who_wrote())
            return end if is_told else None
        if not has_kind:
            return self._without_noun(end, has_topic)
        if self._roles & {Role.SAYING, Role.TIMES}:
            return self._said_or_times(end)
        frame = next((role for role in _FRAMES if role in self._roles), None)
        if frame is not None:
            is_astray = frame is Role.LISTING and not self._leads_to_kind()
            return None if is_astray else self._with_number(_FRAMES[frame])
        narrows = self._roles & {*FILTERS, Role.I_WROTE, Role.THEY_WROTE}
        return Intent.LIST if narrows or has_topic else None

    def _said_or_times(self, end: Intent | None) -> Intent | None:
        if Role.SAYING in self._roles:
            return end if end is not None and self._with_number(end) is end else None
        return Intent.COUNT if self._tells_who_wrote() else None

    def _end(self) -> Intent | None:
        """Which end of the list is asked for, if any."""
        if Role.OLDEST in self._roles:
            return Intent.OLDEST
        is_last = self._roles & {Role.NEWEST, Role.LASTLY}
        return Intent.NEWEST if is_last else None

    def _without_noun(self, end: Intent | None, has_topic: bool) -> Intent | None:
        """ "What did Ana write first?", "how often did she write?": letters go without saying."""
        if self._tells_who_wrote() and not has_topic:
            if Role.TIMES in self._roles or Role.COUNT in self._roles:
                return Intent.COUNT
            if end is not None:
                return end
        return Intent.LIST if self._lists_without_noun() else None

    def _tells_who_wrote(self) -> bool:
        """Whether somebody is named, and a verb of writing or sending."""
        is_named = bool(self._roles & {Role.SENDER, Role.RECIPIENT, Role.PERSON})
        return is_named and self._writes()

    def _writes(self) -> bool:
        return (
            bool(self._roles & {Role.I_WROTE, Role.THEY_WROTE})
            or re.search(LETTERS[self._vocabulary.code].wrote, plain(self._text)) is not None
        )

    def _lists_without_noun(self) -> bool:
        sent = Role.LISTING in self._roles and self._sent_somebody_something()
        return sent or self._lists_folder()

    def _asks_when_last(self, has_kind: bool, has_topic: bool) -> bool:
        says_last = re.search(rf"(?<![^\W_])(?:{self._vocabulary.lastly})", plain(self._text))
        if not self._vocabulary.spaced:
            says_last = re.search(self._vocabulary.lastly, plain(self._text))
        is_asked = Role.WHEN in self._roles and (says_last or Role.NEWEST in self._roles)
        wrote = bool(self._roles & {Role.I_WROTE, Role.THEY_WROTE})
        has_person = bool(self._roles & {Role.SENDER, Role.RECIPIENT, Role.PERSON})
        return bool(is_asked) and (
            (has_kind and (has_person or has_topic))
            or has_topic
            or (wrote and has_person)
            or self._hears()
        )

    def _sent_somebody_something(self) -> bool:
        return {Role.I_WROTE, Role.RECIPIENT} <= self._roles

    def _hears(self) -> bool:
        """ "When did I last hear from Ana?" has no noun and no verb of writing."""
        return Role.SENDER in self._roles and bool(_HEARING.search(plain(self._text)))

    def _kind_of_last(self) -> KindWord | None:
        people = self._roles & {Role.SENDER, Role.RECIPIENT, Role.PERSON}
        return MAIL if people or Role.THEY_WROTE in self._roles else None

    def _lists_folder(self) -> bool:
        said = (
            self._text[mark.start : mark.end]
            for mark in self._marks
            if mark.role in (Role.FOLDER, Role.COLLECTION)
        )
        is_named = any(re.search(rf"{self._vocabulary.folder_behind}", plain(one)) for one in said)
        return is_named and bool(self._roles & {Role.LISTING, Role.COUNT})

    def _leads_to_kind(self) -> bool:
        for mark in self._marks:
            if mark.role in (Role.KIND, Role.VERSION):
                return True
            if mark.role not in _BEFORE_KIND:
                return False
        return False

    def _with_number(self, intent: Intent) -> Intent:
        """ "The last mails" are several: a list, the newest first."""
        if intent is not Intent.NEWEST or Role.NUMBER in self._roles:
            return intent
        nouns = [plain(self._text[m.start : m.end]) for m in self._marks if m.role is Role.KIND]
        is_many = bool(nouns) and self._vocabulary.spaced and _PLURAL.match(nouns[0])
        return Intent.LIST if is_many else intent

    def _reading(
        self, intent: Intent, kind: KindWord | bool | None, topic: list[Mark]
    ) -> Reading | None:
        parts = FilterParts(self._text, self._names)
        if isinstance(kind, KindWord) and kind != ANY:
            said = next((m for m in self._marks if m.role is Role.KIND), None)
            parts.add_kind(kind, said)
        they_wrote = Role.THEY_WROTE in self._roles or (
            intent is Intent.LAST_ABOUT and Role.I_WROTE not in self._roles
        )
        for mark in self._marks:
            if mark.role in FILTERS:
                parts.add(self._sided(mark, they_wrote))
        unresolved = parts.unresolved
        is_own = Role.I_WROTE in self._roles
        if intent is Intent.LAST_ABOUT and kind is None:
            is_own = True
        if is_own:
            parts.add_own(Role.RECIPIENT in self._roles or kind == MAIL)
        wanted_words = [*self._topic(topic), *unresolved]
        parts.add_topic(wanted_words)
        number = next((m.value for m in self._marks if m.role is Role.NUMBER), None)
        return Reading(
            text=" ".join(wanted_words) or self._text,
            filter=parts.filter,
            intent=intent,
            topic=tuple(wanted_words),
            language=self._vocabulary.code,
            understood=tuple(parts.parts),
            limit=number if isinstance(number, int) else None,
            is_version=Role.VERSION in self._roles,
            asks_content=self._asks_content(intent),
            is_named_so=intent is Intent.LIST
            and any(mark.role is Role.TOPIC and mark.value == BESIDE for mark in self._marks),
        )

    def _asks_content(self, intent: Intent) -> bool:
        is_one = intent in (Intent.NEWEST, Intent.OLDEST, Intent.LAST_ABOUT)
        goes_without_saying = Role.KIND not in self._roles and Role.WHEN not in self._roles
        return is_one and (Role.SAYING in self._roles or goes_without_saying)

    def _sided(self, mark: Mark, they_wrote: bool) -> Mark:
        """A name without a preposition is the sender's where it says who wrote."""
        if mark.role is not Role.PERSON or not isinstance(mark.value, FoundPerson):
            return mark
        if they_wrote:
            return Mark(Role.SENDER, mark.start, mark.end, mark.value)
        if self._is_bare(mark) and (side := self._side_of_bare(mark)):
            return Mark(side, mark.start, mark.end, mark.value)
        behind = next((one for one in self._marks if one.start >= mark.end), None)
        gap = [one for one in self._marks if one.start >= mark.end and one.role is not Role.FILLER]
        is_possessor = (
            behind is not None
            and not self._vocabulary.spaced
            and self._text[behind.start : behind.end] == "的"
            and bool(gap)
            and gap[0].role is Role.KIND
        )
        return Mark(Role.SENDER, mark.start, mark.end, mark.value) if is_possessor else mark

    def _is_bare(self, mark: Mark) -> bool:
        said = plain(self._text[mark.start : mark.end])
        return re.match(rf"(?:{self._vocabulary.between})(?![a-z0-9])", said) is None

    def _side_of_bare(self, mark: Mark) -> Role | None:
        """Who is named without a preposition wrote, or was written to by the person who asks."""
        if Role.I_WROTE in self._roles:
            return Role.RECIPIENT
        if self._vocabulary.spaced:
            return Role.SENDER if self._writes() else None
        # Chinese leaves even the particle out: "Callum 最近一封信".
        behind = (one.role for one in self._marks if one.start >= mark.end)
        first = next((role for role in behind if role not in _BEFORE_NOUN), None)
        return Role.SENDER if first is Role.KIND or self._writes() else None

    def _topic(self, marks: Sequence[Mark]) -> list[str]:
        """The topic's words as the person wrote them; quoted ones and Chinese runs in one."""
        found: list[str] = []
        previous: Mark | None = None
        for mark in sorted(marks, key=lambda mark: mark.start):
            if isinstance(mark.value, str):
                found.append(self._text[mark.start + 1 : mark.end - 1])
                previous = mark
                continue
            said = self._text[mark.start : mark.end]
            is_run = previous is not None and previous.end == mark.start and is_han(said[0])
            if is_run and found:
                found[-1] += said
            elif plain(said) not in self._vocabulary.idle:
                found.append(said)
            previous = mark
        return list(dict.fromkeys(one for one in found if words(one)))


def _is_empty(opened: Mark | None, found: _Words, count_at_opening: int) -> bool:
    return opened is not None and opened.role is Role.TOPIC and len(found.topic) == count_at_opening
