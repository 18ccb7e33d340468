"""One function a command: ask the engine, print what it says."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.terminal import Terminal
from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Event, Json, Method

DONE = 0
FAILED = 1
SOME_PROBLEMS = 3

_FILTERS = ("collection", "kind", "after", "before", "from")
_OPTIONS = (*_FILTERS, "mode", "k", "all_passages", "model", "no_model")


class WrongUse(Exception):
    """The words do not fit together; the message says how they would."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """One command as it was typed, for one home."""

    arguments: argparse.Namespace
    home: Home
    terminal: Terminal

    @property
    def wants_json(self) -> bool:
        return bool(self.arguments.json)

    def call(self, method: Method, params: Mapping[str, Any] | None = None) -> Json:
        """Ask the engine once, showing its progress."""
        client = EngineClient(self.home)
        try:
            return client.call(method, params, self._on_event)
        finally:
            self.terminal.end_progress()
            client.close()

    def print(self, answer: Json, show: Callable[[Json], None]) -> None:
        """The answer as JSON, or by ``show`` for people."""
        if self.wants_json:
            self.print_json(answer)
        else:
            show(answer)

    def print_json(self, answer: Json) -> None:
        # ASCII, so that a name that is not UTF-8 comes out as the escapes of the contract.
        sys.stdout.write(json.dumps(answer, ensure_ascii=True) + "\n")
        sys.stdout.flush()

    def _on_event(self, event: str, data: Json) -> None:
        if event == Event.PROGRESS:
            self.terminal.progress(data)
        elif event == Event.NOTICE:
            self.terminal.say(f"{data['title']}. {data['message']} {data['hint']}")


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
    invocation.print(answer, lambda _: _say_each(invocation, answer["removed"], "Forgot"))
    return DONE


def _forget(invocation: Invocation) -> int:
    answer = invocation.call(Method.FORGET, {"paths": _absolute(invocation.arguments.paths)})
    invocation.print(answer, lambda _: _say_each(invocation, answer["forgotten"], "Forgot"))
    return DONE


def _index(invocation: Invocation) -> int:
    arguments = invocation.arguments
    params = {"wait": arguments.wait, "until": arguments.until, "rescan": arguments.rescan}
    answer = invocation.call(Method.INDEX, params)
    invocation.print(answer, invocation.terminal.status)
    return SOME_PROBLEMS if arguments.wait and answer["documents"]["failed"] else DONE


def _status(invocation: Invocation) -> int:
    invocation.print(invocation.call(Method.STATUS), invocation.terminal.status)
    return DONE


def _problems(invocation: Invocation) -> int:
    answer = invocation.call(Method.PROBLEMS)
    invocation.print(answer, invocation.terminal.problems)
    return SOME_PROBLEMS if answer["problems"] else DONE


def _search(invocation: Invocation) -> int:
    if invocation.arguments.batch:
        return _batch(invocation, Method.SEARCH)
    answer = invocation.call(Method.SEARCH, _question(invocation, "query"))
    invocation.print(answer, invocation.terminal.search)
    return DONE


def _ask(invocation: Invocation) -> int:
    if invocation.arguments.batch:
        return _batch(invocation, Method.ASK)
    params = _question(invocation, "question")
    if invocation.wants_json:
        invocation.print_json(invocation.call(Method.ASK, params))
        return DONE
    ask_in_terminal(invocation, params)
    return DONE


def ask_in_terminal(invocation: Invocation, params: Mapping[str, Any]) -> Json:
    """Ask, show the answer as it is written, then what it stands on."""
    terminal = invocation.terminal
    written: list[str] = []

    def on_event(event: str, data: Json) -> None:
        if event == Event.TOKEN:
            written.append(data["text"])
            terminal.stream(data["text"])

    client = EngineClient(invocation.home)
    try:
        answer = client.call(Method.ASK, params, on_event)
    finally:
        client.close()
    streamed = "".join(written).strip()
    if streamed:
        terminal.line()
    if streamed != answer["answer"].strip():
        if streamed:
            terminal.line("(Withdrawn: nothing in your files carries that.)")
        terminal.line(answer["answer"])
    terminal.line()
    terminal.sources_of(answer)
    return answer


def _batch(invocation: Invocation, method: Method) -> int:
    name = "question" if method is Method.ASK else "query"
    client = EngineClient(invocation.home)
    try:
        for entry in _batch_lines(invocation.arguments.batch):
            own = {key: entry[key] for key in _OPTIONS if key in entry}
            params = {**_options(invocation.arguments), **own, name: entry["query"]}
            answer = client.call(method, params)
            invocation.print_json({"id": entry.get("id"), **answer})
    finally:
        client.close()
    return DONE


def _batch_lines(file: str) -> Iterator[Json]:
    with contextlib.nullcontext(sys.stdin) if file == "-" else Path(file).open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if not line.strip():
                continue
            try:
                entry = json.loads(line)
            except ValueError as error:
                raise WrongUse(f"line {number} of {file} is not JSON: {error}") from error
            if not isinstance(entry, dict) or not isinstance(entry.get("query"), str):
                raise WrongUse(f'line {number} of {file} is not {{"id": …, "query": …}}')
            yield entry


def _show(invocation: Invocation) -> int:
    answer = invocation.call(Method.SHOW, {"document": invocation.arguments.document})
    invocation.print(answer, invocation.terminal.show)
    return DONE


def _doctor(invocation: Invocation) -> int:
    from app.trust.doctor import examine  # noqa: PLC0415

    answer = examine(invocation.home)
    invocation.print(answer, invocation.terminal.checks)
    return DONE if answer["ok"] else FAILED


def _models(invocation: Invocation) -> int:
    from app.cli.model_commands import run_model_command  # noqa: PLC0415

    return run_model_command(invocation)


def _demo(invocation: Invocation) -> int:
    from app.cli.demo import run_demo  # noqa: PLC0415

    return run_demo(invocation)


def _window(invocation: Invocation) -> int:
    from app.ui.application import run_window  # noqa: PLC0415
    from app.ui.config import WindowConfig  # noqa: PLC0415

    invocation.home.create()
    config = WindowConfig(state_file=invocation.home.folder / "window.ini")
    return run_window(lambda: EngineClient(invocation.home), config)


def _engine(invocation: Invocation) -> int:
    from app.engine.run import run_engine  # noqa: PLC0415

    return run_engine(invocation.home)


COMMANDS: Mapping[str, Callable[[Invocation], int]] = {
    "add": _add,
    "remove": _remove,
    "forget": _forget,
    "index": _index,
    "status": _status,
    "problems": _problems,
    "search": _search,
    "ask": _ask,
    "show": _show,
    "doctor": _doctor,
    "models": _models,
    "demo": _demo,
    "window": _window,
    "engine": _engine,
}


def _absolute(paths: list[str]) -> list[str]:
    # Not resolved: a link that the person names is the thing they want followed.
    return [os.path.abspath(os.path.expanduser(path)) for path in paths]  # noqa: PTH100, PTH111


def _options(arguments: argparse.Namespace) -> Json:
    given = {key: getattr(arguments, key, None) for key in _OPTIONS}
    return {key: value for key, value in given.items() if value is not None}


def _question(invocation: Invocation, name: str) -> Json:
    text = invocation.arguments.query
    if not text or not text.strip():
        raise WrongUse(f"give a {name}, or --batch FILE")
    return {name: text, **_options(invocation.arguments)}


def _say_each(invocation: Invocation, entries: list[Any], verb: str) -> None:
    for entry in entries:
        path = entry["path"] if isinstance(entry, dict) else entry
        invocation.terminal.line(f"{verb} {path}")
