"""What the ask page suggests: the sample library's own questions, or some made of the person's."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from app.engine.protocol import Method
from app.ui.library.adding import SAMPLE_COLLECTION
from app.ui.library.library_state import DocumentCounts, is_working

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.config import WindowConfig
    from app.ui.engine_link import Json


class Suggesting(QObject):
    """Asks the engine for questions when there is something to ask about.

    While files are read, what is suggested stays as it is: nobody's aim should be moved.

    Signals:
        changed: ``questions`` are others than before.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, config: WindowConfig, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._config = bridge, config
        self._ticket: int | None = None
        self._own: list[str] = []
        self._has_sample = False
        self._seen: Json = {}
        self.questions: list[str] = []

    def show_status(self, status: Json) -> None:
        """The library may hold something else now."""
        collections = {str(one.get("collection")) for one in status.get("sources") or []}
        counts = DocumentCounts.of(status.get("documents"))
        is_findable = bool(counts.semantic or counts.keyword)
        self._has_sample = SAMPLE_COLLECTION in collections and (
            self._has_sample or _is_sample_read(status)
        )
        if not is_findable or not collections - {SAMPLE_COLLECTION}:
            self._bridge.drop(self._ticket)
            self._own, self._seen = [], {}
        else:
            seen = {"documents": status.get("documents"), "collections": collections}
            if seen != self._seen and not (self._own and is_working(status)):
                self._seen = seen
                self._look()
        self._tell()

    def look_again(self) -> None:
        """Documents changed, though there may be as many as before."""
        self._seen = {}

    def _look(self) -> None:
        self._bridge.drop(self._ticket)
        wish = {"language": self._language(), "leaving": [SAMPLE_COLLECTION]}
        self._ticket = self._bridge.request(Method.SUGGESTIONS, wish, self._take)

    def _take(self, result: Json) -> None:
        self._own = [str(one["question"]) for one in result.get("suggestions") or []]
        self._tell()

    def _tell(self) -> None:
        questions = self._own or (self._of_sample if self._has_sample else [])
        if questions != self.questions:
            self.questions = questions
            self.changed.emit()

    def _language(self) -> str:
        return (self._config.language or QLocale().name())[:2]

    @functools.cached_property
    def _of_sample(self) -> list[str]:
        try:
            known = json.loads(self._config.suggestions_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []  # the sample works without its suggestions
        chosen = known.get(self._language()) or known.get("en") or []
        return [str(one) for one in chosen]


def _is_sample_read(status: Json) -> bool:
    """Whether all of the sample is found as well as it will be.

    Before, it may not hold what is suggested to ask, or by its words alone another note is nearer.
    """
    has_meaning = bool((status.get("models") or {}).get("embedding"))
    counts = [
        DocumentCounts.of(one["documents"])
        for one in status.get("sources") or []
        if one.get("collection") == SAMPLE_COLLECTION and "documents" in one
    ]
    return all(
        one.total and not one.pending and not (has_meaning and one.keyword) for one in counts
    )
