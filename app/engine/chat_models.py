"""Which local model answers, and keeping at most one of them in memory."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from app.answer import prompt
from app.engine.protocol import Json
from models.bundled_ocr import bundled_ocr
from models.chat import CONTEXT_TOKENS
from models.errors import ModelMissing
from models.store import InstalledModel, ModelStore
from models.test_drive import SpeedRecords
from models.types import ChatModel, ModelRole

StartModel = Callable[[Path, str], ChatModel]


class ChatModels:
    """The store's chat models as the engine runs them.

    Args:
        store: What is installed.
        start: Makes a (lazy) model from its file and id.
    """

    def __init__(self, store: ModelStore, start: StartModel) -> None:
        self._store = store
        self._start = start
        self._lock = threading.Lock()
        self._running: ChatModel | None = None
        self.store = store
        self.speeds = speed_records(store)

    def current(self, wanted: str | None = None) -> ChatModel:
        """The model ``wanted``, or the one in use.

        Raises:
            ModelMissing, ModelDamaged, UnknownModel: With what to do about it.
        """
        model_id = wanted or self._store.in_use(ModelRole.CHAT)
        if model_id is None:
            raise ModelMissing("chat", code="no_chat_model")
        with self._lock:
            if self._running is None or self._running.model_id != model_id:
                path = self._store.path(model_id)
                if self._running is not None:
                    self._running.close()
                self._running = self._start(path, model_id)
            return self._running

    def use(self, model_id: str) -> None:
        """Answer with another model from now on."""
        self._store.use(model_id)

    def warm_up(self) -> None:
        """Load the model in use, and what every prompt begins with, in the background."""
        self.current().warm_up(prompt.opening())

    @contextlib.contextmanager
    def apart(self, path: Path) -> Iterator[ChatModel]:
        """A file as a model that nothing else uses or remembers; its process ends afterwards."""
        model = self._start(path, path.stem)
        try:
            yield model
        finally:
            model.close()

    def let_go(self, model_id: str) -> None:
        """End the process of a model that is about to go."""
        with self._lock:
            if self._running is not None and self._running.model_id == model_id:
                self._running.close()
                self._running = None

    @property
    def folder(self) -> Path:
        """Where the models lie."""
        return self._store.folder

    def list(self) -> Json:
        """What ``models list`` prints."""
        return models_to_json(self._store)

    def close(self) -> None:
        with self._lock:
            if self._running is not None:
                self._running.close()
                self._running = None


def speed_records(store: ModelStore) -> SpeedRecords:
    """Where a store's test drives are remembered: beside what else was measured of models."""
    return SpeedRecords(store.folder / "warm")


def models_to_json(store: ModelStore) -> Json:
    """Every known model and its state."""
    speeds = speed_records(store)
    return {
        "folder": str(store.folder),
        "can_go_back": store.can_roll_back,
        "models": [model_to_json(model, speeds) for model in (*store.list(), bundled_ocr())],
    }


def model_to_json(model: InstalledModel, speeds: SpeedRecords) -> Json:
    """One model of ``models list``."""
    speed = speeds.read(model.id)
    return {
        "id": model.id,
        "role": model.role,
        "path": str(model.path),
        "sha256": model.sha256,
        "size_bytes": model.size_bytes,
        "license": model.license,
        "state": model.state,
        "in_use": model.in_use,
        "description": model.description,
        "context_tokens": CONTEXT_TOKENS if model.role is ModelRole.CHAT else None,
        "speed": None if speed is None else asdict(speed),
    }
