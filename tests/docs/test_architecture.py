"""The map names every part of the house."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PACKAGES = sorted(
    folder.parent.relative_to(ROOT).as_posix()
    for top in ("app", "indexer", "models", "kernel", "benchmarks")
    for folder in (ROOT / top).rglob("__init__.py")
)
OF_THE_WINDOW = sorted(
    one.name for one in (ROOT / "app" / "ui").glob("*.py") if one.name != "__init__.py"
)


def is_named(part):
    return re.search(rf"(?<![\w-]){re.escape(part)}", MAP) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_is_on_the_map(package):
    assert is_named(f"{package.rsplit('/', 1)[-1]}/")


@pytest.mark.parametrize("module", OF_THE_WINDOW)
def test_every_module_of_the_windows_frame_is_on_the_map(module):
    assert is_named(module)


def test_a_part_that_is_not_there_is_missed():
    assert not is_named("cellar/")
    assert not is_named("ridge.py")
