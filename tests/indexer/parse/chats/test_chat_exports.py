"""Conversations that messengers export for programs, and Telegram's pages."""

import io
import json
import zipfile

import pytest

from indexer.errors import ProblemCode


def as_json(value):
    return json.dumps(value, ensure_ascii=False)


def telegram_message(number, sender, text, **others):
    return {
        "id": number, "type": "message", "date": f"2024-03-05T10:0{number}:00",
        "date_unixtime": "1709632800", "from": sender, "from_id": "user1", "text": text, **others,
    }  # fmt: skip


def test_telegram_is_read_with_its_pieces_of_text(read):
    messages = [
        {**telegram_message(1, "Otto", ""), "type": "service", "action": "create_group"},
        telegram_message(2, "Otto", ["The queen is ", {"type": "bold", "text": "green"}]),
        telegram_message(3, "Pia", "", poll={"question": "When?", "answers": []}),
    ]
    chat = {"name": "Bees", "type": "private_group", "id": 7, "messages": messages}
    (document,) = read(as_json(chat), "result.json")
    assert document.title == "Bees"
    assert document.text == "## 2024-03-05\nOtto (10:02): The queen is green\nPia (10:03): When?\n"
    assert document.recipients == ("Otto", "Pia")
    assert dict(document.metadata)["service"] == "Telegram"


def test_every_chat_of_a_telegram_account_is_a_document(read):
    whole = {
        "about": "x", "personal_information": {"user_id": 1, "first_name": "Ana"},
        "chats": {"list": [{"name": "A", "messages": [telegram_message(1, "Bo", "one")]},
                           {"name": "B", "messages": [telegram_message(1, "Cy", "two")]}]},
    }  # fmt: skip
    documents = read(as_json(whole), "result.json")
    assert [one.title for one in documents] == ["A", "B"]
    assert len({one.member for one in documents}) == 2


def test_slack_shows_people_and_links_as_they_are_seen(read):
    day = [
        {"type": "message", "user": "U1", "ts": "1709632800.1", "user_profile": {
            "real_name": "Tessa Wynn"}, "text": "See <https://x.org/b|this page> &amp; <#C1|shed>"},
        {"type": "message", "user": "U2", "ts": "1709632900.1", "text": "<@U1> <!here> yes"},
        {"type": "message", "subtype": "channel_join", "user": "U2", "ts": "1709632700.2",
         "text": "<@U2> has joined the channel"},
    ]  # fmt: skip
    (document,) = read(as_json(day), "2024-03-05.json")
    assert document.text == (
        "## 2024-03-05\nTessa Wynn (10:00): See this page (https://x.org/b) & #shed\n"
        "U2 (10:01): @Tessa Wynn @here yes\n"
    )
    assert document.date.startswith("2024-03-05")


def days_in(items):
    """The conversations of an archive by the file that they are in."""
    return {one.member.rpartition("/")[0]: one for one in items if hasattr(one, "text")}


SLACK_USERS = [
    {"id": "U1", "name": "tessa", "profile": {"real_name": "Tessa Wynn", "display_name": "tess"}},
    {"id": "U2", "name": "bo", "real_name": "Bo Lind", "profile": {"real_name": ""}},
    {"id": "U3", "name": "ghost"},
]


@pytest.mark.parametrize("folder", ["", "Hut export/"])
def test_people_of_slack_have_the_names_of_their_export(read, folder):
    day = [
        {"type": "message", "user": "U1", "ts": "1709632800.1", "text": "Who has the <@U2> key?"},
        {"type": "message", "user": "U2", "ts": "1709632900.1", "text": "<@U3> and <@U9>"},
        {"type": "message", "user": "U3", "ts": "1709633000.1", "text": "No", "user_profile": {
            "real_name": "Gus Host"}},
    ]  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(f"{folder}general/2024-03-05.json", as_json(day))
        archive.writestr(f"{folder}general/2024-03-06.json", as_json(day[:1]))
        archive.writestr(f"{folder}users.json", as_json(SLACK_USERS))
    found = days_in(read(out.getvalue(), "slack.zip"))
    assert found[f"{folder}general/2024-03-05.json"].text == (
        "## 2024-03-05\nTessa Wynn (10:00): Who has the @Bo Lind key?\n"
        "Bo Lind (10:01): @Gus Host and @U9\nGus Host (10:03): No\n"
    )
    assert "@Bo Lind" in found[f"{folder}general/2024-03-06.json"].text


