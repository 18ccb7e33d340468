"""Where everything lies, and what was asked for."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """One set-up of one checkout.

    Args:
        checkout: The root of the source tree; ``.venv`` and ``.setup`` lie in it.
        developer: Whether the tools that tests and checks need are wanted.
        offline: A folder that replaces the network; None to use the network.
    """

    checkout: Path
    developer: bool = False
    offline: Path | None = None

    @property
    def stamps(self) -> Path:
        return self.checkout / ".setup"

    @property
    def venv(self) -> Path:
        return self.checkout / ".venv"

    @property
    def scripts(self) -> Path:
        return self.venv / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    @property
    def site_packages(self) -> Path:
        if sys.platform == "win32":
            return self.venv / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.venv / "lib" / version / "site-packages"

    def lock(self, name: str) -> Path:
        return self.checkout / "packaging" / "locks" / name

    @property
    def interpreter(self) -> str:
        """Names what compiled packages depend on."""
        return f"{sys.implementation.cache_tag} {machine_name()} {sys.base_prefix}"


def machine_name() -> str:
    """The operating system and the architecture, such as ``linux-x86_64``."""
    return f"{sys.platform}-{platform.machine().lower()}"


def cache_folder() -> Path:
    """What outlives a checkout: ``antorcha`` in ``XDG_CACHE_HOME`` or ``~/.cache``."""
    root = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(root).expanduser().absolute() / "antorcha"
