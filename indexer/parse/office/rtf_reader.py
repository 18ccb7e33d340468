"""The state of an RTF document while its tokens come: groups, paragraphs, tables, notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.office.properties import Properties
from indexer.parse.office.rtf_state import GroupState, OpenTable, ParagraphFormat
from indexer.parse.office.rtf_tokens import Token, charset_of_font, charset_of_page
from indexer.parse.office.rtf_words import IGNORED, INFO, MARGINS, SIGNS, WANTED, WORDS
from indexer.parse.office.tables import cell, row_of, table_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from indexer.parse.office.assembled import AssembledText

_DEEPEST = 10_000
_FIRST_HEADING = "heading "


class RtfReader:
    """Takes tokens one by one and puts what they say into ``out``.

    Args:
        put_picture: Puts what stands in a picture, given its bytes, into ``out``.
    """

    def __init__(
        self, out: AssembledText, put_picture: Callable[[bytes], None] | None = None
    ) -> None:
        self._out = out
        self._put_picture = put_picture
        self._pictures: list[bytes] = []
        self._state = GroupState()
        self._stack: list[GroupState] = []
        self._has_ended = False
        self._paragraph = ParagraphFormat()
        self._table = OpenTable()
        self._texts: dict[str, list[str]] = {"text": []}
        self._bytes = bytearray()
        self._skip = 0
        self._is_optional = False
        self._is_bold_run = True
        self._charset = "cp1252"
        self._default_font = -1
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self._info: dict[str, str] = {}
        self._dates: dict[str, str] = {}
        self._notes: list[str] = []
        self._note_count = 0
        self._margins: list[str] = []

    def take(self, token: Token) -> None:
        """One token; what follows the last brace is no part of the document."""
        if self._has_ended:
            return
        if token.kind == "hex":
            self._take_byte(int(token.text, 16))
            return
        if token.kind == "text":
            self._take_text(token.text)
            return
        self._flush()
        if token.kind == "brace":
            self._open() if token.text == "{" else self._close()
        elif token.kind == "sign":
            self._take_sign(token.text)
        else:
            self._take_word(token.text, token.value)

    def end(self) -> None:
        """The file has ended; groups that were left open are closed."""
        self._flush()
        self._has_ended = False
        while self._stack:
            self._close()
        self._end_paragraph()
        self._end_table()
        self._put_notes()
        for text in dict.fromkeys(self._margins):
            self._out.paragraph(text)

    def properties(self) -> Properties:
        """What the file says of itself."""
        return Properties(
            title=self._info.get("title", ""),
            author=self._info.get("author", ""),
            created=self._dates.get("creatim", ""),
            modified=self._dates.get("revtim", ""),
            subject=self._info.get("subject", ""),
            keywords=self._info.get("keywords", ""),
            last_author=self._info.get("last_author", ""),
        )

    # Groups.

    def _open(self) -> None:
        if len(self._stack) > _DEEPEST:
            raise FileProblem(ProblemCode.TOO_LARGE, "It is nested too deep to be read.")
        self._stack.append(self._state)
        self._is_optional = False

    def _close(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state.destination, self._stack.pop()
        self._has_ended = not self._stack
        if ended != self._state.destination:
            self._end_destination(ended)

    def _enter(self, destination: str) -> None:
        self._state = replace(self._state, destination=destination)
        if destination not in ("text", "ignored"):
            self._texts[destination] = []

    def _end_destination(self, name: str) -> None:
        text = "".join(self._texts.pop(name, [])).strip() if name != "text" else ""
        self._texts.setdefault("text", [])
        if name in INFO and text:
            self._info.setdefault(INFO[name], text[:2_000])
        elif name == "footnote" and text:
            self._note_count += 1
            mark = f"[{self._note_count}]"
            self._put(mark)
            self._notes.append(f"{mark} {text}")
        elif name == "annotation" and text:
            by = self._info.pop("annotator", "")
            self._notes.append(f"Comment{f' by {by}' if by else ''}: {text}")
        elif name == "atnauthor":
            self._info["annotator"] = text
        elif name in MARGINS and len(text.split()) > 2:
            self._margins.append(text)
        elif name in ("creatim", "revtim"):
            self._dates[name] = self._date()
        elif name == "listtext":
            self._end_label(text)
        elif name == "fonttbl":
            self._is_optional = False
        elif name == "pict" and self._put_picture is not None:
            self._pictures.append(_from_hex(text))

    def _end_label(self, text: str) -> None:
        """The bullet or number that Word writes out for programs that cannot count."""
        label = "" if not text else f"{text} " if any(c.isalnum() for c in text) else "- "
        self._paragraph.is_listed = bool(label)
        self._put(label)

    def _date(self) -> str:
        parts = [self._numbers.pop(name, 0) for name in ("yr", "mo", "dy", "hr", "min")]
        year, month, day, hour, minute = parts
        return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:00+00:00" if year else ""

    # Control words.

    def _take_sign(self, sign: str) -> None:
        if sign == "*":
            self._is_optional = True
        elif sign in "\r\n":
            self._end_paragraph()
        elif not self._skipped():
            self._put(SIGNS.get(sign, ""))

    def _take_word(self, word: str, value: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        if self._state.destination == "ignored":
            return
        if word in IGNORED or (is_optional and word not in WANTED and word not in INFO):
            self._enter("ignored")
        elif word in _DESTINATIONS:
            self._enter(_DESTINATIONS[word])
        elif word in WORDS:
            if not self._skipped():
                self._put(WORDS[word])
        elif word in _ACTIONS:
            _ACTIONS[word](self, value)
        elif self._state.destination in ("creatim", "revtim") and value is not None:
            self._numbers[word] = value
        elif word in _NUMBERED:
            _NUMBERED[word](self, value if value is not None else 1)

    def _unicode(self, value: int) -> None:
        self._put(chr(value & 0xFFFF))
        self._skip = self._state.unicode_skip

    def _set_font(self, value: int) -> None:
        if self._state.destination == "fonttbl":
            self._numbers["font"] = value
        self._state = replace(self._state, font=value)

    def _set_font_charset(self, value: int) -> None:
        charset = charset_of_font(value)
        if charset is not None and self._state.destination == "fonttbl":
            self._fonts[self._numbers.get("font", 0)] = charset

    def _set_page(self, value: int) -> None:
        self._charset = charset_of_page(value)

    def _set_style(self, value: int) -> None:
        if self._state.destination == "stylesheet":
            self._numbers["style"] = value
        else:
            self._paragraph.style = value

    def _set_hidden(self, value: int) -> None:
        self._state = replace(self._state, is_hidden=bool(value))

    def _set_bold(self, value: int) -> None:
        self._state = replace(self._state, is_bold=bool(value))

    def _set_unicode_skip(self, value: int) -> None:
        self._state = replace(self._state, unicode_skip=max(0, min(value, 10)))

    def _set_outline(self, value: int) -> None:
        if self._state.destination == "text":
            self._paragraph.outline = value if 0 <= value < 9 else None

    def _set_list_level(self, value: int) -> None:
        self._paragraph.list_level = max(0, min(value, 8))

    def _reset_paragraph(self, _value: int | None) -> None:
        self._paragraph = ParagraphFormat()

    def _reset_characters(self, _value: int | None) -> None:
        self._state = replace(self._state, is_hidden=False, is_bold=False, font=self._default_font)

    def _in_table(self, _value: int | None) -> None:
        self._paragraph.is_in_table = True

    def _begin_row(self, _value: int | None) -> None:
        self._table.is_header_row = False

    def _mark_header(self, _value: int | None) -> None:
        self._table.is_header_row = True

    def _end_cell(self, _value: int | None) -> None:
        self._table.cells.append((self._taken(), self._is_bold_run))
        self._is_bold_run = True

    def _end_row(self, _value: int | None) -> None:
        table = self._table
        row = row_of(cell(text, is_bold=is_bold) for text, is_bold in table.cells)
        if table.is_header_row and table.header_rows == len(table.rows):
            table.header_rows += 1
        table.rows.append(row)
        table.cells = []

    def _end_paragraph(self, _value: int | None = None) -> None:
        if self._state.destination != "text":
            self._put("\n")
            return
        if self._paragraph.is_in_table or self._table.cells:
            self._put("\n")
            return
        self._end_table()
        text = self._taken()
        level = self._level()
        if level is not None:
            self._out.heading(level, text)
        elif self._paragraph.is_listed:
            self._out.item(text, self._paragraph.list_level)
        else:
            self._out.paragraph(text)
        self._paragraph.is_listed = False
        self._put_notes()

    def _level(self) -> int | None:
        name = self._styles.get(self._paragraph.style, "").lower()
        if name.startswith(_FIRST_HEADING) and name[len(_FIRST_HEADING) :][:1].isdigit():
            return int(name[len(_FIRST_HEADING)])
        if name == "title":
            return 1
        return self._paragraph.outline + 1 if self._paragraph.outline is not None else None

    def _end_table(self) -> None:
        if self._table.cells:
            self._end_row(None)
        if self._table.rows:
            self._out.end_table()
            for line in table_lines(self._table.rows, self._table.header_rows):
                self._out.row(line)
            self._out.end_table()
            self._put_notes()
            self._table = OpenTable()

    def _put_notes(self) -> None:
        notes, self._notes = self._notes, []
        for note in notes:
            self._out.row(note)
        if notes:
            self._out.end_table()
        pictures, self._pictures = self._pictures, []
        for picture in pictures:
            if self._put_picture is not None:
                self._put_picture(picture)

    # Text.

    def _take_byte(self, value: int) -> None:
        if not self._skipped():
            self._bytes.append(value)

    def _take_text(self, text: str) -> None:
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if self._state.destination != "ignored":
            self._bytes += text.encode("latin-1")

    def _skipped(self) -> bool:
        """Whether this character only stands in for a Unicode one before it."""
        if self._skip:
            self._skip -= 1
            return True
        return False

    def _flush(self) -> None:
        """The bytes so far become text in the code page of their font."""
        if self._bytes:
            font = self._state.font if self._state.font >= 0 else self._default_font
            charset = self._fonts.get(font, self._charset)
            text = bytes(self._bytes).decode(charset, "replace")
            self._bytes.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        destination = self._state.destination
        if not text or destination == "ignored" or self._state.is_hidden:
            return
        if destination == "fonttbl":
            return
        if destination == "stylesheet":
            self._name_style(text)
            return
        if destination == "text" and text.strip() and not self._state.is_bold:
            self._is_bold_run = False
        self._texts.setdefault(destination, []).append(text)

    def _name_style(self, text: str) -> None:
        name, semicolon, _rest = text.partition(";")
        number = self._numbers.get("style", 0)
        self._styles[number] = (self._styles.get(number, "") + name).strip()
        if semicolon:
            self._numbers["style"] = 0

    def _taken(self) -> str:
        text = "".join(self._texts["text"])
        self._texts["text"] = []
        # Pairs of \u make one character beyond the basic plane.
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return joined.strip()


def _from_hex(text: str) -> bytes:
    """The bytes of a picture; nothing if they are not written as they must be."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


