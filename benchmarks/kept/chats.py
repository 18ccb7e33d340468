"""What messengers export: WhatsApp, Telegram, Slack, Signal."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.kept.drawn import picture_with
from benchmarks.kept.kept_file import KeptFile, as_json, zipped

_WHATSAPP = {
    "WhatsApp Chat with Lena Roth.txt": (
        "WhatsApp, Android, English (US)",
        "3/25/24, 9:14 PM - Messages and calls are end-to-end encrypted. No one outside of this "
        "chat, not even WhatsApp, can read or listen to them. Tap to learn more.\n"
        "3/25/24, 9:15\u202fPM - Lena Roth: Shall we meet at the old lighthouse?\n"
        "3/25/24, 9:16\u202fPM - Ana Ruiz: Yes, at six.\nBring the red thermos\n"
        "3/26/24, 7:02\u202fAM - Lena Roth: <Media omitted>\n"
        "3/26/24, 7:03\u202fAM - Lena Roth: This message was deleted\n",
        ("old lighthouse", "red thermos"), "2024-03-25",
    ),
    "WhatsApp-Chat mit Lena Roth.txt": (
        "WhatsApp, Android, German",
        "25.03.24, 21:14 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
        "25.03.24, 21:15 - Lena Roth: Treffen wir uns am Pegelhaus?\n"
        "25.03.24, 21:16 - Ana Ruiz: Ja, um sechs: bring die Karte mit\n"
        "26.03.24, 07:02 - Lena Roth: <Medien ausgeschlossen>\n",
        ("Pegelhaus",), "2024-03-25",
    ),
    "Chat de WhatsApp con Lena Roth.txt": (
        "WhatsApp, Android, Spanish",
        "25/3/24, 9:14 p. m. - Los mensajes y las llamadas están cifrados de extremo a extremo.\n"
        "25/3/24, 9:15\u202fp.\u00a0m. - Lena Roth: ¿Quedamos en el molino viejo?\n"
        "25/3/24, 9:16\u202fp.\u00a0m. - Ana Ruiz: Sí, a las seis\n"
        "26/3/24, 7:02\u202fa.\u00a0m. - Lena Roth: <Multimedia omitido>\n",
        ("molino viejo",), "2024-03-25",
    ),
    "Discussion WhatsApp avec Lena Roth.txt": (
        "WhatsApp, Android, French",
        "25/03/2024, 21:14 - Les messages et les appels sont chiffrés de bout en bout.\n"
        "25/03/2024, 21:15 - Lena Roth: On se voit au vieux pressoir ?\n"
        "25/03/2024, 21:16 - Ana Ruiz: Oui, à six heures\n",
        ("vieux pressoir",), "2024-03-25",
    ),
    "与Lena Roth的WhatsApp聊天.txt": (
        "WhatsApp, Android, Chinese",
        "2024/3/25 21:14 - 消息和通话都进行端到端加密。\n"
        "2024/3/25 21:15 - Lena Roth: 我们在旧灯塔见面好吗\n"
        "2024/3/25 21:16 - Ana Ruiz: 好的，六点\n",
        ("旧灯塔",), "2024-03-25",
    ),
    "WhatsApp Chat - Choir/_chat.txt": (
        "WhatsApp, iPhone",
        "[25.03.24, 21:14:02] Choir: \u200eMessages and calls are end-to-end encrypted.\r\n"
        "[25.03.24, 21:15:33] ~ Milo: The conductor lost his baton\r\n"
        "[25.03.24, 21:16:01] \u202a+49 170 5550110\u202c: Use a chopstick\r\n"
        "\u200e[26.03.24, 07:02:45] ~ Milo: \u200e<attached: 00000012-PHOTO-2024-03-26.jpg>\r\n"
        "[26.03.24, 07:03:45] ~ Milo: \u200eimage omitted\r\n",
        ("conductor lost his baton",), "2024-03-25",
    ),
}  # fmt: skip
_OMITTED = (
    "Media omitted", "Medien ausgeschlossen", "Multimedia omitido", "end-to-end", "image omitted",
)  # fmt: skip


def whatsapp() -> Iterator[KeptFile]:
    """Texts as phones in several languages write them, and an archive with a picture."""
    for name, (kind, text, says, date) in _WHATSAPP.items():
        person = "Milo" if "Milo" in text else "Lena Roth"
        yield KeptFile(
            kind, f"WhatsApp/{name}", text.encode(), says, _OMITTED, (), (person,), (date,)
        )
    chat = (
        "[4/3/24, 08:00:01] Nora: Here is the sign of the bakery\n"
        "\u200e[4/3/24, 08:00:09] Nora: \u200e<attached: 00000002-PHOTO-2024-03-04-08-00-09.jpg>\n"
        "[17/3/24, 08:01:30] Ana Ruiz: It opens at seven\n"
    )
    members = {
        "_chat.txt": chat.encode(),
        "00000002-PHOTO-2024-03-04-08-00-09.jpg": picture_with("BAKERY OPEN"),
    }
    yield KeptFile(
        "WhatsApp, zip with a picture", "WhatsApp/WhatsApp Chat - Nora.zip", zipped(members),
        ("sign of the bakery",), (), (), ("Nora",), ("2024-03-04",),
        ("Nora, Ana Ruiz",),
    )  # fmt: skip


def telegram() -> Iterator[KeptFile]:
    """Telegram Desktop's export, for programs and for people."""
    messages = [
        {"id": 1, "type": "service", "date": "2024-03-05T09:00:00", "date_unixtime": "1709625600",
         "actor": "Otto", "actor_id": "user77", "action": "create_group", "title": "Beehives",
         "text": "", "text_entities": []},
        {"id": 2, "type": "message", "date": "2024-03-05T09:01:00", "date_unixtime": "1709625660",
         "from": "Otto", "from_id": "user77",
         "text": ["The queen is marked ", {"type": "bold", "text": "green"}, " this year"],
         "text_entities": [{"type": "plain", "text": "The queen is marked "},
                           {"type": "bold", "text": "green"},
                           {"type": "plain", "text": " this year"}]},
        {"id": 3, "type": "message", "date": "2024-03-06T09:01:00", "date_unixtime": "1709712060",
         "from": "Pia", "from_id": "user78", "reply_to_message_id": 2, "text": "And the swarm?",
         "file": "(File not included. Change data exporting settings to download.)",
         "thumbnail": "(File not included. Change data exporting settings to download.)",
         "media_type": "sticker", "sticker_emoji": "🐝", "text_entities": []},
    ]  # fmt: skip
    chat = {"name": "Beehives", "type": "private_group", "id": 4711, "messages": messages}
    yield KeptFile(
        "Telegram, one chat (json)", "Telegram/ChatExport_2024-03-07/result.json", as_json(chat),
        ("queen is marked green this year", "And the swarm"),
        ("text_entities", "user77", "File not included"), (), ("Otto",), ("2024-03-05",),
        ("Beehives",),
    )  # fmt: skip
    other = {
        "name": "Quinn", "type": "personal_chat", "id": 4712,
        "messages": [{"id": 9, "type": "message", "date": "2024-03-08T09:01:00",
                      "date_unixtime": "1709888460", "from": "Quinn", "from_id": "user79",
                      "text": "The tandem has a flat tyre", "text_entities": []}],
    }  # fmt: skip
    everything = {
        "about": "Here is the data you requested. Remember: Telegram is ad free.",
        "personal_information": {"user_id": 1, "first_name": "Ana", "last_name": "Ruiz",
                                 "phone_number": "+34 600 555 010", "bio": ""},
        "contacts": {"about": "If you allow access, contacts are continuously synced.",
                     "list": [{"first_name": "Quinn", "last_name": "Hart",
                               "phone_number": "0034 600 555 011", "date": "2021-01-01T10:00:00"}]},
        "chats": {"about": "This page lists all chats from this export.", "list": [chat, other]},
    }  # fmt: skip
    yield KeptFile(
        "Telegram, whole account (json)", "Telegram/DataExport_2024-03-09/result.json",
        as_json(everything), ("tandem has a flat tyre", "queen is marked green this year"),
        ("text_entities", "user79", "This page lists"), (), ("Quinn",), ("2024-03-08",),
        ("Quinn", "Beehives"),
    )  # fmt: skip
    page = (
        '<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n<title>Exported Data</title>'
        '\n  <link href="css/style.css" rel="stylesheet"/>\n'
        '  <script src="js/script.js" type="text/javascript"></script>\n </head>\n'
        ' <body onload="CheckLocation();">\n  <div class="page_wrap">\n'
        '   <div class="page_header">\n    <div class="content">\n     <div class="text bold">\n'
        'Rudern\n     </div>\n    </div>\n   </div>\n   <div class="page_body chat_page">\n'
        '    <div class="history">\n     <div class="message service" id="message-1">\n'
        '      <div class="body details">\n5 March 2024\n      </div>\n     </div>\n'
        '     <div class="message default clearfix" id="message2">\n'
        '      <div class="pull_left userpic_wrap">\n       <div class="userpic userpic3">\n'
        '        <div class="initials">\nS\n        </div>\n       </div>\n      </div>\n'
        '      <div class="body">\n       <div class="pull_right date details" '
        'title="05.03.2024 09:01:00 UTC+01:00">\n09:01\n       </div>\n'
        '       <div class="from_name">\nSvea\n       </div>\n       <div class="text">\n'
        "The oars are in the boathouse\n       </div>\n      </div>\n     </div>\n"
        '     <div class="message default clearfix joined" id="message3">\n'
        '      <div class="body">\n       <div class="pull_right date details" '
        'title="05.03.2024 09:02:10 UTC+01:00">\n09:02\n       </div>\n'
        '       <div class="text">\nbehind the canoe\n       </div>\n      </div>\n     </div>\n'
        "    </div>\n   </div>\n  </div>\n </body>\n</html>\n"
    )
    yield KeptFile(
        "Telegram, one chat (html)", "Telegram/ChatExport_2024-03-10/messages.html", page.encode(),
        ("oars are in the boathouse", "behind the canoe"), (), (), ("Svea",), ("2024-03-05",),
        ("Rudern",),
    )  # fmt: skip


