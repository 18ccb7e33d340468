"""Reads E5S1, the single-file form in which the embedding model's weights arrive.

All numbers are little-endian. After the magic, a version, the model's shape and a tokenizer
block (skipped: the tokenizer comes from its own file), a directory names each tensor with its
type, number of elements, offset and length. Matrices are in ggml's Q4_0: blocks of 32 weights
along a row, each an f16 scale and 16 bytes, where byte ``j`` holds weight ``j`` in its low nibble
and weight ``j + 16`` in its high one, both plus 8.

A file is not trusted: every length is checked against the file and against the shape before it
is used, so a damaged file ends in ``DamagedWeightsError`` and nothing else.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from kernel.errors import PermanentError

BLOCK_SIZE = 32
_MAGIC = b"E5S1"
_VERSION = 1
_BLOCK_BYTES = 2 + BLOCK_SIZE // 2
_FILE_LIMIT_BYTES = 2 * 1024**3
_TENSOR_LIMIT = 4096
# The largest shape worth believing; anything above is damage, and stops before memory is asked for.
_SHAPE_LIMITS = (8192, 128, 256, 65536, 2_000_000, 65536, 16)
_HEADER = struct.Struct("<I7ifi")
_TOKENIZER_HEAD = struct.Struct("<5iQ")
_MAP_HEAD = struct.Struct("<iI")
_COUNT = struct.Struct("<i")
_NAME_LENGTH = struct.Struct("<H")
_ENTRY = struct.Struct("<BIQQ")

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


class DamagedWeightsError(PermanentError):
    """The weights are not what their format promises."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "The embedding model's weights are damaged",
            f"{what}.",
            "Fetch the model again: antorcha models fetch.",
        )


class TensorType(IntEnum):
    """How a tensor's numbers are stored."""

    F32 = 0
    Q4_0 = 1


@dataclass(frozen=True, slots=True)
class E5Shape:
    """The sizes of a BERT encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class BlockMatrix:
    """A matrix of 4-bit codes with one scale for 32 neighbours of a row.

    Attributes:
        codes: ``(rows, columns)``, each 0 to 15; the weight is ``(code - 8) * scale``.
        scales: ``(rows, columns / 32)``.
    """

    codes: Bytes
    scales: npt.NDArray[np.float16]

    def dequantised(self) -> Floats:
        """The weights themselves, ``(rows, columns)``."""
        rows, columns = self.codes.shape
        centred = self.codes.astype(np.float32).reshape(rows, -1, BLOCK_SIZE) - np.float32(8)
        centred *= self.scales.astype(np.float32)[:, :, None]
        return centred.reshape(rows, columns)

    def packed_pairs(self) -> Bytes:
        """Two neighbouring codes a byte, the even one low: ``(rows, columns / 2)``."""
        packed: Bytes = self.codes[:, 0::2] | (self.codes[:, 1::2] << np.uint8(4))
        return packed


@dataclass(frozen=True, slots=True)
class E5Weights:
    """All of a model: its shape, its matrices, and its biases, norms and small tables."""

    shape: E5Shape
    matrices: Mapping[str, BlockMatrix]
    vectors: Mapping[str, Floats]


def read_e5(path: Path) -> E5Weights:
    """Read a whole E5S1 file.

    Raises:
        DamagedWeightsError: The file cannot be read or breaks its format anywhere.
    """
    try:
        if path.stat().st_size > _FILE_LIMIT_BYTES:
            raise DamagedWeightsError("The file is larger than any such model")
        data = path.read_bytes()
    except OSError as error:
        raise DamagedWeightsError(f"The file cannot be read ({error.strerror})") from error
    return parse_e5(data)


def parse_e5(data: bytes) -> E5Weights:
    """As ``read_e5``, from bytes."""
    cursor = _Cursor(data)
    shape = _read_shape(cursor)
    _skip_tokenizer(cursor)
    entries = _read_directory(cursor)
    matrices: dict[str, BlockMatrix] = {}
    vectors: dict[str, Floats] = {}
    for name, rows, columns, kind in _expected_tensors(shape):
        entry = entries.get(name.encode())
        if entry is None:
            raise DamagedWeightsError(f"The tensor {name} is missing")
        if kind is TensorType.Q4_0:
            matrices[name] = _read_blocks(data, name, entry, (rows, columns))
        else:
            vectors[name] = _read_floats(data, name, entry, (rows, columns))
    return E5Weights(shape, matrices, vectors)


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    elements: int
    offset: int
    length: int


class _Cursor:
    """Reads forward and never past the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        if size < 0 or size > len(self._data) - self._at:
            raise DamagedWeightsError("The file ends too early")
        self._at += size
        return self._data[self._at - size : self._at]

    def skip(self, size: int) -> None:
        if size < 0 or size > len(self._data) - self._at:
            raise DamagedWeightsError("The file ends too early")
        self._at += size

    def unpack(self, form: struct.Struct) -> tuple[int, ...]:
        return form.unpack(self.take(form.size))


