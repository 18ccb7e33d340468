"""The project itself, so that ``antorcha`` is a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from installer import Installer
from plan import Plan
from terminal import Terminal


class ProjectItself:
    """An editable install: the checkout stays the program."""

    name = "project"
    title = "Antorcha itself"
    download_bytes = 0

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        project = (self._plan.checkout / "pyproject.toml").read_text(encoding="utf-8")
        return (self._plan.interpreter, str(self._plan.checkout), project)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        installer = Installer(self._plan, self.title, self.name, terminal)
        options = ("--no-deps", "--no-build-isolation", "--editable")
        installer.install(*options, self._plan.checkout, estimate_s=5)
        suffix = ".exe" if sys.platform == "win32" else ""
        return (self._plan.scripts / f"antorcha{suffix}",)
