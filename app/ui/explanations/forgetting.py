"""What goes along when something is forgotten."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def copies_go_words() -> str:
    """What becomes of damaged catalogues that were kept aside."""
    return QCoreApplication.translate(
        "Explanations",
        "What was kept aside of a damaged catalogue is deleted as well, since single texts cannot"
        " be taken out of it.",
    )
