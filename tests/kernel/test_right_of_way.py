"""Work that nobody waits for steps aside, and always comes back."""

import threading

import pytest

from kernel.right_of_way import RightOfWay
from kernel.work import Cancel


class Now:
    def __init__(self) -> None:
        self.s = 1000.0

    def __call__(self) -> float:
        return self.s


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def way(now: Now) -> RightOfWay:
    return RightOfWay(now)


def test_it_is_given_while_somebody_waits_and_not_longer(way: RightOfWay) -> None:
    assert not way.must_give_way()
    with way.taken():
        assert way.must_give_way()
        with way.taken():
            assert way.must_give_way()
        assert way.must_give_way()
    assert not way.must_give_way()


def test_it_is_given_back_after_an_error(way: RightOfWay) -> None:
    with pytest.raises(RuntimeError), way.taken():
        raise RuntimeError
    assert not way.must_give_way()


def test_what_is_under_way_is_stopped(way: RightOfWay) -> None:
    under_way, done_before = Cancel(), Cancel()
    with way.stopping(done_before):
        pass
    with way.stopping(under_way), way.taken():
        assert under_way.is_set()
    assert not done_before.is_set()


def test_what_begins_when_somebody_waits_already_is_stopped_at_once(way: RightOfWay) -> None:
    overtaken = Cancel()
    with way.taken(), way.stopping(overtaken):
        assert overtaken.is_set()


def test_whoever_stepped_aside_is_woken_by_the_last_to_leave(way: RightOfWay) -> None:
    woken: list[bool] = []
    way.on_free(lambda: woken.append(way.must_give_way()))
    with way.taken():
        with way.taken():
            pass
        assert woken == []
    assert woken == [False]


def test_questions_without_a_break_leave_a_third_of_the_time(way: RightOfWay, now: Now) -> None:
    held = 0
    for _ in range(300):  # ten minutes of questions of two seconds
        with way.taken():
            now.s += 1.0
            held += way.must_give_way()
            now.s += 0.9
        now.s += 0.1
    assert 190 <= held <= 210


def test_in_the_others_turn_nothing_is_stopped(way: RightOfWay, now: Now) -> None:
    with way.taken():
        now.s += 25.0
        cancel = Cancel()
        with way.stopping(cancel), way.taken():
            assert not cancel.is_set()


def test_after_a_break_it_is_given_at_once(way: RightOfWay, now: Now) -> None:
    with way.taken():
        now.s += 25.0
    now.s += 6.0
    with way.taken():
        assert way.must_give_way()


def test_many_threads_leave_it_free(way: RightOfWay) -> None:
    def take() -> None:
        for _ in range(200):
            with way.taken(), way.stopping(Cancel()):
                pass

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not way.must_give_way()
