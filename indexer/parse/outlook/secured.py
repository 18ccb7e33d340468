"""Signed and encrypted mails as Outlook keeps them: the whole mail in one attachment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.mail_parts import PartSorter
from indexer.parse.mime import PartBudget, read_message
from indexer.parse.smime import Envelope, open_envelope
from indexer.types import Problem

if TYPE_CHECKING:
    from indexer.parse.base import Limits
    from indexer.parse.letter import Letter

_DER_SEQUENCE = b"\x30"


def is_secured(message_class: str) -> bool:
    """Whether a message of this class is signed or encrypted."""
    return message_class.upper().startswith("IPM.NOTE.SMIME")


def open_secured(letter: Letter, data: bytes, limits: Limits) -> bool:
    """Put what is in ``data``, the one attachment of a secured mail, into the letter.

    Returns whether that is what it was; if not, it is an attachment like any other.
    """
    kind, content = Envelope.READABLE, data
    if data[:1] == _DER_SEQUENCE:
        kind, content = open_envelope(data, limits.max_message_bytes)
    if kind is Envelope.ENCRYPTED:
        letter.problems.append(Problem(ProblemCode.ENCRYPTED, "It is encrypted (S/MIME)."))
    elif kind is Envelope.READABLE:
        budget = PartBudget()
        letter.bodies.clear()
        PartSorter(letter, budget, limits).sort(read_message(content, budget))
    else:
        return False
    return True
