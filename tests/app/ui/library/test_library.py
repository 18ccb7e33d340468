import copy

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from app.engine.protocol import Method
from app.ui.desktop.outside import OpensOutside
from app.ui.explanations.files import reason_words
from app.ui.library.left_out_dialog import LeftOutDialog
from app.ui.library.library_page import LibraryPage
from app.ui.library.library_state import indexing_words, source_line
from app.ui.library.problem_model import Column
from app.ui.library.problems_page import ProblemsPage
from app.ui.library.source_row_view import SourceRowView, _whole_parts
from app.ui.rail import View
from indexer.errors import ProblemCode
from indexer.types import Turn
from kernel.errors import PermanentError


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("It is a disk image, which Antorcha does not look into.", "documents inside"),
        ("It is the disk of a virtual machine, which Antorcha does not look into.", "A rule"),
        ("It is a video, which Antorcha cannot read yet.", "no text"),
        ("It is a picture with more dots than can be read.", "smaller copy"),
        ("It is a Kindle book, which Antorcha cannot read yet.", "Save it as PDF"),
        ("A plug-in says so.", "Save it as PDF"),
    ],
)
def test_the_remedy_fits_what_kind_of_file_it_is(theme, message, said):
    assert said in reason_words(ProblemCode.UNSUPPORTED, message)[1]


def test_every_reason_has_words_and_a_remedy(theme):
    unknown = reason_words("something new")[0]
    for code in ProblemCode:
        reason, remedy = reason_words(code.value)
        assert reason != unknown
        assert remedy


def test_the_sentence_about_indexing(theme):
    counts = {"total": 2000, "semantic": 300, "keyword": 800, "pending": 900}
    words = indexing_words({"documents": counts}, paused=False)
    assert words == "Reading 1,100 of 2,000  ·  300 ready"
    counts = {"total": 2000, "semantic": 300, "keyword": 1700}
    words = indexing_words({"documents": counts}, paused=False)
    assert words == "Finishing 300 of 2,000  ·  all are found by words already"
    assert indexing_words({"documents": {"total": 5, "semantic": 5}}, paused=False) == ""


def test_nothing_is_said_to_be_indexed_while_the_model_for_meaning_is_missing(theme):
    status = {"documents": {"total": 5, "keyword": 5}, "models": {"embedding": None}}
    assert indexing_words(status, paused=False) == ""
    status["models"] = {"embedding": {"id": "e"}}
    assert indexing_words(status, paused=False).startswith("Finishing")


def test_a_folder_that_is_only_partly_followed_says_so(theme):
    line = source_line(
        {
            "path": "/home/ada/Docs",
            "watched": True,
            "coverage": {"folders": 9, "watched_folders": 3},
        },
        "/home/ada",
    )
    assert not line.is_well
    assert "3 of 9" in line.said


def test_a_folder_that_is_not_there_and_what_is_left_out_are_told(theme):
    line = source_line(
        {
            "path": "/media/stick",
            "watched": True,
            "coverage": {"folders": 3, "watched_folders": 0},
            "missing_since": "2025-11-04T09:12:00+01:00",
            "excluded": [{"reason": "caches", "count": 1200, "example": "/media/stick/x"}],
        },
        "/home/ada",
    )
    assert not line.is_well
    assert "Not there since 4 Nov 2025" in line.said
    assert line.is_missing
    assert "followed live" not in line.said
    assert "1,200 left out" in line.said


def source(turn, name="Notes", **counts):
    documents = {"total": 0, **counts}
    documents["total"] = sum(counts.values())
    return {"path": f"/home/ada/{name}", "watched": True, "turn": turn, "documents": documents}


