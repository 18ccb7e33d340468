"""A password is told once, on the command line, and opens what was locked."""

import stat
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def locked(files):
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    content = DecodedStreamObject()
    content.set_data(b"BT /F1 12 Tf 20 200 Td (The safe stands behind the clock) Tj ET")
    page[NameObject("/Contents")] = writer._add_object(content)
    writer.encrypt("sesame", algorithm="RC4-128")
    writer.write(files / "locked.pdf")
    return files / "locked.pdf"


def found(antorcha):
    results = antorcha.json("search", "safe behind the clock", "--mode", "keyword")["results"]
    return [Path(one["document"]["path"]).name for one in results]


def test_a_password_told_once_opens_the_file(antorcha, locked):
    antorcha.json("add", locked.parent)
    antorcha.json("index", "--wait", "--until", "keyword", status=(3,))
    assert "locked.pdf" not in found(antorcha)

    wrong = antorcha.json("unlock", stdin="open\n", status=(3,))
    assert wrong == {"tried": 1, "locked": [str(locked)]}
    right = antorcha.json("unlock", "--keep", stdin="sesame\n")
    assert right == {"tried": 1, "locked": []}
    assert "locked.pdf" in found(antorcha)

    kept = antorcha.home / "passwords.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert kept.read_text() == '["sesame"]'
    log = (antorcha.home / "logs" / "engine.log").read_text()
    assert "sesame" not in log
    antorcha.json("unlock", "--forget")
    assert not kept.exists()
    assert "locked.pdf" in found(antorcha)
