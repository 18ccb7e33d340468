"""Results for people: plain text, colour and a progress line only on a terminal."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Mapping
from typing import Any, TextIO

from app.engine.protocol import Json
from indexer.types import Turn

# Of a list of documents, on a terminal.
_MOST_LISTED = 20

_BOLD, _DIM, _ACCENT, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[0m"


class Terminal:
    """Writes results to ``out`` and progress to ``err``."""

    def __init__(self, out: TextIO = sys.stdout, err: TextIO = sys.stderr) -> None:
        self._out = out
        self._err = err
        self._colour = out.isatty()
        self._has_progress_line = False
        self._width = max(40, min(100, shutil.get_terminal_size().columns))

    def line(self, text: str = "") -> None:
        self._out.write(printable(text) + "\n")

    def stream(self, text: str) -> None:
        """Text as it comes, without a line end."""
        self._out.write(printable(text))
        self._out.flush()

    def say(self, text: str) -> None:
        """A message about the work, not a result."""
        self.end_progress()
        self._err.write(printable(text) + "\n")

    def progress(self, data: Mapping[str, Any]) -> None:
        """One line that is written over, on a terminal only."""
        if not self._err.isatty():
            return
        total = data.get("total")
        count = f"{data['done']:,} of {total:,}" if total else f"{data['done']:,}"
        text = f"{data['stage']}: {count} {data.get('label', '')}"[: self._width - 1]
        self._err.write("\r\x1b[K" + printable(text))
        self._err.flush()
        self._has_progress_line = True

    def end_progress(self) -> None:
        if self._has_progress_line:
            self._err.write("\r\x1b[K")
            self._err.flush()
            self._has_progress_line = False

    def search(self, answer: Json) -> None:
        for hit in answer["results"]:
            self._hit(hit)
        found = len(answer["results"])
        of_all = f" of {answer['total']:,}" if answer.get("total") else ""
        self.line(self._dim(f"{found}{of_all} found in {answer['took_ms']:.0f} ms"))
        for hint in (answer.get("typed") or {}).get("hints", ()):
            self.line(self._dim(_hint(hint)))

    def sources_of(self, answer: Json) -> None:
        """What an answer stands on, what nothing carries, and what it could not see."""
        for sentence in answer["sentences"]:
            if not sentence["supported"]:
                self.line(f"  No file carries this: “{sentence['text']}”")
        # What came nearest says more there than the one sentence that turned out not to answer.
        citations = [] if answer["status"] == "not_found" else answer["citations"]
        for citation in citations:
            where = _place(citation["document"], citation["passage"])
            self.line(f"  [{citation['n']}] {self._bold(citation['document']['title'])}  {where}")
            quote = " ".join(str(citation["quote"]).split())
            self.line(self._dim(textwrap.indent(self._wrap(f"“{quote}”", 6), "      ")))
        if answer["status"] != "answered" and answer["nearest"]:
            if citations:
                self.line()
            self.line("Nearest passages:")
            for hit in answer["nearest"][:3]:
                self._hit(hit)
        if answer.get("documents"):
            self._understood(answer)
        self._unsearched(answer["unsearched"])

    def documents(self, answer: Json) -> None:
        """A list of documents: what was understood, how many there are, where each lies."""
        head, *_ = answer["answer"].split("\n")
        self.line(self._bold(head))
        numbers = {one["document"]["id"]: one["n"] for one in answer["citations"]}
        items = answer["documents"]["items"]
        for place, document in enumerate(items[:_MOST_LISTED], start=1):
            number = f"[{numbers.get(document['id'], place)}]"
            day = (document["date"] or "")[:10]
            who = f"  {document['from']}" if document["from"] else ""
            title = " ".join(document["title"].split())
            self.line(f"{number:>5} {day:10}  {self._bold(title)}{self._dim(who)}")
            self.line(self._dim(f"      {_place(document, {})}"))
        rest = answer["documents"]["total"] - min(len(items), _MOST_LISTED)
        if rest > 0:
            self.line(f"      … {rest:,} more; `--json` prints them.")
        self._understood(answer)
        self._unsearched(answer["unsearched"])

    def _understood(self, answer: Json) -> None:
        label = (answer.get("understood") or {}).get("label")
        if label:
            self.line(self._dim(f"Understood: {label}"))

    def status(self, status: Json) -> None:
        counts = status["documents"]
        self.line(f"{self._bold('Library')}  {status['home']}")
        self.line(
            f"  {counts['total']:,} files: {counts['semantic']:,} found by words and meaning, "
            f"{counts['keyword']:,} by words so far, {counts['pending']:,} waiting, "
            f"{counts['failed']:,} failed, {counts['skipped']:,} skipped"
        )
        self.line(f"  {status['passages']:,} passages")
        self._indexing(status.get("indexing", {}))
        self.sources(status)
        for role, model in status["models"].items():
            name = f"{model['id']}, {model['license']}" if model else "not installed"
            self.line(f"  {role} model: {name}")
        network = status["network"]
        state = "refused" if network["enforced"] else "NOT refused"
        self.line(f"  network: {state} ({network['how']})")

    def sources(self, answer: Json) -> None:
        """What is followed, how, and when it is read."""
        for source in answer["sources"]:
            self.line(f"  {source['path']}  ({source['collection']}, {_following(source)})")
            if said := _turn(source):
                self.line(f"    {said}")
            for rule in source["excluded"]:
                count = f"{rule['count']:,} left out"
                self.line(self._dim(f"    {count}: {rule['reason']}, such as {rule['example']}"))

    def _indexing(self, indexing: Json) -> None:
        reasons = {
            "battery": "Indexing waits until the machine is plugged in.",
            "load": "Indexing waits while other programs need the processors.",
        }
        if reason := reasons.get(indexing.get("waiting_for") or ""):
            self.line(f"  {reason}")
        closer = indexing.get("closer_look") or {}
        if closer.get("waits_for_room"):
            self.line("  The disk has little room left: new passages are kept without their words'")
            self.line("  meanings, so that search does not look at them closer. All are found.")
        elif not closer.get("on", True):
            self.line("  Search does without its closer look (index --closer-look on).")
        elif closer.get("unfinished"):
            self.line("  Passages are embedded once more, for search to look at them closer.")
        left = indexing.get("left") or {}
        files_s, passages_s = left.get("files_s"), left.get("passages_s")
        if files_s is not None and passages_s is not None and files_s + passages_s > 0:
            minutes = max(1, round((files_s + passages_s) / 60))
            self.line(f"  about {minutes:,} min of indexing left")

    def problems(self, answer: Json) -> None:
        for problem in answer["problems"]:
            self.line(f"{self._bold(problem['reason'])}  {problem['path']}")
            self.line(textwrap.indent(self._wrap(problem["message"], 2), "  "))
        if not answer["problems"]:
            self.line("Every file is fully indexed.")

    def rules(self, answer: Json) -> None:
        self.line(f"Left out of {answer['path']}, besides what always is:")
        for rule in answer["rules"] or ["(nothing)"]:
            self.line(f"  {rule}")

    def why(self, answer: Json) -> None:
        for one in answer["paths"]:
            self.line(f"{self._bold(one['path'])}")
            self.line(textwrap.indent(self._wrap(one["message"], 2), "  "))

    def show(self, answer: Json) -> None:
        document = answer["document"]
        self.line(f"{self._bold(document['title'])}  {_place(document, {})}")
        self.line()
        self.line(answer["text"])

    def models(self, answer: Json) -> None:
        self.line(f"Models in {answer['folder']}")
        for model in answer["models"]:
            used = " (in use)" if model["in_use"] else ""
            size = f"{model['size_bytes'] / 1e6:,.0f} MB"
            self.line(
                f"  {model['state']:8} {model['role']:10} {model['id']}{used}  "
                f"{size}, {model['license']}"
            )

    def copies(self, answer: Json) -> None:
        """That damaged catalogues that were kept aside went with what was forgotten."""
        if copies := int(answer.get("copies") or 0):
            self.line(f"Damaged catalogues that were kept aside, deleted as well: {copies}")

    def checks(self, answer: Json) -> None:
        for check in answer["checks"]:
            mark = "ok  " if check["ok"] else "FAIL"
            self.line(f"{mark}  {check['name']}: {check['detail']}")
            if not check["ok"] and check["fix"]:
                self.line(f"      {check['fix']}")

    def _hit(self, hit: Json) -> None:
        title = self._bold(hit["document"]["title"])
        self.line(f"{hit['rank']:>2}. {title}  {_place(hit['document'], hit['passage'])}")
        text = textwrap.shorten(" ".join(hit["passage"]["text"].split()), 240, placeholder=" …")
        self.line(textwrap.indent(self._wrap(text, 4), "    "))

    def _unsearched(self, unsearched: Json) -> None:
        parts = []
        if unsearched["pending"]:
            parts.append(f"{unsearched['pending']:,} files are not indexed yet")
        if unsearched["failed"]:
            parts.append(f"{unsearched['failed']:,} could not be read (see `antorcha problems`)")
        if parts:
            self.line(self._dim("Not searched: " + ", ".join(parts) + "."))

    def _wrap(self, text: str, indent: int) -> str:
        return textwrap.fill(text, self._width - indent)

    def _bold(self, text: str) -> str:
        return f"{_BOLD}{text}{_RESET}" if self._colour else text

    def _dim(self, text: str) -> str:
        return f"{_DIM}{text}{_RESET}" if self._colour else text


def printable(text: str) -> str:
    """Text without what could drive a terminal: documents and file names are hostile input."""
    return "".join(
        char
        if char in "\n\t" or (char.isprintable() and not "\ud800" <= char <= "\udfff")
        else "\ufffd"
        for char in text
    )


def _following(source: Json) -> str:
    if source["state"] == "missing":
        return f"missing since {source['missing_since']}; what was read is still found"
    if source["state"] == "not_watched":
        return "not watched"
    coverage = source["coverage"]
    count = f"watching {coverage['watched_folders']} of {coverage['folders']} folders"
    return count if source["state"] == "watched" else f"{count}, going through all of it instead"


def _turn(source: Json) -> str:
    """When it is read, unless that is as usual."""
    if source.get("turn") == Turn.FIRST:
        return "read first"
    if source.get("turn") != Turn.STOPPED:
        return ""
    waiting = source["documents"]["pending"]
    few = {0: "nothing waits", 1: "1 file waits"}
    files = few.get(waiting, f"{waiting:,} files wait")
    return f"stopped: {files} (`antorcha turn --in-turn` has them read)"


def _place(document: Json, passage: Mapping[str, Any]) -> str:
    place = str(document["path"])
    if document["member"]:
        place += f" › {document['member']}"
    if passage.get("page"):
        return f"{place}, page {passage['page']}"
    if passage.get("line"):
        return f"{place}:{passage['line']}"
    return place


def _hint(hint: Json) -> str:
    said, value = hint["said"], hint["value"]
    if hint["operator"] in ("from", "to", "with"):
        return f"Nobody in your files is called {value} ({said})."
    if hint["operator"] in ("in", "tag"):
        return f"No folder, collection or tag here is called {value} ({said})."
    known = {
        "kind": "mail, note, pdf, document, web, image, attachment",
        "language": "a code such as es, or a language's name",
    }.get(hint["operator"], "2025, 2025-03 or 2025-03-07")
    return f"{said} was looked for as a word; it takes {known}."
