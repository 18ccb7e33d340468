"""Mails as they really arrive, and mailboxes."""

import io
import mailbox
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.mail_body import unflow
from indexer.parse.mail_headers import decode_words
from indexer.parse.mail_quotes import roles_in
from indexer.parse.mbox import split_messages
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole

SIMPLE = b"""\
Return-Path: <ana@example.org>
From: =?utf-8?q?Ana_P=C3=A9rez?= <ana@example.org>
To: Bob <bob@example.org>, "Smith, Carol" <carol@example.org>
Cc: dan@example.org
Date: Tue, 5 Mar 2024 10:00:00 +0100
Subject: =?utf-8?b?UmV1bmnDs24=?= =?utf-8?q?_del_jueves?=
Message-ID: <one@example.org>
In-Reply-To: <zero@example.org>
References: <a@example.org> <zero@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Hola a todos, la reuni=F3n empieza a las diez y traemos algo de comer.

El lun, 4 mar 2024 a las 9:00, Bob <bob@example.org>
escribi=F3:
> Cu=E1ndo empieza?
> Bob

--=20
Ana
"""


def test_a_mail_shows_its_header_and_knows_its_parts(read, check_offsets):
    (mail,) = read(SIMPLE, "1709.M1P2.host:2,S")
    assert mail.kind is DocumentKind.EMAIL
    assert mail.title == "Reunión del jueves"
    assert mail.sender == "Ana Pérez <ana@example.org>"
    assert mail.recipients == (
        "Bob <bob@example.org>",
        "Smith, Carol <carol@example.org>",
        "dan@example.org",
    )
    assert mail.date == "2024-03-05T10:00:00+01:00"
    assert mail.language == "es"
    by_role = {r.role: mail.text[r.start : r.end] for r in mail.roles}
    assert by_role[SpanRole.HEADER].startswith("From: Ana Pérez <ana@example.org>\nTo: Bob")
    assert by_role[SpanRole.HEADER].endswith("Subject: Reunión del jueves\n")
    assert by_role[SpanRole.QUOTED].startswith("El lun, 4 mar")
    assert by_role[SpanRole.QUOTED].endswith("> Bob")
    assert by_role[SpanRole.SIGNATURE] == "-- \nAna"
    metadata = list(mail.metadata)
    assert ("message_id", "one@example.org") in metadata
    assert ("in_reply_to", "zero@example.org") in metadata
    assert [v for k, v in metadata if k == "references"] == ["a@example.org", "zero@example.org"]
    check_offsets(mail)


def with_attachments() -> EmailMessage:
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = (
        "c@x",
        "Inner",
        "Tue, 5 Mar 2024 10:00:00 +0000",
    )
    inner.set_content("inner text\n")
    inner.add_attachment("a;b\n1;2\n", filename="table.csv")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = "a@x", "b@x", "Outer"
    outer["Message-ID"] = "<outer@x>"
    outer.set_content("plain text of the mail\n")
    outer.add_alternative("<p>html text of the mail</p>", subtype="html")
    outer.add_attachment("# Plan\nwater the garden", filename="plan.md")
    outer.add_attachment("# Other\nother plan", filename="plan.md")
    outer.add_attachment(b"\x89PNG\r\n\x1a\n\0", maintype="image", subtype="png", filename="p.png")
    outer.add_attachment(inner)
    return outer


def test_attachments_are_documents_with_a_member_name(read):
    items = read(bytes(with_attachments()), "m.eml")
    found = {item.member: item for item in items}
    assert list(found) == [
        None, "plan.md", "plan (2).md", "p.png", "message 1", "message 1/table.csv"
    ]  # fmt: skip
    assert "plain text of the mail" in found[None].text
    assert "html text" not in found[None].text
    assert found["plan.md"].kind is DocumentKind.DOCUMENT
    assert found["p.png"].code is ProblemCode.CORRUPT
    assert found["message 1"].title == "Inner"
    assert "a: 1; b: 2" in found["message 1/table.csv"].text


