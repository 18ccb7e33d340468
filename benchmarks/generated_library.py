"""Makes a person's library of any size: what people keep, in the proportions in which they do.

Notes, mails in threads, mailboxes, web pages, tables, calendars, contacts, office files, PDFs,
scans, archives and some files that nobody can read, in several scripts, some of them nearly the
same. The same seed gives the same files, times of writing included.

``python -m benchmarks.generated_library FOLDER --files N`` leaves one to be looked at.
"""

from __future__ import annotations

import argparse
import os
import random
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from benchmarks import generated_formats as formats
from benchmarks.generated_mail import MailGenerator
from benchmarks.invented_text import InventedText, Script

NOTES_AND_MAILS = MappingProxyType({"md": 20, "txt": 5, "eml": 75})
"""Shares as in the 24,400 notes and mails that other programs were measured with."""
EVERYTHING = MappingProxyType(
    {
        "md": 22, "txt": 8, "eml": 50, "mbox": 0.2, "html": 5, "csv": 2, "ics": 2, "vcf": 2,
        "docx": 3, "xlsx": 1.5, "pdf": 3.4, "png": 0.1, "zip": 0.3, "unreadable": 0.5,
    }
)  # fmt: skip
"""Shares of files; an mbox holds some twenty mails, a zip three notes."""

_FOLDERS = {"md": "Notes", "txt": "Notes", "eml": "Mail", "mbox": "Mail"}
_FILES_A_FOLDER = 100
_NEARLY_THE_SAME = 0.05
_KEPT_FOR_COPIES = 200
_SCANS = 40
_FIRST_DAY = datetime(2021, 1, 4, 8, 0, tzinfo=UTC)


