"""Clients and the engine over a real socket."""

import json
import os
import socket
import threading

import pytest

from app.config import Home
from app.engine.client import EngineClient, EngineLost
from app.engine.lifecycle import EngineUnreachable
from app.engine.protocol import Event, Method
from app.engine.server import Server
from kernel.errors import AntorchaError, BugError, PermanentError


class ScriptedService:
    """Answers some methods in ways that matter here."""

    def __init__(self):
        self.busy = False
        self.entered = threading.Event()
        self.cancelled = threading.Event()

    def handle(self, request, cancel, emit):
        if request.method is Method.STATUS:
            return {"home": "x\udcff"}
        if request.method is Method.ASK:
            emit(Event.TOKEN, {"text": "slow"})
            self.entered.set()
            cancel.wait(60)
            self.cancelled.set()
            cancel.raise_if_set()
        if request.method is Method.SHOW:
            raise PermanentError("No such thing", "Nothing happened.", "Look again.")
        if request.method is Method.SEARCH:
            raise ZeroDivisionError("a secret detail")
        return {}

    def is_busy(self):
        return self.busy


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path)
    home.create()
    return home


@pytest.fixture
def service():
    return ScriptedService()


@pytest.fixture
def server(home, service):
    server = Server(home.socket, service, linger_s=60)
    thread = threading.Thread(target=server.serve)
    thread.start()
    yield server
    server.stop()
    thread.join(60)
    assert not thread.is_alive()


@pytest.fixture
def client(home, server):
    client = EngineClient(home, start=False)
    yield client
    client.close()


def test_a_request_gets_its_result(client):
    assert client.call(Method.STATUS, timeout_s=60) == {"home": "x\udcff"}


def test_an_error_arrives_with_its_words(client):
    with pytest.raises(PermanentError) as caught:
        client.call(Method.SHOW, timeout_s=60)
    assert str(caught.value) == "No such thing. Nothing happened. Look again."


@pytest.mark.filterwarnings("default")
def test_a_bug_in_one_request_takes_nothing_with_it(client, caplog):
    with pytest.raises(BugError) as caught:
        client.call(Method.SEARCH, timeout_s=60)
    assert "secret" not in str(caught.value)
    assert client.call(Method.STATUS, timeout_s=60)


def test_events_come_before_the_result_and_cancel_stops(client, service):
    events, ended = [], threading.Event()
    errors = []

    def on_error(error):
        errors.append(error)
        ended.set()

    request_id = client.start(
        Method.ASK, {}, lambda event, data: events.append((event, data)), print, on_error
    )
    assert service.entered.wait(60)
    client.cancel(request_id)
    assert ended.wait(60)
    assert events == [("token", {"text": "slow"})]
    assert errors[0].title == "Stopped"


def test_a_client_that_leaves_cancels_what_it_asked(home, server, service):
    client = EngineClient(home, start=False)
    client.start(Method.ASK, {}, None, print, print)
    assert service.entered.wait(60)
    client.close()
    assert service.cancelled.wait(60)


def test_everybody_hears_a_broadcast(home, server, client):
    heard = threading.Event()
    other = EngineClient(home, start=False)
    client.call(Method.HELLO, timeout_s=60)
    other.call(Method.HELLO, timeout_s=60)
    other.on_broadcast = lambda event, data: heard.set() if data["what"] == ["sources"] else None
    server.broadcast(Event.CHANGED, {"what": ["sources"]})
    assert heard.wait(60)
    other.close()


def test_an_engine_that_ends_is_told_to_whoever_waits(home, server, client, service):
    lost, failed = threading.Event(), []
    client.on_lost = lost.set
    client.start(Method.ASK, {}, None, print, failed.append)
    assert service.entered.wait(60)
    server.stop()
    assert lost.wait(60)
    assert failed
    assert isinstance(failed[0], AntorchaError)


def test_calling_a_lost_engine_says_so(home, service):
    server = Server(home.socket, service, linger_s=60)
    thread = threading.Thread(target=server.serve)
    thread.start()
    client = EngineClient(home, start=False)
    lost = threading.Event()
    client.on_lost = lost.set
    server.stop()
    thread.join(60)
    assert lost.wait(60)
    with pytest.raises(EngineLost):
        client.call(Method.STATUS, timeout_s=60)
    client.close()


def test_left_alone_it_ends_but_not_while_there_is_work(home, service):
    service.busy = True
    server = Server(home.socket, service, linger_s=0.0)
    thread = threading.Thread(target=server.serve)
    thread.start()
    thread.join(0.6)
    assert thread.is_alive()
    service.busy = False
    thread.join(60)
    assert not thread.is_alive()
    with pytest.raises(EngineUnreachable):
        EngineClient(home, start=False)


def test_nonsense_ends_only_that_connection(home, server, client):
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(os.fspath(home.socket))
        stranger.sendall(b"GET / HTTP/1.1\r\n")
        stranger.settimeout(60)
        assert json.loads(stranger.makefile().readline())["event"] == "notice"
        assert stranger.recv(1) == b""
    assert client.call(Method.STATUS, timeout_s=60)


def test_the_socket_belongs_to_its_owner_alone(home, server):
    assert home.socket.stat().st_mode & 0o777 == 0o600
    assert home.folder.stat().st_mode & 0o077 in (0, 0o055)  # tmp_path itself is pytest's


def test_a_very_long_home_still_gets_a_socket(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    home = Home(tmp_path / ("deep" * 40))
    assert len(os.fsencode(home.socket)) <= 108
