"""Searching, counting, more like this and conversations over a real catalogue and real Chroma."""

import pytest

from app.engine.protocol import Method
from app.engine.requests import WrongRequest
from app.engine.search_requests import SearchRequests
from indexer.search.meaning import Meaning
from indexer.search.search import Search
from indexer.search.similar import Similar
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_names import CatalogNames
from indexer.store.database import Database
from indexer.store.vectors import VectorStore
from indexer.types import DocumentKind, ParsedDocument
from indexer.work.chunking import chunk, embedded_text
from kernel.work import Cancel
from models.fake_embedding import FakeEmbedder

ANA, BEN = "Ana Ruiz <ana@example.org>", "Ben Okri <ben@example.org>"


class Engine:
    """The requests of a library whose documents are put in as indexing would."""

    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self.vectors = VectorStore(folder / "vectors", "fake-embedding")
        embedder = FakeEmbedder()
        broken = pytest.fail
        self._requests = SearchRequests(
            self.database,
            Search(self.database, self.vectors, lambda: embedder, broken),
            Similar(self.database, Meaning(self.vectors, lambda: embedder, broken)),
            CatalogNames(self.database),
        ).handlers()
        self._files = 0
        self._embedder = embedder
        with self.database.write() as connection:
            for number, name in ((1, "Home"), (2, "Work")):
                connection.execute(
                    "INSERT INTO sources (id, path, collection, added_at) VALUES (?, ?, ?, '')",
                    (number, f"/h/{name}".encode(), name),
                )

    def add(self, kind, title, text, source=1, date=None, **more):
        self._files += 1
        name = {1: "Home", 2: "Work"}[source]
        document = clean(ParsedDocument(kind, title, text, date=date, **more))
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, "
                "state) VALUES (?, ?, ?, 0, 0, 0, 0, 'keyword')",
                (self._files, source, f"/h/{name}/{self._files}.txt".encode()),
            )
            replace_documents(connection, self._files, [ReadDocument(document, chunk(document))])
        return self._embed(document)

    def _embed(self, document):
        with self.database.write() as connection:
            (number,) = connection.execute("SELECT max(id) FROM documents").fetchone()
            rows = connection.execute(
                "SELECT id, context, start, end, embedding_key FROM passages WHERE document_id = ?",
                (number,),
            ).fetchall()
            for row in rows:
                text = embedded_text(row["context"], document.text[row["start"] : row["end"]])
                vector = self._embedder.embed_passages([text])
                self.vectors.add([row["id"]], vector)
                connection.execute(
                    "INSERT OR IGNORE INTO vectors VALUES (?, ?, ?)",
                    (row["embedding_key"], "fake-embedding", vector[0].astype("<f2").tobytes()),
                )
        return str(number)

    def ask(self, method, **params):
        return self._requests[method](params, Cancel(), lambda *_: None)

    def titles(self, query, **params):
        found = self.ask(Method.SEARCH, query=query, **params)
        return [one["document"]["title"] for one in found["results"]]


@pytest.fixture
def engine(tmp_path):
    engine = Engine(tmp_path)
    add = engine.add
    add(DocumentKind.NOTE, "Garden", "The beans freeze in March.", date="2024-03-02")
    add(DocumentKind.EMAIL, "Rent", "The rent of the garden shed rises.", 2,
        "2025-03-05T10:00:00+00:00", sender=ANA, recipients=(BEN,), language="en",
        metadata=(("message_id", "1@x"),))  # fmt: skip
    add(DocumentKind.EMAIL, "Re: Rent", "Then the rent of the shed is fine.", 2,
        "2025-04-06T10:00:00+00:00", sender=BEN, recipients=(ANA,), language="en",
        metadata=(("message_id", "2@x"), ("in_reply_to", "1@x")))  # fmt: skip
    add(DocumentKind.PDF, "Lease", "La renta del piso sube.", date="2023-05-12", language="es")
    yield engine
    engine.vectors.close()
    engine.database.close()


def test_what_is_typed_says_the_same_as_parameters(engine):
    typed = engine.titles("shed from:ana kind:mail in:Work after:2025-03 before:2025-04")
    given = engine.titles(
        "shed", **{"from": "ana"}, kind="email", collection="Work", after="2025-03",
        before="2025-04-01",
    )  # fmt: skip
    assert typed == given == ["Rent"]


