"""Waiting until what was forgotten has left the files of the vectors' index too."""

from __future__ import annotations

from indexer.store.vector_shelf import must_erase
from indexer.work.indexing import Indexer
from kernel.work import Cancel, Cancelled

_LOOK_S = 0.05


def wait_erased(indexer: Indexer, cancel: Cancel, timeout_s: float) -> bool:
    """True once it has; False if that takes too long, or work is paused. Raises Cancelled."""
    looks = round(timeout_s / _LOOK_S)
    indexer.embedder_changed()
    while must_erase(indexer.database.read()):
        if looks <= 0 or indexer.is_paused:
            return False
        looks -= 1
        if cancel.wait(_LOOK_S):
            raise Cancelled
    return True
