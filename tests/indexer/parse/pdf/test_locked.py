"""PDFs that ask for a password, read through the real child."""

import sys
from email.message import EmailMessage

import pytest

from indexer.errors import ProblemCode
from indexer.parse.passwords import Passwords
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")


@pytest.fixture
def locked(make_pdf, rewritten):
    data = make_pdf([(72, 700, "The safe is behind the clock.")])
    return rewritten(data, lambda writer: writer.encrypt("sésame", algorithm="RC4-128"))


def test_a_password_opens_the_file_from_then_on(locked, tmp_path):
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked)
    passwords = Passwords(tmp_path / "passwords.json")
    with ParserSandbox(passwords=passwords.known) as sandbox:
        (before,) = sandbox.parse(path)
        passwords.add("wrong")
        (wrong,) = sandbox.parse(path)
        passwords.add("sésame")
        (document,) = sandbox.parse(path)
    assert isinstance(before, Problem)
    assert before.code is wrong.code is ProblemCode.ENCRYPTED
    assert "sésame" not in before.message
    assert "none that was entered opens it" in wrong.message
    assert "none that was entered" not in before.message
    assert isinstance(document, ParsedDocument)
    assert document.text.strip() == "The safe is behind the clock."


def test_what_is_attached_to_a_mail_is_opened_too(locked, tmp_path):
    mail = EmailMessage()
    mail["Subject"] = "Statement"
    mail.set_content("Please find it attached.")
    mail.add_attachment(locked, "application", "pdf", filename="statement.pdf")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(mail))
    with ParserSandbox(passwords=lambda: ["sésame"]) as sandbox:
        texts = [item.text for item in sandbox.parse(path) if isinstance(item, ParsedDocument)]
    assert any("behind the clock" in text for text in texts)
