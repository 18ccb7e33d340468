import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.store.database import Database
from indexer.store.keyword import add_words, find_words, remove_words, search_words
from indexer.store.term_counts import TermCounts
from indexer.types import DocumentKind, SearchFilter

ANY = SearchFilter()


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    database = Database(tmp_path / "library.db")
    with database.write() as writer:
        yield writer
    database.close()


def add(connection: sqlite3.Connection, *bodies: str) -> None:
    for number, body in enumerate(bodies, start=1):
        add_words(connection, number, "", "", body)


def found(connection: sqlite3.Connection, query: str, as_you_type: bool = False) -> list[int]:
    return [hit for hit, _ in search_words(connection, query, 10, ANY, as_you_type)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Die Straße nach Köln", "koln strasse"),
        ("我们今天去北京图书馆", "北京图书馆在哪里"),
        ("我们今天去北京图书馆", "馆"),
        ("東京タワーへ行く", "タワー"),
        ("ฉันชอบกินข้าวผัด", "ข้าวผัด"),
        ("ฉันชอบกินข้าวผัด", "ผั"),
        ("मुझे किताबें पसंद हैं", "किताब"),
        ("اشتريت الكتاب أمس", "كتاب"),
        ("서울에서 만나요", "서울"),
        ("Он читал интересную книгу", "интересная книга"),
        ("Invoice AB-1234 is due", "AB-1234"),
        ("write to ana.ruiz@example.org", "ana.ruiz@example.org"),
        ("write to ana.ruiz@example.org", "ruiz"),
        ("call foo_bar()", "foo_bar"),
        ("It cost 1,000 euro", "1.000"),
        ("It cost 1\u00a0000 euro", "1000"),
    ],
)
def test_words_are_found_in_every_script(
    connection: sqlite3.Connection, text: str, query: str
) -> None:
    add(connection, text, "Something else altogether", "另外一件事情")
    assert found(connection, query)[0] == 1


def test_rarer_words_count_more(connection: sqlite3.Connection) -> None:
    add(connection, *["the house of the cat"] * 8, "a dissertation on the whale", "the the the")
    assert found(connection, "the dissertation")[0] == 9


def test_an_identifier_in_one_piece_beats_its_parts(connection: sqlite3.Connection) -> None:
    add(connection, "1234 times I saw AB in the long list", "order AB-1234 came", "x", "y", "z")
    assert found(connection, "AB-1234")[0] == 2


def test_quoted_words_must_stand_in_a_row(connection: sqlite3.Connection) -> None:
    add(connection, "green tea and old paint", "old tea in green paint", "北京大学", "大北京学")
    assert found(connection, '"green paint"') == [2]
    assert found(connection, "“green paint” tea") == [2]
    assert found(connection, '"北京大学"') == [3]


def test_the_last_word_may_be_unfinished(connection: sqlite3.Connection) -> None:
    add(connection, "a photograph", "nothing")
    assert found(connection, "pho") == []
    assert found(connection, "pho", as_you_type=True) == [1]
    assert found(connection, "pho ", as_you_type=True) == []
    assert found(connection, "ph", as_you_type=True) == []


def test_title_and_context_are_searched_too(connection: sqlite3.Connection) -> None:
    add_words(connection, 7, "Holiday", "From Ana", "body")
    assert found(connection, "holiday") == found(connection, "ana") == [7]


def test_removed_words_are_gone(connection: sqlite3.Connection) -> None:
    words = ("Title", "Context", "Größe 東京 1.000")
    add_words(connection, 1, *words)
    add_words(connection, 2, *words)
    remove_words(connection, 1, *words)
    for query in ("title", "context", "große", "東京", "1000"):
        assert found(connection, query) == [2]
    remove_words(connection, 2, *words)
    assert connection.execute("SELECT count(*) FROM passage_vocabulary").fetchone()[0] == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.text()
    | st.text(alphabet=st.sampled_from("\"'()*^:+-{}[]ab京ก NEAROT\0\\%;,."), max_size=80)
    | st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR(", '"', "title:", "*", "x"])).map(
        " ".join
    )
)
def test_no_query_is_an_error(connection: sqlite3.Connection, query: str) -> None:
    search_words(connection, query, 5, ANY)
    search_words(connection, query, 5, ANY, as_you_type=True)


