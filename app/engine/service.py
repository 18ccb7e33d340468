"""What the engine does for each request. One library, any number of clients."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Protocol

from app import __version__
from app.config import Home
from app.engine.protocol import PROTOCOL_VERSION, Json, Method, Request
from app.engine.requests import Handler, Params
from app.engine.server import Emit
from app.engine.status import StatusReader
from indexer.store.database import raise_translated
from indexer.work.indexing import Indexer
from kernel.work import Cancel


class Requests(Protocol):
    """Requests that belong together, and who answers each."""

    def handlers(self) -> Mapping[Method, Handler]: ...


class LibraryService:
    """Answers the requests of window and command line over one library.

    Args:
        groups: Who answers what is not answered here.
    """

    def __init__(
        self,
        home: Home,
        indexer: Indexer,
        status: StatusReader,
        groups: Sequence[Requests],
    ) -> None:
        self._home = home
        self._indexer = indexer
        self._status = status
        self._handlers: dict[Method, Handler] = {
            Method.HELLO: self._hello,
            Method.STATUS: lambda *_: self._status.status(),
        }
        for group in groups:
            self._handlers.update(group.handlers())

    def handle(self, request: Request, cancel: Cancel, emit: Emit) -> Json:
        """The result of one request; see ``protocol.Method`` for each one's shape."""
        try:
            return self._handlers[request.method](request.params, cancel, emit)
        except sqlite3.DatabaseError as error:
            self._indexer.note_trouble(error)
            raise_translated(error, self._home.database)
            raise

    def is_busy(self) -> bool:
        """Whether files wait to be indexed: the engine stays until they are."""
        pending = self._indexer.backlog.pending()
        return bool(pending.keyword or pending.semantic or pending.pictures)

    def _hello(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        return {
            "protocol": PROTOCOL_VERSION,
            "version": __version__,
            "pid": os.getpid(),
            "home": os.fspath(self._home.folder),
        }
