"""What mails carry: secured parts, invitations, pieces, old encodings, and whom they belong to."""

import binascii
import io
import zlib
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.dates import iso_from_mail
from indexer.parse.html import read_html
from indexer.parse.mail_addresses import read_addresses
from indexer.parse.mail_quotes import roles_in, roles_in_page
from indexer.parse.mbox import split_messages
from indexer.parse.sandbox import ParserSandbox
from indexer.parse.smime import Envelope, open_envelope
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole

HEAD = b"From: Ana <ana@x>\nTo: bob@x\nMessage-ID: <1@x>\nSubject: s\nMIME-Version: 1.0\n"


def test_a_signed_mail_is_read_and_an_encrypted_one_named(read):
    pytest.importorskip("cryptography")
    from cryptography import x509  # noqa: PLC0415 - made by the library, read by our own reader
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import pkcs7  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ana")])
    day = datetime(2024, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(1)
        .public_key(key.public_key()).not_valid_before(day).not_valid_after(day.replace(year=2034))
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    entity = b"Content-Type: text/plain; charset=utf-8\r\n\r\nsigned w\xc3\xb6rds\r\n"
    der = serialization.Encoding.DER
    signed = (
        pkcs7.PKCS7SignatureBuilder().set_data(entity)
        .add_signer(certificate, key, hashes.SHA256()).sign(der, [pkcs7.PKCS7Options.Binary])
    )  # fmt: skip
    secret = (
        pkcs7.PKCS7EnvelopeBuilder().set_data(entity).add_recipient(certificate)
        .encrypt(der, [pkcs7.PKCS7Options.Binary])
    )  # fmt: skip
    for data, smime in ((signed, "signed-data"), (secret, "enveloped-data")):
        mail = EmailMessage()
        mail["From"], mail["Message-ID"] = "a@x", "<1@x>"
        mail.set_content(data, "application", "pkcs7-mime", params={"smime-type": smime})
        items = read(bytes(mail), "m.eml")
        if data is signed:
            assert items[0].text.endswith("signed wörds\n")
        else:
            assert [item.code for item in items[1:]] == [ProblemCode.ENCRYPTED]


def tlv(tag: int, content: bytes) -> bytes:
    return bytes([tag, 0x82]) + len(content).to_bytes(2, "big") + content


def test_signed_content_may_come_in_pieces_of_unknown_length_or_compressed():
    octets = b"\x24\x80" + tlv(4, b"one ") + tlv(4, b"two") + b"\0\0"
    inner = b"\x30\x80" + tlv(6, bytes.fromhex("2a864886f70d010701")) + tlv(0xA0, octets) + b"\0\0"
    data = tlv(0x30, tlv(2, b"\1") + tlv(0x31, b"") + inner)
    signed = tlv(0x30, tlv(6, bytes.fromhex("2a864886f70d010702")) + tlv(0xA0, data))
    assert open_envelope(signed, 1000) == (Envelope.READABLE, b"one two")
    bomb = zlib.compress(b"x" * 1_000_000)
    inner = tlv(0x30, tlv(6, b"\x2a") + tlv(0xA0, tlv(4, bomb)))
    data = tlv(0x30, tlv(2, b"\0") + tlv(0x30, b"") + inner)
    packed = tlv(0x30, tlv(6, bytes.fromhex("2a864886f70d0109100109")) + tlv(0xA0, data))
    assert open_envelope(packed, 500) == (Envelope.READABLE, b"x" * 500)


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_envelope_raises(data):
    assert open_envelope(data, 1000)[0] in Envelope
    assert open_envelope(b"\x30\x80" * 50 + data, 1000)[0] is Envelope.DAMAGED


def test_what_pgp_puts_around_a_signed_text_is_not_read(read):
    raw = (
        HEAD + b"\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe text.\n- --dashes\n"
        b"-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----\n"
    )
    (mail,) = read(raw, "m.eml")
    assert mail.text.endswith("\n\nThe text.\n--dashes\n")
    raw = HEAD + b"\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"
    assert [item.code for item in read(raw, "m.eml")[1:]] == [ProblemCode.ENCRYPTED]


CALENDAR = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Boiler\nEND:VEVENT\nEND:VCALENDAR\n"


def test_an_invitation_is_handed_on_once(read):
    raw = (
        HEAD + b'Content-Type: multipart/mixed; boundary="o"\n\n--o\n'
        b'Content-Type: multipart/alternative; boundary="i"\n\n'
        b"--i\nContent-Type: text/plain\n\nCome.\n"
        b"--i\nContent-Type: text/calendar; method=REQUEST\n\n" + CALENDAR + b"--i--\n"
        b"--o\nContent-Type: application/ics; name=invite.ics\n"
        b"Content-Disposition: attachment; filename=invite.ics\n\n" + CALENDAR + b"--o--\n"
    )
    mail, *rest = read(raw, "m.eml")
    assert "Come." in mail.text
    assert {item.member.partition("/")[0] for item in rest} == {"invitation.ics"}
    assert any("Boiler" in item.text for item in rest if isinstance(item, ParsedDocument))


def alternative(plain: bytes, page: bytes) -> bytes:
    return (
        HEAD + b'Content-Type: multipart/alternative; boundary="b"\n\n--b\n'
        b"Content-Type: text/plain\n\n" + plain + b"\n--b\nContent-Type: text/html\n\n" + page
        + b"\n--b--\n"
    )  # fmt: skip


def test_a_plain_text_that_only_points_to_the_page_is_not_taken_for_the_mail(read):
    page = b"<p>" + b"The rent is due on the third of the month. " * 30 + b"</p>"
    (mail,) = read(alternative(b"Please view this mail in a browser.", page), "m.eml")
    assert "third of the month" in mail.text
    (mail,) = read(alternative(b"The rent is due.", b"<p>The <b>rent</b> is due.</p>"), "m.eml")
    assert mail.text.endswith("The rent is due.\n")
    (mail,) = read(alternative(b" ", b"<p>Only here.</p>"), "m.eml")
    assert "Only here." in mail.text


def test_pieces_of_a_mail_are_named(read):
    first = HEAD + (
        b"Content-Type: message/partial; id=p@x; number=1; total=2\n\n"
        b"From: Ana <ana@x>\nSubject: Whole\nMessage-ID: <2@x>\n\nThe first half.\n"
    )
    items = read(first, "m.eml")
    assert [item.code for item in items if isinstance(item, Problem)] == [ProblemCode.PARTIAL]
    assert "piece 1 of 2" in next(i.message for i in items if isinstance(i, Problem))
    assert any("The first half." in i.text for i in items if isinstance(i, ParsedDocument))


def test_uuencoded_files_are_attachments(read):
    encoded = b"".join(binascii.b2a_uu(b"words in an old file. " * 2) for _ in range(3))
    raw = HEAD + b"\nBefore.\n\nbegin 644 old.txt\n" + encoded + b"`\nend\n\nAfter.\n"
    mail, attached = read(raw, "m.eml")
    assert mail.text.endswith("Before.\n\n\n\nAfter.\n")
    assert attached.member == "old.txt"
    assert attached.text == "words in an old file. " * 6


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("Wed, 19 Jun 96 18:12 MES", "1996-06-19T18:12:00+02:00"),
        ("Tue, 5 Mar 2024 10:00:00 CET", "2024-03-05T10:00:00+01:00"),
        ("Tue, 5 Mar 2024 10:00:00 -0330", "2024-03-05T10:00:00-03:30"),
        ("Tue, 5 Mar 2024 10:00:00 +0200 (CEST)", "2024-03-05T10:00:00+02:00"),
        ("5 Mar 2024 10:00 EST", "2024-03-05T10:00:00-05:00"),
        ("2024-03-05T10:00:00+05:30", "2024-03-05T10:00:00+05:30"),
        ("yesterday", None),
    ],
)
def test_dates_keep_their_zone(written, iso):
    assert iso_from_mail(written) == iso


