"""What is in the library of the guide's pictures, as a scripted engine answers for it."""

from __future__ import annotations

from pathlib import Path

from app.engine.protocol import Event, error_to_json
from app.ui.scripted_engine import Exchange, Json
from docs.pictured_files import MAIL, NOTE, PICTURE, write_pdf, write_picture
from models.chat_errors import ChatModelDied

HOME = "/home/ada"


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
        self._files = {
            f"{HOME}/Documents/Flat/lease-2023.pdf": folder / "lease-2023.pdf",
            f"{HOME}/Documents/Flat/meter.png": folder / "meter.png",
        }
        pdf_path, picture_path = self._files
        self._any_other = folder / "any-other"
        self._any_other.touch()
        self.pdf_text = write_pdf(self._files[pdf_path])
        write_picture(self._files[picture_path])
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
        self.pdf = document(3, "pdf", "Lease of 12 May 2023", pdf_path, date="2023-05-12")
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
        self.picture = document(5, "image", "Meter reading", picture_path, date=None)
        more = [bit for bit in self.pdf_text.split("\n\n") if "month" in bit and bit != pdf_bit]
        self.more = [self._result(5, self.pdf, passage(bit, self.pdf_text)) for bit in more]
        self.citations = [
            {"n": 1, "quote": "From April on it will be 805 euros a month, heating not included."}
            | {k: self.results[0][k] for k in ("document", "passage")},
            {"n": 2, "quote": pdf_bit} | {k: self.results[1][k] for k in ("document", "passage")},
        ]

    def file_of(self, path: str) -> str:
        """Where the file of a path lies that the pictures name."""
        return str(self._files.get(path, self._any_other))

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
        if "restarted" in question:
            exchange.push(Event.NOTICE, error_to_json(ChatModelDied(-9)))
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
            raise ChatModelDied(-9)
        answer = self.answered(exchange, unsupported="average" in question)
        waits = {"pending": 12, "failed": 3} if "restarted" in question else answer["unsearched"]
        return {**answer, "unsearched": waits}

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

    def _no_model(self) -> Json:
        return {
            "status": "no_model",
            "citations": [self.citations[0]],
            "instant": {"text": self.citations[0]["quote"], "citation": 1},
            "unsearched": {"pending": 0, "failed": 0},
        }
