"""Over a real bus, with a portal that answers as the specification says."""

import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="no bus to try it on"
)

PORTAL = """
import sys
from jeepney import (DBusAddress, HeaderFields, MessageType, message_bus, new_error,
    new_method_return, new_signal)
from jeepney.io.blocking import open_dbus_connection
bus, refuses = open_dbus_connection(), sys.argv[1] == "refuses"
PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal."
bus.send_and_get_reply(message_bus.RequestName(NAME + "Desktop"))
print("ready", flush=True)
while True:
    call = bus.receive()
    if call.header.message_type is not MessageType.method_call:
        continue
    fields = call.header.fields
    member, sender = fields[HeaderFields.member], fields[HeaderFields.sender]
    if member == "Register":
        print("registered", call.body[0], flush=True)
        bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
        continue
    options, place = call.body[-1], sender[1:].replace(".", "_")
    handle = f"{PATH}/request/{place}/" + options["handle_token"][1]
    bus.send(new_method_return(call, "o", (handle,)))
    code, results = 0, {}
    if member == "CreateSession":
        session = f"{PATH}/session/{place}/" + options["session_handle_token"][1]
        results = {"session_handle": ("s", session)}
    else:
        (name, about), = call.body[1]
        print("asked for", name, about["preferred_trigger"][1], about["description"][1], flush=True)
        assert call.body[0] == session
        code = int(refuses)
        shown = (name, {"trigger_description": ("s", "Ctrl+Alt+Q")})
        results = {} if refuses else {"shortcuts": ("a(sa{sv})", [shown])}
    request = DBusAddress(handle, interface=NAME + "Request")
    bus.send(new_signal(request, "Response", "ua{sv}", (code, results)))
    if member == "BindShortcuts" and not refuses:
        shortcuts = DBusAddress(PATH, interface=NAME + "GlobalShortcuts")
        for pressed in ("other", "ask"):
            bus.send(new_signal(shortcuts, "Activated", "osta{sv}",
                (session, pressed, 7, {"activation_token": ("s", "leave")})))
"""

CLIENT = """
import subprocess, sys
from app.trust.network import refuse_network
refuse_network()
from PySide6.QtCore import QCoreApplication, QTimer
from app.ui.desktop.global_shortcut import GlobalShortcut, ShortcutState
portal = None
if sys.argv[1]:
    portal = subprocess.Popen([sys.executable, "-c", sys.argv[2], sys.argv[1]],
        stdout=subprocess.PIPE, text=True)
    assert portal.stdout.readline() == "ready\\n"
app = QCoreApplication([])
held = GlobalShortcut("antorcha")
def change(shortcut):
    print(shortcut.state.name, shortcut.key, flush=True)
    if shortcut.state in (ShortcutState.MISSING, ShortcutState.REFUSED):
        app.quit()
held.changed.connect(change)
held.pressed.connect(lambda token: (print("pressed", token, flush=True), app.quit()))
held.start("Ask")
QTimer.singleShot(20000, app.quit)
app.exec()
held.stop()
app.processEvents()
print("at the end", held.shortcut.state.name)
if portal:
    portal.terminate()
    print(portal.stdout.read())
    portal.wait()
"""


def run(how, *bus):
    environment = {
        name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"
    }
    environment.pop("XDG_RUNTIME_DIR", None)
    done = subprocess.run(
        [*bus, sys.executable, "-c", CLIENT, how, PORTAL],
        capture_output=True, text=True, timeout=60, env=environment, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_the_desktop_is_asked_for_a_key_and_says_when_it_is_pressed():
    said = run("gives", "dbus-run-session", "--")
    assert said[:3] == ["ASKING ", "ON Ctrl+Alt+Q", "pressed leave"]
    assert "at the end OFF" in said
    assert "registered antorcha" in said
    assert "asked for ask CTRL+ALT+a Ask" in said


def test_a_person_may_refuse():
    assert run("refuses", "dbus-run-session", "--")[:2] == ["ASKING ", "REFUSED "]


def test_a_desktop_without_the_portal_is_said_to_give_none():
    assert run("", "dbus-run-session", "--")[:2] == ["ASKING ", "MISSING "]


def test_without_a_bus_there_is_none():
    assert run("")[:1] == ["MISSING "]
