"""What a machine must have before anything is fetched."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Sequence

from llama_build import LlamaBuild
from plan import Plan
from steps import Step, StepFailed
from terminal import Terminal

TITLE = "this computer"
_ROOM_FACTOR = 2.5  # packages are stored compressed; models are staged before they are moved
_INSTALL_COMPILER = {
    "linux": "Install them, for example with `apt-get install g++ git`.",
    "darwin": "Install them with `xcode-select --install`.",
    "win32": "Install Git, and Visual Studio's build tools for C++.",
}


def require_machine(plan: Plan, waiting: Sequence[Step], terminal: Terminal) -> None:
    """Check what the waiting steps need, and say how much they will fetch. Raises StepFailed."""
    missing_modules = [name for name in ("venv", "ensurepip") if not importlib.util.find_spec(name)]
    if missing_modules:
        raise StepFailed(
            TITLE,
            f"this Python comes without {' and '.join(missing_modules)}",
            "Install it, for example with `apt-get install python3-venv`.",
        )
    if any(isinstance(step, LlamaBuild) and step.must_build() for step in waiting):
        _require_compiler()
    _require_room(plan, sum(step.download_bytes for step in waiting), terminal)


def _require_compiler() -> None:
    compilers = ("cl", "clang-cl") if sys.platform == "win32" else ("c++", "g++", "clang++")
    missing = []
    if not any(shutil.which(compiler) for compiler in compilers):
        missing.append("C++ compiler")
    if not shutil.which("git"):
        missing.append("git")
    if missing:
        raise StepFailed(
            TITLE,
            f"there is no {' and no '.join(missing)}",
            _INSTALL_COMPILER.get(sys.platform, "Install what is missing."),
        )


def _require_room(plan: Plan, download_bytes: int, terminal: Terminal) -> None:
    needed_bytes = int(download_bytes * _ROOM_FACTOR)
    free_bytes = shutil.disk_usage(plan.checkout).free
    if download_bytes:
        source = "copied from the folder" if plan.offline else "downloaded"
        terminal.line(
            f"About {download_bytes / 1e6:,.0f} MB will be {source}; "
            f"{needed_bytes / 1e9:.1f} GB of disk are needed, {free_bytes / 1e9:.1f} GB are free."
        )
    if free_bytes < needed_bytes:
        raise StepFailed(
            TITLE,
            f"only {free_bytes / 1e9:.1f} GB of disk are free and {needed_bytes / 1e9:.1f} GB "
            "are needed",
            "Free some space and run the same command again.",
        )
