"""Puts together what follows the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.follow.absence import HeldBack
from indexer.follow.applying import Applying, Changes
from indexer.follow.coverage import Coverage
from indexer.follow.following import Following
from indexer.follow.mounts import Mounts
from indexer.follow.pace import Pace
from indexer.follow.reconcile import Reconciler
from indexer.follow.rules import Rules
from indexer.follow.stability import Settling
from indexer.follow.watcher import Watcher
from indexer.follow.why import Explaining
from indexer.store import catalog_forgotten
from indexer.store.database import Database
from indexer.work.clocks import Clocks
from indexer.work.queue import Queue


@dataclass(frozen=True, slots=True)
class FollowingParts:
    """The parts that the indexer holds on to."""

    reconciler: Reconciler
    settling: Settling
    watcher: Watcher
    following: Following
    explaining: Explaining


def follow_disk(
    database: Database,
    queue: Queue,
    own_folders: Sequence[Path],
    parser_version: str,
    clocks: Clocks,
    pace: Pace,
    on_changes: Callable[[Changes], None],
) -> FollowingParts:
    """All of it, nothing started yet.

    Args:
        queue: Where files to be read go.
        own_folders: The home and the models, which are never indexed.
        parser_version: Files read by another version of the parsers are read again.
        on_changes: Called with what a look at the disk found.
    """
    own = [os.fsencode(folder) for folder in own_folders]
    rules = Rules(own, lambda: catalog_forgotten.all_forgotten(database))
    settling = Settling(clocks.steady, pace.quiet_s)
    reconciler = Reconciler(
        database,
        rules,
        Applying(database, queue, rules, clocks.unix, clocks.now),
        parser_version,
        clocks.unix,
        HeldBack(clocks.steady, pace.grace_s, settling.quiet_for_s),
    )
    watcher = Watcher(settling.touch, lambda: following.ask_for_sweep())  # noqa: PLW0108 - made below
    coverage = Coverage(watcher, Mounts())
    following = Following(
        database, reconciler, settling, watcher, coverage, clocks, on_changes, pace
    )
    return FollowingParts(
        reconciler, settling, watcher, following, Explaining(database, reconciler)
    )
