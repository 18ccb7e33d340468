"""Chroma lost, cut short, rotten or lying; another model; months of adding and deleting."""

import os
import random
import shutil
import sqlite3
import zlib
from contextlib import closing

import numpy as np
import pytest

from indexer.store import catalog_files, catalog_sources
from indexer.store.catalog_documents import ReadDocument, replace_documents
from indexer.store.catalog_files import FileStamp
from indexer.store.database import Database
from indexer.store.kept_vectors import unpack
from indexer.store.vector_shelf import VectorShelf
from indexer.store.vectors import VectorStore
from indexer.types import Chunk, DocumentKind, ParsedDocument
from indexer.work import renewal
from indexer.work.care import Care
from indexer.work.clocks import Clocks
from indexer.work.embedding import Embedding
from indexer.work.room import Room
from kernel.work import Cancel
from models.types import Vectors

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:chromadb")


class QuickEmbedder:
    """A vector a text, by chance but always the same: thousands in no time."""

    dimensions = 384

    def __init__(self, model_id="first"):
        self.model_id = model_id
        self.embedded = 0

    def embed_passages(self, texts, cancel=None) -> Vectors:
        self.embedded += len(texts)
        return np.stack([self.vector(text) for text in texts])

    def vector(self, text):
        seed = zlib.crc32(f"{self.model_id} {text}".encode())  # the same in every process
        vector = np.random.default_rng(seed).standard_normal(self.dimensions).astype(np.float32)
        return vector / np.linalg.norm(vector)


