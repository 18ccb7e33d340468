"""The engine's process, from the lock on the home to the last thread."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys

from app.bootstrap import build_engine
from app.config import Home, linger_s
from app.engine.lifecycle import close_report, report_failure
from app.trust.backup import drop_partials
from indexer.errors import CatalogueDamaged
from indexer.store.database import translated
from indexer.store.rebuilding import note_damage
from kernel.errors import AntorchaError
from kernel.file_lock import FileLock

log = logging.getLogger(__name__)

ANOTHER_RUNS = 0
CANNOT_START = 1
# A search gives the interpreter up at every row that it fetches, and waits so long for it whenever
# a sweep or a reader computes: with Python's own 5 ms it takes twice to three times as long then.
_TAKE_TURNS_S = 0.0005


def run_engine(home: Home) -> int:
    """Own the home and serve until told to stop or no longer needed."""
    sys.setswitchinterval(_TAKE_TURNS_S)
    home.create()
    lock = FileLock(home.lock)
    if not lock.acquire():
        return ANOTHER_RUNS
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    drop_partials(home.folder)
    try:
        with translated(home.database):
            engine = build_engine(home, linger_s())
    except (AntorchaError, OSError) as error:
        if isinstance(error, CatalogueDamaged):
            with contextlib.suppress(OSError):  # the next start looks at every page
                note_damage(home.database, error.message)
        report_failure(_told(error))
        log.exception("not started")
        lock.release()
        return CANNOT_START
    close_report()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: engine.server.stop())
    log.info("serving %s", home.folder)
    try:
        engine.start()
        engine.server.serve()
    finally:
        engine.close()
        lock.release()
    return 0


def _told(error: AntorchaError | OSError) -> AntorchaError:
    if isinstance(error, AntorchaError):
        return error
    reason = f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")
    return AntorchaError(
        "The library could not be opened",
        f"{reason}. Your files were not touched.",
        "Free some space, or check the disk, and try again.",
        code="library_not_opened",
        reason=error.strerror or str(error),
        file=str(error.filename or ""),
    )
