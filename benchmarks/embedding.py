"""How fast, how small and how good each form of the embedding model is.

``python -m benchmarks.embedding [--passages N] [--languages en,es,…] [--threads N]``

Every form runs in a process of its own, one after the other: throughput over passages of ~150
tokens, the time for one question and for 40 sentences, resident memory, and, with the XQuAD pack
in ``../shared/data/packs/xquad``, nDCG@10 of its questions over its 240 paragraphs per language.
The ratio compares with plain sentence-transformers in float32 on all cores, as its manual has it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from benchmarks.generated_library import LibraryGenerator
from models.embedding_choice import BulkForm, choose_bulk_embedder
from models.hardware import read_hardware
from models.types import Embedder, Vectors

PLAIN = "plain sentence-transformers"
FORMS = (PLAIN, *(form.value for form in BulkForm))
LANGUAGES = ("en", "es", "de", "zh", "ar", "ru")
PACK = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "packs" / "xquad"
_PASSAGE_CHARACTERS = (500, 800)  # about 150 tokens in English, Spanish and German
_SENTENCE_CHARACTERS = (80, 140)  # about 25 tokens
_SENTENCES = 40
_WARM_UP = 4
_REPEATS = 20
_EVERY_QUESTION = 4
_TELLING_FLAGS = {"avx2", "avx_vnni", "avx512_vnni", "avx512_bf16", "amx_int8", "amx_bf16"}


@dataclass(frozen=True, slots=True)
class EmbeddingFigures:
    """What was measured of one form. CPU times count all threads, and busy waiting too."""

    form: str
    load_s: float
    passages_per_s: float
    cpu_ms_per_passage: float
    query_ms: float
    query_cpu_ms: float
    sentences_ms: float
    loaded_mb: int
    worked_mb: int
    ndcg10: dict[str, float] = field(default_factory=dict)
    ratio: float | None = None
    cpu_ratio: float | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure. One thread is the fairer comparison on a machine that has other work."""

    passages: int = 200
    languages: tuple[str, ...] = LANGUAGES
    threads: int = field(default_factory=lambda: read_hardware().cores)


def measure(plan: Plan | None = None, forms: Sequence[str] = FORMS) -> list[EmbeddingFigures]:
    """Run every form in turn; the ratios are there if the plain one is among them."""
    results = [_measure_in_child(form, plan or Plan()) for form in forms]
    plain = next((figures for figures in results if figures.form == PLAIN), None)
    if plain is None:
        return results
    return [
        EmbeddingFigures(
            **{
                **asdict(figures),
                "ratio": figures.passages_per_s / plain.passages_per_s,
                "cpu_ratio": plain.cpu_ms_per_passage / figures.cpu_ms_per_passage,
            }
        )
        for figures in results
    ]


