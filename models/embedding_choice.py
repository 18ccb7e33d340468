"""Which form of the embedding model does the bulk of the work on this processor."""

from __future__ import annotations

import importlib.util
from enum import StrEnum
from pathlib import Path

from models.hardware import read_hardware
from models.types import Embedder


class BulkForm(StrEnum):
    """How the model is run over many passages."""

    ONNX = "onnx"
    TORCH_FLOAT32 = "torch-float32"
    TORCH_BFLOAT16 = "torch-bfloat16"


def choose_bulk_form(flags: frozenset[str], has_torch: bool) -> BulkForm:
    """The fastest form for a processor with these flags.

    Passages of ~150 tokens, throughput as a ratio to plain sentence-transformers in float32:

    * With AMX, sentence-transformers in bfloat16 reached 3.0 and ONNX int8 (in batches) 2.6:
      the matrix unit computes in bfloat16.
    * With AVX-512 and its bfloat16 instructions but no AMX, bfloat16 reached 3.3 and ONNX
      int8 5.2 (processor time of one thread, ``python -m benchmarks.embedding --threads 1``):
      ``avx512_bf16`` alone is no reason for torch.
    * With neither, torch would emulate bfloat16, slower than float32.
    """
    if has_torch and "amx_bf16" in flags and "amx_tile" in flags:
        return BulkForm.TORCH_BFLOAT16
    return BulkForm.ONNX


def choose_bulk_embedder(folder: Path, threads: int, form: BulkForm | None = None) -> Embedder:
    """Open the model in ``form``, or the fastest one for this processor.

    Raises:
        ModelDamaged: The folder is not whole.
    """
    if form is None:
        has_torch = importlib.util.find_spec("sentence_transformers") is not None
        form = choose_bulk_form(read_hardware().flags, has_torch)
    if form is BulkForm.ONNX:
        from models.embedding import OnnxEmbedder  # noqa: PLC0415 - only the chosen form is loaded

        return OnnxEmbedder(folder, threads)
    from models.embedding_torch import (  # noqa: PLC0415
        SentenceTransformerEmbedder,
        TorchType,
    )

    dtype = TorchType.BFLOAT16 if form is BulkForm.TORCH_BFLOAT16 else TorchType.FLOAT32
    return SentenceTransformerEmbedder(folder, dtype, threads)
