"""One sentence across the top of the window, for what the person should know now."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.ui.look.labels import words
from app.ui.look.tokens import SPACE_M, SPACE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.look.theme import Theme

PASSING_MS: Final = 8000


class Tone(StrEnum):
    """How loud a banner is."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


class Banner(QFrame):
    """Shows one thing at a time; a passing one leaves by itself.

    Signals:
        heard: What a screen reader is to say of it.
    """

    heard = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._act: Callable[[], None] | None = None
        self.about = ""
        self._stays = False
        self.picture = QLabel()
        self.text = words("")
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        self.dismiss = QToolButton()
        self.dismiss.setFixedSize(QSize(28, 28))
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        self.dismiss.clicked.connect(self.hide)
        theme.dress(self.dismiss, "close", "ink_muted", 14)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.dismiss)
        self.hide()

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        about: str = "",
        lasts_ms: int = 0,
        stays: bool = False,
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence. ``about`` names the matter, so that ``settle`` can end it.

        ``lasts_ms``: After how long it leaves by itself; 0 for not before it is closed.
        ``stays``: It can neither be closed nor pushed away by passing news, since what it offers is
            offered nowhere else.
        """
        if self._stays and not self.isHidden() and not about:
            return
        is_news = self.isHidden() or text != self.text.text()
        self.about, self._act, self._stays = about, act, stays
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        icon, role = ("info", "accent") if tone is Tone.INFO else ("warning", tone.value)
        self._theme.dress(self.picture, icon, role, 20)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.dismiss.setVisible(not stays)
        if is_news:
            self.heard.emit(f"{text} {button}".strip())
        self.show()
        if lasts_ms:
            self._timer.start(lasts_ms)
        else:
            self._timer.stop()

    def settle(self, about: str) -> None:
        """The matter is settled: hide if this is what is shown."""
        if self.about == about:
            self.hide()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
