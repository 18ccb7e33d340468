"""The answer to the question before, said once more to a follow-up, is no answer to it."""

import pytest

from app.answer.again import GoesOn
from app.answer.support import SupportChecker
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from models.fake_embedding import FakeEmbedder

# Language, the question before, its answer, the follow-up, the rent's statement, the deposit's,
# what a small model wrote of them, what answers the follow-up.
RENT_THEN_DEPOSIT = [
    (
        "en",
        "How much rent do I pay from September?",
        "The rent rises to 1,285 pounds a month.",
        "And the deposit?",
        "The rent rises to 1,285 pounds a month from 1 September 2026.",
        "The deposit stays at 1,900 pounds.",
        "The rent rises to 1,285 pounds a month from September.",
        "The deposit stays at 1,900 pounds.",
    ),
    (
        "es",
        "¿Cuánto pago de alquiler desde septiembre?",
        "El alquiler sube a 985 euros al mes desde el 1 de septiembre de 2026.",
        "¿Y la fianza?",
        "El alquiler sube a 985 euros al mes desde el 1 de septiembre de 2026.",
        "La fianza sigue siendo de 1.900 euros.",
        "El alquiler es de 985 euros desde septiembre de 2026.",
        "La fianza sigue siendo de 1.900 euros.",
    ),
    (
        "de",
        "Wie viel Miete zahle ich ab September?",
        "Die Miete steigt auf 985 Euro im Monat.",
        "Und die Kaution?",
        "Die Miete steigt ab 1. September 2026 auf 985 Euro im Monat.",
        "Die Kaution bleibt bei 1.900 Euro.",
        "Die Miete steigt auf 985 Euro im Monat.",
        "Die Kaution bleibt bei 1.900 Euro.",
    ),
    (
        "fr",
        "Combien de loyer dois-je payer à partir de septembre ?",
        "Le loyer passe à 985 euros par mois.",
        "Et le dépôt ?",
        "Le loyer passe à 985 euros par mois à partir du 1er septembre 2026.",
        "Le dépôt de garantie reste de 1 900 euros.",
        "Le loyer passe à 985 euros par mois.",
        "Le dépôt de garantie est de 1 900 euros.",
    ),
    (
        "zh",
        "房租是多少？",
        "九月起房租涨到每月6850元。",
        "押金呢？",
        "从2026年9月1日起房租涨到每月6850元。",
        "押金仍是13000元。",
        "房租涨到每月6850元。",
        "押金仍是13000元。",
    ),
]
ROWS = pytest.mark.parametrize(
    ("language", "earlier", "answer", "follow_up", "rent", "deposit", "again", "right"),
    RENT_THEN_DEPOSIT,
)


def evidence(text, language):
    document = DocumentInfo("1", "/1.eml", DocumentKind.EMAIL, "1", "c", language=language)
    return Evidence(document, PassageInfo(text, text, 0, len(text)), 0, len(text), text, 1.0)


def supported(text, question, sources, language, goes_on):
    checked = SupportChecker(FakeEmbedder).check(
        question, text, [evidence(one, language) for one in sources], language, (), goes_on
    )
    return [sentence.supported for sentence in checked.sentences]


@ROWS
def test_the_earlier_answer_said_again_does_not_answer(
    language, earlier, answer, follow_up, rent, deposit, again, right
):
    question, goes_on = f"{earlier} {follow_up}", GoesOn(follow_up, earlier, answer)
    sources = [deposit, rent]
    # True, and in the sources: it would stand as the answer to any other question.
    assert supported(again, question, sources, language, None) == [True]
    assert supported(again, question, sources, language, goes_on) == [False]


@ROWS
def test_what_answers_the_follow_up_stands_even_beside_the_earlier_answer(
    language, earlier, answer, follow_up, rent, deposit, again, right
):
    question, goes_on = f"{earlier} {follow_up}", GoesOn(follow_up, earlier, answer)
    assert supported(right, question, [deposit, rent], language, goes_on) == [True]
    assert supported(f"{right} {again}", question, [deposit, rent], language, goes_on)[0]


@ROWS
def test_a_new_figure_needs_no_word_of_the_follow_up(
    language, earlier, answer, follow_up, rent, deposit, again, right
):
    # What was asked before is not known: nothing is said again.
    question, goes_on = f"{earlier} {follow_up}", GoesOn(follow_up, earlier, "")
    assert supported(again, question, [deposit, rent], language, goes_on) == [True]


def test_where_the_judged_statement_has_no_word_of_the_follow_up_nothing_is_withdrawn():
    rent = "The rent rises to 1,285 pounds a month from 1 September 2026."
    goes_on = GoesOn("And the exact date?", "What is the rent?", rent)
    assert supported(rent, "What is the exact date of the rent?", [rent], "en", goes_on) == [True]


def test_the_same_figure_out_of_a_statement_about_the_follow_up_stands():
    april, may = "In April the rent was 900 euros.", "In May the rent was 900 euros."
    goes_on = GoesOn("And in April?", "What was the rent in May?", "The rent was 900 euros.")
    text = "The rent was 900 euros."
    assert supported(text, "What was the rent in April?", [april, may], "en", goes_on) == [True]


def test_words_said_again_are_no_answer_either():
    jo, ana = "The boiler was repaired by Jo Hill.", "The gutter was cleaned by Ana Reyes."
    goes_on = GoesOn("And the gutter?", "Who repaired the boiler?", "Jo Hill repaired the boiler.")
    question = "Who repaired the boiler? The gutter?"
    assert supported("The boiler was repaired by Jo Hill.", question, [ana, jo], "en", goes_on) == [
        False
    ]
    assert supported(
        "The gutter was cleaned by Ana Reyes.", question, [ana, jo], "en", goes_on
    ) == [True]
