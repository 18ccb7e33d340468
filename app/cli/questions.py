"""``antorcha search`` and ``antorcha ask``, one by one or in batches."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.cli.invocation import DONE, Invocation, WrongUse
from app.cli.threads import Threads
from app.engine.protocol import Event, Json, Method

_FILTERS = (
    "collection", "kind", "after", "before", "from", "to", "with", "language", "folder", "tag",
)  # fmt: skip
_OPTIONS = (*_FILTERS, "mode", "k", "all_passages", "sort", "offset", "model", "no_model")


def search(invocation: Invocation) -> int:
    """``antorcha search``."""
    if invocation.arguments.batch:
        return _batch(invocation, Method.SEARCH)
    if invocation.arguments.like:
        return _search_like(invocation)
    answer = invocation.call(Method.SEARCH, _question(invocation, "query"))
    invocation.print(answer, invocation.terminal.search)
    return DONE


def _search_like(invocation: Invocation) -> int:
    if invocation.arguments.query:
        raise WrongUse("give a query or --like PATH, not both")
    path = os.path.abspath(invocation.arguments.like)  # noqa: PTH100 - links stay what they are
    answer = invocation.call(Method.SIMILAR, {"path": path, **_options(invocation.arguments)})
    invocation.print(answer, invocation.terminal.search)
    return DONE


def ask(invocation: Invocation) -> int:
    """``antorcha ask``."""
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
        if event == Event.PROGRESS:
            terminal.progress(data)
        elif event == Event.TOKEN:
            terminal.end_progress()
            written.append(data["text"])
            terminal.stream(data["text"])

    client = invocation.connect()
    try:
        answer = client.call(Method.ASK, params, on_event)
    finally:
        terminal.end_progress()
        client.close()
    if (answer.get("documents") or {}).get("total"):
        terminal.documents(answer)
        return answer
    streamed = "".join(written).strip()
    if streamed:
        terminal.line()
    # The source's own words, which an answer may end in, are shown with the sources anyway.
    if not streamed or not answer["answer"].strip().startswith(streamed):
        if streamed:
            terminal.line("(Withdrawn: nothing in your files carries that.)")
        terminal.line(answer["answer"])
    else:
        for said in _said_after(streamed, answer):
            terminal.line(said)
    terminal.line()
    terminal.sources_of(answer)
    return answer


def _said_after(streamed: str, answer: Json) -> list[str]:
    """What the program added to the model's words, such as that an older source differs."""
    rest = answer["answer"].strip()[len(streamed) :]
    return [
        one["text"]
        for one in answer["sentences"]
        if not one.get("is_quote") and one["text"] in rest
    ]


def _batch(invocation: Invocation, method: Method) -> int:
    name = "question" if method is Method.ASK else "query"
    threads = Threads()
    client = invocation.connect()
    try:
        for entry in _batch_lines(invocation.arguments.batch):
            own = {key: entry[key] for key in _OPTIONS if key in entry}
            params = {**_options(invocation.arguments), **own, name: entry["query"]}
            if method is Method.ASK:
                params["history"] = threads.before(entry)
            answer = client.call(method, params)
            threads.note(entry, answer)
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


def _options(arguments: argparse.Namespace) -> Json:
    given = {key: getattr(arguments, key, None) for key in _OPTIONS}
    return {key: value for key, value in given.items() if value is not None}


def _question(invocation: Invocation, name: str) -> Json:
    text = invocation.arguments.query
    if not text or not text.strip():
        raise WrongUse(f"give a {name}, or --batch FILE")
    return {name: text, **_options(invocation.arguments)}
