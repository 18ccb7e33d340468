import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("whole_run.py")

AT_FIRST = """
from pathlib import Path
def test_at_first():
    before = Path("before")
    is_first = not before.exists()
    before.touch()
    assert not is_first
"""
BROKEN = "def test_broken(): assert False\n"
SOUND = "def test_sound(): pass\n"
MANY = "import pytest\n@pytest.mark.parametrize('n', range(4))\ndef test_many(n): assert False\n"


def run(folder, *sources):
    for number, source in enumerate(sources):
        (folder / f"test_{number}.py").write_text(source)
    return subprocess.run(
        [sys.executable, RUN],
        cwd=folder,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )


def test_a_test_that_failed_once_and_then_holds_alone_is_named(tmp_path):
    run_ = run(tmp_path, SOUND, AT_FIRST)
    assert run_.returncode == 0
    assert "1 failed, 1 passed" in run_.stdout
    assert run_.stdout.rstrip().endswith("test_1.py::test_at_first")
    assert "UNSTEADY" in run_.stdout


@pytest.mark.parametrize("sources", [(SOUND, BROKEN), (AT_FIRST, BROKEN)])
def test_what_fails_again_alone_has_failed(tmp_path, sources):
    run_ = run(tmp_path, *sources)
    assert run_.returncode == 1
    assert "UNSTEADY" not in run_.stdout


def test_many_failures_are_not_looked_at_again(tmp_path):
    run_ = run(tmp_path, MANY)
    assert run_.returncode == 1
    assert run_.stdout.count("4 failed") == 1
    assert "again" not in run_.stdout


def test_what_cannot_be_collected_has_failed(tmp_path):
    run_ = run(tmp_path, SOUND, "import nothing_of_this_name\n")
    assert run_.returncode == 2


def test_what_failed_in_another_run_does_not_count(tmp_path):
    assert run(tmp_path, BROKEN).returncode == 1
    assert run(tmp_path, SOUND).returncode == 0
