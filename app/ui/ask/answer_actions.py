"""The quiet row under an answer: what can be done with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.ui.look.tokens import SPACE_XS, TARGET_SIZE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme

DONE_MS: Final = 1600
ICON: Final = 16


class Doing(StrEnum):
    """What is wanted of an answer."""

    COPY = "copy"
    SAVE = "save"
    AGAIN = "again"
    NARROW = "narrow"
    OTHER_MODEL = "other_model"


class ChatModelList(QObject):
    """The models that can answer. Signals ``changed`` when there are others."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []

    def show(self, models: list[Json]) -> None:
        """Take in what the engine says of all models."""
        ids = [
            str(one["id"])
            for one in models
            if one.get("role") == "chat" and one.get("state") == "ready"
        ]
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()


class AnswerActions(QWidget):
    """Icons with words, or without them where there is no room.

    Signals:
        wanted: A Doing, and the model's id for another model.
    """

    wanted = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        models: ChatModelList,
        *,
        has_sources: bool,
        wrote: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._models, self._wrote = theme, models, wrote
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_XS)
        self._buttons: list[QToolButton] = []
        self.copy = self._button("copy", self.tr("Copy"), self.tr("Copy with its sources"))
        self.save = self._button(
            "save_note", self.tr("Save as note"), self.tr("Save as a new file with its sources")
        )
        self.again = self._button("again", self.tr("Ask again"), self.tr("Ask this again"))
        self.narrow = self._button(
            "narrow",
            self.tr("Only these sources"),
            self.tr("Ask again, looking only into the documents that are cited"),
        )
        self.other = self._button(
            "model", self.tr("Another model"), self.tr("Ask again with another model")
        )
        self._row.addStretch(1)
        for button, doing in (
            (self.copy, Doing.COPY),
            (self.save, Doing.SAVE),
            (self.again, Doing.AGAIN),
            (self.narrow, Doing.NARROW),
        ):
            button.clicked.connect(lambda _=False, one=doing: self.wanted.emit(one.value, ""))
        self.narrow.setVisible(has_sources)
        self.menu = QMenu(self.other)
        self.other.setMenu(self.menu)
        self.other.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._done = QTimer(self, singleShot=True, interval=DONE_MS)
        self._done.timeout.connect(lambda: self._show_copied(is_copied=False))
        models.changed.connect(self._show_models)
        self._wide = self._row.sizeHint().width()
        self._show_models()

    def show_copied(self) -> None:
        """Say for a moment that it is done."""
        self._show_copied(is_copied=True)
        self._done.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._buttons) * (TARGET_SIZE + SPACE_XS), TARGET_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self._wide
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if is_wide
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def _show_models(self) -> None:
        others = [one for one in self._models.ids if one != self._wrote]
        self.menu.clear()
        for model in others:
            action = self.menu.addAction(model.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, one=model: self.wanted.emit(Doing.OTHER_MODEL.value, one)
            )
        self.other.setVisible(bool(others) and len(self._models.ids) > 1)

    def _show_copied(self, *, is_copied: bool) -> None:
        self.copy.setText(self.tr("Copied") if is_copied else self.tr("Copy"))
        icon, role = ("check", "positive") if is_copied else ("copy", "ink_muted")
        self._theme.dress(self.copy, icon, role, ICON)

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("tone", "quiet")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumSize(QSize(TARGET_SIZE, TARGET_SIZE))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._theme.dress(button, icon, "ink_muted", ICON)
        self._row.addWidget(button)
        self._buttons.append(button)
        return button
