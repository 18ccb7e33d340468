"""Outlook's data files: stores that the writer beside this makes, read through libpff."""

import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Limits
from indexer.parse.outlook.store import PstParser
from indexer.parse.sandbox import ParserSandbox
from indexer.types import DocumentKind, ParsedDocument, Problem
from tests.indexer.parse.outlook.pst_writer import (
    ADDRESS,
    APPOINTMENT,
    TASK,
    Attachment,
    Folder,
    Message,
    PstWriter,
    zone_definition,
)

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)
HEADER = (
    "From: Ana =?utf-8?q?P=C3=A9rez?= <ana@example.org>\r\n"
    "To: Jan <jan@example.org>, Mia <mia@example.org>\r\nCc: office@example.org\r\n"
    "Date: Tue, 5 Mar 2024 13:00:00 +0100\r\nMessage-ID: <second@example.org>\r\n"
    "References: <zero@example.org> <first@example.org>\r\n"
    "In-Reply-To: <first@example.org>\r\n\r\n"
)


def note(subject: str, body: str = "", **more: object) -> Message:
    properties = {0x1A: "IPM.Note", 0x37: subject, 0x39: NOON}
    return Message(
        {**properties, **({0x1000: body} if body else {}), **more.pop("also", {})}, **more
    )


def store(*messages: Message, folder: str = "Inbox", **how: object) -> bytes:
    return PstWriter(**how).write(
        Folder("Outlook Data File", folders=[Folder(folder, [*messages])])
    )


def documents(items):
    return [item for item in items if isinstance(item, ParsedDocument)]


def problems(items):
    return [item for item in items if isinstance(item, Problem)]


def test_a_mail_keeps_what_its_header_says(read):
    also = {0x7D: HEADER, 0x1A: "IPM.Note"}
    (mail,) = read(store(note("\x01\x05Re: The roof", "It leaks again.\n", also=also)), "mail.pst")
    assert mail.kind is DocumentKind.EMAIL
    assert mail.title == "Re: The roof"
    assert mail.member.startswith("Inbox/message ")
    assert mail.sender == "Ana Pérez <ana@example.org>"
    assert mail.recipients == (
        "Jan <jan@example.org>",
        "Mia <mia@example.org>",
        "office@example.org",
    )
    assert mail.date == "2024-03-05T13:00:00+01:00"
    assert "It leaks again." in mail.text
    told = dict(mail.metadata)
    assert told["message_id"] == "second@example.org"
    assert told["in_reply_to"] == "first@example.org"
    assert [value for key, value in mail.metadata if key == "references"] == [
        "zero@example.org",
        "first@example.org",
    ]


def test_a_mail_without_a_header_is_told_by_its_properties(read):
    people = [
        {0x0C15: 1, 0x3001: "Jan", 0x39FE: "jan@example.org"},
        {0x0C15: 2, 0x3001: "Mia", 0x3003: "mia@example.org"},
    ]
    also = {0x0C1A: "Ana", 0x5D01: "ana@example.org", 0x1035: "<one@example.org>"}
    (mail,) = read(store(note("Roof", "Text.", recipients=people, also=also)), "mail.pst")
    assert mail.sender == "Ana <ana@example.org>"
    assert mail.recipients == ("Jan <jan@example.org>", "Mia <mia@example.org>")
    assert mail.date == "2024-03-05T12:00:00+00:00"
    assert "Cc: Mia" in mail.text


@pytest.mark.parametrize(
    ("tag", "content"),
    [
        (0x1013, "<html><body><p>The roof leaks: größer</p></body></html>".encode()),
        (0x1009, b"\x4c\0\0\0\x40\0\0\0MELA\0\0\0\0" + rb"{\rtf1 The roof leaks: gr\'f6\'dfer}"),
    ],
)
def test_bodies_that_are_pages_or_rich_text(read, tag, content):
    (mail,) = read(store(note("Roof", also={tag: content, 0x3FDE: 65001})), "mail.pst")
    assert "The roof leaks: größer" in mail.text


def test_a_long_body_and_a_long_attachment(read):
    body = "\n".join(f"Line {number} of the report." for number in range(4_000))
    data = body.encode()
    items = read(store(note("Report", body, attachments=[Attachment("report.txt", data)])), "a.pst")
    mail, attached = documents(items)
    assert "Line 3999 of the report." in mail.text
    assert attached.text == body


