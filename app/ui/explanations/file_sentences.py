"""What the engine says about a file that is not read, or not as what it is."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

FILE_SENTENCES: Final = (
    QT_TRANSLATE_NOOP("Explanations", "It is empty."),
    QT_TRANSLATE_NOOP("Explanations", "The file is empty."),
    QT_TRANSLATE_NOOP("Explanations", "The file holds nothing but blank space."),
    QT_TRANSLATE_NOOP("Explanations", "There is no text in this file."),
    QT_TRANSLATE_NOOP("Explanations", "It holds no text."),
    QT_TRANSLATE_NOOP("Explanations", "Nothing to read was found in it."),
    QT_TRANSLATE_NOOP("Explanations", "It has no pages."),
    QT_TRANSLATE_NOOP("Explanations", "There is no text on its pages."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It has no text layer, only pictures of pages (a scan, perhaps)."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is a picture too small to hold text."),
    QT_TRANSLATE_NOOP("Explanations", "It is a picture without text, a photo perhaps."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is a picture, and what stands in it has not been read yet."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It ties notes of an export together; no text of its own."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is the same note as {name} beside it, which is read instead."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It was deleted in the mail program, which has not cleaned up yet."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "Apple Mail keeps it in a file of its own, or has not fetched it yet."
    ),
    QT_TRANSLATE_NOOP("Explanations", "Its format is not known."),
    QT_TRANSLATE_NOOP("Explanations", "It is not text, and its format is not known."),
    QT_TRANSLATE_NOOP("Explanations", "Its format ({ending}) is not one that Antorcha can read."),
    QT_TRANSLATE_NOOP("Explanations", "Its format is not one that Antorcha can read."),
    QT_TRANSLATE_NOOP("Explanations", "It is {what}, which Antorcha cannot read yet."),
    QT_TRANSLATE_NOOP("Explanations", "It is {what}, which Antorcha cannot read."),
    QT_TRANSLATE_NOOP("Explanations", "It is {what}, which Antorcha does not look into."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is {what}, which Antorcha cannot look into: unpack it into one of your folders.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is an Outlook message, which Antorcha does not know by this name."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is an old Microsoft Office file of a kind that Antorcha cannot read."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is OneNote's list of a notebook's sections; it holds no notes itself."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is {what}, which Antorcha cannot read. In OneNote, export the notebook or"
        " section as PDF or as Word documents into a folder that is followed.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a mail folder of Outlook Express, which Antorcha cannot read. Import it"
        " into Thunderbird and add the folder that Thunderbird keeps its mail in.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is an Outlook data file (pst or ost), which Antorcha cannot read. Drag the"
        " mails out of Outlook into a folder as msg files, or turn the file into mbox with"
        " the free program readpst, and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a Word document from before 1997, saved in pieces; save it as docx to have"
        " it found.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a document of Apple's {what} without a readable preview; export it as PDF"
        " or Word to have it found.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "Of a document of Apple's {what} only the preview can be read, which may be its"
        " first pages alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is an office document under another name: give it its own ending."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is an object of another program inside the mail."),
    QT_TRANSLATE_NOOP("Explanations", "It is no item of an Outlook store."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is an Outlook data file (pst or ost), and the library that reads them"
        " (libpff-python) is not installed.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a mail inside a mail that cannot be taken out of the data file.",
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is packed in a way that is not known."),
    QT_TRANSLATE_NOOP("Explanations", "It is a link, which is not followed."),
    QT_TRANSLATE_NOOP("Explanations", "It is a link; the file it leads to is read where it lies."),
    QT_TRANSLATE_NOOP("Explanations", "It is not a regular file."),
    QT_TRANSLATE_NOOP("Explanations", "This is {what}, not a file with contents."),
    QT_TRANSLATE_NOOP("Explanations", "In the archive it is {what}."),
    QT_TRANSLATE_NOOP("Explanations", "It is protected with a password."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is protected against copying (DRM); its text is encrypted."
    ),
    QT_TRANSLATE_NOOP("Explanations", "The message is encrypted."),
    QT_TRANSLATE_NOOP("Explanations", "The message is encrypted with PGP."),
    QT_TRANSLATE_NOOP("Explanations", "It is encrypted with PGP."),
    QT_TRANSLATE_NOOP("Explanations", "It is encrypted (S/MIME)."),
    QT_TRANSLATE_NOOP("Explanations", "You are not allowed to read it."),
    QT_TRANSLATE_NOOP("Explanations", "You have no permission to read this file."),
    QT_TRANSLATE_NOOP("Explanations", "You have no permission to look into this folder."),
    QT_TRANSLATE_NOOP("Explanations", "This folder could not be listed: {reason}."),
    QT_TRANSLATE_NOOP("Explanations", "This file could not be read: {reason}."),
    QT_TRANSLATE_NOOP("Explanations", "It cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("Explanations", "It is no longer there."),
    QT_TRANSLATE_NOOP(
        "Explanations", "The part of the program that reads pictures does not start."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its parts cannot be found."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its text cannot be found."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its slides cannot be found."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its sheets cannot be read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its content is missing."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its list of chapters is missing."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: its pages cannot be found."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is damaged: its table of contents is missing or cannot be read."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: nothing readable is left in it."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged: no reader finds text in it."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged; nothing can be read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged; nothing of it can be read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged; only what comes before that was read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged; what lies at that place was not read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged; what could be recovered is read."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged, and too large to be recovered."),
    QT_TRANSLATE_NOOP("Explanations", "It cannot be taken out: the archive is damaged."),
    QT_TRANSLATE_NOOP("Explanations", "It is a damaged Outlook message."),
    QT_TRANSLATE_NOOP("Explanations", "It is a damaged Outlook data file."),
    QT_TRANSLATE_NOOP("Explanations", "Its folders cannot be read; the mails are read one by one."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged in the Outlook data file."),
    QT_TRANSLATE_NOOP("Explanations", "It is a folder that is damaged in the Outlook data file."),
    QT_TRANSLATE_NOOP(
        "Explanations", "What is attached to it is damaged in the Outlook data file."
    ),
    QT_TRANSLATE_NOOP("Explanations", "Its Outlook container (winmail.dat) is damaged."),
    QT_TRANSLATE_NOOP("Explanations", "It is a damaged S/MIME part."),
    QT_TRANSLATE_NOOP("Explanations", "It is a damaged picture."),
    QT_TRANSLATE_NOOP("Explanations", "A page cannot be drawn."),
    QT_TRANSLATE_NOOP("Explanations", "None of its pages can be read."),
    QT_TRANSLATE_NOOP("Explanations", "Its JSON is broken ({detail})."),
    QT_TRANSLATE_NOOP("Explanations", "Its XML is broken ({detail})."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It declares XML entities, which notes never do; it is not read."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It could not be read ({detail})."),
    QT_TRANSLATE_NOOP("Explanations", "What stands in its pictures could not be read."),
    QT_TRANSLATE_NOOP("Explanations", "What stands in its pictures has not been read yet."),
    QT_TRANSLATE_NOOP("Explanations", "Some of its pictures cannot be read."),
    QT_TRANSLATE_NOOP("Explanations", "A picture in it cannot be read ({detail})."),
)

# The terminal's words for them speak of its commands.
OTHERWISE: Final = {
    "Left out: {reason}.": QT_TRANSLATE_NOOP("Explanations", "Not in the library: {reason}."),
    "Followed: 1 file in it are known.": QT_TRANSLATE_NOOP(
        "Explanations", "Followed: 1 file in it is known."
    ),
    "It is protected with a password; `antorcha unlock` asks for it.": QT_TRANSLATE_NOOP(
        "Explanations", "It is protected with a password."
    ),
    (
        "It is protected with a password, and none that was entered opens it; `antorcha unlock`"
        " asks for another."
    ): QT_TRANSLATE_NOOP(
        "Explanations", "It is protected with a password, and none that was entered opens it."
    ),
    "The program's file reader does not start; try again, or run the doctor.": QT_TRANSLATE_NOOP(
        "Explanations",
        "The part of the program that reads files does not start; try again, or press"
        " “Try it” on the Trust page.",
    ),
}
