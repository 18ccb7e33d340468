"""Scenes of the guide's pictures: what goes wrong, and what the window says of it."""

from __future__ import annotations

from pathlib import Path

from app.engine.protocol import Event, Json, Method, error_to_json
from app.ui import scripted_care
from app.ui.bridge import LinkState
from app.ui.rail import View
from docs.pictured_library import HOME
from docs.pictured_state import status
from docs.stage import Stage
from indexer.store.database import NewerSchema, storage_full
from kernel.errors import AntorchaError, TransientError

_FOLDER = Path(f"{HOME}/.local/share/antorcha")
_MANY = 12  # more than anyone tries


def _cannot_start(stage: Stage, error: AntorchaError) -> None:
    stage.engine.refusal = error
    stage.engine.lose(refusals=_MANY)
    stage.wait(lambda: stage.bridge.state is LinkState.GONE)


def _notice(stage: Stage, error: AntorchaError) -> None:
    stage.engine.on_broadcast(Event.NOTICE, error_to_json(error))
    stage.wait(stage.window.banner.isVisible)


def _gone() -> AntorchaError:
    return TransientError(
        "The engine could not be started",
        "Your files and your library were not touched.",
        f"See the end of {_FOLDER}/logs/engine.log for the reason, or run `antorcha doctor`.",
        code="engine_not_started",
        file=f"{_FOLDER}/logs/engine.log",
    )


def scene_engine_gone(stage: Stage) -> None:
    """The engine does not come back, and somebody asks."""
    _cannot_start(stage, _gone())
    stage.window.ask.ask("How much is the rent?")


def scene_engine_gone_search(stage: Stage) -> None:
    """The engine does not come back, and somebody types."""
    _cannot_start(stage, _gone())
    stage.window.ask.field.set_text("rent")


def scene_model_restarted(stage: Stage) -> None:
    """The model's process ended on the way, and not everything is read yet."""
    stage.ask("How much is the rent (restarted)?")


def scene_newer_library(stage: Stage) -> None:
    """A library that a newer version wrote."""
    error = NewerSchema(
        "This library was written by a newer version of Antorcha",
        "It was not touched.",
        "Update the program, or start with another --home.",
    )
    _cannot_start(stage, error)


def scene_disk_full(stage: Stage) -> None:
    """The disk of the library is full."""
    state = {**status(busy=True), "indexing": {"waiting_for_room": True}}
    _notice(stage, storage_full(_FOLDER / "library.db"))
    stage.script({Method.STATUS: lambda _: state})
    stage.window.go_to(View.LIBRARY)


def scene_rebuilding(stage: Stage) -> None:
    """A damaged catalogue, built anew."""
    left = {"files": 1184, "files_s": 150.0, "passages": 2000, "passages_s": None}
    kept = f"{_FOLDER}/library-damaged-2025-11-14.db"
    state = {
        **status(busy=True),
        "indexing": {"left": left},
        "rebuilt": {"at": "2025-11-14T08:00:00+01:00", "reason": "malformed", "kept": kept},
    }
    error = AntorchaError(
        "The library's catalogue was damaged and is built anew from your files",
        "Your files were not touched. What went wrong: database disk image is malformed."
        f" The damaged one was kept as {kept}.",
        "Until it is complete, searching finds only what has been read again.",
        code="catalogue_kept",
        file=kept,
    )
    _notice(stage, error)
    stage.script({Method.STATUS: lambda _: state})
    stage.window.go_to(View.LIBRARY)


def scene_missing_drive(stage: Stage) -> None:
    """A drive that is not plugged in."""
    state = status()
    state["sources"][3] = {
        **state["sources"][3],
        "path": "/media/ada/Archive",
        "watched": True,
        "missing_since": "2025-11-10T18:30:00+01:00",
    }
    stage.script({Method.STATUS: lambda _: state})
    stage.window.go_to(View.LIBRARY)


def scene_model_corrupt(stage: Stage) -> None:
    """The file of the model that answers is damaged."""
    models = [
        {**one, "state": "corrupt" if one["id"] == scripted_care.LARGE else one["state"]}
        for one in scripted_care.MODELS["models"]
    ]
    answer: Json = {**scripted_care.MODELS, "models": models}
    stage.script({Method.MODELS: lambda _: answer})
    stage.window.go_to(View.MODELS)
    stage.wait(lambda: bool(stage.window.views.models._cards))


def scene_search_refused(stage: Stage) -> None:
    """A search that the engine cannot do."""

    def refuse(_: object) -> Json:
        raise storage_full(_FOLDER / "library.db")

    stage.script({Method.SEARCH: refuse})
    stage.window.ask.field.set_text("rent")


def scene_undo(stage: Stage) -> None:
    """Something was deleted, and other news came."""
    page = stage.window.ask
    page.toggle_history()
    stage.wait(lambda: page.history_panel.model.rowCount() > 5)
    page.history.delete(["c1"])
    stage.wait(stage.window.undo.isVisible)
    _notice(stage, storage_full(_FOLDER / "library.db"))


def scene_library_unknown(stage: Stage) -> None:
    """The engine could not be started from the beginning."""
    stage.window.library.show_status({}, paused=False)
    _cannot_start(stage, _gone())
    stage.window.go_to(View.LIBRARY)