def test_what_is_attached_knows_its_mail(read):
    files = [Attachment("plan.txt", b"Tiles first."), Attachment("plan.txt", b"Then the gutter.")]
    items = read(store(note("Roof", "See below.", attachments=files, also={0x7D: HEADER})), "a.pst")
    mail, first, second = documents(items)
    assert [value for key, value in mail.metadata if key == "attachment"] == [
        "plan.txt",
        "plan (2).txt",
    ]
    assert first.member == f"{mail.member}/plan.txt"
    assert first.text == "Tiles first."
    assert second.member == f"{mail.member}/plan (2).txt"
    assert dict(first.metadata)["mail_message_id"] == "second@example.org"
    assert first.sender == mail.sender
    assert first.date == mail.date


def test_folders_inside_folders_name_what_lies_in_them(read):
    deep = Folder("Roof/2024", [note("Deep", "Found.")])
    top = Folder(
        "Top", folders=[Folder("Inbox", [note("Flat", "Found.")], [deep]), Folder("Empty")]
    )
    names = {d.title: d.member for d in documents(read(PstWriter().write(top), "a.pst"))}
    assert names["Flat"].startswith("Inbox/message ")
    assert names["Deep"].startswith("Inbox/Roof∕2024/message ")


def test_many_messages_each_come_once_and_in_order(read):
    items = read(store(*(note(f"Mail {n}", f"Text {n}.") for n in range(300))), "a.pst")
    assert [item.title for item in items] == [f"Mail {number}" for number in range(300)]
    assert len({item.member for item in items}) == 300


def test_as_outlook_encodes_it_by_default(read):
    files = [Attachment("b.txt", b"Attached.")]
    mail, attached = read(store(note("Encoded", "Text.", attachments=files), encoded=True), "a.pst")
    assert (mail.title, attached.text) == ("Encoded", "Attached.")


def test_strings_of_old_stores_are_in_their_code_page(read):
    (mail,) = read(
        store(note("Крыша", "Снова течёт.", also={0x3FFD: 1251}), ansi="cp1251"), "a.pst"
    )
    assert mail.title == "Крыша"
    assert "Снова течёт." in mail.text


def test_an_appointment_says_when_and_where_in_its_own_zone(read):
    meeting = Message(
        {0x1A: "IPM.Appointment", 0x37: "Roof inspection", 0x1000: "Bring a ladder."},
        recipients=[{0x0C15: 1, 0x3001: "Jan", 0x39FE: "jan@example.org"}],
        named={
            (APPOINTMENT, 0x8208): "Town hall, room 2",
            (APPOINTMENT, 0x820D): datetime(2024, 7, 9, 8, 0, tzinfo=UTC),
            (APPOINTMENT, 0x820E): datetime(2024, 7, 9, 9, 30, tzinfo=UTC),
            (APPOINTMENT, 0x825E): zone_definition("W. Europe Standard Time"),
        },
    )
    (event,) = read(store(meeting, folder="Calendar"), "a.pst")
    first = event.text.splitlines()[0]
    assert first == (
        "Roof inspection: Tuesday, 9 July 2024, 10:00 to 11:30 (W. Europe Standard Time)"
    )
    assert "Where: Town hall, room 2" in event.text
    assert "Bring a ladder." in event.text
    assert event.date == "2024-07-09T10:00:00+02:00"
    assert event.recipients == ("Jan <jan@example.org>",)
    assert dict(event.metadata)["type"] == "event"


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        (datetime(2024, 3, 31, 0, 59, tzinfo=UTC), "01:59"),
        (datetime(2024, 3, 31, 1, 0, tzinfo=UTC), "03:00"),
        (datetime(2024, 10, 27, 0, 59, tzinfo=UTC), "02:59"),
        (datetime(2024, 10, 27, 1, 0, tzinfo=UTC), "02:00"),
        (datetime(2024, 12, 24, 17, 0, tzinfo=UTC), "18:00"),
    ],
)
def test_summer_time_begins_and_ends_where_the_zone_says(read, utc, local):
    named = {
        (APPOINTMENT, 0x820D): utc,
        (APPOINTMENT, 0x825E): zone_definition("W. Europe Standard Time"),
    }
    (event,) = read(store(Message({0x1A: "IPM.Appointment", 0x37: "X"}, named=named)), "a.pst")
    assert local in event.text.splitlines()[0]


def test_whole_days_are_days(read):
    begin = datetime(2024, 7, 8, 22, 0, tzinfo=UTC)  # midnight in Berlin
    named = {
        (APPOINTMENT, 0x8215): True,
        (APPOINTMENT, 0x820D): begin,
        (APPOINTMENT, 0x820E): begin + timedelta(days=2),
    }
    properties = {0x1A: "IPM.Appointment", 0x37: "Holiday"}
    (event,) = read(store(Message(properties, named=named)), "a.pst")
    assert event.text.startswith("Holiday: Tuesday, 9 July 2024 to Wednesday, 10 July 2024")


