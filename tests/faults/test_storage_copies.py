"""Damaged catalogues that are kept aside go, with all they hold, when anything is forgotten."""

import json
from contextlib import closing
from datetime import datetime

import pytest

from indexer.store import catalog_removal, catalog_sources, rebuilding, trace_erasing
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file
from indexer.store.conversations import Conversations, NewTurn, SourceDocument, TurnState
from indexer.store.kept_copies import erase_kept_copies, kept_copies
from indexer.types import Chunk, DocumentKind, ParsedDocument
from indexer.work.care import Care
from indexer.work.clocks import Clocks
from indexer.work.room import Room

NOW = datetime.fromisoformat("2024-11-08T10:15:00+01:00")
ASKED = "2024-11-07T09:00:00+01:00"
SECRETS = (b"zugzwang", b"quicksilver", b"palimpsest", b"vermilion")
PAGE = 4096


def put_document(library, name, text):
    (source,) = catalog_sources.all_sources(library.read())
    path = source.path + b"/" + name.encode()
    document = clean(ParsedDocument(DocumentKind.NOTE, name, text))
    with library.write() as connection:
        file_id = add_file(connection, source.id, path, FileStamp(1, 1, 1, 1))
        chunk = Chunk(0, len(text), text, name)
        replace_documents(connection, file_id, [ReadDocument(document, [chunk])])
    row = library.read().execute("SELECT id FROM documents WHERE file_id = ?", (file_id,))
    return row.fetchone()[0], path


def turn(said, sources=()):
    answer = json.dumps({"answer": said, "sentences": [], "citations": []})
    state = TurnState.ANSWERED
    return NewTurn(f"Why {said}?", answer, said, "", state, "m", ASKED, False, tuple(sources))


def put_source(library):
    with library.write() as connection:
        catalog_sources.put_source(connection, b"/files", "Things", True, ASKED)


