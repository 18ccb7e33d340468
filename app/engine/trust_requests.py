"""What a client can ask about trust: where things lie, the log, the parts, a backup, a check."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Home
from app.engine.log import last_lines
from app.engine.model_requests import reporting
from app.engine.protocol import Json, Method
from app.engine.requests import Handler, Params
from app.trust.backup import back_up
from app.trust.doctor import examine
from app.trust.parts import parts
from app.trust.places import places
from indexer.store.kept_copies import erase_kept_copies
from kernel.errors import PermanentError
from kernel.work import Cancel

if TYPE_CHECKING:
    from app.engine.server import Emit
    from indexer.store.database import Database

_LINES = 400


class NotWritten(PermanentError):
    """The backup's place cannot be written."""

    code = "not_written"


class NotErased(PermanentError):
    """The damaged catalogues that were kept aside cannot be changed."""

    code = "copies_not_erased"


class TrustRequests:
    """Answers them for one home."""

    def __init__(self, home: Home, database: Database, models: Path) -> None:
        self._home, self._database, self._models = home, database, models

    def handlers(self) -> dict[Method, Handler]:
        """A function a method."""
        return {
            Method.DOCTOR: lambda *_: examine(self._home),
            Method.PLACES: self._places,
            Method.ERASE_COPIES: self._erase_copies,
            Method.LOG: self._log,
            Method.PARTS: lambda *_: {"parts": [asdict(part) for part in parts()]},
            Method.BACK_UP: self._back_up,
        }

    def _places(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        return {"places": [asdict(one) for one in places(self._home, self._models)]}

    def _erase_copies(self, _params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        try:
            return {"erased": erase_kept_copies(self._home.database)}
        except OSError as error:
            raise NotErased(
                "What was kept aside could not be deleted",
                f"{error.strerror or error}: {error.filename or self._home.folder}.",
                "Look who may write in the folder of the library, and try again.",
                folder=os.fspath(self._home.folder),
                reason=error.strerror or str(error),
            ) from error

    def _log(self, params: Params, _cancel: Cancel, _emit: Emit) -> Json:
        lines, left_off = last_lines(self._home.log, int(params.get("lines", _LINES)))
        return {"path": os.fspath(self._home.log), "lines": lines, "left_off": left_off}

    def _back_up(self, params: Params, cancel: Cancel, emit: Emit) -> Json:
        target = Path(str(params["file"]))
        try:
            size_bytes = back_up(
                self._database,
                self._home.folder,
                target,
                str(params["passphrase"]),
                self._models if params.get("models") else None,
                reporting(emit),
                cancel,
            )
        except OSError as error:
            raise NotWritten(
                f"The backup could not be written to {target}",
                f"{error.strerror or error}. The library is as it was.",
                "Choose another place.",
                file=os.fspath(target),
                reason=error.strerror or str(error),
            ) from error
        return {"file": os.fspath(target), "bytes": size_bytes}
