import os

import pytest

from kernel.busy_machine import OthersLoad, is_on_battery


def supply(folder, name, **words):
    (folder / name).mkdir(parents=True)
    for key, word in words.items():
        (folder / name / key).write_text(f"{word}\n")


@pytest.mark.parametrize(
    ("battery", "mains", "expected"),
    [
        ({"status": "Discharging"}, "0", True),
        ({"status": "Discharging"}, None, True),
        ({"status": "Discharging"}, "1", False),
        ({"status": "Full"}, "0", False),
        ({"status": "Discharging", "scope": "Device"}, "0", False),
    ],
)
def test_the_battery_of_the_machine_counts(tmp_path, battery, mains, expected):
    supply(tmp_path, "BAT0", type="Battery", **battery)
    if mains is not None:
        supply(tmp_path, "AC", type="Mains", online=mains)
    assert is_on_battery(tmp_path) is expected


def test_without_supplies_it_runs_on_mains(tmp_path):
    assert not is_on_battery(tmp_path / "nothing")


def write_ticks(proc, idle, user, **processes):
    (proc / "stat").write_text(f"cpu  {user} 0 0 {idle} 0 0 0 0 0 0\ncpu0 1 2 3 4\n")
    for name, (parent, ticks) in processes.items():
        place = proc / name[1:]
        place.mkdir(exist_ok=True)
        fields = f"S {parent} 0 0 0 0 0 0 0 0 0 {ticks} 0"
        (place / "stat").write_text(f"{name[1:]} (a (strange) name) {fields}\n")


def test_what_we_and_our_children_use_is_not_others(tmp_path):
    write_ticks(tmp_path, 1000, 1000, p7=(1, 100), p8=(7, 100), p9=(8, 0), p20=(1, 500))
    load = OthersLoad(7, tmp_path)
    write_ticks(tmp_path, 1020, 1080, p7=(1, 120), p8=(7, 120), p9=(8, 10), p20=(1, 530))
    assert load.share() == pytest.approx(0.3)
    assert load.share() == 0.0  # no time has passed
    write_ticks(tmp_path, 1020, 1180, p7=(1, 120), p20=(1, 630))
    assert load.share() == 1.0


def test_where_the_kernel_says_nothing_nobody_else_computes(tmp_path):
    assert OthersLoad(7, tmp_path / "nothing").share() == 0.0


def test_this_machine_tells():
    assert 0.0 <= OthersLoad(os.getpid()).share() <= 1.0