class Shelves:
    """Catalogue, real Chroma and what fills it, without threads."""

    def __init__(self, home):
        self.home = home
        home.mkdir(exist_ok=True)
        self.embedder = QuickEmbedder()
        self.open()

    def open(self):
        self.database = Database(self.home / "library.db")
        self.vectors = VectorShelf(self.home / "chroma", self.database)
        self.embedding = Embedding(
            self.database, self.vectors, lambda: self.embedder, random.Random(1)
        )

    def put(self, name, passages):
        with self.database.write() as connection:
            catalog_sources.put_source(connection, b"/f", "f", False, "then")
            stamp = FileStamp(1, 1, 1, 1)
            known = catalog_files.find_file(connection, b"/f/" + name)
            file_id = known.id if known else catalog_files.add_file(
                connection, 1, b"/f/" + name, stamp)  # fmt: skip
            texts = [f"{name.decode()} passage {number}" for number in range(passages)]
            text = "\n".join(texts)
            chunks, begin = [], 0
            for one in texts:
                chunks.append(Chunk(begin, begin + len(one), one, ""))
                begin += len(one) + 1
            document = ParsedDocument(DocumentKind.NOTE, name.decode(), text)
            replace_documents(connection, file_id, [ReadDocument(document, chunks)])
            catalog_files.settle_state(connection, file_id)

    def delete(self, name):
        with self.database.write() as connection:
            known = catalog_files.find_file(connection, b"/f/" + name)
            catalog_files.delete_files(connection, [known])

    def embed(self):
        while self.embedding.step(Cancel()):
            pass

    def holds_everything(self):
        rows = (
            self.database.read()
            .execute("SELECT p.id, v.vector FROM passages p JOIN vectors v USING (embedding_key)")
            .fetchall()
        )
        ids = sorted(row["id"] for row in rows)
        if self.vectors.held_ids().tolist() != ids:
            return False
        return all(
            self.vectors.query(unpack([row["vector"]])[0], 1)[0][0] == row["id"]
            for row in rows[:: max(1, len(rows) // 50)]
        )

    def states(self):
        return {row[0] for row in self.database.read().execute("SELECT state FROM files")}

    def folder(self):
        (folder,) = (self.home / "chroma").iterdir()
        return folder

    def size(self):
        return sum(path.stat().st_size for path in self.home.rglob("*") if path.is_file())

    def sizes(self):
        """Of the catalogue and of Chroma's folder, in kB."""
        chroma = sum(path.stat().st_size for path in self.folder().rglob("*") if path.is_file())
        return (self.size() - chroma) // 1000, chroma // 1000

    def close(self):
        self.vectors.close()
        self.database.close()

    def reopen(self):
        self.close()
        self.open()


@pytest.fixture
def shelves(tmp_path):
    shelves = Shelves(tmp_path / "home")
    yield shelves
    shelves.close()


def rot(path):
    data = bytearray(path.read_bytes())
    rng = random.Random(1)
    for _ in range(len(data) // 50):
        data[rng.randrange(len(data))] = rng.randrange(256)
    path.write_bytes(data)


def harm(folder, how):
    database = folder / "chroma.sqlite3"
    index = next((path for path in folder.iterdir() if path.is_dir()), None)
    if how == "gone":
        shutil.rmtree(folder)
    elif how == "database cut":
        os.truncate(database, database.stat().st_size // 2)
    elif how == "database rubbish":
        database.write_bytes(os.urandom(50_000))
    elif how == "database emptied":
        os.truncate(database, 0)
    elif how == "index gone":
        shutil.rmtree(index)
    elif how == "links emptied":
        os.truncate(index / "length.bin", 0)


@pytest.mark.parametrize(
    "how", ["gone", "database cut", "database rubbish", "database emptied", "index gone"]
)
def test_a_harmed_index_is_filled_again_without_the_model(shelves, how):
    shelves.put(b"a.md", 1100 if how == "index gone" else 60)
    shelves.embed()
    embedded = shelves.embedder.embedded
    shelves.close()
    harm(shelves.folder(), how)
    shelves.open()
    shelves.embed()
    assert shelves.holds_everything()
    assert shelves.states() == {"semantic"}
    assert shelves.embedder.embedded == embedded


def test_an_index_that_lies_is_found_out(shelves):
    """Right counts, right ids, each answering to another passage's vector."""
    shelves.put(b"a.md", 40)
    shelves.embed()
    rows = (
        shelves.database.read()
        .execute(
            "SELECT p.id, v.vector FROM passages p JOIN vectors v USING (embedding_key) "
            "ORDER BY p.id"
        )
        .fetchall()
    )
    vectors = np.stack([unpack([row["vector"]])[0] for row in rows])
    shelves.vectors.add([row["id"] for row in rows], np.roll(vectors, 1, axis=0))
    assert shelves.vectors.count() == 40
    assert not shelves.holds_everything()
    shelves.embedding.distrust()
    shelves.embed()
    assert shelves.holds_everything()


def test_after_a_crash_what_is_lacking_and_what_is_too_much_is_mended(shelves):
    shelves.put(b"a.md", 60)
    shelves.embed()
    last = shelves.database.read().execute("SELECT max(id) FROM passages").fetchone()[0]
    shelves.vectors.remove([5, 6])
    shelves.vectors.add([last + 1, last + 2], np.eye(2, 384, dtype=np.float32))
    shelves.embedding.compare_all()
    shelves.embed()
    assert shelves.holds_everything()
    assert shelves.states() == {"semantic"}


def test_another_model_is_made_ready_beside_the_one_in_use(shelves):
    shelves.put(b"a.md", 150)
    shelves.embed()
    first, shelves.embedder = shelves.embedder, QuickEmbedder("second")
    for _ in range(2):
        assert shelves.embedding.step(Cancel())
        assert shelves.vectors.serves("first")
        wanted = first.vector("\na.md passage 7".strip())
        assert shelves.vectors.query(wanted, 1)[0][1] > 0.99
        assert shelves.states() == {"semantic"}
    shelves.put(b"late.md", 20)
    assert shelves.states() == {"semantic", "keyword"}
    shelves.embed()
    assert shelves.vectors.serves("second")
    assert shelves.states() == {"semantic"}
    assert shelves.holds_everything()
    assert shelves.folder()  # one only
    models = shelves.database.read().execute("SELECT DISTINCT model_id FROM vectors").fetchall()
    assert [row[0] for row in models] == ["second"]
    shelves.reopen()
    shelves.embed()
    assert shelves.holds_everything()


def test_changing_ones_mind_about_the_model_keeps_the_old_index(shelves):
    shelves.put(b"a.md", 150)
    shelves.embed()
    first, shelves.embedder = shelves.embedder, QuickEmbedder("second")
    assert shelves.embedding.step(Cancel())
    shelves.embedder = first
    shelves.embed()
    assert first.embedded == 150
    assert shelves.vectors.serves("first")
    assert shelves.holds_everything()


def test_what_is_removed_while_a_new_index_is_built_is_not_in_it(shelves, monkeypatch):
    monkeypatch.setattr(renewal, "_ADDED_A_BATCH", 50)
    shelves.put(b"a.md", 150)
    shelves.put(b"b.md", 30)
    shelves.embed()
    shelves.embedder = QuickEmbedder("second")
    while not shelves.embedding.is_renewing:
        assert shelves.embedding.step(Cancel())
    shelves.delete(b"a.md")
    shelves.embed()
    assert shelves.holds_everything()
    assert shelves.vectors.count() == 30


def test_an_end_that_was_none_is_noticed_and_a_third_is_not_trusted(tmp_path):
    def die(store):
        """Let go of it as a killed process does."""
        (tmp_path / "v" / "serving").rename(tmp_path / "mark")
        store.close()
        (tmp_path / "mark").rename(tmp_path / "v" / "serving")

    store = VectorStore(tmp_path / "v", "m")
    store.add([1], np.eye(1, 8, dtype=np.float32))
    for crash in range(3):
        assert store.was_cut_off is (crash > 0)
        die(store)
        store = VectorStore(tmp_path / "v", "m")
        if crash < 2:
            assert store.count() == 1
    with pytest.raises(Exception, match="ended 3 times"):
        store.count()
    store.reset()
    assert store.count() == 0
    store.close()


@pytest.mark.parametrize(
    ("rounds", "passages"), [(5, 150), pytest.param(20, 2500, marks=pytest.mark.long_faults)]
)
def test_adding_and_deleting_does_not_grow_the_home(shelves, rounds, passages, capsys, monkeypatch):
    monkeypatch.setattr(renewal, "_FEW_REMOVED", passages - 1)
    care = Care(shelves.database, Room(shelves.database, print), lambda: True, Clocks())
    shelves.put(b"stays.md", 20)
    sizes = []
    for number in range(rounds):
        shelves.put(b"library %d.md" % number, passages)
        shelves.embed()
        shelves.delete(b"library %d.md" % number)
        shelves.embed()
        while care.look_after():
            pass
        shelves.database.fold_log()
        sizes.append(shelves.size())
    with capsys.disabled():
        print("\nhome after each round, kB:", [size // 1000 for size in sizes])  # noqa: T201
    assert sizes[-1] <= 1.5 * sizes[0]
    assert shelves.holds_everything()


@pytest.mark.long_faults
def test_a_year_of_small_changes_does_not_grow_the_home(shelves, capsys):
    """A tenth of the library is written anew every round, with the program's own thresholds."""
    care = Care(shelves.database, Room(shelves.database, print), lambda: True, Clocks())
    for number in range(10):
        shelves.put(b"part %d.md" % number, 300)
    shelves.embed()
    sizes = []
    for number in range(40):
        shelves.delete(b"part %d.md" % (number % 10))
        shelves.put(b"part %d.md" % (number % 10), 300)
        shelves.embed()
        while care.look_after():
            pass
        shelves.database.fold_log()
        sizes.append(shelves.sizes())
    with capsys.disabled():
        print("\ncatalogue, Chroma after each round, kB:", sizes)  # noqa: T201
    assert max(sum(size) for size in sizes[20:]) <= 1.2 * max(sum(size) for size in sizes[:20])
    assert shelves.holds_everything()


@pytest.mark.long_faults
def test_a_rotten_index_never_keeps_the_library_from_opening(lives, make_work):
    """Bits turn over in Chroma's native index, which may end the process that loads it."""
    work = make_work("rotten")
    text = "\n\n".join(f"Paragraph {n}: " + " ".join(
        f"word{n * k % 977}" for k in range(1, 110)) for n in range(1300))  # fmt: skip
    (work / "files").unlink()
    (work / "files" / "notes").mkdir(parents=True)
    (work / "files" / "mail").mkdir()
    (work / "files" / "notes" / "long.md").write_text(text)
    assert lives.live(work, short=True) == 0, lives.log.read_text()[-3000:]
    whole = lives.answer(work)["index"]
    whole["chroma"].pop("lost")
    for name in ("data_level0.bin", "link_lists.bin", "header.bin", "length.bin",
                 "index_metadata.pickle"):  # fmt: skip
        (folder,) = (work / "home" / "chroma").iterdir()
        rot(next(folder.rglob(name)))
        ends = [lives.live(work, short=True)]
        while ends[-1] != 0:
            assert len(ends) < 5, (name, ends)
            ends.append(lives.live(work, short=True))
        index = lives.answer(work)["index"]
        # A graph built anew leaves other vectors out of its reach, up to one in 200.
        assert index["chroma"].pop("lost") <= 0.01 * 1300, (name, ends)
        assert index == whole, (name, ends)


def test_sqlite_gives_free_pages_back_when_most_are_free(shelves):
    with shelves.database.write() as connection:
        connection.execute("CREATE TABLE ballast (x)")
        connection.execute("INSERT INTO ballast VALUES (zeroblob(30000000))")
        connection.execute("DROP TABLE ballast")
    shelves.database.fold_log()
    before = shelves.size()
    care = Care(shelves.database, Room(shelves.database, print), lambda: True, Clocks())
    assert care.look_after()  # the weekly look at every page
    assert care.look_after()
    assert shelves.size() < before / 10
    assert not care.look_after()


def test_damage_found_at_rest_is_told(shelves):
    shelves.put(b"a.md", 2000)
    shelves.database.fold_log()
    shelves.close()
    path = shelves.home / "library.db"
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'passages_by_key'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    shelves.open()
    care = Care(shelves.database, Room(shelves.database, print), lambda: True, Clocks())
    with pytest.raises(Exception, match="damaged"):
        care.look_after()
