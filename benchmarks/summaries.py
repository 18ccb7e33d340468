"""What the check of summaries lets through: statements on invented notes, marked right or wrong.

    python -m benchmarks.summaries record DRAFTS [--model GGUF] [--folder FOLDER]
    python -m benchmarks.summaries judge [--part dev|test] [--show]
    python -m benchmarks.summaries compare BEFORE DRAFTS…

The notes and the statements stand in ``benchmarks/sets/summaries`` (its README says how they came
about). ``record`` has the language model summarise every note once and keeps what its check was
given. ``judge`` checks the set's statements with whichever check is here, each as the only sentence
that a model wrote: no model writes twice. ``compare`` judges recorded drafts, also of other
folders, and prints what this version judges otherwise than the one that wrote the file BEFORE; it
is written if it does not exist.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.answer.support import SupportChecker
from app.answer.types import EmbedderSource
from app.digest.afterwards import Afterwards
from app.digest.carrying import Carrying, Line
from app.digest.material import Found, Material
from app.digest.summarising import Summariser, Wish
from benchmarks.filed_library import read_folder
from benchmarks.report import machine
from benchmarks.scoring import share
from indexer.search.sentences import split_sentences
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, ParsedDocument, PassageInfo
from indexer.work.chunking import chunk
from kernel.work import Cancel
from models.catalog import read_catalog
from models.chat import LlamaChat
from models.embedding import OnnxEmbedder
from models.store import ModelStore, default_models_folder
from models.types import ModelRole

SET_FOLDER = Path(__file__).parent / "sets" / "summaries"
_LIBRARY = SET_FOLDER / "library"
_THREADS = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model wrote of a piece, and the passages that it was given."""

    note: str
    text: str
    passages: tuple[WholePassage, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence on a note. ``fault`` is empty if it is right; ``by`` says who wrote it."""

    note: str
    text: str
    fault: str
    by: str
    part: str

    @property
    def language(self) -> str:
        return self.note.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement, and whether the check carried it."""

    statement: Statement
    is_carried: bool


def materials(folder: Path = _LIBRARY) -> dict[str, Material]:
    """What there is to summarise: each file, and the mails of a folder together as a thread."""
    by_note: dict[str, list[tuple[str, ParsedDocument]]] = defaultdict(list)
    for filed in read_folder(folder):
        is_mail = filed.document.kind is DocumentKind.EMAIL
        note = filed.file.rpartition("/")[0] if is_mail else filed.file
        by_note[note].append((filed.file, filed.document))
    return {
        note: Material.of(
            [one for file, document in read for one in _passages(file, document)],
            Found.THREAD if len(read) > 1 else Found.DOCUMENT,
        )
        for note, read in by_note.items()
    }


def _passages(file: str, document: ParsedDocument) -> Iterator[WholePassage]:
    info = DocumentInfo(
        id=f"{file} {document.member or ''}",
        path=f"/{file}",
        kind=document.kind,
        title=document.title,
        collection="notes",
        date=document.date,
        language=document.language,
        sender=document.sender,
        recipients=document.recipients,
    )
    for number, one in enumerate(chunk(document)):
        passage = PassageInfo(
            f"{info.id} {number}", one.text, one.start, one.end, heading=one.heading
        )
        yield WholePassage(info, passage, None)


class _Recording(Carrying):
    """Keeps what it is asked to check."""

    def __init__(self, support: SupportChecker) -> None:
        super().__init__(support)
        self.note = ""
        self.drafts: list[Draft] = []

    def lines(self, text: str, passages: Sequence[WholePassage], language: str) -> list[Line]:
        self.drafts.append(Draft(self.note, text, tuple(passages), language))
        return super().lines(text, passages, language)


def record(path: Path, model_path: Path, folder: Path) -> None:
    """Have everything in ``folder`` summarised; add the drafts to ``path``."""
    recording = _Recording(SupportChecker(lambda: None))
    summariser = Summariser(lambda: None, recording)
    model = LlamaChat(model_path, model_path.stem)
    try:
        with path.open("ab") as file:
            for note, material in materials(folder).items():
                language = material.documents[0].language or "en"
                recording.note, recording.drafts = note, []
                wish = Wish(language)
                summariser.write(
                    material, wish, model, Cancel(), lambda _step: None, lambda _part: None
                )
                for draft in recording.drafts:
                    pickle.dump(draft, file)
                    print(f"{note} ({language}): {draft.text}", file=sys.stderr, flush=True)
                file.flush()
    finally:
        model.close()


def read_drafts(path: Path) -> Iterator[Draft]:
    """What ``record`` wrote down."""
    with path.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


def read_statements(path: Path = SET_FOLDER / "statements.jsonl") -> list[Statement]:
    """The set's statements, in order."""
    return [Statement(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def judge(
    statements: Sequence[Statement], notes: Mapping[str, Material], embedder: EmbedderSource
) -> Iterator[Judged]:
    """Each statement as the whole of what a model wrote: whether it is given, with a source.

    One that is given with what was said later of it is not given as it was written.
    """
    carrying = Carrying(SupportChecker(embedder))
    for one in statements:
        read = notes[one.note].passages
        afterwards = Afterwards(read, one.language)
        lines = map(afterwards.complete, carrying.lines(one.text, read, one.language))
        shown = {" ".join(line.text.split()) for line in lines if line.is_supported}
        sentences = [one.text[start:end] for start, end in split_sentences(one.text)]
        yield Judged(one, all(" ".join(text.split()) in shown for text in sentences))


def table(judged: Sequence[Judged]) -> str:
    """Right and wrong statements that are carried, by part and fault, as a Markdown table."""
    groups: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for one in judged:
        part, fault = one.statement.part, one.statement.fault
        groups[part, fault or "right"].append(one.is_carried)
        if fault:
            groups[part, "wrong, all"].append(one.is_carried)
    lines = ["| part | statements | n | carried | share |", "|---|---|---|---|---|"]
    for (part, fault), carried in sorted(groups.items()):
        lines.append(f"| {part} | {fault} | {len(carried)} | {sum(carried)} | {share(carried)} |")
    return "\n".join(lines)


def compare(before: Path, paths: Sequence[Path], embedder: EmbedderSource) -> list[str]:
    """The sentences of drafts that this version judges otherwise than the writer of ``before``.

    Without that file it is written, and nothing is compared.
    """
    carrying = Carrying(SupportChecker(embedder))
    verdicts = {}
    for draft in (one for path in paths for one in read_drafts(path)):
        afterwards = Afterwards(draft.passages, draft.language)
        checked = carrying.lines(draft.text, draft.passages, draft.language)
        lines = map(afterwards.complete, checked)
        shown = {line.text for line in lines if line.is_supported}
        for start, end in split_sentences(draft.text):
            text = draft.text[start:end].strip()
            verdicts[f"{draft.note} | {text}"] = text in shown
    print(f"{sum(verdicts.values())} of {len(verdicts)} sentences carried")
    if not before.exists():
        before.write_text(json.dumps(verdicts, ensure_ascii=False), "utf-8")
        return []
    known = json.loads(before.read_text("utf-8"))
    print(f"before: {sum(known[key] for key in verdicts)}")
    marks = {True: "no longer carried", False: "now carried"}
    return [f"[{marks[known[key]]}] {key}" for key in verdicts if verdicts[key] != known[key]]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.summaries", description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    recording = tasks.add_parser("record", help="have notes summarised, keep the drafts")
    recording.add_argument("drafts", type=Path)
    recording.add_argument("--model", type=Path, help="a GGUF; the one in use if none is given")
    recording.add_argument("--folder", type=Path, default=_LIBRARY)
    judging = tasks.add_parser("judge", help="check the set's statements")
    judging.add_argument("--part", choices=["dev", "test"])
    judging.add_argument("--show", action="store_true", help="print what is judged wrongly")
    comparing = tasks.add_parser("compare", help="what this version judges otherwise")
    comparing.add_argument("before", type=Path)
    comparing.add_argument("drafts", type=Path, nargs="+")
    options = parser.parse_args()
    store = ModelStore(default_models_folder(), read_catalog())
    if options.task == "record":
        record(options.drafts, options.model or _in_use(store, ModelRole.CHAT), options.folder)
        return
    embedder = OnnxEmbedder(_in_use(store, ModelRole.EMBEDDING), _THREADS)
    try:
        if options.task == "compare":
            print("\n".join(compare(options.before, options.drafts, lambda: embedder)))
        else:
            _judge(options.part, options.show, lambda: embedder)
    finally:
        embedder.close()


def _judge(part: str | None, is_shown: bool, embedder: EmbedderSource) -> None:
    wanted = [one for one in read_statements() if part in (None, one.part)]
    judged = list(judge(wanted, materials(), embedder))
    for one in judged if is_shown else ():
        if one.is_carried == bool(one.statement.fault):
            said = one.statement
            print(f"[{said.fault or 'right'}] {said.note} | {said.text}", file=sys.stderr)
    print(f"{machine()}; {len(judged)} statements\n\n{table(judged)}")


def _in_use(store: ModelStore, role: ModelRole) -> Path:
    model_id = store.in_use(role)
    if model_id is None:
        raise SystemExit(f"there is no {role} model; run `antorcha models fetch`")
    return store.path(model_id)


if __name__ == "__main__":
    # Drafts must be found again by their module's name, not by "__main__".
    from benchmarks import summaries  # noqa: PLW0406 - for the reason above

    summaries.main()
