"""What was answered is left out when more is asked for, and enumerations stay."""

import pytest

from app.answer.told_already import ToldAlready
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo

NOTE = DocumentInfo("1", "/n.md", DocumentKind.NOTE, "Note", "c", language="en")


def evidence(text):
    return Evidence(NOTE, PassageInfo("1", text, 50, 50 + len(text)), 50, 50 + len(text), text, 1.0)


@pytest.mark.parametrize(
    ("asked", "answer", "text", "rest"),
    [
        ("Who came to tea?", "Ida came to tea.", "Ida came to tea. Rolf came, too.",
         ["Rolf came, too."]),
        ("¿Quién vino a merendar?", "Vino Inés.", "Inés vino a merendar. Raúl vino también.",
         ["Raúl vino también."]),
        ("Wer kam zum Tee?", "Ida", "Ida kam zum Tee. Rolf kam auch zum Tee.",
         ["Rolf kam auch zum Tee."]),
        ("Qui est venu ?", "Inès est venue.", "Inès est venue. Rémi est venu aussi.",
         ["Rémi est venu aussi."]),
        ("谁来喝茶？", "雅琴来喝茶。", "雅琴来喝茶。志远也来喝茶。", ["志远也来喝茶。"]),
    ],
)  # fmt: skip
def test_the_sentence_that_was_told_is_left_out(asked, answer, text, rest):
    left = ToldAlready(asked, [answer]).without([evidence(text)])
    assert [one.text for one in left] == rest
    assert all(text[one.start - 50 : one.end - 50] == one.text for one in left)


@pytest.mark.parametrize(
    ("asked", "answer", "text"),
    [
        ("Who plays in the cup?", "Hilda plays.", "Hilda and Reuben play in the cup."),
        ("Wer spielt im Pokal?", "Hilde spielt.", "Hilde und Ruben spielen im Pokal."),
        ("谁参加杯赛？", "海明参加杯赛。", "海明和如玉参加杯赛。"),
    ],
)
def test_an_enumeration_that_goes_on_stays(asked, answer, text):
    told = ToldAlready(asked, [answer])
    assert [one.text for one in told.without([evidence(text)])] == [text]
    assert told.is_told(answer)


@pytest.mark.parametrize(
    ("asked", "answer", "text"),
    [
        ("When does the cup begin?", "In May.", "The cup begins in May."),
        ("When does the cup begin?", "In May.", "La coupe commence en mai."),
        ("Wann beginnt der Pokal?", "Am Dienstag.", "杯赛星期二开始。"),
        ("杯赛什么时候开始？", "五月。", "Der Pokal beginnt im Mai."),
    ],
)
def test_a_time_is_the_same_in_each_language(asked, answer, text):
    assert ToldAlready(asked, [answer]).is_told(text)


def test_all_that_was_told_before_is_left_out():
    told = ToldAlready("Who came to tea?", ["Ida came.", "Rolf came, too."])
    text = "Ida came to tea. Rolf came to tea. Vera came to tea."
    assert [one.text for one in told.without([evidence(text)])] == ["Vera came to tea."]


def test_a_quotation_beside_the_answer_was_not_told():
    told = ToldAlready("Who came to tea?", ["Ida came. “Ida came to tea. Rolf came to tea.”"])
    assert not told.is_told("Rolf came to tea.")


def test_without_an_answer_nothing_is_left_out():
    whole = [evidence("Ida came to tea. Rolf came, too.")]
    assert ToldAlready("Who came to tea?", []).without(whole) == whole
