"""What every Embedder does, whoever plays it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from kernel.work import Cancel, Cancelled
from models.embedding import OnnxEmbedder
from models.embedding_process import BulkEmbedder
from models.embedding_torch import SentenceTransformerEmbedder, TorchType
from models.fake_embedding import FakeEmbedder
from models.types import Embedder, PassageReader, QueryReader

TEXTS = [
    "hello world",
    "The landlord raises the rent in March because the heating costs more than it did last year.",
    "世界",
    "hello",
]
ODD_TEXTS = [
    "",
    " \n\t ",
    "\ud800 alone \udfff",
    "a\x00b\x1b[31m",
    "<s> </s> <mask>",
    "e\u0301\u200b\u200d\ufeff\u202e",
    "\U0010ffff\U000e0001",
    "👨‍👩‍👧‍👦" * 30,
    "x" * 5000,
]
_MAKERS: dict[str, Callable[[Path], Embedder]] = {
    "fake": lambda _folder: FakeEmbedder(),
    "onnx": lambda folder: OnnxEmbedder(folder, 2),
    "torch": lambda folder: SentenceTransformerEmbedder(folder, TorchType.FLOAT32),
    "torch-bfloat16": lambda folder: SentenceTransformerEmbedder(folder, TorchType.BFLOAT16),
    "bulk": lambda folder: BulkEmbedder(folder, 1),
}
_REAL = [
    pytest.param((name, "embedding_folder"), id=f"{name}-real", marks=pytest.mark.real_model)
    for name in ("onnx", "torch-bfloat16")
]


@pytest.fixture(
    scope="module",
    params=[*(pytest.param((n, "tiny_embedding_folder"), id=n) for n in _MAKERS), *_REAL],
)
def embedder(request: pytest.FixtureRequest) -> Iterator[Embedder]:
    name, folder = request.param
    made = _MAKERS[name](request.getfixturevalue(folder))
    yield made
    made.close()


def _tolerance(embedder: Embedder) -> float:
    """Padding and batch neighbours change the rounding: most of all in bfloat16."""
    reduced = isinstance(embedder, SentenceTransformerEmbedder)
    return 0.03 if reduced else 1e-5


def test_one_vector_of_length_one_per_text(embedder: Embedder) -> None:
    for vectors in (embedder.embed_passages(TEXTS), embedder.embed_queries(TEXTS)):
        assert vectors.shape == (len(TEXTS), embedder.dimensions)
        assert vectors.dtype == np.float32
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_no_texts_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed_passages([]).shape == (0, embedder.dimensions)
    assert embedder.embed_queries([]).shape == (0, embedder.dimensions)


def test_order_is_kept_and_neighbours_do_not_matter(embedder: Embedder) -> None:
    together = embedder.embed_passages(TEXTS)
    alone = np.concatenate([embedder.embed_passages([text]) for text in TEXTS])
    assert np.abs(together - alone).max() < _tolerance(embedder)
    backwards = embedder.embed_passages(TEXTS[::-1])
    assert np.abs(together - backwards[::-1]).max() < _tolerance(embedder)
    # The order could not be told apart if all vectors were alike.
    assert np.abs(together[0] - together[1]).max() > 2 * _tolerance(embedder)


def test_a_question_is_embedded_differently_from_a_passage(embedder: Embedder) -> None:
    text = ["hello world"]
    difference = np.abs(embedder.embed_passages(text) - embedder.embed_queries(text)).max()
    assert difference > 1e-3


def test_the_same_text_gives_the_same_vector_again(embedder: Embedder) -> None:
    assert np.array_equal(embedder.embed_passages(TEXTS), embedder.embed_passages(TEXTS))


@pytest.mark.parametrize("text", ODD_TEXTS, ids=lambda text: ascii(text[:12]))
def test_odd_text_still_gets_a_vector(embedder: Embedder, text: str) -> None:
    for vectors in (embedder.embed_passages([text]), embedder.embed_queries([text, "hello"])):
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_a_text_of_a_million_characters_is_cut_not_refused(embedder: Embedder) -> None:
    start = "hello world " * 2000
    long, longer = embedder.embed_passages([start, start + "something else " * 70_000])
    if not isinstance(embedder, FakeEmbedder):
        assert long == pytest.approx(longer, abs=_tolerance(embedder))
    assert np.linalg.norm(longer) == pytest.approx(1.0, abs=1e-5)


def test_a_cancelled_call_says_so_and_the_next_one_works(embedder: Embedder) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        embedder.embed_passages(TEXTS, cancel)
    assert embedder.embed_passages(TEXTS, Cancel()).shape == (len(TEXTS), embedder.dimensions)


def test_it_names_its_weights(embedder: Embedder) -> None:
    assert embedder.model_id
    assert embedder.dimensions > 0


def test_reading_passages_gives_the_same_vectors_and_a_sketch_each(embedder: Embedder) -> None:
    if not isinstance(embedder, PassageReader):
        pytest.skip("it shows no tokens")
    for texts in (TEXTS, ODD_TEXTS, []):
        read = embedder.read_passages(texts)
        plain = embedder.embed_passages(texts)
        assert read.vectors.shape == plain.shape
        assert np.abs(read.vectors - plain).max(initial=0) <= _tolerance(embedder)
        assert len(read.sketches) == len(texts)
        assert all(held and len(held) % (embedder.dimensions // 4) == 0 for held in read.sketches)


def test_reading_a_query_gives_the_same_vector_and_its_tokens(embedder: Embedder) -> None:
    if not isinstance(embedder, QueryReader):
        pytest.skip("it shows no tokens")
    for text in TEXTS:
        read = embedder.read_query(text)
        assert np.abs(read.vector - embedder.embed_queries([text])[0]).max() <= 1e-5
        assert read.tokens.shape[1] == embedder.dimensions
        assert np.linalg.norm(read.tokens, axis=1) == pytest.approx(1.0, abs=1e-4)
    assert len(embedder.read_query(TEXTS[1]).tokens) > len(embedder.read_query("hello").tokens)
