"""llama.cpp as this program uses it: one model, one sequence of tokens, one thread.

The plain C functions are called rather than ``llama_cpp.Llama``, which allocates a score for each
token of the vocabulary and batch, hides the abort callback, and ties the special tokens of a chat
template to the text between them. Only ever imported in the model's own process.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

import llama_cpp
import llama_cpp.llama_cpp as c
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOG_LEVEL_ERROR = 4
_ABORTED = 2
_PIECE_BYTES = 256
# Weights rearranged for the CPU ("repacking") are worth a factor of three on ARM. On x86 with
# AVX-512 a Q4_K_M of 1.5B read 1.5 times as many tokens in a second of CPU without (123 against
# 80 at 512 tokens, 97 against 77 at 64; writing 17.5 against 18.7), loads in half the time and
# takes 0.6 GB less, since the file need not be held twice. AMX comes through the same door, and
# its int8 kernels are known to crash.
_IS_X86 = platform.machine().lower() in {"x86_64", "amd64", "i686", "x86"}


class LoadFailed(Exception):
    """llama.cpp refused the file; the text is what it logged, for our log."""


class DecodeFailed(Exception):
    """llama.cpp gave up on a batch; ``status`` is its return value."""

    def __init__(self, status: int) -> None:
        super().__init__(f"llama_decode returned {status}")
        self.status = status


class DecodeAborted(Exception):
    """The abort callback said stop, in the middle of a batch."""


class NativeModel:
    """A loaded GGUF with room for one sequence of ``context_tokens``.

    Args:
        path: The file. It is not trusted: parsing it may crash or hang this process.
        context_tokens: The longest prompt and answer together.
        threads: Worker threads of llama.cpp.
        batch_tokens: How many tokens of a prompt are computed at once.
        should_stop: Looked at between any two operations of the network, a few milliseconds
            apart, from the thread that decodes.

    Raises:
        LoadFailed: The file is damaged, of an unknown kind, or does not fit into memory.
    """

    def __init__(
        self,
        path: Path,
        *,
        context_tokens: int,
        threads: int,
        batch_tokens: int,
        should_stop: Callable[[], bool],
    ) -> None:
        self._log = _ErrorLog(should_stop)
        c.llama_backend_init()
        self._model = self._load(path)
        self._vocabulary = c.llama_model_get_vocab(self._model)
        self._context = self._open_context(context_tokens, threads, batch_tokens)
        self._memory = c.llama_get_memory(self._context)
        self._abort = c.ggml_abort_callback(lambda _data: should_stop())
        c.llama_set_abort_callback(self._context, self._abort, None)
        self._batch = c.llama_batch_init(batch_tokens, 0, 1)
        self.length = 0
        self.batch_tokens = batch_tokens
        self.context_tokens = context_tokens
        self.vocabulary_size = int(c.llama_vocab_n_tokens(self._vocabulary))

    @property
    def chat_template(self) -> str:
        """The Jinja template that the file brings along; empty if it brings none."""
        template = c.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", "replace") if template else ""

    @property
    def adds_bos(self) -> bool:
        """Whether the model was trained with a token at the very beginning."""
        return bool(c.llama_vocab_get_add_bos(self._vocabulary))

    @property
    def bos(self) -> int:
        return int(c.llama_vocab_bos(self._vocabulary))

    @property
    def eos(self) -> int:
        return int(c.llama_vocab_eos(self._vocabulary))

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """Tokens of ``text``. Only with ``special`` do names like ``<|im_end|>`` steer."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            tokens = (c.llama_token * room)()
            count = c.llama_tokenize(
                self._vocabulary, data, len(data), tokens, room, False, special
            )
            if count >= 0:
                return list(tokens[:count])
            room = -count

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes that a token stands for; maybe only a part of a character."""
        buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        count = c.llama_token_to_piece(self._vocabulary, token, buffer, _PIECE_BYTES, 0, special)
        return buffer.raw[:count] if count > 0 else b""

    def ends_turn(self, token: int) -> bool:
        return bool(c.llama_vocab_is_eog(self._vocabulary, token))

    def decode(self, tokens: Sequence[int], position: int) -> None:
        """Read at most ``batch_tokens`` tokens, the first at ``position == self.length``.

        Raises:
            DecodeAborted: ``should_stop`` said so.
            DecodeFailed: Anything else. After both, ``length`` says what is still held.
        """
        batch: Any = self._batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = position + index
            batch.seq_id[index][0] = 0
            batch.n_seq_id[index] = 1
            batch.logits[index] = index == len(tokens) - 1
        status = c.llama_decode(self._context, batch)
        if status == 0:
            self.length = position + len(tokens)
            return
        self.cut(position)
        raise DecodeAborted if status == _ABORTED else DecodeFailed(status)

    def cut(self, length: int) -> None:
        """Forget all tokens from position ``length`` on; everything if only that is possible.

        Recurrent models (Mamba and its mixtures) have one state, which cannot be wound back.
        """
        if length > 0 and c.llama_memory_seq_rm(self._memory, 0, length, -1):
            self.length = length
            return
        c.llama_memory_clear(self._memory, True)
        self.length = 0

    @property
    def build(self) -> str:
        """Which llama.cpp this is, and which instructions of the processor it uses."""
        features = c.llama_print_system_info().decode("utf-8", "replace")
        library = Path(c.__file__).parent / "lib"
        stamps = [f"{file.name} {file.stat().st_size}" for file in sorted(library.glob("*"))]
        return f"{llama_cpp.__version__} {features} {stamps}"

    def state(self) -> bytes:
        """What it holds, for ``restore``. About 30 KB a token; empty if it cannot be had."""
        size = c.llama_state_seq_get_size(self._context, 0)
        buffer = (ctypes.c_uint8 * size)()
        written = c.llama_state_seq_get_data(self._context, buffer, size, 0)
        return bytes(buffer)[:written]

    def restore(self, state: bytes, length: int) -> bool:
        """Hold ``length`` tokens again, from their ``state``. If False, it holds nothing."""
        self.cut(0)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        taken = c.llama_state_seq_set_data(self._context, buffer, len(state), 0)
        last = c.llama_memory_seq_pos_max(self._memory, 0)
        if taken != len(state) or last != length - 1:
            self.cut(0)
            return False
        self.length = length
        return True

    def logits(self) -> npt.NDArray[np.float32]:
        """A score for each token of the vocabulary as the next one, as a copy."""
        pointer = c.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary_size,)).copy()

    def _load(self, path: Path) -> Any:
        params = c.llama_model_default_params()
        params.n_gpu_layers = 0  # the abort callback works on the CPU only
        params.use_extra_bufts = not _IS_X86
        model = c.llama_model_load_from_file(os.fsencode(path), params)
        if not model:
            raise LoadFailed(self._log.text())
        return model

    def _open_context(self, context_tokens: int, threads: int, batch_tokens: int) -> Any:
        params = c.llama_context_default_params()
        params.n_ctx = context_tokens
        params.n_batch = params.n_ubatch = batch_tokens
        params.n_seq_max = 1
        # Flash attention (chosen by default) reads 8 % faster at 512 tokens than without; a KV
        # cache in Q8_0 reads 25 % slower than the default F16.
        params.n_threads = params.n_threads_batch = threads
        context = c.llama_init_from_model(self._model, params)
        if not context:
            raise LoadFailed(self._log.text())
        return context


class _ErrorLog:
    """Keeps llama.cpp quiet, but for errors. A cancel, which it takes for one, is none."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self._is_cancelled = is_cancelled
        self._lines: deque[str] = deque(maxlen=4)
        self._callback = c.llama_log_callback(self._take)
        c.llama_log_set(self._callback, ctypes.c_void_p(0))

    def text(self) -> str:
        return " ".join(self._lines)

    def _take(self, level: int, text: bytes, _data: Any) -> None:
        if level != _LOG_LEVEL_ERROR or self._is_cancelled():
            return
        # The line may quote the file, which may be hostile: nothing but printable ASCII.
        line = ascii(text.decode("utf-8", "replace").strip())[1:-1][:500]
        self._lines.append(line)
        sys.stderr.write(f"llama.cpp: {line}\n")
