"""Libraries of the system that a window needs on Linux, and a font for Chinese and its kin."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from commands import run_program
from plan import Plan
from terminal import Terminal

# Library: package in Debian and Ubuntu, in Fedora, in Arch.
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
}
_INSTALLERS = (
    ("apt-get", "apt-get install -y --no-install-recommends"),
    ("dnf", "dnf install -y"),
    ("pacman", "pacman -S --needed"),
)
_FONT = ("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk")
_FONT_MB = 60


class SystemLibraries:
    """Installs what is missing where it may (as root, Debian's kind); says the command elsewhere.

    Never fails: only the window needs these, and everything else works without it.
    """

    name = "system-libraries"
    title = "System libraries for the window"
    download_bytes = 0

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def inputs(self) -> Sequence[str]:
        return sorted(_PACKAGES)

    def run(self, terminal: Terminal) -> Sequence[Path]:
        packages = packages_for(missing_libraries())
        font = _font_package()
        if not packages and font is None:
            return ()
        become_root = _way_to_root()
        if become_root is not None and shutil.which("apt-get") and self._plan.offline is None:
            wanted = [*packages, *([font] if font else [])]
            if font:
                terminal.line(f"      {font}, for Chinese, Japanese and Korean: {_FONT_MB} MB")
            if self._apt_install(become_root, wanted, terminal):
                return ()
        command = install_command(packages)
        if packages and command:
            terminal.line(f"      the window will need: sudo {command}")
        elif packages:
            terminal.line(f"      the window will need: {', '.join(missing_libraries())}")
        if font:
            terminal.line(f"      {font} ({_FONT_MB} MB) shows Chinese, Japanese and Korean text")
        return ()

    def _apt_install(
        self, become_root: Sequence[str], packages: Sequence[str], terminal: Terminal
    ) -> bool:
        install = ["install", "-y", "-q", "--no-install-recommends", *packages]
        for arguments in (install, ["update", "-q"], install):
            outcome = run_program(
                [*become_root, "apt-get", *arguments],
                self._plan.stamps / f"{self.name}.log",
                lambda _line: None,
                lambda passed_s: terminal.progress(
                    f"      {len(packages)} packages: {passed_s:.0f} s of about 20 s"
                ),
                environment={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            )
            if outcome.status == 0 and arguments is install:
                return True
        terminal.line(f"      apt-get could not install them: {outcome.reason()}")
        return False


def missing_libraries() -> list[str]:
    """The libraries that the loader does not find."""
    return [name for name in _PACKAGES if not _loads(name)]


def packages_for(libraries: Sequence[str]) -> list[str]:
    """Their packages, as the installer of this system calls them."""
    column = _installer_column()
    return sorted({_PACKAGES[name][column] for name in libraries})


def install_command(packages: Sequence[str]) -> str | None:
    """What a person types; None if the system's installer is not one that we know."""
    name, start = _INSTALLERS[_installer_column()]
    return f"{start} {' '.join(packages)}" if shutil.which(name) else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _installer_column() -> int:
    found = [number for number, (name, _) in enumerate(_INSTALLERS) if shutil.which(name)]
    return found[0] if found else 0


def _way_to_root() -> Sequence[str] | None:
    """Nothing if we are root, ``sudo`` if it asks for no password, else None."""
    if os.geteuid() == 0:
        return ()
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ("sudo", "-n") if asked.returncode == 0 else None


def _font_package() -> str | None:
    """The font's package, if fontconfig says that no font covers Chinese."""
    if not shutil.which("fc-list"):
        return _FONT[_installer_column()]
    listed = subprocess.run(
        ["fc-list", ":lang=zh", "family"], capture_output=True, text=True, check=False
    )
    return None if listed.stdout.strip() else _FONT[_installer_column()]
