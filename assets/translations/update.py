"""Brings the translations up to date: new texts into every .ts, every .ts into its .qm.

    python assets/translations/update.py

Uses pyside6-lupdate and pyside6-lrelease of the running Python's environment.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def main() -> int:
    """Run both tools on every language."""
    tools = Path(sys.executable).parent
    sources = sorted(str(path) for path in (ROOT / "app" / "ui").rglob("*.py"))
    for catalogue in sorted(HERE.glob("*.ts")):
        update = [str(tools / "pyside6-lupdate"), *sources, "-ts", str(catalogue)]
        subprocess.run([*update, "-locations", "none", "-no-obsolete"], check=True)
        subprocess.run([str(tools / "pyside6-lrelease"), str(catalogue)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
