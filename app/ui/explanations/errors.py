"""What errors say in the window: by their code, in the person's language.

The bridge calls ``explained`` on everything that crosses it, so that no page has to.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.ui.explanations.engine_errors import ENGINE_ERRORS
from app.ui.explanations.files import file_words
from app.ui.explanations.library_errors import BESIDES, LIBRARY_ERRORS
from app.ui.explanations.model_errors import MODEL_ERRORS
from app.ui.explanations.wording import as_sentence, filled, joined
from app.ui.look.plain_text import shown_path
from kernel.errors import AntorchaError, Value

_PLACES: Final = ("file", "folder")
# By code: what happened, what it means for the person's files, what to do in this window.
ERRORS: Final = {**ENGINE_ERRORS, **LIBRARY_ERRORS, **MODEL_ERRORS}


class Explained(AntorchaError):
    """An error in the person's language."""

    def __str__(self) -> str:
        return joined(as_sentence(self.title), self.message, self.hint)


def explained(error: AntorchaError) -> AntorchaError:
    """The error in the person's language; as it is if its code is not known here."""
    texts = ERRORS.get(error.code)
    if texts is None:
        return error
    values = {name: _shown(name, value) for name, value in error.values.items()}
    title, message, hint = (filled(text, values) for text in texts)
    besides = (filled(text, values) for name, text in BESIDES.items() if values.get(name))
    told = Explained(title, joined(message, *besides), hint, code=error.code)
    told.values = error.values
    return told


def _shown(name: str, value: Value) -> Value:
    """A reason in the person's language; a place as the other pages name it."""
    if name == "reason":
        return file_words(str(value))
    return shown_path(str(value), str(Path.home())) if name in _PLACES else value
