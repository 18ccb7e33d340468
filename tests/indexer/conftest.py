"""A small library on a real disk: real SQLite, real files, real watchdog; only models are fakes."""

import hashlib
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import ProblemCode
from indexer.follow.absence import HeldBack
from indexer.follow.applying import Applying
from indexer.follow.pace import Pace
from indexer.follow.reconcile import Reconciler
from indexer.follow.rules import Rules
from indexer.store import catalog_forgotten, catalog_sources
from indexer.store.catalog import Catalog
from indexer.store.database import Database
from indexer.types import Chunk, DocumentKind, ParsedDocument, Problem, Turn
from indexer.work.embedding import Embedding
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from indexer.work.queue import Queue
from indexer.work.reading import Reader
from indexer.work.room import Room
from indexer.work.storing import Storer
from indexer.work.worker import Worker
from kernel.right_of_way import RightOfWay
from kernel.work import Cancel, ignore_progress
from models.fake_embedding import FakeEmbedder

NOW = "2024-11-08T10:15:00+01:00"


class PlainParser:
    """Reads a file as UTF-8 text; a line ``=== name`` begins a member of its own.

    What the text says decides what goes wrong: ``BROKEN`` is corrupt, ``EXPLODE`` raises.
    """

    def __init__(self):
        self.parsed = []
        self.is_closed = False

    def parse(self, path, cancel):
        cancel.raise_if_set()
        self.parsed.append(os.fsencode(path))
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        if "EXPLODE" in text:
            raise RuntimeError("no such thing")
        if "BROKEN" in text:
            yield Problem(ProblemCode.CORRUPT, "The file is damaged.")
            return
        if path.suffix == ".bin":
            yield Problem(ProblemCode.UNSUPPORTED, "Not a kind of file that can be read.")
            return
        first, *members = text.split("=== ")
        if first or not members:
            yield ParsedDocument(DocumentKind.NOTE, path.stem, first, keeps_lines=True)
        for member in members:
            name, _, body = member.partition("\n")
            yield ParsedDocument(DocumentKind.EMAIL, name, body, member=name)

    def close(self):
        self.is_closed = True


def chunk_by_paragraph(document):
    """One passage a paragraph."""
    chunks, begin = [], 0
    for part in document.text.split("\n\n"):
        if part.strip():
            chunks.append(Chunk(begin, begin + len(part), part, document.title))
        begin += len(part) + 2
    return chunks


class MemoryVectors:
    """What the vector cache promises, in memory."""

    def __init__(self):
        self.vectors = {}
        self.failure = None
        self.next = self.model = self.next_model = None
        self.was_cut_off = False

    def add(self, ids, vectors):
        self._fail_if_asked()
        self.vectors.update(zip(ids, vectors, strict=True))
        if self.next is not None and self.next_model == self.model:
            self.next.add(ids, vectors)

    def remove(self, ids):
        self._fail_if_asked()
        for passage_id in ids:
            self.vectors.pop(passage_id, None)
        if self.next is not None:
            self.next.remove(ids)

    def query(self, vector, k):
        found = [(i, float(np.dot(v, vector))) for i, v in self.vectors.items()]
        return sorted(found, key=lambda pair: -pair[1])[:k]

    def count(self):
        return len(self.vectors)

    def reset(self):
        self.vectors.clear()

    def held_ids(self):
        return np.array(sorted(self.vectors), dtype=np.int64)

    def begin(self, connection, model_id):
        self.reset()
        self.next, self.model = None, model_id

    def begin_next(self, model_id):
        self.next, self.next_model = MemoryVectors(), model_id
        return self.next

    def note_next(self, connection):
        assert connection.in_transaction

    def take_next(self):
        self.vectors, self.next, self.model = self.next.vectors, None, self.next_model

    def abandon_next(self):
        self.next = None

    def _fail_if_asked(self):
        if self.failure is not None:
            raise self.failure


class CountingEmbedder(FakeEmbedder):
    """Remembers what it embedded."""

    def __init__(self, model_id="fake-embedding"):
        super().__init__(model_id)
        self.texts = []

    def embed_passages(self, texts, cancel=None):
        self.texts += texts
        return super().embed_passages(texts, cancel)


class StepClock:
    """A clock that only the test moves."""

    def __init__(self):
        self.now_s = 1_000.0

    def __call__(self):
        return self.now_s


