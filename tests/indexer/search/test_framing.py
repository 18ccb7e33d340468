"""What only asks is taken off a query; what it asks about stays."""

import pytest

from indexer.search.framing import subject_of


@pytest.mark.parametrize(
    ("query", "subject"),
    [
        ("Summarize the discussion about the warranty.", "warranty."),
        ("Please summarise the main points of the lease", "lease"),
        ("Give me a short overview of the garden plan", "garden plan"),
        ("What was said about the heating in the meeting?", "heating"),
        ("What did the team think about the logo?", "logo?"),
        ("What did Ana say about the logo when talking about the website?",
         "What did Ana say about the logo website?"),
        ("Resume la discusión sobre el tejado", "tejado"),
        ("¿Qué se dijo sobre la calefacción?", "calefacción?"),
        ("Fasse die Diskussion über die Heizung zusammen.", "Heizung"),
        ("Was wurde über die Heizung gesagt?", "Heizung"),
        ("Résume la discussion sur le chauffage", "chauffage"),
        ("Qu’a-t-on dit sur le chauffage ?", "chauffage ?"),
        ("总结一下关于暖气的讨论", "暖气"),
    ],
)  # fmt: skip
def test_only_the_subject_is_searched_for(query: str, subject: str) -> None:
    assert subject_of(query) == subject


@pytest.mark.parametrize(
    "query",
    [
        "",
        "   ",
        "Who paid for the roof?",
        "meeting notes",
        "the summary",
        "resume 2024",
        "Resume Lopez",
        "outline of the thesis",
        "What did Ana say about the decision?",
        "What was said?",
        "Resumen anual",
        "Was war gestern?",
        "¿Qué es?",
        "résumé de thèse",
    ],
)
def test_anything_else_is_searched_for_as_typed(query: str) -> None:
    assert subject_of(query) == query