def test_a_mail_of_html_alone_is_read(read):
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Message-ID"] = "a@x", "S", "<i@x>"
    mail.set_content(
        "<p>My answer</p><div class='gmail_quote'>On Monday X wrote:"
        "<blockquote>old</blockquote></div>",
        subtype="html",
    )
    (document,) = read(bytes(mail), "m")
    assert "My answer" in document.text
    quoted = [document.text[r.start : r.end] for r in document.roles if r.role is SpanRole.QUOTED]
    assert quoted == ["On Monday X wrote:\n\nold"]


def test_encrypted_mails_are_said_to_be(read):
    raw = (
        b"From: a@x\nMessage-ID: <1@x>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/encrypted; boundary="b"; protocol="application/pgp-encrypted"\n'
        b"\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n"
    )
    document, problem = read(raw, "m.eml")
    assert problem.code is ProblemCode.ENCRYPTED
    assert "From: a@x" in document.text


@pytest.mark.parametrize("depth", [200, 10_000])
def test_ten_thousand_nested_parts_end_in_a_partial_document(read, depth):
    parts = [b"From: a@x\nMessage-ID: <1@x>\nSubject: Deep\n"]
    for level in range(depth):
        parts.append(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level))
    parts.append(b"\nthe bottom\n")
    items = read(b"".join(parts), "m.eml")
    (document,) = [item for item in items if isinstance(item, ParsedDocument)]
    assert document.title == "Deep"
    assert [item.code for item in items if isinstance(item, Problem)] == [ProblemCode.PARTIAL]


def test_mails_in_mails_go_only_so_deep(read):
    message = b"From: a@x\nMessage-ID: <0@x>\nSubject: bottom\n\nbottom\n"
    for number in range(20):
        message = (
            b"From: a@x\nMessage-ID: <%d@x>\nContent-Type: message/rfc822\n\n" % number + message
        )
    items = read(message, "m.eml")
    assert any(isinstance(i, Problem) and i.code is ProblemCode.PARTIAL for i in items)
    assert len(items) < 20


def test_the_number_of_attachments_is_limited(read):
    mail = EmailMessage()
    mail["From"], mail["Message-ID"] = "a@x", "<1@x>"
    mail.set_content("body")
    for number in range(30):
        mail.add_attachment(f"text {number}", filename=f"{number}.txt")
    items = read(bytes(mail), "m.eml", Limits(max_members=5))
    assert len(items) == 7
    assert items[-1].code is ProblemCode.PARTIAL


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?a=20b?= =?utf-8?q?c?=", "a bc"),
        ("x =?iso-8859-1?Q?=E9t=E9?= y", "x été y"),
        ("=?utf-8?b?5pel?=\n =?utf-8?b?5pys?=", "日本"),
        # One character cut in two.
        ("=?utf-8?b?5pc=?= =?utf-8?b?pQ==?=", "日"),
        ("=?gb2312?B?1tDOxA==?=", "中文"),
        ("=?no-such?q?=41?=", "A"),
        ("=?utf-8?b?!!!?=", ""),
        ("=?utf-8*en?q?hi?=", "hi"),
        ("=?utf-8?q?broken", "=?utf-8?q?broken"),
    ],
)
def test_encoded_words(raw, text):
    assert decode_words(raw) == text


@given(st.text(alphabet="=?utf-8bqBQ_ \tAé/+", max_size=120))
def test_no_encoded_word_raises(raw):
    assert isinstance(decode_words(raw), str)


def test_raw_bytes_in_headers_are_decoded(read):
    raw = "From: Jörg <j@x>\nMessage-ID: <1@x>\nSubject: Größe".encode("latin-1") + b"\n\nbody\n"
    (document,) = read(raw, "m.eml")
    assert document.sender == "Jörg <j@x>"
    assert document.title == "Größe"


