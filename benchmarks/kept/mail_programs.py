"""What mail programs leave: Thunderbird, Apple Mail, Google Takeout, and single mails."""

from __future__ import annotations

import base64
import gzip
import quopri
import zlib
from collections.abc import Iterator

from benchmarks.kept.kept_file import KeptFile, as_json

_PLIST = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
    b'"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n'
    b"\t<key>conversation-id</key>\n\t<integer>7421</integer>\n\t<key>date-received</key>\n"
    b"\t<integer>1709632800</integer>\n\t<key>flags</key>\n\t<integer>%d</integer>\n"
    b"\t<key>remote-id</key>\n\t<string>88</string>\n</dict>\n</plist>\n"
)
_PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 3).decode()


def mail(sender: str, subject: str, body: str, day: int = 5, extra: str = "") -> bytes:
    """A plain mail of March 2024."""
    number = zlib.crc32(subject.encode())  # hash() differs from run to run
    return (
        f"{extra}Message-ID: <{number}.{day}@example.org>\n"
        f"Date: Tue, {day:02} Mar 2024 10:00:00 +0100\nFrom: {sender}\n"
        f"To: Ana Ruiz <ana@example.org>\nSubject: {subject}\nMIME-Version: 1.0\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"
    ).encode()


def _mbox(*mails: bytes) -> bytes:
    return b"\n".join(b"From - Tue Mar 05 10:00:00 2024\n" + one for one in mails)


def _mozilla(status: str) -> str:
    return f"X-Mozilla-Status: {status}\nX-Mozilla-Status2: 00000000\nX-Mozilla-Keys:     \n"


def thunderbird() -> Iterator[KeptFile]:
    """A profile: mailboxes without an ending, indexes beside them, folders below ``.sbd``."""
    place = "Thunderbird/Profiles/k3x9.default-release/Mail/Local Folders"
    ben = "Ben Vogel <ben@example.org>"
    inbox = _mbox(
        mail(ben, "Ladder", "The ladder stands behind the greenhouse.", 5, _mozilla("0001")),
        mail(ben, "Gone", "The wheelbarrow was thrown away long ago.", 6, _mozilla("0009")),
        mail("Cleo <cleo@example.org>", "Seeds", "Marigold seeds came today.", 7, _mozilla("0000")),
    )
    yield KeptFile(
        "Thunderbird, folder", f"{place}/Inbox", inbox,
        ("ladder stands behind", "Marigold seeds"), ("thrown away long ago", "X-Mozilla"),
        people=("Ben Vogel", "Cleo"), dates=("2024-03-05", "2024-03-07"), titles=("Ladder",),
    )  # fmt: skip
    yield KeptFile(
        "Thunderbird, folder in a folder", f"{place}/Inbox.sbd/Garden.sbd/Roses 2024",
        _mbox(mail(ben, "Roses", "Prune the climbing roses in February.", 8, _mozilla("0001"))),
        ("climbing roses",), titles=("Roses",),
    )  # fmt: skip
    msf = (
        b'// <!-- <mdb:mork:z v="1.4"/> -->\n< <(a=c)> // (f=iso-8859-1)\n  (B8=fixedBadRef)'
        b"(B9=useServerRetention)(80=ns:msg:db:row:scope:msgs:all)(81=subject)(82=sender)>\n"
        b"<(87=1)(88=Ladder)(89=Ben Vogel <ben@example.org>)>\n{1:^80 {(k^96:c)} [1(^81^88)]}\n"
    )
    yield KeptFile("Thunderbird, index (.msf)", f"{place}/Inbox.msf", msf, listed=("left out",))
    yield KeptFile(
        "Thunderbird, empty folder", f"{place}/Unsent Messages", b"", listed=("no_text",)
    )
    rules = b'version="9"\nlogging="no"\nname="Bills"\nenabled="yes"\ntype="17"\naction="Move"\n'
    yield KeptFile("Thunderbird, filter rules", f"{place}/msgFilterRules.dat", rules, ("Bills",))


