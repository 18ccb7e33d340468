"""The embedder for bulk work on processors with bfloat16: sentence-transformers on torch.

Loads several hundred megabytes of libraries, so it runs only in the bulk child.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from kernel.work import Cancel
from models.embedding_folder import EmbeddingFolder, embeddable
from models.errors import ModelDamaged
from models.late_interaction import TokenCentre, find_centre, sketch
from models.types import PassageReadings, Vectors

_BATCH_TEXTS = 8


class TorchType(StrEnum):
    """What the weights and activations are held in."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class SentenceTransformerEmbedder:
    """Implements ``models.types.Embedder`` and ``PassageReader``; one thread at a time.

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
        self._centre: TokenCentre | None = None

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

    def read_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> PassageReadings:
        centre = self._found_centre().passage
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        sketches = [b""] * len(texts)
        for rows in self._batches(texts, cancel):
            read = self._read([texts[row] for row in rows], is_query=False)
            for row, (vector, tokens) in zip(rows, read, strict=True):
                vectors[row], sketches[row] = vector, sketch(tokens, centre)
        return PassageReadings(vectors, tuple(sketches))

    def close(self) -> None:
        """The memory goes with the process."""

    def _embed(self, prefix: str, texts: Sequence[str], cancel: Cancel | None) -> Vectors:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for batch in self._batches(texts, cancel):
            encoded = self._model.encode(
                [embeddable(texts[row]) for row in batch],
                prompt=prefix,
                batch_size=_BATCH_TEXTS,
                show_progress_bar=False,
                convert_to_tensor=True,
            )
            # bfloat16 leaves the length a few thousandths off.
            vectors[batch] = _unit(encoded.float().numpy())
        return vectors

    def _batches(self, texts: Sequence[str], cancel: Cancel | None) -> Iterator[list[int]]:
        # Neighbours of like length need little padding.
        rows = sorted(range(len(texts)), key=lambda row: len(texts[row]), reverse=True)
        for start in range(0, len(rows), _BATCH_TEXTS):
            if cancel is not None:
                cancel.raise_if_set()
            yield rows[start : start + _BATCH_TEXTS]

    def _read(self, texts: Sequence[str], is_query: bool) -> list[tuple[Vectors, Vectors]]:
        """Each text's vector and those of its tokens, without marks and prefix, of length 1."""
        prefix = self._folder.query_prefix if is_query else self._folder.passage_prefix
        encoded = self._model.encode(
            [embeddable(text) for text in texts],
            prompt=prefix,
            batch_size=_BATCH_TEXTS,
            show_progress_bar=False,
            output_value=None,
        )
        first = len(self._model.tokenizer(prefix.rstrip())["input_ids"]) - 1
        found = []
        for read in encoded:
            vector = read["sentence_embedding"].float().numpy()[None]
            length = int(read["attention_mask"].sum())
            tokens = read["token_embeddings"][:length].float().numpy()
            own = tokens[first:-1] if length > first + 1 else tokens
            found.append((_unit(vector)[0], _unit(own)))
        return found

    def _found_centre(self) -> TokenCentre:
        if self._centre is None:
            self._centre = find_centre(lambda text, is_query: self._read([text], is_query)[0][1])
        return self._centre


def _unit(rows: Vectors) -> Vectors:
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(norms, np.float32(1e-12)), dtype=np.float32)


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
