"""Building a wheel with real pip, from a source tree that takes a second instead of minutes."""

from __future__ import annotations

import io
import sys
import tarfile
import zipfile
from pathlib import Path

import llama_source
import pytest
from plan import Plan
from steps import StepFailed
from terminal import Terminal

FLAGS = ("-DGGML_NATIVE=OFF",)
PROJECT = """\
[build-system]
requires = ["setuptools"]
build-backend = "backend"
backend-path = ["."]
"""
# A backend that writes down what it was given, and packs that into the wheel.
BACKEND = """\
import os, zipfile
def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = "llama_cpp_python-0.3.36-py3-none-any.whl"
    info = "llama_cpp_python-0.3.36.dist-info"
    assert os.environ["CMAKE_ARGS"] != "fail"
    print("[1/2] Building C object"); print("[2/2] Linking")
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        wheel.writestr("given.txt", os.environ["CMAKE_ARGS"] + "|" + config_settings["build-dir"])
        wheel.writestr(f"{info}/METADATA",
                       "Metadata-Version: 2.1\\nName: llama_cpp_python\\nVersion: 0.3.36\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
    return name
"""


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    archive = tmp_path / "source.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        for name, text in (("pyproject.toml", PROJECT), ("backend.py", BACKEND)):
            member = tarfile.TarInfo(f"llama_cpp_python-0.3.36/{name}")
            member.size = len(text)
            packed.addfile(member, io.BytesIO(text.encode()))
    monkeypatch.setattr(llama_source, "fetch_source", lambda _plan, _terminal: archive)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return Plan(tmp_path)


def test_a_wheel_is_built_with_our_flags_and_kept(plan: Plan, tmp_path: Path) -> None:
    kept = llama_source.build_wheel(plan, FLAGS, 2, Terminal(io.StringIO()))
    assert llama_source.built_wheel(FLAGS) == kept
    assert list((tmp_path / "cache" / "antorcha" / "build").iterdir()) == []
    with zipfile.ZipFile(kept) as wheel:
        flags, objects = wheel.read("given.txt").decode().split("|")
    assert flags == "-DGGML_NATIVE=OFF"
    assert Path(objects).parent.name == llama_source.wheel_folder(FLAGS).name


def test_a_failed_build_names_its_log_and_keeps_its_objects(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(StepFailed, match=r"could not be built.*llama\.log"):
        llama_source.build_wheel(plan, ("fail",), 2, Terminal(io.StringIO()))
    folder = tmp_path / "cache" / "antorcha" / "build" / llama_source.wheel_folder(("fail",)).name
    assert (folder / "source" / "backend.py").exists()
    assert llama_source.built_wheel(("fail",)) is None