def test_a_source_says_in_words_that_it_is_first_or_stopped():
    waiting = {"pending": 3000, "keyword": 214, "semantic": 80, "failed": 2}
    first, usual, stopped = (
        source_line(source(turn, **waiting), "/home/ada")
        for turn in ("first", "in_turn", "stopped")
    )
    assert first.said.startswith("Read before the others  ·  3,296 document")
    assert (first.done, first.total) == (usual.done, usual.total) == (378, 6592)
    assert "before" not in usual.said
    assert stopped.said.startswith("Stopped  ·  3,000 file")
    assert "214 by words so far" in stopped.said
    assert "waiting" not in stopped.said
    assert "2 with problems" in stopped.said
    assert stopped.done == stopped.total
    done = source_line(source("stopped", semantic=5), "/home/ada")
    assert done.said.startswith("Stopped  ·  5 document")
    assert source_line(source("by moonlight", semantic=5), "").turn == "in_turn"


def test_progress_does_not_count_what_is_stopped():
    rest = {"pending": 4, "keyword": 0, "semantic": 6}
    status = {
        "documents": {"total": 30, "pending": 14, "keyword": 4, "semantic": 12},
        "sources": [
            source("in_turn", **rest),
            source("stopped", "Mail", pending=10, keyword=4, semantic=6),
        ],
    }
    assert indexing_words(status, paused=False).startswith("Reading 6 of 10")
    status["sources"][0] = source("in_turn", semantic=10)
    status["documents"].update(pending=10, semantic=16)
    assert indexing_words(status, paused=False) == ""


def test_when_a_source_is_read_is_chosen_from_its_menu(qtbot, engine, window):
    status = copy.deepcopy(window._status)
    path = status["sources"][0]["path"]
    engine.scripts[Method.TURN] = lambda _: {"sources": []}
    window.go_to(View.LIBRARY)
    row = next(one for one in window.library.findChildren(SourceRowView) if one._line.path == path)
    menu = row.turns[Turn.FIRST].parent()
    assert [a.text() for a in menu.actions() if a.isCheckable()] == [
        "Read first", "Read in turn", "Do not read now",
    ]  # fmt: skip
    assert row.turns[Turn.IN_TURN].isChecked()
    row.turns[Turn.IN_TURN].trigger()  # as it is already
    row.turns[Turn.STOPPED].trigger()
    qtbot.waitUntil(lambda: bool(engine.requests(Method.TURN)))
    assert engine.requests(Method.TURN) == [{"path": path, "turn": "stopped"}]
    assert row.turns[Turn.IN_TURN].isChecked()  # until the engine says so
    qtbot.waitUntil(lambda: "Nothing more of" in window.banner.text.text())
    status["sources"][0]["turn"] = "stopped"
    window.library.show_status(status, paused=False)
    assert row.turns[Turn.STOPPED].isChecked()
    assert row.said.text().startswith("Stopped")


