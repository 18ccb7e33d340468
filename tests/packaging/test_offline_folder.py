"""A folder that replaces the network is checked before anything is taken from it."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from installer import pip_environment, pip_source
from offline_folder import CHECKSUMS, PLATFORM, OfflineChecksums, platform_line
from plan import Plan
from steps import StepFailed, inputs_key
from terminal import Terminal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "offline"
    (folder / "wheels").mkdir(parents=True)
    (folder / "wheels" / "a.whl").write_bytes(b"wheel")
    (folder / PLATFORM).write_text(platform_line() + "\n")
    digest = hashlib.sha256(b"wheel").hexdigest()
    (folder / CHECKSUMS).write_text(f"{digest}  wheels/a.whl\n")
    return folder


def check(folder: Path) -> None:
    step = OfflineChecksums(Plan(folder.parent, offline=folder))
    step.run(Terminal(io.StringIO()))


def test_a_whole_folder(folder: Path) -> None:
    check(folder)


def test_damage_missing_files_and_half_filled_folders_are_named(folder: Path) -> None:
    (folder / "wheels" / "a.whl").write_bytes(b"wheeI")
    with pytest.raises(StepFailed, match=r"a\.whl is damaged"):
        check(folder)
    (folder / "wheels" / "a.whl").unlink()
    with pytest.raises(StepFailed, match=r"a\.whl is missing"):
        check(folder)
    (folder / CHECKSUMS).unlink()
    with pytest.raises(StepFailed, match="not filled to the end"):
        check(folder)


def test_a_folder_for_another_computer(folder: Path) -> None:
    (folder / PLATFORM).write_text("win32-amd64 cpython-313\n")
    with pytest.raises(StepFailed, match="filled for win32-amd64 cpython-313"):
        check(folder)


def test_no_folder_at_all(tmp_path: Path) -> None:
    with pytest.raises(StepFailed, match="not a filled offline folder"):
        check(tmp_path / "nowhere")


def test_a_changed_folder_is_checked_again(folder: Path) -> None:
    step = OfflineChecksums(Plan(folder.parent, offline=folder))
    before = inputs_key(step)
    (folder / "wheels" / "b.whl").write_bytes(b"more")
    assert inputs_key(step) != before


def test_pip_is_cut_off_from_every_other_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", "/somewhere")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "file:///somewhere")
    plan = Plan(folder.parent, offline=folder)
    environment = pip_environment(plan)
    assert [name for name in environment if name.startswith("PIP_")] == ["PIP_CONFIG_FILE"]
    assert "--no-index" in pip_source(plan)
