"""Which documents a request names."""

from app.digest.titles import are_versions, match_titles
from indexer.store.whole_documents import DocumentHead
from indexer.types import DocumentKind


def head(number, title, name=None, kind=DocumentKind.NOTE, sender="", date=None):
    return DocumentHead(number, title, name or title, kind, date, float(number), sender)


SHELF = [
    head(1, "Presupuesto del tejado (primera versión)", "Presupuesto del tejado v1", date=1.0),
    head(2, "Presupuesto del tejado (segunda versión)", "Presupuesto del tejado v2", date=2.0),
    head(3, "Journal 2023"),
    head(4, "Journal 2024"),
    head(5, "清溪纸坊笔记"),
    head(6, "Belief net meeting"),
    head(
        7, "Leimtopfgasse 7: Miete und Übergabe", None, DocumentKind.EMAIL, "Uwe Petzold <u@p.de>"
    ),
    head(8, "Neue Kontaktdaten", None, DocumentKind.EMAIL, "Uwe Petzold <u@p.de>"),
    head(
        9, "Re: Petzold, the boiler and a few other things", None, DocumentKind.EMAIL, "Ana <a@b>"
    ),
]


def named(words):
    return [match.head.id for match in match_titles(words, SHELF)]


def test_the_words_that_tell_must_stand_in_the_name():
    assert named("the meeting notes of the belief net") == [6]
    assert named("my journal of 2023") == [3]
    assert named("清溪纸坊的笔记") == [5]
    assert named("el presupuesto del tejado v1") == [1]


def test_all_that_fit_equally_well_are_named_the_newest_first():
    assert named("el presupuesto del tejado") == [2, 1]


def test_mails_are_named_by_their_sender():
    assert {7, 8} <= set(named("the emails from Petzold"))


def test_nothing_is_named_by_half_or_by_empty_words():
    assert named("the garden notes") == []
    assert named("my notes") == []
    assert named("") == []


def test_years_make_a_series_not_versions():
    assert are_versions(SHELF[:2])
    assert not are_versions(SHELF[2:4])
