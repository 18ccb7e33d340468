"""The one root of all errors the program raises on purpose.

An error is written for the person who reads it: what happened (``title``), what it means for
their files (``message``) and what to do (``hint``). Beside these English words it carries a stable
``code`` and the ``values`` that vary, from which the window makes the same in the person's own
language (``app/ui/explanations``). Foreign exceptions are translated once, at the adapter that
meets them.
"""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = str | int | float


class AntorchaError(Exception):
    """An error that can be shown as it is.

    Args:
        title: What happened, one short sentence without a full stop.
        message: What it means for the person's files.
        hint: What to do about it; empty if there is nothing to do.
        code: Names what happened, if the class, which may mean several things, does not.
        values: What varies in the words: names, paths, counts.
    """

    code: str = ""

    def __init__(
        self, title: str, message: str = "", hint: str = "", *, code: str = "", **values: Value
    ) -> None:
        super().__init__(title)
        self.title = title
        self.message = message
        self.hint = hint
        if code:
            self.code = code
        self.values = values

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}.", self.message, self.hint) if part)


class PermanentError(AntorchaError):
    """Trying again without a change leads to the same end."""


class TransientError(AntorchaError):
    """The world may be different in a moment: worth another try."""


class BugError(AntorchaError):
    """We are at fault, not the person and not the environment."""
