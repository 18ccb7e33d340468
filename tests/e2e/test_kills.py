"""Kill any process: nothing is lost, it comes back, the person is told in one sentence."""

import os
import signal
import threading
from pathlib import Path

import pytest

from app.config import Home
from app.engine.client import EngineClient, EngineLost
from app.engine.protocol import Event, Method

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]


def children_of(pid):
    found = []
    for process in Path("/proc").iterdir():
        try:
            parent = (process / "stat").read_text().rsplit(")", 1)[1].split()[1]
            if parent == str(pid):
                found.append((int(process.name), (process / "cmdline").read_text()))
        except (OSError, IndexError):
            continue
    return found


def test_a_killed_engine_comes_back_with_everything(antorcha, files):
    antorcha.json("add", files)
    pid = antorcha.engine_pid()
    antorcha.kill(pid)
    status = antorcha.json("index", "--wait")
    assert antorcha.engine_pid() != pid
    assert status["documents"]["semantic"] == 3


def test_whoever_waits_for_a_killed_engine_is_told(antorcha, files):
    antorcha.json("add", files)
    client = EngineClient(Home(antorcha.home), start=False)
    antorcha.kill(antorcha.engine_pid())
    with pytest.raises(EngineLost) as caught:
        client.call(Method.INDEX, {"wait": True}, timeout_s=240)
    assert "Nothing was lost" in str(caught.value)
    client.close()


def test_a_killed_model_is_started_again_and_the_answer_still_comes(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    client = EngineClient(Home(antorcha.home), start=False)
    engine, killed, notices, models = antorcha.engine_pid(), threading.Event(), [], []

    def on_event(event, data):
        if event == Event.STAGE and not models:
            # Looked up before the first token: a quick model may else be done before it is killed.
            models.extend(pid for pid, command in children_of(engine) if "chat_process" in command)
        elif event == Event.TOKEN and not killed.is_set():
            os.kill(models[0], signal.SIGKILL)
            killed.set()
        elif event == Event.NOTICE:
            notices.append(data["title"])

    answer = client.call(
        Method.ASK, {"question": "Who repaired what on Friday?"}, on_event, timeout_s=300
    )
    client.close()
    assert killed.is_set()
    assert len(notices) == 1
    assert answer["status"] in ("answered", "partial", "not_found")


def test_a_killed_parser_costs_nothing(antorcha, files):
    antorcha.json("status")
    engine = antorcha.engine_pid()
    antorcha.json("add", files)
    for pid, command in children_of(engine):
        if "sandbox_process" in command:
            os.kill(pid, signal.SIGKILL)
    status = antorcha.json("index", "--wait", status=(0, 3))
    assert status["documents"]["pending"] == 0
    assert antorcha.engine_pid() == engine
