"""What shortens the wait for an answer's first word, each against the same without it.

    python -m benchmarks.waiting [opening] [cold] [ahead] [batches] [indexing]

Every pair is measured alternately in one run, so that whatever else the machine does touches both;
what is printed are medians and their ratio. Needs the models, and for ``ahead`` and ``indexing``
the questions of the sample library.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.answer import prompt
from app.answer.language import QuestionLanguage
from app.answer.listener import Unheard
from app.answer.pipeline import AnswerPipeline
from app.answer.types import Question
from app.bootstrap import Library, build_library
from app.config import Home
from app.sample import SAMPLE_LIBRARY
from benchmarks.filed_library import open_library
from benchmarks.generated_library import LibraryGenerator
from benchmarks.question_sets import read_sample
from benchmarks.report import machine
from kernel.work import Cancel, Cancelled, ignore_progress
from models.catalog import read_catalog
from models.chat import LlamaChat
from models.chat_opening import Keeping
from models.embedding import OnnxEmbedder
from models.hardware import read_hardware
from models.store import ModelStore, default_models_folder
from models.types import ChatModel, ModelRole

_QUESTIONS = 10
_STARTS = 5
_FILES = 2000
_BATCHES = (1, 2, 3, 4, 6, 8, 12, 16, 32)
_ROUNDS = 9
_STAY_S = 5.0
_KEPT = Path(tempfile.gettempdir()) / "antorcha-benchmarks"  # as benchmarks.answers
_COLD_STARTS = 3
_LOAD_ONCE = """
import sys, time
from pathlib import Path
from models.chat_native import NativeModel
from models.page_cache import read_ahead
path = Path(sys.argv[1])
began_s = time.monotonic()
if sys.argv[2] == "ahead":
    read_ahead(path)
