"""A library's whole life in one process, again and again: ``python library_life.py SHARED_OBJECT``.

Imports what is heavy once, then forks a process for every line of JSON on standard input and sends
it through ``live`` with the disk's trouble in it; answers with how it ended. Whatever cuts a life
off, the next one with the same folders goes on where the person would: it does not know.
"""

import ctypes
import hashlib
import json
import os
import sys
import traceback
from datetime import datetime
from pathlib import Path

import chromadb  # noqa: F401 - once here, not in every life

from indexer.follow.pace import Pace
from indexer.parse.base import FileSource, Limits
from indexer.parse.language import LanguageDetector
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.store import rebuilding
from indexer.store.kept_vectors import unpack
from indexer.store.vector_shelf import VectorShelf, must_erase
from indexer.work.chunking import chunk
from indexer.work.erasing import wait_erased
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from kernel.work import Cancel, ignore_progress
from models.fake_embedding import FakeEmbedder

KILL, TEAR, FAIL = 0, 1, 2
_WAIT_S = 150.0
# Of a large library, that many of its passages are asked for.
_MOST_ASKED = 200


class DirectParser:
    """The program's own parsers, without the child around them."""

    languages = LanguageDetector()

    def parse(self, path, cancel):
        cancel.raise_if_set()
        reader = FileReader(ParserRegistry(built_in_parsers()), self.languages, Limits())
        yield from reader.read(FileSource.from_bytes(path.read_bytes(), path.name))

    def close(self):
        pass