def _measure_in_child(form: str, plan: Plan) -> EmbeddingFigures:
    command = [sys.executable, "-m", "benchmarks.embedding", "--one", form]
    command += ["--passages", str(plan.passages), "--languages", ",".join(plan.languages)]
    command += ["--threads", str(plan.threads)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return EmbeddingFigures(**json.loads(done.stdout.splitlines()[-1]))


def measure_here(form: str, plan: Plan) -> EmbeddingFigures:
    """Measure one form in this process."""
    texts, sentences = _material(plan.passages)
    started = time.perf_counter()
    embedder = _open(form, plan.threads)
    embedder.embed_queries(["warm"])
    load_s = time.perf_counter() - started
    loaded_mb = _resident_mb()
    embedder.embed_passages(texts[:_WARM_UP])
    wall_s, cpu_s = _timed(lambda: embedder.embed_passages(texts))
    queries = [
        _timed(lambda: embedder.embed_queries(["When was the rent raised last?"]))
        for _ in range(_REPEATS)
    ]
    sentence_runs = [_timed(lambda: embedder.embed_passages(sentences)) for _ in range(5)]
    worked_mb = _resident_mb()
    return EmbeddingFigures(
        form=form,
        load_s=load_s,
        passages_per_s=len(texts) / wall_s,
        cpu_ms_per_passage=1000 * cpu_s / len(texts),
        query_ms=1000 * statistics.median(wall for wall, _ in queries),
        query_cpu_ms=1000 * statistics.median(cpu for _, cpu in queries),
        sentences_ms=1000 * statistics.median(wall for wall, _ in sentence_runs),
        loaded_mb=loaded_mb,
        worked_mb=worked_mb,
        ndcg10={
            language: _ndcg10(embedder, language) for language in plan.languages if PACK.exists()
        },
    )


class _PlainSentenceTransformer:
    """What its manual tells people to write: the library's own batches, float32, all cores."""

    def __init__(self, folder: Path, threads: int) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"
        import torch  # noqa: PLC0415
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415

        torch.set_num_threads(threads)

        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self.model_id = "plain"
        self.dimensions = 384

    def embed_passages(self, texts: Sequence[str], cancel: object = None) -> Vectors:
        del cancel
        return self._encode(texts, "passage")

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        return self._encode(texts, "query")

    def close(self) -> None: ...

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        vectors: Vectors = self._model.encode(
            list(texts), prompt_name=prompt, show_progress_bar=False
        )
        return vectors


def _open(form: str, threads: int) -> Embedder:
    models = os.environ.get("ANTORCHA_MODELS") or platformdirs.user_data_path("antorcha") / "models"
    folder = Path(models) / "multilingual-e5-small"
    if form == PLAIN:
        return _PlainSentenceTransformer(folder, threads)
    return choose_bulk_embedder(folder, threads, BulkForm(form))


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the wall and on the processors."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def _resident_mb() -> int:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def _material(passages: int) -> tuple[list[str], list[str]]:
    """Passages and sentences of about the lengths that the index and the answers have."""
    paragraphs = [row["text"] for row in _rows("docs") if row["lang"] in {"en", "es", "de"}]
    if not paragraphs:
        generator = LibraryGenerator()
        paragraphs = [" ".join(generator.sentence() for _ in range(7)) for _ in range(2 * passages)]
    low, high = _PASSAGE_CHARACTERS
    chosen = [text for text in paragraphs if low <= len(text) <= high] or paragraphs
    sentences = [part.strip() + "." for text in paragraphs for part in text.split(". ")]
    low, high = _SENTENCE_CHARACTERS
    sentences = [sentence for sentence in sentences if low <= len(sentence) <= high]
    step = max(1, len(chosen) // passages)
    return chosen[::step][:passages], sentences[:_SENTENCES]


def _rows(name: str) -> list[dict[str, Any]]:
    path = PACK / f"{name}.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _ndcg10(embedder: Embedder, language: str) -> float:
    """With one right paragraph per question, 1 / log2(rank + 1) within the first ten; × 100."""
    documents = [row for row in _rows("docs") if row["lang"] == language]
    questions = [row for row in _rows("queries") if row["lang"] == language][::_EVERY_QUESTION]
    passages = embedder.embed_passages([row["text"] for row in documents])
    queries = embedder.embed_queries([row["query"] for row in questions])
    scores = queries @ passages.T
    position = {row["id"]: number for number, row in enumerate(documents)}
    right = np.array([position[row["gold"][0]] for row in questions])
    better = (scores > scores[np.arange(len(right)), right][:, None]).sum(axis=1)
    gains = np.where(better < 10, 1 / np.log2(better + 2), 0.0)
    return float(100 * gains.mean())


def _print_table(results: Sequence[EmbeddingFigures], plan: Plan) -> None:
    hardware = read_hardware()
    special = sorted(hardware.flags & _TELLING_FLAGS)
    print(f"{hardware.machine}, {plan.threads} threads, {' '.join(special)}")
    if not PACK.exists():
        print(f"without quality, and on invented text: no XQuAD pack in {PACK}")
    for figures in results:
        against = "" if figures.ratio is None else f" {figures.ratio:.2f}× (CPU "
        against += "" if figures.cpu_ratio is None else f"{figures.cpu_ratio:.2f}×)"
        print(
            f"{figures.form:28} {figures.passages_per_s:6.1f}/s{against}"
            f" query {figures.query_ms:.1f} ms (CPU {figures.query_cpu_ms:.1f})"
            f" 40 sentences {figures.sentences_ms:.0f} ms"
            f" load {figures.load_s:.1f} s,"
            f" {figures.loaded_mb} MB, after work {figures.worked_mb} MB"
        )
        if figures.ndcg10:
            mean = statistics.mean(figures.ndcg10.values())
            languages = " ".join(f"{name} {value:.1f}" for name, value in figures.ndcg10.items())
            print(f"{'':28} nDCG@10 {mean:.2f}: {languages}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.embedding", description=__doc__)
    parser.add_argument("--passages", type=int, default=200)
    parser.add_argument("--languages", default=",".join(LANGUAGES), help="empty for none")
    parser.add_argument("--forms", default=",".join(FORMS))
    parser.add_argument("--threads", type=int, default=read_hardware().cores)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    languages = tuple(language for language in options.languages.split(",") if language)
    plan = Plan(options.passages, languages, options.threads)
    if options.one:
        print(json.dumps(asdict(measure_here(options.one, plan))))
        return
    _print_table(measure(plan, options.forms.split(",")), plan)


if __name__ == "__main__":
    main()