class LibraryGenerator:
    """Writes a library below a folder.

    Args:
        seed: Chooses everything.
        mean_words: Words in a file, on average (400 words are about 2.5 kB).
        mix: What is written: shares by kind.
    """

    def __init__(
        self, seed: int = 1, mean_words: int = 400, mix: Mapping[str, float] = NOTES_AND_MAILS
    ) -> None:
        self._draw = random.Random(seed)
        self._text = InventedText(self._draw)
        self._mails = MailGenerator(self._draw, self._text, mean_words)
        self._mean_words = mean_words
        self._mix = dict(mix)
        self._earlier: list[str] = []
        self._scanned = [self._text.sentence() for _ in range(_SCANS)]
        self._makers: dict[str, Callable[[int], bytes]] = {
            "md": self._note,
            "txt": self._plain,
            "eml": lambda number: self._mails.message(str(number), _day(number)),
            "mbox": self._mailbox,
            "html": self._page,
            "csv": self._table,
            "ics": self._calendar,
            "vcf": self._contacts,
            "docx": lambda _: formats.word_document(*self._article(self._text.script())),
            "xlsx": lambda _: formats.workbook(self._rows()),
            "pdf": lambda _: formats.pdf(*self._article(Script.LATIN)),
            "png": lambda _: formats.scan(self._draw.choice(self._scanned)),
            "zip": self._archive,
            "unreadable": self._unreadable,
        }

    def write(self, folder: Path, files: int) -> list[Path]:
        """``files`` files in subfolders of a hundred; their paths."""
        kinds = self._draw.choices(list(self._mix), weights=list(self._mix.values()), k=files)
        written = []
        for number, kind in enumerate(kinds):
            top = folder / _FOLDERS.get(kind, "Documents")
            place = top / f"{number // _FILES_A_FOLDER:03}"
            place.mkdir(parents=True, exist_ok=True)
            path = place / f"{number}.{_suffix(kind, number)}"
            path.write_bytes(self._makers[kind](number))
            seconds = _day(number).timestamp()
            os.utime(path, (seconds, seconds))
            written.append(path)
        return written

    def sentence(self, script: Script = Script.LATIN) -> str:
        """One invented sentence."""
        return self._text.sentence(script)

    def query(self) -> str:
        """A few words, as a person looks for them, in any of the scripts."""
        return self._text.title(self._text.script())

    def _article(self, script: Script) -> tuple[str, list[str]]:
        return self._text.title(script), self._text.paragraphs(script, self._mean_words, 5)

    def _note(self, number: int) -> bytes:
        if self._earlier and self._draw.random() < _NEARLY_THE_SAME:
            return f"{self._draw.choice(self._earlier)}\n\n{self._text.sentence()}\n".encode()
        script = self._text.script()
        parts = [f"# {self._text.title(script)}", f"Written on {_day(number):%Y-%m-%d}."]
        for _ in range(self._draw.randint(1, 4)):
            paragraphs = self._text.paragraphs(script, self._mean_words // 2, 3)
            parts += [f"## {self._text.title(script)}", *paragraphs]
        note = "\n\n".join(parts)
        if len(self._earlier) < _KEPT_FOR_COPIES:
            self._earlier.append(note)
        return note.encode()

    def _plain(self, _number: int) -> bytes:
        script = self._text.script()
        text = "\n\n".join(self._text.paragraphs(script, self._mean_words, 4))
        old = {Script.CYRILLIC: "cp1251", Script.GERMAN: "cp1252"}.get(script)
        return text.encode(old if old and self._draw.random() < 0.5 else "utf-8")

    def _mailbox(self, number: int) -> bytes:
        mails = []
        for place in range(self._draw.randint(5, 35)):
            mail = self._mails.message(f"{number}.{place}", _day(number))
            body = mail.replace(b"\nFrom ", b"\n>From ")
            mails.append(b"From ana@example.org Mon Jan  4 08:00:00 2021\n" + body + b"\n\n")
        return b"".join(mails)

    def _page(self, _number: int) -> bytes:
        title, paragraphs = self._article(self._text.script())
        body = "\n".join(f"<p>{text}</p>" for text in paragraphs)
        return (
            f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head>'
            f"<body><nav>Home</nav><h1>{title}</h1>{body}</body></html>"
        ).encode()

    def _rows(self) -> list[list[str]]:
        rows = [["Day", "Item", "Amount"]]
        for day in range(self._draw.randint(5, 40)):
            amount = f"{self._draw.randint(1, 99999) / 100:.2f}"
            rows.append([f"{_day(day):%Y-%m-%d}", self._text.title(), amount])
        return rows

    def _table(self, _number: int) -> bytes:
        return "\n".join(",".join(row) for row in self._rows()).encode()

    def _calendar(self, number: int) -> bytes:
        events = [
            f"BEGIN:VEVENT\nUID:{number}-{place}@example.org\nDTSTART:{_day(number):%Y%m%dT%H%M%SZ}\n"
            f"SUMMARY:{self._text.title()}\nDESCRIPTION:{self._text.sentence()}\nEND:VEVENT\n"
            for place in range(self._draw.randint(1, 8))
        ]
        return f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(events)}END:VCALENDAR\n".encode()

    def _contacts(self, number: int) -> bytes:
        cards = [
            f"BEGIN:VCARD\nVERSION:3.0\nFN:{self._text.title().title()}\n"
            f"EMAIL:{number}.{place}@example.org\nNOTE:{self._text.sentence()}\nEND:VCARD\n"
            for place in range(self._draw.randint(1, 4))
        ]
        return "".join(cards).encode()

    def _archive(self, number: int) -> bytes:
        return formats.zipped({f"note {at}.md": self._note(number) for at in range(3)})

    def _unreadable(self, number: int) -> bytes:
        broken = (b"", b"%PDF-1.4\nbroken", b"PK\x03\x04", self._draw.randbytes(3000))
        return broken[number % len(broken)]


def _suffix(kind: str, number: int) -> str:
    return ("txt", "pdf", "docx", "bin")[number % 4] if kind == "unreadable" else kind


def _day(number: int) -> datetime:
    return _FIRST_DAY + timedelta(minutes=40 * number)


def main() -> None:
    """Write one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=1000)
    options = parser.parse_args()
    written = LibraryGenerator(mix=EVERYTHING).write(options.folder, options.files)
    print(Counter(path.suffix for path in written).most_common())


if __name__ == "__main__":
    main()
