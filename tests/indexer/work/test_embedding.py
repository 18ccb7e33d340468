import os
import threading

import numpy as np
import pytest

from indexer.store import catalog_files
from indexer.store.vector_shelf import ask_to_erase
from indexer.store.vectors import VectorStoreBroken
from indexer.work import embedding_batch
from indexer.work.embedding_batch import EmbeddingFailed
from kernel.errors import PermanentError
from kernel.work import Cancel
from models.types import PassageReadings


@pytest.fixture
def filled(library, files):
    for number in range(5):
        (files / f"{number}.md").write_text(f"text {number}\n\nmore {number}")
    library.bring_up_to_date()
    assert len(library.vectors.vectors) == 10
    library.embedder.texts.clear()
    return library


def states(library):
    counts = library.catalog.counts().files
    return counts.keyword, counts.semantic


def test_files_become_semantic_when_all_their_passages_are(library, files):
    (files / "a.md").write_text("\n\n".join(f"part {n}" for n in range(100)))
    (files / "b.md").write_text("short")
    os.utime(files / "a.md", (1, 1))
    library.sweep()
    library.read_all()
    assert states(library) == (2, 0)
    assert library.embedding.step(Cancel())
    assert states(library) == (1, 1)
    assert library.state(files / "b.md") == "semantic"
    library.embed_all()
    assert states(library) == (0, 2)
    assert library.embedding.step(Cancel()) == 0


def test_the_newest_passages_come_first(library, files):
    for name in ("first", "later"):
        (files / f"old {name}.md").write_text("\n\n".join(f"{name} {n}" for n in range(100)))
        os.utime(files / f"old {name}.md", (1, 1))
        if name == "first":
            library.sweep()
            library.read_all()
            (files / "new.md").write_text("urgent")
        library.sweep()
        library.read_all()
    library.embedding.step(Cancel())
    assert library.embedder.texts[0] == "new\nurgent"


def test_a_copied_file_is_not_embedded_again(filled, files):
    (files / "copies").mkdir()
    (files / "copies/0.md").write_text((files / "0.md").read_text())
    filled.bring_up_to_date()
    assert filled.embedder.texts == []
    assert len(filled.vectors.vectors) == 12


def test_a_lost_cache_is_filled_again_without_the_model(filled):
    before = dict(filled.vectors.vectors)
    filled.vectors.reset()
    filled.embedding.distrust()
    filled.embedding.step(Cancel())
    filled.embed_all()
    assert filled.embedder.texts == []
    assert filled.vectors.vectors.keys() == before.keys()
    for passage_id, vector in filled.vectors.vectors.items():
        assert float(np.dot(vector, before[passage_id])) > 0.999
    assert states(filled) == (0, 5)


def test_while_the_cache_is_empty_nothing_is_called_semantic(filled):
    filled.vectors.reset()
    assert not filled.embedding.probe("fake-embedding")
    assert states(filled) == (5, 0)


def test_a_cache_that_finds_something_else_is_filled_again(filled):
    for passage_id in filled.vectors.vectors:
        filled.vectors.vectors[passage_id] = np.eye(1, 384, dtype=np.float32)[0]
    assert not filled.embedding.probe("fake-embedding")
    filled.embed_all()
    assert filled.embedding.probe("fake-embedding")


def test_what_is_removed_while_a_new_index_is_built_is_not_in_it(filled, files):
    (files / "0.md").unlink()
    filled.sweep()
    with filled.database.write() as connection:
        ask_to_erase(connection)
    while not filled.embedding.is_renewing:
        assert filled.embedding.step(Cancel())
    for path in files.iterdir():
        path.unlink()
    filled.sweep()
    filled.embed_all()
    assert filled.passages() == {}
    assert filled.vectors.count() == 0


def test_a_batch_is_of_one_moment(filled, files, monkeypatch):
    """A file is written anew between the two reads that fetch its passages and its text."""
    path = files / "0.md"
    path.write_text("first\n\nsecond\n\n" + path.read_text())
    filled.sweep()
    filled.read_all()
    with_texts = embedding_batch._with_texts

    def later(connection, rows):
        if path.read_text() != "all new words":
            path.write_text("all new words")
            filled.sweep()
            writing = threading.Thread(target=filled.read_all)
            writing.start()
            writing.join()
        return with_texts(connection, rows)

    monkeypatch.setattr(embedding_batch, "_with_texts", later)
    filled.embed_all()
    assert {"first", "second"} <= {text.rpartition("\n")[2] for text in filled.embedder.texts}
    assert set(filled.vectors.vectors) == set(filled.passages())


@pytest.mark.parametrize(("lost", "is_good"), [(1, True), (8, False)])
def test_one_that_is_not_found_is_no_reason_to_begin_anew(filled, lost, is_good):
    """Where texts are much alike, the search does not reach every one of them."""
    passages = sorted(filled.vectors.vectors)
    everything = filled.vectors.query

    def query(vector, k):
        away = passages[:lost]
        return [one for one in everything(vector, len(passages)) if one[0] not in away][:k]

    filled.vectors.query = query
    assert filled.embedding.probe("fake-embedding") is is_good


