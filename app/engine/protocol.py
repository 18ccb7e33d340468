"""The messages that a client and the engine exchange over the local socket.

One JSON object a line, in ASCII. A client sends requests; the engine answers each with any
number of events and then exactly one result or error, all carrying the request's id. Events
without an id are for everybody.

    -> {"id": 7, "method": "ask", "params": {"question": "..."}}
    <- {"id": 7, "event": "token", "data": {"text": "The"}}
    <- {"id": 7, "result": {...}}
    -> {"id": 8, "method": "cancel", "params": {"request": 7}}
    <- {"event": "changed", "data": {"what": ["documents"]}}

The results are the JSON documents of the command line, so both clients see the same thing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kernel.errors import AntorchaError, BugError, PermanentError, TransientError

PROTOCOL_VERSION = 1
LINE_LIMIT_BYTES = 64 * 1024 * 1024
# Set by the window for commands that it starts: what they say on standard error when they fail is
# then the error as it travels here, so that the window can word it in the person's language.
ERROR_AS_JSON = "ANTORCHA_ERROR_AS_JSON"

Json = dict[str, Any]


class Method(StrEnum):
    """What can be asked of the engine, with its params → result."""

    HELLO = "hello"  # {} → {"protocol", "version", "pid", "home"}
    ADD = "add"  # {"paths", "collection"?, "watch"?} → {"sources": [...]}
    REMOVE = "remove"  # {"paths"} → {"removed": [...], "copies": int}; "copies" as in "forget"
    # {"paths", "prove"?} → {"forgotten": [...], "copies": int} and, to prove, {"vectors_erased":
    # bool, "traces": {"words", "terms", "pieces"}}: what the client is to look for in the home.
    # "copies": how many damaged catalogues that were kept aside went as well
    FORGET = "forget"
    # {"password", "keep"?} → {"tried": int}: try it on all files that ask for one, now and from now
    # on; {"forget": true} → {"tried": 0}: forget all passwords
    UNLOCK = "unlock"
    # {"path", "add"?: [rule], "remove"?: [rule]} → {"path", "rules": [rule]}
    RULES = "rules"
    # {"paths"} → {"paths": [{"path", "standing", "message", "source", "reason"}]}
    WHY = "why"
    INDEX = "index"  # {"wait"?, "until"?, "rescan"?} → status; events: progress
    STATUS = "status"
    PROBLEMS = "problems"
    # {"query", "k"?, "mode"?, "all_passages"?, "sort"?: "best" | "newest" | "oldest", "offset"?,
    # "as_you_type"?: the last word may be unfinished} and filters {"collection"?, "kind"?,
    # "after"?, "before"?, "from"?, "to"?, "with"?, "language"?, "folder"?, "tag"?,
    # "attachment"?: bool, "documents"?: [id]}; operators in the query say the same and win. Sorted
    # by date, or with nothing but filters, every document that fits is listed, page by page, and
    # "total" says how many there are
    SEARCH = "search"
    # {"query"?, "most"?} and filters → {"total", "kinds", "people", "collections", "languages",
    # "tags", "months": [{"value", "count"}]}: what there is of each; months before dates narrow it
    FACETS = "facets"
    SIMILAR = "similar"  # {"document" | "path", "k"?} and filters → as "search": more like it
    THREAD = "thread"  # {"document"} → {"total", "mails": [{"document", "excerpt"}]}, oldest first
    # {"document"} → {"places": [{"start", "end", "page", "left", "top", "right", "bottom"}]}: where
    # on its pictures each line of its text stands, in thousandths of their width and height
    PICTURE_PLACES = "picture_places"
    # {} → {"total", "mapped", "subjects": [{"id", "words", "documents": int, "parts": [...]}]}:
    # what the library is about, in two levels; events: progress
    SUBJECTS = "subjects"
    # {"subject": id, "offset"?, "k"?} → {"subject", "words", "total", "documents"}, the most
    # typical first
    SUBJECT = "subject"
    # {"language", "leaving"?: [collection]} → {"suggestions": [{"question", "about": "person" |
    # "document" | "subject" | "event"}]}: what one might ask of these files, a few at most
    SUGGESTIONS = "suggestions"
    COLLECT = "collect"  # {"path", "collection"} → {"sources"}: put a source into a collection
    # {"question", "no_model"?, "model"?, "history"?: [{"question", "answer"?, "documents"?: [id]}]}
    # (oldest first; the last few count) and filters; events: stage, instant, token,
    # and for summaries and comparisons progress. {"conversation"?: id}: keep the turn there, under
    # an id of the client's making; without "history" what was said there is taken for it
    ASK = "ask"
    # As "ask" → {}: the person has typed this and may ask it; do ahead what it will need. Asking or
    # preparing anything else stops it.
    PREPARE = "prepare"
    SHOW = "show"  # {"document", "path"?, "member"?}: what is there now if the id is gone
    # {} → {"folder", "can_go_back", "models": [{"id", …, "context_tokens": int | null,
    # "speed": {"first_word_ms", "words_per_s", "measured_at"} | null}]}; so do the next five
    MODELS = "models"
    USE_MODEL = "use_model"  # {"id"}
    ROLL_BACK_MODEL = "roll_back_model"  # {}: back to the one used before
    # {"file"} → and "imported": id; events: progress ("copy", then "check")
    IMPORT_MODEL = "import_model"
    REMOVE_MODEL = "remove_model"  # {"id"}
    VERIFY_MODEL = "verify_model"  # {"id"}; events: progress ("verify")
    TRY_MODEL = "try_model"  # {"id"} → and "text", "speed"; events: token
    WARM_UP = "warm_up"  # {} → {}: the person is about to ask; load what takes long
    # {"paused"?: bool, "wait_on"?: ["battery" | "load"]} → status; "wait_on" replaces what indexing
    # is to wait for by itself
    PAUSE = "pause"
    # {"path", "turn": "first" | "in_turn" | "stopped"} → {"sources"}: read what waits of a source
    # before everything else, in its turn, or not until it is said otherwise
    TURN = "turn"
    # {"on": bool} → status: keep the tokens by which search looks at its first hits closer, or not
    CLOSER_LOOK = "closer_look"
    DOCTOR = "doctor"
    # {"query"?, "offset"?, "limit"?} → {"conversations": [{"id", "title", "created", "changed",
    # "turns", "taken_out", "found"}], "total", "emptied", "keeping"}: the newest first.
    # "taken_out": how many of the turns went with a file; "emptied": of how many conversations,
    # which are not listed, all did
    CONVERSATIONS = "conversations"
    # {"id"} → {"conversation": {as above}, "turns": [{"id", "question", "state", "model", "asked",
    # "answer": what "ask" gave, or {"draft", "instant"} of one that was stopped, or null}]}
    CONVERSATION = "conversation"
    RENAME_CONVERSATION = "rename_conversation"  # {"id", "title"} → {"conversation": {...}}
    # {"ids" or "all": true or "emptied": true, "now"?} → {"deleted": [id], "undo_s", "copies"}: for
    # good after half a minute, or at once; "undo_s": for how long it can surely be taken back.
    # "copies": how many damaged catalogues that were kept aside go with them
    DELETE_CONVERSATIONS = "delete_conversations"
    RESTORE_CONVERSATIONS = "restore_conversations"  # {"ids"} → {"restored": int}
    EXPORT_CONVERSATION = "export_conversation"  # {"id"} → {"title", "file_name", "markdown"}
    KEEP_CONVERSATIONS = "keep_conversations"  # {"keep"?: bool} → {"keeping": bool}
    # {} → {"places": [{"what", "path", "mode", "size_bytes", "files", "private"}]}
    PLACES = "places"
    ERASE_COPIES = "erase_copies"  # {} → {"erased": int}: damaged catalogues that were kept aside
    LOG = "log"  # {"lines"?} → {"path", "lines": [str], "left_off": bool}
    PARTS = "parts"  # {} → {"parts": [{"name", "version", "license"}]}: what the program is made of
    # {"file", "passphrase", "models"?} → {"file", "bytes"}; events: progress
    BACK_UP = "back_up"
    CANCEL = "cancel"  # {"request": id}
    SHUT_DOWN = "shut_down"


class Event(StrEnum):
    """What the engine pushes."""

    PROGRESS = "progress"  # {"stage", "done", "total", "label"}
    INSTANT = "instant"  # the best sentence with its source: {"text", "citation", "citations"}
    TOKEN = "token"  # noqa: S105 - {"text"}: a piece of the answer as the model writes it
    STAGE = "stage"  # {"stage": "searching" | "reading" | "writing" | "checking"}
    # {"what": ["documents" | "sources" | "problems" | "models" | "indexing" | "conversations"]}
    CHANGED = "changed"
    # {"title", "message", "hint", "code", "values"}: one sentence for the person, and what a client
    # needs to say it in another language (``kernel.errors``)
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Request:
    """One request of a client."""

    id: int
    method: Method
    params: Mapping[str, Any]


class BadMessage(BugError):
    """A line that is not a message of this protocol."""

    code = "bad_message"


def encode(message: Mapping[str, Any]) -> bytes:
    """One line, ending in a newline. ASCII, so lone surrogates of odd file names survive."""
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> Json:
    """The object of one line. Raises BadMessage."""
    try:
        message = json.loads(line)
    except ValueError as error:
        raise BadMessage("A message could not be read") from error
    if not isinstance(message, dict):
        raise BadMessage("A message was not an object")
    return message


def decode_request(line: bytes) -> Request:
    """A client's line as a request. Raises BadMessage."""
    message = decode(line)
    try:
        method = Method(message["method"])
        params = message.get("params", {})
        request_id = message["id"]
    except (KeyError, ValueError) as error:
        raise BadMessage("A request was not understood", str(error)) from error
    if not isinstance(request_id, int) or not isinstance(params, dict):
        raise BadMessage("A request was not understood")
    return Request(request_id, method, params)


_ERROR_KINDS: dict[str, type[AntorchaError]] = {
    "permanent": PermanentError,
    "transient": TransientError,
    "bug": BugError,
}


def error_to_json(error: AntorchaError) -> Json:
    """An error as it travels."""
    kind = next(
        (name for name, cls in _ERROR_KINDS.items() if isinstance(error, cls)),
        "permanent",
    )
    return {
        "kind": kind,
        "title": error.title,
        "message": error.message,
        "hint": error.hint,
        "code": error.code,
        "values": error.values,
    }


def error_from_json(data: Mapping[str, Any]) -> AntorchaError:
    """The error that the engine reported, of the right family."""
    cls = _ERROR_KINDS.get(str(data.get("kind")), PermanentError)
    error = cls(
        str(data.get("title", "")),
        str(data.get("message", "")),
        str(data.get("hint", "")),
    )
    error.code, error.values = str(data.get("code") or ""), dict(data.get("values") or {})
    return error
