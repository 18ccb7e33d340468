"""One function a command: ask the engine, print what it says."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from typing import Any

from app.cli.invocation import DONE, FAILED, SOME_PROBLEMS, Invocation
from app.cli.questions import ask, search
from app.engine.client import EngineClient, EngineLost
from app.engine.lifecycle import EngineUnreachable
from app.engine.protocol import Json, Method
from kernel.errors import PermanentError

_SHUT_DOWN_S = 30.0


def _add(invocation: Invocation) -> int:
    params = {
        "paths": _absolute(invocation.arguments.paths),
        "collection": invocation.arguments.collection,
        "watch": not invocation.arguments.no_watch,
    }
    answer = invocation.call(Method.ADD, params)
    invocation.print(answer, lambda _: _say_each(invocation, answer["sources"], "Following"))
    return DONE


def _remove(invocation: Invocation) -> int:
    answer = invocation.call(Method.REMOVE, {"paths": _absolute(invocation.arguments.paths)})
    invocation.print(answer, lambda _: _say_gone(invocation, answer, answer["removed"]))
    return DONE


def _forget(invocation: Invocation) -> int:
    paths = _absolute(invocation.arguments.paths)
    if invocation.arguments.prove:
        from app.cli.proving import forget_and_prove  # noqa: PLC0415

        return forget_and_prove(invocation, paths)
    answer = invocation.call(Method.FORGET, {"paths": paths})
    invocation.print(answer, lambda _: _say_gone(invocation, answer, answer["forgotten"]))
    return DONE


def _unlock(invocation: Invocation) -> int:
    arguments = invocation.arguments
    if arguments.forget:
        invocation.call(Method.UNLOCK, {"forget": True})
        answer: dict[str, Any] = {"tried": 0, "locked": []}
        invocation.print(answer, lambda _: invocation.terminal.line("No password is known now."))
        return DONE
    answer = invocation.call(Method.UNLOCK, {"password": _password(), "keep": arguments.keep})
    if answer["tried"]:
        invocation.call(Method.INDEX, {"wait": True, "until": "keyword"})
    problems = invocation.call(Method.PROBLEMS)["problems"]
    locked = sorted({one["path"] for one in problems if one["reason"] == "encrypted"})
    said = f"Tried on {answer['tried']} locked files; {len(locked)} are still locked."
    invocation.print({**answer, "locked": locked}, lambda _: invocation.terminal.line(said))
    return SOME_PROBLEMS if locked else DONE


def _password() -> str:
    """Typed unseen, or the first line of standard input; never an argument, which others see."""
    if sys.stdin.isatty():
        return getpass("Password: ")
    return sys.stdin.readline().rstrip("\r\n")


def _rules(invocation: Invocation) -> int:
    arguments = invocation.arguments
    (path,) = _absolute([arguments.path])
    params = {"path": path, "add": arguments.add, "remove": arguments.remove}
    invocation.print(invocation.call(Method.RULES, params), invocation.terminal.rules)
    return DONE


def _turn(invocation: Invocation) -> int:
    sources: list[Json] = []
    for path in _absolute(invocation.arguments.paths):
        answer = invocation.call(Method.TURN, {"path": path, "turn": invocation.arguments.turn})
        sources += answer["sources"]
    invocation.print({"sources": sources}, invocation.terminal.sources)
    return DONE


def _why(invocation: Invocation) -> int:
    answer = invocation.call(Method.WHY, {"paths": _absolute(invocation.arguments.paths)})
    invocation.print(answer, invocation.terminal.why)
    return DONE


def _index(invocation: Invocation) -> int:
    arguments = invocation.arguments
    if arguments.wait_on:
        wait_on = [one for one in arguments.wait_on if one != "nothing"]
        invocation.call(Method.PAUSE, {"wait_on": wait_on})
    if arguments.closer_look:
        invocation.call(Method.CLOSER_LOOK, {"on": arguments.closer_look == "on"})
    params = {"wait": arguments.wait, "until": arguments.until, "rescan": arguments.rescan}
    answer = invocation.call(Method.INDEX, params)
    invocation.print(answer, invocation.terminal.status)
    return SOME_PROBLEMS if arguments.wait and answer["problems"] else DONE


def _status(invocation: Invocation) -> int:
    invocation.print(invocation.call(Method.STATUS), invocation.terminal.status)
    return DONE


def _problems(invocation: Invocation) -> int:
    answer = invocation.call(Method.PROBLEMS)
    invocation.print(answer, invocation.terminal.problems)
    return SOME_PROBLEMS if answer["problems"] else DONE


def _show(invocation: Invocation) -> int:
    answer = invocation.call(Method.SHOW, {"document": invocation.arguments.document})
    invocation.print(answer, invocation.terminal.show)
    return DONE


def _doctor(invocation: Invocation) -> int:
    from app.trust.doctor import examine  # noqa: PLC0415

    answer = examine(invocation.home)
    if invocation.arguments.repair:
        _repair(invocation, answer)
        answer = examine(invocation.home)
    if invocation.arguments.erase_copies:
        invocation.call(Method.ERASE_COPIES)
        answer = examine(invocation.home)
    invocation.print(answer, invocation.terminal.checks)
    return DONE if answer["ok"] else FAILED


def _repair(invocation: Invocation, answer: Json) -> None:
    """Have a damaged catalogue rebuilt by the engine's next start; Chroma mends itself there."""
    from indexer.store.rebuilding import note_damage  # noqa: PLC0415

    damaged = [one for one in answer["checks"] if one["name"] == "library" and not one["ok"]]
    if not damaged:
        return
    note_damage(invocation.home.database, str(damaged[0]["detail"]))
    with contextlib.suppress(EngineUnreachable, EngineLost):
        running = EngineClient(invocation.home, start=False)
        with contextlib.closing(running):
            running.call(Method.SHUT_DOWN, timeout_s=_SHUT_DOWN_S)
            running.wait_lost(_SHUT_DOWN_S)
    invocation.call(Method.STATUS)