def _read_shape(cursor: _Cursor) -> E5Shape:
    if cursor.take(len(_MAGIC)) != _MAGIC:
        raise DamagedWeightsError("The file does not begin as E5S1 weights do")
    version, *sizes, epsilon, block_size = cursor.unpack(_HEADER)
    if version != _VERSION or block_size != BLOCK_SIZE:
        raise DamagedWeightsError("The file is of another version of the format")
    if any(not 1 <= size <= limit for size, limit in zip(sizes, _SHAPE_LIMITS, strict=True)):
        raise DamagedWeightsError("The model's sizes make no sense")
    hidden, layers, heads, feed_forward, vocabulary, positions, token_types = sizes
    shape = E5Shape(
        hidden, layers, heads, feed_forward, vocabulary, positions, token_types, float(epsilon)
    )
    whole_blocks = shape.hidden % BLOCK_SIZE == 0 and shape.feed_forward % BLOCK_SIZE == 0
    if not whole_blocks or shape.hidden % shape.heads or not 0.0 < shape.epsilon < 1.0:
        raise DamagedWeightsError("The model's sizes do not fit together")
    return shape


def _skip_tokenizer(cursor: _Cursor) -> None:
    pieces, _bos, _eos, _pad, _unk, blob_bytes = cursor.unpack(_TOKENIZER_HEAD)
    if pieces < 0:
        raise DamagedWeightsError("The tokenizer block makes no sense")
    cursor.skip((pieces + 1) * 4 + pieces * 4 + blob_bytes)
    _count, map_bytes = cursor.unpack(_MAP_HEAD)
    cursor.skip(map_bytes)


def _read_directory(cursor: _Cursor) -> dict[bytes, _Entry]:
    (count,) = cursor.unpack(_COUNT)
    if not 0 <= count <= _TENSOR_LIMIT:
        raise DamagedWeightsError("The directory of tensors makes no sense")
    entries: dict[bytes, _Entry] = {}
    for _ in range(count):
        (length,) = cursor.unpack(_NAME_LENGTH)
        name = cursor.take(length)
        if name in entries:
            raise DamagedWeightsError("The directory names a tensor twice")
        entries[name] = _Entry(*cursor.unpack(_ENTRY))
    return entries


def _expected_tensors(shape: E5Shape) -> Iterator[tuple[str, int, int, TensorType]]:
    """Name, rows, columns and type of every tensor that a model of this shape has."""
    hidden, wide = shape.hidden, shape.feed_forward
    yield "emb.word", shape.vocabulary, hidden, TensorType.Q4_0
    yield "emb.pos", shape.positions, hidden, TensorType.F32
    yield "emb.type", shape.token_types, hidden, TensorType.F32
    yield "emb.ln.w", 1, hidden, TensorType.F32
    yield "emb.ln.b", 1, hidden, TensorType.F32
    outputs_inputs = {
        "q": (hidden, hidden),
        "k": (hidden, hidden),
        "v": (hidden, hidden),
        "ao": (hidden, hidden),
        "fi": (wide, hidden),
        "fo": (hidden, wide),
    }
    for layer in range(shape.layers):
        for part, (rows, columns) in outputs_inputs.items():
            yield f"l{layer}.{part}.w", rows, columns, TensorType.Q4_0
            yield f"l{layer}.{part}.b", 1, rows, TensorType.F32
        for norm in ("aln", "oln"):
            yield f"l{layer}.{norm}.w", 1, hidden, TensorType.F32
            yield f"l{layer}.{norm}.b", 1, hidden, TensorType.F32


def _tensor_bytes(
    data: bytes, name: str, entry: _Entry, kind: TensorType, elements: int, length: int
) -> memoryview:
    if (entry.kind, entry.elements, entry.length) != (kind, elements, length):
        raise DamagedWeightsError(f"The tensor {name} has another type or size than the model")
    if entry.offset > len(data) - length:
        raise DamagedWeightsError(f"The tensor {name} lies outside the file")
    return memoryview(data)[entry.offset : entry.offset + length]


def _read_floats(data: bytes, name: str, entry: _Entry, size: tuple[int, int]) -> Floats:
    elements = size[0] * size[1]
    raw = _tensor_bytes(data, name, entry, TensorType.F32, elements, elements * 4)
    values = np.frombuffer(raw, dtype="<f4").astype(np.float32)
    if not np.isfinite(values).all():
        raise DamagedWeightsError(f"The tensor {name} holds numbers that are none")
    return values.reshape(size) if size[0] > 1 else values


def _read_blocks(data: bytes, name: str, entry: _Entry, size: tuple[int, int]) -> BlockMatrix:
    rows, columns = size
    blocks = rows * columns // BLOCK_SIZE
    raw = _tensor_bytes(data, name, entry, TensorType.Q4_0, rows * columns, blocks * _BLOCK_BYTES)
    table = np.frombuffer(raw, dtype=np.uint8).reshape(blocks, _BLOCK_BYTES)
    scales = np.ascontiguousarray(table[:, :2]).view("<f2").astype(np.float16)
    if not np.isfinite(scales).all():
        raise DamagedWeightsError(f"The tensor {name} holds numbers that are none")
    nibbles = table[:, 2:]
    codes = np.concatenate((nibbles & 0x0F, nibbles >> 4), axis=1)
    return BlockMatrix(codes.reshape(rows, columns), scales.reshape(rows, -1))
