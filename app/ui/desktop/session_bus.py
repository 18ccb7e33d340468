"""The session's bus, over which the desktop's services are asked. A local socket, never a network.

Asking for a bus must not start one: without an address of one there is none.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

PORTAL: Final = "org.freedesktop.portal.Desktop"
PORTAL_PATH: Final = "/org/freedesktop/portal/desktop"


class NoAnswer(OSError):
    """There is no bus, or nobody on it does what was asked."""


def open_session_bus() -> DBusConnection:
    """A connection of one's own; whoever opens it closes it. Raises NoAnswer."""
    from jeepney.auth import AuthenticationError  # noqa: PLC0415 - only where it is needed
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - as above

    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not address and runtime and (Path(runtime) / "bus").exists():
        address = f"unix:path={runtime}/bus"
    if not address:
        raise NoAnswer("no session bus")
    try:
        return open_dbus_connection(address, enable_fds=True)
    except (OSError, RuntimeError, ValueError, AuthenticationError) as error:
        raise NoAnswer(str(error)) from error


def ask(
    bus: DBusConnection,
    service: str,
    path: str,
    interface: str,
    member: str,
    signature: str,
    arguments: tuple[Any, ...],
    timeout_s: float,
) -> tuple[Any, ...]:
    """What a service answers to a call. Raises NoAnswer."""
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above

    to = DBusAddress(path, service, interface)
    try:
        reply = bus.send_and_get_reply(
            new_method_call(to, member, signature, arguments), timeout=timeout_s
        )
    except OSError as error:  # a timeout is one too
        raise NoAnswer(str(error)) from error
    if reply.header.message_type is MessageType.error:
        raise NoAnswer(" ".join(str(part) for part in reply.body))
    return tuple(reply.body)
