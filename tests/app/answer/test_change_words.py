"""Words of change are told from those beside them."""

import pytest

from app.answer.change_words import cancels, changes, places, plan_words, stays
from indexer.search.terms import terms


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We do it in Whitby instead."),
        ("es", "Vamos mejor a Teruel."),
        ("de", "Der Kessel kommt erst am 9. September."),
        ("fr", "On le fera plutôt à Lyon."),
        ("zh", "我们改去烟台。"),
    ],
)
def test_changes(language, text):
    assert changes(text, [language])
    assert not cancels(text, [language])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talk has been called off."),
        ("es", "Han anulado la reserva."),
        ("de", "Der Umzug fällt leider aus."),
        ("fr", "La mairie a annulé l'autorisation."),
        ("zh", "花展取消了。"),
    ],
)
def test_cancels(language, text):
    assert cancels(text, [language])


def test_what_stays_is_said_so():
    assert stays("Es bleibt beim Vereinsheim.")
    assert stays("地点不变。")
    assert not stays("Die Sitzung wird verlegt.")


def test_a_start_is_a_start_in_other_words():
    assert plan_words(terms("we begin"), "we begin") == {"#start"}
    assert plan_words(terms("New start: then"), "New start: then") == {"#start"}


def test_places_are_names_behind_where():
    assert places("We meet in Bath on Friday.") == {"bath"}
    assert places("in May, on Tuesday") == frozenset()
    assert "port" in places("à l'agence du Port")
    assert places("我们改去烟台") == {"烟台"}
