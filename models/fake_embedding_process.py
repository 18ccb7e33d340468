"""The bulk child without a model, to test starting, stopping, cancelling and crashing.

A text that is exactly ``crash now`` ends the process as a native crash would.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

from kernel.child import Channel
from kernel.work import Cancel
from models.embedding_child import serve
from models.embedding_choice import BulkForm
from models.fake_embedding import FakeEmbedder
from models.types import Vectors

CRASH_TEXT = "crash now"
STALL_TEXT = "stall until cancelled"
_STALL_LIMIT_S = 60.0


class _CrashingEmbedder(FakeEmbedder):
    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        if CRASH_TEXT in texts:
            os.kill(os.getpid(), signal.SIGKILL)
        if STALL_TEXT in texts and cancel is not None:
            cancel.wait(_STALL_LIMIT_S)
        return super().embed_passages(texts, cancel)


def _open(_folder: Path, _threads: int, _form: BulkForm | None) -> FakeEmbedder:
    return _CrashingEmbedder()


if __name__ == "__main__":
    serve(Channel.to_parent(), _open)
