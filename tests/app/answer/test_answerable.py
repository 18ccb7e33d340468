"""When a question is refused before anything is written."""

import pytest

from app.answer.answerable import judge
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from kernel.work import Cancel
from models.fake_chat import ScriptedChat

TEXTS = ("In the blue tin.", "Nobody knows why.", "Ask Maruja.")


def evidence(text, score=0.9):
    document = DocumentInfo("1", "/a.md", DocumentKind.NOTE, "Keys", "c")
    passage = PassageInfo(text, text, 0, len(text))
    return Evidence(document, passage, 0, len(text), text, score)


SHELF = tuple(evidence(text) for text in TEXTS)


class Reader(ScriptedChat):
    """Finds the answer in one text alone."""

    def __init__(self, right):
        super().__init__(choices={"yes": 0.1, "no": 0.9})
        self.right = right
        self.read = []

    def choice_probabilities(self, messages, choices, cancel):
        text = messages[-1].content
        self.read.append(text)
        return (0.9, 0.1) if self.right in text else (0.1, 0.9)


@pytest.mark.parametrize(("yes", "is_answerable"), [(0.95, True), (0.5, False), (0.0, False)])
@pytest.mark.parametrize("language", ["en", "es", "de", "zh", "fr"])
def test_the_models_yes_decides(yes, is_answerable, language):
    model = ScriptedChat(choices={"yes": yes, "no": 1 - yes})
    judgement = judge("Where are the keys?", SHELF[:1], language, model, Cancel())
    assert judgement.is_answerable is is_answerable


def test_one_statement_is_read_at_a_time_and_no_more_than_needed():
    model = Reader("blue tin")
    assert judge("Where?", SHELF, "en", model, Cancel()).evidence == SHELF
    (read,) = model.read
    assert TEXTS[0] in read
    assert TEXTS[1] not in read


def test_the_second_comes_first_where_it_is_the_one_that_answers():
    judgement = judge("Where?", SHELF, "en", Reader("Nobody"), Cancel())
    assert judgement.is_answerable
    assert judgement.evidence == (SHELF[1], SHELF[0], SHELF[2])


def test_nothing_further_down_is_asked_about():
    model = Reader("Maruja")
    assert not judge("Where?", SHELF, "en", model, Cancel()).is_answerable
    assert len(model.read) == 2


def test_more_is_wanted_of_a_statement_that_is_to_stand_alone():
    model = ScriptedChat(choices={"yes": 0.7, "no": 0.3})
    judgement = judge("Where?", SHELF[:1], "en", model, Cancel())
    assert judgement.is_answerable
    assert not judgement.is_quotable


TALE = "Carolina faced third and nine. Miller stripped the ball away. Ward recovered it. It ended."


def part(start_with):
    start = TALE.index(start_with)
    end = TALE.index(".", start) + 1
    document = DocumentInfo("1", "/a.md", DocumentKind.NOTE, "Game", "c")
    passage = PassageInfo("p", TALE, 100, 100 + len(TALE))
    return Evidence(document, passage, 100 + start, 100 + end, TALE[start:end], 0.9)


def test_what_a_statement_leaves_to_its_neighbours_is_read_with_them():
    model = Reader("Carolina faced third and nine. Miller stripped the ball away.")
    first, last = part("Carolina"), part("It ended")
    judgement = judge("Who fumbled on third and nine?", (first, last), "en", model, Cancel())
    assert judgement.is_answerable
    wide = judgement.evidence[0]
    assert wide.text == "Carolina faced third and nine. Miller stripped the ball away."
    assert wide.text == TALE[wide.start - 100 : wide.end - 100]
    assert judgement.evidence[1:] == (last,)


def test_neighbours_that_are_evidence_themselves_are_not_said_twice():
    model = Reader("nine. Miller stripped")
    judgement = judge("Who?", (part("Carolina"), part("Miller")), "en", model, Cancel())
    assert len(judgement.evidence) == 1
