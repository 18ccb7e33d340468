"""Puts Antorcha into the menus of this person's desktop, or takes it out again.

    python packaging/linux/desktop_files.py install|remove COMMAND

Only ever writes below the person's own data folder (``XDG_DATA_HOME``), and only when asked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICON = HERE.parents[1] / "assets" / "icons" / "antorcha.svg"
PLACES = {
    "antorcha.desktop": "applications/antorcha.desktop",
    "antorcha.metainfo.xml": "metainfo/antorcha.metainfo.xml",
    "antorcha-mime.xml": "mime/packages/antorcha.xml",
}
ICON_PLACE = "icons/hicolor/scalable/apps/antorcha.svg"


def data_folder() -> Path:
    """Where this person's programs put what a desktop reads."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(command: str, data: Path) -> list[Path]:
    """Write the files, with ``command`` as what starts the program. Returns them."""
    written = []
    for name, place in PLACES.items():
        text = (HERE / name).read_text(encoding="utf-8")
        if name.endswith(".desktop"):
            text = with_command(text, command)
        written.append(_write(data / place, text))
    written.append(_write(data / ICON_PLACE, ICON.read_text(encoding="utf-8")))
    return written


def remove(data: Path) -> list[Path]:
    """Delete exactly what ``install`` writes. Returns what was there."""
    there = [data / place for place in (*PLACES.values(), ICON_PLACE)]
    gone = [path for path in there if path.exists()]
    for path in gone:
        path.unlink()
    return gone


def with_command(text: str, command: str) -> str:
    """The desktop entry with another program than the one in ``PATH``."""
    quoted = '"' + "".join(f"\\\\{c}" if c in '"`$\\' else c for c in command) + '"'
    quoted = quoted.replace("%", "%%")
    text = text.replace("\nExec=antorcha ", f"\nExec={quoted} ")
    return text.replace("\nTryExec=antorcha\n", f"\nTryExec={command}\n")


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _refresh(data: Path) -> None:
    """Tell the desktop; where a tool is missing it notices by itself, later."""
    for tool, place in (
        ("update-desktop-database", "applications"),
        ("update-mime-database", "mime"),
    ):
        if shutil.which(tool) and (data / place).is_dir():
            subprocess.run([tool, str(data / place)], check=False, capture_output=True)


def main(words: list[str]) -> int:
    """Run the script."""
    if len(words) != 2 or words[0] not in {"install", "remove"}:
        print(__doc__, file=sys.stderr)
        return 2
    data = data_folder()
    paths = install(words[1], data) if words[0] == "install" else remove(data)
    _refresh(data)
    for path in paths:
        print(f"{'Wrote' if words[0] == 'install' else 'Removed'} {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
