"""What came of each question, one line a question in a file that a killed run leaves whole."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

Record = Mapping[str, Any]


class Records:
    """A file of results that only grows. Opening it drops a line that was cut off.

    Args:
        path: The file; made if it is missing.
    """

    def __init__(self, path: Path) -> None:
        self._records: dict[str, Record] = {}
        self._file: BinaryIO = path.open("a+b")
        self._file.seek(0)
        whole_bytes = 0
        for line in self._file:
            try:
                record = json.loads(line) if line.endswith(b"\n") else None
            except ValueError:
                record = None
            if not isinstance(record, dict) or not isinstance(record.get("key"), str):
                break
            self._records[record["key"]] = record
            whole_bytes += len(line)
        self._file.truncate(whole_bytes)

    def __enter__(self) -> Records:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __contains__(self, key: str) -> bool:
        return key in self._records

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def add(self, key: str, record: Record) -> None:
        """Keep a result: the system has it when this returns, even if the program is killed."""
        whole = {"key": key, **record}
        self._file.write(json.dumps(whole, ensure_ascii=True).encode() + b"\n")
        self._file.flush()
        self._records[key] = whole

    def of(self, kind: str) -> list[Record]:
        """The results of one kind, in the order in which they came."""
        return [record for record in self if record["kind"] == kind]


def write_whole(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file so that it is there as a whole or not at all."""
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(content, ensure_ascii=True, indent=1), encoding="ascii")
    os.replace(part, path)  # noqa: PTH105 - the one call that is atomic by contract
