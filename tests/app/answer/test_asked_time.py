"""Which time a question asks about."""

from datetime import date

import pytest

from app.answer.asked_time import AskedTime, Wanted, asked_time
from app.question.types import Period


@pytest.mark.parametrize(
    "question",
    [
        "What is our rent now?",
        "Wie hoch ist die Miete jetzt?",
        "¿Cuánto pagamos ahora?",
        "Quel est le loyer actuel ?",
        "现在的房租是多少？",
        "Who has our spare key?",
    ],
)
def test_now_and_no_time_at_all_mean_the_latest(question):
    assert asked_time(question).wanted is Wanted.LATEST


@pytest.mark.parametrize(
    "question",
    [
        "What did we pay before the move?",
        "Wie hoch war die Miete damals?",
        "¿Cuánto pagábamos antes de la mudanza?",
        "Où habitions-nous avant le déménagement ?",
        "搬家之前的房租是多少？",
        "How much more than last year is the trip?",
    ],
)
def test_what_is_over_or_compared_leaves_the_order_alone(question):
    assert asked_time(question) == AskedTime(Wanted.PAST)


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("What was the rent in 2022?", date(2022, 1, 1), date(2022, 12, 31)),
        ("Wie hoch war die Miete vor Juli 2024?", date.min, date(2024, 7, 1)),
        ("¿Cuánto pagamos desde julio de 2024?", date(2024, 7, 1), date.max),
        ("Quel était le loyer jusqu'en 2023 ?", date.min, date(2023, 1, 1)),
        ("2024年之前的房租是多少？", date.min, date(2024, 1, 1)),
    ],
)
def test_a_named_time_is_a_period(question, first, last):
    assert asked_time(question) == AskedTime(Wanted.NAMED, Period.of_days(first, last))
