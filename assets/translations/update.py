"""Brings the translations up to date: new texts into every .ts, every .ts into its .qm.

    python assets/translations/update.py

French gets the spaces that belong into it. Uses pyside6-lupdate and pyside6-lrelease of the running
Python's environment.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

from french_spaces import spaced

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FRENCH = "antorcha_fr.ts"
_TRANSLATED = re.compile(r"(<(?:translation|numerusform)(?: [^>]*)?>)([^<]*)(?=</)")


def main() -> int:
    """Run both tools on every language."""
    tools = Path(sys.executable).parent
    sources = sorted(str(path) for path in (ROOT / "app" / "ui").rglob("*.py"))
    for catalogue in sorted(HERE.glob("*.ts")):
        update = [str(tools / "pyside6-lupdate"), *sources, "-ts", str(catalogue)]
        subprocess.run([*update, "-locations", "none", "-no-obsolete"], check=True)
        if catalogue.name == FRENCH:
            text = catalogue.read_text(encoding="utf-8")
            catalogue.write_text(_TRANSLATED.sub(_spaced, text), encoding="utf-8")
        subprocess.run([str(tools / "pyside6-lrelease"), str(catalogue)], check=True)
    return 0


def _spaced(match: re.Match[str]) -> str:
    before = html.unescape(match[2])
    after = spaced(before)
    return match[0] if after == before else match[1] + _escaped(after)


def _escaped(text: str) -> str:
    """As lupdate writes it: spaces beyond ASCII by their numbers."""
    marked = html.escape(text).replace("&#x27;", "&apos;")
    return "".join(
        f"&#x{ord(one):x};" if ord(one) > 0x7F and one.isspace() else one for one in marked
    )


if __name__ == "__main__":
    sys.exit(main())