@pytest.fixture
def home(tmp_path):
    """A catalogue with documents and conversations, damaged and closed."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    library = rebuilding.open_library(home / "library.db", lambda: NOW).database
    put_source(library)
    secret = put_document(library, "secret.md", "about zugzwang and more " * 200)
    put_document(library, "other.md", "about quicksilver and more " * 200)
    conversations = Conversations(library)
    conversations.add_turn("cited", turn("palimpsest " * 30, [SourceDocument(*secret)]), 1.0)
    conversations.add_turn("plain", turn("vermilion " * 30), 2.0)
    rebuilding.note_wishes(library)
    library.fold_log()
    library.close()
    data = bytearray((home / "library.db").read_bytes())
    data[:100] = bytes(100)
    (home / "library.db").write_bytes(data)
    return home


@pytest.fixture
def library(home):
    """The catalogue in its place, into which no file has been read again yet."""
    with closing(rebuilding.open_library(home / "library.db", lambda: NOW).database) as library:
        (copy,) = kept_copies(library.path)
        assert all(secret in copy.path.read_bytes() for secret in SECRETS)
        assert copy.size_bytes >= copy.path.stat().st_size
        yield library


def holding(home, secret):
    """The files in which these bytes lie."""
    return [path.name for path in home.rglob("*") if path.is_file() and secret in path.read_bytes()]


def rest(library):
    """What is done while nothing else is."""
    care = Care(library, Room(library, lambda _error: None), lambda: True, Clocks())
    while care.look_after():
        pass


@pytest.mark.parametrize(
    ("act", "gone"),
    [
        ("forget", (b"zugzwang", b"quicksilver", b"palimpsest")),
        ("forget what is not known", (b"zugzwang", b"quicksilver")),
        ("remove", (b"zugzwang", b"quicksilver", b"palimpsest")),
        ("delete", (b"zugzwang", b"quicksilver", b"vermilion")),
    ],
)
def test_what_is_forgotten_leaves_no_copy_behind(library, home, act, gone):
    if act == "forget":
        catalog_removal.forget(library, b"/files/secret.md", ASKED)
    elif act == "forget what is not known":
        catalog_removal.forget(library, b"/files/never seen.md", ASKED)
    elif act == "remove":
        (source,) = catalog_sources.all_sources(library.read())
        catalog_removal.remove_source(library, source)
    else:
        conversations = Conversations(library)
        conversations.delete(["plain"], 5.0)
        assert kept_copies(library.path)  # it can still be taken back
        conversations.purge(6.0)
    assert not list(home.glob("library-damaged-*"))
    assert {secret: holding(home, secret) for secret in gone} == {secret: [] for secret in gone}
    assert not trace_erasing.must_erase_text(library.read())


def test_what_is_only_in_the_log_of_a_copy_goes_too(library, home):
    (copy,) = kept_copies(library.path)
    log = copy.path.with_name(copy.path.name + "-wal")
    log.write_bytes(b"zugzwang in the log")
    assert kept_copies(library.path)[0].size_bytes > copy.size_bytes
    assert erase_kept_copies(library.path) == 1
    assert holding(home, b"zugzwang") == []
    assert erase_kept_copies(library.path) == 0


def test_a_conversation_begun_again_under_a_deleted_id_takes_the_copy_along(library):
    conversations = Conversations(library)
    conversations.delete(["plain"], 5.0)
    conversations.add_turn("plain", turn("harmless"), 6.0)
    assert trace_erasing.must_erase_text(library.read())
    rest(library)
    assert not kept_copies(library.path)
    assert holding(library.path.parent, b"vermilion") == []


def test_a_disk_that_refuses_is_asked_again_at_rest(library, home, monkeypatch):
    with monkeypatch.context() as failing:
        failing.setattr(trace_erasing, "erase_kept_copies", refuse)
        catalog_removal.forget(library, b"/files/secret.md", ASKED)
        assert kept_copies(library.path)
        assert trace_erasing.must_erase_text(library.read())
    rest(library)
    assert not kept_copies(library.path)
    assert holding(home, b"zugzwang") == []


def refuse(_library):
    raise OSError(5, "Input/output error")


def test_what_a_cut_off_rebuilding_half_made_goes_at_the_next_start(home, monkeypatch):
    with monkeypatch.context() as cut:
        cut.setattr(rebuilding, "put_salvage", end)
        with pytest.raises(KeyboardInterrupt):
            rebuilding.open_library(home / "library.db", lambda: NOW)
    staged = home / "library-new.db"
    staged.write_bytes(b"vermilion" * 1000)
    (home / "library.db").unlink()  # as if the next start found nothing to rebuild
    (home / "sources.json").unlink()
    rebuilding.open_library(home / "library.db", lambda: NOW).database.close()
    assert not staged.exists()


def end(*_):
    raise KeyboardInterrupt


@pytest.mark.parametrize("is_large", [False, True])
def test_bytes_left_between_the_rows_go_with_what_is_deleted(tmp_path, monkeypatch, is_large):
    """As SQLite leaves them when it spreads rows over other pages."""
    path = tmp_path / "library.db"
    with closing(rebuilding.open_library(path, lambda: NOW).database) as library:
        put_source(library)
        for number in range(20):
            put_document(library, f"{number}.md", f"about number {number} " * 20)
        Conversations(library).add_turn("plain", turn("harmless"), 2.0)
    put_between_rows(path, b"an older zugzwang")
    if is_large:
        monkeypatch.setattr(trace_erasing, "_SMALL_BYTES", 0)
    with closing(rebuilding.open_library(path, lambda: NOW).database) as library:
        conversations = Conversations(library)
        conversations.delete(["plain"], 5.0)
        conversations.purge(6.0)
        assert bool(holding(tmp_path, b"zugzwang")) is is_large
        rest(library)
        assert holding(tmp_path, b"zugzwang") == []


def put_between_rows(path, data):
    """Into the room that some page of rows has left."""
    content = bytearray(path.read_bytes())
    for begin in range(PAGE, len(content), PAGE):
        kind, cells = content[begin], int.from_bytes(content[begin + 3 : begin + 5], "big")
        rows = int.from_bytes(content[begin + 5 : begin + 7], "big")
        room = begin + 8 + 2 * cells
        if kind == 13 and cells > 2 and rows - (room - begin) > 2 * len(data):
            content[room : room + len(data)] = data
            path.write_bytes(content)
            return
    raise AssertionError("no page has room")


def test_the_oldest_copy_is_made_unreadable_when_a_newer_one_comes(home, monkeypatch):
    erased = []
    monkeypatch.setattr(rebuilding, "erase_file", erased.append)
    for day in (3, 4):
        (home / f"library-damaged-2024-11-0{day}T101500.db").write_bytes(b"old")
    rebuilding.open_library(home / "library.db", lambda: NOW).database.close()
    assert home / "library-damaged-2024-11-03T101500.db" in erased
    assert home / "library-damaged-2024-11-04T101500.db" not in erased
