import pytest

from app.engine.protocol import Method
from app.ui.library.library_state import awaits_meaning, indexing_words
from app.ui.library.progress_words import left_words, waiting_sentence, waits_for
from app.ui.rail import View

COUNTS = {"total": 2000, "semantic": 300, "keyword": 800, "pending": 900}


def status(**indexing):
    return {"documents": COUNTS, "indexing": indexing}


def left(files=0, files_s=None, passages=0, passages_s=None):
    return {"files": files, "files_s": files_s, "passages": passages, "passages_s": passages_s}


@pytest.mark.parametrize(
    ("indexing", "said"),
    [
        ({"waiting_for": "battery"}, "waits for mains power"),
        ({"waiting_for": "load"}, "waits until other programs need less"),
        ({"waiting_for_room": True, "waiting_for": "load"}, "waits for room on the disk"),
    ],
)
def test_what_indexing_waits_for_is_said_instead_of_indexing(theme, indexing, said):
    words = indexing_words(status(**indexing), paused=False)
    assert words.startswith("Indexed 1,100 of 2,000")
    assert words.endswith(said)
    assert indexing_words(status(**indexing), paused=True).startswith("Paused at 1,100")


@pytest.mark.parametrize("reason", [None, "", "the moon"])
def test_without_a_known_reason_it_does_not_wait(theme, reason):
    assert indexing_words(status(waiting_for=reason), paused=False).startswith("Reading 1,100")


def test_the_time_left_is_what_the_engine_reckons(theme):
    def said(**more):
        parts = left_words(status(left=left(**more)), paused=False, with_meaning=True)
        return [part.replace("(s)", "s") for part in parts]

    assert said(files=900) == []
    assert said(files=900, files_s=20.0) == ["all found by words in less than a minute"]
    assert said(files=900, files_s=180.0) == ["all found by words in about 3 minutes"]
    # How many passages the files hold that were not read yet is not known.
    assert said(files=900, files_s=300.0, passages=50, passages_s=9000.0) == [
        "all found by words in about 5 minutes"
    ]
    assert said(files_s=0.0, passages=50, passages_s=9000.0) == [
        "all found by meaning in about 2 hours"
    ]
    assert said(files_s=0.0, passages=50) == []


def test_no_time_is_promised_while_it_stands_still_or_cannot_be_done(theme):
    one = left(files=900, files_s=60.0)
    assert left_words(status(left=one), paused=True, with_meaning=True) == []
    waiting = status(left=one, waiting_for="battery")
    assert left_words(waiting, paused=False, with_meaning=True) == []
    meaning = status(left=left(files_s=0.0, passages=50, passages_s=60.0))
    assert left_words(meaning, paused=False, with_meaning=False) == []


def test_pictures_and_a_new_index_of_meaning_are_named(theme):
    busy = status(unread_pictures=1200, renewing_vectors=True)
    pictures, index = left_words(busy, paused=False, with_meaning=True)
    assert pictures.startswith("1,200 file")
    assert index == "the index of meaning is being built anew"


@pytest.fixture
def shown(qtbot, engine, made, window):
    def show(pending=10, **indexing):
        state = {**made.status(pending=pending), "indexing": indexing}
        engine.scripts[Method.STATUS] = lambda _: state
        engine.on_broadcast("progress", {"stage": "parsing", "done": 1, "total": 10, "label": ""})
        qtbot.waitUntil(lambda: window._status == state)
        window.go_to(View.LIBRARY)
        return window

    return show


def test_the_library_says_why_it_waits_and_what_comes_of_it(shown):
    window = shown(waiting_for="battery")
    assert window.library.waits.isVisible()
    assert "until the computer is plugged in" in window.library.waits.text()
    assert window.status_line.work.text().endswith("waits for mains power")
    assert not shown().library.waits.isVisible()


def test_a_full_disk_is_told_even_where_nothing_is_to_be_done(shown):
    window = shown(pending=0, waiting_for_room=True)
    assert "full or cannot be written" in window.library.waits.text()
    assert window.library.waits.isVisible()
    assert not shown(pending=0, waiting_for="battery").library.waits.isVisible()


def test_a_pause_of_the_persons_own_is_no_waiting(shown):
    window = shown(waiting_for="load", paused=True)
    assert not window.library.waits.isVisible()
    assert window.status_line.work.text().startswith("Paused")


def test_every_reason_has_a_sentence(theme):
    for name in ("battery", "load"):
        assert waiting_sentence(waits_for(status(waiting_for=name)))


def test_a_model_that_nobody_has_checked_yet_counts_as_there():
    status = {
        "documents": {"total": 5, "semantic": 2, "keyword": 3},
        "models": {"embedding": {"state": "unknown"}},
    }
    assert not awaits_meaning(status)
    status["models"]["embedding"]["state"] = "missing"
    assert awaits_meaning(status)
