"""The personal set says what its documents say, and answers about it are scored as it describes."""

from __future__ import annotations

import re
from functools import cache

import pytest

from benchmarks.personal_scoring import Given, Scored, first_number, stands
from benchmarks.personal_set import Asking, is_where, read_questions, read_set
from indexer.types import ParsedDocument

LANGUAGES = ("en", "es", "de", "fr", "zh")
PARTS = ("dev", "test")
TYPES = {
    "fact": 3,
    "count": 4,
    "list": 3,
    "newest": 3,
    "filter": 3,
    "follow_up": 3,
    "time": 2,
    "contradiction": 3,
    "absent": 5,
    "two_documents": 1,
    "cross_language": 2,
}
QUESTIONS = [one for part in PARTS for one in read_questions(part, LANGUAGES)]
BY_ID = {one.id: one for one in QUESTIONS}


@cache
def documents() -> dict[str, ParsedDocument]:
    return read_set().documents


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def matching(asking: Asking) -> list[str]:
    """The names of what ``where`` describes, oldest first; only dated ones if the date counts."""
    assert asking.where is not None
    found = [
        (document.date or "", name)
        for name, document in documents().items()
        if is_where(asking.where, document) and (document.date or not asking.order)
    ]
    return [name for _date, name in sorted(found)]


def by_id(asking: Asking) -> str:
    return asking.id


def test_every_id_stands_once():
    assert len(BY_ID) == len(QUESTIONS) == 320


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_part_has_the_same_kinds(part: str, language: str):
    rows = read_questions(part, [language])
    assert {kind: sum(one.type == kind for one in rows) for kind in TYPES} == TYPES
    assert {one.language for one in rows} == {language}
    assert all(one.id.startswith(f"{part}-{language}-") for one in rows)


def test_no_question_is_asked_in_both_parts():
    asked = [{one.query.casefold() for one in read_questions(part, LANGUAGES)} for part in PARTS]
    assert not asked[0] & asked[1]


@pytest.mark.parametrize("asking", QUESTIONS, ids=by_id)
def test_gold_documents_exist_and_hold_the_answers(asking: Asking):
    assert bool(asking.gold) == asking.is_answerable
    texts = [flat(f"{documents()[name].title}\n{documents()[name].text}") for name in asking.gold]
    for answer in asking.answers:
        assert any(answer in text for text in texts), answer
    assert asking.answers or asking.derived or asking.documents or not asking.is_answerable


@pytest.mark.parametrize("asking", [one for one in QUESTIONS if one.where], ids=by_id)
def test_the_asked_documents_are_those_that_fit(asking: Asking):
    found = matching(asking)
    if asking.order:
        found = [found[-1 if asking.order == "newest" else 0]]
    assert asking.documents == set(found)
    assert asking.count in (None, len(found))


@pytest.mark.parametrize("asking", [one for one in QUESTIONS if one.older], ids=by_id)
def test_older_values_stand_elsewhere_or_beside(asking: Asking):
    everything = [flat(document.text) for document in documents().values()]
    assert any(value in text for value in asking.older for text in everything)
    assert not stands(" | ".join(asking.answers), asking.older)


@pytest.mark.parametrize("asking", [one for one in QUESTIONS if not one.is_answerable], ids=by_id)
def test_what_is_absent_stands_nowhere(asking: Asking):
    assert asking.keys
    for name, document in documents().items():
        text = flat(document.text).casefold()
        assert not [key for key in asking.keys if key.casefold() in text], name


@pytest.mark.parametrize("asking", [one for one in QUESTIONS if one.after], ids=by_id)
def test_follow_ups_come_after_a_question_of_their_file(asking: Asking):
    assert asking.after is not None
    assert asking.type == "follow_up"
    assert asking.after.split("-")[:2] == asking.id.split("-")[:2]
    order = [one.id for one in QUESTIONS]
    assert order.index(asking.after) < order.index(asking.id)


def given(text: str, listed: tuple[str, ...] | None = None, total: int | None = None) -> Given:
    return Given(text, is_refused=False, listed=listed, total=total, cited=frozenset())


def test_a_number_counts_as_a_whole_and_in_any_notation():
    assert stands("It costs 13,60 € a sheet [1].", ["€13.60", "13.60"])
    assert stands("Le total est de 22\u202f950 euros.", ["22 950"])
    assert stands("4.120 €", ["4.120,00 €"])
    assert stands("住十天。", ["十 天"])
    assert not stands("On 19. September", ["9. September"])
    assert not stands("room 3.021", ["3.02"])


def test_the_first_small_number_is_the_count():
    assert first_number("Im Jahr 2025 waren es sieben Notizen.", "de") == 7
    assert first_number("一共四封邮件", "zh") == 4
    assert first_number("No mails that I know of.", "en") is None


def test_a_count_is_the_total_or_the_stated_number():
    asking = BY_ID["dev-en-count-1"]
    assert Scored(asking, given("You have 6 mails.")).is_right
    assert not Scored(asking, given("You have 6 mails.", (), total=5)).is_right


def test_a_list_must_be_exact():
    asking = BY_ID["dev-en-filter-2"]
    assert asking.documents is not None
    right = tuple(sorted(asking.documents))
    assert Scored(asking, given("", right)).is_right
    assert not Scored(asking, given("", right[:1])).is_right


def test_an_older_value_alone_is_outdated():
    asking = BY_ID["dev-de-contradiction-1"]
    assert Scored(asking, given("Am 14. Juni.")).is_outdated
    both = Scored(asking, given("Erst am 28. Juni, nicht am 14. Juni."))
    assert both.is_right
    assert not both.is_outdated


def test_what_a_result_is_worked_out_from_is_no_answer():
    asking = BY_ID["dev-es-two-documents-1"]
    assert Scored(asking, given("Subió 1.650 € en total.")).is_right
    assert not Scored(asking, given("Primero 14.200 €, luego 15.850 €.")).is_right