def _models(invocation: Invocation) -> int:
    from app.cli.model_commands import run_model_command  # noqa: PLC0415

    return run_model_command(invocation)


def _conversations(invocation: Invocation) -> int:
    from app.cli.conversation_commands import run_conversation_command  # noqa: PLC0415

    return run_conversation_command(invocation)


def _evaluation(invocation: Invocation) -> int:
    from app.cli.evaluation import run_evaluation  # noqa: PLC0415

    return run_evaluation(invocation)


def _backup(invocation: Invocation) -> int:
    from app.cli.backup_commands import run_backup  # noqa: PLC0415

    return run_backup(invocation)


def _restore(invocation: Invocation) -> int:
    from app.cli.backup_commands import run_restore  # noqa: PLC0415

    return run_restore(invocation)


def _demo(invocation: Invocation) -> int:
    from app.cli.demo import run_demo  # noqa: PLC0415

    return run_demo(invocation)


def _window(invocation: Invocation) -> int:
    if not _has_display():
        raise PermanentError(
            "There is no display to open the window on",
            "Everything works in the terminal too.",
            "Try `antorcha add FOLDER`, then `antorcha ask QUESTION`; `antorcha demo` shows it.",
        )
    from app.cli.window import open_window  # noqa: PLC0415

    return open_window(invocation)


def _has_display() -> bool:
    """Without one, Qt would end the process where it stands."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _engine(invocation: Invocation) -> int:
    from app.engine.run import run_engine  # noqa: PLC0415

    return run_engine(invocation.home)


COMMANDS: Mapping[str, Callable[[Invocation], int]] = {
    "add": _add,
    "remove": _remove,
    "forget": _forget,
    "unlock": _unlock,
    "rules": _rules,
    "turn": _turn,
    "why": _why,
    "index": _index,
    "status": _status,
    "problems": _problems,
    "search": search,
    "ask": ask,
    "show": _show,
    "conversations": _conversations,
    "doctor": _doctor,
    "backup": _backup,
    "restore": _restore,
    "models": _models,
    "demo": _demo,
    "eval": _evaluation,
    "window": _window,
    "engine": _engine,
}


def _absolute(paths: list[str]) -> list[str]:
    # Not resolved: a link that the person names is the thing they want followed.
    return [os.path.abspath(os.path.expanduser(path)) for path in paths]  # noqa: PTH100, PTH111


def _say_gone(invocation: Invocation, answer: Json, paths: list[str]) -> None:
    _say_each(invocation, paths, "Forgot")
    invocation.terminal.copies(answer)


def _say_each(invocation: Invocation, entries: list[Any], verb: str) -> None:
    for entry in entries:
        path = entry["path"] if isinstance(entry, dict) else entry
        invocation.terminal.line(f"{verb} {path}")
