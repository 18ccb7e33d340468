"""What holds at one place of an RTF document: its group, its paragraph, its table."""

from __future__ import annotations

from dataclasses import dataclass, field

from indexer.parse.office.tables import Row


@dataclass(frozen=True, slots=True)
class GroupState:
    """What a group inherits from the one around it."""

    destination: str = "text"
    is_hidden: bool = False
    font: int = -1
    unicode_skip: int = 1
    is_bold: bool = False


@dataclass(slots=True)
class ParagraphFormat:
    """Paragraph formatting that holds until it is reset."""

    style: int = 0
    outline: int | None = None
    is_in_table: bool = False
    is_listed: bool = False
    list_level: int = 0


@dataclass(slots=True)
class OpenTable:
    """A table whose rows are still coming."""

    rows: list[Row] = field(default_factory=list)
    cells: list[tuple[str, bool]] = field(default_factory=list)
    header_rows: int = 0
    is_header_row: bool = False
