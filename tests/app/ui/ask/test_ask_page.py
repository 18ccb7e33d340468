import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.engine.protocol import Method
from app.ui.ask.document_rows import DocumentRows
from app.ui.ask.source_row import SourceRow
from app.ui.ask.turn import Phase
from app.ui.rail import View
from kernel.errors import TransientError


def patient(exchange):
    exchange.wait()
    return {}


@pytest.fixture
def page(window):
    return window.ask


def type_words(page, text):
    QTest.keyClicks(page.field.line, text)


def said(view):
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_passages_come_while_typing_once_the_keys_rest(qtbot, engine, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    wanted = {"query": "rent", "k": 24, "all_passages": True, "as_you_type": True}
    assert engine.requests(Method.SEARCH)[0] == {**wanted, "mode": "keyword"}
    assert engine.requests(Method.WARM_UP) == [{}]
    assert page.stack.currentWidget() is page.results
    # Meaning comes when the keys rest, and after a quick search at once.
    qtbot.waitUntil(lambda: engine.requests(Method.SEARCH)[1:] == [wanted])
    qtbot.waitUntil(lambda: bool(engine.requests(Method.FACETS)))
    type_words(page, "s")
    qtbot.waitUntil(lambda: engine.requests(Method.SEARCH)[2:] == [{**wanted, "query": "rents"}])


class SlowLibrary:
    """Answers of a library in which meaning takes its time, until it ``may_mean`` something."""

    def __init__(self, made, by_words=("by words",)):
        self._made, self._by_words = made, by_words
        self.may_mean = threading.Event()

    def __call__(self, exchange):
        is_quick = exchange.params.get("mode") == "keyword"
        titles = self._by_words if is_quick else ("by meaning", *self._by_words)
        if not is_quick:
            assert self.may_mean.wait(30)
        return {
            "query": exchange.params["query"],
            "mode": "keyword" if is_quick else "hybrid",
            "took_ms": 10.0 if is_quick else 300.0,
            "results": [
                self._made.result(number=at, title=title) for at, title in enumerate(titles, 1)
            ],
        }


def titles(page):
    model = page.results.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_in_a_large_library_words_are_there_before_meaning(qtbot, engine, made, page):
    library = engine.scripts[Method.SEARCH] = SlowLibrary(made)
    type_words(page, "rent")
    qtbot.waitUntil(lambda: titles(page) == ["by words"])
    assert not page.results.hint.isVisible()
    assert engine.requests(Method.FACETS) == []
    library.may_mean.set()
    qtbot.waitUntil(lambda: titles(page) == ["by meaning", "by words"])
    type_words(page, "s")
    qtbot.waitUntil(lambda: len(engine.requests(Method.SEARCH)) == 4)
    modes = [one.get("mode", "hybrid") for one in engine.requests(Method.SEARCH)]
    assert modes == ["keyword", "hybrid", "keyword", "hybrid"]


def test_that_no_word_fits_is_not_said_before_meaning_was_looked_for(qtbot, engine, made, page):
    library = engine.scripts[Method.SEARCH] = SlowLibrary(made, by_words=())
    type_words(page, "rent")
    qtbot.waitUntil(lambda: len(engine.requests(Method.SEARCH)) == 2)
    assert page.stack.currentWidget() is not page.results
    library.may_mean.set()
    qtbot.waitUntil(lambda: titles(page) == ["by meaning"])


def test_no_row_moves_under_a_person_who_walks_already(qtbot, engine, made, page):
    library = engine.scripts[Method.SEARCH] = SlowLibrary(made)
    type_words(page, "rent")
    qtbot.waitUntil(lambda: titles(page) == ["by words"])
    QTest.keyClick(page.field.line, Qt.Key.Key_Down)
    assert page.results.list.currentIndex().row() == 0
    library.may_mean.set()
    qtbot.waitUntil(lambda: bool(engine.requests(Method.FACETS)))
    assert titles(page) == ["by words"]
    assert page.results.list.currentIndex().row() == 0


def test_counts_of_older_words_are_not_asked_for(qtbot, engine, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: len(engine.requests(Method.SEARCH)) == 2)
    qtbot.waitUntil(page.looking.counting._timer.isActive)
    type_words(page, "s")
    assert not page.looking.counting._timer.isActive()


def test_passages_of_older_words_are_dropped(qtbot, engine, made, page):
    def search(exchange):
        if exchange.params["query"] == "old":
            exchange.wait()
        found = [made.result(number=1, title=exchange.params["query"])]
        return {"query": exchange.params["query"], "mode": "hybrid", "results": found}

    engine.scripts[Method.SEARCH] = search
    page.field.set_text("old")
    qtbot.waitUntil(lambda: bool(engine.requests(Method.SEARCH)))
    page.field.set_text("new")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 1)
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    seen = []
    page._asking_done = page.looking.search._bridge.request(Method.STATUS, {}, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert page.results.model.index(0).data() == "new"


def test_words_only_is_said(qtbot, engine, page):
    engine.scripts[Method.SEARCH] = lambda x: {
        "query": x.params["query"],
        "mode": "keyword",
        "results": [],
    }
    type_words(page, "rent")
    qtbot.waitUntil(page.results.hint.isVisible)
    assert "words only" in page.results.hint.text()


def test_arrows_walk_and_enter_reads(qtbot, page):
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    QTest.keyClick(page.field.line, Qt.Key.Key_Down)
    assert page.results.list.currentIndex().row() == 0
    QTest.keyClick(page.results.list, Qt.Key.Key_Down)
    QTest.keyClick(page.results.list, Qt.Key.Key_Return)
    qtbot.waitUntil(page.reader.isVisible)
    assert page.reader.head.title.text() == "Title 2"
    QTest.keyClick(page.results.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.results.left_upwards):
        QTest.keyClick(page.results.list, Qt.Key.Key_Up)


def test_the_answer_streams_and_is_replaced_by_the_checked_one(qtbot, engine, made, page):
    def ask(exchange):
        exchange.push("stage", {"stage": "reading"})
        cited = made.answer()["citations"]
        exchange.push("instant", {"text": "At once.", "citation": 1, "citations": cited})
        exchange.push("stage", {"stage": "writing"})
        exchange.push("token", {"text": "The rent "})
        exchange.wait()
        return made.answer(exchange.params["question"])

    engine.scripts[Method.ASK] = ask
    type_words(page, "What is the rent?")
    QTest.keyClick(page.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.conversation.views) == 1)
    view = page.conversation.views[0]
    qtbot.waitUntil(lambda: view.answer.toPlainText() == "The rent ")
    assert view.instant.isVisible()
    assert "At once." in view.instant.sentence.text()
    assert view.stage.label.text() == "Writing the answer"
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    qtbot.waitUntil(lambda: view.turn.phase is Phase.DONE)
    assert view.answer.toPlainText() == "The rent is 780 euros.[1]"
    assert not view.stage.isVisible()


