"""A command of the program's own, run beside the window: for what must not happen in a client.

Proving that something is forgotten must be done by a process that does not have the library open,
and restoring by one that owns the new home: the command line does both already.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.engine.protocol import ERROR_AS_JSON, error_from_json
from app.ui.explanations.errors import explained
from kernel.child import with_own_code
from kernel.errors import AntorchaError, TransientError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PASSPHRASE_VARIABLE = "ANTORCHA_PASSPHRASE"  # noqa: S105 - a name
STOP_WAIT_MS = 2000


class CommandRun(QObject):
    """One command at a time.

    Signals:
        done: The JSON document that it printed.
        failed: An AntorchaError that says why there is none, in the person's language.
    """

    done = Signal(dict)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(
        self, home: str, words: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        """Run ``antorcha --home HOME --json WORDS``; a running one must have ended."""
        process = QProcess(self)
        own = QProcessEnvironment.systemEnvironment()
        own.insert("PYTHONPATH", with_own_code(os.environ.get("PYTHONPATH")))
        own.insert(ERROR_AS_JSON, "1")
        for name, value in (environment or {}).items():
            own.insert(name, value)
        process.setProcessEnvironment(own)
        process.setStandardInputFile(QProcess.nullDevice())
        # Methods, not closures: one that held this object would end it while the process, its
        # child, is being deleted.
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._note_error)
        self._process = process
        process.start(sys.executable, ["-P", "-m", "app", "--home", home, "--json", *words])

    def stop(self) -> None:
        """End it; nothing is told any more."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            if not process.waitForFinished(STOP_WAIT_MS):
                process.kill()
                process.waitForFinished(STOP_WAIT_MS)

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return  # stopped
        printed = process.readAllStandardOutput().toStdString()
        said = process.readAllStandardError().toStdString().strip()
        process.deleteLater()
        try:
            answer = json.loads(printed)
        except ValueError:
            self.failed.emit(explained(self._error_in(said)))
            return
        self.done.emit(answer)

    def _error_in(self, said: str) -> AntorchaError:
        """The error on the last line of what the command said."""
        last = said.rpartition("\n")[2].removeprefix("antorcha: ")
        try:
            return error_from_json(json.loads(last))
        except (ValueError, AttributeError):
            reason = (last or self.tr("It ended without saying why.")).rstrip(".。")
            return TransientError(reason, code="not_done", reason=reason)
