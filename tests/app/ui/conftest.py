import os

import pytest
from shiboken6 import delete

from app.engine.protocol import Method
from app.ui import scripted_care
from app.ui.bridge import Bridge
from app.ui.config import WindowConfig
from app.ui.main_window import MainWindow
from app.ui.scripted_engine import ScriptedEngine
from app.ui.watchdog import WATCHDOG_VARIABLE

HOME = "/home/ada"


def document(number=1, kind="note", **more):
    base = {
        "id": f"d{number}",
        "path": f"{HOME}/Notes/{number}.md",
        "kind": kind,
        "title": f"Title {number}",
        "date": "2025-11-04T09:12:00+01:00",
        "language": "en",
        "collection": "Home",
        "from": None,
        "to": [],
        "member": None,
    }
    return {**base, **more}


def result(text="The rent is 780 euros.", number=1, start=0, **more):
    return {
        "rank": number,
        "score": 1.0,
        "document": document(number, **more),
        "passage": {
            "id": f"p{number}",
            "text": text,
            "start": start,
            "end": start + len(text),
            "page": None,
            "line": 1,
            "heading": None,
        },
    }


def status(sources=1, **counts):
    documents = {"semantic": 5, "keyword": 0, "pending": 0, "failed": 0, "skipped": 0}
    documents.update(counts)
    if not sources:
        documents = dict.fromkeys(documents, 0)
    return {
        "home": f"{HOME}/.local/share/antorcha",
        "documents": {"total": sum(documents.values()), **documents},
        "sources": [
            {"path": f"{HOME}/Notes", "collection": "Home", "watched": True, "coverage": {}}
        ]
        * sources,
        "models": {"chat": {"id": "m"}, "embedding": {"id": "e"}},
        "network": {"enforced": True, "how": "seccomp"},
    }


def answer(question="q", **more):
    text = "The rent is 780 euros."
    cited = {"n": 1, "quote": text, **{k: result()[k] for k in ("document", "passage")}}
    base = {
        "question": question,
        "answer": text,
        "language": "en",
        "status": "answered",
        "sentences": [{"text": text, "citations": [1], "supported": True}],
        "citations": [cited],
        "nearest": [],
        "unsearched": {"pending": 0, "failed": 0},
        "instant": {"text": text, "citation": 1},
        "model": {"id": "m"},
        "timings": {},
    }
    return {**base, **more}


@pytest.fixture(autouse=True)
def nothing_holds_up_the_window(request):
    """No event may take Qt's thread more than 50 ms of computing, where they are watched."""
    if "qapp" not in request.fixturenames or not os.environ.get(WATCHDOG_VARIABLE):
        yield
        return
    watchdog = request.getfixturevalue("qapp").watchdog
    watchdog.slow.clear()
    yield
    assert not watchdog.slow, "\n\n".join(map(str, watchdog.slow))


@pytest.fixture
def made():
    """Makers of the engine's documents."""

    class Made:
        document = staticmethod(document)
        result = staticmethod(result)
        status = staticmethod(status)
        answer = staticmethod(answer)

    return Made


@pytest.fixture
def engine():
    return ScriptedEngine(
        {
            Method.STATUS: lambda _: status(),
            Method.PROBLEMS: lambda _: {"problems": []},
            Method.MODELS: lambda _: scripted_care.MODELS,
            Method.TRY_MODEL: scripted_care.try_model,
            Method.IMPORT_MODEL: scripted_care.import_model,
            Method.PLACES: lambda _: scripted_care.PLACES,
            Method.LOG: lambda _: scripted_care.LOG,
            Method.PARTS: lambda _: {"parts": [{"name": "p", "version": "1", "license": "MIT"}]},
            Method.WARM_UP: lambda _: {},
            Method.PREPARE: lambda _: {},
            Method.ADD: lambda _: {"sources": []},
            Method.REMOVE: lambda _: {"removed": [], "documents": 0},
            Method.PAUSE: lambda _: {},
            Method.FACETS: lambda _: {},
            Method.SUBJECTS: lambda _: {},
            Method.SEARCH: lambda x: {
                "query": x.params["query"],
                "mode": "hybrid",
                "took_ms": 1.0,
                "results": [result(number=n) for n in (1, 2, 3)],
            },
            Method.ASK: lambda x: answer(x.params["question"]),
            Method.SHOW: lambda _: {
                "document": document(),
                "text": "The rent is 780 euros.\nAnd more.",
                "headings": [],
                "pages": [],
            },
        }
    )


@pytest.fixture
def bridge(qtbot, engine):
    bridge = Bridge(lambda: engine)
    yield bridge
    for exchange in engine.exchanges.values():
        exchange.may_go_on.set()
    bridge.close()
    bridge.deleteLater()


@pytest.fixture
def window(qtbot, theme, bridge):
    window = MainWindow(theme, bridge, WindowConfig(user_home=HOME))
    window.show()
    bridge.open()
    qtbot.waitUntil(lambda: bool(window._status))
    yield window
    window.close()
    delete(window)  # here and now: a later collection may run on any thread
