"""What reaches the window while the model writes."""

import pytest

from app.answer.draft import DraftStream, clean


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        (["The ", "rent is ", "910 euros."], "The rent is 910 euros."),
        (["Ans", "wer", ": The", " rent"], "The rent"),
        ([" ", "**Answer:** ", "910 euros"], "910 euros"),
        (["Respuesta: ", "910"], "910"),
        (["答案：", "九百元"], "九百元"),
        (["Answering machines are", " allowed."], "Answering machines are allowed."),
        (["Answer"], "Answer"),
        ([" ", "\n"], ""),
    ],
)
def test_a_label_in_front_is_never_shown(pieces, shown):
    heard, begun = [], []
    stream = DraftStream(heard.append, lambda: begun.append(len(heard)))
    for piece in pieces:
        stream.push(piece)
    stream.finish()
    assert "".join(heard) == shown
    assert begun == ([0] if shown else [])
    assert clean("".join(pieces)) == shown.strip()


def test_ordinary_words_are_not_held_back():
    heard = []
    stream = DraftStream(heard.append, lambda: None)
    stream.push("It")
    assert heard == ["It"]


def test_what_was_cut_off_loses_its_unfinished_sentence():
    assert clean("It is 910 euros. The rest of the", is_cut=True) == "It is 910 euros."
    assert clean("A list without any end", is_cut=True) == "A list without any end"
    assert clean("It is 910 euros. And so on", is_cut=False).endswith("so on")
