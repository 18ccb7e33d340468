"""The doctor looks, tries, and changes nothing."""

import sqlite3
from contextlib import closing

import pytest

from app.config import Home
from app.trust.doctor import examine
from indexer.store.catalog_sources import put_source, set_turn
from indexer.store.database import Database
from indexer.types import Turn


def checks_of(home):
    return {check["name"]: check for check in examine(home)["checks"]}


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ANTORCHA_MODELS", str(tmp_path / "models"))
    home = Home(tmp_path / "home")
    home.create()
    return home


def test_a_home_that_others_can_read_is_told_with_its_mend(home):
    assert checks_of(home)["home"]["ok"]
    home.folder.chmod(0o755)
    check = checks_of(home)["home"]
    assert not check["ok"]
    assert "chmod 700" in check["fix"]


def test_a_damaged_library_is_told_and_left_alone(home):
    database = Database(home.database)
    database.close()
    assert checks_of(home)["library"]["ok"]
    damaged = bytearray(home.database.read_bytes())
    damaged[0:64] = b"x" * 64
    home.database.write_bytes(damaged)
    check = checks_of(home)["library"]
    assert not check["ok"]
    assert "not affected" in check["fix"]
    assert home.database.read_bytes() == damaged


def test_stopped_sources_are_told_and_are_no_fault(home):
    with closing(Database(home.database)) as database:
        assert "sources" not in checks_of(home)
        for path in (b"/home/ada/Notes", b"/home/ada/\xff"):
            with database.write() as connection:
                source = put_source(connection, path, None, True, "then")
                set_turn(connection, source.id, Turn.STOPPED)
        check = checks_of(home)["sources"]
    assert check["ok"]
    assert "/home/ada/Notes, /home/ada/" in check["detail"]
    assert check["values"]["sources"].startswith("/home/ada/Notes")


def test_damaged_catalogues_that_were_kept_are_told(home):
    Database(home.database).close()
    assert "copies" not in checks_of(home)
    for ending in ("", "-wal"):
        copy = home.folder / f"library-damaged-2024-11-08T101500.db{ending}"
        copy.write_bytes(bytes(1_000_000))
    check = checks_of(home)["copies"]
    assert check["ok"]
    assert check["values"]["count"] == 1
    assert check["values"]["size_bytes"] == 2_000_000
    assert "--erase-copies" in check["detail"]


def test_missing_models_come_with_the_command_that_fetches_them(home):
    checks = checks_of(home)
    for name in ("chat model", "embedding model"):
        assert not checks[name]["ok"]
        assert "antorcha models fetch" in checks[name]["fix"]


def test_the_reading_child_is_confined(home):
    check = checks_of(home)["sandbox"]
    assert check["ok"], check["detail"]


def test_this_sqlite_can_do_what_is_needed(home):
    assert sqlite3.sqlite_version in checks_of(home)["installation"]["detail"]
