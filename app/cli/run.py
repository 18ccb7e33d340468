"""From typed words to an exit status."""

from __future__ import annotations

import contextlib
import json
import os
import sys

from app.cli.arguments import build_parser
from app.cli.commands import COMMANDS
from app.cli.invocation import FAILED, INTERRUPTED, WRONG_USE, Invocation, WrongUse
from app.cli.terminal import Terminal
from app.config import resolve_home
from app.engine.protocol import ERROR_AS_JSON, error_to_json
from kernel.errors import AntorchaError, TransientError


def run(words: list[str]) -> int:
    """Run one command line. Returns the exit status of the contract."""
    arguments = build_parser().parse_args(words)
    # Names that are not UTF-8 are printed as JSON escapes, never a reason to stop.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    terminal = Terminal()
    invocation = Invocation(arguments, resolve_home(arguments.home), terminal)
    try:
        return COMMANDS[arguments.command or "window"](invocation)
    except (AntorchaError, WrongUse, OSError, KeyboardInterrupt) as error:
        message, status = _explain(error)
        if ERROR_AS_JSON in os.environ and message:
            message = json.dumps(error_to_json(_as_told(error, message)))
    terminal.end_progress()
    if message:
        print(f"antorcha: {message}", file=sys.stderr)  # noqa: T201 - the edge
    return status


def _explain(error: BaseException) -> tuple[str, int]:
    """One line for the person, and the exit status."""
    if isinstance(error, WrongUse):
        return str(error), WRONG_USE
    if isinstance(error, KeyboardInterrupt):
        return "Interrupted. Nothing was lost.", INTERRUPTED
    if isinstance(error, BrokenPipeError):
        # The reader of our output has gone; Python would complain again when it exits.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return "", FAILED
    if isinstance(error, OSError):
        # The environment, not us: a full disk, a folder that may not be read.
        reason = f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")
        return f"It could not be done. {reason}.", FAILED
    return str(error), FAILED


def _as_told(error: BaseException, message: str) -> AntorchaError:
    if isinstance(error, AntorchaError):
        return error
    title = message.rstrip(".")
    if isinstance(error, OSError) and error.filename:
        reason, file = error.strerror or str(error), str(error.filename)
        return TransientError(title, code="not_done_with_file", reason=reason, file=file)
    reason = error.strerror or str(error) if isinstance(error, OSError) else title
    return TransientError(title, code="not_done", reason=reason)
