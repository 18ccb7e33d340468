"""Measures how well each kind of file is read and writes it into ``docs/reading.md``.

``python -m benchmarks.reading_page [PART…]`` runs the commands of all parts, or of these, and puts
what they print between the marks of each part, with command and date. What stands around the
marks is written by hand. A part whose command fails is left as it was.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reading.md"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page and the module with its arguments that measures it."""

    name: str
    command: str


PARTS = (
    Part("all", "benchmarks.reading_all"),
    Part("office", "benchmarks.reading"),
    Part("pdf", "benchmarks.reading_pdf"),
    Part("mail", "benchmarks.reading_mail"),
    Part("notes", "benchmarks.reading_notes --brief"),
    Part("exports", "benchmarks.reading_exports"),
    Part("charsets", "benchmarks.reading_charsets --brief"),
    Part("pictures", "benchmarks.reading_ocr"),
    Part("child", "benchmarks.reading_child"),
    Part("mailbox", "benchmarks.reading_mail --mailbox-mib 1000"),
)


def with_part(page: str, part: Part, output: str, day: str) -> str:
    """The page with what a part's command printed. Raises ValueError if it has no such marks."""
    begin, end = f"<!-- begin {part.name} -->", f"<!-- end {part.name} -->"
    if page.count(begin) != 1 or page.count(end) != 1:
        msg = f"the page has no marks for {part.name}"
        raise ValueError(msg)
    head, rest = page.split(begin)
    _old, tail = rest.split(end)
    told = f"`python -m {part.command}` on {day}:"
    return f"{head}{begin}\n{told}\n\n{as_markdown(output)}\n{end}{tail}"


def as_markdown(output: str) -> str:
    """Tables and sentences as they are; figures in columns as they were printed."""
    output = output.strip("\n")
    is_plain = re.search(r"^\|", output, re.MULTILINE) is None and "  " in output
    return f"```\n{output}\n```" if is_plain else output


def main() -> int:
    """Measure and write; 1 if a part could not be measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help="only these")
    options = parser.parse_args()
    failed = 0
    for part in PARTS:
        if options.parts and part.name not in options.parts:
            continue
        run = subprocess.run(
            [sys.executable, "-m", *shlex.split(part.command)],
            stdout=subprocess.PIPE, text=True, cwd=PAGE.parents[1], check=False,
        )  # fmt: skip
        if run.returncode:
            print(f"{part.name} could not be measured", file=sys.stderr)
            failed += 1
            continue
        day = datetime.now(UTC).date().isoformat()
        PAGE.write_text(with_part(PAGE.read_text("utf-8"), part, run.stdout, day), "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