def test_what_is_left_out_is_shown_and_rules_are_changed(qtbot, engine, window):
    source = window._status["sources"][0]
    source["excluded"] = [{"reason": "<b>caches</b>", "count": 2, "example": "/home/ada/x"}]
    source["rules"] = ["*.log"]
    engine.scripts[Method.RULES] = lambda x: {"path": x.params["path"], "rules": x.params["add"]}
    engine.scripts[Method.WHY] = lambda x: {
        "paths": [{"path": x.params["paths"][0], "message": "Left out: it is a rubbish bin."}]
    }
    window.go_to(View.LIBRARY)
    row = window.library.findChild(SourceRowView)
    row.left_out_wanted.emit(source["path"])
    dialog = window.findChild(LeftOutDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "2 × <b>caches</b>" in shown
    assert "~/x" in shown
    dialog.rules.setPlainText("*.log\n\n drafts/ ")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Saved" in dialog.said.text())
    assert engine.requests(Method.RULES) == [
        {"path": source["path"], "remove": ["*.log"], "add": ["*.log", "drafts/"]}
    ]
    dialog.explain("/home/ada/Notes/.trash/a.md")
    qtbot.waitUntil(lambda: "rubbish bin" in dialog.said.text())
    engine.scripts[Method.RULES] = refuse
    dialog.save.click()
    qtbot.waitUntil(lambda: "could not be understood" in dialog.said.text())
    dialog.close()


def refuse(_exchange):
    raise PermanentError("A rule could not be understood", "It is not one.", "Write it so.")


@pytest.mark.parametrize(("answer", "removed"), [("Remove", 1), ("Keep it", 0)])
@pytest.mark.parametrize("copies", [0, 2])
def test_removing_asks_first(qtbot, engine, window, monkeypatch, answer, removed, copies):
    window._show_status({**window._status, "copies": copies})

    def press(box):
        assert "not touched" in box.informativeText()
        assert ("of a damaged catalogue" in box.informativeText()) is bool(copies)
        chosen = next(b for b in box.buttons() if b.text() == answer)
        monkeypatch.setattr(box, "clickedButton", lambda: chosen)

    monkeypatch.setattr(QMessageBox, "exec", press)
    window.go_to(View.LIBRARY)
    row = window.library.findChild(SourceRowView)
    row.remove_wanted.emit("/home/ada/Notes")
    seen = []
    window._bridge.request(Method.STATUS, {}, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert len(engine.requests(Method.REMOVE)) == removed


def drag(window, mime):
    at, where = QPointF(50, 50), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, where, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    seen = window.drops.veil.isVisible()
    drop = QDropEvent(at, where, mime, buttons, keys)
    QApplication.sendEvent(window, drop)
    return seen


def test_files_dropped_anywhere_are_added(qtbot, engine, window, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert drag(window, mime)
    assert not window.drops.veil.isVisible()
    qtbot.waitUntil(lambda: bool(engine.requests(Method.ADD)))
    assert engine.requests(Method.ADD) == [{"paths": [str(tmp_path)]}]
    qtbot.waitUntil(lambda: "Added" in window.banner.text.text())


def test_a_link_from_a_browser_is_not_taken(window, engine):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a"), QUrl("file://host/share/a")])
    assert not drag(window, mime)
    assert engine.requests(Method.ADD) == []


def test_problems_are_listed_with_what_to_do(qtbot, engine, window, monkeypatch):
    engine.scripts[Method.PROBLEMS] = lambda _: {
        "problems": [
            {
                "path": "/home/ada/a.pdf",
                "reason": "encrypted",
                "message": "<b>Locked</b>",
                "since": None,
            }
        ]
    }
    engine.on_broadcast("changed", {"what": ["problems"]})
    qtbot.waitUntil(lambda: window.problems.model.rowCount() == 1)
    window.go_to(View.PROBLEMS)
    window.problems.table.selectRow(0)
    cell = window.problems.model.index(0, Column.REASON).data()
    assert cell == "Locked with a password"
    assert "<b>Locked</b>" in window.problems.story.text()
    opened = []
    monkeypatch.setattr(OpensOutside, "open", lambda _, path: opened.append(path))
    window.problems.folder.click()
    assert len(opened) == 1


def of_reasons(**counts):
    return [
        {"path": f"/home/ada/{code}-{n}.pdf", "reason": code, "message": "", "since": None}
        for code, count in counts.items()
        for n in range(count)
    ]


def test_many_problems_are_sorted_by_their_reasons(qtbot, window):
    page = window.problems
    page.show_problems(of_reasons(encrypted=9, corrupt=30))
    window.go_to(View.PROBLEMS)
    texts = [button.text() for button in page.reasons.buttons.values()]
    assert texts == ["All  39", "The file is damaged  30", "Locked with a password  9"]
    page.table.selectRow(33)
    page.reasons.buttons["corrupt"].click()
    assert page.model.rowCount() == 30
    assert page.table.currentIndex().row() == 33 - 9
    page.show_problems(of_reasons(encrypted=9, corrupt=29))
    assert page.model.rowCount() == 29
    page.show_problems(of_reasons(encrypted=9, no_text=9))  # none of these is left
    assert page.model.rowCount() == 18
    assert page.reasons.buttons[""].isChecked()


def test_what_to_do_has_more_room_than_names(qtbot, window):
    window.resize(1920, 1000)
    window.go_to(View.PROBLEMS)
    window.problems.show_problems(of_reasons(encrypted=2, corrupt=3))
    table = window.problems.table
    wide = {column: table.columnWidth(column) for column in Column}
    assert wide[Column.REMEDY] > wide[Column.FILE] > wide[Column.FOLDER]
    assert abs(sum(wide.values()) - table.viewport().width()) < len(Column)
    window.resize(880, 700)
    shown = [one for one in Column if not table.isColumnHidden(one)]
    assert shown == [Column.FILE, Column.REASON, Column.REMEDY]
    filled = sum(table.columnWidth(one) for one in shown)
    assert abs(filled - table.viewport().width()) < len(Column)


def test_a_line_of_facts_goes_on_behind_the_dots(theme):
    said = "12 份文档  ·  上次检查 2025年11月4日  ·  a fact so long that it has to go on by itself"
    laid = _whole_parts(said)
    places = [at for at, sign in enumerate(laid) if sign == " "]
    assert laid.replace("\u2060", "").replace("\u00a0", " ") == said
    assert [laid[at - 1] for at in places[:2]] == ["·", " "]
    short = laid.split("·")[1].strip()
    assert " " not in short
    assert all(pair in short for pair in ("上\u2060次", "年\u206011", "4\u2060日"))


def test_a_few_problems_need_no_sorting(window):
    window.go_to(View.PROBLEMS)
    window.problems.show_problems(of_reasons(encrypted=2, corrupt=3))
    assert not window.problems.reasons.isVisible()
    window.problems.show_problems(of_reasons(corrupt=30))
    assert not window.problems.reasons.isVisible()


def test_nothing_is_claimed_before_the_engine_has_spoken(theme):
    problems, library = ProblemsPage(theme, "/home/ada"), LibraryPage(theme, "/home/ada")
    for page in (problems, library):
        shown = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        assert "This is shown as soon as the engine runs." in shown
        assert "Nothing yet." not in shown
        assert "Every file could be read." not in shown
        assert "0" not in shown
    problems.show_problems([])
    assert "Every file could be read." in [
        label.text() for label in problems.findChildren(QLabel) if label.isVisibleTo(problems)
    ]
    problems.deleteLater()
    library.deleteLater()


def test_what_the_keyboard_comes_to_is_told_with_its_remedy(qtbot, window):
    window.go_to(View.PROBLEMS)
    window.problems.show_problems(of_reasons(encrypted=1, corrupt=1))
    window.activateWindow()
    window.problems.table.setFocus()
    qtbot.waitUntil(window.problems.table.hasFocus)
    with qtbot.waitSignal(window.problems.heard) as heard:
        qtbot.keyClick(window.problems.table, Qt.Key.Key_Down)
    assert heard.args == [window.problems.story.text()]


def test_many_problems_cost_nothing_to_list(qtbot, window):
    one = {"path": "/home/ada/a.pdf", "reason": "encrypted", "message": "", "since": None}
    window.problems.show_problems([one] * 50_000)
    window.go_to(View.PROBLEMS)
    window.problems.table.scrollToBottom()
    assert window.problems.model.rowCount() == 50_000


def test_indexing_is_told_and_can_be_paused(qtbot, engine, made, window):
    engine.scripts[Method.STATUS] = lambda _: made.status(pending=10, keyword=3)
    engine.on_broadcast("progress", {"stage": "parsing", "done": 1, "total": 10, "label": ""})
    qtbot.waitUntil(lambda: window.status_line.work.text().startswith("Reading"))
    window.go_to(View.LIBRARY)
    window.library.pause.click()
    qtbot.waitUntil(lambda: engine.requests(Method.PAUSE) == [{"paused": True}])
    assert window.status_line.work.text().startswith("Paused")
