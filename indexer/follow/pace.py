"""How soon the index follows the disk."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.follow.stability import QUIET_S


@dataclass(frozen=True, slots=True)
class Pace:
    """Times in seconds.

    Attributes:
        quiet_s: How long nothing may happen to a path before it is read.
        grace_s: How long a file must be gone to count as deleted; the other half of a move may
            take as long to be heard of.
        poll_every_s: How often what cannot be watched is gone through, at most.
        sweep_every_s: How often everything is, whatever the watcher says.
    """

    quiet_s: float = QUIET_S
    grace_s: float = 2.0
    poll_every_s: float = 30.0
    sweep_every_s: float = 15 * 60.0
