"""The report for people."""

import pytest

from app.evaluation.report import group_name, label, shown


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"mode": "hybrid", "scope": "library", "library": "en", "language": "en"}, "en, hybrid"),
        ({"library": "all", "language": "es"}, "es"),
        ({"library": "zh", "language": "en"}, "en over zh"),
        ({"library": "all", "language": "all"}, "all"),
        (
            {"mode": "keyword", "scope": "split", "library": "all", "language": "en"},
            "en, keyword, in its split",
        ),
        (
            {"mode": "hybrid", "scope": "document", "split": "test"},
            "test, hybrid, in its document",
        ),
        ({"mode": "hybrid", "scope": "document", "split": "–"}, "hybrid, in its document"),
    ],
)
def test_groups_are_named_once(row, expected):
    assert group_name(row) == expected


def test_figures_with_their_intervals():
    figure = {"value": 0.5, "low": 0.25, "high": 0.755, "count": 9}
    assert shown("f1", figure) == "50.0 (25.0 to 75.5)"
    time = {"value": 1234.4, "low": 900, "high": 2000, "count": 9}
    assert shown("first_token_ms", time) == "1,234 (900 to 2,000)"
    assert shown("f1", {"value": None, "low": None, "high": None, "count": 0}) == "–"
    assert label("first_token_p95_ms") == "first token p95, ms"
