"""What the program is made of besides itself, and under which licence each part is used."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_PROGRAM = "antorcha"
_PROJECT_FILE = Path(__file__).resolve().parents[2] / "pyproject.toml"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_OPTIONAL = re.compile(r";.*\bextra\b")
_LONGEST_LICENCE = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One library. ``license`` is empty where its package does not say."""

    name: str
    version: str
    license: str


def parts() -> list[Part]:
    """The libraries that the program asks for, by name; those that are not installed are left out.

    What they in turn bring along is listed in ``docs/licences.md``.
    """
    found = []
    for name in sorted(_required(), key=str.lower):
        try:
            described = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Part(described["Name"], described["Version"], _license(described)))
    return found


def _required() -> set[str]:
    try:
        required = metadata.requires(_PROGRAM)
    except metadata.PackageNotFoundError:
        required = None
    if not required:
        try:
            content = tomllib.loads(_PROJECT_FILE.read_text(encoding="utf-8"))
            required = content["project"]["dependencies"]
        except (OSError, ValueError, KeyError):
            return set()
    return {
        match.group()
        for line in required
        if not _OPTIONAL.search(line) and (match := _NAME.match(line))
    }


def _license(described: metadata.PackageMetadata) -> str:
    """By its SPDX expression, else by its classifier, else by its own short words."""
    if "License-Expression" in described:
        return str(described["License-Expression"])
    classifiers = [
        line.rpartition("::")[2].strip()
        for line in described.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    plain = [line for line in classifiers if line != "OSI Approved"]
    if plain:
        return ", ".join(plain)
    first = described["License"].strip().partition("\n")[0] if "License" in described else ""
    return first if len(first) <= _LONGEST_LICENCE else ""
