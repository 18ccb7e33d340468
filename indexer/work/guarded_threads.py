"""The indexer's threads: whatever goes wrong in one of them is said, and it goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable

from indexer.errors import unexpected
from indexer.work.announcing import Announcer
from indexer.work.room import Room
from kernel.errors import AntorchaError
from kernel.work import Cancel, Cancelled

_AGAIN_S = 3.0
_STOP_S = 20.0


class GuardedThreads:
    """Args:
    room: Told of what the disk or the catalogue may be behind.
    announcer: Tells the person of everything else.
    """

    def __init__(self, room: Room, announcer: Announcer) -> None:
        self._room = room
        self._announcer = announcer
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._last_trouble = ""

    def start(self, name: str, work: Callable[[Cancel], None], cancel: Cancel) -> None:
        """Run ``work`` in a thread of its own until it returns."""
        thread = threading.Thread(target=work, args=(cancel,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def repeat(
        self, name: str, what: str, work: Callable[[Cancel], object], cancel: Cancel
    ) -> None:
        """Run ``work`` in a thread of its own, over and over until ``cancel`` is set."""

        def go_on(cancel: Cancel) -> None:
            while not cancel.is_set():
                self.guard(what, lambda: work(cancel), cancel)

        self.start(name, go_on, cancel)

    def join(self) -> None:
        """Wait for them to end, for some seconds each."""
        for thread in self._threads:
            thread.join(_STOP_S)
        self._threads.clear()

    def guard(self, what: str, work: Callable[[], object], cancel: Cancel) -> None:
        """The edge of every thread: none may end while the program runs."""
        try:
            work()
        except Cancelled:
            return
        except Exception as error:
            if self._room.note_outage(error):
                return
            trouble = error if isinstance(error, AntorchaError) else unexpected(what, error)
            if self._is_news(str(trouble)):
                self._announcer.notice(trouble)
            cancel.wait(_AGAIN_S)

    def _is_news(self, trouble: str) -> bool:
        """Once, however often it is tried again, and though several threads meet it at a time."""
        with self._lock:
            is_news = trouble != self._last_trouble
            self._last_trouble = trouble
        return is_news
