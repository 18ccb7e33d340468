"""The pictures in one file are read by a child that can be lost, one picture after the other.

What was read before the child is lost is kept: it goes on with the next picture.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import Limits
from indexer.parse.ocr.picture_text import PictureText, picture_from_wire
from indexer.parse.sandbox import open_regular_file
from indexer.parse.wire import SETTINGS_VARIABLE, MalformedFrameError, limits_to_wire
from kernel.child import ChildDied, ChildProcess, ChildTimeout
from kernel.seccomp import Enforcement
from kernel.work import Cancel, Cancelled

_MODULE = "indexer.parse.ocr.process"
_WHAT = "the reader of pictures"
# It starts behind everything else that the machine does.
_START_TIMEOUT_S = 300.0
_CANCEL_LOOK_S = 0.1
_TRIES_A_PICTURE = 2
_MOST_LOSSES = 10
_HOUR_S = 3600.0
_MIB = 2**20

PICTURE_LIMITS = Limits(
    # A picture takes seconds, on a busy machine minutes; a book of scans takes hours.
    progress_timeout_s=300.0,
    document_timeout_s=24 * _HOUR_S,
    file_timeout_s=24 * _HOUR_S,
    memory_bytes=4 * 1024 * _MIB,
)


class PictureSandbox:
    """One child that reads pictures. Not thread-safe; it dies with the thread that started it.

    Args:
        threads: How many processors it may use.
        limits: How far the reading of one file goes.
        environment: Variables for the child on top of this process's.
        passwords: Gives what to try on files that ask for a password; called for each file.
    """

    def __init__(
        self,
        threads: int,
        limits: Limits = PICTURE_LIMITS,
        environment: Mapping[str, str] | None = None,
        passwords: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._passwords = passwords
        self._limits = limits
        settings = {"limits": limits_to_wire(limits), "threads": threads}
        self._environment = {**(environment or {}), SETTINGS_VARIABLE: json.dumps(settings)}
        self._child: ChildProcess | None = None
        self._in_force: tuple[Enforcement, ...] = ()

    def in_force(self) -> tuple[Enforcement, ...]:
        """What confines the child. Raises ChildDied, ChildTimeout if it does not come up."""
        self._ready_child()
        return self._in_force

    def read(
        self, path: Path, known: Mapping[str, PictureText], cancel: Cancel
    ) -> Iterator[tuple[str, PictureText]]:
        """Key and text of each picture in the file that is not ``known``, as it is read.

        A picture that twice costs the child comes as one that failed. Leaving the iterator early,
        and cancelling, kill the child.

        Raises:
            Cancelled: ``cancel`` was set.
            FileProblem: The file cannot be opened, or costs one child after the other.
            ChildDied, ChildTimeout: No child can be started; the file is not to blame.
        """
        done = dict(known)
        lost: dict[str, int] = {}
        while True:
            fd, size_bytes = open_regular_file(path)
            try:
                for key, picture in self._exchange(fd, size_bytes, path.name, done, cancel):
                    done[key] = picture
                    yield key, picture
            except _Lost as loss:
                lost[loss.key] = lost.get(loss.key, 0) + 1
                if sum(lost.values()) >= _MOST_LOSSES or (
                    not loss.key and lost[loss.key] >= _TRIES_A_PICTURE
                ):
                    raise FileProblem(loss.code, loss.message) from loss
                if lost[loss.key] >= _TRIES_A_PICTURE:
                    done[loss.key] = PictureText("", failure=(loss.code, loss.message))
                    yield loss.key, done[loss.key]
            else:
                return
            finally:
                os.close(fd)

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _exchange(
        self,
        fd: int,
        size_bytes: int,
        name: str,
        known: Mapping[str, PictureText],
        cancel: Cancel,
    ) -> Iterator[tuple[str, PictureText]]:
        """One file through the child, which is discarded unless it came to the end."""
        child = self._ready_child()
        begun, is_done = "", False
        # Only that it is known counts here, not what it says.
        texts = {key: {"text": ""} for key in known}
        try:
            request = {
                "name": name,
                "size_bytes": size_bytes,
                "passwords": list(self._passwords()),
                "pictures": texts,
            }
            child.send(request, fds=[fd])
            while True:
                frame = self._next_frame(child, cancel)
                if "end" in frame:
                    is_done = True
                    return
                if "began" in frame:
                    begun = str(frame["began"])
                elif "picture" in frame:
                    yield str(frame["key"]), picture_from_wire(frame["picture"])
                    begun = ""
        except ChildDied as error:
            raise _Lost(begun, ProblemCode.CRASHED_PARSER) from error
        except ChildTimeout as error:
            raise _Lost(begun, ProblemCode.TIMED_OUT) from error
        except (MalformedFrameError, KeyError) as error:
            raise _Lost(begun, ProblemCode.CRASHED_PARSER) from error
        finally:
            if not is_done:
                self.close()

    def _next_frame(self, child: ChildProcess, cancel: Cancel) -> dict[str, object]:
        until = time.monotonic() + self._limits.progress_timeout_s
        while True:
            if cancel.is_set():
                raise Cancelled
            try:
                return child.receive(_CANCEL_LOOK_S)
            except ChildTimeout:
                if time.monotonic() > until:
                    raise

    def _ready_child(self) -> ChildProcess:
        if self._child is not None and self._child.is_alive():
            return self._child
        self.close()
        child = ChildProcess(_MODULE, _WHAT, self._environment)
        self._child = child
        try:
            states = child.receive(_START_TIMEOUT_S)["ready"]
            self._in_force = tuple(
                Enforcement(bool(done), str(how), str(code)) for done, how, code in states
            )
        except BaseException:
            self.close()
            raise
        return child


_MESSAGES = {
    ProblemCode.CRASHED_PARSER: "A picture in it makes its reader stop.",
    ProblemCode.TIMED_OUT: "Reading a picture in it took too long.",
}


class _Lost(Exception):
    """The child is gone, while it read the picture ``key`` (empty: while it looked for one)."""

    def __init__(self, key: str, code: ProblemCode) -> None:
        super().__init__(key)
        self.key = key
        self.code = code
        self.message = _MESSAGES[code]
