"""An older statement that a newer one has overtaken, recognised by code alone.

A false alarm is worse than a miss, so only two signs count, and only values of a kind that the
question asks for. Either the newer text names the older value beside its own and speaks of a change
("no longer the 14th"), or two documents say the same in the same words but for the values, as
versions of one text do. How near two statements are in meaning tells nothing: what contradicts
and what merely stands in the same list came out alike (cosines of 0.89 to 0.93).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.answer import phrases
from app.answer.claims import Said
from app.answer.facts import readable
from app.answer.support import Checked, cite
from app.answer.types import AnswerSentence, Evidence
from app.answer.values import Kind, asked_kinds, kind_of, values, without_values
from app.answer.when import When, when
from indexer.search.sentences import split_sentences
from indexer.search.terms import gram_size, terms
from indexer.types import SearchResult

# Statements this far below the best one speak of something else.
_FAR_FROM_BEST = 0.12
_SAME_WORDS = 0.75
_FEWEST_WORDS = 3
# A day of next year's meeting is no contradiction of this year's.
_SAME_OCCASION_DAYS = 300
_LONGEST_QUOTE = 200
_FRONT_MATTER = "---"
# Two texts that name the same of these speak of one matter; an amount or a weekday may be chance.
_TELLING = frozenset({Kind.PHONE, Kind.DAY})
_SHORTEST_TOPIC = 4
# A longer list of amounts or days repeats what did not change.
_LONGEST_LIST = 3
_ASKING = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "what when where which whom whose much many long have does with from this that there their "
        "wann wieviel viel hoch welche welcher welchem welchen unser unsere mein meine eine einen "
        "jetzt sind wird kostet cuando cuanto cuanta cuantos cuantas cual donde como para este "
        "esta nuestro nuestra tiene quand quel quelle combien pour dans avec notre nous mois "
        "costs cost cuesta coute"
    ).split()
)

_CHANGE = regex.compile(
    r"\b(?:no longer|instead|moved|changed?|postponed|new|old|former|now|up from|rather than"
    r"|until now"
    r"|verschoben|verschieb\w*|verleg\w*|neu\w*|alte[nrsm]?|statt|anstatt|nicht mehr|geschichte"
    r"|bisher\w*"
    r"|erhoh\w*|geander\w*|ander\w*|ab sofort|kunftig"
    r"|entfall\w*|fallt aus|ausfall\w*|abgesagt|absagen|cancel\w*|anul\w*|annul\w*"
    r"|ya no|en vez de|en lugar de|cambi\w*|nuev\w*|ahora|aplaz\w*|retras\w*|sub\w*|baj\w*"
    r"|reporte\w*|repouss\w*|au lieu|plutot que|change\w*|nouv\w*|desormais|ne .{1,20} plus"
    r"|deplac\w*)\b"
    r"|不再|取消|改|新的|换|推迟|提前|调整|原来|涨|而不是|不是"
)
_STAYS = regex.compile(
    r"\b(?:stays?|remains?|unchanged|still|bleib\w*|unverandert|weiterhin|wie gehabt"
    r"|sigue\w*|se mantiene|no cambia|igual|rest(?:e|ent)|inchange\w*|toujours)\b|不变|仍|照旧|依然"
)


@dataclass(frozen=True, slots=True)
class Outdated:
    """A statement, the newer one that says otherwise, and the values in which they differ."""

    newer: Evidence
    older: Evidence
    older_when: When
    new_values: frozenset[str]
    old_values: frozenset[str]
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Dated:
    evidence: Evidence
    when: When
    values: dict[str, frozenset[str]]


def find_outdated(question: str, evidence: Sequence[Evidence]) -> tuple[Outdated, ...]:
    """The statements that newer ones among ``evidence`` (best first) have overtaken, best first."""
    kinds = asked_kinds(question)
    dated = list(_dated(evidence, kinds)) if kinds else []
    topic = _topic(question)
    found: list[Outdated] = []
    for older in dated:
        newer_ones = [one for one in dated if _is_newer(one, older)]
        versions = (_version_pair(newer, older) for newer in newer_ones)
        changes = (_change_pair(newer, older, topic) for newer in newer_ones)
        found += [pair for pair in (*versions, *changes) if pair is not None][:1]
    return tuple(found)


def tell(checked: Checked, outdated: Sequence[Outdated], language: str) -> Checked:
    """The answer, with a sentence that quotes the older source if it rests on the newer one."""
    for one in outdated:
        if not _rests_on(checked, one):
            continue
        citation = cite(len(checked.citations) + 1, one.older)
        quote = _words_with(one)
        text = phrases.older_says_otherwise(language, one.older_when.day, quote)
        sentence = AnswerSentence(text, (citation.n,), True)
        return Checked((*checked.sentences, sentence), (*checked.citations, citation))
    return checked


def _dated(evidence: Sequence[Evidence], kinds: frozenset[Kind]) -> list[_Dated]:
    found = []
    for one in evidence:
        if one.score < evidence[0].score - _FAR_FROM_BEST:
            break
        if one.text.startswith(_FRONT_MATTER):
            continue
        said, day = values(one.text, kinds), when(one)
        if said and day is not None:
            found.append(_Dated(one, day, said))
    return found


def _is_newer(newer: _Dated, older: _Dated) -> bool:
    return newer.when.day > older.when.day


def _version_pair(newer: _Dated, older: _Dated) -> Outdated | None:
    """The pair if two documents differ in nothing but the values."""
    for name in newer.values.keys() & older.values.keys():
        new = newer.values[name] - older.values[name]
        old = older.values[name] - newer.values[name]
        kind = kind_of(name)
        if new and old and _is_version(newer, older) and _is_same_occasion(newer, older, kind):
            return Outdated(newer.evidence, older.evidence, older.when, new, old, kind)
    return None


def _change_pair(newer: _Dated, older: _Dated, topic: frozenset[str]) -> Outdated | None:
    """The pair if the newer text names the older value beside its own, and a change."""
    for name in newer.values.keys() & older.values.keys():
        kind = kind_of(name)
        new = newer.values[name] - older.values[name]
        if kind is Kind.CLOCK:  # an hour is soon named by chance
            continue
        if not new or max(len(newer.values[name]), len(older.values[name])) > _LONGEST_LIST:
            continue
        named = older.values[name] & _given_up(newer.evidence, name, kind)
        if not named:
            continue
        if kind in _TELLING or _shares_topic(newer.evidence, older.evidence, topic):
            return Outdated(newer.evidence, older.evidence, older.when, new, named, kind)
    return None


def _topic(question: str) -> frozenset[str]:
    """The words of the question that may say what it is about."""
    return frozenset(
        word
        for word in terms(question)
        if word not in _ASKING and (len(word) >= _SHORTEST_TOPIC or gram_size(word) == len(word))
    )


def _shares_topic(newer: Evidence, older: Evidence, topic: frozenset[str]) -> bool:
    """Whether a word of the question stands in the older statement and in the newer text."""
    old = Said(f"{_above(older)}\n{older.text}")
    new = Said(f"{_above(newer)}\n{newer.passage.text}")
    return any(old.has(word) and new.has(word) for word in topic)


def _above(evidence: Evidence) -> str:
    """What a reader knows before the first word of a statement."""
    document = evidence.document
    return "\n".join(
        [
            document.title,
            evidence.passage.heading or "",
            document.sender or "",
            *document.recipients,
        ]
    )


def _given_up(evidence: Evidence, name: str, kind: Kind) -> frozenset[str]:
    """The values in the passage that it names to say that they hold no more."""
    text = evidence.passage.text
    found: set[str] = set()
    for start, end in split_sentences(text):
        sentence = readable(text[start:end])
        if _CHANGE.search(sentence) and not _STAYS.search(sentence):
            found |= values(text[start:end], [kind]).get(name, frozenset())
    return frozenset(found)


def _is_version(newer: _Dated, older: _Dated) -> bool:
    """Whether two documents use the same words here; entries of one log do so, too."""
    if newer.evidence.document.id == older.evidence.document.id:
        return False
    one, other = (set(terms(without_values(pair.evidence.text))) for pair in (newer, older))
    shared = len(one & other)
    return shared >= _FEWEST_WORDS and shared >= _SAME_WORDS * len(one | other)


def _is_same_occasion(newer: _Dated, older: _Dated, kind: Kind) -> bool:
    if kind not in (Kind.DAY, Kind.CLOCK, Kind.WEEKDAY):
        return True
    return (newer.when.day - older.when.day).days <= _SAME_OCCASION_DAYS


def _rests_on(checked: Checked, one: Outdated) -> bool:
    """Whether a sentence cites the newer document and gives its value, and not the older one."""
    cited = {
        citation.n
        for citation in checked.citations
        if citation.document.id == one.newer.document.id
    }
    for sentence in checked.sentences:
        if not sentence.supported or cited.isdisjoint(sentence.citations):
            continue
        said = frozenset().union(*values(sentence.text, [one.kind]).values())
        if said & one.new_values and not said & one.old_values:
            return True
    return False


def context_of(outdated: Sequence[Outdated]) -> list[SearchResult]:
    """What was replaced, filed under what replaced it: it may say what both are about."""
    return [
        SearchResult(0, 0.0, one.newer.document, one.older.passage)
        for one in outdated
        if one.newer.document.id != one.older.document.id
    ]


def _plain(text: str) -> str:
    """On one line, without the marks of lists, quotations and bold type."""
    return " ".join(text.replace("**", "").split()).lstrip("#>-*• ")


def _words_with(one: Outdated) -> str:
    """The sentence of the older statement in which its value stands, on one line."""
    text = one.older.text
    if len(text) <= _LONGEST_QUOTE and not text.startswith("#"):
        return _plain(text)
    pieces = [text[start:end] for start, end in split_sentences(text)]
    holding = [
        piece
        for piece in pieces
        if one.old_values & frozenset().union(*values(piece, [one.kind]).values())
    ]
    words = _plain(holding[0] if holding else text)
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE].rsplit(" ", 1)[0]
