import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.engine.protocol import Event, Method
from app.ui import scripted_care
from app.ui.models.model_words import DESCRIPTIONS, model_line, speed_words
from app.ui.rail import View
from app.ui.scripted_care import LARGE, MODELS, SMALL, SPEED
from kernel.errors import PermanentError
from models.bundled_ocr import bundled_ocr
from models.catalog import read_catalog


@pytest.fixture
def page(qtbot, window):
    window.go_to(View.MODELS)
    page = window.views.models
    qtbot.waitUntil(lambda: LARGE in page._cards)
    return page


def test_a_speed_is_said_in_plain_words(theme):
    assert speed_words(SPEED) == "About 1.4 s to the first word, then 9.6 words a second"
    assert speed_words({**SPEED, "words_per_s": None}) == "About 1.4 s to the first word"
    assert speed_words({**SPEED, "words_per_s": 20.4}).endswith("then 20 words a second")
    assert "not measured" in speed_words(None)


@pytest.mark.parametrize(
    ("state", "in_use", "said"),
    [
        ("ready", True, "In use"),
        ("ready", False, "Ready"),
        ("unknown", False, "Ready, of your own"),
        ("corrupt", True, "Damaged: it is not used"),
        ("missing", False, "Not installed"),
    ],
)
def test_every_state_has_its_words(theme, state, in_use, said):
    line = model_line(scripted_care.model("m", "chat", 1, "", state=state, in_use=in_use))
    assert line.state == said
    assert line.is_usable == (state in {"ready", "unknown"})


def test_cards_say_what_is_known(page):
    card = page.card(LARGE)
    assert "Apache-2.0" in card.facts.text()
    assert "1.1 GB" in card.facts.text()
    assert "3100 words" in card.facts.text().replace(",", "")
    assert card.use.isHidden()
    assert not page.card(SMALL).use.isHidden()
    assert page.card("smollm2-135m-instruct-q4_1").drive.isHidden()
    assert page.card("multilingual-e5-small").remove.isHidden()


def test_a_test_drive_shows_what_the_model_wrote_and_how_fast(qtbot, engine, page):
    engine.scripts[Method.TRY_MODEL] = lambda x: (
        x.push(Event.TOKEN, {"text": "<b>Seals"}),
        {
            **MODELS,
            "models": [{**one, "speed": SPEED} for one in MODELS["models"]],
        },
    )[1]
    card = page.card(SMALL)
    card.drive.click()
    assert card.drive.text() == "Stop"
    qtbot.waitUntil(lambda: card.drive.text() == "Test drive")
    assert card.written.text() == "<b>Seals"
    assert card.speed.text().startswith("About 1.4 s")
    assert engine.requests(Method.TRY_MODEL) == [{"id": SMALL}]


def test_a_test_drive_can_be_stopped(qtbot, engine, page):
    def slowly(exchange):
        exchange.push(Event.TOKEN, {"text": "The "})
        exchange.wait()
        return MODELS

    engine.scripts[Method.TRY_MODEL] = slowly
    card = page.card(LARGE)
    card.drive.click()
    qtbot.waitUntil(lambda: card.written.text() == "The")
    card.drive.click()
    qtbot.waitUntil(lambda: bool(engine.cancelled))
    assert card.drive.text() == "Test drive"


def test_a_test_drive_that_fails_says_why(qtbot, engine, page):
    def fail(_):
        raise PermanentError("It is damaged", "Nothing else is.")

    engine.scripts[Method.TRY_MODEL] = fail
    card = page.card(LARGE)
    card.drive.click()
    qtbot.waitUntil(lambda: "damaged" in card.written.text())


def test_another_model_is_chosen(qtbot, engine, page):
    used = {
        **MODELS,
        "models": [{**one, "in_use": one["id"] == SMALL} for one in MODELS["models"]],
    }
    engine.scripts[Method.USE_MODEL] = lambda _: used
    page.card(SMALL).use.click()
    qtbot.waitUntil(lambda: page.card(SMALL).state.text() == "In use")
    assert page.card(LARGE).state.text() == "Ready"


def test_there_is_a_way_back(qtbot, engine, page):
    engine.scripts[Method.ROLL_BACK_MODEL] = lambda _: {**MODELS, "can_go_back": False}
    assert not page.back.isHidden()
    page.back.click()
    qtbot.waitUntil(page.back.isHidden)


@pytest.mark.parametrize("agreed", [True, False])
def test_removing_is_asked_about(qtbot, engine, page, monkeypatch, agreed):
    asked = []
    monkeypatch.setattr(
        "app.ui.models.models_page.is_agreed",
        lambda _, title, text, **__: asked.append(title + text) or agreed,
    )
    left = {**MODELS, "models": [one for one in MODELS["models"] if one["id"] != LARGE]}
    engine.scripts[Method.REMOVE_MODEL] = lambda _: left
    page.card(LARGE).remove.click()
    assert "in use" in asked[0]
    if agreed:
        qtbot.waitUntil(lambda: LARGE not in page._cards)
    else:
        assert engine.requests(Method.REMOVE_MODEL) == []


def test_a_model_dropped_on_the_window_is_taken_in(qtbot, engine, window, page, tmp_path):
    file = tmp_path / "gemma.gguf"
    file.write_bytes(b"GGUF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    window.go_to(View.ASK)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing, at = Qt.KeyboardModifier.NoModifier, QPointF(300, 300)
    entered = QDragEnterEvent(at, action, data, button, nothing)
    QApplication.sendEvent(window, entered)
    QApplication.sendEvent(window, QDropEvent(at, action, data, button, nothing))
    assert window.views.view is View.MODELS
    qtbot.waitUntil(lambda: page.work.bar.maximum() > 0)
    assert engine.requests(Method.IMPORT_MODEL) == [{"file": str(file)}]
    assert engine.requests(Method.ADD) == []
    assert not page.add.isEnabled()
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    qtbot.waitUntil(lambda: "gemma" in page.notice.text.text())
    assert page.add.isEnabled()


def test_taking_in_can_be_stopped(qtbot, engine, page):
    page.take_in("/home/ada/gemma.gguf")
    qtbot.waitUntil(lambda: page.work.bar.maximum() > 0)
    page.work.stop.click()
    qtbot.waitUntil(lambda: bool(engine.cancelled))
    assert page.work.isHidden()
    assert "Nothing was changed" in page.notice.text.text()


def test_a_file_that_is_no_model_is_refused_with_the_reason(qtbot, page):
    page.take_in("/home/ada/refused.gguf")
    qtbot.waitUntil(lambda: "cannot be imported" in page.notice.text.text())
    assert page.window().focusWidget() is page.add
    assert page.notice.property("tone") == "danger"


@pytest.mark.parametrize(("state", "said"), [("ready", "is whole"), ("corrupt", "not what it")])
def test_checking_a_file_says_what_it_found(qtbot, engine, page, state, said):
    engine.scripts[Method.VERIFY_MODEL] = lambda _: {
        **MODELS,
        "models": [
            {**one, "state": state if one["id"] == SMALL else one["state"]}
            for one in MODELS["models"]
        ],
    }
    page.card(SMALL).verify.click()
    qtbot.waitUntil(lambda: said in page.notice.text.text())


def test_what_the_catalogue_says_of_its_models_can_be_translated():
    said = {entry.description for entry in read_catalog()} | {bundled_ocr().description}
    assert said == set(DESCRIPTIONS)
    assert {one["description"] for one in MODELS["models"]} == said
