"""Embedding in bulk, in a child: its memory goes away with it, and a crash stays its own."""

from __future__ import annotations

import base64
import binascii
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from kernel.child import ChildDied, ChildProcess, ChildTimeout
from kernel.errors import AntorchaError, BugError, PermanentError, TransientError
from kernel.work import Cancel, Cancelled
from models.embedding_choice import BulkForm
from models.embedding_folder import EmbeddingFolder, embeddable
from models.hardware import read_hardware
from models.types import PassageReadings, Vectors

_WHAT = "the embedding model"
# Each of its threads works on a text of its own. Left alone, each would also share every small
# product of matrices with the others, and pooling tokens would take half of the time.
_ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1"}
_TEXTS_PER_FRAME = 64
_CANCEL_POLL_S = 0.05
_WATCH_S = 5.0


class BulkEmbedder:
    """Implements ``models.types.Embedder`` by a child that exists only while there is work.

    Calls from several threads wait for each other. If the child ends under a call, that call raises
    ``kernel.child.ChildDied`` and the next one starts a new child.

    Args:
        folder: A model folder as ``models.embedding_assembly.assemble`` writes it.
        threads: For the child; None for one per core.
        form: Which form of the model; None for the fastest on this processor.
        idle_s: The child is ended after so long without work.
        clock: Seconds that only grow.
        niceness: How far the child steps back behind other processes (0 to 19).
        answer_timeout_s: The longest wait for one frame; covers loading the model.
        module: What the child runs; tests put another in.

    Raises:
        ModelDamaged: The folder is not whole.
    """

    def __init__(
        self,
        folder: Path,
        threads: int | None = None,
        *,
        form: BulkForm | None = None,
        idle_s: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        niceness: int = 10,
        answer_timeout_s: float = 180.0,
        module: str = "models.embedding_child",
    ) -> None:
        self._folder = EmbeddingFolder.open(folder)
        self._opening = {
            "folder": str(folder),
            "threads": threads or read_hardware().cores,
            "form": form.value if form else None,
            "niceness": niceness,
        }
        self._idle_s = idle_s
        self._clock = clock
        self._answer_timeout_s = answer_timeout_s
        self._module = module
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._last_used_s = clock()
        self._last_id = 0
        self._closed = threading.Event()

    @property
    def model_id(self) -> str:
        return self._folder.model_id

    @property
    def dimensions(self) -> int:
        return self._folder.dimensions

    @property
    def child_pid(self) -> int | None:
        """The child's process id while there is one."""
        child = self._child
        return child.pid if child is not None else None

    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        return self._embed("passage", texts, cancel).vectors

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        return self._embed("query", texts, None).vectors

    def read_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> PassageReadings:
        """With empty sketches if the child's form of the model has no tokens to show."""
        return self._embed("passage with tokens", texts, cancel)

    def end_if_idle(self) -> bool:
        """End the child if it has had no work for ``idle_s``. True if there is none now."""
        if not self._lock.acquire(blocking=False):
            return False  # it is at work
        try:
            if self._child is not None and self._clock() - self._last_used_s >= self._idle_s:
                self._end_child()
            return self._child is None
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the child; later calls would start another."""
        self._closed.set()
        with self._lock:
            self._end_child()

    def _embed(self, role: str, texts: Sequence[str], cancel: Cancel | None) -> PassageReadings:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        sketches = [b""] * len(texts)
        # Sorted over all frames, so that texts of like length share one.
        rows = sorted(range(len(texts)), key=lambda row: len(texts[row]), reverse=True)
        with self._lock:
            try:
                for start in range(0, len(rows), _TEXTS_PER_FRAME):
                    some = rows[start : start + _TEXTS_PER_FRAME]
                    if cancel is not None:
                        cancel.raise_if_set()
                    frame = self._exchange(role, [embeddable(texts[row]) for row in some], cancel)
                    vectors[some] = self._vectors(frame, len(some))
                    for row, held in zip(some, _sketches(frame), strict=False):
                        sketches[row] = held
            except (ChildDied, ChildTimeout):
                self._kill_child()
                raise
            finally:
                self._last_used_s = self._clock()
        return PassageReadings(vectors, tuple(sketches))

    def _exchange(self, role: str, texts: list[str], cancel: Cancel | None) -> dict[str, Any]:
        child = self._child or self._start_child()
        self._last_id += 1
        child.send({"do": "embed", "id": self._last_id, "role": role, "texts": texts})
        deadline_s = time.monotonic() + self._answer_timeout_s
        cancelling = False
        while not child.channel.poll(_CANCEL_POLL_S):
            if cancel is not None and cancel.is_set() and not cancelling:
                cancelling = True
                child.send({"do": "cancel", "id": self._last_id})
            if time.monotonic() > deadline_s:
                raise ChildTimeout(_WHAT, self._answer_timeout_s)
        frame = child.receive(self._answer_timeout_s)
        if frame.get("cancelled"):
            raise Cancelled
        return frame

    def _vectors(self, frame: dict[str, Any], count: int) -> Vectors:
        _raise_error_in(frame)
        try:
            raw = base64.b64decode(frame["vectors"], validate=True)
            return np.frombuffer(raw, dtype="<f4").reshape(count, self.dimensions)
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise _nonsense() from error

    def _start_child(self) -> ChildProcess:
        child = self._child = ChildProcess(self._module, _WHAT, _ENVIRONMENT)
        child.send(self._opening)
        try:
            _raise_error_in(child.receive(self._answer_timeout_s))
        except AntorchaError:
            self._kill_child()
            raise
        threading.Thread(
            target=self._watch, args=(child,), name="embedding idle", daemon=True
        ).start()
        return child

    def _watch(self, child: ChildProcess) -> None:
        interval_s = min(_WATCH_S, max(0.05, self._idle_s))
        while self._child is child and not self._closed.wait(interval_s):
            self.end_if_idle()

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.stop()

    def _kill_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()


def _sketches(frame: dict[str, Any]) -> list[bytes]:
    """None where the child was not asked for any, or has none."""
    try:
        return [base64.b64decode(text, validate=True) for text in frame.get("sketches", ())]
    except (TypeError, ValueError, binascii.Error) as error:
        raise _nonsense() from error


def _raise_error_in(frame: dict[str, Any]) -> None:
    told = frame.get("error")
    if not isinstance(told, dict):
        return
    kind = PermanentError if told.get("permanent") else TransientError
    error = kind(str(told.get("title")), str(told.get("message")), str(told.get("hint")))
    error.code, error.values = str(told.get("code") or ""), dict(told.get("values") or {})
    raise error


def _nonsense() -> BugError:
    title = "The embedding process answered in a way nobody expects"
    return BugError(title, code="embedding_process_nonsense")
