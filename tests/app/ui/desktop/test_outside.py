"""Over a real bus: what is opened must not inherit what confines this program."""

import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="no bus to try it on"
)

DESKTOP = """
import os, sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (QDBusConnection, QDBusObjectPath, QDBusUnixFileDescriptor,
    QDBusVirtualObject)
app = QCoreApplication([])
class Desktop(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        given = [os.readlink(f"/proc/self/fd/{one.fileDescriptor()}")
            if isinstance(one, QDBusUnixFileDescriptor) else one for one in message.arguments()]
        print("asked", message.interface(), message.member(), given[0] or given[1], flush=True)
        is_portal = "portal" in message.interface()
        connection.send(message.createReply([QDBusObjectPath("/r")] if is_portal else []))
        return True
bus, desktop = QDBusConnection.sessionBus(), Desktop()
bus.registerVirtualObject("/", desktop, QDBusConnection.VirtualObjectRegisterOption.SubPath)
for name in sys.argv[1:]:
    bus.registerService(name)
print("ready", flush=True)
app.exec()
"""

CLIENT = """
import subprocess, sys
from app.trust.network import refuse_network
refuse_network()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import app.ui.desktop.outside as outside
outside._ask_user_manager = outside._run_from_here = lambda path: None
outside.QDesktopServices.openUrl = lambda url: True
services, what, path = sys.argv[1].split(), sys.argv[2], sys.argv[3]
desktop = None
if services:
    desktop = subprocess.Popen([sys.executable, "-c", sys.argv[4], *services],
        stdout=subprocess.PIPE, text=True)
    assert desktop.stdout.readline() == "ready\\n"
app = QApplication([])
opener = outside.OpensOutside()
opener.opened.connect(lambda way: (print("way", way, flush=True), app.quit()))
opener.failed.connect(lambda way: (print("failed", flush=True), app.quit()))
getattr(opener, what)(path)
QTimer.singleShot(20000, app.quit)
app.exec()
if desktop:
    desktop.terminate()
    print(desktop.stdout.read())
    desktop.wait()
"""

PORTAL, FILES = "org.freedesktop.portal.Desktop", "org.freedesktop.FileManager1"


def run(services, what, path):
    command = ["dbus-run-session", "--", sys.executable, "-c", CLIENT, services, what, str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, DESKTOP], capture_output=True, text=True, timeout=60, env=environment, check=True
    )
    return done.stdout


def test_a_file_is_handed_to_the_portal_open(tmp_path):
    file = tmp_path / "ä note.md"
    file.write_text("x")
    said = run(PORTAL, "open", file)
    assert "way portal" in said
    assert f"asked org.freedesktop.portal.OpenURI OpenFile {file}" in said


def test_a_file_is_shown_by_the_file_manager(tmp_path):
    file = tmp_path / "a note.md"
    file.write_text("x")
    said = run(FILES, "show_in_folder", file)
    assert "way file manager" in said
    assert "ShowItems ['file://" in said
    assert "a%20note.md" in said


def test_without_a_file_manager_the_portal_opens_the_folder(tmp_path):
    file = tmp_path / "note.md"
    file.write_text("x")
    said = run(PORTAL, "show_in_folder", file)
    assert f"OpenDirectory {tmp_path}" in said


def test_where_nobody_helps_it_is_opened_from_here_and_said(tmp_path):
    file = tmp_path / "note.md"
    file.write_text("x")
    assert "way from here" in run("", "open", file)
