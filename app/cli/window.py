"""``antorcha window``: one window a home, and starting it again when it wishes so."""

from __future__ import annotations

import os
import sys

from app.cli.invocation import DONE, Invocation
from app.engine.client import EngineClient
from app.ui.desktop.single_instance import hand_over
from kernel.child import with_own_code
from kernel.errors import TransientError
from kernel.file_lock import FileLock


def open_window(invocation: Invocation) -> int:
    """Show the window and stay; if there is one already, hand over to it and end at once.

    What keeps it from opening is said on the screen too: whoever starts it from the desktop's menu
    sees no terminal, and would see nothing at all.
    """
    try:
        return _open(invocation)
    except OSError as error:
        reason = error.strerror or str(error)
        told = TransientError(
            "The folder of the library cannot be used",
            f"{reason}: {error.filename or invocation.home.folder}. Your files were not touched.",
            "Look who may write there, whether the drive is connected and whether it is full.",
            code="home_unusable",
            reason=reason,
            folder=os.fspath(invocation.home.folder),
        )
        _say_why(told)
        raise told from error
    except TransientError as error:
        _say_why(error)
        raise


def _say_why(error: TransientError) -> None:
    from app.ui.config import WindowConfig  # noqa: PLC0415 - Qt, only when it is needed
    from app.ui.unopened import say_why  # noqa: PLC0415

    say_why(error, WindowConfig())


def _open(invocation: Invocation) -> int:
    home = invocation.home
    home.create()
    given = getattr(invocation.arguments, "paths", None) or []
    paths = [os.path.abspath(os.path.expanduser(path)) for path in given]  # noqa: PTH100, PTH111 - a link stays the thing that was named
    lock = FileLock(home.window_lock)
    if not lock.acquire():
        if hand_over(home, paths):
            return DONE
        raise TransientError(
            "A window is open already and does not answer",
            "Nothing was lost.",
            "Close it, or wait until it has finished what it is doing.",
            code="window_open",
        )
    from app.ui.application import Start, run_window  # noqa: PLC0415 - Qt, only when it is needed
    from app.ui.config import WindowConfig  # noqa: PLC0415
    from app.ui.desktop.manners import START_AGAIN  # noqa: PLC0415

    config = WindowConfig(state_file=home.folder / "window.ini")
    start = Start(home, tuple(paths), in_tray=bool(getattr(invocation.arguments, "in_tray", False)))
    status = run_window(lambda: EngineClient(home), config, start)
    lock.release()
    if status == START_AGAIN:
        _start_again(os.fspath(home.folder))
    return status


def _start_again(home: str) -> None:
    """The same process as a new program: the confinement stays, as it must."""
    environment = {**os.environ, "PYTHONPATH": with_own_code(os.environ.get("PYTHONPATH"))}
    words = [sys.executable, "-P", "-m", "app", "--home", home, "window"]
    os.execve(sys.executable, words, environment)  # noqa: S606 - our own fixed words
