"""What only the person has given, carried over from catalogues that were really damaged."""

import json
import random
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from indexer.store import (
    catalog_files,
    catalog_forgotten,
    catalog_removal,
    catalog_sources,
    rebuilding,
)
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file, find_file, move_file
from indexer.store.conversations import Conversations, NewTurn, SourceDocument, TurnState
from indexer.store.database import Database
from indexer.types import Chunk, DocumentKind, ParsedDocument, Turn

NOW = datetime.fromisoformat("2024-11-08T10:15:00+01:00")
ASKED = "2024-11-07T09:00:00+01:00"
PAGE = 4096
CONVERSATIONS, TURNS = 40, 3
SEEDS = range(12)


def words_of(number, count):
    """So many words that no other turn has, by which its pages are told."""
    return " ".join(f"t{number}w{at}x" for at in range(count))


def put_document(library, name, text):
    (source,) = catalog_sources.all_sources(library.read())
    path = source.path + b"/" + name.encode()
    document = clean(ParsedDocument(DocumentKind.NOTE, name, text))
    with library.write() as connection:
        known = find_file(connection, path)
        file_id = (
            known.id if known else add_file(connection, source.id, path, FileStamp(1, 1, 1, 1))
        )
        chunk = Chunk(0, len(text), text, name)
        replace_documents(connection, file_id, [ReadDocument(document, [chunk])])
    row = library.read().execute("SELECT id FROM documents WHERE file_id = ?", (file_id,))
    return row.fetchone()[0], path


def turn(number, document_id, path, length):
    cited = {"id": str(document_id), "path": path.decode(), "kind": "note", "title": "Note"}
    said = words_of(number, length)
    answer = {"answer": said, "citations": [{"document": cited, "passage": {"id": "7"}}]}
    return NewTurn(
        question=f"question {number} {words_of(number, 3)}?",
        answer=json.dumps(answer),
        said=said,
        loose="",
        state=TurnState.ANSWERED,
        model="m",
        asked_at=ASKED,
        is_follow_up=False,
        sources=(SourceDocument(document_id, path),),
    )


