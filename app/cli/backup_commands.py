"""``antorcha backup`` and ``antorcha restore``."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from app.cli.invocation import DONE, Invocation, WrongUse
from app.engine.protocol import Method
from app.trust.backup import Moved, restore
from models.store import default_models_folder


def run_backup(invocation: Invocation) -> int:
    """Have the engine write its library into a file."""
    target = Path(invocation.arguments.file).absolute()
    params = {
        "file": os.fspath(target),
        "passphrase": _passphrase(invocation, is_new=True),
        "models": invocation.arguments.models,
    }
    answer = invocation.call(Method.BACK_UP, params)
    invocation.print(answer, lambda _: invocation.terminal.line(
        f"Wrote {answer['file']} ({answer['bytes']:,} bytes). Without its passphrase nobody can "
        "read it, you included."))  # fmt: skip
    return DONE


def run_restore(invocation: Invocation) -> int:
    """Make a backup the library of this home, which must be empty."""
    moved = [_moved(text) for text in invocation.arguments.map]
    source = Path(invocation.arguments.file).absolute()
    if not source.exists():
        raise WrongUse(f"there is no {source}")
    passphrase = _passphrase(invocation, is_new=False)
    done = restore(invocation.home, source, passphrase, moved, default_models_folder())
    answer = {
        "home": os.fspath(invocation.home.folder),
        "documents": done.documents,
        "missing_sources": list(done.missing_sources),
    }
    invocation.print(answer, lambda _: _show(invocation, done.documents, done.missing_sources))
    return DONE


def _show(invocation: Invocation, documents: int, missing: tuple[str, ...]) -> None:
    line = invocation.terminal.line
    line(f"Restored {documents:,} documents into {invocation.home.folder}")
    for path in missing:
        line(f"{path} is not on this machine; its documents are kept. `--map OLD=NEW` moves it.")


def _moved(text: str) -> Moved:
    before, sign, after = text.partition("=")
    if not (sign and before.startswith("/") and after.startswith("/")):
        raise WrongUse(f"--map wants /old/path=/new/path, not {text!r}")
    return Moved(os.fsencode(os.path.normpath(before)), os.fsencode(os.path.normpath(after)))


def _passphrase(invocation: Invocation, is_new: bool) -> str:
    if invocation.arguments.passphrase_file:
        text = Path(invocation.arguments.passphrase_file).read_text(encoding="utf-8")
        passphrase = text.partition("\n")[0]
    elif "ANTORCHA_PASSPHRASE" in os.environ:
        passphrase = os.environ["ANTORCHA_PASSPHRASE"]
    elif sys.stdin.isatty():
        passphrase = getpass.getpass("Passphrase: ")
        if is_new and getpass.getpass("Once more: ") != passphrase:
            raise WrongUse("the two passphrases differ")
    else:
        raise WrongUse("give a passphrase with --passphrase-file or ANTORCHA_PASSPHRASE")
    if not passphrase:
        raise WrongUse("the passphrase is empty")
    return passphrase