class Life:
    """One process of the person's: home, files and what they have wished so far."""

    def __init__(self, work):
        self.home, self.files = work / "home", (work / "files").resolve()
        self.wishes = work / "wishes"
        self.home.mkdir(exist_ok=True)
        self.wishes.mkdir(exist_ok=True)
        opened = rebuilding.open_library(self.home / "library.db", datetime.now().astimezone)
        self.database, self.rebuilt = opened.database, opened.rebuilt
        rebuilding.note_wishes(self.database)
        self.vectors = VectorShelf(self.home / "chroma", self.database)
        self.indexer = Indexer(
            self.database,
            self.vectors,
            self.embedder,
            Parsing(DirectParser, chunk, "1"),
            [self.home],
            pace=Pace(quiet_s=0.01, grace_s=0.05),
        )
        self.notices = []
        self.indexer.on_notice(lambda error: self.notices.append(str(error)))

    def embedder(self):
        return FakeEmbedder("second" if self.has_wished("second model") else "first")

    def wish(self, what):
        (self.wishes / what).touch()

    def has_wished(self, what):
        return (self.wishes / what).exists()

    def settle(self):
        self.indexer.embedder_changed()
        self.indexer.wait_idle("semantic", Cancel(), ignore_progress)
        assert wait_erased(self.indexer, Cancel(), _WAIT_S)

    def live(self, is_short=False):
        """Index, forget, change the model, remove a source, look after it: all of it, once."""
        self.indexer.start()
        self.indexer.sources.add(self.files / "notes", watch=False)
        if not self.has_wished("removed"):
            self.indexer.sources.add(self.files / "mail", watch=False)
        self.settle()
        self.indexer.sources.forget(self.files / "notes" / "secret.md")
        self.settle()
        if is_short:
            return
        self.wish("second model")
        self.settle()
        self.wait_for_model("second")
        self.wish("removed")
        self.indexer.sources.remove(self.files / "mail")
        self.settle()
        while self.indexer._care.look_after():
            pass
        self.database.vacuum()
        self.wait_for_rest()

    def wait_for_model(self, model_id):
        ticks = Cancel()
        while self.vectors.model_id() != model_id:
            ticks.wait(0.02)

    def wait_for_rest(self):
        """Until the vectors of the former model are gone."""
        ticks = Cancel()
        while must_erase(self.database.read()) or self.models() - {"second"}:
            ticks.wait(0.02)

    def models(self):
        return {row[0] for row in self.database.read().execute("SELECT model_id FROM vectors")}

    def close(self):
        self.indexer.stop()
        self.vectors.close()
        self.database.close()

    def index(self):
        """All that can be found, without ids, which a repeated step numbers anew."""
        connection = self.database.read()

        def rows(statement):
            return [tuple(row) for row in connection.execute(statement)]

        (check,) = connection.execute("PRAGMA integrity_check").fetchone()
        with self.database.write() as writing:
            writing.execute("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')")
        ids = [row[0] for row in rows("SELECT id FROM passages ORDER BY id")]
        return {
            "check": check,
            "files": _texts(rows("SELECT path, state, content_hash FROM files ORDER BY path")),
            "problems": _texts(rows(
                "SELECT f.path, p.member, p.code FROM problems p JOIN files f ON f.id = p.file_id "
                "ORDER BY 1, 2")),
            "passages": _texts(rows(
                "SELECT f.path, d.member, d.title, p.ordinal, p.start, p.end, p.in_chroma, d.text "
                "FROM passages p JOIN documents d ON d.id = p.document_id "
                "JOIN files f ON f.id = d.file_id ORDER BY 1, 2, 4")),
            "vectors": _texts(rows("SELECT * FROM vectors ORDER BY 1, 2")),
            "words": _texts(rows("SELECT term, doc, cnt FROM passage_vocabulary ORDER BY 1")),
            "sources": _texts(rows("SELECT path, is_removing FROM sources ORDER BY 1")),
            "forgotten": _texts(rows("SELECT path FROM forgotten")),
            "orphans": [
                rows("SELECT count(*) FROM queue")[0][0],
                rows("SELECT count(*) FROM chroma_removals")[0][0],
                rows("SELECT count(*) FROM vectors v WHERE NOT EXISTS (SELECT 1 FROM passages p "
                     "WHERE p.embedding_key = v.embedding_key)")[0][0],
                rows("SELECT count(*) FROM documents WHERE file_id NOT IN "
                     "(SELECT id FROM files)")[0][0],
                len({row[0] for row in rows("SELECT id FROM passage_words_docsize")} ^ set(ids)),
            ],
            "chroma": self.chroma(ids),
            "left": self.left(),
        }  # fmt: skip

    def chroma(self, ids):
        """Whether Chroma holds each passage's own vector, and nothing else."""
        held = self.vectors.held_ids().tolist()
        lost = 0
        rows = (
            self.database.read()
            .execute("SELECT p.id, v.vector FROM passages p JOIN vectors v USING (embedding_key)")
            .fetchall()
        )
        for passage_id, blob in rows[:: 1 + len(rows) // _MOST_ASKED]:
            vector = unpack([blob])[0]
            same = [one for one, near in self.vectors.query(vector, 50) if near > 0.995]
            lost += passage_id not in same
        return {"same ids": held == ids, "lost": lost}

    def left(self):
        """Files that should not be there, and files that still hold what was forgotten."""
        names = sorted(path.relative_to(self.home).as_posix() for path in self.home.iterdir())
        folders = [path for path in (self.home / "chroma").iterdir()]
        secret = [
            path.name
            for path in self.home.rglob("*")
            if path.is_file() and b"zugzwang" in path.read_bytes()
        ]
        return {"names": names, "folders": len(folders), "secret": secret}


def _texts(rows):
    data = repr(rows).encode("utf-8", "surrogateescape")
    return [len(rows), hashlib.sha256(data).hexdigest()[:16]]


def _child(order, disk):
    work = Path(order["work"])
    (work / "home").mkdir(exist_ok=True)
    if order.get("at") is not None:
        disk.disk_arm(
            os.fsencode(work / "home"), order["at"], order.get("until", order["at"]),
            order["mode"], order.get("errno", 0),
        )  # fmt: skip
    life = Life(work)
    life.live(bool(order.get("short")))
    answer = {"index": life.index(), "rebuilt": life.rebuilt is not None, "notices": life.notices}
    answer["calls"] = disk.disk_calls()
    life.close()
    (work / "answer.json").write_text(json.dumps(answer))


def _say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main():
    DirectParser.languages.load()
    disk = ctypes.CDLL(sys.argv[1])
    disk.disk_arm.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_long, *[ctypes.c_int] * 2]
    disk.disk_calls.restype = ctypes.c_long
    _say("ready")
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            try:
                _child(order, disk)
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        _, status = os.waitpid(pid, 0)
        _say(json.dumps({"status": os.waitstatus_to_exitcode(status)}))


if __name__ == "__main__":
    main()
