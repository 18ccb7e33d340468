import pytest
from PySide6.QtWidgets import QLabel

from app.engine.protocol import Event, Method
from app.ui.rail import View
from app.ui.scripted_care import PROOF
from app.ui.trust.command_run import PASSPHRASE_VARIABLE, CommandRun
from app.ui.trust.forget_section import proof_words
from app.ui.trust.passphrase_dialog import PassphraseDialog
from kernel.errors import PermanentError


@pytest.fixture
def page(qtbot, window):
    window.go_to(View.TRUST)
    return window.views.trust


@pytest.fixture
def commands(monkeypatch):
    """What would be run beside the window."""
    ran = []
    monkeypatch.setattr(
        CommandRun, "start", lambda _, home, words, env=None: ran.append((home, words, env))
    )
    return ran


def test_the_places_say_who_may_read_them(qtbot, engine, page):
    qtbot.waitUntil(lambda: page.places._rows.count() > 0)
    said = [page.places._rows.itemAt(i).widget() for i in range(page.places._rows.count())]
    texts = [label.text() for label in said if label is not None]
    assert "Read by: only you" in texts
    assert "84.0 MB" in texts
    assert "No passwords are kept." in page.places.kept.text()


def test_kept_passwords_are_named(qtbot, engine, window):
    place = {"what": "passwords", "path": "/p", "mode": "600", "size_bytes": 3, "private": True}
    engine.scripts[Method.PLACES] = lambda _: {"places": [place]}
    window.go_to(View.TRUST)
    kept = window.views.trust.places.kept
    qtbot.waitUntil(lambda: "Passwords that you asked to keep" in kept.text())


@pytest.mark.parametrize("agreed", [True, False])
def test_damaged_catalogues_that_were_kept_are_shown_and_deleted(
    qtbot, engine, window, monkeypatch, agreed
):
    monkeypatch.setattr("app.ui.trust.places_section.is_agreed", lambda *_, **__: agreed)
    copy = {"what": "copies", "path": "/home/ada/library-damaged-2024-11-08T101500.db",
            "mode": "600", "size_bytes": 81_000_000, "private": True}  # fmt: skip
    left = [copy]
    engine.scripts[Method.PLACES] = lambda _: {"places": left}
    engine.scripts[Method.ERASE_COPIES] = lambda _: {"erased": len(left), "left": left.clear()}
    window.go_to(View.TRUST)
    places = window.views.trust.places
    qtbot.waitUntil(places.erase_copies.isVisible)
    assert "Damaged catalogues, kept aside" in said_in(places)
    assert "81.0 MB" in said_in(places)
    assert "the first thing that you forget" in places.kept.text()
    places.erase_copies.click()
    if not agreed:
        assert engine.requests(Method.ERASE_COPIES) == []
        return
    qtbot.waitUntil(places.erase_copies.isHidden)
    assert engine.requests(Method.ERASE_COPIES) == [{}]
    assert "the first thing that you forget" not in places.kept.text()


def said_in(section):
    return [label.text() for label in section.findChildren(QLabel)]


@pytest.mark.parametrize("copies", [0, 1])
def test_before_forgetting_it_is_said_what_goes_along(page, window, commands, monkeypatch, copies):
    asked = []
    monkeypatch.setattr(
        "app.ui.trust.forget_section.is_agreed", lambda *said, **_: asked.append(said[-1])
    )
    window._show_status({**window._status, "copies": copies})
    page.forget.forget("/home/ada/Notes/diary.md")
    (said,) = asked
    assert "backups and exports that you made before" in said
    assert ("of a damaged catalogue is deleted as well" in said) is bool(copies)


def test_the_log_is_shown_at_its_end_and_hidden_again(qtbot, page):
    page.log.button.click()
    qtbot.waitUntil(page.log.text.isVisible)
    assert page.log.text.toPlainText().startswith("…\n2025-11-04")
    assert page.log.button.text() == "Hide it"
    page.log.button.click()
    assert page.log.text.isHidden()


def test_the_parts_are_listed_with_their_licences(qtbot, page):
    page.parts.button.click()
    qtbot.waitUntil(page.parts.text.isVisible)
    assert page.parts.text.toPlainText() == "p 1: MIT"