def test_how_far_a_summary_is_stands_beside_its_stage(qtbot, engine, made, page):
    def ask(exchange):
        exchange.push("stage", {"stage": "reading"})
        exchange.push("progress", {"stage": "reading", "done": 2, "total": 6, "label": "Lease"})
        exchange.wait()
        return made.answer(exchange.params["question"])

    engine.scripts[Method.ASK] = ask
    page.ask("Summarise the lease")
    qtbot.waitUntil(lambda: len(page.conversation.views) == 1)
    view = page.conversation.views[0]
    qtbot.waitUntil(lambda: view.stage.label.text() == "Reading what was found: 2 of 6")
    page.asking.stop()
    qtbot.waitUntil(lambda: view.turn.phase is Phase.STOPPED)
    qtbot.waitUntil(lambda: bool(engine.cancelled))
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()


def test_a_mark_opens_its_place_in_the_reader(qtbot, page):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    page.conversation.views[0].answer.cited.emit(1)
    qtbot.waitUntil(lambda: page.reader.text.reading is not None)
    reading = page.reader.text.reading
    assert reading.text[slice(*reading.target)] == "The rent is 780 euros."


def test_a_click_on_the_quotation_opens_where_it_stands(qtbot, page):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    card = page.conversation.views[0].instant
    qtbot.waitUntil(card.isVisible)
    card.sentence.setSelection(0, 4)
    QTest.mouseRelease(card.sentence, Qt.MouseButton.LeftButton)
    assert not page.reader.isVisible()  # words were marked to be copied
    QTest.mouseClick(card.sentence, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.reader.text.reading is not None)
    reading = page.reader.text.reading
    assert reading.text[slice(*reading.target)] == "The rent is 780 euros."