_DESTINATIONS = {
    **{name: name for name in ("fonttbl", "stylesheet", "footnote", "annotation", "atnauthor",
                               "listtext", "creatim", "revtim", "pict", *INFO, *MARGINS)},
    "pntext": "listtext", "info": "info",
}  # fmt: skip
_ACTIONS = {
    "par": RtfReader._end_paragraph, "sect": RtfReader._end_paragraph,
    "page": RtfReader._end_paragraph, "pard": RtfReader._reset_paragraph,
    "plain": RtfReader._reset_characters, "intbl": RtfReader._in_table,
    "trowd": RtfReader._begin_row, "trhdr": RtfReader._mark_header,
    "cell": RtfReader._end_cell, "row": RtfReader._end_row,
}  # fmt: skip
_NUMBERED = {
    "u": RtfReader._unicode, "f": RtfReader._set_font, "fcharset": RtfReader._set_font_charset,
    "ansicpg": RtfReader._set_page, "s": RtfReader._set_style, "v": RtfReader._set_hidden,
    "deleted": RtfReader._set_hidden, "b": RtfReader._set_bold,
    "uc": RtfReader._set_unicode_skip, "outlinelevel": RtfReader._set_outline,
    "ilvl": RtfReader._set_list_level, "htmlrtf": RtfReader._set_hidden,
}  # fmt: skip