def apple_mail() -> Iterator[KeptFile]:
    """Messages one by one, with their length above and a property list below."""
    place = "Apple Mail/V10/4F2A-11/INBOX.mbox/9B1C-22/Data/Messages"
    sent = mail("Dora Lind <dora@example.org>", "Piano tuner", "The piano tuner comes on Monday.")
    whole = b"%-10d\n" % len(sent) + sent + _PLIST % 8590195713
    yield KeptFile(
        "Apple Mail, message", f"{place}/101.emlx", whole, ("piano tuner comes",),
        ("plist", "conversation-id"), people=("Dora Lind",), titles=("Piano tuner",),
    )  # fmt: skip
    header = (
        b"Message-ID: <partial@example.org>\nDate: Wed, 06 Mar 2024 10:00:00 +0100\n"
        b"From: Dora Lind <dora@example.org>\nTo: Ana Ruiz <ana@example.org>\n"
        b"Subject: Score\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=Apple-1\n\n"
        b"--Apple-1\nContent-Type: text/plain; charset=utf-8\n\nHere is the cello score.\n"
        b"--Apple-1\nContent-Type: application/pdf; name=score.pdf\n"
        b"Content-Disposition: attachment; filename=score.pdf\n"
        b"Content-Transfer-Encoding: base64\nX-Apple-Content-Length: 482133\n\n--Apple-1--\n"
    )
    partial = b"%-10d\n" % len(header) + header + _PLIST % 8590195713
    yield KeptFile(
        "Apple Mail, message without its attachments", f"{place}/102.partial.emlx", partial,
        ("cello score",), ("X-Apple", "plist"), ("partial",), ("Dora Lind",),
        ("2024-03-06",), ("Score",),
    )  # fmt: skip
    binned = mail("Ed <ed@example.org>", "Binned", "A pamphlet about gutters.")
    deleted = b"%-10d\n" % len(binned) + binned + _PLIST % (8590195713 | 2)
    yield KeptFile(
        "Apple Mail, deleted message", f"{place}/103.emlx", deleted, (), ("gutters",), ("no_text",)
    )


