import pytest

from indexer.search.written_dates import other_spellings

WRITTEN = [
    "2024-01-05",
    "5 January 2024",
    "January 5th, 2024",
    "Jan 5, 2024",
    "5. Januar 2024",
    "05.01.2024",
    "5 de enero de 2024",
    "5 janvier 2024",
    "2024年1月5日",
]


@pytest.mark.parametrize("asked", WRITTEN)
def test_each_spelling_leads_to_the_others(asked: str) -> None:
    found = other_spellings(f"what happened on {asked}?")
    assert {"2024-01-05", "05.01.2024", "5.1.2024", "2024年1月5日"} <= set(found)
    assert {"5 januar 2024", "5 de enero de 2024", "january 5 2024"} <= set(found)


def test_accents_do_not_matter() -> None:
    assert "2023-08-15" in other_spellings("le 15 août 2023")
    assert "2023-03-02" in other_spellings("am 2. März 2023")


@pytest.mark.parametrize(
    "asked", ["", "the 31 February 2024", "2024", "version 2024-01", "January 2024", "10.000 euros"]
)
def test_what_is_no_day_has_no_other_spelling(asked: str) -> None:
    assert other_spellings(asked) == []
