"""Nothing lies over anything else, sticks out or is cut off: in every language, and mirrored."""

import itertools
import time

import pytest
from PySide6.QtCore import QLocale, QRect, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QWidget,
)

from app.ui.application import make_application
from app.ui.config import WindowConfig
from app.ui.look.labels import ElidedLabel
from app.ui.rail import View
from docs.pictured_library import Library
from docs.pictured_state import status
from docs.stage import Stage

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
# The second is the least that the window allows.
SMALL, SMALLEST = (1024, 700), (780, 540)
VARIANTS = [(language, LEFT, SMALL) for language in ("en", "es", "de", "fr", "zh_CN")] + [
    ("en", RIGHT, SMALL),
    ("de", RIGHT, SMALL),
    ("de", LEFT, SMALLEST),
    ("zh_CN", LEFT, SMALLEST),
    ("fr", RIGHT, SMALLEST),
]
LEAST_PADDING = 4
# What is drawn may miss what is laid out by so much: fractions of a pixel, at any scale.
SLACK = 2
# How long a busy machine may take to lay a page out.
PATIENCE_S = 5


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return Library(tmp_path_factory.mktemp("pictured"))


def called(variant):
    language, direction, (width, _) = variant
    return f"{language}-{direction.name[:5].lower()}-{width}"


@pytest.fixture(params=VARIANTS, ids=called)
def speaking(request, theme):
    """The program in a language and a direction."""
    language, direction, _ = request.param
    app = QApplication.instance()
    before = set(app.findChildren(QTranslator))
    make_application(WindowConfig(language=language))
    app.setLayoutDirection(direction)
    yield direction
    app.setLayoutDirection(LEFT)
    for translator in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def open_stage(request, speaking, theme, library, qtbot):
    stages = []

    def open_one(**state):
        _, _, size = request.node.callspec.params["speaking"]
        stages.append(Stage(theme, library, size, status(**state)))
        return stages[-1]

    yield open_one
    for stage in stages:
        stage.bridge.close()
        stage.close()


def described(widget):
    said = getattr(widget, "text", str)() or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {str(said)[:60]!r} {widget.geometry().getRect()}"


def children(parent):
    """What a parent lays out: not what scrolls, floats or is Qt's own."""
    if isinstance(parent, QAbstractScrollArea | QSplitter | QLineEdit):
        return []
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    return [
        one
        for one in parent.children()
        if isinstance(one, QWidget)
        and one.isVisible()
        and not one.isWindow()
        and not one.objectName().startswith("qt_")
        and not scrolls
    ]


def complaints(window):
    for parent in [window.centralWidget(), *window.centralWidget().findChildren(QWidget)]:
        if not parent.isVisible():
            continue
        inside = children(parent)
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        for one in inside:
            if not room.contains(one.geometry()):
                yield f"{described(one)} sticks out of {described(parent)}"
        for one, other in itertools.combinations(inside, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{described(one)} lies over {described(other)}"
        yield from cut_off(parent)
        if isinstance(parent, QScrollArea):
            yield from out_of_reach(parent)


def out_of_reach(area):
    """What is wider than the page it is in, and cannot be scrolled to."""
    is_off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inner, seen = area.widget().width(), area.viewport().width()
    if is_off and inner > seen + SLACK:
        yield f"{described(area.widget())} is {inner} wide where {seen} can be seen"


def cut_off(widget):
    """Texts that have less room than they take."""
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        if widget.wordWrap():
            needs = widget.heightForWidth(widget.width())
            if needs > widget.height() + SLACK:
                yield f"{described(widget)} is cut off: {needs} high"
        elif widget.sizeHint().width() > widget.width() + SLACK:
            yield f"{described(widget)} is cut off: {widget.sizeHint().width()} wide"
    is_icon = isinstance(widget, QToolButton) and (
        widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    is_button = isinstance(widget, QPushButton | QToolButton) and not widget.children()
    if is_button and widget.text() and not is_icon:
        wide = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
        if wide + 2 * LEAST_PADDING > widget.width():
            yield f"{described(widget)} is cut off: {wide} wide"


def open_citation(stage):
    """The mail beside the answer; whatever else is still on its way may come."""
    page = stage.window.ask
    page._open_cited(stage.library.citations[0], page.asking.turns[-1])
    stage.wait(page.reader.isVisible)
    QTest.qWait(300)


def expect_fitting(stage, where):
    """Nothing to complain of, once the page has come to rest."""
    deadline = time.monotonic() + PATIENCE_S
    QTest.qWait(60)
    while (found := sorted(set(complaints(stage.window)))) and time.monotonic() < deadline:
        QTest.qWait(60)
    assert found == [], where


def test_the_pages_fit(open_stage):
    stage = open_stage()
    window = stage.window
    stage.wait(lambda: bool(window.ask.idle.suggestions))
    expect_fitting(stage, "idle")
    stage.type("rent euros")
    expect_fitting(stage, "results")
    stage.ask("How much is the rent from April on?")
    expect_fitting(stage, "answered")
    open_citation(stage)
    expect_fitting(stage, "mail beside the answer")
    stage.ask("When does my passport expire?")
    expect_fitting(stage, "not found")
    window.ask.show_history(True)
    stage.wait(lambda: window.ask.history_panel.model.rowCount() > 5)
    expect_fitting(stage, "history")
    window.ask.show_history(False)
    for tab, place in enumerate(("library", "glance", "map")):
        window.go_to(View.LIBRARY)
        window.shelf.tabs.setCurrentIndex(tab)
        QTest.qWait(150)
        expect_fitting(stage, place)
    for view in (View.PROBLEMS, View.MODELS, View.TRUST, View.SETTINGS):
        window.go_to(view)
        QTest.qWait(100)
        expect_fitting(stage, view.name)


def test_the_first_page_fits_under_two_banners(open_stage):
    stage = open_stage()
    window = stage.window
    said = "What happened, what it means for your files, and what can be done about it. " * 4
    window.banner.say(said)
    window.undo.say(said)
    stage.wait(lambda: bool(window.ask.idle.suggestions))
    expect_fitting(stage, "idle")
    for one in window.ask.idle.suggestions:
        assert one.height() >= one.sizeHint().height()
    window.ask.show_history(True)
    stage.wait(lambda: window.ask.history_panel.model.rowCount() > 5)
    expect_fitting(stage, "history")


def test_the_first_start_fits(open_stage):
    stage = open_stage(empty=True)
    stage.wait(lambda: stage.window.first.currentWidget() is stage.window.welcome)
    expect_fitting(stage, "welcome")


def test_what_is_mirrored_begins_at_the_right(open_stage, speaking):
    stage = open_stage()
    window = stage.window
    stage.wait(lambda: bool(window.ask.idle.suggestions))
    middle = window.width() / 2

    def is_on_the_right(widget):
        centre = widget.mapTo(window, QRect(QWidget.rect(widget)).center()).x()
        return centre > middle

    mirrored = speaking is RIGHT
    assert is_on_the_right(window.rail) is mirrored
    assert is_on_the_right(window.ask.field.send) is not mirrored
    stage.ask("How much is the rent from April on?")
    open_citation(stage)
    assert is_on_the_right(window.ask.reader) is not mirrored