def takeout() -> Iterator[KeptFile]:
    """Google Takeout: one mailbox, notes in two forms, calendar, contacts, chats."""
    place = "Takeout"
    labels = "X-GM-THRID: 1792\nX-Gmail-Labels: =?UTF-8?Q?Archiviert,Wichtig,Gel=C3=B6scht?=\n"
    everything = _mbox(
        mail("Finn <finn@example.org>", "Boat", "The rowing boat needs new varnish.", 5, labels),
        mail(
            "Spam <spam@example.org>", "Win", "A lottery prize of many camels.", 6,
            "X-GM-THRID: 1793\nX-Gmail-Labels: Spam\n",
        ),
    )  # fmt: skip
    yield KeptFile(
        "Takeout, mail", f"{place}/Mail/All mail Including Spam and Trash.mbox", everything,
        ("rowing boat",), ("X-Gmail", "X-GM"), titles=("Boat",),
    )  # fmt: skip
    keep = {
        "color": "DEFAULT", "isTrashed": False, "isPinned": False, "isArchived": False,
        "textContent": "Buy lamp oil for the lantern", "title": "Errands",
        "userEditedTimestampUsec": 1709632800000000, "createdTimestampUsec": 1709632800000000,
        "labels": [{"name": "House"}],
    }  # fmt: skip
    yield KeptFile(
        "Takeout, Keep note", f"{place}/Keep/Errands.json", as_json(keep, None),
        ("lamp oil for the lantern",), ("textContent", "userEdited"), titles=("Errands",),
        dates=("2024-03-05",),
    )  # fmt: skip
    page = (
        '<?xml version="1.0" ?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns='
        '"http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; '
        'charset=UTF-8" /><title>Errands</title><style type="text/css">/* go/keep-more-colors */'
        '</style></head><body><div class="note"><div class="heading"><div class="meta-icons">'
        '</div>05.03.2024</div><div class="title">Errands</div><div class="content">'
        "Buy lamp oil for the lantern</div></div></body></html>"
    )
    yield KeptFile(
        "Takeout, Keep note's page", f"{place}/Keep/Errands.html", page.encode(),
        listed=("no_text",),
    )  # fmt: skip
    yield from _takeout_calendar(place)
    group = f"{place}/Google Chat/Groups"
    messages = {
        "messages": [
            {
                "creator": {"name": "Gerd Halm", "email": "gerd@example.org", "user_type": "Human"},
                "created_date": "Tuesday, March 5, 2024 at 10:00:00 AM UTC",
                "text": "Did the beekeeper bring the honey jars?",
                "topic_id": "xT0", "message_id": "s/AA/xT0/xT0",
            },
            {
                "creator": {"name": "Ana Ruiz", "email": "ana@example.org", "user_type": "Human"},
                "created_date": "Tuesday, March 5, 2024 at 10:02:11 AM UTC",
                "text": "Twelve of them stand in the cellar.",
                "topic_id": "xT0", "message_id": "s/AA/xT0/mm1",
            },
        ]
    }  # fmt: skip
    yield KeptFile(
        "Takeout, Chat", f"{group}/DM 7Hx/messages.json", as_json(messages),
        ("beekeeper bring", "Twelve of them"), ("topic_id", "created_date", "Human"),
        people=("Gerd Halm",), dates=("2024-03-05",),
    )  # fmt: skip
    members = [{"name": "Gerd Halm", "email": "gerd@example.org", "user_type": "Human"}]
    yield KeptFile(
        "Takeout, Chat's list of members", f"{group}/DM 7Hx/group_info.json",
        as_json({"members": members}), ("Gerd Halm",),
    )  # fmt: skip


def _takeout_calendar(place: str) -> Iterator[KeptFile]:
    ics = (
        "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\n"
        "X-WR-CALNAME:Ana\r\nX-WR-TIMEZONE:Europe/Madrid\r\nBEGIN:VTIMEZONE\r\n"
        "TZID:Europe/Madrid\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        "TZNAME:CEST\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
        "END:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
        "DTSTART;TZID=Europe/Madrid:20240312T190000\r\nDTEND;TZID=Europe/Madrid:20240312T203000\r\n"
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20240630T000000Z\r\nUID:1@google.com\r\n"
        "ORGANIZER;CN=Hana Kovac:mailto:hana@example.org\r\nLOCATION:Parish hall\\, back room\r\n"
        "SUMMARY:Choir rehearsal\r\nDESCRIPTION:Bring the blue folders\\nand pencils\r\n"
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )
    yield KeptFile(
        "Takeout, calendar with a weekly event", f"{place}/Calendar/Ana.ics", ics.encode(),
        ("Choir rehearsal", "blue folders"), ("VALARM", "RRULE", "TZOFFSETFROM"),
        dates=("2024-03-12",), titles=("Choir rehearsal",),
    )  # fmt: skip
    vcf = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ilse Brandt\r\nN:Brandt;Ilse;;;\r\n"
        "EMAIL;TYPE=INTERNET:ilse@example.org\r\nTEL;TYPE=CELL:+49 170 5550101\r\n"
        f"NOTE:Sells firewood\r\nPHOTO;ENCODING=b;TYPE=JPEG:{_PICTURE}\r\nEND:VCARD\r\n"
    )
    yield KeptFile(
        "Takeout, contacts", f"{place}/Contacts/All Contacts/All Contacts.vcf", vcf.encode(),
        ("Ilse Brandt", "Sells firewood"), (_PICTURE[40:80], "VCARD"), titles=("Ilse Brandt",),
    )  # fmt: skip
    name = quopri.encodestring("Müller;Jörg".encode(), quotetabs=False).decode().strip()
    old = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{name}\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller\r\n"
        "TEL;CELL:+49 171 5550102\r\nNOTE;ENCODING=QUOTED-PRINTABLE:repairs old=\r\n clocks\r\n"
        f"PHOTO;JPEG;ENCODING=BASE64:\r\n {_PICTURE[:60]}\r\n {_PICTURE[60:120]}\r\n\r\n"
        "END:VCARD\r\n"
    )
    yield KeptFile(
        "old address book (vCard 2.1)", "Contacts/nokia.vcf", old.encode(),
        ("Jörg Müller", "repairs old clocks"), ("=C3", _PICTURE[:60]), titles=("Jörg Müller",),
    )  # fmt: skip


