"""What a home holds, part by part."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

_PARTS = {
    "documents": "texts",
    "passages": "passages",
    "passage_words": "words",
    "vectors": "vectors",
    "token_sketches": "sketches",
}
# Pages are counted: the sizes that SQLite adds up itself turn negative from 2 GiB on.
_BY_TABLE = """
SELECT coalesce(m.tbl_name, s.name) AS name, sum(s.pageno) * p.page_size AS bytes
FROM pragma_page_size p, dbstat s
LEFT JOIN sqlite_schema m ON m.name = s.name WHERE s.aggregate = TRUE GROUP BY 1 ORDER BY 2 DESC
"""


@dataclass(frozen=True, slots=True)
class HomeSizes:
    """Sizes in bytes; ``parts`` adds up to the home."""

    text_bytes: int
    source_bytes: int
    parts: dict[str, int]

    @property
    def home_bytes(self) -> int:
        return sum(self.parts.values())


def home_sizes(home: Path, documents: Path) -> HomeSizes:
    """Measure a home whose engine is at rest."""
    parts = dict.fromkeys([*_PARTS.values(), "other tables"], 0)
    uri = f"{(home / 'library.db').as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        for name, size in connection.execute(_BY_TABLE):
            parts[_part_of(name)] += size
        (text_bytes,) = connection.execute(
            "SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM documents"
        ).fetchone()
    database = sum(path.stat().st_size for path in home.glob("library.db*"))
    parts["free pages and log of the catalogue"] = max(0, database - sum(parts.values()))
    parts["Chroma"] = _size(home / "chroma")
    everything = _size(home)
    parts["the rest (logs)"] = max(0, everything - sum(parts.values()))
    return HomeSizes(text_bytes, _size(documents), parts)


def _part_of(table: str) -> str:
    for name, part in _PARTS.items():
        if table == name or (name == "passage_words" and table.startswith(name)):
            return part
    return "other tables"


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
