"""What the engine says about files that are too large, too slow or read in part; and why."""

from __future__ import annotations

from typing import Final

from app.ui.explanations.marking import QT_TRANSLATE_NOOP

MEASURE_SENTENCES: Final = (
    QT_TRANSLATE_NOOP("Explanations", "It is a mail of more than {mib} MB."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is a text file of more than {mib} MB, which is not read."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is an RTF file of more than {mib} MB, which is not read."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is an archive of more than {mib} MB inside another one."),
    QT_TRANSLATE_NOOP("Explanations", "It has {size} MB; files up to {mib} MB are read."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It has more than {mib} MB, which is too much to take out of a file."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It holds more than {mib} MB, which is too much to take out of an archive."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It expands to far more than its size; the rest of it was not read."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "Far more text comes out of it than a file of its size can hold; the rest was not kept.",
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is nested too deep to be read."),
    QT_TRANSLATE_NOOP("Explanations", "Its headers are nested too deep to be read."),
    QT_TRANSLATE_NOOP("Explanations", "Reading it needs more memory than a file is given."),
    QT_TRANSLATE_NOOP("Explanations", "A picture in it needs more memory than a file is given."),
    QT_TRANSLATE_NOOP("Explanations", "It is a picture with more dots than can be read."),
    QT_TRANSLATE_NOOP("Explanations", "Its text takes more than a file is given."),
    QT_TRANSLATE_NOOP("Explanations", "Its table of contents alone is too large."),
    QT_TRANSLATE_NOOP("Explanations", "Reading it came to nothing for {seconds} seconds."),
    QT_TRANSLATE_NOOP("Explanations", "Reading it took more than {seconds} seconds."),
    QT_TRANSLATE_NOOP("Explanations", "Taking it out of its archive takes too long."),
    QT_TRANSLATE_NOOP("Explanations", "Reading a picture in it took too long."),
    QT_TRANSLATE_NOOP("Explanations", "The file makes its reader crash ({detail})."),
    QT_TRANSLATE_NOOP("Explanations", "The file makes its reader stop."),
    QT_TRANSLATE_NOOP(
        "Explanations", "The file made its reader say nonsense; nothing of that was kept."
    ),
    QT_TRANSLATE_NOOP("Explanations", "A picture in it makes its reader stop."),
    QT_TRANSLATE_NOOP(
        "Explanations", "Reading this file failed through a defect of this program ({detail})."
    ),
    QT_TRANSLATE_NOOP("Explanations", "Only its beginning is read; it is a very large data file."),
    QT_TRANSLATE_NOOP("Explanations", "Only its beginning: {said}"),
    QT_TRANSLATE_NOOP("Explanations", "Only its first {count} notes: {said}"),
    QT_TRANSLATE_NOOP("Explanations", "Only its first {count} entries are read."),
    QT_TRANSLATE_NOOP("Explanations", "Only its first {count} contacts are read."),
    QT_TRANSLATE_NOOP(
        "Explanations", "Only its first {count} rows are read; it is a table of very many."
    ),
    QT_TRANSLATE_NOOP("Explanations", "Only its first {count} of {total} pages are read."),
    QT_TRANSLATE_NOOP("Explanations", "Only its first {count} million characters are read."),
    QT_TRANSLATE_NOOP("Explanations", "Part of the note is damaged or too large."),
    QT_TRANSLATE_NOOP("Explanations", "Parts of it are damaged or too large: {names}."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It has so many parts, or parts nested so deep, that not all of them are read.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is {place} of a mail that was sent in pieces, which are not put together.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is {place} of a mail that was sent in pieces, and read by itself: only in one"
        " mailbox (mbox) they are put together.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a mail inside a mail, of which only the beginning can be taken out of the"
        " data file; drag it out of Outlook into a folder to have it read as a whole.",
    ),
    QT_TRANSLATE_NOOP("Explanations", "Of what is attached to a mail, {mib} MB are read."),
    QT_TRANSLATE_NOOP("Explanations", "Of its pictures, the first {count} are read."),
    QT_TRANSLATE_NOOP("Explanations", "It has too many attachments to read."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It holds more than {count} files; the others were not read."
    ),
    QT_TRANSLATE_NOOP("Explanations", "It holds too many folders and links."),
    QT_TRANSLATE_NOOP("Explanations", "{count} more things in it could not be read."),
    QT_TRANSLATE_NOOP("Explanations", "Too many things in it could not be read; it was given up."),
    QT_TRANSLATE_NOOP("Explanations", "Some pages cannot be read: {pages}."),
    QT_TRANSLATE_NOOP("Explanations", "Some pages are pictures without text: {pages}."),
    QT_TRANSLATE_NOOP("Explanations", "Some of its pages are pictures: {pages}."),
    QT_TRANSLATE_NOOP("Explanations", "The text of some pages cannot be read: {pages}."),
    QT_TRANSLATE_NOOP("Explanations", "The pages have not been read by eye yet."),
    QT_TRANSLATE_NOOP("Explanations", "Pictures of its pages could not be read: {pages}."),
    QT_TRANSLATE_NOOP("Explanations", "About {share} % of its characters cannot be read as text."),
    QT_TRANSLATE_NOOP(
        "Explanations", "Its fonts do not say which letters they draw, so its text cannot be read."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "What is written on it could not be made out: it is too faint, or in a script"
        " that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Indian scripts,"
        " Thai and others).",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "What is written on it could not be made out: it is too faint, or in a script that"
        " is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian"
        " scripts, Thai and others).",
    ),
    QT_TRANSLATE_NOOP("Explanations", "Found by words and by meaning."),
    QT_TRANSLATE_NOOP("Explanations", "Found by words; by meaning in a while."),
    QT_TRANSLATE_NOOP("Explanations", "It waits for its turn to be read."),
    QT_TRANSLATE_NOOP(
        "Explanations", "It waits: of its folder nothing is read for now, as you wished."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "Found by words. Of its folder nothing more is read for now, as you wished.",
    ),
    QT_TRANSLATE_NOOP("Explanations", "It could not be read."),
    QT_TRANSLATE_NOOP("Explanations", "It is not a file with contents."),
    QT_TRANSLATE_NOOP("Explanations", "It is in none of the folders followed."),
    QT_TRANSLATE_NOOP("Explanations", "It is not there: {reason}."),
    QT_TRANSLATE_NOOP("Explanations", "It is new and is looked at within moments."),
    QT_TRANSLATE_NOOP("Explanations", "Followed: {count} files in it are known."),
    QT_TRANSLATE_NOOP(
        "Explanations", "The folder followed is not there now, or another drive is in its place."
    ),
    QT_TRANSLATE_NOOP("Explanations", "What was read of it is still found."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is {place} of a mail that was sent in pieces, and read by itself: only in one"
        " mailbox (mbox) they are put together.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is the same note as {name} beside it, which is read instead."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is an Outlook data file (pst or ost), and the library that reads them"
        " (libpff-python) is not installed.",
    ),
    QT_TRANSLATE_NOOP("Explanations", "It is a damaged Outlook data file."),
    QT_TRANSLATE_NOOP("Explanations", "It is damaged in the Outlook data file."),
    QT_TRANSLATE_NOOP("Explanations", "It is a folder that is damaged in the Outlook data file."),
    QT_TRANSLATE_NOOP("Explanations", "It is no item of an Outlook store."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "It is a mail inside a mail, of which only the beginning can be taken out of the"
        " data file; drag it out of Outlook into a folder to have it read as a whole.",
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "It is a mail inside a mail that cannot be taken out of the data file."
    ),
    QT_TRANSLATE_NOOP(
        "Explanations", "What is attached to it is damaged in the Outlook data file."
    ),
    QT_TRANSLATE_NOOP("Explanations", "Of what is attached to a mail, {mib} MB are read."),
    QT_TRANSLATE_NOOP("Explanations", "What stands in its pictures has not been read yet."),
    QT_TRANSLATE_NOOP("Explanations", "Of its pictures, the first {count} are read."),
    QT_TRANSLATE_NOOP("Explanations", "Some of its pictures cannot be read."),
    QT_TRANSLATE_NOOP(
        "Explanations",
        "What is written on it could not be made out: it is too faint, or in a script"
        " that is not read from pictures (Cyrillic, Greek, Arabic, Hebrew, Korean, Indian"
        " scripts, Thai and others).",
    ),
    QT_TRANSLATE_NOOP("Explanations", "Its folders cannot be read; the mails are read one by one."),
)
