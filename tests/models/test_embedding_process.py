from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from kernel.child import ChildDied, ChildTimeout
from kernel.errors import PermanentError
from kernel.work import Cancel, Cancelled
from models.embedding_choice import BulkForm, choose_bulk_form
from models.embedding_process import BulkEmbedder
from models.errors import ModelDamaged
from models.fake_embedding import FakeEmbedder
from models.fake_embedding_process import CRASH_TEXT, STALL_TEXT

FAKE = "models.fake_embedding_process"
DEADLINE_S = 60.0


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def wait_until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline_s, "it did not happen in time"
        threading.Event().wait(0.01)


def is_alive(pid: int) -> bool:
    """A process that has ended but was not waited for yet is not alive."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "embedding.json").write_text(
        '{"dimensions":384,"max_tokens":512,"passage_prefix":"","query_prefix":"",'
        '"source_sha256":"0123456789abcdef"}'
    )
    return tmp_path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bulk(folder: Path, clock: Clock) -> Iterator[BulkEmbedder]:
    embedder = BulkEmbedder(folder, 1, clock=clock, module=FAKE)
    yield embedder
    embedder.close()


def test_no_child_before_there_is_work(bulk: BulkEmbedder) -> None:
    assert bulk.child_pid is None
    assert bulk.embed_passages([]).shape == (0, 384)
    assert bulk.child_pid is None


def test_vectors_arrive_as_they_were_computed(bulk: BulkEmbedder) -> None:
    texts = [f"text number {n} " + "long " * (n % 7) for n in range(150)]
    assert np.array_equal(bulk.embed_passages(texts), FakeEmbedder().embed_passages(texts))
    assert np.array_equal(bulk.embed_queries(texts), FakeEmbedder().embed_queries(texts))


def test_the_child_steps_back_behind_the_window(bulk: BulkEmbedder) -> None:
    bulk.embed_passages(["a"])
    assert bulk.child_pid is not None
    assert os.getpriority(os.PRIO_PROCESS, bulk.child_pid) == min(
        19, os.getpriority(os.PRIO_PROCESS, 0) + 10
    )


def test_a_child_without_work_ends_and_comes_back(bulk: BulkEmbedder, clock: Clock) -> None:
    bulk.embed_passages(["a"])
    first = bulk.child_pid
    clock.now_s += 59.0
    assert not bulk.end_if_idle()
    assert bulk.child_pid == first
    clock.now_s += 1.0
    assert bulk.end_if_idle()
    assert first is not None
    assert not is_alive(first)
    assert bulk.embed_passages(["a"]).shape == (1, 384)
    assert bulk.child_pid not in (None, first)


def test_it_ends_by_itself(folder: Path) -> None:
    bulk = BulkEmbedder(folder, 1, idle_s=0.1, module=FAKE)
    bulk.embed_passages(["a"])
    wait_until(lambda: bulk.child_pid is None)
    bulk.close()


def test_a_crash_is_told_once_and_then_there_is_a_new_child(bulk: BulkEmbedder) -> None:
    bulk.embed_passages(["a"])
    first = bulk.child_pid
    with pytest.raises(ChildDied) as caught:
        bulk.embed_passages(["a", CRASH_TEXT])
    assert caught.value.exit_status == -signal.SIGKILL
    assert bulk.embed_passages(["a"]).shape == (1, 384)
    assert bulk.child_pid not in (None, first)


def test_a_child_that_was_killed_between_calls_is_told_too(bulk: BulkEmbedder) -> None:
    bulk.embed_passages(["a"])
    assert bulk.child_pid is not None
    os.kill(bulk.child_pid, signal.SIGKILL)
    with pytest.raises(ChildDied):
        bulk.embed_passages(["a"])
    assert bulk.embed_passages(["a"]).shape == (1, 384)


def test_cancelling_reaches_the_work_in_the_child(bulk: BulkEmbedder) -> None:
    bulk.embed_passages(["a"])
    first = bulk.child_pid
    cancel = Cancel()
    outcome: list[BaseException] = []

    def work() -> None:
        try:
            bulk.embed_passages([STALL_TEXT], cancel)
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert not bulk.end_if_idle()
    cancel.set()
    thread.join(DEADLINE_S)
    assert [type(error) for error in outcome] == [Cancelled]
    assert bulk.embed_passages(["a"]).shape == (1, 384)
    assert bulk.child_pid == first  # cancelling costs no child


def test_a_child_that_does_not_answer_is_ended(folder: Path) -> None:
    bulk = BulkEmbedder(folder, 1, answer_timeout_s=4.0, module=FAKE)
    bulk.embed_passages(["a"])
    first = bulk.child_pid
    with pytest.raises(ChildTimeout):
        bulk.embed_passages([STALL_TEXT], Cancel())
    assert first is not None
    assert not is_alive(first)
    bulk.close()


def test_the_child_ends_when_its_parent_is_gone(bulk: BulkEmbedder) -> None:
    bulk.embed_passages(["a"])
    pid = bulk.child_pid
    assert pid is not None
    assert bulk._child is not None
    bulk._child.channel.close()  # what the kernel does to a parent that was killed
    wait_until(lambda: not is_alive(pid))


def test_a_folder_without_description_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged):
        BulkEmbedder(tmp_path, 1)


def test_a_model_that_cannot_be_loaded_is_told_in_the_childs_words(folder: Path) -> None:
    bulk = BulkEmbedder(folder, 1, form=BulkForm.ONNX)  # the real child; the folder holds no model
    with pytest.raises(PermanentError, match="damaged"):
        bulk.embed_passages(["a"])
    assert bulk.child_pid is None
    bulk.close()


@pytest.mark.parametrize(
    ("flags", "has_torch", "form"),
    [
        ({"avx2"}, True, BulkForm.ONNX),
        ({"avx512f", "avx512_bf16"}, True, BulkForm.ONNX),
        ({"amx_tile", "amx_bf16"}, True, BulkForm.TORCH_BFLOAT16),
        ({"amx_tile", "amx_bf16"}, False, BulkForm.ONNX),
        (set(), True, BulkForm.ONNX),
    ],
)
def test_torch_only_where_the_processor_multiplies_bfloat16_matrices(
    flags: set[str], has_torch: bool, form: BulkForm
) -> None:
    assert choose_bulk_form(frozenset(flags), has_torch) is form
