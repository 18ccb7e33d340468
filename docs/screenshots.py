"""Makes the pictures of the user guide: drives the window with scripted data.

    python docs/screenshots.py [FOLDER] [--only NAME] [--size 1024x700] [--theme NAME]

Needs no display, no engine and no model; writes one PNG a scene, size and theme.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
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
- Order the seed garlic before September.
- Ask the council about a second water butt 🌧.
- Swap the strawberries and the leeks.
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
        self.citations = [
            {"n": 1, "quote": "From April on it will be 805 euros a month, heating not included."}
            | {k: self.results[0][k] for k in ("document", "passage")},
            {"n": 2, "quote": pdf_bit} | {k: self.results[1][k] for k in ("document", "passage")},
        ]

    def _result(self, rank: int, found: Json, where: Json) -> Json:
        return {"rank": rank, "score": 1 / rank, "document": found, "passage": where}

    def show(self, exchange: Exchange) -> Json:
        wanted = exchange.params["document"]
        texts = {"d1": (self.note, NOTE), "d2": (self.mail, MAIL), "d3": (self.pdf, self.pdf_text)}
        found, text = texts.get(wanted, (self.web, self.results[3]["passage"]["text"]))
        headings = [
            {"level": line.count("#"), "title": line.strip("# "), "start": text.index(line)}
            for line in text.splitlines()
            if line.startswith("#")
        ]
        return {"document": found, "text": text, "headings": headings, "pages": []}

    def search(self, exchange: Exchange) -> Json:
        query = exchange.params["query"]
        return {"query": query, "took_ms": 9.0, "mode": "hybrid", "results": self.results}

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
            "understood": {"label": "mails · from Henrik Vogel · 2025-03-01 – 2025-03-31"},
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

    def _no_model(self) -> Json:
        return {
            "status": "no_model",
            "citations": [self.citations[0]],
            "instant": {"text": self.citations[0]["quote"], "citation": 1},
            "unsearched": {"pending": 0, "failed": 0},
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
            "collection": "Home",
            "watched": name != "Archive",
            "coverage": {"folders": folders, "watched_folders": seen},
            "last_sweep": "2025-11-04T08:00:00+01:00",
        }
        for name, folders, seen in (("Notes", 14, 14), ("Mail", 3, 3), ("Documents", 310, 128))
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

CHECKS: Json = {
    "ok": True,
    "checks": [
        {
            "name": "No process can open a network socket",
            "ok": True,
            "detail": "Tried in the engine, the model and a parser: refused each time.",
            "fix": None,
        },
        {
            "name": "Only you can read the library's folder",
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
                Method.WARM_UP: lambda _: {},
                Method.PREPARE: lambda _: {},
                Method.SEARCH: library.search,
                Method.ASK: library.ask,
                Method.SHOW: library.show,
                Method.ADD: lambda _: {"sources": []},
                Method.DOCTOR: lambda _: CHECKS,
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


def scene_library(stage: Stage) -> None:
    """Library."""
    stage.window.go_to(View.LIBRARY)


def scene_library_busy(stage: Stage) -> None:
    """Library busy."""
    stage.window.go_to(View.LIBRARY)


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
    """Make the pictures that were asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    arguments.add_argument("--only", action="append", choices=sorted(SCENES))
    arguments.add_argument("--size", action="append")
    arguments.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    arguments.add_argument("--language", default="")
    wanted = arguments.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    app = make_application(WindowConfig(language=wanted.language))
    theme = Theme(app, WindowConfig().assets)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        for size in wanted.size or SIZES:
            width, height = (int(side) for side in size.split("x"))
            for tone in wanted.theme or ("light", "dark"):
                theme.wear(Appearance(tone))
                for name in wanted.only or SCENES:
                    stage = Stage(theme, library, (width, height), STATES.get(name, status()))
                    take(stage, name, wanted.folder / f"{name}-{size}-{tone}.png")
    return 0


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