model = NativeModel(
    path, context_tokens=512, threads=2, batch_tokens=64, should_stop=lambda: False
)
model.decode([max(model.eos, 0)], 0)
print((time.monotonic() - began_s) * 1000)
"""


@dataclass(slots=True)
class Pair:
    """Milliseconds without and with something."""

    what: str
    without_ms: list[float] = field(default_factory=list)
    with_ms: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        without, with_ = statistics.median(self.without_ms), statistics.median(self.with_ms)
        ratio = with_ / without
        count = len(self.with_ms)
        return f"{self.what}: {without:.0f} → {with_:.0f} ms, ratio {ratio:.2f}, {count} pairs"


class _FirstWord(Unheard):
    """A listener that notes when the first word came, and has heard enough then."""

    def __init__(self, cancel: Cancel) -> None:
        self.began_s = time.monotonic()
        self.took_ms: float | None = None
        self._cancel = cancel

    def on_token(self, text: str) -> None:
        del text
        if self.took_ms is None:
            self.took_ms = (time.monotonic() - self.began_s) * 1000
        self._cancel.set()


def measure_opening(store: ModelStore) -> Pair:
    """From the start of the model's process until a question's own words are all there is to read.

    The weights are in memory in both cases.
    """
    path, model_id = _chat(store)
    pair = Pair("process start → opening read (without: read; with: kept)")
    with tempfile.TemporaryDirectory() as folder:
        for start in range(2 * _STARTS + 1):
            kept = Path(folder) / f"{model_id}.opening"
            if start % 2:
                kept.unlink(missing_ok=True)
            began_s = time.monotonic()
            chat = LlamaChat(path, model_id, keeping=Keeping(Path(folder), "measured"))
            chat.warm_up(prompt.opening())
            chat.choice_probabilities(prompt.opening(), ["yes", "no"], Cancel())
            took_ms = (time.monotonic() - began_s) * 1000
            chat.close()
            if start:  # the first one brings the weights into memory
                (pair.without_ms if start % 2 else pair.with_ms).append(took_ms)
    return pair


def measure_cold(store: ModelStore) -> Pair:
    """Loading weights that are not in memory, mapped as they are needed or read front to back."""
    pair = Pair("weights from the disk → first token (with: read front to back)")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        copy = Path(folder) / "model.gguf"
        shutil.copyfile(_chat(store)[0], copy)
        for start in range(2 * _COLD_STARTS):
            _drop_from_memory(copy)
            how = ["mapped", "ahead"][start % 2]
            run = subprocess.run(
                [sys.executable, "-c", _LOAD_ONCE, str(copy), how],
                check=True,
                capture_output=True,
                text=True,
            )
            (pair.with_ms if start % 2 else pair.without_ms).append(float(run.stdout))
    return pair


def _drop_from_memory(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


def measure_ahead(store: ModelStore) -> Pair:
    """From Enter to the first word, with the question prepared while it was being looked at."""
    path, model_id = _chat(store)
    embedder = OnnxEmbedder(store.path(_in_use(store, ModelRole.EMBEDDING)), 2)
    chat = LlamaChat(path, model_id)
    pair = Pair("Enter → first word (without: as typed; with: prepared)")
    sample = read_sample()
    library = open_library(_KEPT / sample.name, sample.documents, embedder)
    pipeline = AnswerPipeline(library.search, lambda: embedder, QuestionLanguage())
    chat.warm_up(prompt.opening())
    cases = [case for case in sample.cases if case.is_answerable]
    for case in cases[:: max(1, len(cases) // _QUESTIONS)]:
        question = Question(case.question)
        _forget(chat)
        without_ms = _first_word_ms(pipeline, question, chat)
        _forget(chat)
        pipeline.prepare(question, chat, Cancel())
        with_ms = _first_word_ms(pipeline, question, chat)
        if without_ms is not None and with_ms is not None:
            pair.without_ms.append(without_ms)
            pair.with_ms.append(with_ms)
    library.close()
    chat.close()
    embedder.close()
    return pair


def measure_batches(store: ModelStore) -> list[str]:
    """What reading several tokens at once costs against one: whether guessing them can pay.

    A guess of n tokens pays if more of them are right than the ratio of n + 1 tokens says.
    """
    from models.chat_native import NativeModel  # noqa: PLC0415 - llama.cpp, for this part only

    path, _ = _chat(store)
    model = NativeModel(
        path,
        context_tokens=512,
        threads=read_hardware().cores,
        batch_tokens=max(_BATCHES),
        should_stop=lambda: False,
    )
    tokens = model.tokenize("the harbour kept its lamps lit through winter " * 40, special=False)
    took_ms: dict[int, list[float]] = {size: [] for size in _BATCHES}
    model.decode(tokens[: max(_BATCHES)], 0)
    for _ in range(_ROUNDS):
        for size in _BATCHES:
            began_s = time.monotonic()
            model.decode(tokens[:size], max(_BATCHES))
            took_ms[size].append((time.monotonic() - began_s) * 1000)
            model.cut(max(_BATCHES))
    one = statistics.median(took_ms[1])
    return [f"{size} tokens: {statistics.median(took_ms[size]) / one:.1f} ×" for size in _BATCHES]


def measure_indexing(files: int = _FILES) -> Pair:
    """From Enter to the first word while files are being indexed, stepping aside or not."""
    pair = Pair(f"first word while {files:,} files are indexed (with: indexing steps aside)")
    with tempfile.TemporaryDirectory() as folder, _library(Path(folder)) as library:
        documents = Path(folder) / "documents"
        LibraryGenerator().write(documents, files)
        model = library.chat.current()
        questions = [case.question for case in read_sample().cases if case.is_answerable]
        _first_word_ms(library.pipeline, Question(questions[0]), model)
        library.indexer.sources.add(documents)
        for number, text in enumerate(questions * 2):
            pending = library.indexer.backlog.pending()
            if number > 2 and not (pending.keyword or pending.semantic):
                break
            way = library.right_of_way.taken() if number % 2 else nullcontext()
            with way:
                took_ms = _first_word_ms(library.pipeline, Question(text), model)
            if took_ms is not None:
                (pair.with_ms if number % 2 else pair.without_ms).append(took_ms)
            threading.Event().wait(_STAY_S)  # or the questions would be one long wait
    return pair


@contextmanager
def _library(folder: Path) -> Iterator[Library]:
    """With the sample library in it, and its indexer running."""
    home = Home(folder / "home")
    home.create()
    library = build_library(home)
    try:
        library.indexer.start()
        library.indexer.sources.add(SAMPLE_LIBRARY)
        library.indexer.wait_idle("semantic", Cancel(), ignore_progress)
        yield library
    finally:
        library.close()


def _first_word_ms(pipeline: AnswerPipeline, question: Question, model: ChatModel) -> float | None:
    """None if the model was not asked to write."""
    cancel = Cancel()
    listener = _FirstWord(cancel)
    with suppress(Cancelled):
        pipeline.answer(question, model, cancel, listener)
    return listener.took_ms


def _forget(chat: LlamaChat) -> None:
    """Let the model hold nothing but the opening."""
    chat.choice_probabilities(prompt.opening(), ["yes", "no"], Cancel())


def _chat(store: ModelStore) -> tuple[Path, str]:
    model_id = _in_use(store, ModelRole.CHAT)
    return store.path(model_id), model_id


def _in_use(store: ModelStore, role: ModelRole) -> str:
    model_id = store.in_use(role)
    if model_id is None:
        raise SystemExit(f"there is no {role} model; run `antorcha models fetch`")
    return model_id


def main() -> None:
    """Print what was asked for, or everything."""
    parts = ("opening", "cold", "ahead", "batches", "indexing")
    parser = argparse.ArgumentParser(prog="benchmarks.waiting", description=__doc__)
    parser.add_argument("parts", nargs="*", default=parts, metavar="part", help=", ".join(parts))
    parser.add_argument("--files", type=int, default=_FILES)
    options = parser.parse_args()
    store = ModelStore(default_models_folder(), read_catalog())
    print(machine())
    if "opening" in options.parts:
        print(measure_opening(store))
    if "cold" in options.parts:
        print(measure_cold(store))
    if "ahead" in options.parts:
        print(measure_ahead(store))
    if "batches" in options.parts:
        print("; ".join(measure_batches(store)))
    if "indexing" in options.parts:
        print(measure_indexing(options.files))


if __name__ == "__main__":
    main()
