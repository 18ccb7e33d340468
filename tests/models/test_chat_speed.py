from pathlib import Path

import pytest

from models.chat_speed import ReadingSpeed


def test_it_is_the_median_of_the_last_readings() -> None:
    assert ReadingSpeed().tokens_per_s is None
    speed = ReadingSpeed()
    for computing_s in (1.0, 2.0, 50.0):
        speed.note(100, computing_s, threads=1)
    assert speed.tokens_per_s == 50.0
    for _ in range(9):
        speed.note(100, 4.0, threads=2)
    assert speed.tokens_per_s == 50.0


def test_what_is_too_short_to_tell_does_not_count() -> None:
    speed = ReadingSpeed()
    speed.note(3, 1.0, threads=1)
    speed.note(100, 0.0, threads=1)
    assert speed.tokens_per_s is None


def test_it_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "warm" / "speed.json"
    speed = ReadingSpeed(file)
    for _ in range(9):
        speed.note(100, 2.0, threads=1)
    assert ReadingSpeed(file).tokens_per_s == 50.0
    again = ReadingSpeed(file)
    again.note(100, 1.0, threads=1)
    assert again.tokens_per_s == 100.0, "what is measured now counts, not what was remembered"


@pytest.mark.parametrize(
    "content", ["", "{}", "[1]", '{"tokens_per_s": -3}', '{"tokens_per_s": "x"}']
)
def test_a_damaged_file_says_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "speed.json").write_text(content)
    assert ReadingSpeed(tmp_path / "speed.json").tokens_per_s is None


def test_where_nothing_can_be_written_it_is_still_measured(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    speed = ReadingSpeed(tmp_path / "file" / "speed.json")
    for _ in range(9):
        speed.note(100, 2.0, threads=1)
    assert speed.tokens_per_s == 50.0
