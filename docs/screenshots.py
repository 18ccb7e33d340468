"""Makes the pictures of the user guide: drives the window with scripted data.

    python docs/screenshots.py [FOLDER] [--only NAME] [--size 1024x700] [--theme NAME]
    python docs/screenshots.py --check

Needs no display, no engine and no model; writes one PNG a scene, size and theme,
and lists those that show something else than the one before. ``--check`` only compares.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.ui.application import make_application
from app.ui.config import WindowConfig
from app.ui.look.appearance import Appearance
from app.ui.look.theme import Theme
from docs.picture_changes import is_changed
from docs.pictured_library import Library
from docs.pictured_state import status
from docs.scenes import SCENES, STATES
from docs.stage import Stage, take

SIZES = ("1024x700", "1440x900")


def main() -> int:
    """Make the pictures that were asked for; list those that changed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    arguments.add_argument("--only", action="append", choices=sorted(SCENES))
    arguments.add_argument("--size", action="append")
    arguments.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    arguments.add_argument("--language", default="")
    arguments.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail if a picture changed",
    )
    wanted = arguments.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = make_application(WindowConfig(language=wanted.language))
    app.setCursorFlashTime(0)  # a blinking cursor is there in one picture and not in the next
    theme = Theme(app, WindowConfig().assets)
    changed = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        for name, size, tone in _wanted_pictures(wanted):
            width, height = (int(side) for side in size.split("x"))
            theme.wear(Appearance(tone))
            stage = Stage(theme, library, (width, height), STATES.get(name, status()))
            before = wanted.folder / f"{name}-{size}-{tone}.png"
            after = Path(folder) / before.name
            take(stage, SCENES[name], after)
            if before.exists() and is_changed(before, after):
                changed.append(before.name)
            if not wanted.check:
                shutil.move(after, before)
    for one in changed:
        sys.stdout.write(f"changed: {one}\n")
    return 1 if changed and wanted.check else 0


def _wanted_pictures(wanted: argparse.Namespace) -> list[tuple[str, str, str]]:
    """Scene, size and theme of each: those that are in the folder, all if none is or one is named.

    ``--check`` can only compare those that are there.
    """
    every = [
        (name, size, tone)
        for size in wanted.size or SIZES
        for tone in wanted.theme or ("light", "dark")
        for name in wanted.only or SCENES
    ]
    there = [one for one in every if (wanted.folder / f"{'-'.join(one)}.png").exists()]
    return there if wanted.check or (there and not wanted.only) else every


if __name__ == "__main__":
    sys.exit(main())
