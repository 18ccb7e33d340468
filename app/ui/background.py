"""Writing files without holding up the window: a disk may be slow, asleep, or far away."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.explanations.errors import explained
from kernel.errors import AntorchaError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Background(QObject):
    """Does one thing after the other on a thread beside Qt's.

    The thread outlives the window: what was begun is finished, though nobody is told any more.
    """

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: threading.Thread | None = None
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[AntorchaError], None],
    ) -> None:
        """Do ``work``, which knows no Qt; what came of it is told on Qt's thread.

        Errors are told in the person's language.
        """
        before = self._last

        def act() -> None:
            if before is not None:
                before.join()
            try:
                result = work()
            except AntorchaError as error:
                self._tell(failed, explained(error))
            else:
                self._tell(then, result)

        self._last = threading.Thread(target=act, name="window-writes")
        self._last.start()

    def _tell(self, listener: Callable[[Any], None], what: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._ended.emit(listener, what)

    def _hand_over(self, listener: Callable[[Any], None], what: object) -> None:
        listener(what)
