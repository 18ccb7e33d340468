"""When a question is refused before anything is written."""

import pytest

from app.answer.answerable import ANSWERABLE, answerable_odds
from app.answer.context import pack
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from kernel.work import Cancel
from models.fake_chat import ScriptedChat


def context(score):
    document = DocumentInfo("1", "/a.md", DocumentKind.NOTE, "Keys", "c")
    passage = PassageInfo("1", "In the blue tin.", 0, 16)
    return pack([Evidence(document, passage, 0, 16, passage.text, score)])


def decides(yes, score):
    model = ScriptedChat(choices={"yes": yes, "no": 1 - yes})
    return answerable_odds("Where are the keys?", context(score), model, Cancel()) >= ANSWERABLE


@pytest.mark.parametrize(
    ("yes", "score", "answerable"),
    [
        (0.9, 0.9, True),
        (0.1, 0.9, False),
        (0.5, 0.97, True),
        (0.6, 0.83, False),
        (0.9, 0.1, True),
        (0.3, 0.1, False),
        (1.0, 0.9, True),
        (0.0, 0.99, False),
    ],
)
def test_the_models_yes_and_the_nearness_of_the_best_statement_decide(yes, score, answerable):
    assert decides(yes, score) is answerable


def test_only_the_best_statement_is_read():
    model = ScriptedChat(choices={"yes": 1})
    document = DocumentInfo("1", "/a.md", DocumentKind.NOTE, "Keys", "c")
    texts = ["In the blue tin.", "Nobody knows why."]
    evidence = [
        Evidence(document, PassageInfo("1", text, 0, len(text)), 0, len(text), text, 0.9)
        for text in texts
    ]
    answerable_odds("Where?", pack(evidence), model, Cancel())
    (asked,) = model.asked
    assert texts[0] in asked.messages[-1].content
    assert texts[1] not in asked.messages[-1].content