def slack() -> Iterator[KeptFile]:
    """A workspace's export: a folder a channel, a file a day, and lists of people and channels."""
    users = [
        {"id": "U01", "team_id": "T1", "name": "tessa", "deleted": False, "color": "9f69e7",
         "real_name": "Tessa Wynn", "profile": {"real_name": "Tessa Wynn", "display_name": "tess",
                                                "image_24": "https://example.org/a.png"}},
        {"id": "U02", "team_id": "T1", "name": "udo", "profile": {"real_name": "Udo Falk"}},
    ]  # fmt: skip
    channels = [{"id": "C01", "name": "allotment", "created": 1709632800, "creator": "U01",
                 "is_archived": False, "members": ["U01", "U02"],
                 "topic": {"value": "", "creator": "", "last_set": 0},
                 "purpose": {"value": "It grows", "creator": "U01", "last_set": 0}}]  # fmt: skip
    blocks = [{"type": "rich_text", "block_id": "x1", "elements": [
        {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "The water butt is leaking"}]}]}]  # fmt: skip
    day = [
        {"client_msg_id": "9c1d-44", "type": "message", "user": "U01", "ts": "1709632800.000100",
         "text": "The water butt is leaking, <@U02> see <https://example.org/b|this page>",
         "team": "T1", "user_team": "T1", "user_profile": {
             "avatar_hash": "g1", "real_name": "Tessa Wynn", "display_name": "tess"},
         "blocks": blocks, "reactions": [{"name": "eyes", "users": ["U02"], "count": 1}]},
        {"type": "message", "user": "U02", "ts": "1709632900.000200",
         "thread_ts": "1709632800.000100", "text": "I have sealing tape &amp; patience"},
        {"type": "message", "subtype": "channel_join", "user": "U02", "ts": "1709632700.000200",
         "text": "<@U02> has joined the channel"},
    ]  # fmt: skip
    members = {
        "channels.json": as_json(channels), "users.json": as_json(users),
        "integration_logs.json": b"[]", "allotment/2024-03-05.json": as_json(day),
    }  # fmt: skip
    hides = ("rich_text", "client_msg_id", "avatar_hash", "U02>", "&amp;", "color: 9f69e7")
    yield KeptFile(
        "Slack, zip", "Slack/Verein Slack export Mar 1 2024 - Mar 7 2024.zip", zipped(members),
        ("water butt is leaking", "sealing tape & patience"), hides, (), ("Tessa Wynn",),
        ("2024-03-05",),
    )  # fmt: skip
    yield KeptFile(
        "Slack, unpacked day", "Slack/unpacked/allotment/2024-03-05.json", as_json(day),
        ("water butt is leaking", "sealing tape & patience"), hides, (), ("Tessa Wynn",),
        ("2024-03-05",),
    )  # fmt: skip


