from hypothesis import given
from hypothesis import strategies as st

from app.ui.ask.turn import Phase, PieceKind, Turn, pieces_of
from kernel.errors import TransientError


def sentence(text, *citations, supported=True):
    return {"text": text, "citations": list(citations), "supported": supported}


def answer(text, *sentences, known=(1, 2)):
    return {"answer": text, "sentences": list(sentences), "citations": [{"n": n} for n in known]}


def test_marks_follow_their_sentence_and_paragraphs_survive():
    pieces = pieces_of(answer("One.\n\nTwo.", sentence("One.", 1), sentence("Two.", 2)))
    assert [(p.text, p.kind, p.number) for p in pieces] == [
        ("One.", PieceKind.PLAIN, 0),
        ("[1]", PieceKind.MARK, 1),
        ("\n\n", PieceKind.PLAIN, 0),
        ("Two.", PieceKind.PLAIN, 0),
        ("[2]", PieceKind.MARK, 2),
    ]


def test_a_mark_that_the_text_already_has_is_not_doubled():
    pieces = pieces_of(answer("One [1] more.", sentence("One [1] more.", 1)))
    assert [p.text for p in pieces] == ["One", "[1]", " more."]


def test_a_number_in_brackets_that_cites_nothing_stays_text():
    pieces = pieces_of(answer("See [7].", sentence("See [7].", 1)))
    assert [p.text for p in pieces] == ["See [7].", "[1]"]


def test_an_unsupported_sentence_is_told_apart():
    pieces = pieces_of(answer("Well.", sentence("Well.", supported=False)))
    assert [p.kind for p in pieces] == [PieceKind.UNSUPPORTED]


@given(
    st.lists(st.text(min_size=1).filter(str.strip), max_size=5), st.sampled_from(["", " ", "\n"])
)
def test_no_word_of_the_answer_is_lost(texts, gap):
    pieces = pieces_of(answer(gap.join(texts), *(sentence(t) for t in texts), known=()))
    assert "".join(p.text for p in pieces) == gap.join(texts)


def test_nothing_is_taken_in_after_the_end():
    turn = Turn("q")
    turn.take("token", {"text": "a"})
    turn.stop()
    turn.take("token", {"text": "b"})
    turn.finish({"status": "answered"})
    turn.fail(TransientError("x"))
    assert (turn.draft, turn.phase, turn.result, turn.error) == ("a", Phase.STOPPED, None, None)


def test_the_best_sentence_carries_its_citation():
    turn = Turn("q")
    turn.take("instant", {"text": "s", "citation": 2, "citations": [{"n": 2, "quote": "s"}]})
    assert turn.best_sentence == ("s", {"n": 2, "quote": "s"})


def test_what_the_program_says_around_sentences_is_shown():
    pieces = pieces_of(
        answer("Lease:\nOne.\n\nRead 1 of 3.", sentence("One.", 1), known=(1,)),
    )
    assert [(p.text, p.kind) for p in pieces] == [
        ("Lease:\n", PieceKind.PLAIN),
        ("One.", PieceKind.PLAIN),
        ("[1]", PieceKind.MARK),
        ("\n\nRead 1 of 3.", PieceKind.PLAIN),
    ]


def test_progress_belongs_to_its_stage():
    turn = Turn("q")
    turn.take("stage", {"stage": "reading"})
    turn.take("progress", {"stage": "reading", "done": 2, "total": 6, "label": "Lease"})
    assert turn.progress == (2, 6)
    turn.take("progress", {"stage": "reading", "done": 2, "total": None, "label": ""})
    assert turn.progress is None
    turn.take("progress", {"stage": "reading", "done": 3, "total": 6, "label": "Lease"})
    turn.take("stage", {"stage": "checking"})
    assert turn.progress is None


RENT = {"n": 2, "quote": "The rent rises to 1,285 pounds."}
DEPOSIT = {"n": 1, "quote": "The deposit stays at 1,900 pounds."}


def answered(*sentences, first=2):
    return {
        "status": "answered",
        "answer": " ".join(one["text"] for one in sentences),
        "sentences": list(sentences),
        "citations": [DEPOSIT, RENT],
        "instant": {"text": RENT["quote"], "citation": first},
    }


def test_the_sentence_above_an_answer_is_one_that_it_rests_on():
    turn = Turn("And the deposit?")
    turn.take("instant", {"text": RENT["quote"], "citation": 2, "citations": [RENT]})
    assert turn.best_sentence == (RENT["quote"], RENT)
    said = {"text": "It is 1,900 pounds.", "citations": [1]}
    quoted = {"text": f"“{DEPOSIT['quote']}”", "citations": [1], "is_quote": True}
    turn.finish(answered(said, quoted))
    assert turn.best_sentence == (DEPOSIT["quote"], DEPOSIT)
    assert "stays" not in "".join(one.text for one in pieces_of(turn.result))


def test_a_sentence_that_the_answer_quotes_stays_above_it():
    turn = Turn("And the deposit?")
    said = {"text": "Something else.", "citations": [2]}
    quoted = {"text": f"“{DEPOSIT['quote']}”", "citations": [1], "is_quote": True}
    turn.finish({**answered(said, quoted), "instant": {"text": DEPOSIT["quote"], "citation": 1}})
    assert turn.best_sentence == (DEPOSIT["quote"], DEPOSIT)


def test_what_was_found_first_stays_above_an_answer_without_citations():
    turn = Turn("And the deposit?")
    turn.finish(answered({"text": "Perhaps.", "supported": False}))
    assert turn.best_sentence == (RENT["quote"], RENT)
