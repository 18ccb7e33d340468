import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.store import catalog_documents
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents, unix_time
from indexer.store.catalog_files import FileStamp, add_file
from indexer.types import (
    Chunk,
    DocumentKind,
    Heading,
    PageStart,
    ParsedDocument,
    RoleSpan,
    SpanRole,
)


def by_paragraph(document):
    chunks, begin = [], 0
    for part in document.text.split("\n\n"):
        if part.strip():
            chunks.append(Chunk(begin, begin + len(part), part, document.title))
        begin += len(part) + 2
    return chunks


def read(text, title="Title", member=None, **more):
    document = clean(ParsedDocument(DocumentKind.NOTE, title, text, member=member, **more))
    return ReadDocument(document, by_paragraph(document))


@pytest.fixture
def file_id(library):
    (source,) = library.catalog.sources()
    with library.database.write() as connection:
        return add_file(connection, source.id, source.path + b"/a.md", FileStamp(1, 2, 3, 4))


@pytest.fixture
def put(library, file_id):
    def put(*documents):
        with library.database.write() as connection:
            return replace_documents(connection, file_id, documents)

    return put


def test_a_document_comes_back_as_it_was_stored(library, put):
    put(
        read(
            "Intro\n\nBody",
            "Plan",
            date="2024-03-02T10:00:00+01:00",
            language="en",
            sender="Ana <a@example.org>",
            recipients=("Tom", "Eva"),
            headings=(Heading(1, "Intro", 0),),
            pages=(PageStart(1, 0), PageStart(2, 7)),
            roles=(RoleSpan(0, 5, SpanRole.HEADER),),
            metadata=(("tags", "x"),),
        )
    )
    ((document_id, _),) = library.documents().values()
    stored = library.catalog.document(str(document_id))
    assert stored.text == "Intro\n\nBody"
    assert stored.info.title == "Plan"
    assert stored.info.recipients == ("Tom", "Eva")
    assert stored.headings == (Heading(1, "Intro", 0),)
    assert stored.pages[1] == PageStart(2, 7)
    assert stored.roles == (RoleSpan(0, 5, SpanRole.HEADER),)
    assert stored.metadata == {"tags": "x"}
    row = library.database.read().execute("SELECT date_unix FROM documents").fetchone()
    assert row["date_unix"] == 1709370000.0


@pytest.mark.parametrize("wrong", ["", "d1", "-1", "1e3", "99", "9" * 30, "١"])
def test_an_id_of_no_document_gives_none(library, put, wrong):
    put(read("x"))
    assert library.catalog.document(wrong) is None


def test_an_edit_of_one_paragraph_touches_one_passage(library, put):
    put(read("one\n\ntwo\n\nthree"))
    ids = {text: i for i, text in library.passages().items()}
    library.embed_all()
    put(read("zero\n\none\n\nTWO\n\nthree"))
    after = {text: i for i, text in library.passages().items()}
    assert after["one"] == ids["one"]
    assert after["three"] == ids["three"]
    assert after["TWO"] not in ids.values()
    library.embedder.texts.clear()
    library.embed_all()
    assert sorted(library.embedder.texts) == ["Title\nTWO", "Title\nzero"]
    assert set(library.vectors.vectors) == set(after.values())


def test_the_same_paragraph_twice_is_embedded_once_and_stays_two_passages(library, put):
    put(read("same\n\nsame\n\nother"))
    library.embed_all()
    assert sorted(library.embedder.texts) == ["Title\nother", "Title\nsame"]
    assert len(library.vectors.vectors) == 3
    put(read("same\n\nother"))
    library.embed_all()
    assert len(library.vectors.vectors) == 2
    assert len(library.embedder.texts) == 2


def test_words_follow_edits_and_titles(library, put):
    put(read("the boiler is broken", "Repairs"))
    assert library.find("boiler")
    put(read("the pump is broken", "Repairs"))
    assert not library.find("boiler")
    assert library.find("pump")
    put(read("the pump is broken", "Winter"))
    assert library.find("winter")
    assert not library.find("repairs")
    put()
    assert not library.find("broken")


def test_a_new_title_is_found_even_where_nothing_else_changed(library, put):
    for title in ("Repairs", "Winter"):
        document = ParsedDocument(DocumentKind.NOTE, title, "the pump is broken")
        put(ReadDocument(document, [Chunk(0, 18, document.text, context="")]))
        ids = set(library.passages())
        assert library.find(title.lower()) == ids
    assert library.find("repairs") == set()
    assert ids == {1}
    put()
    assert library.find("winter") == set()


