"""Short questions in the languages that people ask in."""

import pytest

from app.answer.language import QuestionLanguage


@pytest.fixture(scope="module")
def language():
    return QuestionLanguage()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What is my rent?", "en"),
        ("Who signed it?", "en"),
        ("¿Cuándo vence el seguro?", "es"),
        ("Wie hoch ist die Miete?", "de"),
        ("Quand est le rendez-vous ?", "fr"),
        ("我的房租是多少？", "zh"),
        ("家賃はいくらですか", "ja"),
        ("Сколько стоит аренда?", "ru"),
        ("2024-03-05", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_question(language, question, expected):
    assert language(question) == expected
