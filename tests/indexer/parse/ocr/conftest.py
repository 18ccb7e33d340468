"""Reading files with pictures in them, without models."""

import pytest

from indexer.parse.base import FileSource, Limits
from indexer.parse.ocr.pictures import Pictures
from indexer.parse.reading import FileReader
from indexer.parse.registry import ParserRegistry, built_in_parsers
from kernel.work import Progress
from tests.indexer.parse.ocr.drawn import FakeEngine


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def read_with(languages):
    """``read_with(pictures, data, name)``: what the built-in parsers find, given ``pictures``."""

    def read(pictures, data, name="file", known=None, limits=None):
        pictures.begin_file(known or {})
        registry = ParserRegistry(built_in_parsers(pictures))
        reader = FileReader(registry, languages, limits or Limits())
        items = reader.read(FileSource.from_bytes(data, name))
        return [item for item in items if not isinstance(item, Progress)]

    return read


@pytest.fixture
def read_all(read_with, engine):
    """What is found when pictures are read on the spot."""
    return lambda data, name="file", **more: read_with(Pictures(engine), data, name, **more)


@pytest.fixture
def read_none(read_with):
    """What is found while no picture was read yet."""
    return lambda data, name="file", **more: read_with(Pictures(), data, name, **more)
