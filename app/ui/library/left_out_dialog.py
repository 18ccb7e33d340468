"""What is not indexed of a source, why, and the person's own rules for it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.engine.protocol import Method
from app.ui.explanations.files import file_words
from app.ui.library.library_state import number
from app.ui.look.directed_text import apart
from app.ui.look.labels import words
from app.ui.look.plain_text import displayable, one_line, shown_path
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError

RULES_HEIGHT = 110


class LeftOutDialog(QDialog):
    """Says what the rules leave out, and lets the person change their own.

    Args:
        source: A source of the engine's status.
    """

    def __init__(self, bridge: Bridge, source: Json, user_home: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, user_home
        self._path = str(source.get("path", ""))
        self._rules = [str(rule) for rule in source.get("rules") or []]
        self._ticket: int | None = None
        self.setWindowTitle(self.tr("What is left out"))
        self.setMinimumSize(660, 520)
        self.rules = QPlainTextEdit("\n".join(self._rules))
        self.rules.setObjectName("typed")
        self.rules.setFixedHeight(RULES_HEIGHT)
        self.rules.setPlaceholderText("*.log\ndrafts/\n!keep.log")
        self.rules.setAccessibleName(self.tr("Your own rules"))
        self.said = words("", "muted", selectable=True)
        self.save = QPushButton(self.tr("Save the rules"))
        self.save.clicked.connect(self._save)
        self.why = QPushButton(apart(self.tr("Why is a file not found?")))
        self.why.clicked.connect(self._choose)
        self._lay_out(source)
        self.finished.connect(lambda _: self._bridge.drop(self._ticket))

    def _lay_out(self, source: Json) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(words(one_line(PurePath(self._path).name or self._path), "title"))
        column.addWidget(self._reasons(source), 1)
        column.addWidget(words(self.tr("Your own rules"), "section"))
        column.addWidget(
            words(
                self.tr("One a line, as in a .gitignore file; with ! in front what fits is kept."),
                "small",
            )
        )
        column.addWidget(self.rules)
        column.addWidget(self.said)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.why)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save)
        column.addLayout(row)

    def _reasons(self, source: Json) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        excluded = source.get("excluded") or []
        for one in excluded:
            example = shown_path(str(one.get("example", "")), self._home)
            reason = displayable(file_words(str(one.get("reason", ""))))
            column.addWidget(words(f"{number(int(one.get('count', 0)))} × {reason}"))
            column.addWidget(words(example, "small", selectable=True))
        if not excluded:
            column.addWidget(words(self.tr("Nothing is left out."), "muted"))
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setObjectName("scrolled")
        area.setAccessibleName(self.tr("What is left out"))
        area.setWidget(holder)
        return area

    def _save(self) -> None:
        wanted = [line.strip() for line in self.rules.toPlainText().splitlines() if line.strip()]
        # All of them anew: their order counts.
        params = {"path": self._path, "remove": self._rules, "add": wanted}
        self._ticket = self._bridge.request(Method.RULES, params, self._saved, self._fail)

    def _saved(self, result: Json) -> None:
        self._rules = [str(rule) for rule in result.get("rules") or []]
        self.rules.setPlainText("\n".join(self._rules))
        self.said.setText(self.tr("Saved. The folder is gone through now."))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Which file is not found?"), self._path)
        if path:
            self.explain(path)

    def explain(self, path: str) -> None:
        """Say why a file is found, or is not."""
        self._ticket = self._bridge.request(
            Method.WHY, {"paths": [path]}, self._explained, self._fail
        )

    def _explained(self, result: Json) -> None:
        told = [
            self.tr("{name}: {said}").format(
                name=one_line(PurePath(str(one.get("path", ""))).name),
                said=file_words(str(one.get("message", ""))),
            )
            for one in result.get("paths") or []
        ]
        self.said.setText(displayable("\n".join(told)))

    def _fail(self, error: AntorchaError) -> None:
        self.said.setText(displayable(str(error)))
