"""The same number or date, however it is written."""

import pytest

from app.answer.facts import facts, holdings, stands


def carries(source, statement):
    held = holdings(source)
    return all(stands(fact, held) for fact in facts(statement))


@pytest.mark.parametrize(
    ("source", "statement"),
    [
        ("due on 5 March 2024", "05.03.2024"),
        ("due on 05.03.2024", "It is due on March 5, 2024."),
        ("2024-03-05", "el 5 de marzo de 2024"),
        ("le 1er mars 2024", "2024-03-01"),
        ("2024年3月5日", "on 5 March 2024"),
        ("am 5. März um 17:00 Uhr", "el 5 de marzo a las 17:00"),
        ("The rent is 1.780 EUR", "The rent is 1,780 euros."),
        ("18 600 €", "18.600 euros"),
        ("18 600 €", "18600"),
        ("890,00 €", "890 euros"),
        ("1.145,50 €", "1,145.5"),
        ("9,4 km", "9.4 km"),
        ("mit drei Monaten Frist", "3 meses"),
        ("doce horas", "12 hours"),
        ("sesenta tejas", "60 tiles"),
        ("dreißig Tage", "30 days"),
        ("小火慢熬二十分钟", "20 minutes"),
        ("Number 2023-11-4471 was given", "2023-11-4471"),
        ("It shows F28", "F28"),
        ("from 9 to 17 o'clock", "at 17:00"),
    ],
)
def test_the_same_fact_in_another_form(source, statement):
    assert facts(statement)
    assert carries(source, statement)


@pytest.mark.parametrize(
    ("source", "statement"),
    [
        ("due on 5 March 2024", "06.03.2024"),
        ("due on 5 March 2024", "5 May 2024"),
        ("due on 5 March 2024", "2023-03-05"),
        ("1,780 euros", "1,790 euros"),
        ("890,50 €", "890 €"),
        ("at 17:30", "at 17:00"),
        ("nothing in figures", "in 1999"),
        ("9,4 km", "94 km"),
    ],
)
def test_another_fact(source, statement):
    assert not carries(source, statement)


def test_a_date_of_two_meanings_carries_both():
    assert carries("03.05.2024", "3 May 2024")
    assert carries("03.05.2024", "March 5, 2024")


def test_a_modal_verb_is_no_month():
    assert facts("You may come.") == []
