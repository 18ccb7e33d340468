"""The catalogue as the engine's clients ask it: counts, sources, problems, single documents."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

from indexer.store import catalog_problems, catalog_sources
from indexer.store.catalog_sources import Exclusion, Source
from indexer.store.database import Database
from indexer.types import (
    DocumentInfo,
    DocumentKind,
    FileState,
    Heading,
    PageStart,
    ProblemReport,
    RoleSpan,
    SpanRole,
)

_DOCUMENT = """
SELECT d.*, f.path, s.collection FROM documents d
JOIN files f ON f.id = d.file_id JOIN sources s ON s.id = f.source_id
WHERE d.id = ?
"""
_AT = """
SELECT d.id FROM documents d JOIN files f ON f.id = d.file_id WHERE f.path = ? AND d.member = ?
"""


@dataclass(frozen=True, slots=True)
class StateCounts:
    """How far files have come; the five add up to ``total``."""

    total: int = 0
    semantic: int = 0
    keyword: int = 0
    pending: int = 0
    failed: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """What the library holds: files by state, the documents read from them, their passages."""

    files: StateCounts
    documents: int
    passages: int


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document with its whole text. Offsets count code points."""

    info: DocumentInfo
    text: str
    headings: tuple[Heading, ...]
    pages: tuple[PageStart, ...]
    roles: tuple[RoleSpan, ...]
    metadata: dict[str, str]


class Catalog:
    """Reads the library. Any thread may ask; answers show the last finished transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> Counts:
        """Counts for ``status``; they cost a walk over small indexes, never over texts."""
        connection = self._database.read()
        by_state = dict(connection.execute("SELECT state, count(*) FROM files GROUP BY state"))
        (documents,) = connection.execute("SELECT count(*) FROM documents").fetchone()
        (passages,) = connection.execute("SELECT count(*) FROM passages").fetchone()
        return Counts(_states(by_state), documents, passages)

    def counts_by_source(self) -> dict[int, StateCounts]:
        """How far the files of each source have come, by the source's id."""
        return {source: _states(states) for source, states in self._states_by_source().items()}

    def _states_by_source(self) -> dict[int, dict[str, int]]:
        found: dict[int, dict[str, int]] = {}
        for row in self._database.read().execute(
            "SELECT source_id, state, count(*) AS files FROM files GROUP BY source_id, state"
        ):
            found.setdefault(row["source_id"], {})[row["state"]] = row["files"]
        return found

    def sources(self) -> list[Source]:
        """Every source, in order of path."""
        return catalog_sources.all_sources(self._database.read())

    def exclusions(self, source: Source) -> list[Exclusion]:
        """What the rules left out of a source, with the reason in words."""
        return catalog_sources.exclusions_of(self._database.read(), source.id)

    def problems(self) -> list[ProblemReport]:
        """Every file that is not fully indexed, and why."""
        return catalog_problems.list_problems(self._database.read())

    def count_problems(self) -> int:
        """How many rows ``problems`` has."""
        (count,) = self._database.read().execute("SELECT count(*) FROM problems").fetchone()
        return int(count)

    def forgotten(self) -> list[str]:
        """The paths that are kept out on the person's wish."""
        rows = self._database.read().execute("SELECT path FROM forgotten ORDER BY path")
        return [os.fsdecode(row["path"]) for row in rows]

    def document_at(self, path: str, member: str | None) -> str | None:
        """The id of what lies at an absolute path, or is that member of it; None if nothing is."""
        where = (os.fsencode(path), member or "")
        row = self._database.read().execute(_AT, where).fetchone()
        return None if row is None else str(row["id"])

    def document(self, document_id: str) -> StoredDocument | None:
        """One document, or None if there is none with this id."""
        if not (document_id.isascii() and document_id.isdigit() and len(document_id) < 19):
            return None
        row = self._database.read().execute(_DOCUMENT, (int(document_id),)).fetchone()
        if row is None:
            return None
        info = DocumentInfo(
            id=str(row["id"]),
            path=os.fsdecode(row["path"]),
            kind=DocumentKind(row["kind"]),
            title=row["title"],
            collection=row["collection"],
            date=row["date"],
            language=row["language"],
            sender=row["sender"],
            recipients=tuple(json.loads(row["recipients"])),
            member=row["member"] or None,
        )
        return StoredDocument(
            info=info,
            text=row["text"],
            headings=tuple(Heading(*item) for item in json.loads(row["headings"])),
            pages=tuple(PageStart(*item) for item in json.loads(row["pages"])),
            roles=tuple(
                RoleSpan(start, end, SpanRole(role))
                for start, end, role in json.loads(row["roles"])
            ),
            metadata=json.loads(row["metadata"]),
        )


def _states(by_state: dict[str, int]) -> StateCounts:
    return StateCounts(
        total=sum(by_state.values()),
        semantic=by_state.get(FileState.SEMANTIC, 0),
        keyword=by_state.get(FileState.KEYWORD, 0),
        pending=by_state.get(FileState.PENDING, 0),
        failed=by_state.get(FileState.FAILED, 0),
        skipped=by_state.get(FileState.SKIPPED, 0),
    )
