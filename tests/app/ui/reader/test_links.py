"""Addresses in a text, found wherever they stand."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.look.plain_text import code_point_index, utf16_index
from app.ui.reader.links import link_at, links_in


def test_addresses_are_found_with_and_without_a_name():
    text = "See https://example.org/a?b=1, [rules](https://example.org/r) or mailto:ana@x.org."
    links = links_in(text)
    assert [link.url for link in links] == [
        "https://example.org/a?b=1", "https://example.org/r", "mailto:ana@x.org",
    ]  # fmt: skip
    assert [link.is_named for link in links] == [False, True, False]
    assert link_at(links, text.index("rules")).url == "https://example.org/r"
    assert link_at(links, 0) is None


def test_what_could_run_or_read_is_no_link():
    assert links_in("[a](javascript:alert) [b](file:///etc/passwd) data:text/html,x") == ()


@given(st.text(max_size=40), st.integers(0, 40))
def test_units_and_code_points_agree(text, place):
    place = min(place, len(text))
    assert code_point_index(text, utf16_index(text, place)) == place
