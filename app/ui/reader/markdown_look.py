"""Markdown as it is meant, over the very characters of the note: offsets and marks stay true.

Nothing is turned into markup that could load or run: signs are made small and clear, and what they
set off gets its look. HTML in a note is shown as the characters it is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat

from app.ui.look.plain_text import utf16_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

    from app.ui.look.theme import Theme

Style = tuple[int, int, str]
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_HEADING = re.compile(r"(\s{0,3}#{1,6}\s+)\S")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_BULLET = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)")
_CODE = re.compile(r"(`+)([^`\n]+)\1")
_EMPHASIS = (
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), "strong"),
    (re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\w*_])"), "italic"),
    (re.compile(r"(~~)(?=\S)(.+?)(?<=\S)\1"), "struck"),
)
_LINK = re.compile(r"(!?\[)([^\]\n]{1,300})(\]\([^\s()]{1,2000}(?:\s+\"[^\"]*\")?\))")
_WIKI = re.compile(r"(!?\[\[)([^\[\]\n]{1,300})(\]\])")
_FENCED: Final = 1
_TINY_POINTS: Final = 1.0
_NEARLY_NO_WIDTH: Final = 1.0


def styles_of(line: str, is_fenced: bool) -> Iterator[Style]:
    """How the parts of a line look: ``(start, end, style)``, later ones over earlier ones."""
    if is_fenced or _FENCE.match(line):
        yield 0, len(line), "sign" if _FENCE.match(line) else "block"
        return
    if _RULE.match(line):
        yield 0, len(line), "faint"
        return
    if heading := _HEADING.match(line):
        yield heading.start(1), heading.end(1), "sign"
    if quote := _QUOTE.match(line):
        yield 0, len(line), "quote"
        yield quote.start(), quote.end(), "faint"
    elif bullet := _BULLET.match(line):
        yield bullet.start(), bullet.end(), "bullet"
    yield from _inline(line)


def _inline(line: str) -> Iterator[Style]:
    codes = [match.span() for match in _CODE.finditer(line)]
    for pattern, style in _EMPHASIS:
        for match in pattern.finditer(line):
            if not any(start <= match.start() < end for start, end in codes):
                yield match.start(2), match.end(2), style
                yield match.start(1), match.end(1), "sign"
                yield match.end(2), match.end(), "sign"
    for pattern in (_LINK, _WIKI):
        for match in pattern.finditer(line):
            yield match.start(2), match.end(2), "link"
            yield match.start(1), match.end(1), "sign"
            yield match.start(3), match.end(3), "sign"
    for match in _CODE.finditer(line):
        yield match.start(2), match.end(2), "code"
        yield match.start(1), match.end(1), "sign"
        yield match.end(2), match.end(), "sign"


class MarkdownLook(QSyntaxHighlighter):
    """Dresses a document's blocks while it is on."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self.is_on = False
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if not self.is_on:
            return
        was_fenced = self.previousBlockState() == _FENCED
        is_fence = bool(_FENCE.match(text))
        self.setCurrentBlockState(_FENCED if was_fenced != is_fence else 0)
        styles = list(styles_of(text, was_fenced))
        edges = sorted({edge for start, end, _ in styles for edge in (start, end)})
        for start, end in pairwise(edges):
            # Of what overlaps, all count: a strong word in a quotation is strong and quoted.
            over = [style for first, last, style in styles if first <= start and end <= last]
            look = QTextCharFormat()
            for style in over:
                look.merge(self._look(style))
            first = utf16_index(text, start)
            self.setFormat(first, utf16_index(text, end) - first, look)

    def _look(self, style: str) -> QTextCharFormat:
        look = QTextCharFormat()
        if style == "sign":
            look.setFontPointSize(_TINY_POINTS)
            look.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
            look.setFontLetterSpacing(_NEARLY_NO_WIDTH)
            look.setForeground(QColor(0, 0, 0, 0))
        elif style == "strong":
            look.setFontWeight(QFont.Weight.DemiBold)
        elif style == "italic":
            look.setFontItalic(True)
        elif style == "struck":
            look.setFontStrikeOut(True)
        elif style in ("code", "block"):
            look.setFontFamilies(["monospace"])
            look.setBackground(self._theme.colour("sunken"))
        elif style == "link":
            look.setForeground(self._theme.colour("accent"))
            look.setFontUnderline(True)
        elif style == "bullet":
            look.setForeground(self._theme.colour("accent"))
        else:  # quote, faint
            look.setForeground(self._theme.colour("ink_muted"))
            look.setFontItalic(style == "quote")
        return look
