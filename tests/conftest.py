import functools
import os

# Before Qt is first imported: tests need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import platformdirs
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.application import make_application
from app.ui.collecting import QtThreadCollector
from app.ui.config import WindowConfig
from app.ui.look.theme import Theme
from app.ui.watchdog import WATCHDOG_VARIABLE, WatchedApplication
from models.embedding_assembly import assemble
from tests.models.tiny_e5 import TinyWeights, tokenizer_json

# Hypothesis holds each example to 0.2 s by itself, and a busy machine is slower now and then.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

_CHAT_MODELS = (
    "smollm2-135m-instruct-q4_1.gguf",
    "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
)


@pytest.fixture(scope="session")
def test_chat_model_path() -> Path:
    """The smallest language model that is set up on this machine."""
    folder = os.environ.get("ANTORCHA_MODELS") or platformdirs.user_data_path("antorcha") / "models"
    for name in _CHAT_MODELS:
        if (path := Path(folder) / name).exists():
            return path
    pytest.fail(
        f"No chat model in {folder} (looked for {', '.join(_CHAT_MODELS)}). "
        'Run `antorcha models fetch`, or leave these tests out with -m "not real_model".'
    )


@pytest.fixture(scope="session")
def embedding_folder() -> Path:
    """The embedding model that is set up on this machine."""
    models = os.environ.get("ANTORCHA_MODELS") or platformdirs.user_data_path("antorcha") / "models"
    folder = Path(models) / "multilingual-e5-small"
    if not (folder / "embedding.json").exists():
        pytest.fail(
            f"No embedding model in {folder}. Run `antorcha models fetch`, or leave these tests "
            'out with -m "not real_model".'
        )
    return folder


@pytest.fixture(scope="session")
def tiny_embedding_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedding model of random weights, assembled as the real one is."""
    folder = tmp_path_factory.mktemp("embedding")
    (folder / "weights.bin").write_bytes(TinyWeights().to_bytes())
    (folder / "tokenizer.json").write_bytes(tokenizer_json())
    assemble(folder / "weights.bin", folder / "tokenizer.json", folder / "tiny-embedding")
    return folder / "tiny-embedding"


@pytest.fixture(scope="session")
def qapp_cls():
    """With ANTORCHA_WATCHDOG, every event is watched; ``tests/app/ui`` fails on slow ones."""
    return WatchedApplication if os.environ.get(WATCHDOG_VARIABLE) else QApplication


def show_what_was_added():
    """Let what was put into a layout appear: Qt shows it by an event of its own, a moment later.

    Nobody can see that moment, but a test that looks between the two would find nothing there.
    """
    for widget in QApplication.allWidgets():
        if isValid(widget):
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.MetaCall)


@pytest.fixture
def qtbot(qtbot):
    """Patient: on a busy machine, five seconds are over before a page of a PDF is drawn."""
    wait_until = functools.partial(qtbot.waitUntil, timeout=30_000)

    def wait_until_shown(callback, **options):
        wait_until(callback, **options)
        show_what_was_added()

    qtbot.waitUntil = wait_until_shown
    qtbot.waitSignal = functools.partial(qtbot.waitSignal, timeout=30_000)
    return qtbot


@pytest.fixture
def theme(qapp):
    config = WindowConfig()
    QLocale.setDefault(QLocale("en_GB"))
    make_application(config)
    collector = QtThreadCollector()
    theme = Theme(qapp, config.assets)
    yield theme
    collector.stop()
    qapp.setStyleSheet("")
    theme.deleteLater()
