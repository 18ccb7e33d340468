"""What ``doctor`` finds, and how the network stands: what is so, and what to do about it."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

FINDINGS: Final[dict[str, tuple[str, str]]] = {
    "parts_there": (
        QT_TRANSLATE_NOOP("Explanations", "Python {python}, SQLite {sqlite}"),
        "",
    ),
    "parts_without_words": (
        QT_TRANSLATE_NOOP("Explanations", "Python {python}, SQLite {sqlite}"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "This Python's SQLite has no FTS5, so words cannot be searched. Install another"
            " build of Python.",
        ),
    ),
    "network_refused": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "The kernel refuses every socket except local ones, to this process and to every"
            " one it starts (tried: {families})",
        ),
        "",
    ),
    "network_refused_here": (
        QT_TRANSLATE_NOOP(
            "Explanations", "The system refuses every network socket to this process"
        ),
        "",
    ),
    "network_open_to_children": (
        QT_TRANSLATE_NOOP(
            "Explanations", "Programs started from here could open {families} connections"
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Run Antorcha on Linux for the strongest protection, or on a computer without a"
            " network.",
        ),
    ),
    "network_guarded": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "A guard inside the program refuses connections. {system} offers no stronger one,"
            " and native code could go around it",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Run Antorcha on Linux for the strongest protection, or on a computer without a"
            " network.",
        ),
    ),
    "network_open": (
        QT_TRANSLATE_NOOP("Explanations", "Nothing does: {families} connections can be opened"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Run Antorcha on Linux for the strongest protection, or on a computer without a"
            " network.",
        ),
    ),
    "home_to_come": (
        QT_TRANSLATE_NOOP("Explanations", "{folder} does not exist yet; it is made when needed"),
        "",
    ),
    "home_private": (
        QT_TRANSLATE_NOOP("Explanations", "{folder}: only you"),
        "",
    ),
    "home_readable": (
        QT_TRANSLATE_NOOP("Explanations", "{folder}: others on this computer can look in"),
        QT_TRANSLATE_NOOP(
            "Explanations", "To keep them out, run in a terminal: chmod 700 '{folder}'"
        ),
    ),
    "home_closed": (
        QT_TRANSLATE_NOOP("Explanations", "{folder} cannot be read and written"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "To give it back to yourself, run in a terminal: chown -R $USER '{folder}'",
        ),
    ),
    "room_enough": (
        QT_TRANSLATE_NOOP("Explanations", "{size_bytes} free"),
        "",
    ),
    "room_little": (
        QT_TRANSLATE_NOOP("Explanations", "{size_bytes} free"),
        QT_TRANSLATE_NOOP("Explanations", "Free some space; indexing waits when the disk is full."),
    ),
    "library_to_come": (
        QT_TRANSLATE_NOOP("Explanations", "There is no library yet"),
        "",
    ),
    "library_sound": (
        QT_TRANSLATE_NOOP("Explanations", "It is sound"),
        "",
    ),
    "library_damaged": (
        QT_TRANSLATE_NOOP("Explanations", "It is damaged ({detail})"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Your files are not affected. To build a new one from them, close this window and"
            " run in a terminal: antorcha doctor --repair",
        ),
    ),
    "sources_stopped": (
        QT_TRANSLATE_NOOP("Explanations", "Not read for now, as you wished: {sources}"),
        "",
    ),
    "copies_kept": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Damaged catalogues lie beside it: {count}, {size_bytes}. They are the last resort for"
            " conversations that could not be carried over, and go with the first thing that is"
            " forgotten. They can be deleted on this page",
        ),
        "",
    ),
    "sandbox_closed": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Files are read in a process of its own: it can open none of your other files,"
            " start no program, change no file, and its memory and time are limited",
        ),
        "",
    ),
    "sandbox_with_gaps": (
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Files are read in a process of its own. It is not closed off wholly: {gaps}",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations", "A Linux kernel from 5.13 on closes it off from your other files."
        ),
    ),
    "sandbox_missing": (
        QT_TRANSLATE_NOOP(
            "Explanations", "The part of the program that reads files does not start"
        ),
        QT_TRANSLATE_NOOP("Explanations", "Install Antorcha again."),
    ),
    "watching_enough": (
        QT_TRANSLATE_NOOP("Explanations", "{count} folders can be watched"),
        "",
    ),
    "watching_few": (
        QT_TRANSLATE_NOOP("Explanations", "{count} folders can be watched"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "In others, changes are found by looking regularly. For more, raise"
            " fs.inotify.max_user_watches.",
        ),
    ),
    "watching_by_system": (
        QT_TRANSLATE_NOOP("Explanations", "This system tells about changes in its own way"),
        "",
    ),
    "model_state_ready": (
        QT_TRANSLATE_NOOP("Explanations", "{model} ({license}): there and whole"),
        "",
    ),
    "model_state_unknown": (
        QT_TRANSLATE_NOOP("Explanations", "{model} ({license}): there"),
        "",
    ),
    "model_state_missing": (
        QT_TRANSLATE_NOOP("Explanations", "{model} is not on this computer"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Search by words works without it. While there is a network, run in a terminal:"
            " antorcha models fetch {model}",
        ),
    ),
    "model_state_corrupt": (
        QT_TRANSLATE_NOOP("Explanations", "{model} is damaged, so it is not used"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Search by words works without it. While there is a network, run in a terminal:"
            " antorcha models fetch {model}",
        ),
    ),
    "model_unchosen": (
        QT_TRANSLATE_NOOP("Explanations", "None is known"),
        QT_TRANSLATE_NOOP("Explanations", "Add one on the Models page."),
    ),
}

# What the process that reads files is not kept from; ``sandbox_with_gaps`` lists them.
GAPS: Final[dict[str, str]] = {
    "calls_open": QT_TRANSLATE_NOOP("Explanations", "it may use every system call"),
    "files_open": QT_TRANSLATE_NOOP(
        "Explanations", "this system cannot close your other files off"
    ),
    "measures_missing": QT_TRANSLATE_NOOP("Explanations", "memory and time are not limited"),
}