def test_rfc2231_names_are_put_together(read):
    raw = (
        b"From: a@x\nMessage-ID: <1@x>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n'
        b"Content-Disposition: attachment;\n filename*0*=utf-8''caf%C3%A9;\n"
        b' filename*1=" plan.txt"\n'
        b"\nhello there\n--b--\n"
    )
    assert [item.member for item in read(raw, "m.eml")] == [None, "café plan.txt"]


@pytest.mark.parametrize(
    ("flowed", "delete", "joined"),
    [
        ("a \nb\nc", False, "a b\nc"),
        ("a \nb", True, "ab"),
        ("> q \n> r\nown", False, "> q r\nown"),
        (" From x", False, "From x"),
        ("a \n-- \nsig", False, "a \n-- \nsig"),
        ("a \n> b", False, "a \n> b"),
    ],
)
def test_flowed_text_is_joined(flowed, delete, joined):
    assert unflow(flowed, delete_space=delete) == joined


def quoted_text(text: str) -> list[str]:
    return [text[r.start : r.end] for r in roles_in(text) if r.role is SpanRole.QUOTED]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Tue, Mar 5, 2024 at 10:00 AM Ana <ana@x> wrote:",
        "El mar, 5 mar 2024 a las 10:00, Ana (<ana@x>) escribió:",
        "Am 05.03.24 um 10:00 schrieb Ana:",
        "Am Di., 5. März 2024 um 10:00 Uhr schrieb Ana <ana@x>:",
        "Le mar. 5 mars 2024 à 10:00, Ana <ana@x> a écrit :",
        "在 2024年3月5日，Ana <ana@x> 写道：",
    ],
)
@pytest.mark.parametrize("marked", ["> old line\n> older", "old line\nolder"])
def test_what_is_quoted_is_known_in_five_languages(attribution, marked):
    text = f"My answer.\n\n{attribution}\n{marked}"
    assert quoted_text(text) == [f"{attribution}\n{marked}"]


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Ana\nSent: Monday",
        "________________________________\nVon: Ana\nGesendet: Montag\nAn: Bob",
        "De: Ana\nEnviado: lunes\nPara: Bob",
        "发件人: Ana\n发送时间: 2024年3月5日",
    ],
)
def test_outlook_quotes_without_marks(head):
    text = f"My answer.\n\n{head}\n\nthe old text"
    assert quoted_text(text) == [f"{head}\n\nthe old text"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday we met and she wrote a letter.",
        "From: the desk of\nno date here",
        "Am I late? He wrote: yes\nmore",
        "---------- Forwarded message ---------\nFrom: Ana\nnew to the reader",
    ],
)
def test_ordinary_text_is_nobodys_quotation(text):
    assert quoted_text(text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "> q",
                ">> r",
                "",
                "text",
                "-- ",
                "--",
                "On x wrote:",
                "On Mon, Ana <a@x> wrote:",
                "From: A",
                "Sent: B",
                "-----Original Message-----",
                "____________",
                "  >x",
                "El x escribió:",
            ]
        ),
        max_size=25,
    )
)
@settings(max_examples=300, deadline=None)  # fmt: skip
def test_roles_lie_in_the_text_apart_and_in_order(lines):
    text = "\n".join(lines)
    edges = [edge for r in roles_in(text, 7) for edge in (r.start - 7, r.end - 7)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize(
    "quoted",
    ["<en-export", "<opml>", '<note xmlns="http://beatniksoftware.com/tomboy">', "%PDF-1.7"],
)
def test_a_mail_that_speaks_of_another_format_is_a_mail(read, quoted):
    (item,) = read(
        f"From: a@x\nMessage-ID: <1@x>\nSubject: s\n\n{quoted} is odd.".encode(), "m.eml"
    )
    assert item.kind is DocumentKind.EMAIL
    assert quoted in item.text


@given(st.binary(max_size=600))
@settings(max_examples=150, deadline=None)
def test_any_bytes_behind_a_header_give_a_document(read, tail):
    items = read(b"From: a@x\nMessage-ID: <1@x>\nSubject: s\n" + tail, "m.eml")
    assert items
    assert all(
        isinstance(item, ParsedDocument) or item.code is not ProblemCode.CORRUPT for item in items
    )


def test_a_mailbox_gives_each_message_a_stable_name(read, tmp_path, check_offsets):
    box = mailbox.mbox(tmp_path / "inbox")
    for number in (1, 2, 2, 3):
        mail = EmailMessage()
        mail["From"], mail["Subject"] = "a@x", f"Mail {number}"
        if number != 3:
            mail["Message-ID"] = f"<id{number}@x>"
        mail.set_content("From here on it is text.\nAnd more.\n")
        mail.add_attachment("attached text", filename="a.txt")
        box.add(mail)
    box.close()
    items = read((tmp_path / "inbox").read_bytes(), "inbox")
    assert [item.member for item in items if "/" not in item.member] == [
        "id1@x", "id2@x", "id2@x (2)", "message 4"
    ]  # fmt: skip
    assert "id1@x/a.txt" in [item.member for item in items]
    for item in items:
        check_offsets(item)
    assert "\nFrom here on" in items[0].text


def test_a_from_in_the_text_does_not_split(read):
    raw = (
        b"From a@x Tue Mar  5 10:00:00 2024\nFrom: a@x\nSubject: s\nMessage-ID: <1@x>\n\n"
        b"Hello\n\nFrom the start of 2024 on it was so, he said.\nBye\n>From there\n"
    )
    (mail,) = read(raw, "box")
    assert "From the start" in mail.text
    assert "\nFrom there" in mail.text


@given(
    st.lists(
        st.sampled_from(
            [
                b"From a@x Tue Mar  5 10:00:00 2024\n",
                b"\n",
                b"Subject: x\n",
                b"text\n",
                b">From y\n",
                b"From someone\n",
                b"From: a\n",
            ]
        ),
        max_size=30,
    )
)
@settings(max_examples=200, deadline=None)  # fmt: skip
def test_splitting_keeps_every_line_once(lines):
    whole = b"From a@x Tue Mar  5 10:00:00 2024\nSubject: first\n" + b"".join(lines)
    messages = list(split_messages(io.BytesIO(whole), 1 << 20))
    kept = b"".join(messages).count(b"\n")
    assert kept == whole.count(b"\n") - len(messages)


def test_a_huge_message_is_left_out_and_the_next_one_read(read):
    raw = (
        b"From a@x Tue Mar  5 10:00:00 2024\nSubject: huge\n\n" + b"x\n" * 5000 + b"\n"
        b"From a@x Tue Mar  5 10:00:00 2024\nSubject: small\n\nfits\n"
    )
    problem, mail = read(raw, "box", Limits(max_message_bytes=2000))
    assert (problem.code, problem.member) == (ProblemCode.TOO_LARGE, "message 1")
    assert mail.title == "small"


def test_notes_that_look_a_little_like_mails_stay_notes(read):
    text = "From: here\nTo: there\nSubject: a journey\n\nWe drove through the night."
    assert read(text, "journey.md")[0].kind is DocumentKind.NOTE
    assert read(text, "journey.txt")[0].kind is DocumentKind.NOTE
    assert read(text, "journey.eml")[0].kind is DocumentKind.EMAIL


def test_a_body_of_bytes_that_are_no_text_does_not_hide_the_mail(read):
    fields = (
        b"From: ana@example.org\r\nDate: 27 Oct 2001 15:07:44 +0200\r\nMessage-ID: <1@example.org>"
    )
    body = bytes(range(256)) * 4
    poor, mail = read(fields + b"\r\nSubject: The file\r\n\r\n" + body, "a.msg")
    assert poor.code is ProblemCode.LOW_QUALITY_TEXT
    assert (mail.kind, mail.title) == (DocumentKind.EMAIL, "The file")
    assert mail.text.endswith("Subject: The file\n")
