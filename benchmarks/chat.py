"""How fast the local language model reads, writes, reuses and stops.

``python -m benchmarks.chat [MODEL.gguf]`` prints a table; without an argument it takes the default
model of the models folder. Each figure is the median of a few runs through ``LlamaChat``, process
and channel included.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import threading
import time
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from kernel.work import Cancel, Cancelled
from models.chat import LlamaChat
from models.hardware import read_hardware
from models.types import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEFAULT_MODEL = "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
PROMPT_WORDS = (130, 310, 830)  # 200, 400 and 1000 tokens with the default model
SYSTEM = Message("system", "You answer questions from the text that you are given.")
QUESTION = "\n\nQuestion: how many casks were there?"
DOUBT = "\n\nDoes the text say how many casks there were? Answer yes or no."
_TALE = (
    "the harbour kept its lamps lit through winter while barrels of salted fish and casks of oil "
    "waited for a ship whose captain had promised to return before the river froze"
)


@dataclass(frozen=True, slots=True)
class PromptTiming:
    """First-word times for one length of prompt, in milliseconds.

    Attributes:
        cold_ms: Nothing of the prompt but the system message was known.
        reused_ms: Only the question at its end was new.
        doubt_ms: A yes/no question over a new text.
        doubt_then_answer_ms: The same, and then the first word of an answer over that text.
    """

    prompt_tokens: int
    cold_ms: float
    reused_tokens: int
    reused_ms: float
    doubt_ms: float
    doubt_then_answer_ms: float


@dataclass(frozen=True, slots=True)
class ChatMeasurement:
    """What ``measure`` found, with what it ran on."""

    model: str
    machine: str
    threads: int
    runs: int
    load_average: float
    load_ms: float
    reading_tokens_per_s: float
    writing_tokens_per_s: float
    cancel_reading_ms: float
    cancel_writing_ms: float
    memory_bytes: int | None
    prompts: tuple[PromptTiming, ...]


def measure(model_path: Path, runs: int = 3) -> ChatMeasurement:
    """Measure one model; takes a few minutes with the default one."""
    draw = random.Random(1)
    started_s = time.monotonic()
    with _open(model_path) as chat:
        chat.choice_probabilities([SYSTEM], ["yes", "no"], Cancel())
        load_ms = _since_ms(started_s)
        prompts = tuple(_time_prompt(chat, words, draw, runs) for words in PROMPT_WORDS)
        longest = prompts[-1]
        return ChatMeasurement(
            model=model_path.name,
            machine=f"{platform.machine()}, {os.cpu_count()} processors",
            threads=read_hardware().cores,
            runs=runs,
            load_average=os.getloadavg()[0],
            load_ms=load_ms,
            reading_tokens_per_s=longest.prompt_tokens / longest.cold_ms * 1000,
            writing_tokens_per_s=_median(lambda: _writing_speed(chat), runs),
            cancel_reading_ms=_median(lambda: _cancel_ms(chat, draw, reading=True), runs),
            cancel_writing_ms=_median(lambda: _cancel_ms(chat, draw, reading=False), runs),
            memory_bytes=_resident_bytes(chat.pid),
            prompts=prompts,
        )


def _time_prompt(chat: LlamaChat, words: int, draw: random.Random, runs: int) -> PromptTiming:
    rows: list[PromptTiming] = []
    for _ in range(runs):
        text = _text(words, draw)
        cold = chat.generate(_ask(text, QUESTION), Cancel(), _ignore, max_tokens=1)
        again = chat.generate(_ask(text, QUESTION + " Why?"), Cancel(), _ignore, max_tokens=1)
        text, started_s = _text(words, draw), time.monotonic()
        chat.choice_probabilities(_ask(text, DOUBT), ["yes", "no"], Cancel())
        doubt_ms = _since_ms(started_s)
        chat.generate(_ask(text, QUESTION), Cancel(), _ignore, max_tokens=1)
        rows.append(
            PromptTiming(
                prompt_tokens=cold.prompt_tokens,
                cold_ms=cold.total_ms,
                reused_tokens=again.reused_tokens,
                reused_ms=again.total_ms,
                doubt_ms=doubt_ms,
                doubt_then_answer_ms=_since_ms(started_s),
            )
        )
    columns = zip(*(astuple(row) for row in rows), strict=True)
    medians = [statistics.median(column) for column in columns]
    return PromptTiming(int(medians[0]), medians[1], int(medians[2]), *medians[3:])


def _writing_speed(chat: LlamaChat) -> float:
    """Tokens a second after the first."""
    story = [Message("user", "Tell a long story about a lighthouse.")]
    done = chat.generate(story, Cancel(), _ignore, max_tokens=32)
    assert done.first_token_ms is not None
    return (done.generated_tokens - 1) / (done.total_ms - done.first_token_ms) * 1000


def _cancel_ms(chat: LlamaChat, draw: random.Random, *, reading: bool) -> float:
    """From ``Cancel.set`` to the return of the call."""
    cancel = Cancel()
    set_at_s = 0.0

    def stop() -> None:
        nonlocal set_at_s
        set_at_s = time.monotonic()
        cancel.set()

    def on_token(_text: str) -> None:
        if not reading and set_at_s == 0.0:
            stop()

    timer = threading.Timer(0.5, stop)
    if reading:
        timer.start()
    words = 1500 if reading else 10
    try:
        chat.generate(_ask(_text(words, draw), QUESTION), cancel, on_token, max_tokens=200)
    except Cancelled:
        return _since_ms(set_at_s)
    raise RuntimeError("the model was done before it could be cancelled")


@contextmanager
def _open(model_path: Path) -> Iterator[LlamaChat]:
    chat = LlamaChat(model_path, model_path.stem)
    try:
        yield chat
    finally:
        chat.close()


def _ask(text: str, question: str) -> list[Message]:
    return [SYSTEM, Message("user", text + question)]


def _text(words: int, draw: random.Random) -> str:
    return " ".join(draw.choices(_TALE.split(), k=words))


def _ignore(_text: str) -> None:
    pass


def _since_ms(started_s: float) -> float:
    return (time.monotonic() - started_s) * 1000


def _median(run: Callable[[], float], runs: int) -> float:
    return statistics.median(run() for _ in range(runs))


def _resident_bytes(pid: int | None) -> int | None:
    """Resident memory of the model's process, its mapped file included (Linux only)."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text().split()[1]
    except OSError:
        return None
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _print(found: ChatMeasurement) -> None:
    print(f"{found.model} on {found.machine}, {found.threads} threads, load {found.load_average}")
    print(f"medians of {found.runs}:")
    print(f"  loads in {found.load_ms:7.0f} ms")
    print(f"  reads    {found.reading_tokens_per_s:7.1f} tokens/s")
    print(f"  writes   {found.writing_tokens_per_s:7.1f} tokens/s")
    print(f"  stops in {found.cancel_reading_ms:7.0f} ms while reading")
    print(f"           {found.cancel_writing_ms:7.0f} ms while writing")
    print(f"  memory   {(found.memory_bytes or 0) / 1e9:7.2f} GB")
    print("  prompt tokens | first word, ms | only the end new (reused) | yes/no | and an answer")
    for row in found.prompts:
        print(
            f"  {row.prompt_tokens:13} | {row.cold_ms:14.0f} | {row.reused_ms:16.0f} "
            f"({row.reused_tokens:6}) | {row.doubt_ms:6.0f} | {row.doubt_then_answer_ms:13.0f}"
        )


def main() -> None:
    """Print a table for one model."""
    folder = os.environ.get("ANTORCHA_MODELS") or platformdirs.user_data_path("antorcha") / "models"
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chat")
    parser.add_argument("model", nargs="?", type=Path, default=Path(folder) / DEFAULT_MODEL)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    _print(measure(options.model, options.runs))


if __name__ == "__main__":
    main()
