"""Hostile files are read by a child process that can be lost.

The parent opens a file and hands the open file over; the child that reads it can open nothing
else, reach no network and start nothing. A child that crashes, hangs or grows is replaced, and the
file is reported.
"""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import Limits
from indexer.parse.ocr.picture_text import picture_to_wire
from indexer.parse.wire import (
    SETTINGS_VARIABLE,
    MalformedFrameError,
    document_from_wire,
    limits_to_wire,
    problem_from_wire,
)
from indexer.types import ParsedDocument, Problem
from kernel.child import ChildDied, ChildProcess, ChildTimeout
from kernel.seccomp import Enforcement
from kernel.work import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from indexer.parse.ocr.picture_text import PictureText
    from kernel.work import Cancel

_MODULE = "indexer.parse.sandbox_process"
_WHAT = "the file reader"
_START_TIMEOUT_S = 60.0
_CANCEL_LOOK_S = 0.1
_MIB = 2**20
_ONE_THREAD = {name: "1" for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")}
_VANISHED = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}


class ParserSandbox:
    """One reading child. Use several for several files at once; one is not thread-safe.

    The child dies with the thread that started it (``kernel.limits.end_with_parent``), and a file
    that this happens to is read again once.

    Args:
        limits: How far the reading of a file goes.
        plug_ins: More parsers, as ``module:factory``, beside those of installed packages.
        environment: Variables for the child on top of this process's.
        known_pictures: What was read of the pictures in the file at a path; see
            ``indexer.parse.ocr.pictures``.
        passwords: Gives what to try on files that ask for a password; called for each file.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        plug_ins: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        passwords: Callable[[], Sequence[str]] = tuple,
        known_pictures: Callable[[Path], Mapping[str, PictureText]] | None = None,
    ) -> None:
        self._passwords = passwords
        self._known_pictures = known_pictures or (lambda _path: {})
        self._pictures: dict[str, Any] = {}
        self._limits = limits or Limits()
        settings = {"limits": limits_to_wire(self._limits), "plug_ins": list(plug_ins)}
        self._environment = {
            **(environment or {}), **_ONE_THREAD, SETTINGS_VARIABLE: json.dumps(settings)
        }  # fmt: skip
        self._child: ChildProcess | None = None
        self._files_read = 0
        self._in_force: tuple[Enforcement, ...] = ()

    def start(self) -> None:
        """Start the child now instead of at the first file (about a second).

        Raises:
            ChildDied: It did not come up.
            ChildTimeout: It did not come up in a minute.
        """
        self._ready_child()

    def in_force(self) -> tuple[Enforcement, ...]:
        """What confines the child, as it found when it started; starts it if need be."""
        self._ready_child()
        return self._in_force

    def parse(self, path: Path, cancel: Cancel | None = None) -> Iterator[ParsedDocument | Problem]:
        """Everything readable in the file at ``path``, as it is found; never nothing.

        A file that cannot be read, hangs or kills the child ends with a Problem that says so.
        Leaving the iterator early, and cancelling, kill the child.

        Raises:
            Cancelled: ``cancel`` was set.
            ChildDied, ChildTimeout: No child can be started; the file is not to blame.
        """
        try:
            fd, size_bytes = open_regular_file(path)
        except FileProblem as problem:
            yield Problem(problem.code, problem.title)
            return
        known = self._known_pictures(path)
        self._pictures = {key: picture_to_wire(picture) for key, picture in known.items()}
        try:
            yield from self._parse_open(fd, size_bytes, path.name, cancel)
        finally:
            os.close(fd)

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def __enter__(self) -> ParserSandbox:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _parse_open(
        self, fd: int, size_bytes: int, name: str, cancel: Cancel | None
    ) -> Iterator[ParsedDocument | Problem]:
        for may_retry in (True, False):
            found = 0
            try:
                for item in self._exchange(fd, size_bytes, name, cancel):
                    found += 1
                    yield item
            except _Lost as lost:
                # SIGKILL that we did not send: the thread that had started the child ended, or
                # memory ran out on the whole machine. Neither is this file's fault alone.
                if lost.was_killed and may_retry and not found:
                    continue
                yield lost.problem
            return

    def _exchange(
        self, fd: int, size_bytes: int, name: str, cancel: Cancel | None
    ) -> Iterator[ParsedDocument | Problem]:
        """One file through the child. The child is discarded unless it came to the end."""
        child = self._ready_child()
        clock = _Clock(self._limits, size_bytes)
        is_done = False
        try:
            request = {
                "name": name,
                "size_bytes": size_bytes,
                "passwords": list(self._passwords()),
                "pictures": self._pictures,
            }
            child.send(request, fds=[fd])
            while True:
                frame = self._next_frame(child, clock, cancel)
                if "end" in frame:
                    is_done = not self._is_worn(frame)
                    return
                item = _item(frame)
                if item is not None:
                    yield item
        except ChildDied as error:
            raise _Lost(_crashed(error.exit_status), error.exit_status) from error
        except ChildTimeout as error:
            raise _Lost(Problem(ProblemCode.TIMED_OUT, clock.verdict()), None) from error
        except MalformedFrameError as error:
            message = "The file made its reader say nonsense; nothing of that was kept."
            raise _Lost(Problem(ProblemCode.CRASHED_PARSER, message), None) from error
        finally:
            if not is_done:
                self.close()

    def _next_frame(
        self, child: ChildProcess, clock: _Clock, cancel: Cancel | None
    ) -> dict[str, Any]:
        """The next frame, looking now and then whether the work is still wanted."""
        clock.start_waiting()
        while True:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            try:
                frame = child.receive(min(_CANCEL_LOOK_S, clock.remaining_s()))
            except ChildTimeout:
                if clock.remaining_s() <= 0:
                    raise
                continue
            clock.stop_waiting(is_document="document" in frame)
            return frame

    def _ready_child(self) -> ChildProcess:
        if self._child is not None and self._child.is_alive():
            return self._child
        self.close()
        child = ChildProcess(_MODULE, _WHAT, self._environment)
        self._child = child
        try:
            states = child.receive(_START_TIMEOUT_S)["ready"]
            self._in_force = tuple(Enforcement(bool(done), str(how)) for done, how in states)
        except BaseException:
            self.close()
            raise
        self._files_read = 0
        return child

    def _is_worn(self, end: dict[str, Any]) -> bool:
        """Whether the child has read enough, or grown too large, to be replaced."""
        self._files_read += 1
        resident = end.get("resident_bytes")
        has_grown = not isinstance(resident, int) or resident > self._limits.restart_above_bytes
        return has_grown or self._files_read >= self._limits.restart_after_files


def open_regular_file(path: Path) -> tuple[int, int]:
    """Open ``path`` for reading; the descriptor and the size in bytes.

    Does not follow a link in the last place, and cannot hang on a pipe or a device.
    Raises FileProblem.
    """
    flags = os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)
    flags |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        fd = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _open_problem(error) from error
    status = os.fstat(fd)
    if not stat.S_ISREG(status.st_mode):
        os.close(fd)
        raise FileProblem(ProblemCode.UNSUPPORTED, "It is not a regular file.")
    return fd, status.st_size


def _open_problem(error: OSError | ValueError) -> FileProblem:
    number = getattr(error, "errno", None)
    if number in _VANISHED:
        return FileProblem(ProblemCode.VANISHED, "It is no longer there.")
    if number == errno.ELOOP:
        return FileProblem(
            ProblemCode.UNSUPPORTED, "It is a link; the file it leads to is read where it lies."
        )
    if number in {errno.EACCES, errno.EPERM}:
        return FileProblem(ProblemCode.UNREADABLE, "You are not allowed to read it.")
    if number in {errno.ENXIO, errno.EISDIR}:
        return FileProblem(ProblemCode.UNSUPPORTED, "It is not a regular file.")
    reason = getattr(error, "strerror", None) or str(error)
    return FileProblem(ProblemCode.UNREADABLE, f"It cannot be opened: {reason}.")


def _item(frame: dict[str, Any]) -> ParsedDocument | Problem | None:
    """What a frame holds; None for progress. Raises MalformedFrameError."""
    if "progress" in frame:
        return None
    for key, from_wire in (("document", document_from_wire), ("problem", problem_from_wire)):
        content = frame.get(key)
        if isinstance(content, dict):
            return from_wire(content)
    raise MalformedFrameError("neither document nor problem")


def _crashed(exit_status: int | None) -> Problem:
    if exit_status is not None and exit_status < 0:
        try:
            how = signal.Signals(-exit_status).name
        except ValueError:
            how = f"signal {-exit_status}"
        return Problem(ProblemCode.CRASHED_PARSER, f"The file makes its reader crash ({how}).")
    return Problem(ProblemCode.CRASHED_PARSER, "The file makes its reader stop.")


class _Lost(Exception):
    """The child is gone, and the file with it."""

    def __init__(self, problem: Problem, exit_status: int | None) -> None:
        super().__init__(problem.message)
        self.problem = problem
        self.was_killed = exit_status == -signal.SIGKILL


@dataclass(slots=True)
class _Clock:
    """Time spent waiting for the child; what the caller does in between does not count."""

    limits: Limits
    size_bytes: int
    waited_s: float = 0.0
    at_last_document_s: float = 0.0
    since: float = 0.0

    def start_waiting(self) -> None:
        self.since = time.monotonic()

    def stop_waiting(self, *, is_document: bool) -> None:
        self.waited_s += time.monotonic() - self.since
        if is_document:
            self.at_last_document_s = self.waited_s

    def remaining_s(self) -> float:
        now = time.monotonic() - self.since
        return max(0.0, min(self._until_each(now)))

    def verdict(self) -> str:
        silent, documents, _whole = self._until_each(time.monotonic() - self.since)
        if silent <= 0:
            return f"Reading it came to nothing for {self.limits.progress_timeout_s:.0f} seconds."
        if documents <= 0:
            return f"Reading it took more than {self.limits.document_timeout_s:.0f} seconds."
        return f"Reading it took more than {self._whole_s():.0f} seconds."

    def _until_each(self, now: float) -> tuple[float, float, float]:
        """Seconds left of each of the three: silence, one document, the whole file."""
        waited = self.waited_s + now
        return (
            self.limits.progress_timeout_s - now,
            self.limits.document_timeout_s - (waited - self.at_last_document_s),
            self._whole_s() - waited,
        )

    def _whole_s(self) -> float:
        per_mib = self.limits.timeout_per_mib_s
        return self.limits.file_timeout_s + per_mib * self.size_bytes / _MIB
