import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QPersistentModelIndex, Qt

from app.ui.history.history_model import HistoryModel, HistoryRole, how_long_ago

THURSDAY = QDate(2025, 11, 6)


def conversation(number, changed="2025-11-06T09:12:00", **more):
    base = {"id": f"c{number}", "title": f"Title {number}", "changed": changed, "turns": 2}
    return {**base, "found": None, **more}


@pytest.fixture
def model(theme):
    QLocale.setDefault(QLocale("en_GB"))
    model = HistoryModel()
    model._today = lambda: THURSDAY
    yield model
    model.deleteLater()


def shown(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("moment", "heading"),
    [
        ("2025-11-06T00:00:00", "Today"),
        ("2025-11-07T12:00:00", "Today"),
        ("2025-11-05T23:59:59", "Yesterday"),
        ("2025-11-03T10:00:00", "This week"),
        ("2025-11-02T10:00:00", "November 2025"),
        ("2024-10-06T10:00:00", "October 2024"),
        ("nonsense", "Earlier"),
    ],
)
def test_how_long_ago(theme, moment, heading):
    assert how_long_ago(moment, THURSDAY) == heading


def test_headings_stand_once_and_cannot_be_chosen(model):
    model.show(
        [conversation(1), conversation(2), conversation(3, "2025-11-05T10:00:00")],
        total=4,
    )
    model.add([conversation(4, "2025-11-05T09:00:00")])
    assert shown(model) == ["Today", "Title 1", "Title 2", "Yesterday", "Title 3", "Title 4"]
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.row_of("c3") == 4
    assert model.row_of("c9") == -1


def test_older_ones_are_fetched_once_and_only_while_there_are_any(model, qtbot):
    model.show([conversation(1)], total=2)
    assert model.canFetchMore(model.index(-1))
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(model.index(-1))
    assert wanted.args == [1]
    assert not model.canFetchMore(model.index(-1))
    model.add([conversation(2)])
    assert not model.canFetchMore(model.index(-1))
    model.show([conversation(1)], total=2)
    model.add([])
    assert not model.canFetchMore(model.index(-1))


def test_what_was_found_is_told_below(model):
    model.show(
        [
            conversation(1, "2025-03-04T10:00:00"),
            conversation(2, found="And the deposit?"),
            conversation(3, found="Title 3", title="Title 3"),
            conversation(4, title=""),
        ],
        total=4,
    )
    index = model.index
    assert index(1).data(HistoryRole.BELOW).startswith("4 Mar 2025")
    assert index(3).data(HistoryRole.BELOW) == "And the deposit?"
    assert index(4).data(HistoryRole.BELOW) != "Title 3"
    assert "forgotten" in index(5).data()
    assert index(5).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Taken out")


def test_how_many_questions_went_is_told(model):
    model.show([conversation(1, turns=3, taken_out=1), conversation(2, taken_out=0)], total=2)
    assert model.index(1).data(HistoryRole.BELOW).endswith("1 taken out")
    assert "taken out" not in model.index(2).data(HistoryRole.BELOW)


def test_a_title_is_changed_where_it_stands(model, qtbot):
    model.show([conversation(1)], total=1)
    with qtbot.waitSignal(model.renamed) as renamed:
        assert model.setData(model.index(1), "  The\tflat ", Qt.ItemDataRole.EditRole)
    assert renamed.args == ["c1", "The flat"]
    assert model.index(1).data() == "The flat"
    assert not model.setData(model.index(1), "   ", Qt.ItemDataRole.EditRole)
    assert not model.setData(model.index(1), "The flat", Qt.ItemDataRole.EditRole)
    assert not model.setData(model.index(0), "x", Qt.ItemDataRole.EditRole)


def rows_of(numbers):
    days = ("2025-11-06", "2025-11-05", "2025-11-03", "2025-10-01")
    return [conversation(one, f"{days[one % 4]}T09:12:00", turns=one) for one in numbers]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.integers(0, 12), unique=True),
)
def test_any_list_becomes_any_other_and_rows_stay_themselves(model, before, after):
    model.show(rows_of(before), total=len(before))
    held = {one: QPersistentModelIndex(model.index(model.row_of(f"c{one}"))) for one in before}
    model.show(rows_of(after), total=len(after))
    fresh = HistoryModel()
    fresh._today = model._today
    fresh.show(rows_of(after), total=len(after))
    assert shown(model) == shown(fresh)
    for one, index in held.items():
        assert index.isValid() == (one in after)
        if one in after:
            assert index.data(HistoryRole.ID) == f"c{one}"
    fresh.deleteLater()
