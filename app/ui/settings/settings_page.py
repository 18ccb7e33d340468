"""The few things that can be set; everything else decides itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.ui.desktop.autostart import Autostart
from app.ui.desktop.global_shortcut import Shortcut, ShortcutState
from app.ui.look.appearance import Appearance
from app.ui.look.labels import rule, words
from app.ui.look.page import ColumnPage, fact_row
from app.ui.look.plain_text import one_line
from app.ui.look.tokens import SPACE_M, SPACE_S
from app.ui.settings.engine_wishes import EngineWishes
from app.ui.settings.preferences import LANGUAGES, LEAST_TEXT_PERCENT, MOST_TEXT_PERCENT

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from app.ui.settings.preferences import Preferences

TEXT_STEP: Final = 5
SLIDER_WIDTH: Final = 200
COMBO_WIDTH: Final = 240
# A language is named in itself: whoever looks for it may not read any other.
LANGUAGE_NAMES: Final = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "zh_CN": "简体中文",
}


class SettingsPage(ColumnPage):
    """Groups of settings; each is kept as it is made.

    Signals:
        restart_wanted: The person wants the window to start again now.
    """

    restart_wanted = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme, self._preferences = theme, preferences
        self._autostart = Autostart()
        self.set_title(self.tr("Settings"))
        self.language = self._language()
        self.appearance = self._appearance()
        self.text_size, self._text_said = self._text_size()
        self.restart = QPushButton(self.tr("Start again now"))
        self.wishes = EngineWishes(bridge)
        self.stays_in_tray = QCheckBox(self.tr("Closing the window leaves Antorcha in the tray"))
        self.at_login = QCheckBox(self.tr("Start with the computer, in the tray"))
        self.notifies = QCheckBox(self.tr("Tell me through the desktop while the window is hidden"))
        self.global_shortcut = QCheckBox(
            self.tr("A key that works everywhere brings this window to the front")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.add_section(self.tr("Look and language"))
        look.addLayout(fact_row(self.tr("Language"), self.language))
        look.addWidget(self._restart_row())
        look.addLayout(fact_row(self.tr("Appearance"), self.appearance))
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._text_said)
        row.addWidget(self.text_size)
        look.addLayout(fact_row(self.tr("Size of text"), size))
        self._indexing = self._wish_section(self.tr("Indexing"), self.wishes.indexing)
        self._search = self._wish_section(
            self.tr("Search"), (*self.wishes.search, self.wishes.closer_look_note)
        )
        self._conversations = self._wish_section(
            self.tr("Conversations"), self.wishes.conversations
        )
        desktop = self.add_section(self.tr("On the desktop"))
        for box in (self.stays_in_tray, self.at_login, self.notifies):
            desktop.addWidget(box)
        self._tray_note = words(self.tr("This desktop has no tray."), "small")
        desktop.addWidget(self._tray_note)
        desktop.addWidget(self.global_shortcut)
        self.shortcut_note = words("", "small", selectable=True)
        desktop.addWidget(self.shortcut_note)
        self.show_shortcut(Shortcut(ShortcutState.OFF))
        self.show_tray(is_there=False)
        self.show_status({})

    def _wish_section(self, title: str, parts: tuple[QWidget, ...]) -> QWidget:
        """A section that hides as a whole: its layout lies in a widget."""
        holder = QWidget()
        section = QVBoxLayout(holder)
        section.setContentsMargins(0, 0, 0, 0)
        section.setSpacing(SPACE_M)
        section.addWidget(words(title, "section"))
        section.addWidget(rule())
        for part in parts:
            section.addWidget(part)
        self.column.addWidget(holder)
        return holder

    def _restart_row(self) -> QWidget:
        self._restart_row_ = QWidget()
        row = QHBoxLayout(self._restart_row_)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(
            words(self.tr("The language changes when the window starts again."), "small"), 1
        )
        row.addWidget(self.restart)
        self._restart_row_.hide()
        return self._restart_row_

    def _connect(self) -> None:
        preferences = self._preferences
        self.language.activated.connect(self._choose_language)
        self.appearance.activated.connect(
            lambda _: preferences.set("appearance", str(self.appearance.currentData()))
        )
        self.text_size.valueChanged.connect(self._size_text)
        self.restart.clicked.connect(self.restart_wanted)
        self.stays_in_tray.setChecked(preferences.stays_in_tray)
        self.stays_in_tray.toggled.connect(lambda on: preferences.set("stays_in_tray", on))
        self.notifies.setChecked(preferences.notifies)
        self.notifies.toggled.connect(lambda on: preferences.set("notifies", on))
        self.global_shortcut.setChecked(preferences.has_global_shortcut)
        self.global_shortcut.toggled.connect(lambda on: preferences.set("has_global_shortcut", on))
        self.at_login.setVisible(self._autostart.is_possible)
        self.at_login.setChecked(self._autostart.is_on)
        self.at_login.toggled.connect(self._start_at_login)

    def show_status(self, status: Json) -> None:
        """What the engine says of the person's wishes, if it knows of any."""
        self.wishes.show(status)
        for holder, boxes in (
            (self._indexing, self.wishes.indexing),
            (self._search, self.wishes.search),
            (self._conversations, self.wishes.conversations),
        ):
            holder.setVisible(any(not box.isHidden() for box in boxes))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wishes.refresh()

    def show_tray(self, *, is_there: bool) -> None:
        """Whether this desktop has a tray to stay in."""
        self.stays_in_tray.setEnabled(is_there)
        self._tray_note.setVisible(not is_there)

    def show_shortcut(self, shortcut: Shortcut) -> None:
        """How it stands with the key that works everywhere."""
        if shortcut.state is ShortcutState.REFUSED:
            self.global_shortcut.setChecked(False)
        self.shortcut_note.setText(self._shortcut_words(shortcut))
        self.shortcut_note.setVisible(bool(self.shortcut_note.text()))

    def _shortcut_words(self, shortcut: Shortcut) -> str:
        if shortcut.state is ShortcutState.ON:
            if shortcut.key:
                return self.tr("The key: {key}").format(key=one_line(shortcut.key))
            return self.tr("Your desktop's keyboard settings say which key it is.")
        if shortcut.state is ShortcutState.ASKING:
            return self.tr("Your desktop may ask you which key it shall be.")
        if shortcut.state is ShortcutState.MISSING:
            return self.tr(
                "This desktop gives programs no such key. Have its keyboard settings run the"
                " command {command} instead: it does the same."
            ).format(command="antorcha")
        return ""

    def _language(self) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(COMBO_WIDTH)
        box.setAccessibleName(self.tr("Language"))
        box.addItem(self.tr("As the system"), "")
        for code in LANGUAGES:
            box.addItem(LANGUAGE_NAMES[code], code)
        box.setCurrentIndex(max(0, box.findData(self._preferences.language)))
        return box

    def _appearance(self) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(COMBO_WIDTH)
        box.setAccessibleName(self.tr("Appearance"))
        for value, name in (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST, self.tr("High contrast")),
        ):
            box.addItem(name, value.value)
        box.setCurrentIndex(max(0, box.findData(self._preferences.appearance.value)))
        return box

    def _text_size(self) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName(self.tr("Size of text"))
        slider.setRange(LEAST_TEXT_PERCENT // TEXT_STEP, MOST_TEXT_PERCENT // TEXT_STEP)
        slider.setPageStep(2)
        slider.setFixedWidth(SLIDER_WIDTH)
        slider.setTracking(False)  # the whole window is dressed anew: once, not at every step
        slider.sliderMoved.connect(self._say_text_size)
        slider.setValue(self._preferences.text_percent // TEXT_STEP)
        said = words(_percent(self._preferences.text_percent), "muted", wrap=False)
        return slider, said

    def _size_text(self, steps: int) -> None:
        self._say_text_size(steps)
        self._preferences.set("text_percent", steps * TEXT_STEP)

    def _say_text_size(self, steps: int) -> None:
        self._text_said.setText(_percent(steps * TEXT_STEP))

    def _choose_language(self, _index: int) -> None:
        code = str(self.language.currentData())
        if code != self._preferences.language:
            self._preferences.set("language", code)
            self._restart_row_.show()

    def _start_at_login(self, on: bool) -> None:
        if not self._autostart.set_on(on):
            self.at_login.setChecked(self._autostart.is_on)


def _percent(value: int) -> str:
    return QLocale().toString(value) + " %"
