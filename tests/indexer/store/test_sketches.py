import sqlite3
from importlib import resources
from pathlib import Path

from indexer.store.database import Database
from indexer.store.sketches import load_sketches


def _migration(name: str) -> str:
    return resources.files("indexer.store.migrations").joinpath(name).read_text(encoding="utf-8")


def _put_passages(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO sources (id, path, collection, added_at) VALUES (1, x'2f', 'home', '')"
    )
    connection.execute(
        "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
        "VALUES (1, 1, x'2f61', 0, 0, 0, 0, 'semantic')"
    )
    connection.execute(
        "INSERT INTO documents (id, file_id, kind, title, text) VALUES (1, 1, 'note', 't', 'ab')"
    )
    connection.executemany(
        "INSERT INTO passages (id, document_id, ordinal, start, end, embedding_key, in_chroma) "
        "VALUES (?, 1, ?, 0, 1, ?, 1)",
        [(1, 0, b"k1"), (2, 1, b"k2"), (3, 2, b"k1")],
    )
    connection.executemany(
        "INSERT INTO vectors VALUES (?, 'm', x'00')",
        [(b"k1",), (b"k2",)],
    )


def test_sketches_come_by_passage_and_model(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.db")
    with database.write() as connection:
        _put_passages(connection)
        connection.executemany(
            "INSERT INTO token_sketches VALUES (?, ?, ?)",
            [(b"k1", "m", b"one"), (b"k2", "other", b"two")],
        )
    assert load_sketches(database.read(), "m", [1, 2, 3, 9]) == {1: b"one", 3: b"one"}
    assert load_sketches(database.read(), "m", []) == {}
    with database.write() as connection:
        connection.execute("DELETE FROM vectors WHERE embedding_key = x'6b31'")
    assert load_sketches(database.read(), "m", [1, 3]) == {}
    database.close()


def test_a_library_of_before_is_embedded_anew_and_keeps_its_passages(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    old = sqlite3.connect(path)
    old.executescript(_migration("0001_library.sql") + "PRAGMA user_version = 1;")
    _put_passages(old)
    old.execute("INSERT INTO meta VALUES ('chroma_model_id', 'm'), ('other', 'kept')")
    old.commit()
    old.close()
    database = Database(path)
    connection = database.read()
    assert connection.execute("SELECT count(*) FROM vectors").fetchone()[0] == 0
    assert connection.execute("SELECT count(*) FROM passages").fetchone()[0] == 3
    assert [row["key"] for row in connection.execute("SELECT key FROM meta")] == ["other"]
    database.close()