def test_contacts_tasks_and_notes(read):
    person = Message(
        {
            0x1A: "IPM.Contact", 0x3001: "Ana Pérez", 0x3A16: "Roofs; Ltd", 0x3A1C: "+34 600 001",
            0x3A42: datetime(1980, 5, 2, 11, 59, tzinfo=UTC), 0x1000: "Knows everything on tiles.",
        },
        named={(ADDRESS, 0x8083): "ana@example.org", (ADDRESS, 0x801B): "1 High Street\r\nLeeds"},
    )  # fmt: skip
    to_do = Message(
        {0x1A: "IPM.Task", 0x37: "Pay the roofer"},
        named={(TASK, 0x8105): datetime(2024, 8, 1, tzinfo=UTC), (TASK, 0x811C): True},
    )
    sticky = Message({0x1A: "IPM.StickyNote", 0x37: "Tiles", 0x1000: "Tiles\nRed ones."})
    contact, task, yellow = read(store(person, to_do, sticky), "a.pst")
    assert "Phone of Ana Pérez (mobile): +34 600 001" in contact.text
    assert "Address of Ana Pérez (work): 1 High Street Leeds" in contact.text
    assert "Company of Ana Pérez: Roofs; Ltd" in contact.text
    assert "Birthday of Ana Pérez: 2 May 1980" in contact.text
    assert ("contact", "Ana Pérez <ana@example.org>") in contact.metadata
    assert task.text.startswith("Pay the roofer: due Thursday, 1 August 2024")
    assert "State: completed" in task.text
    assert yellow.kind is DocumentKind.NOTE
    assert "Red ones." in yellow.text


def test_a_mail_inside_a_mail(read):
    inner = note("The first offer", "Four thousand.", also={0x7D: HEADER})
    items = read(store(note("Fwd", "See.", attachments=[Attachment("Offer", inner)])), "a.pst")
    outer, found = documents(items)
    assert not problems(items)
    assert found.member == f"{outer.member}/Offer"
    assert found.title == "The first offer"
    assert found.sender == "Ana Pérez <ana@example.org>"
    assert "Four thousand." in found.text


@pytest.mark.parametrize("encoded", [False, True])
def test_mails_inside_mails_with_all_that_is_attached_to_them(read, encoded):
    deepest = note("The oldest", "It began so. " * 1_000)
    files = [Attachment("plan.txt", b"Tiles first. " * 2_000), Attachment("Older", deepest)]
    inner = note("The long offer", "Four thousand. " * 2_000, attachments=files)
    mail = note("Fwd", "See.", attachments=[Attachment("Offer", inner)])
    items = read(store(mail, note("Next", "After."), encoded=encoded), "a.pst")
    assert not problems(items)
    outer, offer, plan, older, following = items
    assert offer.member == f"{outer.member}/Offer"
    assert offer.text.count("Four thousand.") == 2_000
    assert plan.member == f"{outer.member}/Offer/plan.txt"
    assert plan.text.count("Tiles first.") == 2_000
    assert dict(plan.metadata)["mail_subject"] == "The long offer"
    assert older.member == f"{outer.member}/Offer/Older"
    assert older.text.count("It began so.") == 1_000
    assert following.title == "Next"


def test_where_only_the_beginning_of_an_inner_mail_can_be_had_that_is_said(read, monkeypatch):
    monkeypatch.setattr("indexer.parse.outlook.store._nodes", lambda _file: None)
    inner = note("The long offer", "Four thousand. " * 2_000)
    items = read(store(note("Fwd", "See.", attachments=[Attachment("Offer", inner)])), "a.pst")
    assert documents(items)[1].title == "The long offer"
    (problem,) = problems(items)
    assert problem.code is ProblemCode.PARTIAL
    assert problem.member.endswith("/Offer")


def test_attachments_beyond_the_limit_are_named(read):
    files = [Attachment("a.txt", b"x" * 9_000), Attachment("b.txt", b"y" * 9_000)]
    limits = Limits(max_message_bytes=10_000)
    items = read(store(note("Big", "Text.", attachments=files)), "a.pst", limits)
    (problem,) = problems(items)
    assert problem.code is ProblemCode.TOO_LARGE
    assert problem.member.endswith("/b.txt")
    assert len(documents(items)) == 2


def test_links_and_pictures_of_the_page_are_no_attachments(read):
    files = [
        Attachment("logo.png", b"\x89PNG", {0x370E: "image/png", 0x7FFE: True}),
        Attachment("a.txt", b"Attached."),
    ]
    mail, attached = read(store(note("Page", "Text.", attachments=files)), "a.pst")
    assert attached.text == "Attached."
    assert ("inline_image", "logo.png") in mail.metadata