def single_mails() -> Iterator[KeptFile]:
    """Mails saved one by one: encrypted, signed, pages saved as mails, compressed mailboxes."""
    front = (
        "Message-ID: <{0}@example.org>\nDate: Tue, 05 Mar 2024 10:00:00 +0100\n"
        "From: Jan Oort <jan@example.org>\nTo: Ana Ruiz <ana@example.org>\nSubject: {0}\n"
        "MIME-Version: 1.0\nContent-Type: {1}\n"
    )
    sealed = front.format("Sealed", "multipart/encrypted; boundary=b") + (
        "\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\n"
        "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA1\n"
        "-----END PGP MESSAGE-----\n--b--\n"
    )
    yield KeptFile(
        "mail, PGP encrypted", "Mails/sealed.eml", sealed.encode(), ("Sealed",), ("hQEMA1",),
        ("encrypted",),
    )  # fmt: skip
    # ContentInfo of enveloped data without recipients (RFC 5652, 3 and 6.1).
    envelope = bytes.fromhex(
        "3023 0609 2a864886f70d010703 a016 3014 020100 3100 300d 0609 2a864886f70d010701 0500"
    )
    smime = (
        front.format(
            "Enveloped", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"
        )
        + f"Content-Transfer-Encoding: base64\n\n{base64.b64encode(envelope).decode()}\n"
    )
    yield KeptFile(
        "mail, S/MIME encrypted", "Mails/enveloped.eml", smime.encode(), ("Enveloped",), (),
        ("encrypted",),
    )  # fmt: skip
    page = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/kiln\n"
        "Subject: =?utf-8?Q?Firing_a_kiln?=\nDate: Tue, 05 Mar 2024 10:00:00 +0000\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        '\tboundary="----MultipartBoundary--aB1----"\n\n\n------MultipartBoundary--aB1----\n'
        "Content-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\n"
        "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/kiln\n"
        "\n<!DOCTYPE html><html><head><title>Firing a kiln</title></head><body><p>Heat the kiln =\n"
        "slowly to nine hundred degrees.</p></body></html>\n------MultipartBoundary--aB1----\n"
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://example.org/a.png\n\n{_PICTURE}\n"
        "------MultipartBoundary--aB1----\nContent-Type: text/css\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        'Content-Location: cid:css-1@mhtml.blink\n\n@charset "utf-8";\n.kilnbox { color: red; }\n'
        "------MultipartBoundary--aB1------\n"
    )
    yield KeptFile(
        "saved page (.mhtml)", "Pages/kiln.mhtml", page.encode(), ("nine hundred degrees",),
        ("kilnbox", _PICTURE[:40], "Saved by Blink", "MultipartBoundary"),
        titles=("Firing a kiln",),
    )  # fmt: skip
    yield KeptFile(
        "compressed mailbox (.mbox.gz)", "Mails/2009.mbox.gz",
        gzip.compress(_mbox(mail("Kim <kim@example.org>", "Kite", "The kite hangs in the elm."))),
        ("kite hangs",), titles=("Kite",),
    )  # fmt: skip


def mail_programs() -> Iterator[KeptFile]:
    """All of these."""
    yield from thunderbird()
    yield from apple_mail()
    yield from takeout()
    yield from single_mails()