def test_members_keep_their_ids_and_double_names_are_numbered(library, put):
    put(read("a", member="1"), read("b", member="2"), read("c", member="2"))
    before = library.documents()
    assert {member for _, member in before} == {"1", "2", "2 (2)"}
    put(read("a", member="1"), read("new", member="3"), read("B", member="2"))
    after = library.documents()
    assert after[b"a.md", "1"] == before[b"a.md", "1"]
    assert after[b"a.md", "2"] == (before[b"a.md", "2"][0], "B")
    assert (b"a.md", "2 (2)") not in after


def test_what_cannot_be_stored_is_replaced_one_for_one(library, put):
    document = clean(ParsedDocument(DocumentKind.NOTE, "t\udcff", "a\ud800b\x00c\n\nend"))
    assert document.text == "a\ufffdb\ufffdc\n\nend"
    put(ReadDocument(document, by_paragraph(document)))
    assert list(library.passages().values()) == ["a\ufffdb\ufffdc", "end"]


def test_clean_leaves_good_documents_as_they_are():
    document = ParsedDocument(DocumentKind.NOTE, "Straße 🜂", "naïve\ttext\n", date="2024-03-02")
    assert clean(document) is document


@pytest.mark.parametrize("date", ["yesterday", "2024-13-01", "", None, "0000-00-00"])
def test_a_date_that_is_none_is_left_out(date):
    assert unix_time(date) is None
    assert clean(ParsedDocument(DocumentKind.NOTE, "t", "x", date=date)).date is None


def test_vectors_stay_as_long_as_somebody_needs_them(library, put):
    put(read("shared", member="1"), read("shared", member="2"))
    library.embed_all()
    put(read("shared", member="1"))
    (count,) = library.database.read().execute("SELECT count(*) FROM vectors").fetchone()
    assert count == 1
    put()
    (count,) = library.database.read().execute("SELECT count(*) FROM vectors").fetchone()
    assert count == 0


def test_a_failure_half_way_leaves_everything_as_it_was(library, file_id, put):
    put(read("old words"))
    before = library.documents(), library.passages()

    def documents():
        yield read("new words")
        raise sqlite3.IntegrityError("in the middle")

    with pytest.raises(sqlite3.IntegrityError), library.database.write() as connection:
        replace_documents(connection, file_id, documents())
    assert (library.documents(), library.passages()) == before
    assert library.find("old")
    assert not library.find("new")


texts = st.lists(st.sampled_from(["red", "green", "blue", "red fox", "", "grün"]), max_size=6).map(
    "\n\n".join
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(edits=st.lists(st.dictionaries(st.sampled_from("abc"), texts, max_size=3), max_size=5))
def test_after_any_edits_passages_words_and_vectors_are_those_of_the_last(library, put, edits):
    for edit in edits:
        put(*(read(text, f"t{member}", member) for member, text in edit.items()))
        library.embed_all()
    last = edits[-1] if edits else {}
    if edits:
        assert {m: text for (_, m), text in library.texts().items()} == last
        expected = sorted(
            chunk.text
            for member, text in last.items()
            for chunk in by_paragraph(ParsedDocument(DocumentKind.NOTE, member, text))
        )
        passages = library.passages()
        assert sorted(passages.values()) == expected
        for word in ("red", "green", "blue", "fox", "grun"):
            folded = {i for i, t in passages.items() if word in t.replace("ü", "u").split()}
            assert library.find(word) == folded
        assert set(library.vectors.vectors) == set(passages)
        (rows,) = library.database.read().execute("SELECT count(*) FROM vectors").fetchone()
        contexts = (
            library.database.read()
            .execute("SELECT DISTINCT embedding_key FROM passages")
            .fetchall()
        )
        assert rows == len(contexts)


def test_embedding_key_tells_texts_apart():
    keys = {
        catalog_documents.embedding_key(catalog_documents.embedding_text(context, body))
        for context, body in [("", "a"), ("c", "a"), ("", "b")]
    }
    assert len(keys) == 3


def test_a_document_is_found_by_where_it_lies(library, put):
    (source,) = library.catalog.sources()
    put(read("One."), read("Two.", member="2"))
    path = source.display_path + "/a.md"
    whole = library.catalog.document(library.catalog.document_at(path, None))
    part = library.catalog.document(library.catalog.document_at(path, "2"))
    assert (whole.text, part.text) == ("One.", "Two.")
    assert library.catalog.document_at(path, "3") is None
    assert library.catalog.document_at("/elsewhere", None) is None
