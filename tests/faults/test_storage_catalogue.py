"""A catalogue that is damaged, lost, old, too new, or wanted by two at once."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import build_library
from app.config import Home
from app.engine.lifecycle import EngineUnreachable, connect
from indexer.errors import CatalogueDamaged, StorageFailing
from indexer.store import (
    catalog_forgotten,
    catalog_removal,
    catalog_sources,
    database,
    keyword,
    rebuilding,
)
from indexer.store.database import Database, NewerSchema
from indexer.work.room import Room
from kernel.errors import AntorchaError, PermanentError
from kernel.file_lock import FileLock

NOW = datetime.fromisoformat("2024-11-08T10:15:00+01:00")
ROOT = Path(__file__).parents[2]


def open_library(home):
    return rebuilding.open_library(home / "library.db", lambda: NOW)


@pytest.fixture
def home(tmp_path):
    """A home with a source, a forgotten path and enough pages to damage."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    with closing(open_library(home).database) as library:
        with library.write() as connection:
            catalog_sources.put_source(connection, b"/files/na\xffme", "Things", True, "then")
            put_documents(connection, 200)
        catalog_removal.forget(library, b"/files/secret.md", "then")
        rebuilding.note_wishes(library)
        library.fold_log()
    return home


def put_documents(connection, count):
    connection.execute(
        "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, state) "
        "VALUES (1, 1, x'61', 1, 1, 1, 1, 'semantic')"
    )
    for number in range(1, count + 1):
        connection.execute(
            "INSERT INTO documents (id, file_id, member, kind, title, text) "
            "VALUES (?, 1, ?, 'note', 'Title', ?)",
            (number, str(number), f"text {number} " * 200),
        )
        connection.execute(
            "INSERT INTO passages (id, document_id, ordinal, start, end, embedding_key) "
            "VALUES (?, ?, 0, 0, 20, x'00')",
            (number, number),
        )
        keyword.add_words(connection, number, "Title", "", f"text {number}")


