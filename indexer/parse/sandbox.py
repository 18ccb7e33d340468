"""Hostile files are read by a child process that can be lost.

The parent opens a file and hands the open file over; the child that reads it can open nothing
else, reach no network and start nothing. A child that crashes, hangs or grows is replaced, and the
file is reported.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import signal
import stat
from collections import Counter
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import Limits, names_beside
from indexer.parse.ocr.picture_text import picture_to_wire
from indexer.parse.reading_job import ReaderLost, ReadingJob
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
    from indexer.parse.reading_clock import ReadingClock
    from kernel.work import Cancel

_MODULE = "indexer.parse.sandbox_process"
_WHAT = "the file reader"
_START_TIMEOUT_S = 60.0
_PLUG_IN_TIMEOUT_S = 20.0
_MOST_STRIKES = 3
_LONGEST_CPU_S = 3600.0
_PROBLEMS_OF_OUR_OWN = 10
_ITEM_CHARS = 200
"""What a document or problem takes besides its text."""
_CANCEL_LOOK_S = 0.1
_ONE_THREAD = {name: "1" for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")}
_LOG = logging.getLogger(__name__)
_VANISHED = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}


class ParserSandbox:
    """One reading child. Use several for several files at once; one is not thread-safe.

    The child dies with the thread that started it (``kernel.limits.end_with_parent``), and a file
    that this happens to is read again once.

    Args:
        limits: How far the reading of a file goes.
        more_parsers: More parsers of the program's own, as ``module:factory``. Those of installed
            packages (plug-ins) come by themselves; one that costs the child is done without.
        environment: Variables for the child on top of this process's.
        known_pictures: What was read of the pictures in the file at a path; see
            ``indexer.parse.ocr.pictures``.
        passwords: Gives what to try on files that ask for a password; called for each file.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        more_parsers: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        passwords: Callable[[], Sequence[str]] = tuple,
        known_pictures: Callable[[Path], Mapping[str, PictureText]] | None = None,
    ) -> None:
        self._passwords = passwords
        self._known_pictures = known_pictures or (lambda _path: {})
        self._pictures: dict[str, Any] = {}
        self._limits = limits or Limits()
        self._environment = {**(environment or {}), **_ONE_THREAD}
        self._more_parsers = list(more_parsers)
        self._left_out: list[str] = []
        self._strikes: Counter[str] = Counter()
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

        A file that cannot be read, hangs or kills the child ends with a Problem that says so; a
        member that does costs only itself. Leaving the iterator early, and cancelling, kill the
        child.

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
            job = ReadingJob.of(fd, size_bytes, path.name, self._limits)
            job.beside = [one for one in names_beside(path.name) if path.with_name(one).is_file()]
            yield from self._bounded(self._parse_open(job, cancel), size_bytes)
        finally:
            os.close(fd)

    def _bounded(
        self, items: Iterator[ParsedDocument | Problem], size_bytes: int
    ) -> Iterator[ParsedDocument | Problem]:
        """The items, up to what the catalogue should be made to hold for a file of this size."""
        most_chars = self._limits.output_chars + self._limits.output_ratio * size_bytes
        most_problems = self._limits.max_problems + _PROBLEMS_OF_OUR_OWN
        for item in items:
            most_chars -= _ITEM_CHARS
            if isinstance(item, ParsedDocument):
                most_chars -= len(item.text)
            else:
                most_problems -= 1
            if most_chars < 0:
                message = "Far more text comes out of it than a file of its size can hold; "
                yield Problem(ProblemCode.PARTIAL, message + "the rest was not kept.")
                return
            if most_problems >= 0:
                yield item

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
        self, job: ReadingJob, cancel: Cancel | None
    ) -> Iterator[ParsedDocument | Problem]:
        """All rounds of one file: usually one, and one more for each time the child is lost."""
        while True:
            try:
                yield from self._exchange(job, cancel)
            except ReaderLost as lost:
                if job.is_first_kill(lost):
                    continue
                if job.at_work is not None and self._blame_plug_in(job):
                    continue
                if job.goes_on_without_page(self._limits):
                    continue
                yield job.problem_of(lost)
                if job.goes_on_after_loss(self._limits):
                    continue
                if job.reached is not None:
                    message = "Too many things in it could not be read; it was given up."
                    yield Problem(lost.problem.code, message)
            return

    def _blame_plug_in(self, job: ReadingJob) -> bool:
        """Note a plug-in that cost the child; whether the file is to be read again without it."""
        name = job.at_work
        if name is None or name in job.without:
            return False
        self._strikes[name] += 1
        if self._strikes[name] >= _MOST_STRIKES:
            self._left_out.append(name)
        if not job.goes_on_without(name):
            return False
        _LOG.error("the parser plug-in %s cost its process; the file is read without it", name)
        return True

    def _exchange(
        self, job: ReadingJob, cancel: Cancel | None
    ) -> Iterator[ParsedDocument | Problem]:
        """One file through the child. The child is discarded unless it came to the end."""
        child = self._ready_child()
        job.clock.watch(child.pid)
        is_done = False
        try:
            request = {
                **job.request(),
                "passwords": list(self._passwords()),
                "pictures": self._pictures,
            }
            child.send(request, fds=[job.fd])
            while True:
                frame = self._next_frame(child, job.clock, cancel)
                if "end" in frame:
                    is_done = not self._is_worn(frame)
                    return
                if not job.takes_note(frame):
                    job.delivered += 1
                    yield _item(frame)
        except ChildDied as error:
            raise ReaderLost(_crashed(error.exit_status), error.exit_status) from error
        except ChildTimeout as error:
            raise ReaderLost(Problem(ProblemCode.TIMED_OUT, job.clock.verdict()), None) from error
        except MalformedFrameError as error:
            message = "The file made its reader say nonsense; nothing of that was kept."
            raise ReaderLost(Problem(ProblemCode.CRASHED_PARSER, message), None) from error
        finally:
            if not is_done:
                self.close()

    def _next_frame(
        self, child: ChildProcess, clock: ReadingClock, cancel: Cancel | None
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
            clock.stop_waiting(is_something="document" in frame or "problem" in frame)
            return frame

    def _ready_child(self) -> ChildProcess:
        """The child, started if need be; a plug-in that keeps it from starting is left out."""
        if self._child is not None and self._child.is_alive():
            return self._child
        while True:
            self.close()
            loading: list[str | None] = []
            try:
                self._child = self._start_child(loading)
            except (ChildDied, ChildTimeout):
                name = loading[-1] if loading else None
                if name is None or name in self._left_out:
                    raise
                _LOG.error("the parser plug-in %s cannot be loaded", name)
                self._left_out.append(name)
                continue
            self._files_read = 0
            return self._child

    def _start_child(self, loading: list[str | None]) -> ChildProcess:
        """A child that is ready; ``loading`` is told which plug-ins it began to load."""
        settings = {
            "limits": limits_to_wire(self._limits),
            "more_parsers": self._more_parsers,
            "left_out": self._left_out,
        }
        environment = {**self._environment, SETTINGS_VARIABLE: json.dumps(settings)}
        child = ChildProcess(_MODULE, _WHAT, environment)
        try:
            while True:
                is_plug_in = bool(loading) and loading[-1] is not None
                frame = child.receive(_PLUG_IN_TIMEOUT_S if is_plug_in else _START_TIMEOUT_S)
                if "ready" in frame:
                    states = frame["ready"]
                    self._in_force = tuple(
                        Enforcement(bool(done), str(how), str(code)) for done, how, code in states
                    )
                    return child
                name = frame.get("loading")
                loading.append(name if isinstance(name, str) else None)
        except BaseException:
            child.kill()
            raise

    def _is_worn(self, end: dict[str, Any]) -> bool:
        """Whether the child has read enough, or grown too large, to be replaced."""
        self._files_read += 1
        resident, cpu_s = end.get("resident_bytes"), end.get("cpu_s")
        has_grown = not isinstance(resident, int) or resident > self._limits.restart_above_bytes
        is_old = not isinstance(cpu_s, int | float) or cpu_s > _LONGEST_CPU_S
        return has_grown or is_old or self._files_read >= self._limits.restart_after_files


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


def _item(frame: dict[str, Any]) -> ParsedDocument | Problem:
    """What a frame holds. Raises MalformedFrameError."""
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
