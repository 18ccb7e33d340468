import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.store.database import Database
from indexer.store.keyword import add_words, remove_words, search_words
from indexer.types import SearchFilter

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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
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