@pytest.mark.parametrize("agreed", [True, False])
def test_forgetting_is_asked_about_and_proved(qtbot, page, commands, monkeypatch, agreed):
    monkeypatch.setattr("app.ui.trust.forget_section.is_agreed", lambda *_, **__: agreed)
    page.forget.forget("/home/ada/Notes/diary.md")
    if not agreed:
        assert commands == []
        return
    ((home, words, _),) = commands
    assert home == "/home/ada/.local/share/antorcha"
    assert words == ["forget", "--prove", "/home/ada/Notes/diary.md"]
    assert page.forget.work.isVisible()
    page.forget._run.done.emit(PROOF)
    assert "Nothing of it is left." in page.forget.notice.text.text()
    assert page.forget.work.isHidden()


def test_a_proof_that_found_something_says_so(theme):
    found = [{"text": "secret", "file": "library.db", "form": "utf-8"}]
    said = proof_words({**PROOF["proof"], "clean": False, "found": found})
    assert "Still there: “secret” in library.db" in said
    assert "Nothing of it is left." not in said


def test_a_backup_is_written_with_progress(qtbot, engine, page):
    def write(exchange):
        exchange.push(Event.PROGRESS, {"stage": "write", "done": 5_000_000_000, "total": 10**10})
        exchange.wait()
        return {"file": exchange.params["file"], "bytes": 84_000_000}

    engine.scripts[Method.BACK_UP] = write
    page.backup.back_up("/home/ada/b.antorcha", "words", models=False)
    qtbot.waitUntil(lambda: page.backup.work.bar.value() == 500)
    next(x for x in engine.exchanges.values() if "passphrase" in x.params).may_go_on.set()
    qtbot.waitUntil(lambda: page.backup.notice.text.text() == "Wrote ~/b.antorcha, 84.0 MB.")


def test_a_backup_that_cannot_be_written_says_why(qtbot, engine, page):
    def refuse(_):
        raise PermanentError("The backup could not be written", "No space left on device.")

    engine.scripts[Method.BACK_UP] = refuse
    page.backup.back_up("/x/b.antorcha", "words", models=True)
    qtbot.waitUntil(lambda: "No space" in page.backup.notice.text.text())
    assert page.backup.make.isEnabled()


def test_a_passphrase_never_stands_in_the_arguments(page, commands):
    page.backup.open_backup("/home/ada/b.antorcha", "/home/ada/new", "hush")
    ((home, words, env),) = commands
    assert (home, words) == ("/home/ada/new", ["restore", "/home/ada/b.antorcha"])
    assert "hush" not in words
    assert env["ANTORCHA_PASSPHRASE"] == "hush"
    page.backup._run.done.emit({"home": home, "documents": 12, "missing_sources": ["/old/Notes"]})
    assert "12 documents are in ~/new now." in page.backup.notice.text.text()
    assert "/old/Notes" in page.backup.notice.text.text()
    assert page.backup.open.isVisible()


def test_a_new_passphrase_is_typed_twice(qtbot, window):
    dialog = PassphraseDialog(is_new=True, parent=window)
    dialog.first.setText("one")
    dialog.second.setText("two")
    assert not dialog.go_on.isEnabled()
    assert dialog.said.text()
    dialog.second.setText("one")
    assert dialog.go_on.isEnabled()
    dialog.deleteLater()


def test_a_command_beside_the_window_brings_its_json(qtbot, qapp, tmp_path):
    run = CommandRun()
    with qtbot.waitSignal(run.done, timeout=60_000) as done:
        run.start(str(tmp_path), ["models", "list"])
    assert "models" in done.args[0]


def test_a_command_that_fails_says_why(qtbot, qapp, tmp_path):
    run = CommandRun()
    with qtbot.waitSignal(run.failed, timeout=60_000) as failed:
        run.start(str(tmp_path), ["restore", str(tmp_path / "none")])
    assert "there is no " in str(failed.args[0])


def test_an_error_of_a_command_is_told_in_the_words_of_the_window(qtbot, qapp, tmp_path):
    (tmp_path / "none").write_bytes(b"no backup")
    run = CommandRun()
    with qtbot.waitSignal(run.failed, timeout=60_000) as failed:
        words = ["restore", str(tmp_path / "none")]
        run.start(str(tmp_path / "home"), words, {PASSPHRASE_VARIABLE: "a"})
    assert failed.args[0].code == "not_a_backup"


def test_a_command_can_be_stopped(qtbot, qapp, tmp_path):
    run = CommandRun()
    told = []
    run.failed.connect(told.append)
    run.start(str(tmp_path), ["engine"])
    run.stop()
    assert not run.is_running
    assert told == []