def test_filters_alone_list_what_fits_the_newest_first(engine):
    found = engine.ask(Method.SEARCH, query="kind:mail", k=1)
    assert [one["document"]["title"] for one in found["results"]] == ["Re: Rent"]
    assert (found["total"], found["sort"]) == (2, "newest")
    assert engine.titles("kind:mail", k=1, offset=1) == ["Rent"]


def test_sorting_by_date_goes_through_all_that_have_the_words(engine):
    assert engine.titles("rent shed", sort="oldest") == ["Rent", "Re: Rent"]
    assert engine.titles("garden", sort="newest") == ["Rent", "Garden"]


def test_exact_words_stand_in_every_result(engine):
    assert engine.titles('"rent of the garden"') == ["Rent"]
    assert len(engine.titles("rent of the garden")) > 1


def test_what_is_not_understood_is_hinted_at_and_never_an_error(engine):
    found = engine.ask(Method.SEARCH, query="kind:sausage after:soon rent")
    assert [one["operator"] for one in found["typed"]["hints"]] == ["kind", "after"]
    assert found["results"]
    (hint,) = engine.ask(Method.SEARCH, query="from:zoe rent")["typed"]["hints"]
    assert (hint["operator"], hint["value"]) == ("from", "zoe")


def test_a_parameter_that_is_no_date_is_refused_with_a_sentence(engine):
    with pytest.raises(WrongRequest, match="no date"):
        engine.ask(Method.SEARCH, query="rent", after="soon")


def counted(answer, name):
    return {one["value"]: one["count"] for one in answer[name]}


def test_counts_of_the_whole_library(engine):
    answer = engine.ask(Method.FACETS)
    assert answer["total"] == 4
    assert counted(answer, "kinds") == {"email": 2, "note": 1, "pdf": 1}
    assert counted(answer, "collections") == {"Home": 2, "Work": 2}
    assert counted(answer, "languages") == {"en": 2, "es": 1}
    assert counted(answer, "months") == {"2023-05": 1, "2024-03": 1, "2025-03": 1, "2025-04": 1}


def test_counts_of_what_was_typed_and_months_beyond_its_dates(engine):
    answer = engine.ask(Method.FACETS, query="shed after:2025-04")
    assert answer["total"] == 1
    assert counted(answer, "kinds") == {"email": 1}
    assert counted(answer, "months") == {"2025-03": 1, "2025-04": 1}


def test_counts_follow_the_library(engine):
    engine.ask(Method.FACETS)
    engine.add(DocumentKind.NOTE, "New", "Something new.")
    for _ in range(1000):  # they may lag behind by twenty times of what counting takes
        if engine.ask(Method.FACETS)["total"] == 5:
            return
    pytest.fail("the counts stay old")


def test_more_like_a_document_without_itself_and_its_copies(engine):
    text = "The rent of the garden shed rises."
    copy = engine.add(DocumentKind.EMAIL, "Rent", text, 1, "2025-03-05T10:00:00+00:00",
                      sender=ANA, recipients=(BEN,))  # fmt: skip
    found = engine.ask(Method.SIMILAR, document="2", k=5)["results"]
    ids = [one["document"]["id"] for one in found]
    assert "2" not in ids
    assert copy not in ids
    assert ids
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    by_path = engine.ask(Method.SIMILAR, path="/h/Work/2.txt", k=5)["results"]
    assert [one["document"]["id"] for one in by_path] == ids


def test_nothing_is_like_a_file_that_is_not_there(engine):
    with pytest.raises(WrongRequest, match="not in the library"):
        engine.ask(Method.SIMILAR, path="/nowhere")


def test_a_conversation_oldest_first(engine):
    thread = engine.ask(Method.THREAD, document="3")
    assert [one["document"]["title"] for one in thread["mails"]] == ["Rent", "Re: Rent"]
    assert thread["mails"][0]["excerpt"].startswith("The rent of")
    assert engine.ask(Method.THREAD, document="1")["mails"] == []
