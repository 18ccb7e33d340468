"""What the window looks like just now: follows the system between light, dark and contrast."""

from __future__ import annotations

import sys
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import isValid

from app.ui.look.appearance import Appearance, system_wants_contrast
from app.ui.look.icons import IconBox
from app.ui.look.style_sheet import style_sheet
from app.ui.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, TypeScale

PLAIN_FAMILIES = ("Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans")
"""What a Linux without a desktop's own settings falls back to."""
CHINESE_FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei UI",
    "WenQuanYi Micro Hei",
)
OTHER_HAN = (QLocale.Language.Japanese, QLocale.Language.Korean)
BETTER_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu")

_IMAGES = (
    ("tick", "check", "on_accent"),
    ("mark", "check", "accent"),
    ("down", "down", "ink_muted"),
    ("information", "info", "accent"),
    ("question", "ask", "accent"),
    ("warning", "warning", "warning"),
)
"""Pictures of the style sheet: their name there, the icon, the colour's job."""


class Theme(QObject):
    """Colours, type and icons, and word when they change.

    Signals:
        changed: The colours are others now; whoever paints by hand paints again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, assets: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._template = assets / "style" / "window.qss"
        self._icons = IconBox(assets / "icons")
        self._folder = QTemporaryDir()
        self._worn = Appearance.SYSTEM
        self._is_dark = False
        self._dressed: WeakKeyDictionary[QAbstractButton | QLabel, tuple[str, str, int]] = (
            WeakKeyDictionary()
        )
        self._text_font = _text_font(app.font())
        self._text_percent = 100
        self.scale = TypeScale.grown_from(self._text_font.pointSizeF())
        app.setFont(self._text_font)
        self.colours: Colours = LIGHT
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self.refresh)
        self.refresh()

    @property
    def is_dark(self) -> bool:
        return self._is_dark

    def force(self, dark: bool | None) -> None:
        """Light or dark whatever the system says; None follows the system again."""
        worn = {None: Appearance.SYSTEM, True: Appearance.DARK, False: Appearance.LIGHT}
        self.wear(worn[dark])

    def wear(self, appearance: Appearance) -> None:
        """Look as the person wants it from now on."""
        if appearance is not self._worn:
            self._worn = appearance
            self.refresh()

    def set_text_percent(self, percent: int) -> None:
        """Larger or smaller text, in percent of the system's."""
        if percent == self._text_percent:
            return
        self._text_percent = percent
        self.scale = TypeScale.grown_from(self._text_font.pointSizeF()).scaled(percent)
        font = QFont(self._text_font)
        font.setPointSizeF(self.scale.body)
        self._app.setFont(font)
        self.refresh()

    def refresh(self) -> None:
        """Look at the system and dress the whole application accordingly."""
        hints = self._app.styleHints()
        self._is_dark = self._worn is Appearance.DARK or (
            self._worn is not Appearance.LIGHT and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        is_high = self._worn is Appearance.CONTRAST or (
            self._worn is Appearance.SYSTEM and system_wants_contrast(hints)
        )
        plain, high = (DARK, HIGH_DARK) if self._is_dark else (LIGHT, HIGH_LIGHT)
        self.colours = high if is_high else plain
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(
            style_sheet(self._template, self.colours, self.scale, self._draw_images())
        )
        for owner in list(self._dressed):
            if isValid(owner):
                self._apply(owner)
        self.changed.emit()

    def _draw_images(self) -> dict[str, Path]:
        """What the style sheet shows as pictures, in the colours of the moment."""
        drawn = {}
        for name, icon, role in _IMAGES:
            colour = getattr(self.colours, role)
            # Qt keeps a picture by its file's name, so that each colour has a name of its own.
            drawn[name] = Path(self._folder.filePath(f"{name}-{colour.lstrip('#')}.svg"))
            if not drawn[name].exists():
                self._icons.write(icon, colour, drawn[name])
        return drawn

    def colour(self, role: str) -> QColor:
        """The colour for a job named in ``Colours``."""
        return QColor(getattr(self.colours, role))

    def icon(self, name: str, role: str = "ink_muted", size: int = 20) -> QIcon:
        """An icon in the colour of a role."""
        return self._icons.icon(name, getattr(self.colours, role), size)

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A picture in the colour of a role."""
        return self._icons.pixmap(name, getattr(self.colours, role), size, ratio)

    def font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font at a size of the scale."""
        font = QFont(self._app.font())
        font.setPointSizeF(points)
        font.setWeight(weight)
        return font

    def dress(
        self,
        owner: QAbstractButton | QLabel,
        name: str,
        role: str = "ink_muted",
        size: int = 20,
    ) -> None:
        """Give a button or label an icon that keeps up with the colours while it lives."""
        self._dressed[owner] = (name, role, size)
        self._apply(owner)

    def _apply(self, owner: QAbstractButton | QLabel) -> None:
        name, role, size = self._dressed[owner]
        if isinstance(owner, QLabel):
            owner.setFixedSize(size, size)
            owner.setPixmap(self.pixmap(name, role, size, owner.devicePixelRatioF()))
        else:
            owner.setIcon(self.icon(name, role, size))
            owner.setIconSize(QSize(size, size))


def _text_font(system: QFont) -> QFont:
    """The system's font, or a better one where the system has only a stopgap."""
    font = QFont(system)
    installed = set(QFontDatabase.families())
    family = system.family()
    if sys.platform == "linux" and family in PLAIN_FAMILIES:
        family = next((name for name in BETTER_FAMILIES if name in installed), family)
    chinese = next((name for name in CHINESE_FAMILIES if name in installed), "")
    writes_otherwise = QLocale().language() in OTHER_HAN
    # Left to itself, Qt takes the first font that has the signs: often Japan's form of them.
    font.setFamilies([family, chinese] if chinese and not writes_otherwise else [family])
    font.setPointSizeF(max(font.pointSizeF(), 10.5))
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.page,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.ink_muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Highlight: colours.mark_strong,
        QPalette.ColorRole.HighlightedText: colours.ink,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Mid: colours.hairline,
        QPalette.ColorRole.Dark: colours.ink_muted,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette
