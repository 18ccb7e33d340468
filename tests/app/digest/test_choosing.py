"""What is read of a text that is too long."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.digest.choosing import choose
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def passage(number, vector, document="1", text="x" * 400):
    info = DocumentInfo(document, f"/n/{document}.md", DocumentKind.NOTE, "Note", "c")
    unit = None if vector is None else np.array(vector, dtype=np.float32) / np.linalg.norm(vector)
    return WholePassage(
        info, PassageInfo(str(number), text, number * 500, number * 500 + 400), unit
    )


def test_all_is_read_if_it_fits():
    passages = [passage(n, [1, n]) for n in range(4)]
    assert sorted(choose(passages, 10_000)) == [0, 1, 2, 3]


def test_every_stretch_of_the_text_gives_one():
    passages = [passage(n, [1, 0.1 * (n % 3)]) for n in range(12)]
    chosen = sorted(choose(passages, 3 * 400))
    assert len(chosen) == 3
    assert [place // 4 for place in chosen] == [0, 1, 2]


def test_what_is_central_goes_before_what_stands_apart():
    passages = [passage(n, [1, 0] if n != 1 else [0, 1]) for n in range(6)]
    assert 1 not in choose(passages, 3 * 400)


def test_every_document_has_its_say():
    passages = [passage(n, [1, n], "long") for n in range(10)] + [passage(20, [0, 1], "short")]
    assert 10 in choose(passages, 3 * 400)


def test_what_is_near_the_subject_is_read_first():
    passages = [passage(n, [0, 1] if n == 5 else [1, 0]) for n in range(8)]
    query = np.array([0, 1], dtype=np.float32)
    assert choose(passages, 2 * 400, query)[0] == 5


def test_without_vectors_it_is_spread_evenly():
    passages = [passage(n, None) for n in range(9)]
    assert choose(passages, 3 * 400) == [0, 4, 8]


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 900)), min_size=1, max_size=40),
    st.integers(1, 9000),
)
def test_places_are_valid_and_never_repeated(shape, most):
    rows = sorted(shape)
    passages = [
        passage(n, [1, n % 5], str(document), "y" * size) for n, (document, size) in enumerate(rows)
    ]
    chosen = choose(passages, most)
    assert chosen
    assert len(set(chosen)) == len(chosen)
    assert set(chosen) <= set(range(len(passages)))
