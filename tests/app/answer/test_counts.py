"""What a number counts has to be what it counts in the source."""

import pytest

from app.answer.counts import counts
from app.answer.facts import readable


def stand(statement, source):
    return [one.stands_in(readable(source)) for one in counts(statement)]


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("It contains 212 sheets.", "**212 sheets**, 44 × 28 cm"),
        ("It contains 212 sheets.", "Sheets: 212"),
        ("It contains 212 sheets.", "212 fine sheets"),
        ("Cuesta 18.600 euros.", "18 600 € sin IVA"),
        ("Es kostet 1.780 Euro.", "Preis: 1780,00 EUR"),
        ("Elle dure 5 mois.", "durée : 5 mois"),
        ("共212页", "页数：212 页"),
        ("一共5380元", "合计 5,380.00 元"),
    ],
)
def test_the_same_counted(statement, source):
    assert stand(statement, source) == [True]


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("It contains 28 sheets.", "212 sheets, medium size, 44 × 28 cm"),
        ("It weighs 5 kg.", "5 m long"),
        ("Dura 3 meses.", "3 semanas"),
        ("Es dauert 3 Monate.", "3 Tage; später noch Monate"),
        ("Elle coûte 5 euros.", "5 planches"),
        ("共28页", "212 页，44 × 28 厘米"),
    ],
)
def test_something_else_counted(statement, source):
    assert stand(statement, source) == [False]


@pytest.mark.parametrize(
    "statement",
    ["on 5 March 2024.", "am 5. März", "el 5 de marzo de 2024", "le 5 mars", "5月3日", "In 1998."],
)
def test_a_date_counts_nothing(statement):
    assert counts(statement) == ()
