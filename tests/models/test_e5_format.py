from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.e5_format import BlockMatrix, DamagedWeightsError, parse_e5, read_e5
from tests.models.tiny_e5 import HIDDEN, LAYERS, TinyWeights

WHOLE = TinyWeights().to_bytes()
HEADER_END = 4 + 4 + 7 * 4 + 4 + 4


def test_a_whole_file_is_read() -> None:
    weights = parse_e5(WHOLE)
    assert (weights.shape.hidden, weights.shape.layers) == (HIDDEN, LAYERS)
    assert weights.matrices["l1.fo.w"].codes.shape == (64, 128)
    assert weights.vectors["emb.pos"].shape == (40, 64)


def test_nibbles_are_ggmls_low_half_then_high_half() -> None:
    tiny = TinyWeights()
    # One block by hand: byte j carries weight j below and weight j + 16 above.
    block = np.float16(0.5).tobytes() + bytes((15 - j) << 4 | j for j in range(16))
    kind, content, count = tiny.tensors["l0.q.w"]
    tiny.tensors["l0.q.w"] = (kind, block + content[18:], count)
    matrix = parse_e5(tiny.to_bytes()).matrices["l0.q.w"]
    expected = [(j - 8) * 0.5 for j in range(16)] + [(7 - j) * 0.5 for j in range(16)]
    assert matrix.dequantised()[0, :32].tolist() == expected


def test_packed_pairs_hold_neighbours() -> None:
    codes = np.arange(32, dtype=np.uint8).reshape(1, 32) % 16
    packed = BlockMatrix(codes, np.ones((1, 1), np.float16)).packed_pairs()
    assert packed[0, :3].tolist() == [0x10, 0x32, 0x54]


@pytest.mark.parametrize("name", ["emb.word", "l1.oln.b"])
def test_a_missing_tensor_is_named(name: str) -> None:
    tiny = TinyWeights()
    del tiny.tensors[name]
    with pytest.raises(DamagedWeightsError, match=name):
        parse_e5(tiny.to_bytes())


def test_a_tensor_of_another_size_is_refused() -> None:
    tiny = TinyWeights()
    kind, content, count = tiny.tensors["l0.fi.b"]
    tiny.tensors["l0.fi.b"] = (kind, content[:-4], count - 1)
    with pytest.raises(DamagedWeightsError, match=r"l0\.fi\.b"):
        parse_e5(tiny.to_bytes())


@pytest.mark.parametrize("name", ["emb.pos", "l0.q.w"])
def test_numbers_that_are_none_are_refused(name: str) -> None:
    tiny = TinyWeights()
    kind, content, count = tiny.tensors[name]
    nan = np.float32("nan").tobytes() if kind == 0 else np.float16("nan").tobytes()
    tiny.tensors[name] = (kind, nan + content[len(nan) :], count)
    with pytest.raises(DamagedWeightsError, match="none"):
        parse_e5(tiny.to_bytes())


@pytest.mark.parametrize(
    ("offset", "value"),
    [(8, 2**31 - 1), (8, -32), (8, 33), (12, 10**6), (16, 5), (24, 2**31 - 1), (40, 31)],
    ids=["huge", "negative", "part block", "layers", "heads", "vocabulary", "block size"],
)
def test_sizes_that_make_no_sense_end_before_memory_is_asked_for(offset: int, value: int) -> None:
    damaged = bytearray(WHOLE)
    struct.pack_into("<i", damaged, offset, value)
    with pytest.raises(DamagedWeightsError):
        parse_e5(bytes(damaged))


def test_offsets_beyond_64_bits_of_sense_are_refused() -> None:
    at = WHOLE.index(b"emb.word") + len("emb.word") + 1 + 4
    damaged = bytearray(WHOLE)
    struct.pack_into("<Q", damaged, at, 2**64 - 1)
    with pytest.raises(DamagedWeightsError, match="outside"):
        parse_e5(bytes(damaged))


@given(cut=st.integers(0, len(WHOLE) - 1))
def test_a_file_cut_anywhere_is_damaged(cut: int) -> None:
    with pytest.raises(DamagedWeightsError):
        parse_e5(WHOLE[:cut])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    changes=st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=12)
)
def test_changed_bytes_never_end_in_another_error(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(WHOLE)
    for at, value in changes:
        damaged[at] = value
    try:
        weights = parse_e5(bytes(damaged))
    except DamagedWeightsError:
        return
    assert all(np.isfinite(vector).all() for vector in weights.vectors.values())
    assert all(np.isfinite(matrix.scales).all() for matrix in weights.matrices.values())


@given(st.binary(max_size=400))
def test_noise_is_damaged(noise: bytes) -> None:
    with pytest.raises(DamagedWeightsError):
        parse_e5(noise)
    with pytest.raises(DamagedWeightsError):
        parse_e5(WHOLE[:HEADER_END] + noise)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DamagedWeightsError, match="cannot be read"):
        read_e5(tmp_path / "none.bin")
