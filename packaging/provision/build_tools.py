"""The environment ``.venv``, and in it the tools that the later steps work with."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from commands import run_program
from installer import Installer
from plan import Plan
from steps import StepFailed
from terminal import Terminal


class BuildTools:
    """Creates ``.venv`` (from this Python, nothing installed by hand) and fills in pinned tools."""

    name = "build-tools"
    title = "Python environment (.venv)"
    download_bytes = 35_000_000

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        lock = self._plan.lock("build.lock").read_text(encoding="utf-8")
        return (self._plan.interpreter, str(self._plan.venv), lock)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        if not self._is_usable():
            self._create(terminal)
        installer = Installer(self._plan, self.title, self.name, terminal, bundled=True)
        installer.install_lock(self._plan.lock("build.lock"), estimate_s=10)
        return (self._plan.python, self._plan.site_packages / "scikit_build_core")

    def _is_usable(self) -> bool:
        """Whether an earlier environment is of the same Python and can be kept."""
        question = "import pip, sys; print(sys.implementation.cache_tag, sys.base_prefix)"
        try:
            asked = subprocess.run(
                [str(self._plan.python), "-c", question], capture_output=True, text=True, check=True
            )
        except (OSError, subprocess.CalledProcessError):
            return False
        return asked.stdout.strip() == f"{sys.implementation.cache_tag} {sys.base_prefix}"

    def _create(self, terminal: Terminal) -> None:
        outcome = run_program(
            [sys.executable, "-m", "venv", "--clear", self._plan.venv],
            self._plan.stamps / f"{self.name}.log",
            lambda _line: None,
            lambda passed_s: terminal.progress(f"      creating: {passed_s:.0f} s of about 5 s"),
        )
        if outcome.status != 0:
            raise StepFailed(
                self.title,
                outcome.reason(),
                "Check that Python's venv module works (`apt-get install python3-venv`).",
            )