@pytest.mark.parametrize("users", [b"{", b"[[]]", b"[" * 100_000, b'[{"id": 1}]', b""])
def test_a_list_of_people_that_is_none_leaves_their_ids(read, users):
    day = [{"type": "message", "user": "U1", "ts": "1709632800.1", "text": "No"}]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("users.json", users)
        archive.writestr("general/2024-03-05.json", as_json(day))
    found = days_in(read(out.getvalue(), "slack.zip"))
    assert "U1 (10:00): No" in found["general/2024-03-05.json"].text


def test_google_chat_and_messenger_are_read(read):
    google = {"messages": [{
        "creator": {"name": "Gerd", "email": "g@x.org", "user_type": "Human"},
        "created_date": "Tuesday, March 5, 2024 at 10:00:00\u202fPM UTC", "text": "Honey",
    }]}  # fmt: skip
    (document,) = read(as_json(google), "messages.json")
    assert (document.sender, document.date) == ("Gerd", "2024-03-05T22:00:00+00:00")
    name = "Jörg".encode().decode("latin-1")  # as Meta writes it
    meta = {
        "participants": [{"name": name}],
        "messages": [{"sender_name": name, "timestamp_ms": 1709632800000, "content": "Kahn"}],
        "title": name, "thread_path": "inbox/j_1",
    }  # fmt: skip
    (document,) = read(as_json(meta), "message_1.json")
    assert (document.title, document.sender) == ("Jörg", "Jörg")
    assert document.text.endswith("Jörg (10:00): Kahn\n")


def test_signals_lines_become_conversations_by_name(read):
    frames = [
        {"version": "1", "backupTimeMs": "1709719200000"},
        {"account": {"profileKey": "key"}},
        {"recipient": {"id": "1", "self": {}}},
        {"recipient": {"id": "2", "contact": {"e164": "3460", "profileGivenName": "Vera"}}},
        {"recipient": {"id": "3", "group": {"snapshot": {"title": {"title": "Choir"}}}}},
        {"chat": {"id": "7", "recipientId": "2"}},
        {"chat": {"id": "8", "recipientId": "3"}},
        {"chatItem": {"chatId": "7", "authorId": "2", "dateSent": "1709632800000", "incoming": {},
                      "standardMessage": {"text": {"body": "The lute"}}}},
        {"chatItem": {"chatId": "7", "authorId": "1", "dateSent": "1709632860000", "outgoing": {},
                      "standardMessage": {"text": {"body": "New strings"}}}},
        {"chatItem": {"chatId": "8", "authorId": "2", "dateSent": "1709632860000", "incoming": {},
                      "standardMessage": {"text": {"body": "At eight"}}}},
        {"chatItem": {"chatId": "8", "authorId": "2", "dateSent": "1", "updateMessage": {}}},
    ]  # fmt: skip
    lines = "\n".join(map(json.dumps, frames)) + "\n{broken\n"
    vera, choir = read(lines, "main.jsonl")
    assert vera.text == "## 2024-03-05\nVera (10:00): The lute\nMe (10:01): New strings\n"
    assert (vera.title, choir.title) == ("Vera", "Choir")
    assert "key" not in vera.text


def test_telegrams_page_keeps_who_wrote_what(read):
    page = (
        '<!DOCTYPE html><html><head><title>Exported Data</title></head><body>'
        '<div class="page_wrap"><div class="page_header"><div class="text bold">Rowing</div></div>'
        '<div class="page_body chat_page"><div class="message service"><div class="body details">'
        '5 March 2024</div></div><div class="message default clearfix"><div class="body">'
        '<div class="pull_right date details" title="05.03.2024 09:01:00 UTC+01:00">09:01</div>'
        '<div class="from_name">Svea</div><div class="text">The oars<br>are wet</div></div></div>'
        '<div class="message default clearfix joined"><div class="body">'
        '<div class="pull_right date details" title="05.03.2024 09:02:00">09:02</div>'
        '<div class="text">very</div></div></div></div></div></body></html>'
    )  # fmt: skip
    (document,) = read(page, "messages.html")
    assert document.title == "Rowing"
    assert document.text == "## 2024-03-05\nSvea (09:01): The oars\nare wet\nSvea (09:02): very\n"


@pytest.mark.parametrize(
    "value",
    [
        {"messages": [{"date_unixtime": [], "from_id": {}, "type": "message", "text": 5}]},
        [{"type": "message", "user": None, "ts": "x", "text": ["a"]}],
        {"messages": {"creator": 1, "created_date": 2}},
        {"participants": 1, "messages": [{"sender_name": 1, "timestamp_ms": 1e300}]},
    ],
)
def test_shapes_that_lie_are_listed(read, value):
    (problem,) = read(as_json(value), "x.json")
    assert problem.code is ProblemCode.NO_TEXT
