import os
from pathlib import Path

from models.page_cache import read_ahead


def test_what_is_in_memory_is_not_read_again(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(bytes(1_000_000))
    assert read_ahead(file) is False


def test_what_cannot_be_read_is_left_to_whoever_opens_it_next(tmp_path: Path) -> None:
    assert read_ahead(tmp_path / "missing") is False
    assert read_ahead(tmp_path) is False
    os.mkfifo(tmp_path / "pipe")
    assert read_ahead(tmp_path / "pipe") is False
