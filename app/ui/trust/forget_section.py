"""Forgetting a file or folder, with the proof that nothing of it is left."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.explanations.forgetting import copies_go_words
from app.ui.explanations.wording import joined
from app.ui.look.directed_text import apart
from app.ui.look.plain_text import displayable, one_line
from app.ui.look.question import is_agreed
from app.ui.models.model_words import size_words
from app.ui.trust.command_run import CommandRun
from app.ui.trust.work_section import WorkSection

if TYPE_CHECKING:
    from app.ui.engine_link import Json
    from app.ui.look.theme import Theme
    from kernel.errors import AntorchaError

MOST_SHOWN: Final = 5


class ForgetSection(WorkSection):
    """Chooses, asks, forgets, and shows what a search of every byte found.

    Signals:
        changed: Something was forgotten.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.file = QPushButton(apart(self.tr("Forget a file…")))
        self.folder = QPushButton(apart(self.tr("Forget a folder…")))
        said = self.tr(
            "Takes a file out of everything Antorcha keeps and keeps it out until you add it again."
            " Then every byte of the library is searched for its words. The file itself is not"
            " touched."
        )
        super().__init__(theme, said, (self.file, self.folder), parent=parent)
        self._home = ""
        self._has_copies = False
        self._run = CommandRun(self)
        self._run.done.connect(self._show)
        self._run.failed.connect(self._fail)
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.work.stopped.connect(self._stop)

    def show_home(self, home: str, *, has_copies: bool = False) -> None:
        """Whose library it is about, and whether damaged catalogues are kept aside there."""
        self._home, self._has_copies = home, has_copies

    def forget(self, path: str) -> None:
        """Forget a file or folder, after a question."""
        if not self._home or self._run.is_running:
            return
        name = one_line(PurePath(path).name)
        if not is_agreed(
            self,
            self.tr("Forget {name}?").format(name=name),
            joined(
                self.tr(
                    "Its text, words and vectors are removed and it is no longer found; answers in"
                    " the history that hold any of it are emptied. The file itself is not touched,"
                    " nor are backups and exports that you made before."
                ),
                copies_go_words() if self._has_copies else "",
                self.tr("Proving that nothing is left takes up to some minutes."),
            ),
            yes=self.tr("Forget it"),
            no=self.tr("Keep it"),
        ):
            return
        self.begin(self.tr("Forgetting {name}, then searching every byte for it").format(name=name))
        self._run.start(self._home, ["forget", "--prove", path])

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Forget a file"), str(Path.home()))
        if path:
            self.forget(path)

    def _choose_folder(self) -> None:
        title = self.tr("Forget a folder")
        path = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if path:
            self.forget(path)

    def _show(self, answer: Json) -> None:
        proof = answer.get("proof") or {}
        self._end(proof_words(proof), is_trouble=not proof.get("clean"))

    def _fail(self, error: AntorchaError) -> None:
        self._end(str(error), is_trouble=True)

    def _stop(self) -> None:
        self._run.stop()
        self._end(self.tr("The search was stopped. What was forgotten stays forgotten."))

    def _end(self, said: str, *, is_trouble: bool = False) -> None:
        self.end(said, is_trouble=is_trouble)
        self.changed.emit()

    def stop(self) -> None:
        """The window closes."""
        self._run.stop()


def proof_words(proof: Json) -> str:
    """What a proof showed, as sentences."""
    translate, number = QCoreApplication.translate, QLocale().toString
    searched = int(proof.get("searched") or 0)
    held = int(proof.get("held_elsewhere") or 0)
    lines = []
    if searched:
        said = translate("Proof", "Looked for {traces} traces of it in {files} files ({size}).")
        lines.append(
            said.format(
                traces=number(searched),
                files=number(int(proof.get("files") or 0)),
                size=size_words(int(proof.get("bytes") or 0)),
            )
        )
    else:
        lines.append(
            translate("Proof", "No text of it was in the library: there was nothing to look for.")
        )
    if held:
        said = translate("Proof", "{n} of them stand in other documents of yours, and stay.")
        lines.append(said.format(n=number(held)))
    if not proof.get("vectors_erased", True):
        lines.append(
            translate("Proof", "The index of meaning still has to be built anew without it.")
        )
    said = translate("Proof", "Still there: “{text}” in {file}")
    lines += [
        said.format(text=displayable(str(one.get("text", ""))), file=one_line(str(one.get("file"))))
        for one in list(proof.get("found") or [])[:MOST_SHOWN]
    ]
    if proof.get("clean"):
        lines.append(translate("Proof", "Nothing of it is left."))
    return "\n".join(lines)