def test_without_a_date_the_last_machine_tells_when_it_came(read):
    raw = (
        b"Received: from a by b; Tue, 5 Mar 2024 10:00:07 +0100\n"
        b"Received: from c by a; Tue, 5 Mar 2024 09:59:00 +0100\n" + HEAD + b"\nwords\n"
    )
    (mail,) = read(raw, "1")
    assert mail.date == "2024-03-05T10:00:07+01:00"


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ("Ana <a@x>, b@x", [("Ana", "a@x"), ("", "b@x")]),
        ('"Pérez, Ana" <a@x>', [("Pérez, Ana", "a@x")]),
        ("Pérez, Ana <a@x>, Bob <b@x>", [("Pérez, Ana", "a@x"), ("Bob", "b@x")]),
        ("a@x (Ana)", [("Ana", "a@x")]),
        ("Friends: a@x, b@x;", [("", "a@x"), ("", "b@x")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?P=2C_A?= <a@x>", [("=?utf-8?q?P=2C_A?=", "a@x")]),
        ("Ana <a@x", [("Ana", "a@x")]),
        ("one, two, three", [("one", ""), ("two", ""), ("three", "")]),
        ("<<a@x>>", [("", "a@x")]),
        ("", []),
    ],
)
def test_people_are_told_apart(raw, people):
    assert read_addresses(raw, 10) == people


def marked(text: str, role: SpanRole) -> list[str]:
    return [text[r.start : r.end] for r in roles_in(text) if r.role is role]


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPhone gesendet",
     "Gesendet mit der GMX Mail App", "Enviado desde mi iPhone", "Envoyé de mon iPhone",
     "发自我的iPhone", "Obtener Outlook para Android"],
)  # fmt: skip
@pytest.mark.parametrize("tail", ["", "\n\nOn Mon, Ana <a@x> wrote:\n> old", "\n\n> old"])
def test_what_a_telephone_writes_under_a_mail_is_a_signature(line, tail):
    assert marked(f"My answer.\n\n{line}{tail}", SpanRole.SIGNATURE) == [line]


def test_a_sentence_is_no_signature_of_a_telephone():
    assert (
        marked("Sent from my iPhone\nis what it said\nin every\nmail of his.", SpanRole.SIGNATURE)
        == []
    )
    assert marked("Von meinem Haus aus sieht man das Meer.", SpanRole.SIGNATURE) == []


