"""The models on this computer: what is there, how fast, which is used; and taking in others."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Event, Method
from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.notice import Notice
from app.ui.look.page import ColumnPage
from app.ui.look.plain_text import one_line, shown_path
from app.ui.look.question import is_agreed
from app.ui.look.work_row import WorkRow
from app.ui.models.model_card import ModelCard
from app.ui.models.model_words import model_line, size_words

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError


class ModelsPage(ColumnPage):
    """A card a model, by what they are for.

    Signals:
        changed: A model was chosen, added or removed here.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, home: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme, self._bridge, self._home = theme, bridge, home
        self._cards: dict[str, ModelCard] = {}
        self._drive: int | None = None
        self._driven = ""
        self._work: int | None = None
        self.set_title(self.tr("Models"))
        self.add = QPushButton(apart(self.tr("Add a model…")))
        self.add.setProperty("tone", "primary")
        theme.dress(self.add, "plus", "on_accent", 18)
        self.add.clicked.connect(self.choose_file)
        self.back = QPushButton(self.tr("Back to the one before"))
        self.back.clicked.connect(lambda: self._change(Method.ROLL_BACK_MODEL, {}))
        self.back.hide()
        self.head.addWidget(self.back)
        self.head.addWidget(self.add)
        self.notice = Notice(theme)
        self.work = WorkRow(theme)
        self.work.stopped.connect(self._stop_work)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.work)
        self._sections: dict[str, QVBoxLayout] = {
            "chat": self.add_section(
                self.tr("Writes the answers"),
                self.tr(
                    "A model is a file on this computer. What it is asked never leaves this"
                    " computer, and it sees only the sentences that were found for a question."
                ),
            ),
            "embedding": self.add_section(self.tr("Finds by meaning")),
            "ocr": self.add_section(self.tr("Reads scans and pictures")),
        }
        self.folder = words("", "small", selectable=True)
        self.column.addWidget(self.folder)

    def refresh(self) -> None:
        """Ask the engine how the models are."""
        self._bridge.request(Method.MODELS, {}, self._take)

    def show_models(self, models: list[Json]) -> None:
        """Something changed: look again if anybody can see it."""
        del models
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()

    def choose_file(self) -> None:
        """Let the person choose a file to take in."""
        kinds = self.tr("Models (*.gguf)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Add a model"), str(Path.home()), kinds)
        if path:
            self.take_in(path)

    def take_in(self, path: str) -> None:
        """Copy a file into the folder of models, once it proved to be one."""
        if self._work is not None:
            return
        name = one_line(PurePath(path).name)
        self.notice.say("")
        self.add.setEnabled(False)
        self.work.begin(self.tr("Copying {name} and reading all of it").format(name=name))
        self.work.take_keyboard()
        checking = self.tr("Opening {name} in a process of its own, to see what it is").format(
            name=name
        )

        def hear(event: str, data: Json) -> None:
            if event != Event.PROGRESS:
                return
            if data.get("stage") == "check":
                self.work.begin(checking)
            else:
                self.work.show_progress(int(data.get("done") or 0), int(data.get("total") or 0))

        def done(result: Json) -> None:
            self._end_work()
            self.notice.say(
                self.tr("{name} is there. Take it for a test drive, or use it at once.").format(
                    name=one_line(str(result.get("imported", name)))
                )
            )
            self._take(result)
            self.changed.emit()

        self._work = self._bridge.request(
            Method.IMPORT_MODEL, {"file": path}, done, self._fail_work, hear
        )

    def _take(self, result: Json) -> None:
        lines = [model_line(one) for one in result.get("models") or []]
        for gone in set(self._cards) - {line.id for line in lines}:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for line in lines:
            known = self._cards.get(line.id)
            if known is not None:
                known.show_model(line)
            elif line.role in self._sections:
                self._cards[line.id] = self._make_card(ModelCard(self._theme, line))
        self.back.setVisible(bool(result.get("can_go_back")))
        folder = str(result.get("folder") or "")
        if folder:
            self.folder.setText(
                self.tr(
                    "Drop a .gguf file anywhere on this window to add a model of your own. They"
                    " lie in {folder}."
                ).format(folder=shown_path(folder, self._home))
            )

    def _make_card(self, card: ModelCard) -> ModelCard:
        card.use_wanted.connect(lambda model_id: self._change(Method.USE_MODEL, {"id": model_id}))
        card.remove_wanted.connect(self._remove)
        card.verify_wanted.connect(self._verify)
        card.drive_wanted.connect(self._begin_drive)
        card.drive_stopped.connect(self._stop_drive)
        self._sections[card.line.role].addWidget(card)
        return card

    def card(self, model_id: str) -> ModelCard:
        """The card of a model. Raises KeyError."""
        return self._cards[model_id]

    def _change(self, method: Method, params: Json) -> None:
        self.notice.say("")

        def done(result: Json) -> None:
            self._take(result)
            self.changed.emit()

        self._bridge.request(method, params, done, self._fail)

    def _remove(self, model_id: str) -> None:
        line = self._cards[model_id].line
        name = one_line(model_id)
        text = self.tr(
            "Its file is deleted from the folder of models. Your library is not touched; the file"
            " you added it from stays where it is."
        )
        if line.is_in_use:
            text += " " + self.tr("It is the one in use: another one that fits takes its place.")
        if is_agreed(
            self,
            self.tr("Remove {name}?").format(name=name),
            text,
            yes=self.tr("Remove it"),
            no=self.tr("Keep it"),
        ):
            self._change(Method.REMOVE_MODEL, {"id": model_id})

    def _verify(self, model_id: str) -> None:
        if self._work is not None:
            return
        self.notice.say("")
        self.work.begin(self.tr("Reading all of {name}").format(name=one_line(model_id)))

        def hear(event: str, data: Json) -> None:
            if event == Event.PROGRESS:
                self.work.show_progress(int(data.get("done") or 0), int(data.get("total") or 0))

        def done(result: Json) -> None:
            self._end_work()
            self._take(result)
            found: Json = next(
                (m for m in result.get("models") or [] if m.get("id") == model_id), {}
            )
            is_whole = found.get("state") != "corrupt"
            said = (
                self.tr("{name} is whole: {size}, every byte as it should be.")
                if is_whole
                else self.tr("{name} is not what it should be, and is not used any more.")
            )
            size = size_words(int(found.get("size_bytes") or 0))
            self.notice.say(
                said.format(name=one_line(model_id), size=size), is_trouble=not is_whole
            )

        self._work = self._bridge.request(
            Method.VERIFY_MODEL, {"id": model_id}, done, self._fail_work, hear
        )

    def _begin_drive(self, model_id: str) -> None:
        self._stop_drive()
        card = self._cards[model_id]
        card.begin_drive()
        self._driven = model_id

        def hear(event: str, data: Json) -> None:
            if event == Event.TOKEN:
                card.add_words(str(data.get("text", "")))

        def done(result: Json) -> None:
            self._drive = None
            card.end_drive()
            self._take(result)

        def fail(error: AntorchaError) -> None:
            self._drive = None
            card.end_drive(str(error))

        self._drive = self._bridge.request(Method.TRY_MODEL, {"id": model_id}, done, fail, hear)

    def _stop_drive(self) -> None:
        if self._drive is not None:
            self._bridge.drop(self._drive)
            self._drive = None
            self._cards[self._driven].end_drive()

    def _stop_work(self) -> None:
        self._bridge.drop(self._work)
        self._end_work()
        self.notice.say(self.tr("Stopped. Nothing was changed."))

    def _end_work(self) -> None:
        self._work = None
        self.add.setEnabled(True)
        if self.work.stop.hasFocus():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to go
        self.work.end()

    def _fail_work(self, error: AntorchaError) -> None:
        self._end_work()
        self._fail(error)

    def _fail(self, error: AntorchaError) -> None:
        self.notice.say(str(error), is_trouble=True)
