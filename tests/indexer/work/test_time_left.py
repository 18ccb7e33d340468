import pytest

from indexer.work.time_left import TimeLeft


class Clock:
    now_s = 0.0

    def __call__(self):
        return self.now_s


def test_it_goes_on_as_it_went():
    clock = Clock()
    left = TimeLeft(clock)
    for _ in range(11):
        left.did(10)
        clock.now_s += 1
    assert left.seconds(500) == pytest.approx(50)
    assert left.seconds(0) == 0.0


def test_nothing_is_said_before_enough_was_seen():
    clock = Clock()
    left = TimeLeft(clock)
    assert left.seconds(10) is None
    for _ in range(3):
        left.did(100)
        clock.now_s += 1
    assert left.seconds(10) is None


def test_a_pause_is_no_work():
    clock = Clock()
    left = TimeLeft(clock)
    for second in range(21):
        left.did(10)
        clock.now_s += 3600 if second == 10 else 1
    assert left.seconds(100) == pytest.approx(10)


def test_the_last_minutes_count_most():
    clock = Clock()
    left = TimeLeft(clock)
    for rate in (100, 10):
        for _ in range(400):
            left.did(rate)
            clock.now_s += 1
    assert left.seconds(100) == pytest.approx(10, rel=0.4)
