from hypothesis import given
from hypothesis import strategies as st

from indexer.search.fusion import fuse


def order(words: dict[int, float], meaning: dict[int, float], most: float = 10.0) -> list[int]:
    return [hit for hit, _ in fuse(list(words.items()), list(meaning.items()), most)]


def test_one_half_alone_keeps_its_order() -> None:
    assert order({3: 9.0, 1: 5.0}, {}) == [3, 1]
    assert order({}, {2: 0.9, 4: 0.8}) == [2, 4]
    assert order({}, {}) == []


def test_what_both_find_comes_first() -> None:
    assert order({1: 9.0, 2: 8.0}, {3: 0.90, 2: 0.89, 4: 0.75})[0] == 2


def test_words_that_carry_little_of_the_query_yield_to_meaning() -> None:
    meaning = {2: 0.90, 1: 0.86}
    assert order({1: 9.0}, meaning, most=9.0)[0] == 1
    assert order({1: 0.5}, meaning, most=20.0)[0] == 2


rankings = st.dictionaries(st.integers(1, 20), st.floats(0, 30), max_size=8).map(
    lambda scores: sorted(scores.items(), key=lambda item: -item[1])
)


@given(rankings, rankings, st.floats(0, 100))
def test_every_hit_appears_once_in_falling_order(
    words: list[tuple[int, float]], meaning: list[tuple[int, float]], most: float
) -> None:
    fused = fuse(words, meaning, most)
    assert sorted(hit for hit, _ in fused) == sorted({hit for hit, _ in (*words, *meaning)})
    scores = [score for _, score in fused]
    assert scores == sorted(scores, reverse=True)


def test_a_closer_look_outweighs_the_whole_passage() -> None:
    meaning = [(1, 0.90), (2, 0.89), (3, 0.80)]
    fused = fuse([], meaning, 0.0, {1: 0.20, 2: 0.30})
    assert [hit for hit, _ in fused] == [2, 1, 3]
    assert fuse([], meaning, 0.0, {}) == fuse([], meaning, 0.0)


def test_what_was_not_looked_at_closer_ranks_like_the_worst_that_was() -> None:
    meaning = [(1, 0.90), (2, 0.89), (3, 0.889)]
    fused = fuse([], meaning, 0.0, {1: 0.30, 2: 0.10})
    assert [hit for hit, _ in fused] == [1, 2, 3]


def test_a_passage_whose_tokens_are_not_kept_is_judged_as_a_whole() -> None:
    meaning = [(1, 0.90), (2, 0.89), (3, 0.889)]
    fused = fuse([], meaning, 0.0, {1: 0.30, 2: 0.10, 3: None})
    assert [hit for hit, _ in fused] == [1, 3, 2]
    assert fuse([], meaning, 0.0, dict.fromkeys((1, 2, 3))) == fuse([], meaning, 0.0)
