"""Kept conversations as the window handles them: fetched, opened, renamed, deleted, written out."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from app.conversations.markdown import conversation_markdown, file_name
from app.engine.protocol import Method
from app.ui.ask.markdown_words import markdown_words
from app.ui.background import Background
from app.ui.explanations.forgetting import copies_go_words
from app.ui.explanations.wording import joined
from app.ui.look.plain_text import one_line
from kernel.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.history.history_panel import HistoryPanel
    from kernel.errors import AntorchaError

PAGE: Final = 100
REST_MS: Final = 150
UNDO_S: Final = 25.0
"""Where the engine does not say how long it keeps what was deleted."""


@dataclass(frozen=True, slots=True)
class _Deletion:
    """What was deleted at one go; ``ends_s``: until when it can come back, by a steady clock."""

    ids: tuple[str, ...]
    ends_s: float


class History(QObject):
    """Between the panel and the engine; asks for nothing while the panel is hidden.

    Signals:
        opened: A conversation with its turns, as the engine gives it.
        gone: The ids of conversations that were deleted.
        said: A sentence for the banner.
        undo_offered: A sentence, for how long it can be taken back (ms), and what takes it back.
        failed: An AntorchaError.
    """

    opened = Signal(dict)
    gone = Signal(list)
    said = Signal(str)
    undo_offered = Signal(str, int, object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, panel: HistoryPanel) -> None:
        super().__init__(panel)
        self._bridge, self._panel = bridge, panel
        self._current = ""
        self._tickets: dict[str, int] = {}
        self._background = Background(self)
        self._deletions: list[_Deletion] = []
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.look)
        panel.looked_for.connect(lambda _: self._timer.start())
        panel.opened.connect(self.open)
        panel.delete_wanted.connect(lambda one: self.delete([one]))
        panel.delete_all_wanted.connect(self.delete_all)
        panel.delete_emptied_wanted.connect(self.delete_emptied)
        panel.export_wanted.connect(self.export)
        panel.keep_wanted.connect(self._keep)
        panel.model.renamed.connect(self._rename)
        panel.model.more_wanted.connect(self._look_further)
        bridge.changed.connect(self._note_change)

    def show_current(self, conversation_id: str) -> None:
        """Which conversation is on the page."""
        self._current = conversation_id
        self._panel.show_current(conversation_id)

    def look(self) -> None:
        """Fetch the list anew, if anybody sees it."""
        if not self._panel.isHidden():
            self._bridge.drop(self._tickets.get("more"))  # it would be a page of the old list
            self._fetch(self._panel.line.text(), [])

    def open(self, conversation_id: str) -> None:
        """Fetch a conversation to be shown."""
        self._request("open", Method.CONVERSATION, {"id": conversation_id}, self.opened.emit)

    def reopen(self, conversation_id: str, is_wanted: Callable[[], bool]) -> None:
        """As ``open``, if it is still wanted then; without a word if it is gone."""

        def show(kept: Json) -> None:
            if is_wanted():
                self.opened.emit(kept)

        self._bridge.request(
            Method.CONVERSATION, {"id": conversation_id}, show, lambda _error: None
        )

    def delete(self, ids: list[str]) -> None:
        """Delete conversations; for a while that can be taken back."""
        self.gone.emit(ids)
        self._request("delete", Method.DELETE_CONVERSATIONS, {"ids": ids}, self._tell_deleted)

    def delete_all(self) -> None:
        """Delete every conversation; for a while that can be taken back."""
        self.gone.emit([self._current])
        self._request("delete", Method.DELETE_CONVERSATIONS, {"all": True}, self._tell_deleted)

    def delete_emptied(self) -> None:
        """Delete the conversations of which nothing is left; for a while that can be taken back."""
        params = {"emptied": True}
        self._request("delete", Method.DELETE_CONVERSATIONS, params, self._tell_emptied_deleted)

    def export(self, conversation_id: str) -> None:
        """Write a conversation into a file of the person's choice."""
        self._request("export", Method.CONVERSATION, {"id": conversation_id}, self._write)

    def _fetch(self, query: str, before: list[Json]) -> None:
        """Fetch page after page until there are as many as the list shows of these words."""

        def take(page: Json) -> None:
            found = list(page.get("conversations") or [])
            got = before + found
            if found and len(got) < min(self._panel.wanted(query), int(page.get("total") or 0)):
                self._fetch(query, got)
            else:
                self._panel.show_page({**page, "conversations": got}, self._current, query)

        params = {"query": query, "limit": PAGE, "offset": len(before)}
        self._request("list", Method.CONVERSATIONS, params, take)

    def _look_further(self, offset: int) -> None:
        params = {"query": self._panel.line.text(), "limit": PAGE, "offset": offset}
        self._request("more", Method.CONVERSATIONS, params, self._show_more)

    def _show_more(self, page: Json) -> None:
        self._panel.model.add(list(page.get("conversations") or []))

    def _rename(self, conversation_id: str, title: str) -> None:
        params = {"id": conversation_id, "title": title}
        self._request("rename", Method.RENAME_CONVERSATION, params, lambda _: None)

    def _keep(self, is_keeping: bool) -> None:
        params = {"keep": is_keeping}
        self._request("keep", Method.KEEP_CONVERSATIONS, params, lambda _: self.look())

    def _tell_deleted(self, result: Json) -> None:
        """Offer to take it back, together with what was deleted just before."""
        ids = tuple(str(one) for one in result.get("deleted") or ())
        self.look()
        if not ids:
            return
        now_s, lasts_s = time.monotonic(), float(result.get("undo_s") or UNDO_S)
        before = [one for one in self._deletions if one.ends_s > now_s]
        self._deletions = [*before, _Deletion(ids, now_s + lasts_s)]
        count = sum(len(one.ids) for one in self._deletions)
        text = self.tr("%Ln conversation(s) deleted.", "", count)
        if result.get("copies"):
            text = joined(text, copies_go_words())
        self.undo_offered.emit(text, int(lasts_s * 1000), self._restore)

    def _tell_emptied_deleted(self, result: Json) -> None:
        deleted = [str(one) for one in result.get("deleted") or ()]
        self.gone.emit(deleted)
        self._tell_deleted(result)

    def _restore(self) -> None:
        ids = [one for deletion in self._deletions for one in deletion.ids]
        self._deletions = []

        def tell(result: Json) -> None:
            self.look()
            lost = len(ids) - int(result.get("restored") or 0)
            if lost > 0:
                self.said.emit(self.tr("%Ln conversation(s) could not be brought back.", "", lost))

        self._request("restore", Method.RESTORE_CONVERSATIONS, {"ids": ids}, tell)

    def _write(self, result: Json) -> None:
        title = str(result["conversation"].get("title") or "")
        words = markdown_words()
        suggested = Path.home() / file_name(title, words.untitled)
        path, _ = QFileDialog.getSaveFileName(
            self._panel.window(),
            self.tr("Export the conversation"),
            str(suggested),
            self.tr("Markdown files (*.md)"),
        )
        if not path:
            return
        target, turns = Path(path), result["turns"]
        self._background.run(
            lambda: write_whole(target, conversation_markdown(title, turns, words)),
            lambda _: self._tell_written(target.name),
            self.failed.emit,
        )

    def _tell_written(self, name: str) -> None:
        self.said.emit(self.tr("Exported as {name}.").format(name=one_line(name)))

    def _note_change(self, what: list[str]) -> None:
        if "conversations" in what:
            self._timer.start()

    def _request(
        self, matter: str, method: Method, params: Json, take: Callable[[Json], None]
    ) -> None:
        """Ask; an older question about the same matter is stale, unless it changes something."""
        if method in (Method.CONVERSATIONS, Method.CONVERSATION):
            self._bridge.drop(self._tickets.get(matter))
        self._tickets[matter] = self._bridge.request(method, params, take, self._fail)

    def _fail(self, error: AntorchaError) -> None:
        self.failed.emit(error)
        self.look()
