"""What a newer statement has overtaken, and what merely looks like it."""

from datetime import date

import pytest

from app.answer.conflicts import find_outdated, tell
from app.answer.phrases import older_says_otherwise
from app.answer.support import Checked, cite
from app.answer.timeliness import arrange
from app.answer.types import AnswerSentence, Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def evidence(number, sent, text, score=0.9, passage=None, title="Note"):
    passage = passage or text
    start = passage.index(text)
    return Evidence(
        DocumentInfo(number, f"/{number}.md", DocumentKind.NOTE, title, "c", date=sent),
        PassageInfo(number, passage, 0, len(passage)),
        start,
        start + len(text),
        text,
        score,
    )


RULES = evidence("1", "2022-06-12", "Choir rehearsal is on Tuesdays in the hall.", 0.92)
MOVED = evidence(
    "2",
    "2024-01-04",
    "From January the choir meets on Wednesdays.",
    passage="From January the choir meets on Wednesdays. Tuesdays are no longer possible.",
)
OLD_PASTE = evidence("3", "2022-05-18", "For a week: 50 g of starch, 200 g of water.", 0.91)
NEW_PASTE = evidence("4", "2023-03-21", "For a week: 50 g of starch, 250 g of water.")


def test_a_newer_text_that_gives_up_the_older_value_has_overtaken_it():
    (found,) = find_outdated("On which day is choir rehearsal?", [RULES, MOVED])
    assert (found.newer, found.older) == (MOVED, RULES)
    assert find_outdated("Who sings in the choir?", [RULES, MOVED]) == ()


def test_a_value_that_stays_is_not_overtaken():
    stays = evidence(
        "2",
        "2024-01-04",
        "The new concert of the choir is on Wednesday.",
        passage="The new concert of the choir is on Wednesday. Rehearsals stay on Tuesdays.",
    )
    assert find_outdated("On which day is choir rehearsal?", [RULES, stays]) == ()


def test_versions_of_one_text_differ_in_their_values_only():
    (found,) = find_outdated("How much water is in the paste?", [OLD_PASTE, NEW_PASTE])
    assert found.new_values == {"250"}
    assert found.old_values == {"200"}


def test_entries_of_one_log_are_no_versions():
    log = "## 2023-01-02\nThe gas meter stands at 7906 km.\n## 2024-01-02\n"
    first = evidence("5", None, "The gas meter stands at 7906 km.", passage=log)
    second = evidence(
        "5",
        None,
        "The gas meter stands at 8742 km.",
        passage=log + "The gas meter stands at 8742 km.",
    )
    assert find_outdated("How much gas is on the meter?", [first, second]) == ()


def test_undated_statements_are_left_alone():
    undated = evidence("3", None, OLD_PASTE.text, 0.91)
    assert find_outdated("How much water is in the paste?", [undated, NEW_PASTE]) == ()


def test_the_newer_statement_comes_first_and_the_older_is_set_aside():
    timely = arrange("On which day is choir rehearsal now?", [RULES, MOVED])
    assert [one.text for one in timely.evidence] == [MOVED.text]
    assert timely.evidence[0].score > RULES.score
    assert [one.older for one in timely.outdated] == [RULES]


def test_a_question_about_the_past_keeps_both():
    timely = arrange("On which day was choir rehearsal before the move?", [RULES, MOVED])
    assert timely.evidence == (RULES, MOVED)
    assert timely.outdated == ()


def test_a_named_time_brings_forward_what_was_said_of_it():
    timely = arrange("On which day was choir rehearsal in 2022?", [MOVED, RULES])
    assert timely.evidence[0].text == RULES.text
    assert timely.outdated == ()


def answered(text, source):
    return Checked((AnswerSentence(text, (1,), True),), (cite(1, source),))


def test_an_answer_that_rests_on_the_newer_source_quotes_the_older_one():
    outdated = find_outdated("How much water is in the paste?", [OLD_PASTE, NEW_PASTE])
    told = tell(answered("It takes 250 g of water.", NEW_PASTE), outdated, "en")
    assert told.sentences[-1] == AnswerSentence(
        f"An older source (18 May 2022) says otherwise: “{OLD_PASTE.text}”", (2,), True
    )
    assert told.citations[-1].document.id == "3"
    assert told.citations[-1].quote == OLD_PASTE.text


@pytest.mark.parametrize("text", ["It is cooked in a pan.", "It takes 50 g of starch."])
def test_an_answer_about_something_else_does_not(text):
    outdated = find_outdated("How much water is in the paste?", [OLD_PASTE, NEW_PASTE])
    checked = answered(text, NEW_PASTE)
    assert tell(checked, outdated, "en") == checked


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "zh", "xx"])
def test_the_older_source_is_named_with_its_day_in_every_language(language):
    said = older_says_otherwise(language, date(2022, 3, 8), "890 €")
    assert "890 €" in said
    assert "2022" in said
