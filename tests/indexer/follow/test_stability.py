import pytest

from indexer.follow.stability import Settling


class Clock:
    now_s = 0.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


def test_a_path_comes_out_once_it_is_quiet(clock):
    settling = Settling(clock, quiet_s=0.4)
    settling.touch([b"a"])
    clock.now_s = 0.3
    settling.touch([b"a", b"b"])
    clock.now_s = 0.6
    assert settling.take_quiet() == []
    clock.now_s = 0.75
    assert sorted(settling.take_quiet()) == [b"a", b"b"]
    assert settling.is_empty()
    assert settling.take_quiet() == []


def test_a_path_that_is_never_quiet_comes_out_all_the_same(clock):
    settling = Settling(clock, quiet_s=0.4, longest_wait_s=5)
    taken = []
    for tick in range(120):
        clock.now_s = tick / 10
        settling.touch([b"log"])
        taken += settling.take_quiet()
    assert len(taken) == 2


def test_others_do_not_wait_for_a_restless_one(clock):
    settling = Settling(clock, quiet_s=0.4)
    settling.touch([b"a", b"b"])
    clock.now_s = 0.4
    settling.touch([b"b"])
    assert settling.take_quiet() == [b"a"]
    assert not settling.is_empty()
