"""The embedder that is always there: ONNX Runtime in this process, small and quick to answer.

Needs neither torch nor transformers. Texts run one at a time, each on one thread, several threads
side by side: that wastes nothing on padding, needs no agreement between threads, and makes a
text's vector independent of its neighbours (the int8 products scale by what is in the batch).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from kernel.work import Cancel
from models.embedding_folder import EmbeddingFolder, embeddable
from models.errors import ModelDamaged
from models.late_interaction import TokenCentre, centred, find_centre, sketch
from models.types import PassageReadings, QueryReading, Vectors
from models.unigram import UnigramTokenizer


class OnnxEmbedder:
    """Implements ``models.types.Embedder``, ``QueryReader`` and ``PassageReader``.

    Safe to call from several threads.

    Args:
        folder: A model folder as ``models.embedding_assembly.assemble`` writes it.
        threads: How many texts may be computed at once.

    Raises:
        ModelDamaged: The folder is not whole.
    """

    def __init__(self, folder: Path, threads: int) -> None:
        self._folder = EmbeddingFolder.open(folder)
        self._tokenizer = UnigramTokenizer.load(folder / "onnx" / "unigram.json")
        self._session = _open_session(folder / "onnx" / "model.onnx")
        # Also bounds the memory: a text of 512 tokens needs some 30 MB while it runs.
        self._slots = threading.BoundedSemaphore(max(1, threads))
        self._pool = ThreadPoolExecutor(max(1, threads), thread_name_prefix="embedding")
        self._centre: TokenCentre | None = None
        self._centre_lock = threading.Lock()

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

    def embed_tokens(self, text: str, is_query: bool) -> Vectors:
        """One vector of length 1 per token, without the model's marks and prefix.

        Returns:
            Shape ``(tokens, dimensions)``.
        """
        return self._read(text, is_query)[1]

    def read_query(self, text: str) -> QueryReading:
        vector, tokens = self._read(text, is_query=True)
        return QueryReading(vector, centred(tokens, self._found_centre().query))

    def read_passages(self, texts: Sequence[str], cancel: Cancel | None = None) -> PassageReadings:
        centre = self._found_centre().passage
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        sketches = [b""] * len(texts)

        def read_row(row: int) -> None:
            vectors[row], tokens = self._read(texts[row], is_query=False)
            sketches[row] = sketch(tokens, centre)

        self._each(texts, read_row, cancel)
        return PassageReadings(vectors, tuple(sketches))

    def close(self) -> None:
        self._pool.shutdown()

    def _embed(self, prefix: str, texts: Sequence[str], cancel: Cancel | None) -> Vectors:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)

        def embed_row(row: int) -> None:
            (vectors[row],) = self._run(prefix, texts[row], ["sentence_embedding"])

        self._each(texts, embed_row, cancel)
        return vectors

    def _each(
        self, texts: Sequence[str], work: Callable[[int], None], cancel: Cancel | None
    ) -> None:
        def step(row: int) -> None:
            if cancel is not None:
                cancel.raise_if_set()
            work(row)

        if len(texts) == 1:  # a question need not queue behind a batch
            step(0)
            return
        # The longest first, so that no thread is left with a long text at the end.
        rows = sorted(range(len(texts)), key=lambda row: len(texts[row]), reverse=True)
        for _ in self._pool.map(step, rows):
            pass

    def _read(self, text: str, is_query: bool) -> tuple[Vectors, Vectors]:
        """The vector of a text and those of its tokens, each of length 1."""
        prefix = self._folder.query_prefix if is_query else self._folder.passage_prefix
        vector, tokens = self._run(prefix, text, ["sentence_embedding", "token_embeddings"])
        first = len(self._tokenizer.encode(prefix.rstrip(), self._folder.max_tokens)) - 1
        # A text of nothing has only the marks to show.
        own = tokens[first:-1] if len(tokens) > first + 1 else tokens
        norms = np.linalg.norm(own, axis=1, keepdims=True)
        return vector, np.asarray(own / np.maximum(norms, np.float32(1e-12)), dtype=np.float32)

    def _found_centre(self) -> TokenCentre:
        """Worked out at the first need: half a hundred short sentences."""
        with self._centre_lock:
            if self._centre is None:
                self._centre = find_centre(self.embed_tokens)
            return self._centre

    def _run(self, prefix: str, text: str, outputs: list[str]) -> list[Vectors]:
        ids = np.array(
            [self._tokenizer.encode(prefix + embeddable(text), self._folder.max_tokens)], np.int64
        )
        feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        with self._slots:
            found = self._session.run(outputs, feeds)
        return [np.asarray(rows[0], dtype=np.float32) for rows in found]


def _open_session(path: Path) -> Any:
    import onnxruntime as ort  # noqa: PLC0415 - heavy: only the process that embeds loads it

    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # The arena keeps the largest run's memory for ever; without it runs are as fast.
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    try:
        return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        # onnxruntime's exceptions share no base class of their own.
        if type(error).__module__.startswith("onnxruntime"):
            raise ModelDamaged(path.parent.parent.name, "its network cannot be loaded") from error
        raise
