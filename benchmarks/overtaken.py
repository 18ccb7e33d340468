"""What is told of a plan once a later mail or note has changed it.

    python -m benchmarks.overtaken [--part tuning|final] [--show]

``benchmarks/sets/overtaken`` has threads of mails and dated notes in five languages, and statements
on each: some that a later mail changes, with words that its correction has to quote, and some that
hold. Each is checked as a summary checks what a model wrote (``app/digest/carrying.py``). No model
is asked.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.answer.support import SupportChecker
from app.answer.types import EmbedderSource
from app.digest.afterwards import Afterwards
from app.digest.carrying import Carrying
from app.digest.material import Found, Material
from benchmarks.report import machine
from benchmarks.retrieval import installed_embedder
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, ParsedDocument, PassageInfo
from indexer.work.chunking import chunk

_SET = Path(__file__).parent / "sets" / "overtaken" / "threads.jsonl"
PARTS = ("tuning", "final")


class Told(StrEnum):
    """What became of a statement."""

    AS_WRITTEN = "as written"
    CORRECTED = "with what was said later"
    OTHERWISE = "with something else"
    WITHHELD = "not told"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence on a thread; ``later`` is what a correction must quote, empty if it holds."""

    text: str
    later: str


@dataclass(frozen=True, slots=True)
class Thread:
    """Mails or notes on one matter, and what may be said of them."""

    part: str
    language: str
    material: Material
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A statement and what the person reads in its place."""

    thread: Thread
    statement: Statement
    told: Told
    said: str


def read_threads(path: Path = _SET) -> list[Thread]:
    """The set, in order."""
    return [_thread(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def _thread(entry: dict[str, Any]) -> Thread:
    is_mail = entry["kind"] == "mail"
    passages = [
        one
        for number, mail in enumerate(entry["mails"])
        for one in _passages(entry, number, mail, is_mail)
    ]
    material = Material.of(passages, Found.THREAD if is_mail else Found.DOCUMENT)
    statements = tuple(Statement(one["text"], one["later"]) for one in entry["statements"])
    return Thread(entry["part"], entry["language"], material, statements)


def _passages(
    entry: dict[str, Any], number: int, mail: dict[str, str], is_mail: bool
) -> Iterator[WholePassage]:
    kind = DocumentKind.EMAIL if is_mail else DocumentKind.NOTE
    title = ("Re: " if number and is_mail else "") + entry["title"]
    date = f"{mail['date']}T{9 + number:02}:00:00+00:00"
    info = DocumentInfo(
        id=f"{title} {number}",
        path=f"/{title} {number}",
        kind=kind,
        title=title,
        collection="notes",
        date=date,
        language=entry["language"],
        sender=mail["sender"] or None,
    )
    document = ParsedDocument(kind, title, mail["text"], date=date, language=entry["language"])
    for place, one in enumerate(chunk(document)):
        passage = PassageInfo(f"{info.id} {place}", one.text, one.start, one.end)
        yield WholePassage(info, passage, None)


def tell(threads: Sequence[Thread], embedder: EmbedderSource) -> Iterator[Outcome]:
    """Each statement as the whole of what a model wrote, and what the person is told."""
    carrying = Carrying(SupportChecker(embedder))
    for thread in threads:
        for one in thread.statements:
            read = thread.material.passages
            lines = [
                Afterwards(read, thread.language).complete(line)
                for line in carrying.lines(one.text, read, thread.language)
            ]
            said = " ".join(line.text for line in lines if line.is_supported)
            yield Outcome(thread, one, _told(one, said), said)


def _told(one: Statement, said: str) -> Told:
    if one.text not in said:
        return Told.WITHHELD
    more = said.replace(one.text, "", 1)
    if not more.strip():
        return Told.AS_WRITTEN
    return Told.CORRECTED if one.later and one.later in more else Told.OTHERWISE


def table(outcomes: Sequence[Outcome]) -> str:
    """By part and language, as a Markdown table."""
    counts: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for one in outcomes:
        which = "changed later" if one.statement.later else "holds"
        for language in (one.thread.language, "all"):
            counts[one.thread.part, which, language].append(one.told)
    lines = [
        f"| part | statements | language | n | {' | '.join(Told)} |",
        "|---|---|---|---|" + "---|" * len(Told),
    ]
    for (part, which, language), all_ in sorted(counts.items()):
        each = " | ".join(str(all_.count(kind)) for kind in Told)
        lines.append(f"| {part} | {which} | {language} | {len(all_)} | {each} |")
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.overtaken", description=__doc__)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--show", action="store_true", help="print what is told wrongly")
    options = parser.parse_args()
    embedder = installed_embedder()
    try:
        threads = [one for one in read_threads() if options.part in (None, one.part)]
        outcomes = list(tell(threads, lambda: embedder))
    finally:
        embedder.close()
    for one in outcomes if options.show else ():
        later = one.statement.later
        if one.told is not (Told.CORRECTED if later else Told.AS_WRITTEN):
            print(f"[{one.told}] {one.statement.text} ({later}) ⇒ {one.said}", file=sys.stderr)
    print(f"{machine()}; {len(outcomes)} statements\n\n{table(outcomes)}")


if __name__ == "__main__":
    main()