def signal() -> Iterator[KeptFile]:
    """The desktop's own plain export and signal-export's Markdown."""
    frames: list[dict[str, object]] = [
        {"version": "1", "backupTimeMs": "1709719200000"},
        {"account": {"profileKey": "q83v", "username": "ana.01", "givenName": "Ana"}},
        {"recipient": {"id": "1", "self": {}}},
        {"recipient": {"id": "2", "contact": {"aci": "q83vEjRWeJ", "e164": "34600555012",
                                              "profileGivenName": "Vera",
                                              "profileFamilyName": "Moll"}}},
        {"chat": {"id": "7", "recipientId": "2", "expireTimerVersion": 1}},
        {"chatItem": {"chatId": "7", "authorId": "2", "dateSent": "1709632800000",
                      "incoming": {"dateReceived": "1709632801000", "read": True},
                      "standardMessage": {"text": {"body": "The lute needs new strings"}}}},
        {"chatItem": {"chatId": "7", "authorId": "1", "dateSent": "1709632860000",
                      "outgoing": {"sendStatus": []},
                      "standardMessage": {"text": {"body": "I ordered gut ones"}}}},
        {"chatItem": {"chatId": "7", "authorId": "2", "dateSent": "1709632900000",
                      "directionless": {}, "updateMessage": {"simpleUpdate": {"type": "X"}}}},
    ]  # fmt: skip
    lines = "\n".join(json.dumps(frame, separators=(",", ":")) for frame in frames) + "\n"
    yield KeptFile(
        "Signal, export (jsonl)", "Signal/signal-export-2024-03-06/main.jsonl", lines.encode(),
        ("lute needs new strings", "ordered gut ones"), ("profileKey", "chatItem", "q83v"), (),
        ("Vera Moll",), ("2024-03-05",), ("Vera Moll",),
    )  # fmt: skip
    text = (
        "[2024-03-05 10:00] Wim: The marimba arrived\n\n[2024-03-05 10:01] Me: Does it fit in the "
        "hall?  \n\n[2024-03-06 08:00] Wim: Barely\n(- Wim: 👍, Me: 😂 -)\n"
    )
    yield KeptFile(
        "Signal, signal-export (md)", "Signal/sigexport/Wim/chat.md", text.encode(),
        ("marimba arrived",), (), (), ("Wim",), ("2024-03-05",),
    )  # fmt: skip


def chats() -> Iterator[KeptFile]:
    """All of these."""
    yield from whatsapp()
    yield from telegram()
    yield from slack()
    yield from signal()
