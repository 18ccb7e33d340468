"""How well exports of note programs are read: ``python -m benchmarks.reading_notes``.

Reads every file in ``../shared/data/notes/obsidian_importer`` or ``--folder`` and compares what is
read with the Markdown that its owners expect of an import, where there is some: which share of the
expected words is found in title, text or metadata, and which share of the text's words is expected.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading_outcomes import Outcome, read_files, shared_data
from benchmarks.report import machine
from indexer.types import ParsedDocument

NOTES_FOLDER = "notes/obsidian_importer"
_WORST = 12
_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"(!?)\[([^\[\]\n]*)\]\([^()\n]*\)")
_WEB = re.compile(r"https?://\S+|evernote://\S+")
_MARKS = re.compile(r"<[^<>\n]{1,300}>|^```\w*$|%%[^%\n]*%%", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One file against what is expected of it; shares between 0 and 1."""

    path: str
    found: float
    expected: float
    missing: tuple[str, ...]
    surplus: tuple[str, ...]


def main() -> None:
    """Measure and print; ends with status 1 if there is nothing to measure with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=shared_data(NOTES_FOLDER))
    parser.add_argument("--brief", action="store_true", help="only the sums")
    options = parser.parse_args()
    files = files_below(options.folder)
    if not files:
        sys.exit(f"There is nothing in {options.folder}. Nothing was measured.")
    started = time.monotonic()
    outcomes, _ends = read_files(files)
    took_s = time.monotonic() - started
    compared = [one for outcome in outcomes if (one := compare(outcome, options.folder))]
    print(machine())
    print(f"{len(files)} files read through the sandbox in {took_s:.1f} s")
    if options.brief:
        _print_sums(outcomes, options.folder)
        _print_groups(compared)
    else:
        _print_outcomes(outcomes, options.folder)
        _print_comparisons(compared)


def files_below(folder: Path | None) -> list[Path]:
    """All files, in order."""
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder else []


def expected_files(path: Path) -> list[Path]:
    """The Markdown that an import of ``path`` should give; empty if nobody says."""
    if "expected" in path.parts:
        return []
    bundle = path.parent if path.parent.suffix == ".textbundle" else path
    if bundle != path and path.stem != "text":
        return []
    folder = bundle.parent / "expected"
    one = folder / f"{bundle.stem}.md"
    if one.is_file():
        return [one]
    many = folder / bundle.stem
    return sorted(many.rglob("*.md")) if many.is_dir() else []


def compare(outcome: Outcome, folder: Path) -> Comparison | None:
    """The words of what was read beside those that are expected; None where nothing is."""
    expected = expected_files(outcome.path)
    if not expected or not outcome.documents:
        return None
    wanted = Counter(
        word
        for path in expected
        for word in _words(f"{path.stem}\n{path.read_text(encoding='utf-8', errors='replace')}")
    )
    # What is attached to a note is beside what is expected of the note.
    is_archive = zipfile.is_zipfile(outcome.path)
    notes = [one for one in outcome.documents if is_archive or "/" not in (one.member or "")]
    text = Counter(word for one in notes for word in _words(one.text))
    about = Counter(word for one in notes for word in _words(_about(one)))
    missing = wanted - (text + about)
    surplus = text - wanted
    return Comparison(
        str(outcome.path.relative_to(folder)),
        found=1 - missing.total() / max(1, wanted.total()),
        expected=1 - surplus.total() / max(1, text.total()),
        missing=tuple(word for word, _count in missing.most_common(12)),
        surplus=tuple(word for word, _count in surplus.most_common(12)),
    )


def _about(document: ParsedDocument) -> str:
    pairs = (part for pair in document.metadata for part in pair)
    date = document.date or ""
    return "\n".join([document.title, document.member or "", document.sender or "", date, *pairs])


def _words(text: str) -> list[str]:
    """Words without links' targets and markup."""
    text = _MARKS.sub(" ", _WEB.sub(" ", _LINK.sub(r"\2", text)))
    return [word.lower() for word in _WORD.findall(text)]


def _print_sums(outcomes: list[Outcome], folder: Path) -> None:
    read = sum(bool(one.documents) for one in outcomes)
    documents = sum(len(one.documents) for one in outcomes)
    lost = [one.path for one in outcomes if not one.documents and not one.problems]
    print(f"{read} files gave {documents} documents; {len(lost)} files are unaccounted for")
    for path in lost:
        print(f"  LOST {path.relative_to(folder)}")


def _print_outcomes(outcomes: list[Outcome], folder: Path) -> None:
    _print_sums(outcomes, folder)
    by_ending: defaultdict[str, Counter[str]] = defaultdict(Counter)
    reasons: Counter[str] = Counter()
    for one in outcomes:
        key = one.path.suffix.lower() or "(none)"
        by_ending[key]["read" if one.documents else "listed"] += 1
        reasons.update(f"{problem.code}: {problem.message}" for problem in one.problems)
    for ending, counts in sorted(by_ending.items(), key=lambda item: -item[1].total()):
        print(f"  {ending:12} read {counts['read']:4}  listed {counts['listed']:4}")
    for reason, count in reasons.most_common():
        print(f"  {count:4} × {reason[:150]}")


def _print_groups(compared: list[Comparison]) -> None:
    groups: defaultdict[str, list[Comparison]] = defaultdict(list)
    for one in compared:
        groups[str(Path(one.path).parent)].append(one)
    print("folder, files compared, expected words found, words expected")
    for group, members in [*sorted(groups.items()), ("all", compared)]:
        found, expected = _mean(members, "found"), _mean(members, "expected")
        print(f"  {group:42} {len(members):3}  {found}  {expected}")


def _print_comparisons(compared: list[Comparison]) -> None:
    _print_groups(compared)
    print("worst:")
    for one in sorted(compared, key=lambda each: each.found + each.expected)[:_WORST]:
        print(f"  {one.found:.2f} {one.expected:.2f} {one.path}")
        print(f"       missing {' '.join(one.missing)[:110]}")
        print(f"       surplus {' '.join(one.surplus)[:110]}")


def _mean(members: list[Comparison], name: str) -> str:
    return f"{sum(getattr(one, name) for one in members) / max(1, len(members)):.3f}"


if __name__ == "__main__":
    main()
