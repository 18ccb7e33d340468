"""Outlook's appointments, tasks and contacts, put into the words of iCalendar and vCard.

Their own readers then say them in sentences, like those of any other program.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from indexer.parse.outlook.mapi import Properties, Tag, text_of
from indexer.parse.outlook.named import Named
from indexer.parse.outlook.windows_zone import WindowsZone, read_zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from indexer.parse.letter import Letter

_LONGEST_PIECE = 20_000
_HALF_A_DAY = timedelta(hours=12)
_NAMED_ADDRESSES = (
    ("home", Named.HOME_ADDRESS),
    ("work", Named.WORK_ADDRESS),
    ("", Named.OTHER_ADDRESS),
)
_PHONES = (
    ("work", Tag.BUSINESS_PHONE),
    ("work", Tag.BUSINESS_PHONE_2),
    ("home", Tag.HOME_PHONE),
    ("cell", Tag.MOBILE_PHONE),
    ("fax", Tag.BUSINESS_FAX),
)


def appointment(properties: Properties, letter: Letter) -> str:
    """An appointment as a calendar of one event."""
    raw_zone = properties.get(Named.ZONE)
    zone = read_zone(raw_zone) if isinstance(raw_zone, bytes) else None
    is_all_day = bool(properties.get(Named.IS_ALL_DAY))
    lines = [
        _when("DTSTART", properties.get(Named.START), zone, is_all_day),
        _when("DTEND", properties.get(Named.END), zone, is_all_day),
        _line("SUMMARY", letter.subject),
        _line("LOCATION", text_of(properties, Named.LOCATION)),
        _line("DESCRIPTION", _repeats(properties)),
        *_people(letter),
        *_texts("COMMENT", letter),
    ]
    return _calendar("VEVENT", lines, _definition(zone, properties.get(Named.START)))


def task(properties: Properties, letter: Letter) -> str:
    """A task as a calendar of one to-do."""
    lines = [
        _when("DTSTART", properties.get(Named.TASK_START), None, True),
        _when("DUE", properties.get(Named.TASK_DUE), None, True),
        _when("COMPLETED", properties.get(Named.TASK_DONE), None, True),
        _line("STATUS", "COMPLETED" if properties.get(Named.TASK_IS_COMPLETE) else ""),
        _line("SUMMARY", letter.subject),
        *_texts("DESCRIPTION", letter),
    ]
    return _calendar("VTODO", lines)


def contact(properties: Properties, letter: Letter) -> str:
    """A contact as a card."""
    name = text_of(properties, Tag.DISPLAY_NAME) or letter.subject
    given, family = text_of(properties, Tag.GIVEN_NAME), text_of(properties, Tag.SURNAME)
    company = [text_of(properties, Tag.COMPANY), text_of(properties, Tag.DEPARTMENT)]
    lines = [
        _line("FN", name or f"{given} {family}".strip() or company[0]),
        _line("NICKNAME", text_of(properties, Tag.NICKNAME)),
        f"ORG:{';'.join(map(_escaped, company))}" if any(company) else "",
        _line("TITLE", text_of(properties, Tag.JOB_TITLE)),
        *(
            _line("EMAIL", text_of(properties, tag))
            for tag in (Named.EMAIL_1, Named.EMAIL_2, Named.EMAIL_3)
        ),
        *(_line(_typed("TEL", kind), text_of(properties, tag)) for kind, tag in _PHONES),
        *(
            f"{_typed('ADR', kind)}:;;{_escaped(text_of(properties, tag))};;;;"
            for kind, tag in _NAMED_ADDRESSES
            if text_of(properties, tag)
        ),
        _when("BDAY", properties.get(Tag.BIRTHDAY), None, True),
        _when("ANNIVERSARY", properties.get(Tag.WEDDING_ANNIVERSARY), None, True),
        _line("X-SPOUSE", text_of(properties, Tag.SPOUSE)),
        _line("URL", text_of(properties, Named.WEB_PAGE, Tag.BUSINESS_PAGE)),
        _line("IMPP", text_of(properties, Named.MESSENGER)),
        *_texts("NOTE", letter),
    ]
    return _joined(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"])


def _calendar(kind: str, lines: list[str], zone: Sequence[str] = ()) -> str:
    begin = ["BEGIN:VCALENDAR", *zone, f"BEGIN:{kind}"]
    return _joined([*begin, *lines, f"END:{kind}", "END:VCALENDAR"])


def _definition(zone: WindowsZone | None, start: object) -> list[str]:
    """The zone as the calendar's own, with the offset that it has at the start."""
    if zone is None or not isinstance(start, str):
        return []
    offset = f"{zone.local(datetime.fromisoformat(start)):%z}"
    return [
        "BEGIN:VTIMEZONE",
        _line("TZID", zone.name),
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        f"TZOFFSETFROM:{offset}",
        f"TZOFFSETTO:{offset}",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def _when(name: str, value: object, zone: WindowsZone | None, is_day: bool) -> str:
    """A line that says when; empty if there is no such time."""
    if not isinstance(value, str) or not value:
        return ""
    moment = datetime.fromisoformat(value)
    if is_day:
        # Midnight somewhere: without the zone, the day that most of the world had then.
        day = moment + _HALF_A_DAY if zone is None else zone.local(moment)
        return f"{name};VALUE=DATE:{day:%Y%m%d}"
    if zone is None:
        return f"{name}:{moment:%Y%m%dT%H%M%S}Z"
    return f'{name};TZID="{zone.name}":{zone.local(moment):%Y%m%dT%H%M%S}'


def _repeats(properties: Properties) -> str:
    pattern = text_of(properties, Named.RECURRENCE)
    return f"Repeats {pattern}." if pattern else ""


def _people(letter: Letter) -> Iterator[str]:
    if letter.sender:
        yield _person("ORGANIZER", letter.sender)
    for one in letter.recipients:
        yield _person("ATTENDEE", one)


def _person(name: str, person: str) -> str:
    shown, _bracket, address = person.rpartition(" <")
    if not shown:
        return f"{name}:{'mailto:' if '@' in person else ''}{_flat(person)}"
    quoted = _flat(shown).replace('"', "'")
    return f'{name};CN="{quoted}":mailto:{_flat(address.rstrip(">"))}'


def _texts(name: str, letter: Letter) -> Iterator[str]:
    for body in letter.bodies:
        text = body.text.strip()
        for at in range(0, len(text), _LONGEST_PIECE):
            yield _line(name, text[at : at + _LONGEST_PIECE])


def _typed(name: str, kind: str) -> str:
    return f"{name};TYPE={kind}" if kind else name


def _line(name: str, value: str) -> str:
    return f"{name}:{_escaped(value)}" if value.strip() else ""


def _escaped(value: str) -> str:
    value = value.strip().replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n")
    return value.replace("\n", "\\n").replace(";", "\\;").replace(",", "\\,")


def _flat(value: str) -> str:
    return " ".join(value.split())


def _joined(lines: list[str]) -> str:
    return "\r\n".join(line for line in lines if line) + "\r\n"
