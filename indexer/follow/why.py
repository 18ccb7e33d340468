"""Why a path is, or is not, in the index: one sentence for the person who misses a file."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from enum import StrEnum

from indexer.errors import ProblemCode
from indexer.follow.reconcile import Reconciler
from indexer.follow.rules import FORGOTTEN
from indexer.store import catalog_files, catalog_problems, catalog_sources
from indexer.store.catalog_files import KnownFile
from indexer.store.catalog_sources import Source
from indexer.store.database import Database
from indexer.types import FileState, Turn


class Standing(StrEnum):
    """How a path stands with the index."""

    FOUND = "found"
    BY_WORDS = "by_words"
    WAITING = "waiting"
    PROBLEM = "problem"
    FOLLOWED = "followed"
    LEFT_OUT = "left_out"
    NOT_FOLLOWED = "not_followed"
    NOT_THERE = "not_there"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Explanation:
    """``message`` is for the person; ``source`` is the followed path that it belongs to."""

    path: str
    standing: Standing
    message: str
    source: str | None = None
    code: ProblemCode | None = None


_OF_STATE = {
    FileState.SEMANTIC: (Standing.FOUND, "Found by words and by meaning."),
    FileState.KEYWORD: (Standing.BY_WORDS, "Found by words; by meaning in a while."),
    FileState.PENDING: (Standing.WAITING, "It waits for its turn to be read."),
    FileState.FAILED: (Standing.PROBLEM, "It could not be read."),
    FileState.SKIPPED: (Standing.PROBLEM, "It is not a file with contents."),
}
_OF_STOPPED = {
    FileState.PENDING: "It waits: of its folder nothing is read for now, as you wished.",
    FileState.KEYWORD: "Found by words. Of its folder nothing more is read for now, as you wished.",
}


class Explaining:
    """Looks at the disk and the catalogue, and changes neither.

    Args:
        database: The library.
        reconciler: Knows the rules.
    """

    def __init__(self, database: Database, reconciler: Reconciler) -> None:
        self._database = database
        self._reconciler = reconciler

    def explain(self, path: bytes) -> Explanation:
        """Why this file or folder is found, or is not."""
        sources = catalog_sources.all_sources(self._database.read())
        source = catalog_sources.deepest_source(sources, path)
        if source is None:
            return _said(path, Standing.NOT_FOLLOWED, "It is in none of the folders followed.")
        known = catalog_files.find_file(self._database.read(), path)
        if source.missing_since is not None:
            return self._away(path, source, known)
        try:
            status = os.lstat(path)
        except OSError as error:
            why = f"It is not there: {error.strerror}."
            return _said(path, Standing.NOT_THERE, why, source)
        return self._known(known, source) if known else self._unknown(path, status, source)

    def _unknown(self, path: bytes, status: os.stat_result, source: Source) -> Explanation:
        if reason := self._rule(path, status, source):
            return _said(path, Standing.LEFT_OUT, f"Left out: {reason}.", source)
        if stat.S_ISDIR(status.st_mode):
            return self._folder(path, source)
        return _said(path, Standing.WAITING, "It is new and is looked at within moments.", source)

    def _rule(self, path: bytes, status: os.stat_result, source: Source) -> str | None:
        if path == source.path:
            return None
        rules = self._reconciler.rules_of(source)
        if reason := rules.anywhere_above(path):
            return reason
        if stat.S_ISLNK(status.st_mode):
            return rules.link(path)
        if rules.is_forgotten_elsewhere(path, status):
            return FORGOTTEN
        if stat.S_ISDIR(status.st_mode):
            return rules.folder_on_disk(path)
        return rules.file(path)

    def _known(self, known: KnownFile, source: Source) -> Explanation:
        standing, message = _OF_STATE[known.state]
        if known.turn is Turn.STOPPED:
            message = _OF_STOPPED.get(known.state, message)
        problems = catalog_problems.problems_of(self._database.read(), known.id)
        if not problems:
            return _said(known.path, standing, message, source)
        told = " ".join(one.message for one in problems)
        if standing is not Standing.PROBLEM:
            told = f"{message} {told}"
        return _said(known.path, standing, told, source, problems[0].code)

    def _folder(self, path: bytes, source: Source) -> Explanation:
        count = catalog_files.count_at_or_under(self._database.read(), path)
        files = "1 file" if count == 1 else f"{count:,} files"
        return _said(path, Standing.FOLLOWED, f"Followed: {files} in it are known.", source)

    def _away(self, path: bytes, source: Source, known: KnownFile | None) -> Explanation:
        why = "The folder followed is not there now, or another drive is in its place."
        if known is not None:
            why += " What was read of it is still found."
        return _said(path, Standing.AWAY, why, source)


def _said(
    path: bytes,
    standing: Standing,
    message: str,
    source: Source | None = None,
    code: ProblemCode | None = None,
) -> Explanation:
    followed = None if source is None else source.display_path
    return Explanation(os.fsdecode(path), standing, message, followed, code)
