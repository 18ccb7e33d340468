"""Shares as benchmarks show them; what counts as right is tested with ``app.evaluation``."""

from benchmarks.scoring import median, share


def test_a_share_lies_in_its_interval():
    found = share([True] * 30 + [False] * 10)
    assert found.low <= found.value == 0.75 <= found.high
    assert str(share([])) == "–"


def test_no_values_have_no_median():
    assert median([]) is None