def test_a_pasted_page_is_a_query_too(connection: sqlite3.Connection) -> None:
    add(connection, "needle")
    page = "needle " + " ".join(f"word{number} a-{number}" for number in range(2000))
    assert found(connection, page + ' "' * 500) == [1]


@pytest.mark.parametrize(
    "query", ["title: x", "x NOT y", "x) OR (y", "passage_words MATCH 'x'", "* x ^ y"]
)
def test_operators_are_only_words(connection: sqlite3.Connection, query: str) -> None:
    add(connection, "x", "y", "q", "r", "s")
    assert 1 in found(connection, query)


def put_documents(connection: sqlite3.Connection, *bodies: str) -> None:
    """A passage a document; every second document is a mail."""
    connection.execute(
        "INSERT INTO sources (id, path, collection, added_at) VALUES (1, '/', '', '')"
    )
    connection.execute(
        "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
        "VALUES (1, 1, '/mails', 0, 0, 0, 0, 'keyword')"
    )
    for number, body in enumerate(bodies, start=1):
        connection.execute(
            "INSERT INTO documents (id, file_id, member, kind, title, text) "
            "VALUES (?, 1, ?, ?, '', ?)",
            (number, str(number), "note" if number % 2 else "email", body),
        )
        connection.execute(
            "INSERT INTO passages (id, document_id, ordinal, start, end, embedding_key) "
            "VALUES (?, ?, 0, 0, 1, ?)",
            (number, number, str(number).encode()),
        )
        add_words(connection, number, "", "", body)


def test_a_large_library_is_searched_by_the_rarer_words(connection) -> None:
    put_documents(connection, *["meeting on Monday"] * 40, "the invoice", *["other"] * 60)
    hits = find_words(connection, "invoice meeting", 100, ANY, most_scored=30)
    assert [passage_id for passage_id, _ in hits.ranking] == [41]


def test_of_a_word_that_most_have_the_passages_read_last_are_scored(connection) -> None:
    put_documents(connection, *["meeting on Monday"] * 40, *["other"] * 61)
    hits = find_words(connection, "meeting", 100, ANY, most_scored=30)
    assert {passage_id for passage_id, _ in hits.ranking} == set(range(11, 41))


def test_a_filter_finds_what_was_read_before_them_too(connection) -> None:
    # Every second document is a mail, from the second on.
    put_documents(connection, *["meeting on Monday"] * 40, *["other"] * 61)
    wanted = SearchFilter(kind=DocumentKind.EMAIL)
    hits = find_words(connection, "meeting", 100, wanted, most_scored=5)
    assert {passage_id for passage_id, _ in hits.ranking} == set(range(2, 41, 2))


def test_beginnings_of_words_are_left_out_before_the_words(connection) -> None:
    put_documents(connection, *["invoicing"] * 40, "invoices", *["other"] * 60)
    assert len(find_words(connection, "invoices", 100, ANY).ranking) == 41
    assert len(find_words(connection, "invoices", 100, ANY, most_scored=30).ranking) == 1


@pytest.mark.parametrize("looked_through", [4, 2_000])
def test_a_filter_finds_what_is_not_among_the_best(connection, monkeypatch, looked_through) -> None:
    monkeypatch.setattr("indexer.store.keyword._LOOKED_THROUGH", looked_through)
    monkeypatch.setattr("indexer.store.keyword._LOOKED_THROUGH_AT_ONCE", 3)
    put_documents(connection, *["lunch", "a long mail that ends with lunch"] * 10)
    only_mails = SearchFilter(kind=DocumentKind.EMAIL)
    found = search_words(connection, "lunch", 7, only_mails)
    assert [passage_id for passage_id, _ in found] == [2, 4, 6, 8, 10, 12, 14]


def test_dear_counts_are_remembered_until_the_library_is_another(connection, monkeypatch) -> None:
    monkeypatch.setattr("indexer.store.term_counts._DEAR", 2)
    put_documents(connection, *["lunch", "lunches"] * 2)
    counts = TermCounts()
    assert counts.passages(connection) == 4
    assert counts.of_term(connection, "lunch") == 2
    assert counts.of_beginning(connection, "lunch") == 4
    remove_words(connection, 1, "", "", "lunch")
    assert counts.of_term(connection, "lunch") == 2
    connection.execute("DELETE FROM passages WHERE id = 1")
    counts.passages(connection)
    assert counts.of_term(connection, "lunch") == 1