def test_what_is_cut_off_or_no_store_is_named(read):
    whole = store(*(note(f"Mail {n}", "Text " * 200) for n in range(40)))
    for data in (b"!BDN" + bytes(2_000), whole[:2_000], whole[: len(whole) // 2]):
        items = read(data, "a.pst")
        assert problems(items)
        assert not documents(items)


def test_one_damaged_message_costs_only_itself(read):
    messages = [note(f"Mail {number}", f"Text {number}. " * 20) for number in range(20)]
    whole = bytearray(store(*messages))
    block = whole.index("Text 7. ".encode("utf-16-le")) // 64 * 64 - 64
    whole[block : block + 40] = bytes(40)
    items = read(bytes(whole), "a.pst")
    titles = {document.title for document in documents(items)}
    assert {f"Mail {number}" for number in range(20) if number not in (6, 7, 8)} <= titles
    assert len(items) >= 20


def test_when_the_folders_are_damaged_the_mails_are_found_all_the_same(read):
    """The one block of the folder's table of messages is overwritten, and its node's parent."""
    messages = [note(f"Mail {number}", f"Text {number}.") for number in range(20)]
    whole = store(*messages)
    root = whole.index("Outlook Data File".encode("utf-16-le")) // 64 * 64
    broken = whole[:root] + bytes(64) + whole[root + 64 :]
    unopened = whole.replace(b"\x02\x20\x06\0\0\0\0\0\xc0\0\0\0\0\0\0\x46", bytes(16))
    at = unopened.index((0x8233).to_bytes(4, "little"))
    unopened = unopened[: at - 40] + bytes(100) + unopened[at + 60 :]
    for data in (broken, unopened):
        items = read(data, "a.pst")
        assert {document.title for document in documents(items)} >= {
            f"Mail {number}" for number in range(20)
        }, problems(items)
        assert problems(items) or data is broken


def test_no_damage_brings_the_reader_down(tmp_path):
    random.seed(7)
    whole = store(*(note(f"Mail {number}", "Text " * 50) for number in range(30)), encoded=True)
    path = tmp_path / "a.pst"
    with ParserSandbox(Limits(progress_timeout_s=20.0)) as sandbox:
        for _turn in range(25):
            data = bytearray(whole)
            for _change in range(random.choice((1, 8, 60))):
                data[random.randrange(512, len(data))] = random.randrange(256)
            path.write_bytes(data)
            items = list(sandbox.parse(path))
            codes = {problem.code for problem in problems(items)}
            assert items
            assert not codes & {ProblemCode.CRASHED_PARSER, ProblemCode.TIMED_OUT}


def test_in_the_sandbox_nothing_else_is_opened(tmp_path):
    path = tmp_path / "mail.ost"
    files = [Attachment("a.txt", b"Attached.")]
    path.write_bytes(store(note("One", "Text.", attachments=files), note("Two", "More.")))
    with ParserSandbox() as sandbox:
        items = list(sandbox.parse(path))
    assert [item.title for item in items] == ["One", "a", "Two"]


def test_a_store_is_not_held_in_memory(tmp_path):
    """Nor is it searched for what lies behind: the reads reach each message as its turn comes."""
    data = store(*(note(f"Mail {number}", "Text " * 1_500) for number in range(200)))
    path = tmp_path / "a.pst"
    path.write_bytes(data)

    class Watched:
        def __init__(self, file):
            self._file, self.read_bytes = file, 0

        def read(self, size=-1):
            found = self._file.read(size)
            self.read_bytes += len(found)
            return found

        def __getattr__(self, name):
            return getattr(self._file, name)

    with path.open("rb") as file:
        watched = Watched(file)
        members = PstParser().parse(FileSource(watched, "a.pst", len(data)), Limits())
        for _number in range(3):
            next(members)
        assert watched.read_bytes < len(data) / 4


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux confines by system call")
def test_where_no_file_can_be_opened_either(tmp_path):
    root = Path(__file__).parents[4]
    path = os.pathsep.join([str(root), str(Path(__file__).parents[1])])
    plug_ins = ("hostile_parsers:on_a_kernel_without_landlock",)
    file = tmp_path / "mail.pst"
    inner = note("Inside", "Deep. " * 1_000)
    file.write_bytes(store(note("One", "Text.", attachments=[Attachment("Inside", inner)])))
    with ParserSandbox(Limits(), plug_ins, {"PYTHONPATH": path}) as sandbox:
        assert not sandbox.in_force()[1].enforced
        assert [item.title for item in sandbox.parse(file)] == ["One", "Inside"]
