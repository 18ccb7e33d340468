"""What mail programs write around mails, and what they keep of deleted ones."""

import zipfile

import pytest

from indexer.errors import ProblemCode
from indexer.follow.rules import INDEX, Rules

MAIL = (
    b"Message-ID: <%s@x.org>\nDate: Tue, 05 Mar 2024 10:00:00 +0100\nFrom: Ben <b@x.org>\n"
    b"To: a@x.org\nSubject: %s\nMIME-Version: 1.0\n\nThe ladder\n"
)
PLIST = b"<plist><dict><key>flags</key>\n<integer>%d</integer></dict></plist>\n"


def emlx(mail, flags):
    return b"%-10d\n" % len(mail) + mail + PLIST % flags


def test_what_was_deleted_in_thunderbird_is_left_out(read):
    mails = [(b"a", b"0001"), (b"b", b"0009"), (b"c", b"0000"), (b"d", b"1008")]
    mailbox = b"".join(
        b"From - Tue Mar 05 10:00:00 2024\nX-Mozilla-Status: %s\n" % status
        + MAIL % (name, name)
        + b"\n"
        for name, status in mails
    )
    assert [one.title for one in read(mailbox, "Inbox")] == ["a", "c"]


def test_apple_mails_message_is_read_and_a_deleted_one_listed(read):
    (letter,) = read(emlx(MAIL % (b"a", b"Ladder"), 8590195713), "1.emlx")
    assert (letter.title, letter.sender) == ("Ladder", "Ben <b@x.org>")
    assert "plist" not in letter.text
    (problem,) = read(emlx(MAIL % (b"a", b"Ladder"), 8590195713 | 2), "1.emlx")
    assert problem.code is ProblemCode.NO_TEXT
    assert "deleted" in problem.message


def test_an_attachment_that_apple_mail_keeps_elsewhere_is_listed(read):
    mail = (
        b"Message-ID: <p@x.org>\nFrom: b@x.org\nSubject: Score\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: "
        b"text/plain\n\nHere it is.\n"
        b"--A\nContent-Type: application/pdf; name=s.pdf\nContent-Disposition: attachment; "
        b"filename=s.pdf\nContent-Transfer-Encoding: base64\nX-Apple-Content-Length: 482\n\n--A--\n"
    )
    letter, problem = read(emlx(mail, 1), "1.partial.emlx")
    assert "Here it is." in letter.text
    assert (problem.code, problem.member) == (ProblemCode.PARTIAL, "s.pdf")


def test_a_saved_page_is_its_words_alone(read):
    page = (
        'From: <Saved by Blink>\nSubject: Kiln\nMIME-Version: 1.0\nContent-Type: multipart/related;'
        ' type="text/html"; boundary="B"\n\n--B\nContent-Type: text/html\n\n<html><body><p>Heat it'
        "</p></body></html>\n--B\nContent-Type: text/css\nContent-Location: "
        "cid:c\n\n.box{color:red}\n"
        "--B--\n"
    )  # fmt: skip
    (document,) = read(page, "kiln.mhtml")
    assert (document.title, document.sender, document.text) == ("Kiln", None, "Heat it\n")


def test_an_old_card_keeps_the_space_behind_a_soft_break(read):
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\r\n"
        " M=C3=BCller\r\nNOTE:folded\r\n  here\r\nEND:VCARD\r\n"
    )
    (contact,) = read(card, "a.vcf")
    assert contact.title == "Jörg Müller"
    assert "folded here" in contact.text


def test_logseqs_and_joplins_own_fields_are_no_text(read):
    journal = (
        "- Walked\n  id:: 65e6f0a1-3b1c-4f7e-9d55-0a1b2c3d4e5f\n  collapsed:: true\n- Rested\n"
    )
    (note,) = read(journal, "2024_03_05.md")
    assert "65e6" not in note.text
    assert note.text.split("\n")[3] == "- Rested"  # on its own line still


def test_indexes_and_copies_of_programs_are_left_out(tmp_path):
    rules = Rules([], list)
    assert rules.file(b"/p/Inbox.msf") == INDEX
    assert rules.file(b"/p/Inbox") is None
    assert rules.folder(b"/p/logseq/bak") is not None
    assert rules.folder(b"/p/music/bak") is None


@pytest.mark.parametrize("name", ["book.xps", "book.azw3", "book.djvu"])
def test_books_that_are_not_read_are_named(read, name, tmp_path):
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("FixedDocSeq.fdseq", "<x/>")
    data = {
        "book.xps": (tmp_path / "x").read_bytes(),
        "book.azw3": b"Name".ljust(60, b"\0") + b"BOOKMOBI" + bytes(99),
        "book.djvu": b"AT&TFORM\0\0\1\0DJVM" + bytes(99),
    }[name]
    (problem,) = read(data, name)
    assert problem.code is ProblemCode.UNSUPPORTED
    assert any(what in problem.message for what in ("an XPS", "a Kindle", "a DjVu"))
