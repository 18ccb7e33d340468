"""What the person has given to the library, and how far it has got."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.ask.flow_layout import FlowLayout
from app.ui.library.collection_edit import CollectionHeading
from app.ui.library.library_state import (
    DocumentCounts,
    awaits_meaning,
    counts_in_turn,
    indexing_words,
    is_working,
    number,
    source_line,
)
from app.ui.library.progress_words import (
    Waits,
    left_words,
    waiting_sentence,
    waits_for,
)
from app.ui.library.source_row_view import SourceRowView
from app.ui.look.labels import rule, words
from app.ui.look.page import ColumnPage, clear
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme


ROOM_FOR_ASIDE: Final = 1240
ASIDE_WIDTH: Final = 640


class LibraryPage(ColumnPage):
    """Counts, progress and sources.

    Signals:
        folder_wanted, files_wanted: The person wants to choose something to add.
        remove_wanted, open_wanted, left_out_wanted: With a source's path.
        collection_wanted: Paths of sources, and the collection to put them into.
        follow_wanted: A source's path, its collection, and whether to follow it live.
        turn_wanted: A source's path, and when it is to be read.
        pause_wanted: True to pause.
        problems_wanted: Show the problems.
    """

    folder_wanted = Signal()
    files_wanted = Signal()
    remove_wanted = Signal(str)
    open_wanted = Signal(str)
    left_out_wanted = Signal(str)
    collection_wanted = Signal(list, str)
    follow_wanted = Signal(str, str, bool)
    turn_wanted = Signal(str, str)
    pause_wanted = Signal(bool)
    problems_wanted = Signal()

    def __init__(self, theme: Theme, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Library"))
        self._theme, self._home = theme, home
        self._paused = False
        self._sources_shown: list[Json] | None = None
        self._is_known = False
        self._shown_names: list[tuple[str, str]] = []
        self._rows: dict[str, SourceRowView] = {}
        self._aside: QWidget | None = None
        self._has_documents = False
        self.counts = _CountsRow(theme)
        self.counts.problems_wanted.connect(self.problems_wanted)
        self.waits = words("", "hint")
        self.progress_words = words("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of indexing"))
        self.pause = QPushButton()
        self.pause.clicked.connect(lambda: self.pause_wanted.emit(not self._paused))
        self._sources = QVBoxLayout()
        self._sources.setSpacing(0)
        self._lay_out()
        self.show_status({}, paused=False)

    def _lay_out(self) -> None:
        add_folder = QPushButton(self.tr("Add folder"))
        add_folder.setProperty("tone", "primary")
        self._theme.dress(add_folder, "plus", "on_accent", 18)
        add_folder.clicked.connect(self.folder_wanted)
        add_files = QPushButton(self.tr("Add files"))
        self._theme.dress(add_files, "plus", "ink_muted", 18)
        add_files.clicked.connect(self.files_wanted)
        self.head.addWidget(add_files)
        self.head.addWidget(add_folder)
        self._busy = QWidget()
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.setSpacing(SPACE_L)
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_S)
        lines.addWidget(self.progress_words)
        lines.addWidget(self.progress)
        busy.addLayout(lines, 1)
        busy.addWidget(self.pause)
        self.column.addWidget(self.counts)
        self.column.addWidget(self.waits)
        self.column.addWidget(self._busy)
        sources = QVBoxLayout()
        sources.setSpacing(SPACE_S)
        sources.addLayout(self._sources)
        self._invite = words(
            self.tr("Drop folders or files anywhere on this window to add them."), "small"
        )
        sources.addSpacing(SPACE_M)
        sources.addWidget(self._invite)
        self.column.addLayout(sources)

    def set_aside(self, aside: QWidget) -> None:
        """Something beside the sources, where there is room for both."""
        holder = QWidget()
        holder.setMaximumWidth(ASIDE_WIDTH)
        column = QVBoxLayout()
        column.setContentsMargins(0, SPACE_XXL + SPACE_S, 0, SPACE_XL)
        column.addWidget(aside)
        column.addStretch(1)
        row = QHBoxLayout(holder)  # margins are not mirrored, what is in a row is
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(SPACE_XXL)
        row.addLayout(column, 1)
        self._aside = holder
        # Before the last stretch; sources and what stands beside them share what is given them.
        self.across.insertWidget(self.across.count() - 1, holder, 600)
        self._show_aside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_aside()
        super().resizeEvent(event)

    def _show_aside(self) -> None:
        if self._aside is not None:
            self._aside.setVisible(self._has_documents and self.width() >= ROOM_FOR_ASIDE)

    def show_status(self, status: Json, *, paused: bool) -> None:
        """Show the engine's status."""
        self._paused = paused
        self.counts.setVisible(bool(status))
        counts = DocumentCounts.of(status.get("documents"))
        self.counts.show_counts(counts)
        self._has_documents = counts.total > 0
        self._show_aside()
        self._busy.setVisible(is_working(status))
        left = left_words(status, paused=paused, with_meaning=not awaits_meaning(status))
        said = (indexing_words(status, paused), "  ·  ".join(left))
        self.progress_words.setText("\n".join(part for part in said if part))
        self._show_waiting(Waits.NOT if paused else waits_for(status), is_working(status))
        done, steps = counts_in_turn(status).steps
        self.progress.setMaximum(max(1, steps))
        self.progress.setValue(done)
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._theme.dress(self.pause, "play" if paused else "pause", "ink_muted", 16)
        sources = list(status.get("sources") or [])
        if sources != self._sources_shown or self._is_known != bool(status):
            self._sources_shown, self._is_known = sources, bool(status)
            self._show_sources(sources)

    def _show_waiting(self, reason: Waits, has_work: bool) -> None:
        # Without work nothing waits; but a disk that cannot be written is told of in any case.
        sentence = waiting_sentence(reason) if has_work or reason is Waits.ROOM else ""
        self.waits.setText(sentence)
        self.waits.setVisible(bool(sentence))

    def _show_sources(self, sources: list[Json]) -> None:
        """Rows by collection; while only counts change they stay, and with them the keyboard."""
        ordered = sorted(sources, key=_collection_first)
        names = [(str(one.get("collection") or ""), str(one.get("path"))) for one in ordered]
        if names == self._shown_names and names:
            for source in ordered:
                self._rows[str(source.get("path"))].show_line(source_line(source, self._home))
            return
        self._shown_names = names
        self._rows = {}
        clear(self._sources)
        known = sorted({collection for collection, _ in names if collection})
        for collection, group in groupby(ordered, lambda one: str(one.get("collection") or "")):
            self._add_collection(collection, list(group), known)
        if not sources:
            self._sources.addWidget(rule())
            said = (
                self.tr("Nothing yet.")
                if self._is_known
                else self.tr("This is shown as soon as the engine runs.")
            )
            none = words(said, "muted")
            none.setContentsMargins(0, SPACE_M, 0, SPACE_M)
            self._sources.addWidget(none)

    def _add_collection(self, collection: str, sources: list[Json], known: list[str]) -> None:
        if collection:
            heading = CollectionHeading(self._theme, collection, known)
            paths = [str(one.get("path")) for one in sources]
            heading.renamed.connect(lambda name: self.collection_wanted.emit(paths, name))
            self._sources.addWidget(heading)
        for source in sources:
            row = SourceRowView(self._theme, source_line(source, self._home), known)
            row.remove_wanted.connect(self.remove_wanted)
            row.folder_wanted.connect(self.open_wanted)
            row.left_out_wanted.connect(self.left_out_wanted)
            row.follow_wanted.connect(self.follow_wanted)
            row.turn_wanted.connect(self.turn_wanted)
            row.collection_wanted.connect(
                lambda path, name: self.collection_wanted.emit([path], name)
            )
            self._rows[str(source.get("path"))] = row
            self._sources.addWidget(rule())
            self._sources.addWidget(row)
        self._sources.addSpacing(SPACE_L)