def fill(home):
    """Documents with conversations about them; answers from a line to several pages."""
    home.mkdir(mode=0o700)
    library = rebuilding.open_library(home / "library.db", lambda: NOW).database
    with library.write() as connection:
        catalog_sources.put_source(connection, b"/files", "Things", True, ASKED)
    documents = [put_document(library, f"{n}.md", f"text {n} " * 300) for n in range(30)]
    conversations = Conversations(library)
    numbers = list(range(CONVERSATIONS * TURNS))
    random.Random(5).shuffle(numbers)
    for number in numbers:
        length = (5, 40, 150, 900)[number % 4]
        new = turn(number, *documents[number % 30], length)
        conversations.add_turn(f"c{number % CONVERSATIONS}", new, 1000.0 + number)
    conversations.rename("c0", "My own name")
    rebuilding.note_wishes(library)
    return library


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A home whose catalogue is whole and closed."""
    home = tmp_path_factory.mktemp("sound") / "home"
    library = fill(home)
    library.fold_log()
    library.close()
    return home


@pytest.fixture
def home(sound, tmp_path):
    shutil.copytree(sound, tmp_path / "home")
    return tmp_path / "home"


def rows(path):
    with closing(sqlite3.connect(path)) as connection:
        return {
            row[0]: row
            for row in connection.execute(
                "SELECT id, conversation_id, question, answer, state, model, asked_at, words "
                "FROM turns"
            )
        }


def number_of(row):
    return int(re.match(r"question (\d+) ", row[2])[1])


def untouched(data, turns, pages):
    """The turns of which no byte lies on one of these pages."""
    hit = set()
    for page in pages:
        block = data[(page - 1) * PAGE - 8 : page * PAGE + 8]
        hit.update(int(found) for found in re.findall(rb"t(\d+)w\d+x", block))
        hit.update(int(found) for found in re.findall(rb"question (\d+) ", block))
    return {one: row for one, row in turns.items() if number_of(row) not in hit}


def rebuild(home):
    rebuilding.note_damage(home / "library.db", "seen while it ran")
    (home / "library.suspect").write_text("seen before")
    return rebuilding.open_library(home / "library.db", lambda: NOW)


def flip(data, chance, pages):
    """Some bytes of each of these pages changed, anywhere on it."""
    for page in pages:
        for _ in range(chance.choice((1, 3, 200))):
            at = (page - 1) * PAGE + chance.randrange(PAGE)
            data[at] ^= chance.randrange(1, 256)


@pytest.mark.parametrize("seed", SEEDS)
def test_bytes_flipped_on_some_pages_cost_only_what_lies_there(home, seed):
    path, chance = home / "library.db", random.Random(seed)
    before = rows(path)
    original = path.read_bytes()
    data = bytearray(original)
    count = len(data) // PAGE
    pages = chance.sample(range(1, count + 1), chance.choice((1, 4, count // 4)))
    flip(data, chance, pages)
    path.write_bytes(data)
    opened = rebuild(home)
    opened.database.close()
    after = rows(path)
    assert all(before[one] == row for one, row in after.items())
    assert untouched(original, before, pages).items() <= after.items()
    assert opened.rebuilt.turns == len(after)
    assert opened.rebuilt.lost_turns <= len(before) - len(after)


@pytest.mark.parametrize("seed", SEEDS)
def test_of_a_truncated_file_what_is_left_is_carried_over(home, seed):
    path, chance = home / "library.db", random.Random(seed)
    before, data = rows(path), path.read_bytes()
    kept = chance.randrange(PAGE, len(data))
    path.write_bytes(data[:kept])
    opened = rebuild(home)
    opened.database.close()
    after = rows(path)
    gone = range(kept // PAGE + 1, len(data) // PAGE + 1)
    assert all(before[one] == row for one, row in after.items())
    assert untouched(data, before, gone).items() <= after.items()


@pytest.mark.parametrize("size", [16, 100, PAGE])
def test_without_its_header_all_is_carried_over(home, size):
    path = home / "library.db"
    before = rows(path)
    data = bytearray(path.read_bytes())
    data[:size] = random.Random(size).randbytes(size)
    path.write_bytes(data)
    (home / "sources.json").unlink()
    opened = rebuilding.open_library(path, lambda: NOW)
    with closing(opened.database) as library:
        assert rows(path) == before
        rebuilt = opened.rebuilt
        counted = (rebuilt.conversations, rebuilt.turns, rebuilt.lost_turns)
        assert counted == (CONVERSATIONS, len(before), 0)
        assert rebuilding.last_rebuilt(library) == rebuilt
        (named,) = [one for one in Conversations(library).listed("")[0] if one.id == "c0"]
        assert named.title == "My own name"
        assert [one.path for one in catalog_sources.all_sources(library.read())] == [b"/files"]


def test_what_is_only_in_the_log_is_carried_over(tmp_path):
    library = fill(tmp_path / "home")
    copy = tmp_path / "copy"
    shutil.copytree(tmp_path / "home", copy)  # as an end by force leaves it
    assert (copy / "library.db-wal").stat().st_size > PAGE
    before = {row["id"]: row["question"] for row in library.read().execute("SELECT * FROM turns")}
    library.close()
    size = (copy / "library.db").stat().st_size
    (copy / "library.db").write_bytes(random.Random(1).randbytes(size))
    opened = rebuild(copy)
    opened.database.close()
    assert {one: row[2] for one, row in rows(copy / "library.db").items()} == before


def test_without_a_second_copy_the_wishes_are_read_off_the_pages(home):
    with closing(Database(home / "library.db")) as library:
        with library.write() as connection:
            (source,) = catalog_sources.all_sources(connection)
            catalog_sources.set_turn(connection, source.id, Turn.FIRST)
        catalog_removal.forget(library, b"/files/3.md", ASKED)
        Conversations(library).keep(False)
        library.fold_log()
        forgotten = [tuple(row) for row in library.read().execute("SELECT * FROM forgotten")]
    (home / "sources.json").write_text("{")
    data = bytearray((home / "library.db").read_bytes())
    data[:PAGE] = bytes(PAGE)
    (home / "library.db").write_bytes(data)
    with closing(rebuild(home).database) as library:
        assert [
            tuple(row) for row in library.read().execute("SELECT * FROM forgotten")
        ] == forgotten
        assert not Conversations(library).is_keeping()
        assert len(catalog_forgotten.all_forgotten(library)) == 1
        (found,) = catalog_sources.all_sources(library.read())
        assert (found.path, found.turn) == (source.path, Turn.FIRST)


def test_what_was_forgotten_or_deleted_before_does_not_come_back(home):
    with closing(Database(home / "library.db")) as library:
        catalog_removal.forget(library, b"/files/4.md", ASKED)
        Conversations(library).delete(["c1"], 5.0)
        Conversations(library).purge(6.0)
        before = rows(home / "library.db")
        library.fold_log()
    damaged = bytearray((home / "library.db").read_bytes())
    damaged[:100] = bytes(100)
    (home / "library.db").write_bytes(damaged)
    with closing(rebuild(home).database):
        assert rows(home / "library.db") == before
        assert not any(row[1] == "c1" for row in before.values())


def test_forgetting_reaches_what_was_carried_over_even_of_a_file_that_moved(home):
    data = bytearray((home / "library.db").read_bytes())
    data[:100] = bytes(100)
    (home / "library.db").write_bytes(data)
    with closing(rebuild(home).database) as library:
        cited = [row[0] for row in rows(home / "library.db").values() if "/files/6.md" in row[3]]
        assert len(cited) == 4
        old_ids = {json.loads(row[3])["citations"][0]["document"]["id"]
                   for row in rows(home / "library.db").values()}  # fmt: skip
        new_id, path = put_document(library, "6.md", "text 6 " * 300)
        assert str(new_id) not in old_ids
        shown = [turn for head in Conversations(library).listed("", 0, 50)[0]
                 for turn in Conversations(library).turns(head.id) if turn.id in cited]  # fmt: skip
        documents = [json.loads(turn.answer)["citations"][0]["document"] for turn in shown]
        assert {one["id"] for one in documents} == {str(new_id)}
        with library.write() as connection:
            known = catalog_files.find_file(connection, path)
            move_file(connection, known, known.source_id, b"/files/there.md", known.stamp)
        catalog_removal.forget(library, b"/files/there.md", ASKED)
        after = rows(home / "library.db")
        assert {after[one][4] for one in cited} == {"taken_out"}
        assert sum(row[4] == "taken_out" for row in after.values()) == 4


@pytest.mark.parametrize("step", ["staged", "made", "aside"])
def test_an_exchange_that_is_cut_off_loses_nothing(home, step, monkeypatch):
    before = rows(home / "library.db")
    data = bytearray((home / "library.db").read_bytes())
    data[:100] = bytes(100)
    (home / "library.db").write_bytes(data)
    with monkeypatch.context() as cut:
        if step == "staged":
            cut.setattr(rebuilding, "put_salvage", _end)
        else:
            cut.setattr(rebuilding, "_keep_aside" if step == "made" else "_drop_oldest", _end)
        with pytest.raises(KeyboardInterrupt):
            rebuild(home)
    opened = rebuilding.open_library(home / "library.db", lambda: NOW)
    with closing(opened.database) as library:
        assert rows(home / "library.db") == before
        assert rebuilding.last_rebuilt(library).turns == len(before)
    assert not list(home.glob("library-ready*"))


def _end(*_):
    raise KeyboardInterrupt