def test_a_cache_that_cannot_even_remove_is_filled_again(filled, files):
    (files / "0.md").unlink()
    filled.sweep()
    filled.vectors.failure = VectorStoreBroken("bit rot")
    with pytest.raises(VectorStoreBroken):
        filled.embedding.step(Cancel())
    filled.embedding.distrust()

    def count():
        raise VectorStoreBroken("bit rot")

    def reset():
        filled.vectors.failure = None
        filled.vectors.vectors.clear()

    filled.vectors.count, filled.vectors.reset = count, reset
    filled.embed_all()
    assert set(filled.vectors.vectors) == set(filled.passages())
    assert filled.embedder.texts == []


def test_removals_still_to_do_are_no_reason_to_begin_anew(filled, files):
    (files / "0.md").unlink()
    filled.sweep()
    assert filled.embedding.probe("fake-embedding")


def test_a_good_cache_is_left_alone(filled):
    before = dict(filled.vectors.vectors)
    assert filled.embedding.probe("fake-embedding")
    assert filled.vectors.vectors == before


def test_another_model_embeds_everything_anew(filled):
    filled.embedder = type(filled.embedder)("another")
    filled.embedding.distrust()
    filled.embed_all()
    assert len(filled.embedder.texts) == 10
    assert states(filled) == (0, 5)


def test_without_a_model_words_are_still_found(library, files, monkeypatch):
    (files / "a.md").write_text("words")

    def none():
        raise PermanentError("There is no embedding model")

    monkeypatch.setattr(library.embedding, "_embedder", none)
    library.sweep()
    library.read_all()
    with pytest.raises(PermanentError):
        library.embedding.step(Cancel())
    assert library.find("words")
    assert states(library) == (1, 0)


def test_no_model_is_loaded_for_an_empty_library(library, monkeypatch):
    monkeypatch.setattr(library.embedding, "_embedder", None)
    assert library.embedding.step(Cancel()) == 0


@pytest.mark.parametrize("wrong", ["nan", "shape", "error"])
def test_a_model_that_gives_nonsense_marks_nothing_as_done(library, files, monkeypatch, wrong):
    (files / "a.md").write_text("words")
    library.sweep()
    library.read_all()

    def embed(texts, cancel=None):
        if wrong == "error":
            raise RuntimeError("out of memory")
        shape = (len(texts), 384 if wrong == "nan" else 3)
        return np.full(shape, np.nan if wrong == "nan" else 1.0, dtype=np.float32)

    monkeypatch.setattr(library.embedder, "embed_passages", embed)
    with pytest.raises(EmbeddingFailed):
        library.embedding.step(Cancel())
    assert states(library) == (1, 0)
    assert library.vectors.vectors == {}


def test_a_passage_deleted_while_it_is_embedded_leaves_the_cache_again(library, files, monkeypatch):
    (files / "a.md").write_text("words")
    library.sweep()
    library.read_all()
    embed = library.embedder.embed_passages

    def embed_and_delete(texts, cancel=None):
        (files / "a.md").unlink()
        library.sweep()
        return embed(texts, cancel)

    monkeypatch.setattr(library.embedder, "embed_passages", embed_and_delete)
    library.embed_all()
    assert library.vectors.vectors == {}
    (vectors,) = library.database.read().execute("SELECT count(*) FROM vectors").fetchone()
    assert vectors == 0


def test_a_crash_between_cache_and_library_is_made_good(filled, files):
    (files / "new.md").write_text("brand new")
    filled.sweep()
    filled.read_all()
    (new_id,) = filled.find("brand")
    filled.vectors.add([new_id], np.ones((1, 384), dtype=np.float32))
    filled.embed_all()
    assert set(filled.vectors.vectors) == set(filled.passages())
    assert states(filled) == (0, 6)


def sketches(library):
    rows = library.database.read().execute("SELECT sketch FROM token_sketches ORDER BY sketch")
    return [row["sketch"] for row in rows]


def test_sketches_are_kept_with_the_vectors_and_go_with_them(library, files, monkeypatch):
    def read(texts, cancel=None):
        vectors = library.embedder.embed_passages(texts, cancel)
        return PassageReadings(vectors, tuple(text.encode() for text in texts))

    monkeypatch.setattr(library.embedder, "read_passages", read, raising=False)
    (files / "a.md").write_text("first")
    (files / "b.md").write_text("second")
    library.bring_up_to_date()
    assert sketches(library) == [b"a\nfirst", b"b\nsecond"]
    (files / "a.md").unlink()
    library.bring_up_to_date()
    assert sketches(library) == [b"b\nsecond"]


def test_a_model_without_tokens_leaves_no_sketches(filled):
    assert sketches(filled) == []


def test_what_waits_is_not_gone_through_for_each_batch(library, files):
    """A hundred thousand passages may wait; a batch looks at those of its own files alone."""
    (files / "a.md").write_text("one")
    library.sweep()
    library.read_all()
    with library.database.write() as connection:
        asked = []
        connection.set_trace_callback(asked.append)
        assert embedding_batch.NextBatch().find(connection)
        (first, *_) = connection.execute("SELECT id FROM passages").fetchone()
        catalog_files.finish_semantic(connection, [first])
        connection.set_trace_callback(None)
        plans = [
            step[3]
            for one in asked
            if "JOIN passages p" in one
            for step in connection.execute(f"EXPLAIN QUERY PLAN {one}")
        ]
    assert len(plans) > 6
    assert not [step for step in plans if "passages_to_embed" in step]
