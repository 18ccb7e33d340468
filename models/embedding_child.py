"""The child that embeds in bulk: ``python -m models.embedding_child``.

Frames in: ``open`` (once: folder, threads, form, niceness), ``embed`` (id, role, texts), ``cancel``
(id). Frames out: ``ready`` or ``error``, then for each ``embed`` one of ``vectors`` (base64 of
little-endian float32, row after row; with the role "passage with tokens" also ``sketches``, a list
of base64), ``cancelled`` or ``error``. When the channel closes, the
process ends at once, whatever it is doing.
"""

from __future__ import annotations

import base64
import os
import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kernel.child import Channel, ChildDied
from kernel.errors import AntorchaError, PermanentError
from kernel.work import Cancel, Cancelled
from models.embedding_choice import BulkForm, choose_bulk_embedder
from models.types import Embedder, PassageReader, Vectors

OpenEmbedder = Callable[[Path, int, BulkForm | None], Embedder]


def serve(channel: Channel, open_embedder: OpenEmbedder) -> None:
    """Answer until the channel closes."""
    opening = channel.receive()
    if hasattr(os, "nice"):
        os.nice(int(opening["niceness"]))
    form = BulkForm(opening["form"]) if opening["form"] else None
    try:
        embedder = open_embedder(Path(opening["folder"]), int(opening["threads"]), form)
    except AntorchaError as error:
        channel.send(_error_frame(None, error))
        return
    channel.send({"ready": True})
    requests = _Requests(channel)
    threading.Thread(target=requests.read, name="frames", daemon=True).start()
    while True:
        request, cancel = requests.next()
        channel.send(_answer(embedder, request, cancel))


class _Requests:
    """Reads frames in a thread of its own, so that a wish to cancel is heard during the work."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._waiting: queue.Queue[tuple[dict[str, Any], Cancel]] = queue.Queue()
        self._cancels: dict[int, Cancel] = {}
        self._lock = threading.Lock()

    def read(self) -> None:
        while True:
            try:
                frame = self._channel.receive()
            except ChildDied:
                os._exit(0)  # nobody is left to answer; the work in other threads is pointless
            if frame["do"] == "cancel":
                self._cancel_of(frame["id"]).set()
            else:
                self._waiting.put((frame, self._cancel_of(frame["id"])))

    def next(self) -> tuple[dict[str, Any], Cancel]:
        frame, cancel = self._waiting.get()
        with self._lock:  # answered in order: older ids can no longer be cancelled
            self._cancels = {n: c for n, c in self._cancels.items() if n >= frame["id"]}
        return frame, cancel

    def _cancel_of(self, number: int) -> Cancel:
        with self._lock:
            return self._cancels.setdefault(number, Cancel())


def _answer(embedder: Embedder, request: Mapping[str, Any], cancel: Cancel) -> dict[str, Any]:
    number = request["id"]
    role, texts = request["role"], request["texts"]
    try:
        if role == "passage with tokens" and isinstance(embedder, PassageReader):
            read = embedder.read_passages(texts, cancel)
            sketches = [base64.b64encode(held).decode("ascii") for held in read.sketches]
            return {"id": number, "vectors": encode_vectors(read.vectors), "sketches": sketches}
        if role == "query":
            vectors = embedder.embed_queries(texts)
        else:
            vectors = embedder.embed_passages(texts, cancel)
    except Cancelled:
        return {"id": number, "cancelled": True}
    except AntorchaError as error:
        return _error_frame(number, error)
    return {"id": number, "vectors": encode_vectors(vectors)}


def _error_frame(number: int | None, error: AntorchaError) -> dict[str, Any]:
    return {
        "id": number,
        "error": {
            "title": error.title,
            "message": error.message,
            "hint": error.hint,
            "code": error.code,
            "values": error.values,
            "permanent": isinstance(error, PermanentError),
        },
    }


def encode_vectors(vectors: Vectors) -> str:
    """As they travel in a frame."""
    return base64.b64encode(vectors.astype("<f4").tobytes()).decode("ascii")


def main() -> None:
    """Run as the child."""
    serve(Channel.to_parent(), choose_bulk_embedder)


if __name__ == "__main__":
    main()
