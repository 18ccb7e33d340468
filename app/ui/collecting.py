"""Collects garbage on Qt's thread only.

Python runs its collection on whichever thread happens to allocate. Collecting an abandoned widget
on the thread that talks to the engine deletes it there, and Qt's own lists keep a pointer to it:
seen as a crash in the next change of the style sheet.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 2000


class QtThreadCollector(QObject):
    """Takes over from the automatic collection until ``stop``; make it on Qt's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, by Python's own thresholds."""
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if limit and count > limit
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Collect everything a last time and hand back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
