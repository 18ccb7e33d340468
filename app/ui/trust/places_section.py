"""Where everything that is kept lies, how much it is, and who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Method
from app.ui.explanations.wording import joined
from app.ui.look.directed_text import apart
from app.ui.look.labels import ElidedLabel, words
from app.ui.look.page import clear
from app.ui.look.plain_text import shown_path
from app.ui.look.question import is_agreed
from app.ui.look.tokens import SPACE_L, SPACE_M, SPACE_XS
from app.ui.models.model_words import size_words

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError


class PlacesSection(QWidget):
    """A row a place, and what of the person's own words is kept."""

    def __init__(self, bridge: Bridge, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(SPACE_L)
        self._rows.setVerticalSpacing(SPACE_M)
        self._rows.setColumnStretch(0, 1)
        self.kept = words("", "muted")
        self.erase_copies = QPushButton(apart(self.tr("Delete the damaged catalogues…")))
        self.erase_copies.clicked.connect(self._erase_copies)
        self.erase_copies.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.erase_copies)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._rows)
        column.addWidget(self.kept)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Ask the engine, which reads names, sizes and modes alone."""
        self._bridge.request(Method.PLACES, {}, self._show, self._fail)

    def _show(self, result: Json) -> None:
        clear(self._rows)
        found = list(result.get("places") or [])
        for row, place in enumerate(found):
            self._add(row, place)
        kinds = {str(place.get("what")) for place in found}
        parts = [
            self.tr("Kept: the text of your files, so that it is found and quoted; a log of what"
                    " the program did, in which the names of files may stand."),
            self.tr("Passwords that you asked to keep are kept, unencrypted, for your eyes only.")
            if "passwords" in kinds
            else self.tr("No passwords are kept."),
            self.tr("Of a catalogue that was damaged, what is left is kept aside as a last resort"
                    " for your conversations. It goes with the first thing that you forget, remove"
                    " or delete.")
            if "copies" in kinds
            else "",
            self.tr("Nothing of it is sent anywhere."),
        ]  # fmt: skip
        self.kept.setText(joined(*parts))
        self.erase_copies.setVisible("copies" in kinds)

    def _erase_copies(self) -> None:
        if is_agreed(
            self,
            self.tr("Delete the damaged catalogues?"),
            self.tr(
                "Nobody will be able to recover conversations from them that are not in the history"
                " by now. Your files and the library you use are not touched."
            ),
            yes=self.tr("Delete them"),
            no=self.tr("Keep them"),
        ):
            self._bridge.request(Method.ERASE_COPIES, {}, lambda _: self.refresh(), self._fail)

    def _fail(self, error: AntorchaError) -> None:
        self.kept.setText(str(error))

    def _add(self, row: int, place: Json) -> None:
        names = QVBoxLayout()
        names.setSpacing(SPACE_XS)
        names.addWidget(words(_name(str(place.get("what"))), wrap=False))
        names.addWidget(ElidedLabel(shown_path(str(place.get("path", "")), self._home), "small"))
        self._rows.addLayout(names, row, 0)
        size = words(size_words(int(place.get("size_bytes") or 0)), "muted", wrap=False)
        self._rows.addWidget(size, row, 1, Qt.AlignmentFlag.AlignRight)
        private = bool(place.get("private"))
        said = self.tr("only you") if private else self.tr("others on this computer too")
        tone = "positive" if private else "danger"
        if place.get("what") == "models":
            tone = "muted"
        reader: QLabel = words(self.tr("Read by: {who}").format(who=said), tone, wrap=False)
        reader.setToolTip(self.tr("Mode {mode}").format(mode=place.get("mode", "")))
        self._rows.addWidget(reader, row, 2, Qt.AlignmentFlag.AlignLeft)


def _name(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "library": translate("Places", "The library: texts, words, sources"),
        "vectors": translate("Places", "The index of meaning"),
        "log": translate("Places", "The log"),
        "passwords": translate("Places", "Kept passwords"),
        "window": translate("Places", "Settings of the window"),
        "copies": translate("Places", "Damaged catalogues, kept aside"),
        "models": translate("Places", "Models; nothing personal"),
    }.get(kind, translate("Places", "Locks, marks and copies"))
