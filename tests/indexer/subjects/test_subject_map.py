"""The map over a real catalogue whose vectors are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.database import Database
from indexer.store.vector_shelf import MODEL_KEY
from indexer.subjects.clustering import group, normalised
from indexer.subjects.subject_map import SubjectMaps
from indexer.subjects.telling_words import common_words, telling_words, wording_of
from indexer.types import DocumentKind, ParsedDocument
from indexer.work.chunking import chunk
from kernel.work import Cancel, Cancelled, ignore_progress

ABOUT = {
    "boats": ("The mast and the sail of the boat", "A boat leaks at the mast"),
    "bread": ("The oven and the flour for bread", "Bread from rye flour"),
    "taxes": ("The tax office wants the invoice", "An invoice for the tax return"),
}


class Shelf:
    """Documents whose vectors point where their subject says."""

    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self._files = 0
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO sources (id, path, collection, added_at) VALUES (1, ?, 'Home', '')",
                (b"/h",),
            )
            connection.execute("INSERT INTO meta VALUES (?, 'm')", (MODEL_KEY,))

    def add(self, subject, number):
        self._files += 1
        title, text = f"{subject} {number}", ABOUT[subject][number % 2] + f" {number}."
        document = clean(ParsedDocument(DocumentKind.NOTE, title, text, language="en"))
        vector = np.random.default_rng(self._files).normal(0, 0.2, 8)
        vector[list(ABOUT).index(subject)] += 2
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, "
                "state) VALUES (?, 1, ?, 0, 0, 0, 0, 'semantic')",
                (self._files, f"/h/{self._files}".encode()),
            )
            replace_documents(connection, self._files, [ReadDocument(document, chunk(document))])
            for (key,) in connection.execute(
                "SELECT p.embedding_key FROM passages p JOIN documents d ON d.id = p.document_id "
                "WHERE d.file_id = ?", (self._files,),
            ).fetchall():  # fmt: skip
                connection.execute(
                    "INSERT OR IGNORE INTO vectors VALUES (?, 'm', ?)",
                    (key, vector.astype("<f2").tobytes()),
                )

    def remove(self, file):
        with self.database.write() as connection:
            connection.execute("DELETE FROM files WHERE id = ?", (file,))


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path)
    for number in range(10):
        for subject in ABOUT:
            shelf.add(subject, number)
    yield shelf
    shelf.database.close()


def test_subjects_hold_what_is_alike_and_are_named_by_it(shelf):
    drawn = SubjectMaps(shelf.database).current(Cancel(), ignore_progress)
    assert (drawn.mapped, drawn.total) == (30, 30)
    assert sorted(one for s in drawn.subjects for one in s.documents) == list(range(1, 31))
    named = {frozenset((one - 1) % 3 for one in s.documents): s.words for s in drawn.subjects}
    assert all(len(kinds) == 1 for kinds in named)
    words = {word.casefold() for said in named.values() for word in said}
    assert words & {"boat", "boats", "mast"}
    assert words & {"bread", "flour", "rye", "oven"}
    assert words & {"tax", "taxes", "invoice"}
    assert "the" not in words


def test_the_map_goes_when_a_document_goes(shelf):
    maps = SubjectMaps(shelf.database)
    before = maps.current(Cancel(), ignore_progress)
    assert maps.current(Cancel(), ignore_progress) is before
    shelf.remove(1)
    maps.library_changed()
    after = maps.current(Cancel(), ignore_progress)
    assert 1 not in [one for s in after.subjects for one in s.documents]


def test_a_few_new_documents_do_not_move_the_map_and_many_do(shelf):
    maps = SubjectMaps(shelf.database)
    before = maps.current(Cancel(), ignore_progress)
    shelf.add("boats", 50)
    assert maps.current(Cancel(), ignore_progress) is before
    for number in range(60, 80):
        shelf.add("boats", number)
    assert maps.current(Cancel(), ignore_progress).mapped == 51


def test_drawing_can_be_stopped(shelf):
    cancel = Cancel()
    with pytest.raises(Cancelled):
        SubjectMaps(shelf.database).current(cancel, lambda _: cancel.set())


def test_a_handful_of_documents_has_no_map(tmp_path):
    shelf = Shelf(tmp_path)
    shelf.add("boats", 1)
    assert SubjectMaps(shelf.database).current(Cancel(), ignore_progress).subjects == ()
    shelf.database.close()


@given(arrays.arrays(np.float32, (20, 4), elements=st.floats(-1, 1, width=32)))
def test_any_vectors_fall_into_groups_numbered_without_gaps(vectors):
    labels = group(normalised(vectors), 5, 3, Cancel())
    sizes = np.bincount(labels)
    assert sizes.min() > 0
    assert list(sizes) == sorted(sizes, reverse=True)


def test_words_of_a_language_do_not_name_and_forms_are_said_once():
    inside = [wording_of("Garten", "Der Garten bei Berlin", "de") for _ in range(5)]
    outside = [wording_of("Auto", "Der Wagen bei Berlin", "de") for _ in range(5)]
    common = common_words([inside, outside])
    assert common == {"berlin"}
    assert telling_words(inside, outside, common) == ("Garten",)


def test_chinese_is_named_by_pairs_without_joining_characters():
    wording = wording_of("", "杭州的会议", "zh")
    assert "杭州" in wording.words
    assert "州的" not in wording.words
