"""What went wrong with a model: what happened, what it means, what to do."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

MODEL_ERRORS: Final[dict[str, tuple[str, str, str]]] = {
    "unknown_model": (
        QT_TRANSLATE_NOOP("Explanations", "There is no model called {model}"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "The Models page shows those that there are."),
    ),
    "model_missing": (
        QT_TRANSLATE_NOOP("Explanations", "The model {model} is not on this computer"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "While there is a network, run in a terminal: antorcha models fetch {model}",
        ),
    ),
    "embedding_missing": (
        QT_TRANSLATE_NOOP("Explanations", "The model for finding by meaning is not there"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Searching and asking go on by words alone. Your files and the library are untouched.",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "While there is a network, run in a terminal: antorcha models fetch {model}",
        ),
    ),
    "model_damaged": (
        QT_TRANSLATE_NOOP("Explanations", "The model {model} is damaged"),
        QT_TRANSLATE_NOOP(
            "Explanations", "It is not used. Your files and the library are untouched."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Remove it on the Models page and get it again in a terminal: antorcha models"
            " fetch {model}",
        ),
    ),
    "not_a_model": (
        QT_TRANSLATE_NOOP("Explanations", "{file} cannot be imported: {reason}"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Choose a file that ends in .gguf and holds a model."),
    ),
    "catalog_broken": (
        QT_TRANSLATE_NOOP("Explanations", "The list of known models cannot be read"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "Install Antorcha again; this is part of it."),
    ),
    "no_rollback": (
        QT_TRANSLATE_NOOP("Explanations", "There is no earlier choice of a model to go back to"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "importing": (
        QT_TRANSLATE_NOOP("Explanations", "Another model is being taken in"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Try again when it is there."),
    ),
    "chat_model_died": (
        QT_TRANSLATE_NOOP("Explanations", "The language model stopped unexpectedly"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Ask again: it starts anew. If it keeps happening, press “Try it” on the Trust page.",
        ),
    ),
    "chat_model_missing": (
        QT_TRANSLATE_NOOP("Explanations", "The language model {model} is not there"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Searching works without it; only written answers need it."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Add one on the Models page, or run in a terminal: antorcha models fetch",
        ),
    ),
    "chat_model_damaged": (
        QT_TRANSLATE_NOOP("Explanations", "The language model {model} cannot be loaded"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Its file is damaged, or of a kind that this version does not know."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Let the Models page check it, or use another model."),
    ),
    "chat_model_no_memory": (
        QT_TRANSLATE_NOOP("Explanations", "The language model {model} could not be started"),
        QT_TRANSLATE_NOOP("Explanations", "The system ended it, perhaps because memory ran out."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Close other programs, or choose a smaller model on the Models page."
        ),
    ),
    "chat_model_unavailable": (
        QT_TRANSLATE_NOOP("Explanations", "The language model {model} could not be started"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Press “Try it” on the Trust page: everything is checked there."
        ),
    ),
    "prompt_too_long": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "The question and what was found for it are too long for the language model",
        ),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "Ask a shorter question, or begin a new conversation."),
    ),
    "prompt_refused": (
        QT_TRANSLATE_NOOP("Explanations", "The language model cannot work on this question"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "Put it in other words."),
    ),
    "chat_model_closed": (
        QT_TRANSLATE_NOOP("Explanations", "The language model is being shut down"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "Try again."),
    ),
    "embedding_failed": (
        QT_TRANSLATE_NOOP("Explanations", "The embedding model failed"),
        QT_TRANSLATE_NOOP(
            "Explanations", "New files are found by their words only until it works again."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "If it keeps happening, press “Try it” on the Trust page: everything is checked there.",
        ),
    ),
    "embedding_useless": (
        QT_TRANSLATE_NOOP("Explanations", "The embedding model gave no usable vectors"),
        QT_TRANSLATE_NOOP("Explanations", "New files are found by their words only."),
        QT_TRANSLATE_NOOP("Explanations", "Let the Models page check it."),
    ),
    "embedding_process_nonsense": (
        QT_TRANSLATE_NOOP("Explanations", "The embedding process answered in a way nobody expects"),
        QT_TRANSLATE_NOOP(
            "Explanations", "New files are found by their words only until it works again."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "If it keeps happening, press “Try it” on the Trust page: everything is checked there.",
        ),
    ),
    "no_chat_model": (
        QT_TRANSLATE_NOOP("Explanations", "There is no model to write answers"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Searching works without it; only written answers need it."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Add one on the Models page, or run in a terminal: antorcha models fetch",
        ),
    ),
    "no_embedding_model": (
        QT_TRANSLATE_NOOP("Explanations", "There is no model to find by meaning"),
        QT_TRANSLATE_NOOP("Explanations", "New files are found by their words only."),
        QT_TRANSLATE_NOOP("Explanations", "Install Antorcha again; this is part of it."),
    ),
}
