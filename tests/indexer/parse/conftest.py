"""What the tests of the parsers share: reading bytes without a child process."""

from collections.abc import Callable

import pytest

from indexer.parse.base import FileSource, Limits
from indexer.parse.language import LanguageDetector
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from indexer.types import ParsedDocument, Problem
from kernel.work import Progress

Read = Callable[..., list[ParsedDocument | Problem]]


@pytest.fixture(scope="session")
def languages() -> LanguageDetector:
    detector = LanguageDetector()
    detector.load()
    return detector


@pytest.fixture(scope="session")
def read(languages: LanguageDetector) -> Read:
    """``read(data, name)``: everything that the built-in parsers find in some bytes."""

    def read_bytes(data: bytes | str, name: str = "file", limits: Limits | None = None):
        raw = data.encode() if isinstance(data, str) else data
        reader = FileReader(ParserRegistry(built_in_parsers()), languages, limits or Limits())
        items = reader.read(FileSource.from_bytes(raw, name))
        return [item for item in items if not isinstance(item, Progress)]

    return read_bytes


@pytest.fixture(scope="session")
def check_offsets() -> Callable[[ParsedDocument], None]:
    """Fails unless every offset of a document lies in its text, in order, spans apart."""

    def check(document: ParsedDocument) -> None:
        length = len(document.text)
        for starts in (
            [h.start for h in document.headings],
            [p.start for p in document.pages],
            [edge for r in document.roles for edge in (r.start, r.end)],
        ):
            assert starts == sorted(starts)
            assert all(0 <= start <= length for start in starts)
        assert all(role.start < role.end for role in document.roles)

    return check
