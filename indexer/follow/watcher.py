"""Hears of changes while the program runs. Only a hint: it may miss some, a sweep finds all."""

from __future__ import annotations

import logging
import os
import re
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.utils import BaseThread

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, EventEmitter, ObservedWatch

# Without the events of opening and reading, of which our own reading makes many.
_EVENTS: list[type[FileSystemEvent]] = [
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent,
    DirCreatedEvent, DirMovedEvent, DirDeletedEvent,
]  # fmt: skip
_INOTIFY_WATCH = re.compile(r"^inotify wd:\S+ ino:([0-9a-f]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Watched:
    watch: ObservedWatch
    identity: tuple[int, int]


class Watcher:
    """Watches the sources' folders.

    Args:
        touch: Called with the paths that something happened to; must return at once.
        ask_for_sweep: Called when events may have been lost.
        make_observer: Makes the watchdog observer.
    """

    def __init__(
        self,
        touch: Callable[[Iterable[bytes]], None],
        ask_for_sweep: Callable[[], None],
        make_observer: Callable[[], BaseObserver] = Observer,
    ) -> None:
        self._handler = _Handler(touch)
        self._ask_for_sweep = ask_for_sweep
        self._make_observer = make_observer
        self._observer: BaseObserver | None = None
        self._threads: set[BaseThread] = set()
        self._watched: dict[bytes, _Watched] = {}
        self._wanted: list[bytes] = []
        self._log_listener = _LossListener(ask_for_sweep)
        logging.getLogger("watchdog").addHandler(self._log_listener)
        # Of folders made one in the other, or renamed again and again, watchdog meets the inner one
        # twice or no more, and warns of it with its path, which belongs into no log.
        warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning)

    def follow(self, roots: Sequence[bytes]) -> None:
        """Watch exactly these paths from now on, as far as they are there and it is possible."""
        self._wanted = list(roots)
        for root in set(self._watched) - set(roots):
            self._forget(root)
        for root in roots:
            if root not in self._watched:
                self._watch(root)

    def check(self) -> None:
        """Look whether all is still being watched, mend what is not and ask for a sweep then."""
        before = set(self._watched)
        observer = self._observer
        if observer is not None and not all(thread.is_alive() for thread in self._threads):
            observer.stop()
            self._observer = None
            self._watched.clear()
        dead = {emitter.watch for emitter in self._emitters() if not emitter.is_alive()}
        for root, watched in list(self._watched.items()):
            if watched.watch in dead or _identity(root) != watched.identity:
                self._forget(root)
        is_lost = not before <= set(self._watched)
        lost = [root for root in self._wanted if root not in self._watched]
        if any([self._watch(root) for root in lost]) or is_lost:
            self._ask_for_sweep()

    def watch_again(self, root: bytes) -> None:
        """Go through the folders of a root anew and watch those that are not yet watched."""
        if root in self._watched:
            self._forget(root)
            self._watch(root)

    def is_watching(self, root: bytes) -> bool:
        """Whether the root itself is watched."""
        return root in self._watched

    def watched_inodes(self) -> set[int] | None:
        """The inodes of the folders that the kernel watches for us; None if it does not tell."""
        try:
            descriptors = os.listdir("/proc/self/fd")
        except OSError:
            return None
        inodes: set[int] = set()
        for fd in descriptors:
            try:
                if Path("/proc/self/fd", fd).readlink() == Path("anon_inode:inotify"):
                    text = Path("/proc/self/fdinfo", fd).read_text(encoding="ascii")
                    inodes.update(int(ino, 16) for ino in _INOTIFY_WATCH.findall(text))
            except OSError:  # closed meanwhile
                continue
        return inodes

    def stop(self) -> None:
        """Watch nothing any more."""
        logging.getLogger("watchdog").removeHandler(self._log_listener)
        observer, self._observer = self._observer, None
        self._watched.clear()
        if observer is not None and observer.is_alive():
            observer.stop()
            observer.join()

    def _emitters(self) -> list[EventEmitter]:
        return [] if self._observer is None else list(self._observer.emitters)

    def _watch(self, root: bytes) -> bool:
        identity = _identity(root)
        if identity is None:
            return False
        try:
            if self._observer is None:
                self._observer = self._start_observer()
            watch = self._observer.schedule(
                self._handler, os.fsdecode(root), recursive=True, event_filter=_EVENTS
            )
        except OSError:  # no more watches or instances: the sweeps must do, and status says so
            return False
        self._watched[root] = _Watched(watch, identity)
        return True

    def _start_observer(self) -> BaseObserver:
        before = set(threading.enumerate())
        observer = self._make_observer()
        observer.start()
        # One of them reads from the kernel: were it to end, nothing would be heard any more, and
        # the observer would not know.
        started = set(threading.enumerate()) - before
        self._threads = {thread for thread in started if isinstance(thread, BaseThread)}
        return observer

    def _forget(self, root: bytes) -> None:
        watched = self._watched.pop(root)
        if self._observer is not None:
            try:
                self._observer.unschedule(watched.watch)
            except (KeyError, OSError):  # it is gone already
                return


class _Handler(FileSystemEventHandler):
    """Hands the paths of an event on, and does nothing else."""

    def __init__(self, touch: Callable[[Iterable[bytes]], None]) -> None:
        self._touch = touch

    def on_any_event(self, event: FileSystemEvent) -> None:
        self._touch([os.fsencode(path) for path in (event.src_path, event.dest_path) if path])


class _LossListener(logging.Handler):
    """The only sign of an overflow is a line in watchdog's log."""

    def __init__(self, ask_for_sweep: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._ask_for_sweep = ask_for_sweep

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            self._ask_for_sweep()


def _identity(root: bytes) -> tuple[int, int] | None:
    try:
        status = os.stat(root)
    except OSError:
        return None
    return (status.st_dev, status.st_ino)
