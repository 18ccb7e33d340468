import os
from pathlib import Path

import pytest

from indexer.store.catalog_people import put_people
from indexer.store.database import Database
from indexer.store.filters import filter_sql, unix_seconds
from indexer.store.passages import (
    document_text,
    filtered_passages,
    let_through,
    load,
    places,
)
from indexer.types import DocumentKind, SearchFilter


@pytest.fixture
def connection(tmp_path: Path):
    database = Database(tmp_path / "library.db")
    with database.write() as writer:
        writer.execute("INSERT INTO sources (id, path, collection, added_at) VALUES (1,'/','c','')")
        writer.execute(
            "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
            "VALUES (1, 1, ?, 0, 0, 0, 0, 'semantic')",
            (b"/caf\xe9.eml",),
        )
        writer.execute(
            "INSERT INTO documents (id, file_id, member, kind, title, text, sender, roles) "
            "VALUES (4, 1, 'msg-2', 'email', 'T', '😀 été nœud', 'Łukasz Ø <l@x.pl>', "
            """'[[2, 5, "quoted"]]')"""
        )
        put_people(writer, 4, "Łukasz Ø <l@x.pl>", (), {})
        for passage_id, start, end in ((7, 2, 5), (8, 0, 10)):
            writer.execute(
                "INSERT INTO passages (id, document_id, ordinal, start, end, embedding_key) "
                "VALUES (?, 4, ?, ?, ?, '')",
                (passage_id, passage_id, start, end),
            )
        yield writer
    database.close()


def test_text_is_cut_by_code_points(connection) -> None:
    (document, passage), (_, longer) = (load(connection, [7, 8])[number] for number in (7, 8))
    assert (passage.id, passage.text) == ("7", "été")
    assert longer.text == "😀 été nœud"
    assert (document.id, document.member, document.kind) == ("4", "msg-2", DocumentKind.EMAIL)
    assert document.path == "/caf\udce9.eml"
    assert document_text(connection, 4) == "😀 été nœud"
    assert document_text(connection, 5) is None


def test_unknown_passages_are_left_out(connection) -> None:
    assert load(connection, [1, 2, 3]) == {}
    assert set(places(connection, range(5000))) == {7, 8}


def test_a_place_knows_whether_it_is_quoted(connection) -> None:
    found = places(connection, [7, 8])
    assert (found[7].is_quoted, found[8].is_quoted) == (True, False)
    assert found[7].document_id == 4


def test_senders_match_without_accents_and_case(connection) -> None:
    for sender in ("lukasz", "ŁUKASZ Ø", "l@X.pl"):
        assert filtered_passages(connection, SearchFilter(sender=sender)) == [7, 8]
    assert filtered_passages(connection, SearchFilter(sender="_ukasz")) == []


def test_one_file_alone_whatever_its_name_is_made_of(connection) -> None:
    own = os.fsdecode(b"/caf\xe9.eml")
    assert filtered_passages(connection, SearchFilter(folder=own)) == [7, 8]
    assert filtered_passages(connection, SearchFilter(folder="/caf.eml")) == []


def test_no_filter_lets_everything_through(connection) -> None:
    assert filter_sql(SearchFilter()) == ("1", [])
    assert filtered_passages(connection, SearchFilter()) == [7, 8]


def test_documents_without_a_date_pass_no_date_filter(connection) -> None:
    assert filtered_passages(connection, SearchFilter(after="1900-01-01")) == []


def test_times_compare_across_offsets() -> None:
    assert unix_seconds("2024-03-16T04:30:00+00:00") == unix_seconds("2024-03-15T23:30:00-05:00")
    with pytest.raises(ValueError, match="someday"):
        unix_seconds("someday")


def test_a_filter_is_tried_on_some_passages_only(connection) -> None:
    sender = SearchFilter(sender="łukasz")
    assert let_through(connection, [7, 9], sender) == {7}
    assert let_through(connection, [7, 8], SearchFilter(kind=DocumentKind.NOTE)) == set()
    assert let_through(connection, [], sender) == set()
    assert len(filtered_passages(connection, sender, most=1)) == 1
