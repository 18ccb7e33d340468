"""What becomes of a document while it is open in the reader: told, and nothing moved by itself."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.engine.protocol import Method
from app.ui.reader.since_then import is_there, said_of_missing, said_of_moved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from kernel.errors import AntorchaError

BREATH_MS: Final = 1000
CHARACTERS_A_MS: Final = 100
"""Long texts are asked for less often: a million characters every eleven seconds at most."""
END_BYTES: Final = 64 * 1024
_NO_DOCUMENT: Final = "no_document"


class Meanwhile(StrEnum):
    """What the person should know, the gravest first."""

    CHANGED = "changed"
    MISSING = "missing"
    LEFT = "left"
    MOVED = "moved"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class _Opened:
    """How things stood when the document was shown; ``trace`` only where its file is drawn."""

    wanted: Json
    path: str
    text: str | None
    trace: bytes | None
    was_there: bool


class KeepsUp(QObject):
    """Looks at the document that is open whenever documents are said to have changed.

    Signals:
        noticed: A Meanwhile, each time it is another one, and what SHOW gave (``{}`` if nothing).
    """

    noticed = Signal(str, dict)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._opened: _Opened | None = None
        self._told: tuple[Meanwhile, str] = (Meanwhile.NOTHING, "")
        self._ticket: int | None = None
        self.file_of: Callable[[str], str] = str
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        bridge.changed.connect(self._hear)
        bridge.recovered.connect(self._look_soon)

    def begin(
        self, wanted: Mapping[str, Any], path: str, text: str | None, *, is_drawn: bool
    ) -> None:
        """Compare with this from now on.

        Args:
            wanted: What SHOW is asked for.
            path: Where the library says that the document's file lies.
            text: The text that is shown; None where it is the file alone.
            is_drawn: Whether the file itself is shown.
        """
        self.end()
        file = self.file_of(path)
        trace = trace_of(file) if is_drawn else None
        self._opened = _Opened(dict(wanted), path, text, trace, is_there(file))

    def end(self) -> None:
        """Nothing is open any more."""
        self._timer.stop()
        self._bridge.drop(self._ticket)
        self._ticket, self._opened, self._told = None, None, (Meanwhile.NOTHING, "")

    def _hear(self, what: list[str]) -> None:
        if {"documents", "sources"} & set(what):
            self._look_soon()

    def _look_soon(self) -> None:
        if self._opened is not None and not self._timer.isActive():
            self._timer.start(BREATH_MS + len(self._opened.text or "") // CHARACTERS_A_MS)

    def _look(self) -> None:
        if self._opened is None:
            return
        if self._ticket is not None:
            self._look_soon()
            return
        self._ticket = self._bridge.request(
            Method.SHOW, self._opened.wanted, self._compare, self._miss
        )

    def _compare(self, shown: Json) -> None:
        self._ticket = None
        if (opened := self._opened) is None:
            return
        path = str((shown.get("document") or {}).get("path") or opened.path)
        self._tell(self._became(opened, path, str(shown.get("text", ""))), path, shown)

    def _became(self, opened: _Opened, path: str, text: str) -> Meanwhile:
        file = self.file_of(path)
        if opened.was_there and not is_there(file):
            return Meanwhile.MISSING
        is_other_file = opened.trace is not None and trace_of(file) != opened.trace
        if is_other_file or (opened.text is not None and text != opened.text):
            return Meanwhile.CHANGED
        return Meanwhile.NOTHING if path == opened.path else Meanwhile.MOVED

    def _miss(self, error: AntorchaError) -> None:
        self._ticket = None
        if self._opened is None or error.code != _NO_DOCUMENT:
            return  # the engine is away: whether anything changed is not known
        path = self._opened.path
        is_gone = self._opened.was_there and not is_there(self.file_of(path))
        self._tell(Meanwhile.MISSING if is_gone else Meanwhile.LEFT, path, {})

    def _tell(self, became: Meanwhile, path: str, shown: Json) -> None:
        # A document that changes once more is told of again: what was kept to be shown is stale.
        if (became, path) != self._told or became is Meanwhile.CHANGED:
            self._told = (became, path)
            self.noticed.emit(became, shown)


def said_meanwhile(became: Meanwhile, path: str, home: str, *, is_drawn: bool) -> str:
    """The sentence for it; empty if there is nothing to say."""
    translate = QCoreApplication.translate
    if became is Meanwhile.CHANGED:
        return translate(
            "KeepsUp", "The file was changed while it was open here. This is how it was."
        )
    if became is Meanwhile.MISSING and is_drawn:
        return translate(
            "KeepsUp", "The file is not where it was. This is how it was when it was opened here."
        )
    if became is Meanwhile.MISSING:
        return said_of_missing()
    if became is Meanwhile.LEFT:
        return translate(
            "KeepsUp", "This is not in the library any more. It is shown as it was read before."
        )
    return said_of_moved(path, home) if became is Meanwhile.MOVED else ""


def trace_of(path: str) -> bytes | None:
    """What tells a file's content from another without reading all of it; None if it cannot be.

    Its size and both of its ends: what programs write differs in one of them, and a file that was
    only touched is still the same.
    """
    digest = hashlib.blake2b(digest_size=16)
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - the name need not be UTF-8
            size = os.fstat(file.fileno()).st_size
            digest.update(size.to_bytes(8, "big") + file.read(END_BYTES))
            file.seek(max(0, size - END_BYTES))
            digest.update(file.read(END_BYTES))
    except (OSError, ValueError):
        return None
    return digest.digest()
