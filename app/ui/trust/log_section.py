"""The end of the log, and the parts that the program is made of: both on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Method
from app.ui.look.plain_text import displayable
from app.ui.look.tokens import SPACE_M, SPACE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError

HEIGHT: Final = 220


class OnDemand(QWidget):
    """A button that shows a text, and hides it again.

    Args:
        title: Of the button, and of the text for whoever cannot see it.
        text_of: The result as lines.
    """

    def __init__(
        self,
        bridge: Bridge,
        method: Method,
        title: str,
        text_of: Callable[[Json], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._method, self._text_of = bridge, method, text_of
        self._title = title
        self.button = QPushButton(title)
        self.button.clicked.connect(self._press)
        self.text = QPlainTextEdit()
        self.text.setObjectName("log")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.text.setAccessibleName(title)
        self.text.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(row)
        column.addWidget(self.text)

    def _press(self) -> None:
        if self.text.isVisible():
            self.text.hide()
            self.button.setText(self._title)
            return
        self._bridge.request(self._method, {}, self._show, self._fail)

    def _show(self, result: Json) -> None:
        self._say(self._text_of(result))

    def _fail(self, error: AntorchaError) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.text.setPlainText(displayable(text))
        self.text.show()
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum() if self._method is Method.LOG else 0)
        self.button.setText(self.tr("Hide it"))


def log_text(result: Json) -> str:
    """The log's last lines under its place."""
    return "\n".join(["…"] * bool(result.get("left_off")) + list(result.get("lines") or []))


def parts_text(result: Json) -> str:
    """A line a part: name, version, licence."""
    rows = (
        (str(one.get("name", "")), str(one.get("version", "")), str(one.get("license") or "?"))
        for one in result.get("parts") or []
    )
    return "\n".join(f"{name} {version}: {license}" for name, version, license in rows)
