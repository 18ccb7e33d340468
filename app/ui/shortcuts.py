"""The keys of the whole window, and walking through its panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.ui.rail import View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.ui.main_window import MainWindow


def bind_keys(window: MainWindow) -> None:
    """Every key that works wherever the keyboard is."""
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+L": window.focus_field,
        "Ctrl+F": window.find_words,
        "Esc": window.escape,
        "F1": window.show_keys,
        "F6": window.next_pane,
        "Ctrl+N": window.ask.start_over,
        "Ctrl+H": window.toggle_history,
        "Ctrl+O": window.actions_.choose_folder,
        "Ctrl+,": lambda: window.go_to(View.SETTINGS),
        "Ctrl+Q": window.quit,
    }
    for key, act in keys.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)
    for view in View:
        shortcut = QShortcut(QKeySequence(f"Ctrl+{view + 1}"), window)
        shortcut.activated.connect(lambda view=view: window.go_to(view))


def focus_next(panes: Sequence[QWidget], focus: QWidget | None) -> None:
    """Give the keyboard to the pane after the one that has it."""
    here = next(
        (
            i
            for i, pane in enumerate(panes)
            if pane is focus or (focus is not None and pane.isAncestorOf(focus))
        ),
        -1,
    )
    if panes:
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)
