"""A person's machine in small: a home, files, and the command line as a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import bootstrap
from app.config import Home
from app.engine.client import EngineClient, EngineLost
from app.engine.lifecycle import EngineUnreachable
from app.engine.protocol import Method
from models.catalog import read_catalog
from models.fake_chat import ScriptedChat
from models.fake_embedding import FakeEmbedder
from models.store import InstalledModel, ModelState, ModelStore
from models.types import ModelRole

TIMEOUT_S = 240
TEXT = re.compile(r"Text: (?:\[[^\n]*\]\s*)?(.+?)\n\nQuestion:", re.DOTALL)


@dataclass(frozen=True)
class CommandLine:
    home: Path
    environment: dict

    def run(self, *words, stdin=None):
        """The finished process of ``antorcha WORDS`` on this home."""
        return subprocess.run(
            [sys.executable, "-m", "app", "--home", str(self.home), *map(str, words)],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            env=self.environment,
            check=False,
        )

    def json(self, *words, stdin=None, status=(0,)):
        """The JSON document that a command prints."""
        process = self.run("--json", *words, stdin=stdin)
        assert process.returncode in status, process.stderr
        return json.loads(process.stdout)

    def kill(self, pid):
        """SIGKILL, and wait until it is gone."""
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not is_running(pid))

    def engine_pid(self):
        return int((self.home / "engine.lock").read_text())

    def stop_engine(self):
        pid = self.engine_pid() if (self.home / "engine.lock").exists() else None
        try:
            client = EngineClient(Home(self.home), start=False)
        except EngineUnreachable:
            return
        # A killed engine can still be connected to until the last of its threads is gone.
        with closing(client), suppress(EngineLost):
            client.call(Method.SHUT_DOWN, timeout_s=100)
        wait_until(lambda: not is_running(pid))


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition, timeout_s=200):
    deadline = time.monotonic() + timeout_s
    while not (value := condition()):
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)
    return value


@pytest.fixture
def antorcha(tmp_path):
    environment = {**os.environ, "ANTORCHA_LINGER_S": "20"}
    command_line = CommandLine(tmp_path / "home", environment)
    yield command_line
    command_line.stop_engine()


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "My files"
    folder.mkdir()
    (folder / "flat.md").write_text(
        "---\ntitle: The flat in Marzahn\ndate: 2024-03-02\ntags: [home]\n---\n\n"
        "# Contract\n\nThe lease runs for three years. The deposit is 1,900 euros and was paid "
        "on 5 March 2024.\n\n# Neighbours\n\n"
        "Frau Lindqvist on the second floor waters the plants.\n"
    )
    (folder / "boiler.eml").write_text(
        "From: Tomas Reyes <tomas@example.org>\nTo: Ana <ana@example.org>\n"
        "Subject: Boiler repair\nDate: Fri, 08 Nov 2024 10:15:00 +0100\n"
        "Message-ID: <boiler@example.org>\nContent-Type: text/plain; charset=utf-8\n\n"
        "Dear Ana,\n\nthe boiler was repaired on Friday. The technician replaced the pump.\n\n"
        "Regards,\nTomas\n"
    )
    (folder / "receta.txt").write_text(
        "Tortilla de patatas\n\nSe necesitan seis huevos y un kilo de patatas.\n", encoding="utf-8"
    )
    return folder


class PlayedStore(ModelStore):
    """Both models are there, and need no file."""

    def __init__(self, folder):
        super().__init__(folder, read_catalog(), memory_bytes=8 * 2**30)

    def get(self, model_id):
        return InstalledModel(
            model_id, ModelRole(model_id), self.folder, "0" * 64, 1, "MIT", ModelState.READY,
            in_use=True, description="",
        )  # fmt: skip

    def list(self):
        return [self.get(role.value) for role in (ModelRole.CHAT, ModelRole.EMBEDDING)]

    def in_use(self, role):
        return role.value

    def path(self, _model_id):
        return self.folder


def said_by_the_text(messages):
    """Answers as an obedient model would: with a sentence of what it was given."""
    given = next(one.content for one in messages if one.role == "user")
    found = TEXT.search(given)
    lines = (found[1] if found else given).strip().splitlines()
    said = re.split(r"(?<=。)|(?<=\w{4}\.) ", max(lines, key=len))[0]
    return said if said.endswith("。") else said.rstrip(".") + "."


@pytest.fixture
def engine(tmp_path, monkeypatch):
    """A served engine over an empty home, whose models are played; gives its home."""
    home = Home(tmp_path / "home")
    home.create()
    store = PlayedStore(tmp_path / "models")
    build = bootstrap.build_library
    monkeypatch.setattr(bootstrap, "build_library", lambda at: build(at, store))
    monkeypatch.setattr(bootstrap, "OnnxEmbedder", lambda *_: FakeEmbedder())
    monkeypatch.setattr(bootstrap, "BulkEmbedder", lambda *_: FakeEmbedder())
    monkeypatch.setattr(bootstrap, "can_read_pictures", lambda: False)
    monkeypatch.setattr(
        bootstrap,
        "_start_chat",
        lambda *given: ScriptedChat(said_by_the_text, {"yes": 0.95, "no": 0.05}, given[-1]),
    )
    engine = bootstrap.build_engine(home, linger_s=600)
    engine.start()
    serving = threading.Thread(target=engine.server.serve)
    serving.start()
    yield home
    engine.server.stop()
    serving.join()
    engine.close()
