"""``antorcha eval``: a benchmark pack through the real pipeline, in a throw-away home."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import platformdirs

from app.bootstrap import build_library
from app.cli.invocation import DONE, SOME_PROBLEMS, Invocation, WrongUse
from app.evaluation.evaluation import Evaluation, Json, Keeping
from app.evaluation.pack import Pack, read_pack
from app.evaluation.report import lines
from app.evaluation.settings import Settings
from app.evaluation.throwaway_library import OpenLibrary
from indexer.types import SearchMode
from kernel.work import Progress
from models.catalog import read_catalog
from models.errors import ModelMissing
from models.store import ModelStore, default_models_folder
from models.types import ModelRole

_ALL_MODES = "all"


def run_evaluation(invocation: Invocation) -> int:
    """Run ``antorcha eval PACK_DIR``. The home of the invocation is not looked at."""
    settings = settings_of(invocation.arguments)
    pack = read_pack(Path(invocation.arguments.pack).expanduser())
    store = ModelStore(default_models_folder(), read_catalog())
    _check_models(store, settings)
    return evaluate(invocation, pack, settings, store, lambda home: build_library(home, store))


def evaluate(
    invocation: Invocation,
    pack: Pack,
    settings: Settings,
    store: ModelStore,
    open_home: OpenLibrary,
) -> int:
    """Measure with these models, and print. Returns the exit status."""
    terminal = invocation.terminal
    arguments = invocation.arguments

    def report(progress: Progress) -> None:
        terminal.progress(asdict(progress))

    work = Path(arguments.work).expanduser().absolute() if arguments.work else default_work()
    work.mkdir(parents=True, exist_ok=True, mode=0o700)
    evaluation = Evaluation(store, open_home, work, report, terminal.say)
    keeping = Keeping(is_fresh=arguments.fresh, keeps_libraries=arguments.keep)
    result = evaluation.run(pack, settings, keeping)
    terminal.end_progress()
    invocation.print(result, lambda answer: _print(invocation, answer))
    return SOME_PROBLEMS if has_problems(result) else DONE


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The settings as typed. Raises WrongUse for numbers that cannot be meant."""
    for name in ("answers", "limit"):
        if (getattr(arguments, name) or 0) < 0:
            raise WrongUse(f"--{name} counts questions: 0 or more")
    if arguments.closed_book and (arguments.no_model or not arguments.answers):
        raise WrongUse("--closed-book asks the model: give --answers N, and not --no-model")
    if arguments.resume and arguments.fresh:
        raise WrongUse("--resume and --fresh exclude each other")
    modes = tuple(SearchMode) if arguments.mode == _ALL_MODES else (SearchMode(arguments.mode),)
    return Settings(
        answers=arguments.answers,
        seed=arguments.seed,
        limit=arguments.limit,
        languages=_codes(arguments.lang),
        document_languages=_codes(arguments.doc_lang),
        modes=modes,
        is_separate=arguments.separate,
        is_half=arguments.half,
        is_closed_book=arguments.closed_book,
        use_model=not arguments.no_model,
        model_id=arguments.model,
    )


def default_work() -> Path:
    """The folder below the platform's cache folder; a run leaves a few megabytes there."""
    return platformdirs.user_cache_path("antorcha", appauthor=False) / "evaluations"


def has_problems(report: Json) -> bool:
    """Whether some lines, files or questions could not be used."""
    in_libraries = any(library["problems"] for library in report["libraries"])
    return bool(report["left_out"] or report["problems"] or in_libraries)


def _check_models(store: ModelStore, settings: Settings) -> None:
    """Say what is missing before anything long begins."""
    needed = []
    if settings.answers or settings.modes != (SearchMode.KEYWORD,):
        needed.append((ModelRole.EMBEDDING, store.in_use(ModelRole.EMBEDDING)))
    if settings.answers and settings.use_model:
        needed.append((ModelRole.CHAT, settings.model_id or store.in_use(ModelRole.CHAT)))
    for role, model_id in needed:
        if model_id is None:
            raise ModelMissing(str(role))
        store.path(model_id)


def _codes(given: Sequence[str] | None) -> tuple[str, ...]:
    """Each code once; ``--lang en,es`` is as good as ``--lang en --lang es``."""
    parts = [part.strip() for text in given or () for part in text.split(",")]
    return tuple(dict.fromkeys(part for part in parts if part))


def _print(invocation: Invocation, report: Json) -> None:
    for line in lines(report):
        invocation.terminal.line(line)
