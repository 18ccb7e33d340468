"""``antorcha conversations``: what was asked and answered before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.cli.invocation import DONE, Invocation, WrongUse
from app.conversations.markdown import conversation_markdown
from app.engine.protocol import Json, Method
from kernel.whole_files import write_new


def run_conversation_command(invocation: Invocation) -> int:
    """Run one of the actions."""
    _ACTIONS[invocation.arguments.action](invocation)
    return DONE


def _list(invocation: Invocation) -> None:
    arguments = invocation.arguments
    params = {"query": arguments.query, "limit": arguments.limit, "offset": arguments.offset}
    answer = invocation.call(Method.CONVERSATIONS, params)
    invocation.print(answer, lambda _: _say_list(invocation, answer))


def _say_list(invocation: Invocation, answer: Json) -> None:
    line = invocation.terminal.line
    for one in answer["conversations"]:
        line(f"{one['id']}  {one['changed'][:16]}  {one['turns']:>3}  {one['title']}")
        if one["found"] and one["found"] != one["title"]:
            line(f"    {' '.join(one['found'].split())}")
    shown = len(answer["conversations"])
    line(f"{shown} of {answer['total']:,} conversations")
    if answer["emptied"]:
        line(
            f"{answer['emptied']:,} more went with files that were forgotten or removed;"
            " `antorcha conversations delete --emptied` removes what is left of them."
        )
    if not answer["keeping"]:
        line("New ones are not kept; `antorcha conversations keep on` changes that.")


def _show(invocation: Invocation) -> None:
    answer = invocation.call(Method.CONVERSATION, {"id": invocation.arguments.id})
    title = answer["conversation"]["title"]
    invocation.print(
        answer, lambda _: invocation.terminal.line(conversation_markdown(title, answer["turns"]))
    )


def _rename(invocation: Invocation) -> None:
    arguments = invocation.arguments
    params = {"id": arguments.id, "title": arguments.title}
    answer = invocation.call(Method.RENAME_CONVERSATION, params)
    said = f"Renamed to {answer['conversation']['title']}"
    invocation.print(answer, lambda _: invocation.terminal.line(said))


def _delete(invocation: Invocation) -> None:
    arguments = invocation.arguments
    if [bool(arguments.ids), arguments.all, arguments.emptied].count(True) != 1:
        raise WrongUse("give the ids of conversations, --emptied or --all")
    params: dict[str, Any] = {"now": True}
    if arguments.ids:
        params["ids"] = arguments.ids
    else:
        params["all" if arguments.all else "emptied"] = True
    answer = invocation.call(Method.DELETE_CONVERSATIONS, params)
    invocation.print(answer, lambda _: _say_deleted(invocation, answer))


def _say_deleted(invocation: Invocation, answer: Json) -> None:
    invocation.terminal.line(f"{len(answer['deleted'])} deleted.")
    invocation.terminal.copies(answer)


def _export(invocation: Invocation) -> None:
    arguments = invocation.arguments
    answer = invocation.call(Method.EXPORT_CONVERSATION, {"id": arguments.id})
    if arguments.to is None:
        invocation.print(answer, lambda _: invocation.terminal.line(answer["markdown"]))
        return
    target = Path(arguments.to).expanduser()
    write_new(target, answer["markdown"])
    answer = {**answer, "file": str(target.absolute())}
    invocation.print(answer, lambda _: invocation.terminal.line(f"Written to {target}"))


def _keep(invocation: Invocation) -> None:
    choice = invocation.arguments.choice
    params = {} if choice is None else {"keep": choice == "on"}
    answer = invocation.call(Method.KEEP_CONVERSATIONS, params)
    said = "Conversations are kept." if answer["keeping"] else "Conversations are not kept."
    invocation.print(answer, lambda _: invocation.terminal.line(said))


_ACTIONS: Mapping[str, Callable[[Invocation], None]] = {
    "list": _list,
    "show": _show,
    "rename": _rename,
    "delete": _delete,
    "export": _export,
    "keep": _keep,
}
