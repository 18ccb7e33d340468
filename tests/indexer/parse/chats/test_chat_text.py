"""Conversations that phones write into text files."""

import pytest

from indexer.errors import ProblemCode
from indexer.types import DocumentKind


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3/25/24, 9:15\u202fPM - ", "2024-03-25T21:15"),
        ("12/31/24, 12:05 AM - ", "2024-12-31T00:05"),
        ("25.03.24, 21:15 - ", "2024-03-25T21:15"),
        ("25/03/2024 21:15 - ", "2024-03-25T21:15"),
        ("25/3/24, 9:15\u202fp.\u00a0m. - ", "2024-03-25T21:15"),
        ("2024/3/25 21:15 - ", "2024-03-25T21:15"),
        ("2024/3/25 下午9:15 - ", "2024-03-25T21:15"),
        ("[25.3.2024 klo 21.15.18] ", "2024-03-25T21:15"),
        ("\u200e[25.03.24, 21:15:33] ", "2024-03-25T21:15"),
        ("[2024-03-25 21:15] ", "2024-03-25T21:15"),
        ("[3/25/24, 9:15:33\u202fPM] ", "2024-03-25T21:15"),
    ],
)
def test_dates_of_many_languages_are_read(read, line, date):
    (chat,) = read(f"{line}Lena: The lighthouse\n{line}Ana Ruiz: At six\n", "chat.txt")
    assert chat.date.startswith(date)
    assert chat.recipients == ("Lena", "Ana Ruiz")
    assert "Lena (" in chat.text
    assert "): The lighthouse" in chat.text


def test_a_month_is_a_document_and_a_day_a_heading(read, check_offsets):
    text = (
        "01.02.24, 10:00 - Lena: first\n01.02.24, 13:00 - Ana: later\n02.02.24, 09:00 - "
        "Lena: next\n"
        "01.03.24, 09:00 - Lena: in March\nwith two lines\n"
    )
    february, march = read(text, "WhatsApp-Chat mit Lena.txt")
    assert february.title == "WhatsApp-Chat mit Lena (2024-02)"
    assert february.kind is DocumentKind.DOCUMENT
    assert [heading.title for heading in february.headings] == ["2024-02-01", "2024-02-02"]
    assert "first\n\nAna (13:00): later" in february.text
    assert march.sender == "Lena"
    assert march.text.endswith("in March\nwith two lines\n")
    assert february.member != march.member
    check_offsets(february)


def test_what_the_messenger_says_and_did_not_export_is_left_out(read):
    text = (
        "[25.03.24, 21:14:02] Choir: \u200eMessages and calls are end-to-end encrypted.\r\n"
        "[25.03.24, 21:15:33] ~\u202fMilo: Where is it?\r\n"
        "[25.03.24, 21:15:40] ~\u202fMilo: \u200eimage omitted\r\n"
        "\u200e[25.03.24, 21:16:00] ~\u202fMilo: \u200e<attached: 0001-PHOTO.jpg>\r\n"
    )
    (chat,) = read(text, "_chat.txt")
    assert chat.title == "Milo"
    assert (
        chat.text == "## 2024-03-25\nMilo (21:15): Where is it?\nMilo (21:16): [0001-PHOTO.jpg]\n"
    )
    android = (
        "25.03.24, 21:14 - Ana hat dich hinzugefügt\n25.03.24, 21:15 - Ana: <Medien weggelassen>\n"
        "25.03.24, 21:16 - Ana: IMG-1.jpg (Datei angehängt)\nDer Kahn\n25.03.24, 21:17 - Bo: Ja\n"
    )
    (chat,) = read(android, "x.txt")
    assert chat.text == "## 2024-03-25\nAna (21:16): [IMG-1.jpg]\nDer Kahn\nBo (21:17): Ja\n"


def test_day_and_month_are_told_by_the_order_of_the_messages(read):
    lines = ["1/3/24", "2/3/24", "3/3/24", "13/3/24"]
    documents = read("".join(f"{day}, 10:00 - Ana: word\n" for day in lines), "x.txt")
    assert [one.date[:10] for one in documents] == ["2024-03-01"]
    lines = ["1/30/24", "2/1/24", "2/2/24"]
    documents = read("".join(f"{day}, 10:00 - Ana: word\n" for day in lines), "x.txt")
    assert [one.date[:10] for one in documents] == ["2024-01-30", "2024-02-01"]
    lines = ["3/4/24", "3/5/24", "3/6/24"]  # days in a row are likelier than the third of months
    documents = read("".join(f"{day}, 10:00 - Ana: word\n" for day in lines), "x.txt")
    assert [one.date[:10] for one in documents] == ["2024-03-04"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[2024-03-05 10:00:00] local.ERROR: broken\n[2024-03-05 10:00:01] a: b\n", "x.txt"),
        ("25.03.24, 21:15 - Ana: word\n25.03.24, 21:15 - Bo: word\n", "server.log"),
        ("2024-03-05 10:00:00,123 - root - INFO: a\n2024-03-05 10:00:01,1 - b: c\n", "x.txt"),
        ("Notes\n25.03.24, 21:15 - Ana: word\n25.03.24, 21:15 - Bo: word\n", "x.txt"),
        ("5.3.24, 10:00 - one line: of a diary\nand more\n", "diary.txt"),
    ],
)
def test_logs_and_diaries_are_no_conversations(read, text, name):
    (document,) = read(text, name)
    assert dict(document.metadata).get("type") != "chat"


def test_a_chat_without_a_word_is_listed(read):
    text = "25.03.24, 21:15 - Ana: <Media omitted>\n" * 2
    (problem,) = read(text, "WhatsApp Chat with Ana.txt")
    assert problem.code is ProblemCode.NO_TEXT


def test_days_that_there_are_not_cost_only_their_message(read):
    text = (
        "31.02.24, 21:15 - Ana: never\n01.03.24, 10:00 - Ana: once\n02.03.24, 10:00 - Bo: twice\n"
    )
    (chat,) = read(text, "x.txt")
    assert "never" not in chat.text
    assert "twice" in chat.text
