"""Scenes of the guide's pictures: every page but that of asking, and what goes wrong."""

from __future__ import annotations

from app.ui import scripted_care
from app.ui.rail import View
from docs.pictured_library import HOME
from docs.stage import Stage, let_pass


def scene_password(stage: Stage) -> None:
    """Password."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)
    dialog = stage.window.ask_for_password(f"{HOME}/Documents/bank/statement-09.pdf")
    dialog.password.setText("secret")


def scene_library(stage: Stage) -> None:
    """Library."""
    stage.window.go_to(View.LIBRARY)


def scene_library_busy(stage: Stage) -> None:
    """Library busy."""
    stage.window.go_to(View.LIBRARY)


def scene_overview(stage: Stage) -> None:
    """Overview."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(1)
    stage.wait(lambda: bool(stage.window.shelf.glance.kinds.bars))


def scene_map(stage: Stage) -> None:
    """Map."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(2)
    stage.wait(lambda: bool(stage.window.shelf.subjects.map.buttons))


def scene_map_inside(stage: Stage) -> None:
    """Map inside."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[0].click()
    let_pass(0.1)


def scene_map_documents(stage: Stage) -> None:
    """Map documents."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[-1].click()
    stage.wait(lambda: stage.window.shelf.subjects.list.documents.rowCount() > 0)


def scene_problems(stage: Stage) -> None:
    """Problems."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)


def scene_trust(stage: Stage) -> None:
    """Trust."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.network.check()
    stage.wait(lambda: page.network.checks.count() > 2)


def scene_trust_kept(stage: Stage) -> None:
    """The lower part of trust: forgetting, backups, the log."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.log.button.click()
    stage.wait(page.log.text.isVisible)
    page.forget._show(scripted_care.PROOF)
    let_pass(0.1)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def scene_models(stage: Stage) -> None:
    """Models, after a test drive."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.card(scripted_care.LARGE).drive.click()
    stage.wait(lambda: page._drive is None)


def scene_models_adding(stage: Stage) -> None:
    """A model being taken in."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/gemma-3-1b-it-Q4_K_M.gguf")
    stage.wait(lambda: page.work.bar.maximum() > 0)


def scene_models_refused(stage: Stage) -> None:
    """A file that is no model."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/refused.gguf")
    stage.wait(lambda: page.notice.isVisible() and not page.work.isVisible())


def scene_settings(stage: Stage) -> None:
    """Settings, where the engine knows of the wishes."""
    stage.window.go_to(View.SETTINGS)
    stage.window.views.settings.show_tray(is_there=True)


def scene_engine_back(stage: Stage) -> None:
    """Engine back."""
    stage.engine.lose()
    stage.wait(lambda: "again. Nothing" in stage.window.banner.text.text())


def scene_drop(stage: Stage) -> None:
    """Drop."""
    stage.window.drops._lift_veil()


def scene_model_missing(_: Stage) -> None:
    """As it starts."""
