"""Why a file is not found, or not all of it: the reason, the remedy and the whole story."""

from __future__ import annotations

import functools
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.explanations.file_sentences import FILE_SENTENCES, OTHERWISE
from app.ui.explanations.fragments import FRAGMENTS
from app.ui.explanations.measure_sentences import MEASURE_SENTENCES
from app.ui.explanations.phrasebook import Phrasebook

_TOO_MANY_DOTS: Final = "It is a picture with more dots than can be read."
_WITH_AN_INSIDE: Final = frozenset(
    {"a disk image", "the disk of a virtual machine", "the memory of a virtual machine"}
)
_WITHOUT_TEXT: Final = frozenset(
    {
        "a video",
        "a recording",
        "an MP3 recording",
        "an Ogg recording",
        "a FLAC recording",
        "a program",
        "a Windows program",
        "a Java program",
        "an Android program",
        "a browser extension",
        "a Python package",
        "a font",
        "a language model",
    }
)


@functools.cache
def phrases() -> Phrasebook:
    """All that the engine says about files; made when it is first needed."""
    return Phrasebook((*FILE_SENTENCES, *MEASURE_SENTENCES, *FRAGMENTS), OTHERWISE)


def file_words(text: str) -> str:
    """What the engine says about a file, or why it is left out, in the person's language."""
    return phrases().said(text)


def can_be_unlocked(message: str) -> bool:
    """Whether a password that is entered would be tried: of PDFs it is, wherever they lie."""
    return "`antorcha unlock`" in message


def reason_words(code: str, message: str = "") -> tuple[str, str]:
    """A problem's code as what happened and what the person can do.

    Args:
        message: What the engine said of the file, where that is known: it may tell of what kind
            the file is, and that another remedy would help.
    """
    reason, remedy = _usual_words(code)
    return reason, _remedy_for(message) or remedy


def _remedy_for(message: str) -> str:
    """What to do about a file of this kind; empty if nothing particular is known of it."""
    translate = QCoreApplication.translate
    if message == _TOO_MANY_DOTS:
        return translate("Problems", "Save a smaller copy of it.")
    what = _kind_told(message)
    if what in _WITH_AN_INSIDE:
        return translate(
            "Problems",
            "Nothing, unless you keep documents inside: copy those into a folder of yours. A rule"
            " in “What is left out” of its folder takes such files off this list.",
        )
    if what in _WITHOUT_TEXT:
        return translate(
            "Problems",
            "Nothing: there is no text to be found in it. A rule in “What is left out” of its"
            " folder takes such files off this list.",
        )
    return ""


@functools.lru_cache(maxsize=256)
def _kind_told(message: str) -> str:
    """What kind of file the engine says that it is, in its words; kept, as tables ask often."""
    said = phrases().read(message) if message.startswith("It is ") else None
    return said[0][1].get("what", "") if said else ""


def _usual_words(code: str) -> tuple[str, str]:
    translate = QCoreApplication.translate
    known = {
        "encrypted": (
            translate("Problems", "Locked with a password"),
            translate("Problems", "Enter its password here (PDF), or save a copy without one."),
        ),
        "no_text": (
            translate("Problems", "No text in it"),
            translate("Problems", "Nothing, if it is empty or a photo."),
        ),
        "unsupported": (
            translate("Problems", "A kind of file that is not read"),
            translate("Problems", "Save it as PDF, text or a web page if you need it."),
        ),
        "unreadable": (
            translate("Problems", "No permission to read it"),
            translate("Problems", "Give yourself the right to read the file."),
        ),
        "corrupt": (
            translate("Problems", "The file is damaged"),
            translate("Problems", "Open it in its own program and save it again."),
        ),
        "too_large": (
            translate("Problems", "Too large to be read"),
            translate(
                "Problems",
                "If it holds text, split it into smaller files. If not, a rule in “What is left"
                " out” of its folder takes it off this list.",
            ),
        ),
        "timed_out": (
            translate("Problems", "Reading it took too long"),
            translate("Problems", "It is tried again later by itself."),
        ),
        "crashed_parser": (
            translate("Problems", "Reading it failed"),
            translate("Problems", "The file may be malformed; saving it again often helps."),
        ),
        "partial": (
            translate("Problems", "Only part of it could be read"),
            translate("Problems", "What was read can be found; open the file for the rest."),
        ),
        "vanished": (
            translate("Problems", "It was gone when it was to be read"),
            translate("Problems", "Nothing, if you deleted or moved it."),
        ),
        "low_quality_text": (
            translate("Problems", "Its text is hard to make out"),
            translate("Problems", "A better scan would help."),
        ),
    }
    unknown = (translate("Problems", "It could not be read"), "")
    return known.get(code, unknown)
