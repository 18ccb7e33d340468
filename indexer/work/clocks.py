"""Time, as the indexer is given it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """Time, as it is injected: ``unix`` in seconds since 1970 UTC, ``steady`` only goes up."""

    unix: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic

    def now(self) -> str:
        """The present, ISO 8601 with offset."""
        return datetime.fromtimestamp(self.unix()).astimezone().isoformat(timespec="seconds")
