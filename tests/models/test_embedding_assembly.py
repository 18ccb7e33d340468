from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.e5_format import DamagedWeightsError
from models.embedding import OnnxEmbedder
from models.embedding_assembly import CannotWriteModelError, assemble
from models.embedding_torch import SentenceTransformerEmbedder, TorchType
from models.errors import ModelDamaged
from models.unigram_export import DamagedSourceError
from tests.models.tiny_e5 import PIECES, TinyWeights, tokenizer_json

TEXTS = ["hello world", "hell o w world hello", "世界 hello", ""]


def _sources(folder: Path, weights: bytes, tokenizer: bytes) -> tuple[Path, Path]:
    (folder / "w.bin").write_bytes(weights)
    (folder / "t.json").write_bytes(tokenizer)
    return folder / "w.bin", folder / "t.json"


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    sources = _sources(tmp_path, TinyWeights().to_bytes(), tokenizer_json())
    assemble(*sources, tmp_path / "a")
    assemble(*sources, tmp_path / "b")
    once = _hashes(tmp_path / "a")
    assert once == _hashes(tmp_path / "b")
    assemble(*sources, tmp_path / "a")  # over what is there
    assert once == _hashes(tmp_path / "a")
    assert {"onnx/model.onnx", "model.safetensors", "modules.json", "1_Pooling/config.json"} <= set(
        once
    )


def test_no_folder_is_empty_and_every_file_is_readable_by_others(
    tiny_embedding_folder: Path,
) -> None:
    for path in tiny_embedding_folder.rglob("*"):
        assert path.stat().st_mode & 0o044 == 0o044
        assert path.is_file() or any(path.iterdir())


def test_the_onnx_form_says_what_sentence_transformers_says(tiny_embedding_folder: Path) -> None:
    onnx = OnnxEmbedder(tiny_embedding_folder, 1)
    torch = SentenceTransformerEmbedder(tiny_embedding_folder, TorchType.FLOAT32)
    assert onnx.model_id == torch.model_id
    cosines = (onnx.embed_passages(TEXTS) * torch.embed_passages(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.99
    onnx.close()


@pytest.mark.real_model
def test_the_real_onnx_form_says_what_sentence_transformers_says(embedding_folder: Path) -> None:
    texts = [
        "The landlord raises the rent in March.",
        "Der Vermieter erhöht die Miete im März.",
        "房东三月涨房租。",
        "Photosynthesis turns light into sugar.",
    ]
    onnx = OnnxEmbedder(embedding_folder, 1)
    torch = SentenceTransformerEmbedder(embedding_folder, TorchType.FLOAT32)
    ours, theirs = onnx.embed_passages(texts), torch.embed_passages(texts)
    assert (ours * theirs).sum(axis=1).min() > 0.99
    scores = onnx.embed_queries(["Wann steigt die Miete?"])[0] @ ours.T
    assert scores.argmin() == 3  # the only one about something else
    onnx.close()


def test_every_token_has_a_vector_of_its_own(tiny_embedding_folder: Path) -> None:
    onnx = OnnxEmbedder(tiny_embedding_folder, 1)
    tokens = onnx.embed_tokens("hello world", is_query=False)
    assert tokens.shape == (2, onnx.dimensions)  # neither the marks nor the prefix
    assert np.linalg.norm(tokens, axis=1) == pytest.approx(1.0, abs=1e-5)
    onnx.close()


def test_a_tokenizer_too_large_for_the_weights_is_refused(tmp_path: Path) -> None:
    weights = TinyWeights(vocabulary=len(PIECES) - 1).to_bytes()
    with pytest.raises(DamagedWeightsError, match="more pieces"):
        assemble(*_sources(tmp_path, weights, tokenizer_json()), tmp_path / "out")


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"model":{"vocab":[[1]]}}', b"\xff"])
def test_a_damaged_tokenizer_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(DamagedSourceError):
        assemble(*_sources(tmp_path, TinyWeights().to_bytes(), content), tmp_path / "out")


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    sources = _sources(tmp_path, TinyWeights().to_bytes(), tokenizer_json())
    with pytest.raises(CannotWriteModelError):
        assemble(*sources, tmp_path / "w.bin" / "beneath a file")


@pytest.mark.parametrize(
    "open_embedder",
    [
        lambda folder: OnnxEmbedder(folder, 1),
        lambda folder: SentenceTransformerEmbedder(folder, TorchType.FLOAT32),
    ],
    ids=["onnx", "torch"],
)
@pytest.mark.parametrize("damage", ["missing", "noise", "cut"])
def test_a_damaged_folder_is_said_to_be_damaged(
    tmp_path: Path, open_embedder: Callable[[Path], object], damage: str
) -> None:
    folder = tmp_path / "model"
    sources = _sources(tmp_path, TinyWeights().to_bytes(), tokenizer_json())
    assemble(*sources, folder)
    for name in ("onnx/model.onnx", "model.safetensors"):
        content = (folder / name).read_bytes()
        if damage == "missing":
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(b"\x07" * 99 if damage == "noise" else content[:-700])
    with pytest.raises(ModelDamaged, match="model"):
        open_embedder(folder)


@pytest.mark.parametrize("name", ["embedding.json", "onnx/unigram.json"])
@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe"])
def test_damaged_descriptions_are_said_to_be_damaged(
    tmp_path: Path, name: str, content: bytes
) -> None:
    folder = tmp_path / "model"
    assemble(*_sources(tmp_path, TinyWeights().to_bytes(), tokenizer_json()), folder)
    (folder / name).write_bytes(content)
    with pytest.raises(ModelDamaged):
        OnnxEmbedder(folder, 1)