def damage(path, how):
    data = bytearray(path.read_bytes())
    if how == "header":
        data[:100] = bytes(100)
    elif how == "truncated":
        del data[len(data) // 3 :]
    elif how == "rubbish":
        data[4096 * 2 : 4096 * 30] = os.urandom(4096 * 28)
    elif how == "emptied":
        data.clear()
    path.write_bytes(data)
    if how == "lost":
        path.unlink()


@pytest.mark.parametrize("how", ["header", "truncated", "rubbish", "emptied", "lost"])
def test_a_damaged_catalogue_is_kept_aside_and_begun_anew(home, how):
    damage(home / "library.db", how)
    rebuilding.note_damage(home / "library.db", "seen while it ran")
    kept_before = (home / "library.db").read_bytes() if how != "lost" else None
    opened = open_library(home)
    with closing(opened.database) as library:
        assert opened.rebuilt.at == "2024-11-08T10:15:00+01:00"
        assert rebuilding.last_rebuilt(library) == opened.rebuilt
        (source,) = catalog_sources.all_sources(library.read())
        assert (source.path, source.collection) == (b"/files/na\xffme", "Things")
        assert [one.path for one in catalog_forgotten.all_forgotten(library)] == [
            b"/files/secret.md"
        ]
        assert library.find_damage() is None
    if how != "lost":
        assert "2024-11-08T101500" in opened.rebuilt.kept
        assert Path(opened.rebuilt.kept).read_bytes() == kept_before
    again = open_library(home)
    assert again.rebuilt is None
    again.database.close()


def test_without_the_second_copy_the_damaged_one_is_asked_for_the_sources(home):
    (home / "sources.json").unlink()
    with closing(sqlite3.connect(home / "library.db")) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'documents'"
        ).fetchone()
    with (home / "library.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))
    rebuilding.note_damage(home / "library.db", "seen while it ran")
    opened = open_library(home)
    with closing(opened.database) as library:
        assert opened.rebuilt is not None
        assert [one.path for one in catalog_sources.all_sources(library.read())] == [
            b"/files/na\xffme"
        ]


def test_a_false_alarm_changes_nothing(home):
    before = (home / "library.db").read_bytes()
    rebuilding.note_damage(home / "library.db", "a reader's mistake")
    opened = open_library(home)
    opened.database.close()
    assert opened.rebuilt is None
    assert (home / "library.db").read_bytes() == before
    assert not (home / "library.damaged").exists()
    rebuilding.note_damage(home / "library.db", "met again")
    opened = open_library(home)
    opened.database.close()
    assert opened.rebuilt.reason == "met again"


def test_only_the_last_two_damaged_ones_are_kept(home):
    for day in range(1, 5):
        damage(home / "library.db", "header")
        when = NOW.replace(day=day)
        rebuilding.open_library(home / "library.db", lambda when=when: when).database.close()
    names = [path.name for path in rebuilding.kept_aside(home / "library.db")]
    assert [name[:26] for name in names if name.endswith(".db")] == [
        "library-damaged-2024-11-03", "library-damaged-2024-11-04",
    ]  # fmt: skip


def test_damage_met_at_work_is_told_once_and_stops_the_work(home):
    told, stopped = [], []
    with closing(open_library(home).database) as library:
        room = Room(library, told.append, stopped.append)
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT_VTAB
        assert room.note_outage(error)
        assert room.note_outage(error)
        assert room.is_full
        assert not room.try_again()
    assert [type(one) for one in told] == [CatalogueDamaged]
    assert len(stopped) == 1


def schemas():
    return range(1, len(database._migrations()) + 1)


@pytest.fixture(params=schemas())
def old_library(request, tmp_path):
    """A library as each released schema had it, made from the program's own steps."""
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        database.register_migration_functions(connection)
        for script in database._migrations()[: request.param]:
            connection.executescript(script)
        connection.execute(f"PRAGMA user_version = {request.param}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "INSERT INTO sources (id, path, collection, added_at) VALUES (1, '/f', 'f', 'then')"
        )
        put_documents(connection, 5)
        connection.execute("INSERT INTO queue (path, newness_unix, enqueued_unix) VALUES ('q',1,1)")
        connection.execute("INSERT INTO forgotten (path, since) VALUES (x'62', 'then')")
        connection.execute("INSERT INTO problems VALUES (1, '', 'partial', 'm', 'then', 'never')")
    return path


def test_every_released_schema_is_brought_to_the_newest(old_library, tmp_path):
    with closing(Database(tmp_path / "fresh.db")) as fresh, closing(Database(old_library)) as old:
        shape = "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"
        wanted = [tuple(row) for row in fresh.read().execute(shape)]
        assert [tuple(row) for row in old.read().execute(shape)] == wanted
        read = old.read()
        assert read.execute("PRAGMA user_version").fetchone()[0] == len(database._migrations())
        assert read.execute("SELECT count(*) FROM documents").fetchone()[0] == 5
        assert read.execute("SELECT count(*) FROM forgotten").fetchone()[0] == 1
        assert read.execute("SELECT count(*) FROM problems").fetchone()[0] == 1
        (found,) = read.execute(
            "SELECT rowid FROM passage_words WHERE passage_words MATCH '\"4\"'"
        ).fetchone()
        assert found == 4
        for table in ("sources", "files", "queue"):
            assert [row[0] for row in read.execute(f"SELECT turn FROM {table}")] == ["in_turn"]
        assert old.find_damage() is None


def test_an_upgrade_that_is_cut_off_leaves_the_old_library(old_library, monkeypatch):
    steps = database._migrations()
    version = len(steps)
    broken = [*steps, "CREATE TABLE half (x);\nINSERT INTO nowhere VALUES (1);"]
    monkeypatch.setattr(database, "_migrations", lambda: broken)
    with pytest.raises(sqlite3.OperationalError):
        Database(old_library)
    monkeypatch.undo()
    with closing(Database(old_library)) as library:
        read = library.read()
        assert read.execute("PRAGMA user_version").fetchone()[0] == version
        assert read.execute("SELECT count(*) FROM documents").fetchone()[0] == 5
        assert not read.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()


def test_a_newer_library_is_refused_and_not_touched(home):
    with closing(sqlite3.connect(home / "library.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.commit()
    before = {path.name: path.read_bytes() for path in home.glob("library*")}
    with pytest.raises(NewerSchema) as caught:
        open_library(home)
    assert "newer version" in str(caught.value)
    # What SQLite keeps beside an open library may be there, as empty as it was.
    after = {path.name: path.read_bytes() for path in home.glob("library*") if path.stat().st_size}
    after.pop("library.db-shm", None)
    before = {name: data for name, data in before.items() if data}
    before.pop("library.db-shm", None)
    assert after == before


def test_the_person_is_told_why_the_engine_does_not_start(home):
    with closing(sqlite3.connect(home / "library.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.commit()
    with pytest.raises(PermanentError) as caught:
        connect(Home(home))
    assert not isinstance(caught.value, EngineUnreachable)
    assert "newer version" in str(caught.value)
    assert "Update the program" in str(caught.value)


_HOLDER = """
import sys
from pathlib import Path
from kernel.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_two_never_own_one_home_not_even_while_the_first_is_stopped(tmp_path):
    lock = tmp_path / "engine.lock"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout.readline() == "True\n"
        assert not FileLock(lock).acquire()
        holder.send_signal(signal.SIGSTOP)
        assert not FileLock(lock).acquire()
        holder.send_signal(signal.SIGCONT)
        holder.stdin.close()
        holder.wait(100)
        mine = FileLock(lock)
        assert mine.acquire()
        mine.release()


_STORE = """
import sys
from pathlib import Path
from models.store_records import Verified, changing_records
for number in range(40):
    with changing_records(Path(sys.argv[1])) as records:
        records.verified[f"{sys.argv[2]}-{number}"] = Verified("hash", True, "looks")
"""


def test_processes_that_note_models_at_once_lose_nothing(tmp_path):
    file = tmp_path / "store.json"
    writers = [
        subprocess.Popen([sys.executable, "-c", _STORE, file, name], cwd=ROOT) for name in "abc"
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    assert len(json.loads(file.read_text())["verified"]) == 120


def test_errors_of_the_disk_are_told_as_such(tmp_path):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    with pytest.raises(AntorchaError) as caught, database.translated(tmp_path / "library.db"):
        raise error
    assert "reports errors" in str(caught.value)


@pytest.mark.parametrize("table", ["sources", "settings", "forgotten"])
def test_damage_that_the_start_itself_meets_does_not_keep_the_program_from_starting(home, table):
    with closing(sqlite3.connect(home / "library.db")) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with (home / "library.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(os.urandom(size))
    with closing(build_library(Home(home))) as library:
        assert library.rebuilt is not None
        (source,) = catalog_sources.all_sources(library.database.read())
        assert source.path == b"/files/na\xffme"


def test_a_library_that_may_not_be_written_is_called_that(home):
    refused = sqlite3.OperationalError("attempt to write a readonly database")
    refused.sqlite_errorcode = sqlite3.SQLITE_READONLY
    with pytest.raises(StorageFailing) as told:
        database.raise_translated(refused, home / "library.db")
    assert told.value.code == "storage_read_only"
