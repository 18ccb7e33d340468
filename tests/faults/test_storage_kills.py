"""Killed at any write, torn writes included, a library ends up as if nothing had happened."""

import shutil
import signal
import sys

import pytest

KILL, TEAR = 0, 1
POINTS, PARTS = 200, 20


def survives(lives, work, undisturbed, kills, is_short=False):
    """Live through these kills, one life each, then whole; how many of them struck."""
    struck = 0
    for place, (at, mode) in enumerate(kills):
        status = lives.live(work, at=at, mode=mode, short=is_short)
        assert status in (0, -signal.SIGKILL), (place, at, lives.log.read_text()[-4000:])
        struck += status == -signal.SIGKILL
    assert lives.live(work, short=is_short) == 0, (kills, lives.log.read_text()[-4000:])
    answer = lives.answer(work)
    assert answer["index"] == undisturbed["index"], kills
    assert not answer["rebuilt"], kills
    shutil.rmtree(work)
    return struck


def test_an_undisturbed_life_leaves_nothing_behind(undisturbed):
    index = undisturbed(True)["index"]
    assert index["check"] == "ok"
    assert index["orphans"] == [0, 0, 0, 0, 0]
    assert index["chroma"] == {"same ids": True, "lost": 0}
    assert index["left"]["secret"] == []
    assert index["passages"][0] > 20


def test_killed_twelve_times_in_a_row(lives, make_work, undisturbed):
    """Each life goes on where the one before was killed, a little further."""
    whole = undisturbed(True)
    step = whole["calls"] // 16
    kills = [(9 + number * step, (KILL, TEAR)[number % 2]) for number in range(12)]
    struck = survives(lives, make_work("in-a-row"), whole, kills, is_short=True)
    assert struck >= 6


@pytest.mark.long_faults
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_killed_anywhere(lives, make_work, undisturbed, part):
    """Every point on a library of its own; every fourth is killed once more soon after."""
    whole = undisturbed(False)
    points = kills_sent = all_struck = 0
    for number in range(part, POINTS, PARTS):
        at = 1 + number * whole["calls"] // POINTS
        kills = [(at, (KILL, TEAR)[number // PARTS % 2])]
        if number % 4 == 0:
            kills.append((30 + number, KILL))
        struck = survives(lives, make_work(f"{number}"), whole, kills)
        assert struck >= (at < whole["calls"] * 0.9)
        points, kills_sent, all_struck = points + 1, kills_sent + len(kills), all_struck + struck
    sys.stdout.write(f"\n{points} points, {kills_sent} kills sent, {all_struck} struck\n")
