"""What the model is given to read."""

from hypothesis import given
from hypothesis import strategies as st

from app.answer.context import MOST_LETTERS, MOST_STATEMENTS, pack
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
    assert context.text == "## Note\nB.\nA.\nC."
    assert context.best == "## Note\nB."


def test_a_label_says_who_wrote_and_when():
    context = pack(
        [evidence("Hi.", title="My_trip", sender="Ana <ana@example.org>", date="2024-03-05T08:00Z")]
    )
    assert context.text == "## My trip, from Ana, 2024-03-05\nHi."


def test_a_heading_is_said_once():
    context = pack(
        [
            evidence("Blue tin.", heading="Keys", start=0),
            evidence("Ask Maruja.", heading="Keys", start=20),
        ]
    )
    assert context.text == "## Note\nKeys: Blue tin.\nAsk Maruja."


def test_much_worse_statements_are_left_out():
    context = pack([evidence("Best.", score=0.95), evidence("Far.", start=9, score=0.7)])
    assert context.text == "## Note\nBest."


def test_a_long_statement_makes_room_for_a_shorter_one():
    long = "x" * MOST_LETTERS
    context = pack([evidence("Best.", start=5000), evidence(long), evidence("Short.", start=9000)])
    assert [one.text for one in context.evidence] == ["Best.", "Short."]


@given(
    st.lists(
        st.tuples(st.sampled_from("123"), st.text("ab \n三", min_size=1, max_size=300)),
        min_size=1,
        max_size=12,
    )
)
def test_what_was_read_to_judge_need_not_be_read_again(found):
    given_ = [
        evidence(text, document, start=1000 * number)
        for number, (document, text) in enumerate(found)
    ]
    context = pack(given_)
    assert context.text.startswith(context.best)
    assert context.evidence[0] is given_[0]
    assert len(context.evidence) <= MOST_STATEMENTS


def test_an_entry_of_a_diary_shows_its_own_day():
    context = pack(
        [evidence("It rained.", title="Journal 2023", date="2023-12-31", heading="9 November")]
    )
    assert context.text == "## Journal 2023, 2023-12-31\n[2023-11-09] 9 November: It rained."
