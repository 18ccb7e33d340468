"""Backups: making one, and making a library of one."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QProcess, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from app.engine.protocol import Event, Method
from app.ui.desktop.given import BACKUP_SUFFIX
from app.ui.desktop.launcher import launcher
from app.ui.look.directed_text import apart
from app.ui.look.plain_text import one_line, shown_path
from app.ui.models.model_words import size_words
from app.ui.trust.command_run import PASSPHRASE_VARIABLE, CommandRun
from app.ui.trust.passphrase_dialog import PassphraseDialog
from app.ui.trust.work_section import WorkSection

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError


class BackupSection(WorkSection):
    """Two buttons, progress, and what came of it."""

    def __init__(
        self, theme: Theme, bridge: Bridge, home: str, parent: QWidget | None = None
    ) -> None:
        self.make = QPushButton(apart(self.tr("Make a backup…")))
        self.restore = QPushButton(apart(self.tr("Open a backup…")))
        self.open = QPushButton(self.tr("Open the restored library"))
        said = self.tr(
            "One encrypted file with the library: texts, vectors, what is followed and what is kept"
            " out. Your own files are not in it. A backup is opened into a folder of its own; this"
            " library stays as it is."
        )
        super().__init__(theme, said, (self.make, self.restore), (self.open,), parent)
        self._bridge, self._user_home = bridge, home
        self._ticket: int | None = None
        self._restored = ""
        self._run = CommandRun(self)
        self._run.done.connect(self._show_restored)
        self._run.failed.connect(self._fail)
        self.make.clicked.connect(self._choose_target)
        self.restore.clicked.connect(self._choose_source)
        self.open.clicked.connect(self._open_restored)
        self.open.hide()
        self.work.stopped.connect(self._stop)

    def back_up(self, target: str, passphrase: str, *, models: bool) -> None:
        """Have the engine write a backup."""
        if self._is_busy:
            return
        self._start(self.tr("Writing {name}").format(name=one_line(PurePath(target).name)))
        params: Json = {"file": target, "passphrase": passphrase, "models": models}

        def hear(event: str, data: Json) -> None:
            if event == Event.PROGRESS:
                self.work.show_progress(int(data.get("done") or 0), int(data.get("total") or 0))

        self._ticket = self._bridge.request(
            Method.BACK_UP, params, self._show_made, self._fail, hear
        )

    def offer_restore(self, source: str) -> None:
        """Ask for what opening a backup needs, then open it."""
        if self._is_busy:
            return
        asked = PassphraseDialog(is_new=False, parent=self.window())
        asked.setWindowModality(Qt.WindowModality.WindowModal)
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("An empty folder for the library"), str(Path.home())
        )
        if folder:
            self.open_backup(source, folder, asked.passphrase)

    def open_backup(self, source: str, folder: str, passphrase: str) -> None:
        """Make a library of a backup in a folder that holds none."""
        self._restored = folder
        self._start(self.tr("Opening {name}").format(name=one_line(PurePath(source).name)))
        # By the environment: arguments can be read by everybody on this computer.
        self._run.start(folder, ["restore", source], {PASSPHRASE_VARIABLE: passphrase})

    def stop(self) -> None:
        """The window closes."""
        self._run.stop()

    @property
    def _is_busy(self) -> bool:
        return self._ticket is not None or self._run.is_running

    def _choose_target(self) -> None:
        asked = PassphraseDialog(is_new=True, parent=self.window())
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        suggested = str(Path.home() / f"antorcha-{today}{BACKUP_SUFFIX}")
        kinds = self.tr("Backups (*{suffix})").format(suffix=BACKUP_SUFFIX)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Make a backup"), suggested, kinds)
        if path:
            self.back_up(path, asked.passphrase, models=asked.models.isChecked())

    def _choose_source(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open a backup"), str(Path.home()))
        if path:
            self.offer_restore(path)

    def _show_made(self, result: Json) -> None:
        self._rest(
            self.tr("Wrote {file}, {size}.").format(
                file=shown_path(str(result.get("file", "")), self._user_home),
                size=size_words(int(result.get("bytes") or 0)),
            )
        )

    def _show_restored(self, answer: Json) -> None:
        count = QLocale().toString(int(answer.get("documents") or 0))
        lines = [
            self.tr("{count} documents are in {folder} now.").format(
                count=count, folder=shown_path(self._restored, self._user_home)
            )
        ]
        missing = [shown_path(str(one), self._user_home) for one in answer["missing_sources"]]
        if missing:
            lines.append(
                self.tr("Not on this computer, but still found: {paths}").format(
                    paths=", ".join(missing)
                )
            )
        self._rest("\n".join(lines))
        self.open.show()

    def _open_restored(self) -> None:
        start = launcher()
        words_ = [*start.words[1:], "--home", self._restored, "window"]
        QProcess.startDetached(start.words[0], words_, str(start.folder or ""))

    def _start(self, said: str) -> None:
        self.open.hide()
        self.begin(said)

    def _rest(self, said: str, *, is_trouble: bool = False) -> None:
        self._ticket = None
        self.end(said, is_trouble=is_trouble)

    def _stop(self) -> None:
        self._bridge.drop(self._ticket)
        self._run.stop()
        self._rest(self.tr("Stopped. Nothing was changed."))

    def _fail(self, error: AntorchaError) -> None:
        self._rest(str(error), is_trouble=True)
