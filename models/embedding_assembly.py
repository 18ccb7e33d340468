"""Puts the embedding model together: from the files it travels in to the folder it runs from.

The folder is an ordinary sentence-transformers one, plus ``onnx/`` with the form that ONNX Runtime
reads and the small tokenizer, plus ``embedding.json`` with what the program's own code needs. The
bytes of every file depend on the two sources alone.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from kernel.errors import TransientError
from models.e5_format import DamagedWeightsError, E5Shape, E5Weights, Floats, read_e5
from models.onnx_graph import write_onnx
from models.unigram_export import DamagedSourceError, export_unigram

_QUERY_PREFIX = "query: "
_PASSAGE_PREFIX = "passage: "
_LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORM_NAMES = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


class CannotWriteModelError(TransientError):
    """The folder for the model cannot be written."""

    def __init__(self, folder: Path, error: OSError) -> None:
        super().__init__(
            "The embedding model cannot be written",
            f"{folder}: {error.strerror or error}.",
            "Make room or allow writing there, then fetch the model again.",
        )


def assemble(e5_weights: Path, tokenizer: Path, folder: Path) -> None:
    """Write the whole model folder; what is there under the same names is replaced.

    Args:
        e5_weights: The weights as an E5S1 file.
        tokenizer: The model's ``tokenizer.json``.
        folder: Where to; made if absent. It is whole only once this returns.

    Raises:
        DamagedWeightsError: The weights break their format.
        DamagedSourceError: The tokenizer is not the model's.
        CannotWriteModelError: The disk is full or refuses.
    """
    weights = read_e5(e5_weights)
    try:
        tokenizer_json = tokenizer.read_bytes()
    except OSError as error:
        raise DamagedSourceError(f"It cannot be read ({error.strerror})") from error
    small_tokenizer, pieces = export_unigram(tokenizer_json)
    if pieces > weights.shape.vocabulary:
        raise DamagedWeightsError("The tokenizer has more pieces than the model has words")
    source = hashlib.sha256(e5_weights.read_bytes() + tokenizer_json).hexdigest()
    try:
        (folder / "onnx").mkdir(parents=True, exist_ok=True)
        write_onnx(weights, folder / "onnx" / "model.onnx")
        (folder / "onnx" / "unigram.json").write_bytes(small_tokenizer)
        _write_sentence_transformers(weights, tokenizer, folder)
        _write_json(folder / "embedding.json", _description(weights.shape, source))
        _make_readable(folder)
    except OSError as error:
        raise CannotWriteModelError(folder, error) from error


def _description(shape: E5Shape, source_sha256: str) -> dict[str, Any]:
    return {
        "dimensions": shape.hidden,
        "max_tokens": shape.positions,
        "passage_prefix": _PASSAGE_PREFIX,
        "query_prefix": _QUERY_PREFIX,
        "source_sha256": source_sha256,
    }


def _write_sentence_transformers(weights: E5Weights, tokenizer: Path, folder: Path) -> None:
    from safetensors.numpy import save_file  # noqa: PLC0415 - only in the assembling process

    save_file(_bert_tensors(weights), folder / "model.safetensors", metadata={"format": "pt"})
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    shape = weights.shape
    for name, content in _configurations(shape).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        _write_json(path, content)


def _bert_tensors(weights: E5Weights) -> dict[str, Floats]:
    """The names that BertModel gives to its parameters."""
    hidden = weights.shape.hidden
    vectors, matrices = weights.vectors, weights.matrices
    tensors = {
        "embeddings.word_embeddings.weight": matrices["emb.word"].dequantised(),
        "embeddings.position_embeddings.weight": vectors["emb.pos"],
        "embeddings.token_type_embeddings.weight": vectors["emb.type"].reshape(-1, hidden),
        "embeddings.LayerNorm.weight": vectors["emb.ln.w"],
        "embeddings.LayerNorm.bias": vectors["emb.ln.b"],
        # Not used for sentences and not part of the weights; absent, it would be made up at random.
        "pooler.dense.weight": np.zeros((hidden, hidden), np.float32),
        "pooler.dense.bias": np.zeros(hidden, np.float32),
    }
    for layer in range(weights.shape.layers):
        ours, theirs = f"l{layer}", f"encoder.layer.{layer}"
        for part, name in _LAYER_NAMES.items():
            tensors[f"{theirs}.{name}.weight"] = matrices[f"{ours}.{part}.w"].dequantised()
            tensors[f"{theirs}.{name}.bias"] = vectors[f"{ours}.{part}.b"]
        for part, name in _NORM_NAMES.items():
            tensors[f"{theirs}.{name}.weight"] = vectors[f"{ours}.{part}.w"]
            tensors[f"{theirs}.{name}.bias"] = vectors[f"{ours}.{part}.b"]
    return tensors


def _configurations(shape: E5Shape) -> Mapping[str, Any]:
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "attention_probs_dropout_prob": 0.0,
            "dtype": "float32",
            "hidden_act": "gelu",
            "hidden_dropout_prob": 0.0,
            "hidden_size": shape.hidden,
            "intermediate_size": shape.feed_forward,
            "layer_norm_eps": float(f"{shape.epsilon:.6g}"),
            "max_position_embeddings": shape.positions,
            "model_type": "bert",
            "num_attention_heads": shape.heads,
            "num_hidden_layers": shape.layers,
            "pad_token_id": 0,
            "type_vocab_size": shape.token_types,
            "vocab_size": shape.vocabulary,
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "bos_token": "<s>",
            "cls_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            _module(0, "", "Transformer"),
            _module(1, "1_Pooling", "Pooling"),
            _module(2, "2_Normalize", "Normalize"),
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": shape.hidden,
            "pooling_mode_cls_token": False,
            "pooling_mode_mean_tokens": True,
            "pooling_mode_max_tokens": False,
        },
        # sentence-transformers wants the folder, and an empty one does not survive every copy.
        "2_Normalize/config.json": {},
        "sentence_bert_config.json": {"max_seq_length": shape.positions, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": _QUERY_PREFIX, "passage": _PASSAGE_PREFIX},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }


def _module(number: int, folder: str, layer: str) -> Mapping[str, Any]:
    """One step of a sentence-transformers model."""
    kind = f"sentence_transformers.models.{layer}"
    return {"idx": number, "name": str(number), "path": folder, "type": kind}


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _make_readable(folder: Path) -> None:
    """Some writers make private files; models are shared by all homes."""
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
