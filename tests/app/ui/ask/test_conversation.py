"""A long conversation: what is on the page of it, and what comes back on demand."""

import pytest

from app.ui.ask.conversation import EARLIER_AT_ONCE, MOST_SHOWN
from app.ui.ask.turn import Turn

ASKED = MOST_SHOWN + EARLIER_AT_ONCE + 3


@pytest.fixture
def conversation(window, made):
    window.resize(1000, 700)
    window.ask.stack.setCurrentWidget(window.ask.conversation)
    return window.ask.conversation


def turns(made, count):
    made_ = [Turn(f"Question {number}?") for number in range(1, count + 1)]
    for turn in made_:
        turn.finish(made.answer(turn.question))
    return made_


def questions(conversation):
    return [view.turn.question for view in conversation.views]


def standing(conversation):
    """The questions as they stand on the page, from above."""
    return [v.turn.question for v in sorted(conversation.views, key=lambda view: view.y())]


def numbered(first, last):
    return [f"Question {number}?" for number in range(first, last + 1)]


def test_of_a_long_kept_conversation_the_newest_is_shown(qtbot, conversation, made):
    conversation.show_turns(turns(made, ASKED))
    qtbot.waitUntil(lambda: len(conversation.views) == MOST_SHOWN)
    assert questions(conversation) == numbered(ASKED - MOST_SHOWN + 1, ASKED)
    assert conversation.earlier.text() == f"{ASKED - MOST_SHOWN} earlier questions"


def test_what_was_asked_before_comes_above_what_is_read(qtbot, conversation, made):
    conversation.show_turns(turns(made, ASKED))
    qtbot.waitUntil(lambda: len(conversation.views) == MOST_SHOWN)
    bar = conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    first = conversation.views[0]
    bar.setValue(0)
    conversation._note_scroll()
    before = first.y() - bar.value()
    conversation.earlier.click()
    assert questions(conversation) == numbered(ASKED - MOST_SHOWN - EARLIER_AT_ONCE + 1, ASKED)
    qtbot.waitUntil(lambda: bar.value() > 0)
    qtbot.waitUntil(lambda: abs(first.y() - bar.value() - before) < 100)
    assert standing(conversation) == questions(conversation)
    conversation.earlier.click()
    assert questions(conversation) == numbered(1, ASKED)
    assert not conversation.earlier.isVisible()


def test_a_new_question_takes_the_oldest_off_the_page(qtbot, window, conversation, made):
    page = window.ask
    for number in range(1, MOST_SHOWN + 3):
        page.ask(f"Question {number}?")
        qtbot.waitUntil(lambda: not page.asking.is_busy)
    assert questions(conversation) == numbered(3, MOST_SHOWN + 2)
    assert conversation.earlier.text() == "2 earlier questions"
    conversation.earlier.click()
    assert questions(conversation) == numbered(1, MOST_SHOWN + 2)
    assert conversation.views[0].answer.spoken  # with its answer
    page.start_over()
    assert conversation.views == []
    assert conversation.earlier.isHidden()
