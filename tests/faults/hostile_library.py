"""A library over the real sandbox, and the checks that every hostile file must pass."""

import os
import time
from dataclasses import replace
from pathlib import Path

from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.store import catalog_sources
from indexer.work.chunking import chunk
from indexer.work.reading import Reader
from tests.indexer.conftest import NOW, Library

NOTE = "The boiler was serviced on Tuesday; the plumber wants to come back in spring.\n"
# Short, so that tests are; everything else as in the program.
QUICK = replace(
    Limits(), progress_timeout_s=4.0, document_timeout_s=10.0, file_timeout_s=20.0,
    memory_bytes=1200 << 20, expansion_free_bytes=32 << 20, expansion_ratio=20,
    max_held_bytes=64 << 20,
)  # fmt: skip


class CountingSandbox(ParserSandbox):
    """Remembers what it was asked to read."""

    def __init__(self, *args):
        super().__init__(*args)
        self.parsed = []

    def parse(self, path, cancel=None):
        self.parsed.append(os.fsencode(path))
        yield from super().parse(path, cancel)


class HostileLibrary(Library):
    """Reads with real parsers in real children."""

    def __init__(self, home, files, limits=QUICK, more_parsers=(), environment=None):
        super().__init__(home, files)
        self.parser = CountingSandbox(limits, more_parsers, environment)
        self.reader = Reader(self.parser, chunk, "1")
        with self.database.write() as connection:
            catalog_sources.put_source(connection, os.fsencode(files), None, False, NOW)

    def index(self):
        """Sweep and read all; the seconds that took."""
        begun_s = time.monotonic()
        self.sweep()
        self.read_all()
        return time.monotonic() - begun_s

    def check_settled(self):
        """Nothing is tried again, in a day or after a sweep, until a file changes."""
        parsed = list(self.parser.parsed)
        self.clock.now_s += 86_400
        self.index()
        assert self.parser.parsed == parsed
        assert self.queue.take(10) == []

    def check_accounted_for(self):
        """Every file has a document or a problem."""
        rows = self.database.read().execute(
            "SELECT path FROM files f WHERE state = 'pending' OR NOT ("
            "EXISTS (SELECT 1 FROM documents WHERE file_id = f.id) OR "
            "EXISTS (SELECT 1 FROM problems WHERE file_id = f.id))"
        )
        assert rows.fetchall() == []

    def reasons(self):
        """file name → codes of its problems, those of members too"""
        found = {}
        for report in self.catalog.problems():
            found.setdefault(Path(report.path).name, set()).add(str(report.code))
        return found

    def close(self):
        self.parser.close()
        super().close()
