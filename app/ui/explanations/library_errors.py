"""What went wrong with the library or a backup: what happened, what it means, what to do."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

LIBRARY_ERRORS: Final[dict[str, tuple[str, str, str]]] = {
    "storage_full": (
        QT_TRANSLATE_NOOP("Explanations", "The disk that holds the library is full"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Nothing was lost. Indexing waits; what is indexed can still be searched.",
        ),
        QT_TRANSLATE_NOOP("Explanations", "Free some space; indexing goes on by itself."),
    ),
    "storage_failing": (
        QT_TRANSLATE_NOOP("Explanations", "The disk that holds the library reports errors"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Your files were not changed. Indexing waits and tries again."
        ),
        QT_TRANSLATE_NOOP("Explanations", "If this stays, check the disk that holds {folder}."),
    ),
    "storage_read_only": (
        QT_TRANSLATE_NOOP("Explanations", "The library cannot be written"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Your files were not changed. What is indexed can be searched; nothing new is taken"
            " in.",
        ),
        QT_TRANSLATE_NOOP(
            "Explanations", "Look who may write in {folder}, or whether its drive is read-only."
        ),
    ),
    "catalogue_damaged": (
        QT_TRANSLATE_NOOP("Explanations", "The library's catalogue is damaged"),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Your files are not affected. The damaged catalogue is kept aside and a new one"
            " is built from them.",
        ),
        QT_TRANSLATE_NOOP("Explanations", "Nothing needs to be done."),
    ),
    "catalogue_rebuilt": (
        QT_TRANSLATE_NOOP(
            "Explanations", "The library's catalogue was damaged and is built anew from your files"
        ),
        QT_TRANSLATE_NOOP("Explanations", "Your files were not touched."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Until it is complete, searching finds only what has been read again."
        ),
    ),
    "catalogue_kept": (
        QT_TRANSLATE_NOOP(
            "Explanations", "The library's catalogue was damaged and is built anew from your files"
        ),
        QT_TRANSLATE_NOOP(
            "Explanations", "Your files were not touched. The damaged catalogue was kept as {file}."
        ),
        QT_TRANSLATE_NOOP(
            "Explanations", "Until it is complete, searching finds only what has been read again."
        ),
    ),
    "newer_schema": (
        QT_TRANSLATE_NOOP(
            "Explanations", "This library was written by a newer version of Antorcha"
        ),
        QT_TRANSLATE_NOOP("Explanations", "It was not touched."),
        QT_TRANSLATE_NOOP("Explanations", "Update the program."),
    ),
    "library_not_opened": (
        QT_TRANSLATE_NOOP("Explanations", "The library could not be opened"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}. Your files were not touched."),
        QT_TRANSLATE_NOOP("Explanations", "Free some space, or check the disk, and try again."),
    ),
    "vectors_broken": (
        QT_TRANSLATE_NOOP("Explanations", "Search by meaning has to be rebuilt"),
        QT_TRANSLATE_NOOP(
            "Explanations", "Nothing of yours is lost; search by words goes on meanwhile."
        ),
        QT_TRANSLATE_NOOP("Explanations", "Nothing needs to be done."),
    ),
    "copies_not_erased": (
        QT_TRANSLATE_NOOP("Explanations", "What was kept aside could not be deleted"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Look who may write in the folder of the library, and try again."
        ),
    ),
    "bad_rule": (
        QT_TRANSLATE_NOOP("Explanations", "A rule could not be understood"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Write it as in a .gitignore file: *.log, drafts/, !keep.log"
        ),
    ),
    "no_such_path": (
        QT_TRANSLATE_NOOP("Explanations", "There is no {path}"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Perhaps it was moved or renamed, or lies on a drive that is not connected.",
        ),
    ),
    "own_folder": (
        QT_TRANSLATE_NOOP("Explanations", "The program's own folders cannot be indexed"),
        "",
        QT_TRANSLATE_NOOP("Explanations", "Choose another folder."),
    ),
    "no_source": (
        QT_TRANSLATE_NOOP("Explanations", "{path} is not one of the folders in your library"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Perhaps it was removed meanwhile."),
    ),
    "not_in_library": (
        QT_TRANSLATE_NOOP("Explanations", "{path} is not in the library"),
        QT_TRANSLATE_NOOP("Explanations", "So nothing can be like it."),
        "",
    ),
    "no_document": (
        QT_TRANSLATE_NOOP("Explanations", "This document is not in the library any more"),
        QT_TRANSLATE_NOOP("Explanations", "It may have been removed since it was found."),
        QT_TRANSLATE_NOOP("Explanations", "Search again."),
    ),
    "subject_gone": (
        QT_TRANSLATE_NOOP("Explanations", "This subject is not there any more"),
        QT_TRANSLATE_NOOP("Explanations", "The library has changed since the map was drawn."),
        QT_TRANSLATE_NOOP("Explanations", "Draw the map again."),
    ),
    "collection_unnamed": (
        QT_TRANSLATE_NOOP("Explanations", "A collection needs a name"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "no_password": (
        QT_TRANSLATE_NOOP("Explanations", "There is no password"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "passwords_not_written": (
        QT_TRANSLATE_NOOP("Explanations", "The kept passwords cannot be changed"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}: {file}"),
        QT_TRANSLATE_NOOP("Explanations", "Try again."),
    ),
    "not_written": (
        QT_TRANSLATE_NOOP("Explanations", "The backup could not be written to {file}"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}. The library is as it was."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another place."),
    ),
    "file_not_written": (
        QT_TRANSLATE_NOOP("Explanations", "{file} could not be written"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}. What was there before is unharmed."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another place."),
    ),
    "file_no_room": (
        QT_TRANSLATE_NOOP("Explanations", "There is no room left for {file}"),
        QT_TRANSLATE_NOOP("Explanations", "What was there before is unharmed."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Make room on that disk, or choose a place on another one."
        ),
    ),
    "file_not_allowed": (
        QT_TRANSLATE_NOOP("Explanations", "{file} may not be written"),
        QT_TRANSLATE_NOOP("Explanations", "What was there before is unharmed."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another folder, or change who may write there."),
    ),
    "file_folder_gone": (
        QT_TRANSLATE_NOOP("Explanations", "The folder {folder} is not there"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Choose another folder, or plug in the drive that it is on."
        ),
    ),
    "file_there_already": (
        QT_TRANSLATE_NOOP("Explanations", "There is a {file} already"),
        QT_TRANSLATE_NOOP("Explanations", "It was not touched."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another name."),
    ),
    "not_a_backup": (
        QT_TRANSLATE_NOOP("Explanations", "This is not a backup of Antorcha"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        "",
    ),
    "wrong_passphrase": (
        QT_TRANSLATE_NOOP(
            "Explanations", "The backup does not open with this passphrase, or is damaged"
        ),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Check the passphrase and try again."),
    ),
    "backup_damaged": (
        QT_TRANSLATE_NOOP("Explanations", "The backup is damaged or cut off"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Use another copy of it."),
    ),
    "backup_empty": (
        QT_TRANSLATE_NOOP("Explanations", "This backup holds no library"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Use another copy of it."),
    ),
    "home_unusable": (
        QT_TRANSLATE_NOOP("Explanations", "The folder of the library cannot be used"),
        QT_TRANSLATE_NOOP("Explanations", "{reason}: {folder}. Your files were not touched."),
        QT_TRANSLATE_NOOP(
            "Explanations",
            "Look who may write there, whether the drive is connected and whether it is full.",
        ),
    ),
    "window_open": (
        QT_TRANSLATE_NOOP("Explanations", "A window is open already and does not answer"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was lost."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Close it, or wait until it has finished what it is doing."
        ),
    ),
    "home_in_use": (
        QT_TRANSLATE_NOOP("Explanations", "The library in this folder is open in another window"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Close that window and try again."),
    ),
    "home_taken": (
        QT_TRANSLATE_NOOP("Explanations", "There is a library in this folder already"),
        QT_TRANSLATE_NOOP("Explanations", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Explanations", "Choose an empty folder."),
    ),
}

# What such an error may tell besides, where there is any of it.
BESIDES: Final[dict[str, str]] = {
    "turns": QT_TRANSLATE_NOOP(
        "Explanations",
        "{conversations} kept conversations with {turns} questions were carried over.",
    ),
    "lost_turns": QT_TRANSLATE_NOOP(
        "Explanations", "{lost_turns} questions could not be read any more."
    ),
}
