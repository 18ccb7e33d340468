"""The embedder for bulk work on processors with bfloat16: sentence-transformers on torch.

Loads several hundred megabytes of libraries, so it runs only in the bulk child.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from kernel.work import Cancel
from models.embedding_folder import EmbeddingFolder, embeddable
from models.errors import ModelDamaged
from models.types import Vectors

_BATCH_TEXTS = 8


class TorchType(StrEnum):
    """What the weights and activations are held in."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class SentenceTransformerEmbedder:
    """Implements ``models.types.Embedder``; one thread at a time.

    Args:
        folder: A model folder as ``models.embedding_assembly.assemble`` writes it.
        dtype: bfloat16 pays only where the processor computes in it.
        threads: For torch; 0 leaves torch's own choice.

    Raises:
        ModelDamaged: The folder is not whole.
    """

    def __init__(self, folder: Path, dtype: TorchType, threads: int = 0) -> None:
        self._folder = EmbeddingFolder.open(folder)
        self._model = _load(folder, dtype, threads)

    @property
    def model_id(self) -> str:
        return self._folder.model_id

    @property
    def dimensions(self) -> int:
        return self._folder.dimensions

    def embed_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> Vectors:
        return self._embed(self._folder.passage_prefix, texts, cancel)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        return self._embed(self._folder.query_prefix, texts, None)

    def close(self) -> None:
        """The memory goes with the process."""

    def _embed(self, prefix: str, texts: Sequence[str], cancel: Cancel | None) -> Vectors:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        # Neighbours of like length need little padding.
        rows = sorted(range(len(texts)), key=lambda row: len(texts[row]), reverse=True)
        for start in range(0, len(rows), _BATCH_TEXTS):
            if cancel is not None:
                cancel.raise_if_set()
            batch = rows[start : start + _BATCH_TEXTS]
            encoded = self._model.encode(
                [embeddable(texts[row]) for row in batch],
                prompt=prefix,
                batch_size=_BATCH_TEXTS,
                show_progress_bar=False,
                convert_to_tensor=True,
            )
            exact = encoded.float().numpy()
            # bfloat16 leaves the length a few thousandths off.
            vectors[batch] = exact / np.linalg.norm(exact, axis=1, keepdims=True)
        return vectors


def _load(folder: Path, dtype: TorchType, threads: int) -> Any:
    os.environ["HF_HUB_OFFLINE"] = "1"  # read when huggingface_hub is first imported
    import safetensors  # noqa: PLC0415
    import torch  # noqa: PLC0415 - heavy: only the bulk child loads it
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from transformers.utils.logging import disable_progress_bar  # noqa: PLC0415

    disable_progress_bar()

    if threads:
        torch.set_num_threads(threads)
    try:
        return SentenceTransformer(
            str(folder),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"dtype": getattr(torch, dtype.value), "use_safetensors": True},
        )
    except (OSError, ValueError, KeyError, RuntimeError, safetensors.SafetensorError) as error:
        raise ModelDamaged(folder.name, "sentence-transformers cannot load it") from error
