"""A key that works everywhere, given by the desktop (``org.freedesktop.portal.GlobalShortcuts``).

The desktop asks the person which key it shall be and holds it; this program only hears that it
was pressed. Nothing is listened to on the keyboard.
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import sys
import threading
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from app.ui.desktop.session_bus import PORTAL, PORTAL_PATH, NoAnswer, ask, open_session_bus

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Iterator

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

INTERFACE: Final = "org.freedesktop.portal.GlobalShortcuts"
CALL_TIMEOUT_S: Final = 10.0
_MOST_UNHEARD: Final = 8
_REQUEST: Final = "org.freedesktop.portal.Request"
_SHORTCUT: Final = "ask"
# Only proposed: the desktop or the person may choose another.
_PREFERRED: Final = "CTRL+ALT+a"


class ShortcutState(Enum):
    """How it stands with the key."""

    OFF = auto()
    ASKING = auto()
    """The desktop is asked, and may ask the person."""
    ON = auto()
    REFUSED = auto()
    """The person did not want one after all."""
    MISSING = auto()
    """This desktop gives none."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """The state, and the key as the desktop names it; empty if it does not say."""

    state: ShortcutState
    key: str = ""


class GlobalShortcut(QObject):
    """Holds a global shortcut while it is on; a thread waits for it to be pressed.

    Args:
        application_id: The name of the launcher, under which the desktop remembers the key.

    Signals:
        pressed: With the desktop's leave to take the front; empty if it gives none.
        changed: A Shortcut, each time it stands otherwise.
    """

    pressed = Signal(str)
    changed = Signal(object)

    def __init__(self, application_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application_id = application_id
        self._bus: DBusConnection | None = None
        self._thread: threading.Thread | None = None
        self._is_wanted = False
        self.shortcut = Shortcut(ShortcutState.OFF)
        self.changed.connect(self._note)

    def start(self, description: str) -> None:
        """Ask the desktop for the key; ``description`` is what its settings say it does."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._is_wanted = True
        self._thread = threading.Thread(
            target=self._hold, args=(description,), name="global-shortcut", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Give the key back, which ending the connection does."""
        self._is_wanted = False
        bus = self._bus
        if bus is not None:
            with contextlib.suppress(OSError):
                bus.sock.shutdown(socket.SHUT_RDWR)
        if self._thread is not None:
            self._thread.join(CALL_TIMEOUT_S)
            self._thread = None

    def _note(self, shortcut: Shortcut) -> None:
        self.shortcut = shortcut

    def _hold(self, description: str) -> None:
        ended = ShortcutState.OFF
        try:
            if sys.platform != "linux":
                raise NoAnswer("only asked for on Linux")
            bus = open_session_bus()
            try:
                self._bus = bus
                self._tell(Shortcut(ShortcutState.ASKING))
                with _signals(bus, INTERFACE, "Activated", PORTAL_PATH) as heard:
                    key = _bind(bus, self._application_id, description)
                    if key is None:
                        ended = ShortcutState.REFUSED
                    else:
                        self._tell(Shortcut(ShortcutState.ON, key))
                        self._wait_for_presses(bus, heard)
            finally:
                self._bus = None
                bus.close()
        except OSError:  # NoAnswer is one; so is a bus that is gone, or was let go of
            ended = ShortcutState.MISSING
        self._tell(Shortcut(ended if self._is_wanted else ShortcutState.OFF))

    def _wait_for_presses(self, bus: DBusConnection, heard: deque[Message]) -> None:
        while self._is_wanted:
            _session, name, _time, options = bus.recv_until_filtered(heard).body
            if name == _SHORTCUT:
                _, token = options.get("activation_token", ("s", ""))
                with contextlib.suppress(RuntimeError):  # the window has closed meanwhile
                    self.pressed.emit(token)

    def _tell(self, shortcut: Shortcut) -> None:
        with contextlib.suppress(RuntimeError):
            self.changed.emit(shortcut)


def _bind(bus: DBusConnection, application_id: str, description: str) -> str | None:
    """The key as the desktop names it, or None if the person refused. Raises NoAnswer."""
    with contextlib.suppress(NoAnswer):  # older desktops guess who asks
        registry = "org.freedesktop.host.portal.Registry"
        ask(
            bus, PORTAL, PORTAL_PATH, registry, "Register", "sa{sv}", (application_id, {}),
            CALL_TIMEOUT_S,
        )  # fmt: skip
    token = _token()
    created, _ = _request(bus, "CreateSession", "a{sv}", (), {"session_handle_token": ("s", token)})
    if created:
        return None
    session = f"{PORTAL_PATH}/session/{_sender(bus)}/{token}"
    wanted = {"description": ("s", description), "preferred_trigger": ("s", _PREFERRED)}
    shortcuts = [(_SHORTCUT, wanted)]
    refused, results = _request(
        bus, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, shortcuts, ""), {}
    )
    if refused:
        return None
    _, bound = results.get("shortcuts", ("a(sa{sv})", []))
    keys = [about.get("trigger_description", ("s", ""))[1] for name, about in bound]
    return str(keys[0]) if keys else ""


def _request(
    bus: DBusConnection,
    member: str,
    signature: str,
    arguments: tuple[Any, ...],
    options: dict[str, Any],
) -> tuple[int, dict[str, Any]]:
    """A portal's answer comes later, as a signal: 0 if it was done, and what came of it."""
    token = _token()
    handle = f"{PORTAL_PATH}/request/{_sender(bus)}/{token}"
    with _signals(bus, _REQUEST, "Response", handle) as responses:
        body = (*arguments, {**options, "handle_token": ("s", token)})
        ask(bus, PORTAL, PORTAL_PATH, INTERFACE, member, signature, body, CALL_TIMEOUT_S)
        # However long the person looks at the desktop's question.
        code, results = bus.recv_until_filtered(responses).body
    return int(code), results


@contextlib.contextmanager
def _signals(
    bus: DBusConnection, interface: str, member: str, path: str
) -> Iterator[deque[Message]]:
    """Where a signal that comes from now on is put."""
    from jeepney import MatchRule, message_bus  # noqa: PLC0415 - only where it is needed

    rule = MatchRule(type="signal", interface=interface, member=member, path=path)
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=CALL_TIMEOUT_S)
    with bus.filter(rule, bufsize=_MOST_UNHEARD) as heard:
        yield heard


def _token() -> str:
    return f"antorcha{secrets.token_hex(4)}"


def _sender(bus: DBusConnection) -> str:
    return str(bus.unique_name).removeprefix(":").replace(".", "_")
