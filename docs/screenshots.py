"""Makes the pictures of the user guide: drives the window with scripted data.

    python docs/screenshots.py [FOLDER] [--only NAME] [--size 1024x700] [--theme NAME]
    python docs/screenshots.py --check

Needs no display, no engine and no model; writes one PNG a scene, size and theme,
and lists those that show something else than the one before. ``--check`` only compares.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.engine.protocol import Event, Method
from app.ui import scripted_care
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.config import WindowConfig
from app.ui.look.appearance import Appearance
from app.ui.look.theme import Theme
from app.ui.main_window import MainWindow
from app.ui.rail import View
from app.ui.scripted_engine import Exchange, Json, ScriptedEngine
from docs.picture_changes import is_changed
from kernel.errors import TransientError

SIZES = ("1024x700", "1440x900")
PATIENCE_S = 5.0
HOME = "/home/ada"

NOTE = """# The allotment, this year

## What went in
Broad beans on 4 March, two rows by the shed. The frost on the 19th took the first row.
Potatoes (Charlotte) in the week of 10 April, where the onions were last year.

## Water
The tap by the gate is off from 1 November until 15 March. Mrs Okafor has the key to the pump.
The plot costs 84 pounds a year; the rent is due on 30 September.

## For next year
- Order the **seed garlic** before September.
- Ask the council about a second water butt 🌧.
- Swap the strawberries and the leeks, see [the rules](https://allotments.example.org/rules).
"""

PICTURE = """Heating meter, 14 Lindenweg
Reading on 3 January 2026
Flat 2: 41 872 kWh
Read by H. Vogel
"""

MAIL = """Dear Ada,

thank you for coming by on Tuesday. As we agreed, the rent stays at 780 euros until the end of
March 2026. From April on it will be 805 euros a month, heating not included.

The plumber comes on Thursday the 18th between nine and eleven. Please let him into the cellar;
the main valve is behind the bicycles.

Kind regards
Henrik Vogel
"""


def document(number: int, kind: str, title: str, path: str, **more: object) -> Json:
    """A document as results carry it."""
    base: Json = {
        "id": f"d{number}",
        "path": path,
        "kind": kind,
        "title": title,
        "date": "2025-11-04T09:12:00+01:00",
        "language": "en",
        "collection": "Home",
        "from": None,
        "to": [],
        "member": None,
    }
    return {**base, **more}


def passage(text: str, inside: str, **more: object) -> Json:
    """A passage of ``inside`` as results carry it."""
    start = inside.index(text)
    return {
        "id": f"p{start}",
        "text": text,
        "start": start,
        "end": start + len(text),
        "page": None,
        "line": inside.count("\n", 0, start) + 1,
        "heading": None,
        **more,
    }


class Library:
    """A small made-up library and the engine's answers about it."""

    def __init__(self, folder: Path) -> None:
        self.pdf_path = folder / "lease-2023.pdf"
        self.pdf_text = _write_pdf(self.pdf_path)
        self.note = document(
            1, "note", "The allotment, this year", f"{HOME}/Notes/garden/allotment.md"
        )
        self.mail = document(
            2,
            "email",
            "The rent from April on",
            f"{HOME}/Mail/2025/inbox.mbox",
            **{"from": "Henrik Vogel <vogel@example.org>", "to": ["Ada Lind <ada@example.org>"]},
        )
        self.pdf = document(3, "pdf", "Lease of 12 May 2023", str(self.pdf_path), date="2023-05-12")
        self.web = document(
            4, "web", "房租与押金：常见问题", f"{HOME}/Documents/saved/rent-faq.html", language="zh"
        )
        mail_bit = MAIL[MAIL.index("As we agreed") : MAIL.index("\n\nThe plumber")]
        pdf_bit = "The monthly rent is 760 euros, due on the third working day of each month."
        note_bit = NOTE[NOTE.index("The plot costs") : NOTE.index("\n\n## For next")]
        chinese = "每月租金为 780 欧元，押金为三个月的租金。合同结束后三个月内退还。"
        self.results = [
            self._result(1, self.mail, passage(mail_bit, MAIL)),
            self._result(2, self.pdf, {**passage(pdf_bit, self.pdf_text), "page": 2}),
            self._result(3, self.note, passage(note_bit, NOTE)),
            self._result(4, self.web, passage(chinese, chinese)),
        ]
        self.picture = document(
            5, "image", "Meter reading", str(_write_picture(folder / "meter.png")), date=None
        )
        more = [bit for bit in self.pdf_text.split("\n\n") if "month" in bit and bit != pdf_bit]
        self.more = [self._result(5, self.pdf, passage(bit, self.pdf_text)) for bit in more]
        self.citations = [
            {"n": 1, "quote": "From April on it will be 805 euros a month, heating not included."}
            | {k: self.results[0][k] for k in ("document", "passage")},
            {"n": 2, "quote": pdf_bit} | {k: self.results[1][k] for k in ("document", "passage")},
        ]

    def _result(self, rank: int, found: Json, where: Json) -> Json:
        return {"rank": rank, "score": 1 / rank, "document": found, "passage": where}

    def show(self, exchange: Exchange) -> Json:
        wanted = exchange.params["document"]
        texts = {
            "d5": (self.picture, PICTURE),
            "d1": (self.note, NOTE),
            "d2": (self.mail, MAIL),
            "d3": (self.pdf, self.pdf_text),
        }
        found, text = texts.get(wanted, (self.web, self.results[3]["passage"]["text"]))
        headings = [
            {"level": line.count("#"), "title": line.strip("# "), "start": text.index(line)}
            for line in text.splitlines()
            if line.startswith("#")
        ]
        return {"document": found, "text": text, "headings": headings, "pages": []}

    def places(self, _: Exchange) -> Json:
        lines, start = [], 0
        for number, line in enumerate(PICTURE.splitlines()):
            box = {"left": 100, "top": 150 + 180 * number, "right": 880}
            at = {"start": start, "end": start + len(line), "page": 1}
            lines.append({**at, **box, "bottom": box["top"] + 130})
            start += len(line) + 1
        return {"places": lines}

    def thread(self, _: Exchange) -> Json:
        said = (
            ("Ada Lind", "Could the rent stay until spring? The boiler is from 1998."),
            ("Henrik Vogel", "Thank you for coming by on Tuesday. As we agreed, the rent stays"),
            ("Ada Lind", "That is good. I will let the plumber in on Thursday."),
        )
        mails = [
            {
                "document": {
                    **self.mail,
                    "id": f"d{2 if n == 1 else 20 + n}",
                    "from": f"{who} <{who[0]}@example.org>",
                    "date": f"2025-11-0{3 + n}T09:12:00+01:00",
                },
                "excerpt": text,
            }
            for n, (who, text) in enumerate(said)
        ]
        return {"total": len(mails), "mails": mails}

    def search(self, exchange: Exchange) -> Json:
        query = exchange.params["query"]
        found = [*self.results, *self.more]
        answer = {"query": query, "took_ms": 9.0, "mode": "hybrid", "results": found}
        if "kind:" in query:
            hint = {"operator": "kind", "said": "kind:letter", "value": "letter"}
            return {**answer, "typed": {"text": query, "hints": [hint]}}
        if "sort" in exchange.params:
            return {**answer, "results": self.results * 30, "total": 50_000}
        return answer

    def instant(self) -> Json:
        return {
            "text": self.citations[0]["quote"],
            "citation": 1,
            "citations": [self.citations[0]],
        }

    def answered(self, exchange: Exchange, *, unsupported: bool = False) -> Json:
        sentences = [
            {
                "text": "The rent is 780 euros until March 2026 and 805 euros from April.",
                "citations": [1],
                "supported": True,
            },
            {
                "text": "The lease of 2023 began at 760 euros, due on the third working day.",
                "citations": [2],
                "supported": True,
            },
        ]
        if unsupported:
            text = "That is about the average for a flat of this size."
            sentences.append({"text": text, "citations": [], "supported": False})
        return {
            "question": exchange.params["question"],
            "answer": " ".join(str(s["text"]) for s in sentences),
            "language": "en",
            "status": "answered",
            "sentences": sentences,
            "citations": self.citations,
            "nearest": [],
            "unsearched": {"pending": 0, "failed": 0},
            "instant": {"text": self.citations[0]["quote"], "citation": 1},
            "model": {"id": "qwen2.5-1.5b"},
            "stands_for": "How much is the rent in May?"
            if exchange.params["question"] == "And in May?"
            else None,
        }

    def ask(self, exchange: Exchange) -> Json:
        question = exchange.params["question"].lower()
        exchange.push(Event.STAGE, {"stage": "searching"})
        if "passport" in question:
            return self.not_found(exchange)
        if "how many" in question:
            return self.listed(exchange)
        if "summarise" in question:
            return self.summary(exchange)
        exchange.push(Event.INSTANT, self.instant())
        exchange.push(Event.STAGE, {"stage": "reading"})
        if "no model" in question:
            return {**self.not_found(exchange), **self._no_model()}
        exchange.push(Event.STAGE, {"stage": "writing"})
        for word in [
            "The",
            "rent",
            "is",
            "780",
            "euros",
            "until",
            "the",
            "end",
            "of",
            "March",
            "2026",
            "and",
            "805",
            "euros",
            "from",
        ]:
            exchange.push(Event.TOKEN, {"text": word + " "})
        if "slowly" in question:
            exchange.wait(60)
        if "fail" in question:
            raise TransientError(
                "The model stopped while it was writing", "Your files are unharmed.", "Ask again."
            )
        return self.answered(exchange, unsupported="average" in question)

    def listed(self, exchange: Exchange) -> Json:
        titles = ("The rent from April on", "Minutes of the house meeting", "The cellar key")
        found = [
            {**self.mail, "id": f"m{number}", "title": titles[number % 3], "date": f"2025-03-{day}"}
            for number, day in enumerate(range(28, 14, -1))
        ]
        head = f"{len(found)} mails from Henrik Vogel between 2025-03-15 and 2025-03-28:"
        return {
            **self.answered(exchange),
            "answer": head,
            "sentences": [{"text": head, "citations": [], "supported": True}],
            "citations": [],
            "instant": None,
            "documents": {"total": len(found), "items": found},
            "understood": {"label": "mails · from Henrik Vogel · March 2025"},
        }

    def summary(self, exchange: Exchange) -> Json:
        whole = self.answered(exchange)
        exchange.push(Event.STAGE, {"stage": "reading"})
        step = {"stage": "reading", "done": 14, "total": 60, "label": ""}
        exchange.push(Event.PROGRESS, step)
        if "slowly" in exchange.params["question"].lower():
            exchange.wait(60)
        said = [str(one["text"]) for one in whole["sentences"]]
        titles = "“Lease of 12 May 2023” and “The rent from April on”"
        text = f"Lease (2023-05-12):\n{said[1]}\n\nThe rent (2025-11-04):\n{said[0]}"
        return {
            **whole,
            "answer": f"{text}\n\nRead 14 of 60 passages: {titles}.",
            "sentences": whole["sentences"][::-1],
            "read": {"passages": 14, "of": 60, "documents": [self.pdf, self.mail]},
        }

    def subject(self, exchange: Exchange) -> Json:
        titles = ("The allotment, this year", "Seed order", "Minutes of the plot holders", "Frost")
        found = [
            {**self.note, "id": f"s{number}", "title": titles[number % 4],
             "date": f"20{24 - number % 9}-0{1 + number % 9}-11"}
            for number in range(30)
        ]  # fmt: skip
        return {"subject": exchange.params["subject"], "total": 30, "documents": found}

    def not_found(self, exchange: Exchange) -> Json:
        return {
            "question": exchange.params["question"],
            "answer": "",
            "language": "en",
            "status": "not_found",
            "sentences": [],
            "citations": [],
            "nearest": self.results[:3],
            "unsearched": {"pending": 12, "failed": 3},
            "instant": None,
            "model": {"id": "qwen2.5-1.5b"},
        }

    def conversations(self, exchange: Exchange) -> Json:
        """A few weeks of conversations, as of this moment."""
        now = datetime.now().astimezone().replace(hour=11, minute=42)
        titles = (
            ("How much is the rent from April on?", 0, 2),
            ("Where is the main valve in the cellar?", 0, 1),
            ("What does the lease say about notice?", 1, 4),
            ("The move to Lindenweg", 3, 12),
            ("Summarise the minutes of the house meeting in March", 9, 1),
            ("Wann muss der Knoblauch bestellt werden?", 20, 2),
            ("房租什么时候到期？", 34, 3),
            ("", 60, 1),
        )
        query = str(exchange.params.get("query") or "").lower()
        rows = [
            {
                "id": f"c{number}",
                "title": title,
                "created": (now - timedelta(days=days)).isoformat(),
                "changed": (now - timedelta(days=days)).isoformat(),
                "turns": turns,
                "found": "And until when may it be paid?" if query and number == 3 else None,
            }
            for number, (title, days, turns) in enumerate(titles)
            if not query or query in title.lower() or number == 3
        ]
        return {"conversations": rows, "total": len(rows), "keeping": True}

    def conversation(self, exchange: Exchange) -> Json:
        """One of them: an answer, one that was stopped, one whose file was forgotten."""
        (head,) = (
            one
            for one in self.conversations(exchange)["conversations"]
            if one["id"] == exchange.params["id"]
        )
        question = "How much is the rent from April on?"
        quiet = Exchange({"question": question}, lambda _name, _data: None)
        turns = [
            {"question": "", "state": "taken_out", "answer": None},
            {
                "question": "Who pays for the water?",
                "state": "stopped",
                "answer": {"draft": "Heating and water are paid by", "instant": None},
            },
            {"question": question, "state": "answered", "answer": self.answered(quiet)},
        ]
        return {"conversation": head, "turns": turns}

    def _no_model(self) -> Json:
        return {
            "status": "no_model",
            "citations": [self.citations[0]],
            "instant": {"text": self.citations[0]["quote"], "citation": 1},
            "unsearched": {"pending": 0, "failed": 0},
        }


def _of_source(files: int, *, busy: bool) -> Json:
    waiting, words_only = (files // 2, files // 4) if busy else (0, 0)
    return {
        "total": files,
        "pending": waiting,
        "keyword": words_only,
        "semantic": files - waiting - words_only - 1,
        "failed": 1,
    }


def status(*, empty: bool = False, busy: bool = False, model: bool = True) -> Json:
    """The engine's status."""
    counts = {"semantic": 1984, "keyword": 0, "pending": 0, "failed": 3, "skipped": 2}
    if busy:
        counts = {"semantic": 300, "keyword": 500, "pending": 1184, "failed": 3, "skipped": 2}
    if empty:
        counts = dict.fromkeys(counts, 0)
    sources = [
        {
            "path": f"{HOME}/{name}",
            "collection": "Archive" if name == "Archive" else "Home",
            "documents": _of_source(files, busy=busy),
            "watched": name != "Archive",
            "coverage": {"folders": folders, "watched_folders": seen},
            "last_sweep": "2025-11-04T08:00:00+01:00",
        }
        for name, folders, seen, files in (
            ("Notes", 14, 14, 512),
            ("Mail", 3, 3, 1108),
            ("Documents", 310, 128, 340),
            ("Archive", 4, 0, 29),
        )
    ]
    return {
        "home": f"{HOME}/.local/share/antorcha",
        "version": "0.1.0",
        "documents": {"total": sum(counts.values()), **counts},
        "passages": 9000,
        "sources": [] if empty else sources,
        "indexing": {"waits_on": ["battery", "load"]},
        "models": {"chat": {"id": "qwen2.5-1.5b"} if model else None, "embedding": {"id": "e5"}},
        "network": {
            "enforced": True,
            "how": "The kernel refuses every process of this program a network socket (seccomp).",
        },
    }


PROBLEMS: Json = {
    "problems": [
        {
            "path": f"{HOME}/{path}",
            "reason": reason,
            "message": message,
            "since": "2025-11-03T10:00:00+01:00",
            "retry": "on_change",
        }
        for path, reason, message in (
            ("Documents/bank/statement-09.pdf", "encrypted", "The PDF asks for a password."),
            ("Documents/scans/passport.pdf", "no_text", "None of its 2 pages carries text."),
            ("Documents/old/thesis.wpd", "unsupported", "WordPerfect files are not read."),
            ("Mail/2019/inbox.mbox", "partial", "2 of 1,204 messages could not be decoded."),
            ("Documents/scans/contract.pdf", "corrupt", "The file ends in the middle of a page."),
        )
    ]
}


def _counts(*pairs: tuple[str, int]) -> list[Json]:
    return [{"value": value, "count": count} for value, count in pairs]


FACETS: Json = {
    "total": 1984,
    "kinds": _counts(
        ("email", 1204), ("note", 431), ("pdf", 207), ("document", 84), ("web", 41), ("image", 17)
    ),
    "people": _counts(
        ("Henrik Vogel", 164), ("Ngozi Okafor", 121), ("Marie Lefèvre", 88), ("Tomás Reyes", 61),
        ("Katrin Petzold", 47), ("周若兰", 32), ("Housing office", 21), ("Leaf and Fibre", 12),
    ),
    "collections": _counts(("Home", 1984)),
    "languages": _counts(("en", 1290), ("de", 402), ("es", 158), ("fr", 96), ("zh", 38)),
    "tags": [],
    "months": _counts(
        *((f"{year}-{month:02}", 4 + (year * 7 + month * 5) % 9 * (year - 2009) // 2)
          for year in range(2011, 2026) for month in range(1, 13, 2))
    ),
}  # fmt: skip


def _subjects(*named: tuple[str, int, tuple[tuple[str, int], ...]]) -> list[Json]:
    return [
        {
            "id": str(at),
            "words": said.split(),
            "documents": count,
            "parts": _subjects(*((part, many, ()) for part, many in parts)),
        }
        for at, (said, count, parts) in enumerate(named, start=1)
    ]


SUBJECTS = _subjects(
    ("rent lease Vogel", 412, (
        ("heating meter winter", 130), ("deposit contract keys", 96), ("repairs cellar", 82),
        ("garden fence", 58), ("neighbours noise", 46))),
    ("choir rehearsal concert", 305, (
        ("Bach cantata score", 120), ("bus tour tickets", 85), ("minutes board", 100))),
    ("allotment beans seed", 231, ()),
    ("invoice tax Finanzamt", 207, ()),
    ("Valdecuervo tejado llaves", 178, ()),
    ("paper fibres conservation", 170, ()),
    ("recipe oven flour", 141, ()),
    ("Hangzhou talk hotel", 104, ()),
    ("doctor appointment hand", 87, ()),
    ("bicycle boat ferry", 71, ()),
    ("安排 杭州 会议", 38, ()),
    ("insurance claim car", 16, ()),
)  # fmt: skip

CHECKS: Json = {
    "ok": True,
    "checks": [
        {
            "name": "network",
            "ok": True,
            "detail": "Tried in the engine, the model and a parser: refused each time.",
            "fix": None,
        },
        {
            "name": "home",
            "ok": True,
            "detail": "~/.local/share/antorcha is readable by its owner alone.",
            "fix": None,
        },
        {
            "name": "The models are whole",
            "ok": False,
            "detail": "The model for answers does not match its checksum.",
            "fix": "Run: antorcha models fetch",
        },
    ],
}


class Stage:
    """A window with its scripted engine, and ways to wait for it."""

    def __init__(self, theme: Theme, library: Library, size: tuple[int, int], state: Json) -> None:
        self.engine = ScriptedEngine(
            {
                Method.STATUS: lambda _: state,
                Method.PROBLEMS: lambda _: {"problems": []} if not state["sources"] else PROBLEMS,
                Method.MODELS: lambda _: scripted_care.MODELS,
                Method.TRY_MODEL: scripted_care.try_model,
                Method.IMPORT_MODEL: scripted_care.import_model,
                Method.PLACES: lambda _: scripted_care.PLACES,
                Method.LOG: lambda _: scripted_care.LOG,
                Method.CONVERSATIONS: library.conversations,
                Method.CONVERSATION: library.conversation,
                Method.DELETE_CONVERSATIONS: lambda x: {"deleted": x.params["ids"]},
                Method.WARM_UP: lambda _: {},
                Method.PREPARE: lambda _: {},
                Method.SEARCH: library.search,
                Method.THREAD: library.thread,
                Method.PICTURE_PLACES: library.places,
                Method.UNLOCK: lambda _: {"tried": 1},
                Method.SIMILAR: lambda _: {
                    "query": "",
                    "mode": "semantic",
                    "like": "d2",
                    "results": library.results[1:],
                },
                Method.ASK: library.ask,
                Method.SHOW: library.show,
                Method.ADD: lambda _: {"sources": []},
                Method.DOCTOR: lambda _: CHECKS,
                Method.FACETS: lambda _: FACETS,
                Method.SUBJECTS: lambda _: {"total": 1984, "mapped": 1960, "subjects": SUBJECTS},
                Method.SUBJECT: library.subject,
            }
        )
        self.theme, self.library = theme, library
        self.bridge = Bridge(lambda: self.engine)
        self.window = MainWindow(theme, self.bridge, WindowConfig(user_home=HOME))
        self.window.resize(*size)
        self.window.show()
        self.bridge.open()
        self.wait(lambda: bool(self.window._status))

    def wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < deadline:
            QTest.qWait(10)
        if not condition():
            raise TimeoutError("the scene did not come about")
        QTest.qWait(120)

    def ask(self, question: str, *, whole: bool = True) -> None:
        page = self.window.ask
        page.ask(question)
        if whole:
            self.wait(lambda: not page.asking.is_busy)
        else:
            self.wait(lambda: page.asking.turns[-1].draft.endswith("from "))

    def read(self, found: Json, *, result: bool = False) -> None:
        page = self.window.ask
        if result:
            page._open_result(found, page.results.model.terms)
        else:
            page._open_cited(found, page.asking.turns[-1])
        QTest.qWait(500)

    def type(self, text: str) -> None:
        self.window.ask.field.set_text(text)
        self.wait(lambda: self.window.ask.results.model.rowCount() > 0)


def scene_welcome(_: Stage) -> None:
    """As it starts."""


def scene_idle(_: Stage) -> None:
    """As it starts."""


def scene_results(stage: Stage) -> None:
    """Results."""
    stage.type("rent euros")
    stage.window.ask.results.enter()


def scene_results_reader(stage: Stage) -> None:
    """Results reader."""
    stage.type("rent due september")
    stage.read(stage.library.results[2], result=True)


def scene_chips(stage: Stage) -> None:
    """Chips."""
    filters = stage.window.ask.filters
    for typed in ("from:Vogel ", "after:2025-03 ", "before:2025-07 ", "lang:en "):
        filters.take_typed(typed)
    stage.type("rent")
    stage.window.ask.counting.now()
    QTest.qWait(150)
    bar = stage.window.ask.filter_bar
    bar.menu.popup(bar.add.mapToGlobal(bar.add.rect().bottomLeft()))


def scene_hint(stage: Stage) -> None:
    """Hint."""
    stage.type("kind:letter rent")


def scene_timeline(stage: Stage) -> None:
    """Timeline."""
    page = stage.window.ask
    page.results.sorted_by.emit("newest")
    stage.type("rent euros")
    stage.wait(page.results.timeline.isVisible)
    timeline = page.results.timeline
    timeline.setFocus()
    for _ in range(9):
        QTest.keyClick(timeline, Qt.Key.Key_Left)
    for _ in range(4):
        QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def scene_unfolded(stage: Stage) -> None:
    """Unfolded."""
    stage.type("rent euros month")
    page = stage.window.ask
    row = next(n for n in range(9) if page.results.model.toggle(n, True) >= 0)
    page.results.enter()
    page.results.list.setCurrentIndex(page.results.model.index(row + 2))


def scene_alike(stage: Stage) -> None:
    """Alike."""
    stage.type("rent")
    stage.window.ask.show_like(stage.library.mail)
    stage.wait(lambda: "like" in stage.window.ask.results.said.text())


def scene_thread(stage: Stage) -> None:
    """Thread."""
    stage.type("rent april")
    stage.read(stage.library.results[0], result=True)


def scene_image(stage: Stage) -> None:
    """Image."""
    stage.type("meter heating")
    found = {"document": stage.library.picture, "passage": passage(PICTURE, PICTURE)}
    stage.read(found, result=True)


def scene_password(stage: Stage) -> None:
    """Password."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)
    dialog = stage.window.ask_for_password(f"{HOME}/Documents/bank/statement-09.pdf")
    dialog.password.setText("secret")


def scene_answering(stage: Stage) -> None:
    """Answering."""
    stage.ask("How much is the rent, slowly?", whole=False)


def scene_answered(stage: Stage) -> None:
    """Answered."""
    stage.ask("How much is the rent from April on?")


def scene_unsupported(stage: Stage) -> None:
    """Unsupported."""
    stage.ask("Is the rent above average?")


def scene_reader_mail(stage: Stage) -> None:
    """Reader mail."""
    stage.ask("How much is the rent from April on?")
    stage.read(stage.library.citations[0])


def scene_reader_pdf(stage: Stage) -> None:
    """Reader pdf."""
    stage.ask("How much is the rent from April on?")
    stage.read(stage.library.citations[1])
    QTest.qWait(900)


def scene_not_found(stage: Stage) -> None:
    """Not found."""
    stage.ask("When does my passport expire?")


def scene_no_model(stage: Stage) -> None:
    """No model."""
    stage.ask("What is the rent (no model)?")


def scene_follow_up(stage: Stage) -> None:
    """Follow up."""
    stage.ask("How much is the rent from April on?")
    stage.ask("And in May?")


def scene_listed(stage: Stage) -> None:
    """Listed."""
    stage.ask("How many mails from Henrik Vogel in March 2025?")


def scene_summary(stage: Stage) -> None:
    """Summary."""
    stage.ask("Summarise the lease")


def scene_summarising(stage: Stage) -> None:
    """Summarising."""
    page = stage.window.ask
    page.ask("Summarise the lease, slowly")
    stage.wait(lambda: page.asking.turns[-1].progress is not None)


def scene_failed(stage: Stage) -> None:
    """Failed."""
    stage.ask("Will this fail?")


def scene_quote(stage: Stage) -> None:
    """Quote."""
    stage.ask("How much is the rent from April on?")
    view = stage.window.ask.conversation.views[-1]
    view._show_quote(1, stage.window.mapToGlobal(QPoint(560, 300)))
    QTest.qWait(100)


def scene_history(stage: Stage) -> None:
    """History."""
    page = stage.window.ask
    page.toggle_history()
    stage.wait(lambda: page.history_panel.model.rowCount() > 5)
    page.history.open("c0")
    stage.wait(lambda: len(page.conversation.views) == 3)


def scene_history_search(stage: Stage) -> None:
    """History search."""
    page = stage.window.ask
    page.toggle_history()
    page.history_panel.line.setText("rent")
    stage.wait(lambda: 0 < page.history_panel.model.rowCount() < 7)
    page.history_panel.enter()


def scene_history_rename(stage: Stage) -> None:
    """History rename, with something just deleted."""
    page = stage.window.ask
    page.toggle_history()
    stage.wait(lambda: page.history_panel.model.rowCount() > 5)
    page.history.delete(["c1"])
    stage.wait(stage.window.banner.isVisible)
    page.history_panel.enter()
    QTest.keyClick(page.history_panel.list, Qt.Key.Key_F2)
    QTest.qWait(100)


def scene_history_reader(stage: Stage) -> None:
    """History, an answer and the reader."""
    scene_history(stage)
    stage.read(stage.library.citations[0])


def scene_answer_actions(stage: Stage) -> None:
    """Answer actions."""
    stage.ask("How much is the rent from April on?")
    view = stage.window.ask.conversation.views[-1]
    assert view.actions_ is not None
    place = view.actions_.other
    view.actions_.menu.popup(place.mapToGlobal(QPoint(0, place.height())))
    QTest.qWait(100)


def scene_library(stage: Stage) -> None:
    """Library."""
    stage.window.go_to(View.LIBRARY)


def scene_library_busy(stage: Stage) -> None:
    """Library busy."""
    stage.window.go_to(View.LIBRARY)


def scene_overview(stage: Stage) -> None:
    """Overview."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(1)
    stage.wait(lambda: bool(stage.window.shelf.glance.kinds.bars))


def scene_map(stage: Stage) -> None:
    """Map."""
    stage.window.go_to(View.LIBRARY)
    stage.window.shelf.tabs.setCurrentIndex(2)
    stage.wait(lambda: bool(stage.window.shelf.subjects.map.buttons))


def scene_map_inside(stage: Stage) -> None:
    """Map inside."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[0].click()
    QTest.qWait(100)


def scene_map_documents(stage: Stage) -> None:
    """Map documents."""
    scene_map(stage)
    stage.window.shelf.subjects.map.buttons[-1].click()
    stage.wait(lambda: stage.window.shelf.subjects.list.documents.rowCount() > 0)


def scene_problems(stage: Stage) -> None:
    """Problems."""
    stage.window.go_to(View.PROBLEMS)
    stage.window.problems.table.selectRow(0)


def scene_trust(stage: Stage) -> None:
    """Trust."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.network.check()
    stage.wait(lambda: page.network.checks.count() > 2)


def scene_trust_kept(stage: Stage) -> None:
    """The lower part of trust: forgetting, backups, the log."""
    stage.window.go_to(View.TRUST)
    page = stage.window.views.trust
    page.log.button.click()
    stage.wait(page.log.text.isVisible)
    page.forget._show(scripted_care.PROOF)
    QTest.qWait(100)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def scene_models(stage: Stage) -> None:
    """Models, after a test drive."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.card(scripted_care.LARGE).drive.click()
    stage.wait(lambda: page._drive is None)


def scene_models_adding(stage: Stage) -> None:
    """A model being taken in."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/gemma-3-1b-it-Q4_K_M.gguf")
    stage.wait(lambda: page.work.bar.maximum() > 0)


def scene_models_refused(stage: Stage) -> None:
    """A file that is no model."""
    stage.window.go_to(View.MODELS)
    page = stage.window.views.models
    stage.wait(lambda: bool(page._cards))
    page.take_in(f"{HOME}/Downloads/refused.gguf")
    stage.wait(lambda: page.notice.isVisible() and not page.work.isVisible())


def scene_settings(stage: Stage) -> None:
    """Settings, where the engine knows of the wishes."""
    stage.window.go_to(View.SETTINGS)
    stage.window.views.settings.show_tray(is_there=True)


def scene_engine_back(stage: Stage) -> None:
    """Engine back."""
    stage.engine.lose()
    stage.wait(lambda: "again. Nothing" in stage.window.banner.text.text())


def scene_drop(stage: Stage) -> None:
    """Drop."""
    stage.window.drops._lift_veil()


def scene_model_missing(_: Stage) -> None:
    """As it starts."""


SCENES: dict[str, Callable[[Stage], None]] = {
    name.removeprefix("scene_"): act
    for name, act in list(globals().items())
    if name.startswith("scene_")
}
STATES = {
    "welcome": status(empty=True),
    "library_busy": status(busy=True),
    "results": status(busy=True),
    "model_missing": status(model=False),
}


def take(stage: Stage, name: str, target: Path) -> None:
    """Play a scene and save the picture."""
    SCENES[name](stage)
    QTest.qWait(150)
    stage.window.activateWindow()
    picture = stage.window.grab()
    for top in QApplication.topLevelWidgets():
        if top is not stage.window and top.isVisible():
            place = top.mapToGlobal(QPoint()) - stage.window.mapToGlobal(QPoint())
            top.render(picture, place)
    picture.save(str(target))
    for exchange in stage.engine.exchanges.values():
        exchange.may_go_on.set()
    for top in QApplication.topLevelWidgets():
        if top is not stage.window:
            top.close()
    stage.window.close()
    stage.window.deleteLater()
    QTest.qWait(20)


def main() -> int:
    """Make the pictures that were asked for; list those that changed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    arguments.add_argument("--only", action="append", choices=sorted(SCENES))
    arguments.add_argument("--size", action="append")
    arguments.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    arguments.add_argument("--language", default="")
    arguments.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail if a picture changed",
    )
    wanted = arguments.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = make_application(WindowConfig(language=wanted.language))
    theme = Theme(app, WindowConfig().assets)
    changed = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        for name, size, tone in _wanted_pictures(wanted):
            width, height = (int(side) for side in size.split("x"))
            theme.wear(Appearance(tone))
            stage = Stage(theme, library, (width, height), STATES.get(name, status()))
            before = wanted.folder / f"{name}-{size}-{tone}.png"
            after = Path(folder) / before.name
            take(stage, name, after)
            if before.exists() and is_changed(before, after):
                changed.append(before.name)
            if not wanted.check:
                shutil.move(after, before)
    for one in changed:
        sys.stdout.write(f"changed: {one}\n")
    return 1 if changed and wanted.check else 0


def _wanted_pictures(wanted: argparse.Namespace) -> list[tuple[str, str, str]]:
    """Scene, size and theme of each: those that are in the folder, all if none is or one is named.

    ``--check`` can only compare those that are there.
    """
    every = [
        (name, size, tone)
        for size in wanted.size or SIZES
        for tone in wanted.theme or ("light", "dark")
        for name in wanted.only or SCENES
    ]
    there = [one for one in every if (wanted.folder / f"{'-'.join(one)}.png").exists()]
    return there if wanted.check or (there and not wanted.only) else every


def _write_picture(path: Path) -> Path:
    picture = QImage(1000, 620, QImage.Format.Format_RGB32)
    picture.fill(QColor("#f6f1e6"))
    painter = QPainter(picture)
    font = QFont("Noto Serif")
    font.setPixelSize(58)
    painter.setFont(font)
    painter.setPen(QColor("#2b2b2b"))
    for number, line in enumerate(PICTURE.splitlines()):
        top = 93 + 111.6 * number
        painter.drawText(QRectF(100, top, 850, 90), line)
    painter.end()
    picture.save(str(path))
    return path


def _write_pdf(path: Path) -> str:
    pages = [
        "Lease\n\nBetween Henrik Vogel, owner, and Ada Lind, tenant, for the flat on the second"
        " floor of 14 Lindenweg, with cellar and the use of the garden.\n\nThe lease begins on"
        " 1 June 2023 and has no end date.",
        "1. Rent\n\nThe monthly rent is 760 euros, due on the third working day of each month."
        "\n\nHeating and water are paid by what was used, once a year.\n\n2. Deposit\n\nThe"
        " deposit is three months' rent and is kept apart from the owner's own money.",
        "3. Notice\n\nThe tenant may give notice with three months to the end of a month.",
    ]
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    painter.setFont(QFont("Noto Serif", 12))
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        area = QRectF(600, 600, writer.width() - 1200, writer.height() - 1200)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
    painter.end()
    return "\n".join(pages)


if __name__ == "__main__":
    sys.exit(main())
