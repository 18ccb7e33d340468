import pytest

from indexer.store.database import Database
from indexer.store.wishes import put_wishes, read_wishes, wishes_of, write_wishes
from indexer.work.giving_way import GivingWay, MachineState, WaitsFor


class Machine:
    def __init__(self):
        self.now_s, self.is_on_battery, self.share, self.asked = 0.0, False, 0.0, 0

    def others(self):
        self.asked += 1
        return self.share

    def state(self):
        return MachineState(lambda: self.is_on_battery, self.others)


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def giving_way(database, machine):
    return GivingWay(database, machine.state(), lambda: machine.now_s)


def test_unasked_it_waits_for_nothing(giving_way, machine):
    machine.is_on_battery, machine.share = True, 1.0
    assert giving_way.reason() is None
    assert machine.asked == 0


def test_it_waits_while_on_battery(giving_way, machine):
    machine.is_on_battery = True
    giving_way.wish(frozenset({WaitsFor.BATTERY}))
    assert giving_way.reason() is WaitsFor.BATTERY
    machine.is_on_battery = False
    machine.now_s += 6
    assert giving_way.reason() is None


def test_load_has_two_limits(giving_way, machine):
    giving_way.wish(frozenset({WaitsFor.LOAD}))
    found = []
    for share in (0.4, 0.6, 0.4, 0.2, 0.4):
        machine.share = share
        machine.now_s += 6
        found.append(giving_way.reason())
    assert found == [None, WaitsFor.LOAD, WaitsFor.LOAD, None, None]


def test_the_machine_is_asked_now_and_then_only(giving_way, machine):
    giving_way.wish(frozenset({WaitsFor.LOAD}))
    for _ in range(100):
        giving_way.reason()
    assert machine.asked == 1


def test_a_wish_outlives_the_engine_and_the_catalogue(database, machine, giving_way, tmp_path):
    giving_way.wish(frozenset({WaitsFor.BATTERY, WaitsFor.LOAD}))
    giving_way.wish(frozenset({WaitsFor.LOAD}))
    again = GivingWay(database, machine.state(), lambda: 0.0)
    assert again.wishes == {WaitsFor.LOAD}
    write_wishes(tmp_path / "sources.json", wishes_of(database.read()))
    rebuilt = Database(tmp_path / "rebuilt.db")
    with rebuilt.write() as connection:
        put_wishes(connection, read_wishes(tmp_path / "sources.json"))
    assert GivingWay(rebuilt, machine.state(), lambda: 0.0).wishes == {WaitsFor.LOAD}
    rebuilt.close()
