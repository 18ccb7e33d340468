"""Adding, removing and pausing: the requests behind the library's buttons and drops."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.engine.protocol import Method
from app.ui.explanations.forgetting import copies_go_words
from app.ui.explanations.wording import joined
from app.ui.look.plain_text import one_line
from indexer.types import Turn

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json

SAMPLE_COLLECTION = "Sample"


class LibraryActions(QObject):
    """Talks to the engine about sources, asking the person where that is due.

    Signals:
        done: A sentence that says what was done.
        removed: A source is followed no more, and what it held is forgotten.
        failed: An AntorchaError.
    """

    done = Signal(str)
    removed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._has_copies = False

    def show_status(self, status: Json) -> None:
        """What the engine's status tells of."""
        self._has_copies = bool(status.get("copies"))

    def choose_folder(self) -> None:
        """Let the person choose a folder and add it."""
        path = QFileDialog.getExistingDirectory(
            self._window, self.tr("Add a folder to the library"), str(Path.home())
        )
        if path:
            self.add([path])

    def choose_files(self) -> None:
        """Let the person choose files and add them."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add files to the library"), str(Path.home())
        )
        if paths:
            self.add(paths)

    def add(self, paths: list[str], collection: str = "") -> None:
        """Add files and folders."""
        params: Json = {"paths": paths}
        if collection:
            params["collection"] = collection
        names = ", ".join(one_line(PurePath(path).name) for path in paths[:3])
        if collection == SAMPLE_COLLECTION:
            names = self.tr("the sample library")
        said = self.tr("Added {names}. You can ask as soon as the first files are read.")
        more = " …" if len(paths) > 3 else ""

        def tell(_result: Json) -> None:
            self.done.emit(said.format(names=names + more))

        self._bridge.request(Method.ADD, params, tell, self.failed.emit)

    def remove(self, path: str) -> None:
        """Stop following a source, after a question."""
        name = one_line(PurePath(path).name or path)
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Antorcha",
            self.tr("Remove {name} from the library?").format(name=name),
            parent=self._window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            joined(
                self.tr(
                    "Antorcha forgets what it read there, in past answers too. Your files are not"
                    " touched, and you can add them again at any time."
                ),
                copies_go_words() if self._has_copies else "",
            )
        )
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is remove:
            said = self.tr("Removed {name}. Your files are where they were.").format(name=name)

            def tell(_: Json) -> None:
                self.removed.emit()
                self.done.emit(said)

            self._bridge.request(Method.REMOVE, {"paths": [path]}, tell, self.failed.emit)

    def collect(self, paths: list[str], collection: str) -> None:
        """Put sources into a collection."""
        said = self.tr("The collection is called {name} now.").format(name=one_line(collection))
        for number, path in enumerate(paths, start=1):
            is_last = number == len(paths)
            self._bridge.request(
                Method.COLLECT,
                {"path": path, "collection": collection},
                lambda _, last=is_last: self.done.emit(said) if last else None,  # type: ignore[misc]
                self.failed.emit,
            )

    def follow(self, path: str, collection: str, live: bool) -> None:
        """Follow a source live, or no longer; what was read of it stays."""
        name = one_line(PurePath(path).name or path)
        said = (
            self.tr("{name} is followed live.")
            if live
            else self.tr("{name} is not followed any more. What was read of it is still found.")
        ).format(name=name)
        params: Json = {"paths": [path], "collection": collection, "watch": live}
        self._bridge.request(Method.ADD, params, lambda _: self.done.emit(said), self.failed.emit)

    def set_turn(self, path: str, turn: str) -> None:
        """Have what waits of a source read first, in its turn, or not for now."""
        said = {
            Turn.FIRST: self.tr("{name} is read before everything else."),
            Turn.IN_TURN: self.tr("{name} is read in its turn."),
            Turn.STOPPED: self.tr(
                "Nothing more of {name} is read for now. What was found is still found."
            ),
        }[Turn(turn)].format(name=one_line(PurePath(path).name or path))
        params: Json = {"path": path, "turn": turn}
        self._bridge.request(Method.TURN, params, lambda _: self.done.emit(said), self.failed.emit)

    def pause(self, paused: bool) -> None:
        """Pause or go on with indexing."""
        self._bridge.request(Method.PAUSE, {"paused": paused}, lambda _: None, self.failed.emit)
