"""What went wrong with the engine or a request: what happened, what it means, what to do."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

ENGINE_ERRORS: Final[dict[str, tuple[str, str, str]]] = {
    "engine_lost": (
        QT_TRANSLATE_NOOP("Explanations", "The engine stopped"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Nothing was lost: it goes on where it was when it starts again."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Ask again."),
    ),
    "engine_not_running": (
        QT_TRANSLATE_NOOP("Explanations", "The engine is not running"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        "",
    ),
    "engine_not_started": (
        QT_TRANSLATE_NOOP("Explanations", "The engine could not be started"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "The end of {file} says why."),
    ),
    "engine_defect": (
        QT_TRANSLATE_NOOP("Explanations", "Something unexpected happened ({detail})"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "The log on the Trust page says more."),
    ),
    "window_defect": (
        QT_TRANSLATE_NOOP("Explanations", "The window could not reach the engine ({detail})"),
        QT_TRANSLATE_NOOP("Explanations", "Your files and the library are untouched."),
        QT_TRANSLATE_NOOP("Explanations", "Close the window and open it again."),
    ),
    "bad_message": (
        QT_TRANSLATE_NOOP("Explanations", "The window and the engine do not understand each other"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Explanations", "After an update of Antorcha, close all its windows and start it again."
        ),
    ),
    "stopped": (
        QT_TRANSLATE_NOOP("Explanations", "Stopped"),
        "",
        "",
    ),
    "child_died": (
        QT_TRANSLATE_NOOP("Explanations", "A part of the program stopped unexpectedly"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "It is started again by itself. Your files and the library are untouched.",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "If it keeps happening, press “Try it” on the Trust page: everything is checked there.",
        ),
    ),
    "child_timeout": (
        QT_TRANSLATE_NOOP(
            "Explanations", "A part of the program did not answer within {seconds} seconds"
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "It is started again by itself. Your files and the library are untouched.",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "If it keeps happening, press “Try it” on the Trust page: everything is checked there.",
        ),
    ),
    "unexpected": (
        QT_TRANSLATE_NOOP("Explanations", "Part of the work met an unexpected error ({detail})"),
        QT_TRANSLATE_NOOP("Explanations", "It is tried again by itself. Your files are untouched."),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "If it keeps happening, press “Try it” on the Trust page: everything is checked there.",
        ),
    ),
    "not_understood": (
        QT_TRANSLATE_NOOP("Explanations", "The engine did not understand what the window asked"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Close the window and open it again."),
    ),
    "no_such_choice": (
        QT_TRANSLATE_NOOP("Explanations", "“{value}” is not one of the choices"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "no_date": (
        QT_TRANSLATE_NOOP("Explanations", "“{value}” is no date"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was searched."),
        QT_TRANSLATE_NOOP("Explanations", "Write 2025, 2025-03 or 2025-03-07."),
    ),
    "no_conversation": (
        QT_TRANSLATE_NOOP("Explanations", "This conversation is not there any more"),
        QT_TRANSLATE_NOOP("Explanations", "It may have been deleted."),
        "",
    ),
    "conversation_untitled": (
        QT_TRANSLATE_NOOP("Explanations", "A conversation needs a title"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was renamed."),
        "",
    ),
    "not_done": (
        QT_TRANSLATE_NOOP("Explanations", "It could not be done: {reason}"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "not_done_with_file": (
        QT_TRANSLATE_NOOP("Explanations", "It could not be done: {reason} ({file})"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
}