def test_quotes_and_signatures_in_pages_are_told_apart():
    page = read_html(
        "<div>My answer<br>Sent from my iPhone</div><div class='gmail_signature'>Ana Pérez</div>"
        "<div class='gmail_quote'>On Monday Bob wrote:<blockquote>old</blockquote></div>"
    )
    roles = roles_in_page(page.text, page.roles)
    found = [(r.role, page.text[r.start : r.end].split("\n")[0]) for r in roles]
    assert found[-1] == (SpanRole.QUOTED, "On Monday Bob wrote:")
    assert "".join(page.text[r.start : r.end] for r in roles if r.role is SpanRole.SIGNATURE)
    assert page.text[: roles[0].start].strip() == "My answer"


def test_an_outlook_head_in_a_page_needs_no_empty_line_above_it():
    text = "My answer\nFrom: Ana\nSent: Monday\nTo: Bob\nSubject: S\n\nold"
    assert marked(text, SpanRole.QUOTED) == [text[10:]]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_was_passed_on_is_no_quotation(gap):
    head = "From: Ana <ana@x>\nDate: Mon, Mar 4\nSubject: S\nTo: Bob\n\nnew to the reader"
    text = f"See below.\n\n---------- Forwarded message ---------{gap}{head}"
    assert marked(text, SpanRole.QUOTED) == []
    page = read_html(
        "<div>See below.</div><div class='gmail_quote'>---------- Forwarded message ---------<br>"
        "From: Ana<br>Date: Monday<br>Subject: S<br><br>new to the reader</div>"
    )
    assert roles_in_page(page.text, page.roles) == []


def test_what_is_attached_knows_its_mail(read):
    raw = (
        HEAD + b"Date: Tue, 5 Mar 2024 10:00:00 +0100\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nSee the plan.\n--b\n'
        b"Content-Type: text/plain; name=plan.txt\nContent-Disposition: attachment\n\n"
        b"water the garden\n--b--\n"
    )
    _mail, plan = read(raw, "m.eml")
    assert plan.kind is DocumentKind.DOCUMENT
    assert plan.sender == "Ana <ana@x>"
    assert plan.recipients == ("bob@x",)
    assert plan.date == "2024-03-05T10:00:00+01:00"
    told = dict(plan.metadata)
    assert told["mail_message_id"] == "1@x"
    assert told["mail_subject"] == "s"
    assert told["mail_sender"] == "Ana <ana@x>"
    assert told["mail_date"] == plan.date


def test_a_mail_without_subject_is_called_after_its_first_words(read):
    (mail,) = read(b"From: a@x\nMessage-ID: <1@x>\n\nThe boiler\nis broken.\n", "17.M2.host:2,S")
    assert mail.title == "The boiler is broken."


def test_reports_of_mail_servers_are_read(read):
    raw = (
        HEAD + b'Content-Type: multipart/report; boundary="b"\n\n--b\n\nIt failed.\n'
        b"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
        b"Final-Recipient: rfc822; gone@x\nStatus: 5.1.1\n--b--\n"
    )
    (mail,) = read(raw, "m.eml")
    assert "Final-Recipient: rfc822; gone@x" in mail.text


def test_apples_and_saved_pages_are_read(read):
    mail = HEAD + b"\nwords of the mail\n"
    raw = b"%d      \n" % len(mail) + mail + b'<?xml version="1.0"?><plist></plist>\n'
    (document,) = read(raw, "12.emlx")
    assert document.text.endswith("words of the mail\n")
    page = HEAD + b"Content-Type: text/html\n\n<html><body>words of a page</body></html>"
    assert read(page, "page.mht")[0].kind is DocumentKind.WEB


@pytest.mark.parametrize("name", ["1", "cur/1709.M1P2.host:2,RS", "1709.M1P2.host!2,S", "new"])
def test_folders_of_maildir_and_mh_are_known_by_content(tmp_path, name):
    raw = b"From: a@x\nTo: b@x\nSubject: s\nDate: Tue, 5 Mar 2024 10:00:00 +0100\n\nwords\n"
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(raw)
    with ParserSandbox() as sandbox:
        (mail,) = sandbox.parse(path)
    assert mail.kind is DocumentKind.EMAIL


LINES = (
    b"From a@x Tue Mar  5 10:00:00 2024\n", b"\n", b"\r\n", b"Subject: x\n", b"text\n",
    b">From y\n", b">>From z\n", b"From someone\n", b"y" * 1500 + b"\n",
)  # fmt: skip


@given(st.lists(st.sampled_from(LINES), max_size=25), st.integers(1, 6000))
@settings(max_examples=200, deadline=None)
def test_a_mailbox_is_split_alike_whatever_the_size_of_the_blocks(lines, block_bytes):
    whole = LINES[0] + b"Subject: first\n" + b"".join(lines)
    at_once = list(split_messages(io.BytesIO(whole), 1 << 20))
    assert list(split_messages(io.BytesIO(whole), 1 << 20, block_bytes)) == at_once
