import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from indexer.store.kept_vectors import is_packed, pack, packed, unpack


@pytest.mark.parametrize("dimensions", [1, 2, 7, 384])
def test_direction_and_length_are_kept(dimensions):
    vectors = np.random.default_rng(1).standard_normal((50, dimensions)).astype(np.float32)
    kept = unpack([pack(one) for one in vectors])
    assert kept.shape == vectors.shape
    assert kept.dtype == np.float32
    lengths = np.linalg.norm(vectors, axis=1)
    assert np.allclose(np.linalg.norm(kept, axis=1), lengths, rtol=1e-5)
    cosines = (kept * vectors).sum(axis=1) / lengths**2
    assert cosines.min() > 0.999


def test_it_takes_a_byte_a_dimension():
    assert len(pack(np.ones(384, np.float32))) == 384 + 5


def test_what_earlier_versions_kept_is_read_beside_it():
    vector = np.random.default_rng(2).standard_normal(384).astype(np.float32)
    old = vector.astype("<f2").tobytes()
    assert not is_packed(old)
    both = unpack([old, pack(vector)])
    assert np.allclose(both[0], vector, atol=2e-3)
    assert np.allclose(both[1], vector, atol=np.abs(vector).max() / 127)
    assert packed(old) == pack(unpack([old])[0])
    assert packed(packed(old)) == packed(old)


def test_a_vector_of_nothing_stays_one():
    assert not unpack([pack(np.zeros(8, np.float32))]).any()


@given(arrays.arrays(np.float32, st.integers(1, 40), elements=st.floats(-100, 100, width=32)))
def test_no_part_moves_by_more_than_a_step(vector):
    step = np.abs(vector).max() / 127
    kept = unpack([pack(vector)])[0]
    assert kept.shape == vector.shape
    # Half a step of rounding, and what keeping the length moves.
    assert np.abs(kept - vector).max() <= 1.5 * step + 1e-6
