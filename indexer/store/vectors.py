"""Vectors in Chroma: a cache of the library's own, quick to search and never trusted alone.

What can go wrong with it ends as ``VectorStoreBroken``, whose cure is always the same: ``reset``
and add the vectors again from the library. That holds even for a damaged index that takes the
whole process down (it is native code): a mark on disk says that an opening began, and the next
start finds the mark instead of dying the same way again. Another mark stays while it is open: after
an end that was none, more of it is looked at, and after several in a row it is not trusted.

Only numbers go into it, never a text: what Chroma deletes stays readable in its files. What it
writes there of memory that it never filled is blanked at once.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from indexer.store.unused_slots import blank_unused
from kernel.errors import TransientError
from models.types import Vectors

Ids = npt.NDArray[np.int64]

_BATCH = 5_000  # Chroma refuses more than 5,461
_PROBED = 20
_PROBES_IN_DOUBT = 50
# The graph that is searched leaves a few vectors out of reach, the more the more alike they are
# (half a percent of notes that differ by a number); an index that is broken loses nearly all.
_MOST_OUT_OF_REACH = 0.25
_OPENING_MARK = "opening"
_SERVING_MARK = "serving"
_MOST_CRASHES = 3
_IDS_AT_ONCE = 50_000
# Neighbours looked at in a query; more than the candidates of an ordinary search.
_SEARCH_WIDTH = 200
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]")


class VectorStoreBroken(TransientError):
    """Chroma failed or answered nonsense. ``reset`` it and fill it again from the library."""

    code = "vectors_broken"

    def __init__(self, reason: str) -> None:
        super().__init__(
            "Search by meaning has to be rebuilt",
            f"Nothing of yours is lost; search by words goes on meanwhile. ({reason})",
        )


class VectorStore:
    """The vectors of one embedding model, by passage id. Thread-safe; one process may own it.

    Chroma is imported and opened at the first use (about two seconds), not before; ``open`` does
    so ahead of time. Every method may raise VectorStoreBroken.

    Args:
        folder: Chroma's own folder; created with mode 0700, its files with 0600.
        model_id: Names the collection, so that vectors of different models never meet.
    """

    def __init__(self, folder: Path, model_id: str) -> None:
        self._folder = folder
        self._model_id = model_id
        self._lock = threading.RLock()
        self._client: Any = None
        self._collection: Any = None
        self._was_cut_off = False
        self._is_discarded = False

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def model_id(self) -> str:
        return self._model_id

    def serves(self, _model_id: str) -> bool:
        """Whether vectors of this model may be compared with these; the caller has seen to it."""
        return True

    def open(self) -> None:
        """Import and open Chroma now, rather than at the first use."""
        with _translated():
            self._opened()

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Add or replace the vectors of these passages, each named once.

        ``vectors`` has the shape ``(len(ids), dimensions)``.
        """
        with self._writing() as collection:
            for begin in range(0, len(ids), _BATCH):
                batch = slice(begin, begin + _BATCH)
                collection.upsert(
                    ids=[str(passage_id) for passage_id in ids[batch]],
                    embeddings=np.asarray(vectors[batch], dtype=np.float32),
                )

    def remove(self, ids: Sequence[int]) -> None:
        """Take these passages out; ids that are not there are fine."""
        with self._writing() as collection:
            for begin in range(0, len(ids), _BATCH):
                batch = dict.fromkeys(ids[begin : begin + _BATCH])  # Chroma refuses repeats
                collection.delete(ids=[str(passage_id) for passage_id in batch])

    def query(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """The ``k`` nearest passages with their cosine similarity, best first."""
        with _translated():
            return _nearest(self._opened(), vector, k)

    def count(self) -> int:
        """How many passages it says to hold."""
        with _translated():
            return int(self._opened().count())

    def held_ids(self) -> Ids:
        """The ids of all passages that it says to hold, ascending."""
        with _translated():
            collection = self._opened()
            found: list[int] = []
            while True:
                page = collection.get(limit=_IDS_AT_ONCE, offset=len(found), include=[])["ids"]
                found += (int(passage_id) for passage_id in page)
                if len(page) < _IDS_AT_ONCE:
                    return np.array(sorted(found), dtype=np.int64)

    @property
    def was_cut_off(self) -> bool:
        """Whether the process that had it open before ended without closing it."""
        return self._was_cut_off

    def reset(self) -> None:
        """Throw everything away and begin empty. Works on a folder that cannot be opened."""
        with self._lock:
            with contextlib.suppress(VectorStoreBroken):
                self.close()
            shutil.rmtree(self._folder, ignore_errors=True)

    def discard(self) -> None:
        """As ``reset``, but for good: who still asks it is refused, and nothing is made anew."""
        with self._lock:
            self._is_discarded = True
            self.reset()

    def close(self) -> None:
        """Let go of Chroma's files; the next use opens them again."""
        with self._lock, _translated():
            self._let_go()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Any]:
        with self._lock, _private_files(), _translated():
            try:
                yield self._opened()
            finally:
                blank_unused(self._folder)  # Chroma has applied what it was given when it returns

    def _opened(self) -> Any:
        """The collection, opened if need be. Queries then run without the lock."""
        collection = self._collection
        if collection is not None:
            return collection
        with self._lock, _private_files():
            if self._is_discarded:
                raise VectorStoreBroken("another has taken its place")
            if self._collection is None:
                self._collection = self._open_marked()
            return self._collection

    def _open_marked(self) -> Any:
        mark = self._folder / _OPENING_MARK
        if mark.exists():
            raise VectorStoreBroken("it did not survive being opened the last time")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        serving = self._folder / _SERVING_MARK
        crashes = serving.stat().st_size if serving.exists() else 0
        if crashes >= _MOST_CRASHES:
            raise VectorStoreBroken(f"the program ended {crashes} times while it was open")
        self._was_cut_off = crashes > 0
        mark.touch()
        try:
            collection = self._open_collection()
            _probe(collection, _PROBES_IN_DOUBT if crashes else 1)
            blank_unused(self._folder)
        except BaseException:
            self._let_go()
            mark.unlink(missing_ok=True)  # it stands for an opening that ended the process
            raise
        serving.write_bytes(b"x" * (crashes + 1))
        mark.unlink()
        return collection

    def _let_go(self) -> None:
        client, self._client = self._client, None
        was_serving, self._collection = self._collection is not None, None
        if client is not None:
            client.close()
            if was_serving:
                (self._folder / _SERVING_MARK).unlink(missing_ok=True)
        elif "chromadb" in sys.modules:
            # A client that failed while it was built stays behind, half-made, for the same path.
            from chromadb.api.shared_system_client import SharedSystemClient  # noqa: PLC0415

            SharedSystemClient._identifier_to_system.pop(str(self._folder), None)

    def _open_collection(self) -> Any:
        # Two seconds and 80 MB that a search by words need not wait for.
        import chromadb  # noqa: PLC0415
        from chromadb.config import Settings  # noqa: PLC0415

        logging.getLogger("chromadb").setLevel(logging.ERROR)
        self._client = chromadb.PersistentClient(
            path=str(self._folder),
            settings=Settings(anonymized_telemetry=False, chroma_otel_collection_endpoint=""),
        )
        return self._client.get_or_create_collection(
            # Chroma takes only these characters, and only letters or digits at the ends.
            f"model-{_NOT_IN_NAMES.sub('-', self._model_id)[:100]}-vectors",
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": _SEARCH_WIDTH}},
        )


