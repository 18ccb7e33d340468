"""The words around an answer that leaves the window as Markdown, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.conversations.markdown import MarkdownWords


def markdown_words() -> MarkdownWords:
    """Translated."""
    translate = QCoreApplication.translate
    return MarkdownWords(
        sources=translate("Markdown", "Sources"),
        page=translate("Markdown", "page {n}"),
        line=translate("Markdown", "line {n}"),
        unsupported=translate("Markdown", "no source"),
        not_found=translate("Markdown", "Not in your files."),
        stopped=translate("Markdown", "Stopped."),
        failed=translate("Markdown", "There was no answer."),
        taken_out=translate("Markdown", "(Taken out: the file was forgotten.)"),
        untitled=translate("Markdown", "Conversation"),
    )
