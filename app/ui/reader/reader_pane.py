"""The reader: the place behind a citation or a passage, beside the answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from app.engine.protocol import Method
from app.ui.look.labels import words
from app.ui.look.stack import Stack
from app.ui.look.tokens import SPACE_L, SPACE_XL
from app.ui.reader.finding import Finding, Sight
from app.ui.reader.keeping_up import KeepsUp, Meanwhile, said_meanwhile
from app.ui.reader.mail_head import MailHead
from app.ui.reader.opening import FileOpener
from app.ui.reader.picture_page import PicturePage
from app.ui.reader.place import Place, wanted_of
from app.ui.reader.reader_head import ReaderHead
from app.ui.reader.reader_note import ReaderNote
from app.ui.reader.reading import nearest_match, reading_of, repeated_head
from app.ui.reader.since_then import SinceThen, became_of, said_of, said_of_missing
from app.ui.reader.text_page import TextPage
from app.ui.reader.thread_list import ThreadList
from app.ui.reader.zoom import Shown, WheelZoom, Zoom
from app.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from app.ui.reader.pdf_page import PdfPage
    from app.ui.reader.reading import Reading
    from kernel.errors import AntorchaError

View = TypeVar("View", bound=QAbstractScrollArea)

MARKDOWN_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")


class ReaderPane(QFrame):
    """Opens a Place: PDFs as pages, everything else as text from the library.

    Signals:
        closed: The person has read enough.
        liked: A document (JSON): what else there is about it is wanted.
        heard: What whoever hears the window should be told.
    """

    closed = Signal()
    liked = Signal(dict)
    heard = Signal(str)

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        home: str,
        session: Session | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._theme, self._bridge, self._home = theme, bridge, home
        self._ticket: int | None = None
        self._place: Place | None = None
        self._shown: Json = {}
        self._match = -1
        self.opener = FileOpener(self, home)
        self.zoom = Zoom(session or Session(), self)
        self.head = ReaderHead(theme, home)
        self.finding = Finding(theme, self._sight, self)
        self.note = ReaderNote()
        self._keeps = KeepsUp(bridge, self)
        self._newer: Json = {}
        self.mail = MailHead()
        self.thread_list = ThreadList(bridge)
        self._places_ticket: int | None = None
        self.text = self._with_wheel(TextPage(theme), Shown.TEXT)
        self.text.set_zoom(self.zoom.percent(Shown.TEXT))
        self._picture: PicturePage | None = None
        self.message = words("", "muted")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self._pdf: PdfPage | None = None
        self.stack = Stack()
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.finding.bar, self.note, self.thread_list, self.mail):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.mail.hide()
        self._file_of: Callable[[str], str] = str
        self._connect()

    def set_files(self, file_of: Callable[[str], str]) -> None:
        """Where the file of a path lies: pictures of the window name folders that are not there."""
        self._file_of = self._keeps.file_of = file_of

    def _connect(self) -> None:
        self.head.closed.connect(self.close_place)
        self._keeps.noticed.connect(self._tell_meanwhile)
        self.note.anew_wanted.connect(self._show_anew)
        self.head.stepped.connect(self._step)
        self.head.liked.connect(
            lambda: self.liked.emit(dict(self._place.document) if self._place else {})
        )
        alike = QShortcut(QKeySequence("Ctrl+M"), self)
        alike.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        alike.activated.connect(self.head.liked)
        self.finding.bar.stepped.connect(self._step)
        self.finding.counted.connect(self.head.show_count)
        self.finding.ended.connect(self._end_finding)
        self.head.zoomed.connect(self._zoom_by)
        self.zoom.changed.connect(self._show_zoom)
        self.stack.currentChanged.connect(self._show_zoom)
        self.text.link_wanted.connect(self.opener.open_link)
        self.thread_list.opened.connect(lambda document: self.open_place(Place(document, {})))
        self.head.open_wanted.connect(lambda: self.opener.open_file(self._path()))
        self.head.folder_wanted.connect(lambda: self.opener.show_in_folder(self._path()))

    @property
    def pdf(self) -> PdfPage | None:
        """The PDF page, once one was opened."""
        return self._pdf

    def open_place(self, place: Place) -> None:
        """Show a place; whatever was being fetched for another one is dropped."""
        self._bridge.drop(self._ticket)
        self._ticket = None
        self._place, self._match = place, -1
        self.finding.rest()
        self.note.clear()
        self._keeps.end()
        self.mail.hide()
        self.head.show_document(dict(place.document), dict(place.passage))
        self.head.show_count(0, -1)
        self.thread_list.show_around(place.document)
        if self._open_pdf(place):
            self._look_after(place)
        else:
            self._fetch(place)

    def close_place(self) -> None:
        """Let go of the document and hide."""
        self.thread_list.rest()
        for ticket in (self._ticket, self._places_ticket):
            self._bridge.drop(ticket)
        self._ticket, self._place = None, None
        self._keeps.end()
        if self._pdf is not None:
            self._pdf.shut()
        self.closed.emit()

    @property
    def page(self) -> TextPage:
        """The text that is in sight, alone or under its picture."""
        if self._picture is not None and self.stack.currentWidget() is self._picture:
            return self._picture.text
        return self.text

    @property
    def picture(self) -> PicturePage | None:
        """The page for pictures, once one was opened."""
        return self._picture

    def _open_picture(self, document: Mapping[str, Any]) -> None:
        """Show the file itself above its text, if it is a picture that is there."""
        path = self._file_of(str(document.get("path", "")))
        if document.get("kind") != "image" or document.get("member") or not Path(path).is_file():
            self.stack.setCurrentWidget(self.text)
            return
        picture = self._picture_page()
        picture.show_picture(path)
        self.stack.setCurrentWidget(picture)
        self._bridge.drop(self._places_ticket)
        self._places_ticket = self._bridge.request(
            Method.PICTURE_PLACES,
            {"document": document.get("id")},
            lambda found: picture.show_lines(list(found.get("places") or [])),
        )

    def _picture_page(self) -> PicturePage:
        if self._picture is None:
            self._picture = PicturePage(self._theme, self.stack)
            self._picture.refused.connect(self._say_no_picture)
            self._picture.text.link_wanted.connect(self.opener.open_link)
            self._with_wheel(self._picture.view, Shown.PICTURE)
            self._with_wheel(self._picture.text, Shown.TEXT)
            self.stack.addWidget(self._picture)
        return self._picture

    def _with_wheel(self, view: View, shown: Shown) -> View:
        """Ctrl and the wheel over it zoom it."""
        WheelZoom(view.viewport()).turned.connect(lambda by: self.zoom.step(shown, by))
        return view

    @property
    def showing(self) -> QWidget:
        """What is read, or why nothing is."""
        return self.stack.currentWidget() or self.message

    @property
    def shown(self) -> Shown:
        """What kind of thing is read just now."""
        if self._pdf is not None and self.stack.currentWidget() is self._pdf:
            return Shown.PAGES
        if self._picture is not None and self.stack.currentWidget() is self._picture:
            return Shown.PICTURE
        return Shown.TEXT

    def _zoom_by(self, by: int) -> None:
        if by:
            self.zoom.step(self.shown, by)
        else:
            self.zoom.fit(self.shown)

    def _show_zoom(self) -> None:
        percent = self.zoom.percent
        self.text.set_zoom(percent(Shown.TEXT))
        if self._pdf is not None:
            self._pdf.set_zoom(percent(Shown.PAGES))
        if self._picture is not None:
            self._picture.set_zoom(percent(Shown.PICTURE), percent(Shown.TEXT))
        self.head.show_zoom(percent(self.shown))

    def _say_no_picture(self) -> None:
        self.note.say(self.tr("The picture cannot be drawn. This is the text that was read."))

    def _open_pdf(self, place: Place, *, is_anew: bool = False) -> bool:
        document = place.document
        path = self._file_of(str(document.get("path", "")))
        if document.get("kind") != "pdf" or document.get("member") or not path:
            return False
        pdf = self._pdf_page()
        page = int(place.passage.get("page") or 1)
        quote = place.quote or str(place.passage.get("text", ""))
        if not (pdf.show_anew if is_anew else pdf.show_pdf)(path, page, quote):
            return False
        self.stack.setCurrentWidget(pdf)
        self._keeps.begin(wanted_of(place), str(document.get("path", "")), None, is_drawn=True)
        self._bridge.drop(self._places_ticket)
        if is_anew:
            return True  # lines of a scan that are marked late would lead elsewhere
        self._places_ticket = self._bridge.request(
            Method.PICTURE_PLACES,
            {"document": document.get("id")},
            lambda found: pdf.show_places(list(found.get("places") or []), place.span),
        )
        return True

    def _pdf_page(self) -> PdfPage:
        if self._pdf is None:
            from app.ui.reader.pdf_page import PdfPage  # noqa: PLC0415 - QtPdf only when needed

            self._pdf = self._with_wheel(PdfPage(self._theme, self.stack), Shown.PAGES)
            self._pdf.set_zoom(self.zoom.percent(Shown.PAGES))
            self._pdf.counted.connect(self.finding.count)
            self._pdf.refused.connect(self._say_why_text)
            self.stack.addWidget(self._pdf)
        return self._pdf

    def _say_why_text(self, reason: str) -> None:
        said = {
            "missing": said_of_missing(),
            "password": self.tr("The PDF asks for a password. This is the text that was read."),
            "damaged": self.tr("The PDF cannot be drawn. This is the text that was read."),
        }
        self.note.say(said[reason])

    def _fetch(self, place: Place) -> None:
        self.message.setText(self.tr("Opening…"))
        self.stack.setCurrentWidget(self.message)
        self._ticket = self._bridge.request(Method.SHOW, wanted_of(place), self._take, self._fail)

    def _look_after(self, place: Place) -> None:
        """The pages show what the file says now; what was quoted may not be in it any more."""
        if place.quote:

            def tell(shown: Json) -> None:
                self._tell_since(place, shown)

            self._ticket = self._bridge.request(Method.SHOW, wanted_of(place), tell)

    def _tell_since(self, place: Place, shown: Json) -> SinceThen:
        since = became_of(place, shown, self._file_of)
        path = str((shown.get("document") or {}).get("path") or place.document.get("path", ""))
        said = said_of(since, place, path, self._home)
        if said:
            self.note.say(said)
        return since

    def _take(self, shown: Json, *, is_anew: bool = False) -> None:
        self._ticket = None
        if self._place is None:
            return
        self._shown = shown
        document: dict[str, Any] = {**self._place.document, **(shown.get("document") or {})}
        before, self._place = self._place, replace(self._place, document=document)
        self.head.show_document(document, dict(before.passage))
        if document.get("path") != before.document.get("path") and self._open_pdf(self._place):
            self._tell_since(before, shown)  # the file is there, only elsewhere
            return
        self.mail.show_document(document)
        reading = reading_of(shown, self._place)
        is_note = document.get("kind") == "note"
        is_markdown = is_note and self._path().lower().endswith(MARKDOWN_ENDINGS)
        self._open_picture(document)
        spare = repeated_head(reading) if self.mail.says_all else 0
        show = self.page.show_anew if is_anew else self.page.show_reading
        show(reading, numbered=is_note, markdown=is_markdown, spare=spare)
        wanted, is_drawn = wanted_of(self._place), self.shown is Shown.PICTURE
        self._keeps.begin(wanted, self._path(), str(shown.get("text", "")), is_drawn=is_drawn)
        self._match = nearest_match(reading.matches, reading.target)
        if self._place.terms and self._match >= 0 and not is_anew:
            self.page.look_at(reading.matches[self._match])
        self.head.show_count(len(reading.matches), self._match)
        self.finding.again()
        is_told = self._tell_since(before, shown) is not SinceThen.NOTHING
        said = self._said_of_text(reading)
        if said and not is_told:
            self.note.say(said)

    def _said_of_text(self, reading: Reading) -> str:
        if reading.starts_cut or reading.ends_cut:
            return self.tr("A long document: this is the part around the passage.")
        # What stands in a picture is read late; of a picture there is something to see.
        is_blank = self.shown is Shown.TEXT and not reading.text.strip()
        return self.tr("There is no text in it.") if is_blank else ""

    def _tell_meanwhile(self, state: str, newer: Json) -> None:
        """Say what became of the document; what is read stays as it is."""
        if self._place is None:
            return
        became, self._newer = Meanwhile(state), newer
        if path := (newer.get("document") or {}).get("path"):
            self._place = replace(self._place, document={**self._place.document, "path": path})
            self.head.show_document(dict(self._place.document), dict(self._place.passage))
        is_drawn = self.shown is not Shown.TEXT
        said = said_meanwhile(became, self._path(), self._home, is_drawn=is_drawn)
        self.note.say_later(said, is_stale=became is Meanwhile.CHANGED)
        self.heard.emit(said)

    def _show_anew(self) -> None:
        if (place := self._place) is None:
            return
        self.note.clear()
        if self.shown is Shown.PAGES and self._open_pdf(place, is_anew=True):
            self._look_after(place)
        else:
            self._take(self._newer, is_anew=True)
        self.showing.setFocus()

    def _fail(self, error: AntorchaError) -> None:
        self._ticket = None
        self.message.setText(str(error))
        self.stack.setCurrentWidget(self.message)

    def _step(self, by: int) -> None:
        reading = self.page.reading
        if self._pdf is not None and self.shown is Shown.PAGES:
            self._pdf.step(by)
        elif not self.finding.step(by) and reading is not None and reading.matches:
            self._match = (self._match + by) % len(reading.matches)
            self.page.look_at(reading.matches[self._match])
            self.head.show_count(len(reading.matches), self._match)

    def escape(self) -> bool:
        """Esc in the reader ends finding; False if there is none to end."""
        focus = self.window().focusWidget()
        return self.finding.escape(focus if self.isAncestorOf(focus) else None)

    def _sight(self) -> Sight | None:
        if self._place is None or self.stack.currentWidget() is self.message:
            return None
        pdf = self._pdf if self.shown is Shown.PAGES else None
        return Sight(pdf, self.page, self._shown, self._place)

    def _end_finding(self) -> None:
        reading = self.page.reading
        if self.shown is not Shown.PAGES and reading is not None:
            self.head.show_count(len(reading.matches), self._match)
        self.showing.setFocus()

    def _path(self) -> str:
        return str(self._place.document.get("path", "")) if self._place else ""