class Library:
    """The parts without threads: the test says when each does its work."""

    def __init__(self, home, files, version="1", grace_s=0.0):
        self.home, self.files = home, files
        self.database = Database(home / "library.db")
        self.catalog = Catalog(self.database)
        self.clock = StepClock()
        self.queue = Queue(self.database, self.clock)
        self.steady = StepClock()
        self.rules = Rules(
            [os.fsencode(home)], lambda: catalog_forgotten.all_forgotten(self.database)
        )
        self.reconciler = Reconciler(
            self.database,
            self.rules,
            Applying(self.database, self.queue, self.rules, self.clock, lambda: NOW),
            version,
            self.clock,
            HeldBack(self.steady, grace_s),
        )
        self.storer = Storer(self.queue, version, lambda: NOW)
        self.parser = PlainParser()
        self.reader = Reader(
            self.parser,
            chunk_by_paragraph,
            version,
            lambda content: catalog_forgotten.is_content_forgotten(self.database.read(), content),
        )
        self.vectors = MemoryVectors()
        self.embedder = CountingEmbedder()
        self.embedding = Embedding(self.database, self.vectors, lambda: self.embedder)
        self.notices = []
        self.gone = []
        self.worker = Worker(
            self.database,
            self.queue,
            self.storer,
            Room(self.database, self.notices.append),
            lambda: Turn.IN_TURN,
            self.gone.extend,
            lambda _count: None,
        )

    def add_source(self, path=None, collection=None, watch=False):
        with self.database.write() as connection:
            return catalog_sources.put_source(
                connection, os.fsencode(path or self.files), collection, watch, NOW
            )

    def sweep(self, thorough=False):
        return self.reconciler.sweep(Cancel(), thorough)

    def look_at(self, *paths):
        return self.reconciler.look_at([os.fsencode(path) for path in paths], Cancel())

    def read_all(self):
        """Everything in the queue whose time has come, until nothing is left."""
        cancel = Cancel()
        while leases := self.queue.take(100):
            for lease in leases:
                self.worker._read_one(self.reader, lease, cancel)
                if not self.worker._readings.empty():  # else it was large, and is stored
                    self.worker._store_batch([self.worker._readings.get_nowait()])

    def embed_all(self):
        while self.embedding.step(Cancel()):
            pass

    def bring_up_to_date(self):
        changes = self.sweep()
        self.read_all()
        self.embed_all()
        return changes

    def state(self, path):
        row = (
            self.database.read()
            .execute("SELECT state FROM files WHERE path = ?", (os.fsencode(path),))
            .fetchone()
        )
        return None if row is None else row["state"]

    def documents(self):
        """(path below the sources' folder, member) → (document id, text)"""
        rows = self.database.read().execute(
            "SELECT f.path, d.member, d.id, d.text FROM documents d "
            "JOIN files f ON f.id = d.file_id"
        )
        base = os.fsencode(self.files) + b"/"
        return {(r["path"].removeprefix(base), r["member"]): (r["id"], r["text"]) for r in rows}

    def texts(self):
        return {key: text for key, (_, text) in self.documents().items()}

    def passages(self):
        """passage id → its text"""
        rows = self.database.read().execute(
            "SELECT p.id, p.start, p.end, d.text FROM passages p "
            "JOIN documents d ON d.id = p.document_id ORDER BY p.document_id, p.ordinal"
        )
        return {row["id"]: row["text"][row["start"] : row["end"]] for row in rows}

    def find(self, word):
        rows = self.database.read().execute(
            "SELECT rowid FROM passage_words WHERE passage_words MATCH ?", (f'"{word}"',)
        )
        return {row[0] for row in rows}

    def problems(self):
        return {Path(p.path).name: p.code for p in self.catalog.problems()}

    def close(self):
        self.database.close()


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def library(home, files):
    library = Library(home, files)
    library.add_source()
    yield library
    library.close()


@pytest.fixture
def library_class():
    return Library


@pytest.fixture
def make_library(tmp_path):
    """Libraries beside one another, each with a home of its own: ``make_library(files)``."""
    made = []

    def make(files, version="1", home=None):
        folder = home or tmp_path / f"home{len(made)}"
        folder.mkdir(exist_ok=True, parents=True)
        made.append(Library(folder, files, version))
        return made[-1]

    yield make
    for library in made:
        library.close()


class Running:
    """A whole indexer with its threads, over fakes for parsers and models."""

    def __init__(self, home, files, pace=None):
        self.home, self.files = home, files
        self.database = Database(home / "library.db")
        self.catalog = Catalog(self.database)
        self.vectors = MemoryVectors()
        self.embedder = CountingEmbedder()
        self.embedder_failure = None
        self.right_of_way = RightOfWay()
        self.parsers = []
        self.changes, self.notices = [], []
        self.indexer = Indexer(
            self.database,
            self.vectors,
            self._embedder,
            Parsing(self._make_parser, chunk_by_paragraph, "1"),
            [home],
            pace=pace or Pace(quiet_s=0.05, grace_s=0.5),
            right_of_way=self.right_of_way,
        )
        self.indexer.on_change(self.changes.append)
        self.indexer.on_notice(lambda error: self.notices.append((error.title, error.message)))

    def wait(self, until="semantic", timeout_s=100):
        cancel = Cancel()
        timer = threading.Timer(timeout_s, cancel.set)
        timer.start()
        try:
            self.indexer.wait_idle(until, cancel, ignore_progress)
        finally:
            timer.cancel()

    def texts(self):
        rows = self.database.read().execute(
            "SELECT f.path, d.text FROM documents d JOIN files f ON f.id = d.file_id"
        )
        return {os.path.relpath(os.fsdecode(r["path"]), self.files): r["text"] for r in rows}

    @property
    def parsed(self):
        return [path for parser in self.parsers for path in parser.parsed]

    def close(self):
        self.indexer.stop()
        self.database.close()

    def _make_parser(self):
        self.parsers.append(PlainParser())
        return self.parsers[-1]

    def _embedder(self):
        if self.embedder_failure is not None:
            raise self.embedder_failure
        return self.embedder


@pytest.fixture
def running_class():
    return Running


@pytest.fixture
def running(home, files):
    running = Running(home, files)
    yield running
    running.close()


@pytest.fixture
def wait_until():
    # Longer than what the program itself waits before it tries again what failed.
    def wait(condition, timeout_s=100.0):
        deadline = time.monotonic() + timeout_s
        while not (value := condition()):
            assert time.monotonic() < deadline, "it did not happen in time"
            time.sleep(0.02)
        return value

    return wait


@pytest.fixture
def bytes_in():
    """Which files under a folder hold some bytes."""

    def search(folder, needle):
        return [p for p in folder.rglob("*") if p.is_file() and needle in p.read_bytes()]

    return search


@pytest.fixture
def digest():
    return lambda data: hashlib.blake2b(data, digest_size=20).digest()