def _nearest(collection: Any, vector: Vectors, k: int) -> list[tuple[int, float]]:
    if k <= 0:
        return []
    answer = collection.query(
        query_embeddings=[np.asarray(vector, dtype=np.float32)],
        n_results=k,
        include=["distances"],
    )
    ids, distances = answer["ids"][0], answer["distances"][0]
    # Counting 200,000 takes ten times as long as finding the nearest of them, so it is done only
    # where few came. Some may have been removed meanwhile; a lost index answers with next to none.
    if len(ids) < k and len(ids) * 2 < min(k, int(collection.count())):
        raise VectorStoreBroken(f"it found {len(ids)} of {k} neighbours")
    found = [
        (int(passage_id), 1.0 - float(distance))
        for passage_id, distance in zip(ids, distances, strict=True)
    ]
    if not all(math.isfinite(similarity) for _, similarity in found):
        raise VectorStoreBroken("its similarities are not numbers")
    return found


def _probe(collection: Any, probes: int) -> None:
    """Make the index load and find some of what it holds, from all over it."""
    # Whatever comes first reads the whole index, a second for 200,000 passages; counting, alone of
    # Chroma's calls, would let no other thread run meanwhile.
    collection.get(limit=1, offset=0, include=["embeddings"])
    asked, lost = _ask_for_held(collection, probes)
    if lost and probes < _PROBES_IN_DOUBT:
        asked, lost = _ask_for_held(collection, _PROBES_IN_DOUBT)
    if is_too_much_lost(asked, lost):
        raise VectorStoreBroken(f"it does not find what it holds ({lost} of {asked})")


def is_too_much_lost(asked: int, lost: int) -> bool:
    """Whether an index that did not find some of what it holds is broken, not merely inexact."""
    return lost > asked * _MOST_OUT_OF_REACH


def _ask_for_held(collection: Any, probes: int) -> tuple[int, int]:
    """For how many it was asked, and how many of them it did not find."""
    step = max(1, int(collection.count()) // probes)
    lost = 0
    for place in range(probes):
        held = collection.get(limit=1, offset=place * step, include=["embeddings"])
        if not held["ids"]:
            return place, lost
        found = _nearest(collection, held["embeddings"][0], _PROBED)
        lost += not found or found[0][1] < 0.99
    return probes, lost


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except VectorStoreBroken:
        raise
    # Chroma raises its own errors, bare Rust panics (which are BaseException), KeyError and
    # sqlite3's errors alike, and the cure for all of them is one.
    except Exception as error:
        raise VectorStoreBroken(f"{type(error).__name__}: {error}") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise VectorStoreBroken(str(error)) from error


@contextlib.contextmanager
def _private_files() -> Iterator[None]:
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)