def test_what_was_forgotten_leaves_the_page(qtbot, engine, page):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    page.conversation.views[0].answer.cited.emit(1)
    qtbot.waitUntil(page.reader.isVisible)
    engine.scripts[Method.CONVERSATION] = lambda x: {
        "conversation": {"id": x.params["id"], "title": ""},
        "turns": [{"question": "", "state": "taken_out"}],
    }
    conversation = page.open_conversation
    page.look_again()
    qtbot.waitUntil(lambda: page.asking.turns[0].phase is Phase.TAKEN_OUT)
    assert page.open_conversation == conversation
    assert "780" not in said(page.conversation)
    assert not page.reader.isVisible()


def test_an_emptied_library_begins_anew(qtbot, engine, made, page, window):
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    type_words(page, "kind:mail rent")
    engine.scripts[Method.STATUS] = lambda _: made.status(sources=0)
    engine.on_broadcast("changed", {"what": ["sources"]})
    qtbot.waitUntil(lambda: window.first.currentWidget() is window.welcome)
    assert not page.asking.turns
    assert page.filters.is_empty
    assert not page.field.text


@pytest.mark.parametrize("way", ["escape", "button"])
def test_stop_works_at_any_moment(qtbot, engine, page, window, way):
    engine.scripts[Method.ASK] = patient
    page.ask("Long?")
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ASK)))
    if way == "escape":
        window.escape()
    else:
        page.field.send.click()
    assert page.asking.turns[0].phase is Phase.STOPPED
    qtbot.waitUntil(lambda: bool(engine.cancelled))
    qtbot.waitUntil(lambda: "Stopped" in said(page.conversation.views[0]))


