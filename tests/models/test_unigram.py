from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import tokenizers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.unigram import UnigramTokenizer
from models.unigram_export import DamagedSourceError, export_unigram, read_character_map
from tests.models.tiny_e5 import character_map

_MARKS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")
HARD = [
    "",
    "  two  spaces ",
    "tab\tand\r\nline",
    "ﬁne Ａ①½ ﷺ",
    "e\u0301 é \u0301b ﬁ\u0301",
    "\u200bzero \u00a0 nb\u3000wide",
    "𝔘nknown 𒀀𒀀𒀀 z \U0010ffff",
    "กำ 한국어 ㄱ हिन्दी العَرَبِيَّة",
    "▁x ▁",
    "\x00\x01\x7f\x85\u2028",
    "深夜的月光洒在平静的湖面上，远处传来几声蛙鸣。" * 4,
    "supercalifragilisticexpialidocious" * 5,
]


@pytest.fixture(scope="module")
def reference(embedding_folder: Path) -> tokenizers.Tokenizer:
    tokenizer = tokenizers.Tokenizer.from_file(str(embedding_folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(512)
    return tokenizer


@pytest.fixture(scope="module")
def small(embedding_folder: Path) -> UnigramTokenizer:
    return UnigramTokenizer.load(embedding_folder / "onnx" / "unigram.json")


@pytest.mark.real_model
@pytest.mark.parametrize("text", HARD, ids=lambda text: ascii(text[:12]))
def test_hard_texts_become_the_tokens_that_the_reference_makes(
    reference: tokenizers.Tokenizer, small: UnigramTokenizer, text: str
) -> None:
    assert small.encode(text, 512) == reference.encode(text).ids


@pytest.mark.real_model
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_becomes_the_tokens_that_the_reference_makes(
    reference: tokenizers.Tokenizer, small: UnigramTokenizer, text: str
) -> None:
    if any(mark in text for mark in _MARKS):
        return  # the reference takes these for its own marks; ours are cut up beforehand
    assert small.encode(text, 512) == reference.encode(text).ids


def _tiny() -> UnigramTokenizer:
    pieces = [None, None, None, None, "▁", "▁ab", "▁a", "b", "a"]
    scores = [0, 0, 0, 0, -1.0, -5.0, -2.0, -2.0, -3.0]
    marks = {"begin": 0, "padding": 1, "end": 2, "unknown": 3}
    return UnigramTokenizer(pieces, scores, {"A": "a"}, marks)


def test_the_most_probable_segmentation_wins_not_the_longest_piece() -> None:
    assert _tiny().encode("ab", 10) == [0, 6, 7, 2]  # "▁a" "b" at -4 beats "▁ab" at -5


def test_neighbouring_unknown_characters_are_one_token() -> None:
    assert _tiny().encode("xyz b", 10) == [0, 4, 3, 4, 7, 2]


def test_no_more_than_the_limit_with_both_marks_kept() -> None:
    ids = _tiny().encode("ab " * 1000, 16)
    assert len(ids) == 16
    assert (ids[0], ids[-1]) == (0, 2)


def test_the_map_is_read_from_its_trie() -> None:
    assert read_character_map(character_map()) == {"A": "a"}


@given(cut=st.integers(0, len(character_map()) - 1))
def test_a_map_cut_anywhere_is_refused(cut: int) -> None:
    with pytest.raises(DamagedSourceError):
        read_character_map(character_map()[:cut])


def test_a_map_that_points_outside_itself_is_refused() -> None:
    with pytest.raises(DamagedSourceError, match="outside"):
        read_character_map(character_map(last_offset=99))


@given(st.binary(max_size=3000))
def test_a_noisy_map_is_read_or_refused(noise: bytes) -> None:
    try:
        pairs = read_character_map(noise)
    except DamagedSourceError:
        return
    assert all(isinstance(key, str) for key in pairs)


@given(st.binary(max_size=300))
def test_noise_is_no_tokenizer(noise: bytes) -> None:
    with pytest.raises(DamagedSourceError):
        export_unigram(noise)


def test_the_query_embedder_needs_neither_torch_nor_the_large_tokenizer(
    tiny_embedding_folder: Path,
) -> None:
    code = (
        "import sys; from pathlib import Path; from models.embedding import OnnxEmbedder; "
        "OnnxEmbedder(Path(sys.argv[1]), 1).embed_queries(['hello']); "
        "print([m for m in ('torch', 'transformers', 'tokenizers', 'onnx') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tiny_embedding_folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
