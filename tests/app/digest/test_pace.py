"""What a machine is known to read and write in a second."""

import pytest

from app.digest.pace import Pace
from models.types import Generation


def written(first_ms, total_ms, tokens=31):
    return Generation("", 500, 0, tokens, first_ms, total_ms, "end")


def test_what_was_measured_is_learnt():
    pace = Pace(400.0, 10.0)
    for _ in range(12):
        pace.learn(1600, written(2000.0, 3500.0))
    assert pace.letters_per_s == pytest.approx(800, rel=0.01)
    assert pace.tokens_per_s == pytest.approx(20, rel=0.01)


def test_one_slow_moment_does_not_spoil_it():
    pace = Pace(400.0, 10.0)
    pace.learn(1600, written(900_000.0, 950_000.0))
    assert pace.letters_per_s > 200
    assert pace.tokens_per_s > 5


def test_more_time_reads_more_and_something_is_always_read():
    pace = Pace()
    assert pace.letters_in(60.0, 60, 1800) > pace.letters_in(30.0, 60, 1800)
    assert pace.letters_in(0.1, 60, 1800) == 1800


def test_nothing_is_learnt_of_an_answer_that_never_began():
    pace = Pace(400.0, 10.0)
    pace.learn(1600, written(None, 10.0, tokens=0))
    assert pace == Pace(400.0, 10.0)
