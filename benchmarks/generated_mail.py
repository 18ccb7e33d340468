"""Invented mails in threads: replies quote what they answer, some have HTML, some carry a file."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from benchmarks.invented_text import InventedText, Script

_PEOPLE = ["Ana", "Tomas", "Ingrid", "Wei", "Pierre", "Lucia", "Jonas", "Amara", "Felix", "Noor"]
_ANSWERED = 0.5
_WITH_HTML = 0.25
_WITH_ATTACHMENT = 0.05
_OPEN_THREADS = 40


@dataclass(frozen=True, slots=True)
class _Sent:
    message_id: str
    references: tuple[str, ...]
    subject: str
    sender: str
    script: Script
    body: str


class MailGenerator:
    """Args:
    draw: Chooses everything.
    text: Where words come from.
    mean_words: Words of a mail, without what it quotes.
    """

    def __init__(self, draw: random.Random, text: InventedText, mean_words: int) -> None:
        self._draw = draw
        self._text = text
        self._mean_words = mean_words
        self._threads: deque[_Sent] = deque(maxlen=_OPEN_THREADS)

    def message(self, name: str, sent_at: datetime) -> bytes:
        """A mail whose id comes from ``name``; about half of them answer an earlier one."""
        answered = None
        if self._threads and self._draw.random() < _ANSWERED:
            answered = self._draw.choice(self._threads)
        sender, receiver = self._draw.sample(_PEOPLE, 2)
        script = answered.script if answered else self._text.script()
        body = "\n\n".join(self._text.paragraphs(script, self._mean_words, 2))
        sent = _Sent(
            f"<{name}@example.org>",
            (*answered.references, answered.message_id)[-6:] if answered else (),
            answered.subject if answered else self._text.title(script),
            sender,
            script,
            body,
        )
        self._threads.append(sent)
        return self._written(sent, receiver, answered, sent_at)

    def _written(
        self, sent: _Sent, receiver: str, answered: _Sent | None, sent_at: datetime
    ) -> bytes:
        message = EmailMessage()
        message["From"] = _address(sent.sender)
        message["To"] = _address(receiver)
        message["Subject"] = f"Re: {sent.subject}" if answered else sent.subject
        message["Date"] = format_datetime(sent_at)
        message["Message-ID"] = sent.message_id
        body = sent.body
        if answered:
            message["In-Reply-To"] = answered.message_id
            message["References"] = " ".join(sent.references)
            quoted = "\n".join(f"> {line}" for line in answered.body.splitlines())
            body = f"{body}\n\nOn that day {answered.sender} wrote:\n{quoted}"
        message.set_content(f"{body}\n\n-- \n{sent.sender}\n")
        if self._draw.random() < _WITH_HTML:
            paragraphs = "".join(f"<p>{text}</p>" for text in sent.body.split("\n\n"))
            message.add_alternative(f"<html><body>{paragraphs}</body></html>", subtype="html")
        if self._draw.random() < _WITH_ATTACHMENT:
            attached = "\n".join(self._text.paragraphs(sent.script, self._mean_words, 3))
            message.add_attachment(attached, filename=f"{self._draw.randrange(10**6)}.txt")
        for number, part in enumerate(message.walk()):
            if part.is_multipart():  # else drawn from a generator of the library's own
                part.set_boundary(f"=={sent.message_id[1:9]}-{number}==")
        return message.as_bytes()


def _address(name: str) -> str:
    return f"{name} Example <{name.lower()}@example.org>"
