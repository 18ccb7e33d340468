"""The pinned packages: what the program needs, and what its developers need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from commands import run_program
from installer import Installer
from plan import Plan
from steps import StepFailed
from terminal import Terminal

_TRIAL = "import torch, numpy, onnxruntime; assert float(torch.ones(2).sum()) == 2.0"


class PythonPackages:
    """Everything in runtime.lock; then a trial import, because torch came by another way."""

    name = "python-packages"
    title = "Python packages"
    download_bytes = 330_000_000

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        lock = self._plan.lock("runtime.lock").read_text(encoding="utf-8")
        return (self._plan.interpreter, str(self._plan.venv), lock)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        installer = Installer(self._plan, self.title, self.name, terminal)
        installer.install_lock(self._plan.lock("runtime.lock"), estimate_s=90)
        outcome = run_program(
            [self._plan.python, "-c", _TRIAL],
            self._plan.stamps / f"{self.name}.log",
            lambda _line: None,
            lambda passed_s: terminal.progress(f"      trying: {passed_s:.0f} s of about 8 s"),
        )
        if outcome.status != 0:
            raise StepFailed(
                self.title,
                f"the packages do not work here: {outcome.reason()}",
                f"Delete {self._plan.venv} and run the same command again.",
            )
        return (self._plan.site_packages / "chromadb", self._plan.site_packages / "PySide6")


class DeveloperTools:
    """Everything in dev.lock."""

    name = "developer-tools"
    title = "Developers' tools"
    download_bytes = 40_000_000

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        lock = self._plan.lock("dev.lock").read_text(encoding="utf-8")
        return (self._plan.interpreter, str(self._plan.venv), lock)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        installer = Installer(self._plan, self.title, self.name, terminal)
        installer.install_lock(self._plan.lock("dev.lock"), estimate_s=20)
        return (self._plan.site_packages / "pytest", self._plan.site_packages / "mypy")
