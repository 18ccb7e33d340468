"""The program as it is run: its last line, and that a finished set-up costs next to nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = CHECKOUT / "packaging" / "locks"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """As much of a checkout as set-up reads before it changes anything."""
    for part in ("packaging", "models"):
        shutil.copytree(
            CHECKOUT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    return tmp_path


def provision(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(clone / "packaging" / "provision"), *arguments],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_last_line_of_a_failure_says_step_reason_and_way_out(clone: Path) -> None:
    ended = provision(clone, "--offline-dir", str(clone / "nowhere"))
    assert ended.returncode == 1
    last_line = ended.stderr.strip().splitlines()[-1]
    assert last_line.startswith("Set-up stopped at 'Offline folder': ")
    assert last_line.endswith(".")
    assert "Traceback" not in ended.stderr
    assert not (clone / ".venv").exists()


def test_set_up_needs_the_standard_library_only(clone: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-I", "-S", str(clone / "packaging" / "provision"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr


def test_no_package_is_shadowed() -> None:
    assert not list((CHECKOUT / "packaging").rglob("__init__.py"))


@pytest.mark.parametrize("name", ["build.lock", "runtime.lock", "dev.lock"])
def test_locks_pin_by_hash_and_name_no_place(name: str) -> None:
    text = (LOCKS / name).read_text(encoding="utf-8")
    assert "://" not in text
    blocks = re.split(r"\n(?=[a-z0-9])", text)
    pinned = [block for block in blocks if "==" in block.splitlines()[0]]
    assert pinned
    assert all("--hash=sha256:" in block for block in pinned)


def test_locks_leave_out_what_has_steps_of_its_own() -> None:
    text = (LOCKS / "runtime.lock").read_text(encoding="utf-8")
    assert not re.search(r"^(torch|nvidia-|cuda-|triton|llama-cpp-python)\S*==", text, re.MULTILINE)
