"""What the person wants indexing to wait for: mains power, other programs to have done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from indexer.store.database import Database
from kernel.busy_machine import OthersLoad, is_on_battery

_KEY = "indexing_waits_on"
_LOOK_S = 5.0
# Two limits, so that it does not go back and forth.
_BUSY_SHARE = 0.5
_QUIET_SHARE = 0.3


class WaitsFor(StrEnum):
    """Why indexing stands still."""

    BATTERY = "battery"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class MachineState:
    """How to ask the machine; both are asked every few seconds at most."""

    is_on_battery: Callable[[], bool]
    others_share: Callable[[], float]


def this_machine() -> MachineState:
    """The machine that this runs on."""
    return MachineState(is_on_battery, OthersLoad().share)


class GivingWay:
    """Any thread may ask. What is wished for is kept in the library, and beside it.

    Args:
        database: The library.
        machine: What is asked.
        clock: Seconds that only ever go up.
    """

    def __init__(
        self, database: Database, machine: MachineState, clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._machine = machine
        self._clock = clock
        self._lock = threading.Lock()
        self._looked_s: float | None = None
        self._reason: WaitsFor | None = None
        self._wishes = self._read()

    @property
    def wishes(self) -> frozenset[WaitsFor]:
        """What indexing is to wait for."""
        return self._wishes

    def wish(self, wishes: frozenset[WaitsFor]) -> None:
        """Wait for these from now on, and for nothing else. Raises StorageFull."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                (_KEY, " ".join(sorted(wishes))),
            )
        with self._lock:
            self._wishes = wishes
            self._looked_s = None

    def reason(self) -> WaitsFor | None:
        """What is waited for at this moment; None if indexing may go on."""
        if not self._wishes:
            return None
        with self._lock:
            now_s = self._clock()
            if self._looked_s is None or now_s - self._looked_s >= _LOOK_S:
                self._looked_s = now_s
                self._reason = self._look()
            return self._reason

    def _look(self) -> WaitsFor | None:
        if WaitsFor.BATTERY in self._wishes and self._machine.is_on_battery():
            return WaitsFor.BATTERY
        if WaitsFor.LOAD in self._wishes:
            share = self._machine.others_share()
            limit = _QUIET_SHARE if self._reason is WaitsFor.LOAD else _BUSY_SHARE
            if share > limit:
                return WaitsFor.LOAD
        return None

    def _read(self) -> frozenset[WaitsFor]:
        row = (
            self._database.read()
            .execute("SELECT value FROM settings WHERE key = ?", (_KEY,))
            .fetchone()
        )
        names = () if row is None else str(row["value"]).split()
        return frozenset(one for one in WaitsFor if one in names)
