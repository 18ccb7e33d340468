"""Makes a person's library of any size: notes and mails in the proportions of a real one.

Words follow Zipf's law over an invented vocabulary, so that indexes behave as with real text, and
nothing in it is anybody's. The same seed gives the same files.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import accumulate
from pathlib import Path

_SYLLABLES = (
    "ka", "to", "mi", "ren", "sol", "va", "ner", "li", "du", "pe", "gra", "ston", "bel", "hu",
    "ri", "cha", "men", "or", "fa", "lin",
)  # fmt: skip
_PEOPLE = ["Ana", "Tomas", "Ingrid", "Wei", "Pierre", "Lucia", "Jonas", "Amara", "Felix", "Noor"]
_VOCABULARY = 20_000
_NOTES_SHARE = 0.25  # 6,100 notes among 24,400 files, as in the corpus that was measured
_FIRST_DAY = datetime(2021, 1, 4, 8, 0, tzinfo=UTC)


class LibraryGenerator:
    """Writes notes and mails below a folder.

    Args:
        seed: Chooses everything.
        mean_words: Words in a file, on average (400 words are about 2.5 kB).
    """

    def __init__(self, seed: int = 1, mean_words: int = 400) -> None:
        self._random = random.Random(seed)
        self._mean_words = mean_words
        self._words = [self._word() for _ in range(_VOCABULARY)]
        self._weights = list(accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))

    def write(self, folder: Path, files: int) -> list[Path]:
        """``files`` files in subfolders of a hundred; their paths."""
        written = []
        for number in range(files):
            is_note = self._random.random() < _NOTES_SHARE
            place = folder / ("Notes" if is_note else "Mail") / f"{number // 100:03}"
            place.mkdir(parents=True, exist_ok=True)
            written.append(self._note(place, number) if is_note else self._mail(place, number))
        return written

    def sentence(self) -> str:
        """One invented sentence."""
        words = self._random.choices(
            self._words, cum_weights=self._weights, k=self._random.randint(6, 22)
        )
        return " ".join(words).capitalize() + "."

    def _note(self, folder: Path, number: int) -> Path:
        path = folder / f"note {number}.md"
        parts = [f"# {self.sentence()[:-1]}", f"Written on {self._day(number):%Y-%m-%d}."]
        for _ in range(self._random.randint(1, 4)):
            parts += [f"## {self.sentence()[:-1]}", self._paragraphs(3)]
        path.write_text("\n\n".join(parts), encoding="utf-8")
        return path

    def _mail(self, folder: Path, number: int) -> Path:
        path = folder / f"{number}.eml"
        sender, receiver = self._random.sample(_PEOPLE, 2)
        message = EmailMessage()
        message["From"] = f"{sender} Example <{sender.lower()}@example.org>"
        message["To"] = f"{receiver} Example <{receiver.lower()}@example.org>"
        message["Subject"] = self.sentence()[:-1]
        message["Date"] = format_datetime(self._day(number))
        message["Message-ID"] = f"<{number}@example.org>"
        message.set_content(self._paragraphs(2))
        path.write_bytes(message.as_bytes())
        return path

    def _paragraphs(self, parts: int) -> str:
        words_left = max(20, int(self._random.expovariate(1 / self._mean_words)))
        sentences = []
        while words_left > 0:
            sentences.append(self.sentence())
            words_left -= sentences[-1].count(" ") + 1
        size = max(1, len(sentences) // parts)
        groups = [sentences[at : at + size] for at in range(0, len(sentences), size)]
        return "\n\n".join(" ".join(group) for group in groups)

    def _day(self, number: int) -> datetime:
        return _FIRST_DAY + timedelta(hours=3 * number)

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=self._random.randint(1, 4)))
