import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.search.terms import LONGEST_TERM, cut, is_short_gram, query_terms, terms


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("Café", "cafe"),
        ("CAFE\u0301", "café"),
        ("Straße", "STRASSE"),
        ("Ｗｉｄｅ １２", "wide 12"),
        ("1.000 km", "1,000 km"),
        ("1'000'000", "1000000"),
        ("Øresund", "oresund"),
        ("ёлка", "елка"),
        ("İstanbul", "istanbul"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("الكتاب", "كتاب"),
        ("٢٠٢٤", "2024"),
        ("soft\u00adware", "software"),
        ("ΛΌΓΟΣ", "λογος"),
    ],
)
def test_spelling_variants_meet(written: str, searched: str) -> None:
    assert terms(written) == terms(searched)
    assert terms(written)


def test_vowel_signs_do_not_cut_words() -> None:
    assert terms("नमस्ते दुनिया") == ["नमस्ते", "दुनिया"]


def test_letters_of_their_own_stay_apart() -> None:
    assert terms("край") != terms("краи")
    assert terms("दान") != terms("दिन")


def test_scripts_without_spaces_become_grams() -> None:
    assert terms("東京都") == ["東京", "京都", "都"]
    assert query_terms("東京都") == ["東京", "京都"]
    assert terms("ภาษา") == ["ภาษ", "าษา", "ษา", "า"]
    assert query_terms("ภาษา") == ["ภาษ", "าษา"]


def test_scripts_part_where_they_change() -> None:
    assert query_terms("A4用紙 iPhone用") == ["a4", "用紙", "iphone", "用"]


@pytest.mark.parametrize("short", ["京", "ภา", "한"])
def test_shorter_than_a_gram_is_a_beginning_of_some_term(short: str) -> None:
    assert query_terms(short) == [short]
    assert is_short_gram(short)
    for text in (f"あ{short}い", f"あ{short}", short):
        assert any(term.startswith(short) for term in terms(text))


@pytest.mark.parametrize("compound", ["foo_bar", "AB-1234", "ana.ruiz@example.org", "C:\\notes"])
def test_compounds_become_their_parts(compound: str) -> None:
    assert len(terms(compound)) > 1
    assert terms(compound) == query_terms(compound)


def test_numbers_side_by_side_stay_findable() -> None:
    assert {"12", "345", "12345"} <= set(terms("rooms 12 345"))
    assert "1000" in terms("1\u202f000 €")


def test_dates_and_decimals_keep_their_parts() -> None:
    assert terms("01.02.2024") == ["01", "02", "2024"]
    assert terms("3.14") == ["3", "14"]


@given(st.text())
def test_terms_are_short_and_have_nothing_to_part_at(text: str) -> None:
    for term in terms(text):
        assert 0 < len(term) <= LONGEST_TERM
        assert not any(character.isspace() for character in term)
        assert term.isalnum() or not term.isascii()


@given(st.text())
def test_what_is_searched_is_among_what_is_indexed(text: str) -> None:
    indexed = terms(text)
    for term in query_terms(text):
        assert term in indexed or any(other.startswith(term) for other in indexed)


@given(st.text())
def test_cutting_twice_changes_nothing_in_spaced_scripts(text: str) -> None:
    spaced = "".join(character for character in text if character < "\u0590")
    once = cut(spaced)
    assert "\n" not in once
    assert cut(once.replace(" ", "\n")) == once
