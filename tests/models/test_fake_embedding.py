from __future__ import annotations

import pytest

from models.fake_embedding import FakeEmbedder


def test_similar_texts_are_nearer_than_unrelated_ones() -> None:
    passages = [
        "The landlord raises the rent in March.",
        "Photosynthesis turns light into sugar.",
        "Der Vermieter erhöht die Miete im März.",
    ]
    embedder = FakeEmbedder()
    scores = embedder.embed_queries(["When does the landlord raise the rent?"]) @ (
        embedder.embed_passages(passages).T
    )
    assert scores[0].argmax() == 0


def test_chinese_without_spaces_still_matches_by_its_characters() -> None:
    embedder = FakeEmbedder()
    passages = embedder.embed_passages(["房东三月涨房租", "光合作用制造糖分"])
    scores = embedder.embed_queries(["房东涨房租"]) @ passages.T
    assert scores[0, 0] > scores[0, 1] + 0.1


def test_another_id_plays_another_model() -> None:
    assert FakeEmbedder("b").model_id == "b" != FakeEmbedder().model_id


@pytest.mark.parametrize("text", ["", " ", "...", "\ud800"])
def test_text_without_words_still_has_a_direction(text: str) -> None:
    vector = FakeEmbedder().embed_passages([text])[0]
    assert vector @ vector == pytest.approx(1.0)
