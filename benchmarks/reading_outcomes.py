"""Files through the sandbox, for the benchmarks of reading, and where the shared files lie."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

_KINDS = {
    "mail": "eml msg mbox emlx tnef dat mime",
    "PDF": "pdf",
    "office": "docx doc rtf odt pptx ppt odp xlsx xls xlsb ods epub dotx potx xlsm docm pptm",
    "note": "md markdown txt org rst enex note canvas base opml textpack bear2bk one onepkg",
    "web page": "html htm xhtml",
    "picture": "png jpg jpeg tif tiff webp gif bmp heic ppm pgm pbm xbm svg",
    "archive": "zip tar gz tgz bz2 xz cab 7z",
    "calendar, contacts": "ics vcf",
    "data": "json jsonl xml csv tsv yaml yml ini ipynb",
}
_BY_ENDING = {ending: kind for kind, endings in _KINDS.items() for ending in endings.split()}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    path: Path
    documents: tuple[ParsedDocument, ...]
    problems: tuple[Problem, ...]
    taken_s: float

    @property
    def text(self) -> str:
        """The texts of all documents."""
        return "\n\n".join(document.text for document in self.documents)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of all problems."""
        return tuple(problem.code.value for problem in self.problems)


def shared_data(below: str = "") -> Path | None:
    """``../shared/data``, seen from the checkout or from one beside it; None if there is none."""
    for parent in Path(__file__).resolve().parents[2:4]:
        folder = parent / "shared" / "data" / below
        if folder.exists():
            return folder
    return None


def kind_of_file(path: Path) -> str:
    """What a person would take a file for, going by its name."""
    return _BY_ENDING.get(path.suffix.lower().removeprefix("."), "other")


def read_file(path: Path, sandbox: ParserSandbox) -> Outcome:
    """One file through the sandbox."""
    started_s = time.perf_counter()
    items = list(sandbox.parse(path))
    taken_s = time.perf_counter() - started_s
    documents = tuple(item for item in items if isinstance(item, ParsedDocument))
    problems = tuple(item for item in items if isinstance(item, Problem))
    return Outcome(path, documents, problems, taken_s)


def read_files(paths: Iterable[Path]) -> tuple[list[Outcome], int]:
    """Files through one sandbox, and how many of them cost it its process."""
    ended = {"crashed_parser", "timed_out"}
    with ParserSandbox() as sandbox:
        sandbox.start()
        outcomes = [read_file(path, sandbox) for path in paths]
    return outcomes, sum(bool(ended & set(one.reasons)) for one in outcomes)
