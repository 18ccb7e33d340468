"""What the library page and the status line say, from the engine's status. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.explanations.waiting import waiting_words
from app.ui.look.plain_text import one_line, shown_date, shown_path
from indexer.types import Turn

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class DocumentCounts:
    """The five counts of a status; they add up to ``total``."""

    total: int = 0
    semantic: int = 0
    keyword: int = 0
    pending: int = 0
    failed: int = 0
    skipped: int = 0

    @classmethod
    def of(cls, documents: Mapping[str, Any] | None) -> DocumentCounts:
        """From the ``documents`` of a status or of a source."""
        given = documents or {}
        return cls(
            **{name: int(given.get(name, 0)) for name in cls.__dataclass_fields__},
        )

    def without(self, other: DocumentCounts) -> DocumentCounts:
        """The rest of what ``other`` is a part of; nothing is below 0."""
        names = self.__dataclass_fields__
        return DocumentCounts(**{n: max(0, getattr(self, n) - getattr(other, n)) for n in names})

    @property
    def problems(self) -> int:
        return self.failed + self.skipped

    @property
    def steps(self) -> tuple[int, int]:
        """How many steps are done, of how many: reading a file is one, finding its meaning one."""
        return 2 * (self.total - self.pending) - self.keyword, 2 * self.total


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One followed folder or file as a row says it; ``done`` of ``total`` steps are behind it."""

    path: str
    name: str
    place: str
    said: str
    is_well: bool
    is_followed: bool = True
    is_missing: bool = False
    collection: str = ""
    turn: Turn = Turn.IN_TURN
    done: int = 0
    total: int = 0


def awaits_meaning(status: Mapping[str, Any]) -> bool:
    """Whether the model that finds by meaning is missing, so that words are all there is."""
    model = (status.get("models") or {}).get("embedding")
    known = "models" in status
    # One that nobody has checked yet is used all the same.
    return known and (model is None or model.get("state") in ("missing", "corrupt"))


def number(value: int) -> str:
    """A count as the person's language groups digits."""
    return QLocale().toString(value)


def counts_in_turn(status: Mapping[str, Any]) -> DocumentCounts:
    """What progress goes by: the counts of all sources that are not stopped."""
    counts = DocumentCounts.of(status.get("documents"))
    for source in status.get("sources") or []:
        if _turn_of(source) is Turn.STOPPED:
            counts = counts.without(DocumentCounts.of(source.get("documents")))
    return counts


def is_waiting(status: Mapping[str, Any]) -> bool:
    """Whether anything is left at all, stopped sources included."""
    return _is_left(DocumentCounts.of(status.get("documents")), status)


def is_working(status: Mapping[str, Any]) -> bool:
    """Whether anything is left that the engine can do."""
    return _is_left(counts_in_turn(status), status)


def _is_left(counts: DocumentCounts, status: Mapping[str, Any]) -> bool:
    return counts.pending > 0 or (counts.keyword > 0 and not awaits_meaning(status))


def indexing_words(status: Mapping[str, Any], paused: bool) -> str:
    """The status line's sentence; empty when there is nothing to do.

    There are two rounds, told apart: "15 of 15" would look as if all were done.
    """
    translate = QCoreApplication.translate
    counts = counts_in_turn(status)
    if not is_working(status):
        return ""
    is_reading = counts.pending > 0
    done = counts.total - counts.pending if is_reading else counts.total - counts.keyword
    waiting = "" if paused else waiting_words(status)
    head = translate("Library", "Reading") if is_reading else translate("Library", "Finishing")
    if paused:
        head = translate("Library", "Paused at")
    elif waiting:
        head = translate("Library", "Indexed")
    if not is_reading:
        found = translate("Library", "all are found by words already")
    elif counts.semantic:
        found = translate("Library", "{n} ready").format(n=number(counts.semantic))
    else:
        found = ""
    parts = [
        translate("Library", "{head} {done} of {total}").format(
            head=head, done=number(done), total=number(counts.total)
        ),
        found,
        waiting,
    ]
    return "  ·  ".join(part for part in parts if part)


def source_line(source: Mapping[str, Any], home: str) -> SourceLine:
    """A source of the status as a row."""
    translate = QCoreApplication.translate
    path = str(source.get("path", ""))
    coverage = source.get("coverage") or {}
    folders = int(coverage.get("folders", 0))
    watched = int(coverage.get("watched_folders", 0))
    counts = DocumentCounts.of(source.get("documents"))
    turn = _turn_of(source)
    parts = _turn_parts(turn, counts)
    parts += _progress_parts(counts, turn) if source.get("documents") else []
    is_missing = bool(source.get("missing_since"))
    is_well = bool(source.get("watched")) and watched >= folders and not is_missing
    if is_missing:
        parts.append(
            translate(
                "Library",
                "Not there since {day}: what was read is still found, and it goes on once the drive"
                " or folder is back",
            ).format(day=shown_date(source.get("missing_since")))
        )
    elif not source.get("watched"):
        parts.append(translate("Library", "Not followed: changes are seen when you index"))
    elif is_well:
        parts.append(translate("Library", "Followed live"))
    else:
        parts.append(
            translate("Library", "{seen} of {all} folders followed live; the rest is swept").format(
                seen=number(watched), all=number(folders)
            )
        )
    left_out = sum(int(one.get("count", 0)) for one in source.get("excluded") or [])
    if left_out:
        parts.append(translate("Library", "{n} left out").format(n=number(left_out)))
    swept = shown_date(source.get("last_sweep"))
    if swept:
        parts.append(translate("Library", "last checked {day}").format(day=swept))
    done, steps = counts.steps
    return SourceLine(
        path=path,
        name=one_line(PurePath(path).name or path),
        place=shown_path(path, home),
        said="  ·  ".join(parts),
        is_well=is_well,
        is_followed=bool(source.get("watched")),
        is_missing=is_missing,
        collection=str(source.get("collection") or ""),
        turn=turn,
        done=steps if turn is Turn.STOPPED else done,
        total=steps,
    )


def _turn_of(source: Mapping[str, Any]) -> Turn:
    try:
        return Turn(source.get("turn") or Turn.IN_TURN)
    except ValueError:
        return Turn.IN_TURN  # of a newer engine


def _turn_parts(turn: Turn, counts: DocumentCounts) -> list[str]:
    """What the person wished, unless all is as usual."""
    translate = QCoreApplication.translate
    if turn is Turn.FIRST:
        return [translate("Library", "Read before the others")]
    if turn is not Turn.STOPPED:
        return []
    said = translate("Library", "%Ln file(s) wait", "", counts.pending)
    return [translate("Library", "Stopped"), *([said] if counts.pending else [])]


def _progress_parts(counts: DocumentCounts, turn: Turn) -> list[str]:
    """How far the files of a source are; what is as it should be is one number."""
    translate = QCoreApplication.translate
    parts = [translate("Library", "%Ln document(s)", "", counts.total)]
    if counts.pending and turn is not Turn.STOPPED:  # of that, more was said
        parts.append(translate("Library", "{n} waiting").format(n=number(counts.pending)))
    if counts.keyword:
        parts.append(translate("Library", "{n} by words so far").format(n=number(counts.keyword)))
    if counts.problems:
        parts.append(translate("Library", "{n} with problems").format(n=number(counts.problems)))
    return parts
