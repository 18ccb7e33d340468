"""One pack through the whole program, and the report of it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.evaluation import figures
from app.evaluation.answering import FAILED
from app.evaluation.library_run import LibraryRun
from app.evaluation.machine import index_version, program_version, read_machine, used_model
from app.evaluation.pack import Pack
from app.evaluation.plan import LibraryPlan, plan
from app.evaluation.records import Records, write_whole
from app.evaluation.settings import Settings
from app.evaluation.throwaway_library import OpenLibrary, delete_library, held, open_library
from indexer.types import SearchMode
from kernel.work import Report
from models.store import ModelStore
from models.types import ModelRole

_RUNS, _LIBRARIES = "runs", "libraries"
_RESULTS, _REPORT, _BEGAN = "results.jsonl", "report.json", "began.json"
_OWN_NAME = re.compile(r".{1,40}-[0-9a-f]{16}")
_UNUSED_S = 14 * 24 * 3600.0

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stays when a run ends, and what of earlier runs is used.

    Attributes:
        is_fresh: Ask everything again, whatever an earlier run left.
        keeps_libraries: Leave the libraries for further runs over the same documents.
    """

    is_fresh: bool = False
    keeps_libraries: bool = False


class Evaluation:
    """Runs packs in a work folder.

    Args:
        store: The installed models, to name those in use.
        open_home: Makes the library of a home.
        work: Where throw-away libraries and results lie; never a person's home.
        report: Told how far the work is.
        say: Told, in a line, what begins.
    """

    def __init__(
        self,
        store: ModelStore,
        open_home: OpenLibrary,
        work: Path,
        report: Report,
        say: Callable[[str], None],
    ) -> None:
        self._store = store
        self._open_home = open_home
        self._work = work
        self._report = report
        self._say = say
        # Once: the code may be exchanged while this runs.
        self._program_version, self._index_version = program_version(), index_version()

    def run(self, pack: Pack, settings: Settings, keeping: Keeping) -> Json:
        """The report, as ``eval --json`` prints it.

        A run that was cut off goes on where it was; one that was finished is only read again.

        Raises:
            AntorchaError: There is nothing to ask, a model is missing, or the folder is in use.
        """
        plans = plan(pack, settings)
        about = self._about(pack, settings)
        with held(self._run_folder(pack, about)) as folder:
            if keeping.is_fresh:
                for name in (_RESULTS, _REPORT, _BEGAN):
                    (folder / name).unlink(missing_ok=True)
            if (folder / _REPORT).exists():
                self._say(f"Measured before, see {folder}; --fresh measures anew.")
                return dict(json.loads((folder / _REPORT).read_bytes()))
            report = {**about, **self._measure(pack, plans, settings, folder)}
            write_whole(folder / _REPORT, report)
        if not keeping.keeps_libraries:
            for one in plans:
                delete_library(self._library_folder(pack, one))
        self._tidy()
        return report

    def _measure(
        self, pack: Pack, plans: Sequence[LibraryPlan], settings: Settings, folder: Path
    ) -> Json:
        if not (folder / _BEGAN).exists():
            write_whole(folder / _BEGAN, {"began": _now()})
        began = json.loads((folder / _BEGAN).read_bytes())["began"]
        with Records(folder / _RESULTS) as records:
            if len(records):
                self._say(f"Going on after {len(records):,} results in {folder}.")
            libraries = [self._library(pack, one, settings, records) for one in plans]
            return {
                "began": began,
                "finished": _now(),
                "results": str(folder / _RESULTS),
                "libraries": libraries,
                **_rows(records, settings.seed),
                "left_out": pack.left_out,
                "problems": [*map(str, pack.problems), *_failures(records)],
            }

    def _library(self, pack: Pack, one: LibraryPlan, settings: Settings, records: Records) -> Json:
        needs_meaning = bool(one.answered) or settings.modes != (SearchMode.KEYWORD,)
        until = "semantic" if needs_meaning else "keyword"
        folder = self._library_folder(pack, one)
        self._say(f"Library {one.name}: {len(one.documents):,} documents.")
        with open_library(folder, pack, one, self._open_home, self._report, until) as library:
            self._say(
                f"{library.passages:,} passages; {len(one.searched):,} queries to search for, "
                f"{len(one.answered):,} questions to answer."
            )
            return LibraryRun(pack, one, library, settings, records, self._report).measure()

    def _about(self, pack: Pack, settings: Settings) -> Json:
        models = {"embedding": used_model(self._store, ModelRole.EMBEDDING)}
        if settings.answers and settings.use_model:
            models["chat"] = used_model(self._store, ModelRole.CHAT, settings.model_id)
        return {
            "pack": {
                "name": pack.name,
                "path": str(pack.folder),
                "sha256": pack.sha256,
                "documents": len(pack.documents),
                "queries": len(pack.queries),
            },
            "settings": json.loads(json.dumps(asdict(settings))),
            "seed": settings.seed,
            "version": self._program_version,
            "machine": asdict(read_machine()),
            "models": {role: model and asdict(model) for role, model in models.items()},
        }

    def _run_folder(self, pack: Pack, about: Json) -> Path:
        key = _digest(pack, [about["settings"], about["version"], about["models"]])
        return self._work / _RUNS / f"{_plain(pack.name)}-{key}"

    def _library_folder(self, pack: Pack, one: LibraryPlan) -> Path:
        embedding = used_model(self._store, ModelRole.EMBEDDING)
        documents = [document.number for document in one.documents]
        key = _digest(pack, [documents, self._index_version, embedding and asdict(embedding)])
        return self._work / _LIBRARIES / f"{_plain(pack.name)}-{key}"

    def _tidy(self) -> None:
        """Delete the libraries of runs that were given up long ago."""
        for folder in (self._work / _LIBRARIES).glob("*"):
            lock = folder / "lock"
            is_own = _OWN_NAME.fullmatch(folder.name) is not None and lock.is_file()
            if is_own and time.time() - lock.stat().st_mtime > _UNUSED_S:
                shutil.rmtree(folder, ignore_errors=True)


def _rows(records: Records, seed: int) -> Json:
    rows = {
        "retrieval": figures.retrieval_rows(records, seed),
        "turns": figures.turns_rows(records, seed),
        "answers": figures.answers_rows(records, seed),
        "closed_book": figures.closed_book_rows(records, seed),
    }
    return {name: [row.to_json() for row in some] for name, some in rows.items() if some}


def _failures(records: Records) -> list[str]:
    return [
        f"The model's process ended twice on question {record['id']}."
        for record in records
        if record.get("status") == FAILED
    ]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._]+", "_", name).strip("._")[:40] or "pack"


def _digest(pack: Pack, content: object) -> str:
    whole = json.dumps([pack.sha256, content], sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
