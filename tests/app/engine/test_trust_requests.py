import os

import pytest

from app.config import Home
from app.engine.log import last_lines
from app.engine.protocol import Event, Method
from app.engine.trust_requests import NotErased, TrustRequests
from app.trust.parts import parts
from app.trust.places import PlaceKind, places
from indexer.store.database import Database
from kernel.whole_files import FolderGone
from kernel.work import Cancel, Cancelled


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "home")
    home.create()
    return home


@pytest.fixture
def database(home):
    database = Database(home.database)
    yield database
    database.close()


@pytest.fixture
def call(home, database, tmp_path):
    handlers = TrustRequests(home, database, tmp_path / "models").handlers()

    def call(method, emit=lambda *_: None, cancel=None, **params):
        return handlers[method](params, cancel or Cancel(), emit)

    return call


def test_places_say_how_large_they_are_and_who_may_read_them(home, tmp_path):
    home.database.write_bytes(b"x" * 10)
    home.database.chmod(0o644)
    home.database.with_name(f"{home.database.name}-wal").write_bytes(b"w" * 20)
    home.log.write_bytes(b"y" * 5)
    (home.folder / "sources.json").write_text("{}")
    models = tmp_path / "models"
    models.mkdir(mode=0o755)
    (models / "m.gguf").write_bytes(b"z" * 7)
    found = {one.what: one for one in places(home, models)}
    assert found[PlaceKind.LIBRARY].size_bytes == 30
    assert found[PlaceKind.LIBRARY].private  # in a folder that lets nobody else through
    assert found[PlaceKind.LIBRARY].mode == "644"
    assert found[PlaceKind.LOG].size_bytes == 5
    assert found[PlaceKind.OTHER].files == 1
    assert found[PlaceKind.MODELS].size_bytes == 7
    assert not found[PlaceKind.MODELS].private
    assert PlaceKind.PASSWORDS not in found


def test_damaged_catalogues_are_a_place_and_can_be_deleted(home, call):
    for day in (7, 8):
        (home.folder / f"library-damaged-2024-11-0{day}T101500.db").write_bytes(b"x" * 10)
    (home.folder / "library-damaged-2024-11-08T101500.db-wal").write_bytes(b"y" * 5)
    found = {one.what: one for one in places(home, home.folder / "none")}
    assert found[PlaceKind.COPIES].size_bytes == 25
    assert found[PlaceKind.COPIES].files == 3
    assert found[PlaceKind.COPIES].path.endswith("08T101500.db")
    assert call(Method.ERASE_COPIES) == {"erased": 2}
    assert not list(home.folder.glob("library-damaged-*"))
    assert call(Method.ERASE_COPIES) == {"erased": 0}


def test_damaged_catalogues_that_cannot_be_deleted_are_said(call, home, monkeypatch):
    def refuse(library):
        raise OSError(30, "Read-only file system", str(library))

    monkeypatch.setattr("app.engine.trust_requests.erase_kept_copies", refuse)
    with pytest.raises(NotErased, match="Read-only file system"):
        call(Method.ERASE_COPIES)


def test_an_open_home_is_said(home):
    home.database.write_bytes(b"x")
    home.database.chmod(0o644)
    home.folder.chmod(0o755)
    found = {one.what: one for one in places(home, home.folder / "none")}
    assert not found[PlaceKind.LIBRARY].private


def test_the_log_goes_on_from_the_one_before(home):
    home.log.with_suffix(".1.log").write_text("one\ntwo\n")
    home.log.write_bytes("three\nfoür \xff\n".encode("latin-1"))
    lines, left_off = last_lines(home.log, 3)
    assert lines[:2] == ["two", "three"]
    assert left_off
    assert last_lines(home.log, 10)[1] is False
    assert last_lines(home.folder / "none" / "x.log", 10) == ([], False)


def test_parts_have_versions_and_licences():
    found = {one.name.lower().replace("-", "_"): one for one in parts()}
    assert found["pyside6_essentials"].version
    assert "MIT" in found["pyyaml"].license
    assert "pytest" not in found


def test_a_backup_tells_how_far_it_is(call, tmp_path):
    told = []
    target = tmp_path / "b.antorcha"
    answer = call(
        Method.BACK_UP, lambda *one: told.append(one), file=str(target), passphrase="hush"
    )
    assert answer["bytes"] == target.stat().st_size
    event, last = told[-1]
    assert event is Event.PROGRESS
    assert last["done"] == last["total"] > 0


def test_a_backup_that_is_stopped_leaves_nothing(call, home, tmp_path):
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        call(Method.BACK_UP, cancel=cancel, file=str(tmp_path / "b"), passphrase="hush")
    assert not list(tmp_path.glob(".b.*")) and not (tmp_path / "b").exists()
    assert not list(home.folder.glob(".backup-*"))


def test_a_place_that_cannot_be_written_is_said(call, tmp_path):
    with pytest.raises(FolderGone, match="none is not there"):
        call(Method.BACK_UP, file=os.fspath(tmp_path / "none" / "b"), passphrase="hush")


@pytest.mark.parametrize("method", [Method.PLACES, Method.LOG, Method.PARTS])
def test_the_rest_answers(call, method):
    assert call(method)
