"""One file as a program leaves it on a person's disk, and what reading it must give."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file with invented content in the true layout of its program.

    Attributes:
        kind: What a person would call it; a row of the table.
        path: Where it lies, below the library.
        data: Its bytes.
        says: What a search must find in it.
        hides: What must stand in no passage of it.
        listed: The reasons that it, or something in it, must be listed for; empty for none.
        people: Whom one of its documents must name as its writer.
        dates: What one of its documents' dates must begin with.
        titles: Titles that its documents must have.
    """

    kind: str
    path: str
    data: bytes
    says: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


def as_json(value: object, indent: int | None = 1) -> bytes:
    """The value as programs write it, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, indent=indent).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    """An archive with these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 3, 5, 10, 0, 0)), data)
    return target.getvalue()