@pytest.mark.parametrize(
    ("pending", "title"), [(0, "Not in your files"), (12, "Not in what has been read so far")]
)
def test_not_in_your_files_is_an_answer_of_its_own(qtbot, engine, made, page, pending, title):
    engine.scripts[Method.ASK] = lambda _: made.answer(
        status="not_found",
        answer="",
        sentences=[],
        citations=[],
        instant=None,
        nearest=[made.result(number=7)],
        unsearched={"pending": pending, "failed": 3},
    )
    page.ask("Passport?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    view = page.conversation.views[0]
    qtbot.waitUntil(lambda: title in said(view))
    words = said(view)
    assert ("12" in words) is (pending > 0)
    assert "3" in words
    assert [row.accessibleName() for row in view.findChildren(SourceRow) if row.isVisible()] == [
        "Title 7"
    ]
    assert not view.answer.isVisible()


def test_without_a_model_the_best_sentence_is_the_answer(qtbot, engine, made, page):
    engine.scripts[Method.ASK] = lambda _: made.answer(status="no_model", model=None)
    page.ask("Rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    view = page.conversation.views[0]
    assert view.instant.isVisible()
    qtbot.waitUntil(lambda: "No model is ready" in said(view))


def test_an_unsupported_sentence_is_explained(qtbot, engine, made, page):
    loose = {"text": "Made up.", "citations": [], "supported": False}
    engine.scripts[Method.ASK] = lambda _: made.answer(
        answer="Made up.", sentences=[loose], citations=[], status="partial"
    )
    page.ask("Rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    qtbot.waitUntil(lambda: "dotted underline" in said(page.conversation.views[0]))
    qtbot.waitUntil(lambda: "Only part" in said(page.conversation.views[0]))


def test_a_failure_says_what_happened_and_can_be_asked_again(qtbot, engine, page):
    def fail(_):
        raise TransientError("The model stopped", "Your files are unharmed.", "Ask again.")

    engine.scripts[Method.ASK] = fail
    page.ask("Rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    qtbot.waitUntil(lambda: "The model stopped" in said(page.conversation.views[0]))
    page.conversation.views[0].asked_again.emit("Rent?")
    assert len(page.asking.turns) == 2


def test_a_search_that_fails_says_why_and_is_tried_again(qtbot, engine, page):
    good = engine.scripts[Method.SEARCH]

    def fail(_):
        raise TransientError("The disk is full", "Nothing was lost.", "Free some space.")

    engine.scripts[Method.SEARCH] = fail
    type_words(page, "rent")
    qtbot.waitUntil(page.results.trouble.isVisible)
    assert (
        page.results.trouble.text.text() == "The disk is full. Nothing was lost. Free some space."
    )
    assert not page.results.sort.isVisible()
    engine.scripts[Method.SEARCH] = good
    page.results.again.click()
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    assert not page.results.trouble.isVisible()
    assert page.results.sort.isVisible()


def test_without_an_engine_one_button_tries_again_and_what_was_typed_is_looked_for(
    qtbot, engine, window, page
):
    engine.lose(refusals=12)
    qtbot.waitUntil(window.banner.button.isVisible)
    type_words(page, "rent")
    qtbot.waitUntil(page.results.trouble.isVisible)
    assert not page.results.again.isVisible()
    assert not window.banner.dismiss.isVisible()
    window.news.tell("A folder was added.")
    assert window.banner.button.isVisible()
    engine.refusals = 0
    window.banner.button.click()
    qtbot.waitUntil(lambda: page.results.model.rowCount() == 3)
    assert not page.results.trouble.isVisible()


def test_a_card_of_trouble_has_its_sign(qtbot, engine, page):
    def fail(_):
        raise TransientError("The disk is full", "Nothing was lost.", "Free some space.")

    engine.scripts[Method.SEARCH] = fail
    type_words(page, "rent")
    qtbot.waitUntil(page.results.trouble.isVisible)
    assert page.results.trouble.picture.isVisible()
    assert not page.results.trouble.picture.pixmap().isNull()


def test_a_missing_model_leads_to_the_models(qtbot, engine, made, window, page):
    engine.scripts[Method.ASK] = lambda x: made.answer(
        x.params["question"], status="no_model", answer="", sentences=[], model=None
    )
    page.ask("Rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    view = page.conversation.views[-1]
    (button,) = (one for one in view.findChildren(QPushButton) if "Choose" in one.text())
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.text(QAccessible.Text.Name) == "Choose a model"
    window.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.views.view is View.MODELS
    qtbot.waitUntil(lambda: window.views.models.isAncestorOf(window.focusWidget()))


def test_follow_ups_stay_below_one_another_until_a_new_conversation(qtbot, page):
    for question in ("One?", "Two?"):
        page.ask(question)
        qtbot.waitUntil(lambda: not page.asking.is_busy)
    assert [view.question.text() for view in page.conversation.views] == ["One?", "Two?"]
    page.start_over()
    assert page.conversation.views == []
    assert page.stack.currentWidget() is page.idle


def test_clearing_the_words_brings_the_conversation_back(qtbot, page):
    page.ask("One?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.results)
    page.escape()
    assert page.stack.currentWidget() is page.conversation


def test_what_turned_out_not_to_answer_is_not_set_off_as_if_it_did(qtbot, engine, made, page):
    engine.scripts[Method.ASK] = lambda x: made.answer(
        x.params["question"], status="not_found", answer="Not there.", sentences=[]
    )
    page.ask("Who is the dentist?")
    qtbot.waitUntil(lambda: bool(page.conversation.views))
    view = page.conversation.views[0]
    qtbot.waitUntil(lambda: view.turn.result is not None)
    qtbot.waitUntil(lambda: not view.instant.isVisible())


def test_a_question_carries_what_was_said_before_until_a_new_conversation(qtbot, engine, page):
    for question in ("What is the rent?", "And in April?"):
        page.ask(question)
        qtbot.waitUntil(lambda: not page.asking.is_busy)
    page.start_over()
    page.ask("Rent?")
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    first, second, fresh = (asked["history"] for asked in engine.requests(Method.ASK))
    assert first == fresh == []
    assert second == [
        {"question": "What is the rent?", "answer": "The rent is 780 euros.", "documents": ["d1"]}
    ]


def test_what_a_follow_up_was_understood_as_is_shown(qtbot, engine, made, page):
    engine.scripts[Method.ASK] = lambda x: made.answer(
        x.params["question"],
        stands_for="What is the rent in April?" if page.asking.turns[1:] else None,
    )
    for question in ("What is the rent?", "And in April?"):
        page.ask(question)
        qtbot.waitUntil(lambda: not page.asking.is_busy)
    first, second = page.conversation.views
    qtbot.waitUntil(second.understood.isVisible)
    assert second.understood.text() == "Asked as: What is the rent in April?"
    assert not first.understood.isVisible()


def listed(made, total, items, **more):
    documents = [made.document(number) for number in range(1, items + 1)]
    head = f"{total} notes:"
    return made.answer(
        answer=head,
        sentences=[{"text": head, "citations": [], "supported": True}],
        citations=[],
        instant=None,
        documents={"total": total, "items": documents},
        understood={"label": "notes · in the folder Home"},
        **more,
    )


def rows(view):
    return [row for row in view.findChildren(SourceRow) if row.isVisible()]


def asked(qtbot, engine, page, result):
    engine.scripts[Method.ASK] = lambda _: result
    page.ask("How many notes?")
    qtbot.waitUntil(lambda: page.conversation.views[-1].turn.phase is Phase.DONE)
    return page.conversation.views[-1]


def test_a_list_is_rows_and_more_of_them_come_on_demand(qtbot, engine, made, page):
    view = asked(qtbot, engine, page, listed(made, 70, 60))
    assert view.answer.toPlainText() == "70 notes:"
    assert view.understood.text() == "Understood as: notes · in the folder Home"
    qtbot.waitUntil(lambda: len(rows(view)) == 10)
    more = view.findChild(DocumentRows).more
    assert more.text() == "60 more"
    more.click()
    qtbot.waitUntil(lambda: len(rows(view)) == 50)
    assert more.text() == "20 more"
    assert not page.conversation._follow
    more.click()
    qtbot.waitUntil(lambda: len(rows(view)) == 60)
    assert not more.isVisible()
    assert "10 more" in said(view)


def test_a_document_of_a_list_opens_without_a_passage(qtbot, engine, made, page):
    view = asked(qtbot, engine, page, listed(made, 1, 1))
    assert not view.findChild(DocumentRows).more.isVisible()
    qtbot.waitUntil(lambda: len(rows(view)) == 1)
    rows(view)[0].click()
    qtbot.waitUntil(page.reader.isVisible)
    assert page.reader.head.title.text() == "Title 1"


def test_an_empty_list_says_of_what_there_is_nothing(qtbot, engine, made, page):
    near = [made.result()]
    nothing = {**listed(made, 0, 0), "answer": "No notes.", "sentences": []}
    view = asked(qtbot, engine, page, {**nothing, "status": "not_found", "nearest": near})
    qtbot.waitUntil(lambda: said(view).count("No notes.") == 1)
    assert "What came nearest" in said(view)
    assert not view.answer.isVisible()


def test_what_a_question_was_narrowed_to_is_said(qtbot, engine, made, page):
    narrowed = made.answer(understood={"label": "mails · from Ana"})
    view = asked(qtbot, engine, page, narrowed)
    assert view.understood.text() == "Searched only: mails · from Ana"


def test_a_source_that_stands_on_the_card_alone_is_not_listed_again(qtbot, engine, made, page):
    quoted = made.answer()
    quoted["sentences"][0]["is_quote"] = True
    view = asked(qtbot, engine, page, quoted)
    assert view.instant.isVisible()
    assert not view.answer.isVisible()
    qtbot.waitUntil(lambda: len(rows(view)) == 1)


def test_a_summary_lists_each_document_once(qtbot, engine, made, page):
    one = made.answer()["citations"][0]
    digest = made.answer(
        citations=[one, {**one, "n": 2}], read={"passages": 2, "of": 2, "documents": []}
    )
    digest["sentences"][0]["citations"] = [1, 2]
    view = asked(qtbot, engine, page, digest)
    assert not view.instant.isVisible()
    qtbot.waitUntil(lambda: len(rows(view)) == 1)


def test_rows_of_a_list_are_never_squeezed(qtbot, engine, made, page):
    view = asked(qtbot, engine, page, listed(made, 12, 12))
    qtbot.waitUntil(lambda: len(rows(view)) == 10)
    assert all(row.minimumSizeHint().height() == row.sizeHint().height() for row in rows(view))


def test_only_what_has_the_words_is_called_a_match(qtbot, engine, made, page):
    engine.scripts[Method.SEARCH] = lambda x: {
        "query": x.params["query"],
        "mode": "hybrid",
        "took_ms": 1.0,
        "results": [made.result(number=1), made.result("A quiet garden.", 2, title="Garden")],
    }
    type_words(page, "rent")
    qtbot.waitUntil(lambda: page.results.said.text().startswith("1 matching passage"))
    page.field.set_text("zeppelin")
    qtbot.waitUntil(lambda: "2 come near in meaning" in page.results.said.text())
