"""What is kept of the opening: used only when it is exactly what was asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.answer import prompt
from models.chat_opening import OpeningFile, check_opening, opening_key
from models.types import Message

KEY = opening_key("abc", "llama 1", "4096 512", [1, 2, 3])
STATE = bytes(range(256)) * 40


@pytest.fixture
def file(tmp_path: Path) -> OpeningFile:
    return OpeningFile(tmp_path / "warm" / "m.opening")


def test_what_was_kept_comes_back(file: OpeningFile, tmp_path: Path) -> None:
    assert file.load(KEY) is None
    file.save(KEY, STATE)
    assert file.load(KEY) == STATE
    assert [path.name for path in (tmp_path / "warm").iterdir()] == ["m.opening"]


@pytest.mark.parametrize(
    "other",
    [
        opening_key("abd", "llama 1", "4096 512", [1, 2, 3]),
        opening_key("abc", "llama 2", "4096 512", [1, 2, 3]),
        opening_key("abc", "llama 1", "2048 512", [1, 2, 3]),
        opening_key("abc", "llama 1", "4096 512", [1, 23]),
    ],
    ids=["model", "build", "shape", "tokens"],
)
def test_a_state_of_anything_else_is_ignored(file: OpeningFile, other: bytes) -> None:
    file.save(KEY, STATE)
    assert file.load(other) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _content: b"",
        lambda content: content[:-1],
        lambda content: content[:60],
        lambda content: content + b"x",
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
        lambda content: b"X" + content[1:],
        lambda _content: b"something of somebody else's",
    ],
    ids=["empty", "cut off", "no state", "longer", "one bit", "other magic", "foreign"],
)
def test_a_damaged_file_is_ignored_and_replaced(
    file: OpeningFile, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    file.save(KEY, STATE)
    place = tmp_path / "warm" / "m.opening"
    place.write_bytes(damage(place.read_bytes()))
    assert file.load(KEY) is None
    file.save(KEY, STATE)
    assert file.load(KEY) == STATE


def test_only_system_messages_are_ever_kept() -> None:
    check_opening(prompt.opening())
    for messages in (
        [],
        [*prompt.opening(), Message("user", "Who is my doctor?")],
        prompt.answer_prompt("Who is my doctor?", "A mail.", "en"),
        prompt.answerable_prompt("Who is my doctor?", "A mail."),
    ):
        with pytest.raises(ValueError, match="system"):
            check_opening(messages)
