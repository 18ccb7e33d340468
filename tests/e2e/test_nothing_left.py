"""A text that went every way there is through the program, forgotten: no byte of it is left."""

import shutil
import subprocess
import sys
import zlib
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import delete

from app.engine.client import EngineClient
from app.engine.protocol import Method
from app.trust.erasure import prove_erased
from app.ui.ask.turn import Phase
from app.ui.bridge import Bridge, LinkState
from app.ui.config import WindowConfig
from app.ui.main_window import MainWindow
from indexer.store.traces import Traces

pytestmark = pytest.mark.timeout(300)

# Words that stand nowhere else: as they are in the files, in their names and in what is asked.
FIRST, SECOND = "Quorvex", "Zymblath"
SENDER, ATTACHED, TAG, SAID = "Plindora", "Wextrabil", "glomphire", "Brastolin"
# In a process of its own: closing a file here would take SQLite's locks on it away.
LOOK = r"""
import re, sys, zlib
from pathlib import Path
home, words = Path(sys.argv[1]), sys.argv[2:]
def forms(word):
    for text in (word, word.lower(), word.upper()):
        yield text.encode()
        yield text.encode("utf-16-le")
        yield text.encode("utf-16-be")
def unpacked(data):
    for at in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08", data):
        inflater = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            yield inflater.decompress(data[at.start():], 1 << 20)
        except zlib.error:
            pass
for path in sorted(home.rglob("*")):
    if path.is_file() and not path.is_symlink():
        data = path.read_bytes()
        for shown in (data, *unpacked(data)):
            for word in words:
                if any(form in shown for form in forms(word)):
                    print(word, path.relative_to(home))
"""


def look(home, *words):
    """Where in the home these words stand, in any form: ``word file``."""
    found = subprocess.run(
        [sys.executable, "-c", LOOK, home, *words], capture_output=True, text=True, check=True
    )
    return set(found.stdout.splitlines())


@pytest.fixture
def ask_engine(engine):
    with closing(EngineClient(engine, start=False)) as client:

        def ask(method, **params):
            return client.call(method, params, timeout_s=200)

        yield ask


@pytest.fixture
def window(qtbot, theme, engine):
    bridge = Bridge(lambda: EngineClient(engine, start=False))
    window = MainWindow(theme, bridge, WindowConfig(state_file=engine.folder / "window.ini"))
    window.resize(1200, 800)
    window.show()
    bridge.open()
    qtbot.waitUntil(lambda: bridge.state is LinkState.READY, timeout=60_000)
    yield window
    bridge.close()
    bridge.blockSignals(True)  # what the engine said last is still on its way
    delete(window)
    bridge.deleteLater()


def ask_in_window(window, qtbot, question):
    asked = len(window.ask.conversation.views)
    QTest.keyClicks(window.ask.field.line, question)
    QTest.keyClick(window.ask.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.ask.conversation.views) > asked)
    view = window.ask.conversation.views[-1]
    qtbot.waitUntil(lambda: view.turn.phase is Phase.DONE, timeout=60_000)
    return view


def write_mail(path, said):
    path.write_text(
        f"From: {SENDER} Moss <moss@example.org>\nTo: Ana <ana@example.org>\n"
        "Subject: Greenhouse\nDate: Fri, 08 Nov 2024 10:15:00 +0100\n"
        "Message-ID: <green@example.org>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\n\nThe greenhouse is called {said}.\n"
        f'--b\nContent-Type: text/plain; name="{ATTACHED}.txt"\n'
        f'Content-Disposition: attachment; filename="{ATTACHED}.txt"\n\nPlants: {ATTACHED}.\n'
        "--b--\n"
    )


def test_nothing_is_left_of_files_that_went_every_way(
    engine, ask_engine, window, files, qtbot, tmp_path
):
    home = engine.folder
    note, mail = files / "cellar.md", files / "greenhouse.eml"
    text = "---\ntags: [{tag}]\n---\n\n# The {word} cellar\n\nThe cellar holds {word} barrels.\n"
    note.write_text(text.format(tag=TAG, word=FIRST))
    write_mail(mail, SAID)
    ask_engine(Method.ADD, paths=[str(files)])
    ask_engine(Method.INDEX, wait=True)
    # An older text of the same file is no less its text.
    note.write_text(text.format(tag=TAG, word=SECOND))
    ask_engine(Method.INDEX, wait=True)

    view = ask_in_window(window, qtbot, "How many barrels does the cellar hold?")
    assert SECOND in str(view.turn.result)
    view.answer.cited.emit(1)
    qtbot.waitUntil(lambda: window.ask.reader.text.reading is not None, timeout=30_000)
    ask_in_window(window, qtbot, f"And what is {SECOND}?")
    ask_engine(Method.ASK, question="What is the greenhouse called?", conversation="green")
    ask_engine(Method.ASK, question=f"Who is {SENDER} Moss?", conversation="deleted")
    ask_engine(Method.PREPARE, question=f"What does {SENDER} say of plants?")
    ask_engine(Method.SUBJECTS)
    ask_engine(Method.SUGGESTIONS, language="en")
    for query in (SECOND, f"from:{SENDER}", f"tag:{TAG}"):
        ask_engine(Method.SEARCH, query=query)
    window.close()  # what was open is kept for the next day
    shutil.copy(home / "library.db", home / "library-damaged-2024-11-08T101500.db")
    words = (FIRST, SECOND, SENDER, ATTACHED, TAG, SAID)
    assert {f"{word} library.db" for word in words[1:]} <= look(home, *words) | {
        line.removesuffix("-wal") for line in look(home, *words)
    }

    ask_engine(Method.DELETE_CONVERSATIONS, ids=["deleted"], now=True)
    assert not list(home.glob("library-damaged-*"))
    answer = ask_engine(Method.FORGET, paths=[str(note), str(mail)], prove=True)
    assert answer["vectors_erased"]
    assert look(home, *words) == set()
    proof = prove_erased(engine, Traces(**{k: tuple(v) for k, v in answer["traces"].items()}), True)
    assert proof.is_clean, proof.found
    states = [one["state"] for one in ask_engine(Method.CONVERSATION, id="green")["turns"]]
    assert states == ["taken_out"]
    # The files themselves were only ever read.
    assert SECOND in note.read_text()
    assert SAID in mail.read_text()


def test_the_look_sees_every_form(tmp_path):
    (tmp_path / "plain").write_bytes(b"..zymblath..")
    (tmp_path / "wide").write_bytes(b"\0" + "Zymblath".encode("utf-16-be"))
    (tmp_path / "packed").write_bytes(b"..." + zlib.compress(b"a Zymblath" * 50) + b"...")
    assert look(tmp_path, SECOND) == {f"{SECOND} {name}" for name in ("plain", "wide", "packed")}
