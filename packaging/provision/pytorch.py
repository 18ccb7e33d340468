"""torch, preferably its build for processors: the other one brings gigabytes of CUDA libraries."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from commands import Outcome
from installer import Installer
from plan import Plan
from terminal import Terminal

VERSION = "2.13.0"
INDEX_VARIABLE = "ANTORCHA_TORCH_INDEX"
_CUDA_GB = 2.7  # torch and its NVIDIA packages for Linux on x86-64, as downloaded
_NOT_FOUND = re.compile(r"No matching distribution|Could not find a version")


class PyTorch:
    """Installs torch without its dependencies; runtime.lock brings the few that it needs.

    Off Linux on x86-64 the registry's build is for processors anyway. There, pip's configured
    places (and the index in ``ANTORCHA_TORCH_INDEX``) are asked for the ``+cpu`` build first. The
    registry's build cannot be imported without its NVIDIA packages, so if only that one is to be
    had, they come along, and the person is told before.
    """

    name = "torch"
    title = f"torch {VERSION}"
    download_bytes = 200_000_000

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        return (self._plan.interpreter, str(self._plan.venv), VERSION)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        installer = Installer(self._plan, self.title, self.name, terminal)
        for requirement in cpu_requirements():
            outcome = self._try(installer, "--no-deps", requirement)
            if outcome.status == 0:
                return (self._plan.site_packages / "torch" / "version.py",)
            if not _NOT_FOUND.search(outcome.text):
                raise installer.failure(outcome)
        terminal.line(
            f"      no build for processors alone is to be had from pip's configured places: the "
            f"other one is about {_CUDA_GB} GB, with NVIDIA's libraries (Ctrl-C stops it; "
            f"{INDEX_VARIABLE} can name PyTorch's own index of CPU builds)"
        )
        constraints = self._constraints()
        outcome = self._try(installer, "--constraint", str(constraints), f"torch=={VERSION}")
        if outcome.status != 0:
            raise installer.failure(outcome)
        return (self._plan.site_packages / "torch" / "version.py",)

    def _try(self, installer: Installer, *arguments: str) -> Outcome:
        index = os.environ.get(INDEX_VARIABLE) if self._plan.offline is None else None
        more = ("--extra-index-url", index) if index else ()
        return installer.try_pip(
            "install",
            "--only-binary=:all:",
            *more,
            *arguments,
            estimate_s=40,
        )

    def _constraints(self) -> Path:
        """The lock's versions without its hashes, which would forbid what it does not name."""
        lock = self._plan.lock("runtime.lock").read_text(encoding="utf-8")
        pins = re.findall(r"^([A-Za-z0-9][\w.-]*==[^\\\n]+)", lock, re.MULTILINE)
        written = self._plan.stamps / "torch-constraints.txt"
        written.write_text("\n".join(pins) + "\n", encoding="utf-8")
        return written


def cpu_requirements() -> tuple[str, ...]:
    """What to ask for, in order, before the build with CUDA is considered."""
    with_cuda = sys.platform == "linux" and platform.machine().lower() in {"x86_64", "amd64"}
    local = f"torch=={VERSION}+cpu"
    return (local,) if with_cuda else (local, f"torch=={VERSION}")
