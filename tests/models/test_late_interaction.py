import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.late_interaction import centred, find_centre, nearness, pooled, sketch
from models.types import Vectors

_SIZE = 64


def _units(count: int, seed: int) -> Vectors:
    rows = np.random.default_rng(seed).normal(size=(count, _SIZE)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


_NOWHERE = np.zeros(_SIZE, dtype=np.float32)


def _sketch_of_twins(tokens: Vectors, centre: Vectors) -> bytes:
    """Tokens made by chance point anywhere; said twice each, pooling leaves them as they are."""
    return sketch(np.repeat(tokens, 2, axis=0), centre)


def test_a_sketch_takes_two_bits_a_dimension_for_every_other_token() -> None:
    assert len(sketch(_units(1, 1), _NOWHERE)) == _SIZE // 4
    assert len(sketch(_units(8, 1), _NOWHERE)) == 4 * _SIZE // 4


def test_tokens_that_say_nearly_the_same_become_one() -> None:
    told = _units(3, 8)
    again = centred(told + 0.01 * _units(3, 9), _NOWHERE)
    kept = pooled(np.concatenate([told, again]))
    assert kept.shape == (3, _SIZE)
    assert (told @ kept.T).max(axis=1) == pytest.approx(1.0, abs=0.01)
    assert np.linalg.norm(kept, axis=1) == pytest.approx(1.0)


def test_a_sketch_keeps_the_order_of_the_exact_scores() -> None:
    asked = _units(6, 2)
    exact, kept = [], []
    for seed, share in enumerate((1.0, 0.6, 0.3, 0.0)):
        noise = _units(6, 10 + seed)
        mixed = share * asked + (1 - share) * noise
        tokens = centred(mixed, _NOWHERE)
        exact.append(float((asked @ tokens.T).max(axis=1).mean()))
        kept.append(_sketch_of_twins(tokens, _NOWHERE))
    assert exact == sorted(exact, reverse=True)
    scores = nearness(asked, kept)
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == pytest.approx(1.0, abs=0.15)


def test_what_all_tokens_share_does_not_count() -> None:
    shared = 5 * _units(1, 3)[0]
    asked = _units(4, 4)
    right, wrong = asked + shared, _units(4, 5) + shared
    scores = nearness(asked, [_sketch_of_twins(wrong, shared), _sketch_of_twins(right, shared)])
    assert scores[1] > scores[0] + 0.2


def test_a_token_that_all_passages_answer_alike_counts_for_nothing() -> None:
    common, telling, other = _units(3, 6)
    asked = np.stack([common, telling])
    scores = nearness(
        asked,
        [
            _sketch_of_twins(np.stack([common, other]), _NOWHERE),
            _sketch_of_twins(np.stack([common, telling]), _NOWHERE),
        ],
    )
    assert scores[1] - scores[0] > 0.6  # the mean of both tokens would say half as much


def test_passages_without_a_usable_sketch_are_infinitely_far() -> None:
    asked = _units(2, 7)
    scores = nearness(asked, [b"", _sketch_of_twins(asked, _NOWHERE), b"odd size"])
    assert scores[0] == scores[2] == float("-inf")
    assert scores[1] > 0.5
    assert nearness(asked, []) == []


def test_the_centre_gives_each_sentence_the_same_weight() -> None:
    def tokens_of(text: str, is_query: bool) -> Vectors:
        value = 1.0 if is_query else -1.0
        return np.full((len(text), 4), value, dtype=np.float32)

    centre = find_centre(tokens_of)
    assert np.array_equal(centre.query, np.ones(4))
    assert np.array_equal(centre.passage, -np.ones(4))


@given(arrays(np.float32, (3, 8), elements=st.floats(-10, 10, width=32)))
def test_any_tokens_can_be_kept(tokens: Vectors) -> None:
    kept = sketch(tokens, np.zeros(8, dtype=np.float32))
    (score,) = nearness(np.eye(8, dtype=np.float32), [kept])
    assert np.isfinite(score)
