"""One file on its way through the child that reads it, or through several if one is lost."""

from __future__ import annotations

import signal
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from indexer.parse.reading_clock import ReadingClock, filled_bytes
from indexer.parse.wire import MalformedFrameError, storable

if TYPE_CHECKING:
    from indexer.parse.base import Limits
    from indexer.types import Problem


class ReaderLost(Exception):
    """The child is gone, and the file with it."""

    def __init__(self, problem: Problem, exit_status: int | None) -> None:
        super().__init__(problem.message)
        self.problem = problem
        self.was_killed = exit_status == -signal.SIGKILL


@dataclass(slots=True)
class ReadingJob:
    """How far the reading of one file is.

    Attributes:
        reached: Number and name of the member that is being read.
        after: So many members are done.
        delivered: Documents and problems since the last member was reached.
        without: Plug-ins that failed over this file.
        page: The page of the file itself that is being read, and how many there are.
        without_pages: Pages that cost the child, left out from then on.
        at_work: The plug-in that judges or reads, if it is one.
        beside: Names in the same folder that parsers should know of.
    """

    fd: int
    size_bytes: int
    name: str
    clock: ReadingClock
    reached: tuple[int, str] | None = None
    after: int = 0
    delivered: int = 0
    losses: int = 0
    was_killed: bool = False
    without: list[str] = field(default_factory=list)
    page: tuple[int, int] | None = None
    without_pages: list[int] = field(default_factory=list)
    at_work: str | None = None
    beside: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, fd: int, size_bytes: int, name: str, limits: Limits) -> ReadingJob:
        return cls(fd, size_bytes, name, ReadingClock(limits, filled_bytes(fd)))

    def request(self) -> dict[str, Any]:
        self.at_work = self.page = None
        return {
            "name": self.name,
            "size_bytes": self.size_bytes,
            "after": self.after,
            "without": self.without,
            "without_pages": self.without_pages,
            "beside": self.beside,
        }

    def takes_note(self, frame: dict[str, Any]) -> bool:
        """Whether a frame only says how far the child is. Raises MalformedFrameError."""
        if "progress" in frame:
            return True
        if "plug_in" in frame:
            name = frame["plug_in"]
            self.at_work = name if isinstance(name, str) else None
            return True
        if "page" in frame:
            self.page = _page_of(frame["page"])
            return True
        if "reached" not in frame:
            return False
        try:
            number, name = frame["reached"]
            reached = int(number), storable(str(name))
        except (TypeError, ValueError) as error:
            raise MalformedFrameError("no member's number and name") from error
        self.page = None
        if reached[0] <= self.after:
            raise MalformedFrameError("a member that was read before")
        self.reached, self.delivered = reached, 0
        return True

    def is_first_kill(self, lost: ReaderLost) -> bool:
        """Whether to try the same again, once.

        SIGKILL that we did not send: the thread that had started the child ended, or memory ran
        out on the whole machine. Neither is this file's fault alone.
        """
        is_first = lost.was_killed and not self.was_killed and not self.delivered
        self.was_killed = self.was_killed or is_first
        if is_first and self.reached is not None:
            self.after = self.reached[0] - 1
        return is_first

    def problem_of(self, lost: ReaderLost) -> Problem:
        """What the loss means: for the member that was being read, or for the file."""
        return (
            lost.problem if self.reached is None else replace(lost.problem, member=self.reached[1])
        )

    def goes_on_without(self, plug_in: str) -> bool:
        """Go back to where nothing was delivered yet, if one can, and do without a plug-in."""
        if self.delivered:
            return False
        self.without.append(plug_in)
        self.after = 0 if self.reached is None else self.reached[0] - 1
        return True

    def goes_on_without_page(self, limits: Limits) -> bool:
        """Whether to read the file again without the page that cost the child, if it was one.

        Not if that was the only one left, nor once something of the file has been delivered.
        """
        if self.page is None or self.reached is not None or self.delivered:
            return False
        number, count = self.page
        is_new = number > 0 and number not in self.without_pages
        if (
            not is_new
            or len(self.without_pages) + 1 >= count
            or self.losses + 1 >= limits.max_losses
        ):
            return False
        self.losses += 1
        self.without_pages.append(number)
        return True

    def goes_on_after_loss(self, limits: Limits) -> bool:
        """Go on behind the member that cost the child, if it was one."""
        self.losses += 1
        if self.reached is None or self.losses >= limits.max_losses:
            return False
        self.after, self.delivered = self.reached[0], 0
        self.reached = None
        return True


def _page_of(frame: Any) -> tuple[int, int]:
    """Number and count. Raises MalformedFrameError."""
    try:
        number, count = frame
        return int(number), int(count)
    except (TypeError, ValueError) as error:
        raise MalformedFrameError("no page's number and count") from error