def _collection_first(source: Json) -> tuple[str, str]:
    return str(source.get("collection") or "").casefold(), str(source.get("path"))


class _CountsRow(QWidget):
    """Four large numbers with what they count."""

    problems_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        # Broken into rows: side by side they would push the whole page out of a narrow window.
        counts = FlowLayout(SPACE_XXL, below=SPACE_M)
        self._numbers = {}
        for name, said in (
            ("semantic", self.tr("ready")),
            ("keyword", self.tr("found by words only so far")),
            ("pending", self.tr("still to be read")),
            ("problems", self.tr("with problems")),
        ):
            one = QWidget()
            column = QVBoxLayout(one)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self._numbers[name] = words("0", "title", wrap=False)
            column.addWidget(self._numbers[name])
            column.addWidget(words(said, "small", wrap=False))
            counts.addWidget(one)
        row.addLayout(counts, 1)
        self.show_problems = QPushButton(self.tr("Show problems"))
        self.show_problems.clicked.connect(self.problems_wanted)
        row.addWidget(self.show_problems, 0, Qt.AlignmentFlag.AlignTop)

    def show_counts(self, counts: DocumentCounts) -> None:
        for name, label in self._numbers.items():
            label.setText(number(getattr(counts, name)))
        self.show_problems.setVisible(counts.problems > 0)
