"""What the model is given to read."""

from hypothesis import given
from hypothesis import strategies as st

from app.answer.context import (
    MOST_LETTERS,
    MOST_STATEMENTS,
    USUAL_LETTERS,
    affordable_letters,
    pack,
)
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def evidence(text, document="1", start=0, score=0.9, **about):
    heading = about.pop("heading", None)
    info = DocumentInfo(
        document, f"/{document}.md", DocumentKind.NOTE, about.pop("title", "Note"), "c", **about
    )
    passage = PassageInfo(document, text, start, start + len(text), heading=heading)
    return Evidence(info, passage, start, start + len(text), text, score)


def test_the_best_comes_first_and_the_rest_in_reading_order():
    context = pack([evidence("B.", start=50), evidence("C.", start=90), evidence("A.", start=0)])
    assert context.text == "Note: B.\nA.\nC."


def test_a_label_says_who_wrote_and_when():
    context = pack(
        [evidence("Hi.", title="My_trip", sender="Ana <ana@example.org>", date="2024-03-05T08:00Z")]
    )
    assert context.text == "My trip, from Ana, 2024-03-05: Hi."


def test_a_heading_is_said_once():
    context = pack(
        [
            evidence("Blue tin.", heading="Keys", start=0),
            evidence("Ask Maruja.", heading="Keys", start=20),
        ]
    )
    assert context.text == "Note: Keys: Blue tin.\nAsk Maruja."


def test_much_worse_statements_are_left_out():
    context = pack([evidence("Best.", score=0.95), evidence("Far.", start=9, score=0.7)])
    assert context.text == "Note: Best."


def test_a_long_statement_makes_room_for_a_shorter_one():
    long = "x" * MOST_LETTERS
    context = pack([evidence("Best.", start=5000), evidence(long), evidence("Short.", start=9000)])
    assert [one.text for one in context.evidence] == ["Best.", "Short."]


def test_a_slow_machine_reads_less_and_a_fast_one_no_more_than_before():
    assert affordable_letters(None) == USUAL_LETTERS
    assert affordable_letters(1000.0) == USUAL_LETTERS
    assert affordable_letters(1.0) == 0
    letters = [affordable_letters(float(speed)) for speed in range(1, 200)]
    assert letters == sorted(letters)
    assert 0 < affordable_letters(60.0) < USUAL_LETTERS


def test_the_two_best_are_packed_however_slow_the_machine_is():
    found = [evidence("x" * 300, start=1000 * n) for n in range(3)] + [evidence("A.", start=9000)]
    assert pack(found, 0).evidence == tuple(found[:2])
    assert len(pack(found, 700).evidence) == 3


@given(
    st.lists(
        st.tuples(st.sampled_from("123"), st.text("ab \n三", min_size=1, max_size=300)),
        min_size=1,
        max_size=12,
    ),
    st.integers(0, 1000),
)
def test_what_was_read_to_judge_need_not_be_read_again(found, letters):
    given_ = [
        evidence(text, document, start=1000 * number)
        for number, (document, text) in enumerate(found)
    ]
    context = pack(given_, letters)
    assert context.text.startswith(pack(given_[:1]).text)
    assert context.evidence[0] is given_[0]
    assert len(context.evidence) <= MOST_STATEMENTS


def test_an_entry_of_a_diary_shows_its_own_day():
    context = pack(
        [evidence("It rained.", title="Journal 2023", date="2023-12-31", heading="9 November")]
    )
    assert context.text == "Journal 2023, 2023-12-31: [2023-11-09] 9 November: It rained."
