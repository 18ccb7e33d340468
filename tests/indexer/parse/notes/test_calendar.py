"""Calendars: what is when, where and with whom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Limits
from indexer.parse.notes.calendar import CalendarParser
from indexer.parse.notes.calendar_times import duration, nth_weekday
from indexer.parse.notes.recurrence import said_rule
from indexer.types import DocumentKind

ZONE = """BEGIN:VTIMEZONE
TZID:Office Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*entries: str, head: str = "") -> str:
    body = "".join(f"BEGIN:VEVENT\n{entry}\nEND:VEVENT\n" for entry in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{body}END:VCALENDAR\n".replace("\n", "\r\n")


def test_an_event_answers_when_where_and_with_whom(read):
    (event,) = read(
        calendar(
            "SUMMARY:Zahnarzt\\, Kontrolle\nDTSTART;TZID=Europe/Berlin:20240305T100000\n"
            "DTEND;TZID=Europe/Berlin:20240305T110000\nLOCATION:Praxis Weiß\n"
            'ORGANIZER;CN="Ana Gómez":mailto:ana@example.org\n'
            "ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@example.org\n"
            "RRULE:FREQ=MONTHLY;BYDAY=2TU\nEXDATE;TZID=Europe/Berlin:20240409T100000\n"
            "DESCRIPTION:Bring the\n  card.\\nAnd the form.\nCATEGORIES:health,teeth\n"
            "BEGIN:VALARM\nDESCRIPTION:ring\nEND:VALARM"
        ),
        "cal.ics",
    )
    assert event.kind is DocumentKind.DOCUMENT
    assert event.member is None
    assert event.title == "Zahnarzt, Kontrolle"
    assert event.date == "2024-03-05T10:00:00+01:00"
    assert event.sender == "Ana Gómez <ana@example.org>"
    assert event.recipients == ("Ben <ben@example.org>",)
    assert event.text == (
        "Zahnarzt, Kontrolle: Tuesday, 5 March 2024, 10:00 to 11:00 (Europe/Berlin)\n"
        "Repeats every month on the second Tuesday.\nNot on Tuesday, 9 April 2024.\n"
        "Where: Praxis Weiß\nOrganised by: Ana Gómez <ana@example.org>\n"
        "With: Ben <ben@example.org>\nBring the card.\nAnd the form."
    )
    assert [v for k, v in event.metadata if k == "tag"] == ["health", "teeth"]


@pytest.mark.parametrize(
    ("lines", "date", "words"),
    [
        ("DTSTART;VALUE=DATE:20240701\nDTEND;VALUE=DATE:20240708", "2024-07-01T00:00:00+00:00",
         "Monday, 1 July 2024 to Sunday, 7 July 2024"),
        ("DTSTART;VALUE=DATE:20240701\nDTEND;VALUE=DATE:20240702", "2024-07-01T00:00:00+00:00",
         "S: Monday, 1 July 2024"),
        ("DTSTART:20240701T080000Z\nDURATION:PT1H30M", "2024-07-01T10:00:00+02:00",
         "10:00 to 11:30 (Europe/Madrid)"),
        ("DTSTART:20240701T230000\nDTEND:20240702T010000", "2024-07-01T23:00:00+02:00",
         "Monday, 1 July 2024, 23:00 to Tuesday, 2 July 2024, 01:00"),
        ("DTSTART;TZID=Office Time:20240701T080000", "2024-07-01T08:00:00+02:00", "(Office Time)"),
        ("DTSTART;TZID=Office Time:20241201T080000", "2024-12-01T08:00:00+01:00", "08:00"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20240701T080000",
         "2024-07-01T08:00:00+02:00", "(Europe/Berlin)"),
        ("DTSTART;TZID=../../etc/passwd:20240701T080000", "2024-07-01T08:00:00+00:00", "08:00"),
        ("DTSTART:20241399T990000", None, "S"),
        ("DTSTART:99991231T235959Z\nDURATION:P999999D", "9999-12-31T23:59:59+00:00", "S"),
    ],
)  # fmt: skip
def test_moments_have_their_time_zone(read, lines, date, words):
    head = "" if "9999" in lines else f"X-WR-TIMEZONE:Europe/Madrid\n{ZONE}"
    (event,) = read(calendar(f"SUMMARY:S\n{lines}", head=head), "c.ics")
    assert event.date == date
    assert words in event.text


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;UNTIL=20240630T000000Z",
         "every 2 weeks on Monday, Wednesday and Friday, until 30 June 2024"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=10", "every month on the last Friday, 10 times"),
        ("FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO", "every month on the first Monday"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,-1", "every month on day 15 and last of the month"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "every year on the second Sunday in March"),
        ("FREQ=SECONDLY", "every second"),
        ("FREQ=SOMETIMES;X", ""),
        # Unicode's digits are not all numbers.
        ("FREQ=DAILY;INTERVAL=²;COUNT=³", "every day"),
        ("FREQ=DAILY;INTERVAL=99999999999999999999;COUNT=9e9;UNTIL=soon", "every day"),
    ],
)  # fmt: skip
def test_repetition_is_said_and_never_counted_out(rule, words):
    assert said_rule(rule) == words


def test_tasks_and_journals_are_read_and_members_named_by_day(read):
    text = calendar("SUMMARY:One\nDTSTART:20240305T100000Z").replace(
        "END:VCALENDAR",
        "BEGIN:VTODO\r\nSUMMARY:Paint\r\nDUE:20240801T120000Z\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO"
        "\r\nBEGIN:VJOURNAL\r\nDTSTART;VALUE=DATE:20240306\r\nDESCRIPTION:It rained.\r\n"
        "END:VJOURNAL\r\nEND:VCALENDAR",
    )
    event, task, entry = read(text, "c.ics")
    assert event.member == "One 2024-03-05"
    assert task.date == "2024-08-01T12:00:00+00:00"
    assert task.text == ("Paint: due Thursday, 1 August 2024, 12:00 (UTC)\nState: needs action")
    assert entry.kind is DocumentKind.NOTE
    assert "It rained." in entry.text


def test_a_calendar_without_entries_and_one_cut_off_are_named_or_read(read):
    (problem,) = read(calendar(), "c.ics")
    assert problem.code is ProblemCode.NO_TEXT
    (event,) = read(calendar("SUMMARY:Cut\nDTSTART:20240305T100000Z")[:-30], "c.ics")
    assert event.title == "Cut"


def test_ends_that_were_never_begun_and_depth_do_no_harm(read):
    text = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 100_000 + "SUMMARY:deep\n" + "END:X\n" * 1000
    assert read(text, "c.ics")


@given(st.text(alphabet='BEGINVTSUMARYD:;=,\\"\n 0123²TZ-', max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_calendar_raises(text):
    whole = calendar(f"SUMMARY:a\n{text}\nDTSTART:{text}\nRRULE:{text}\nDURATION:{text}")
    for _item in CalendarParser().parse(FileSource.from_bytes(whole.encode(), "c"), Limits()):
        pass
    said_rule(text)
    duration(text)


@pytest.mark.parametrize(
    ("rule", "day"), [("2SU", 10), ("-1SU", 31), ("-2SU", 24), ("FR", 1), ("9XX", None)]
)
def test_weekdays_of_a_month_are_found(rule, day):
    found = nth_weekday(2024, 3, rule)
    assert (found.day if found else None) == day
