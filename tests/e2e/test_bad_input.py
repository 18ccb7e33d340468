"""Everything a folder can hold that is not a well-formed file: listed, and nothing else suffers."""

import os
from pathlib import Path

import pytest
from pypdf import PdfWriter

pytestmark = pytest.mark.timeout(300)

TWO_GIB = 2 * 1024**3


@pytest.fixture
def bad_files(files):
    (files / "empty.md").touch()
    (files / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (files / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing follows")
    locked = PdfWriter()
    locked.add_blank_page(200, 200)
    locked.encrypt("secret")
    locked.write(files / "locked.pdf")
    scan = PdfWriter()
    scan.add_blank_page(200, 200)
    scan.write(files / "scan.pdf")
    (files / "broken tree.eml").write_bytes(
        b"From: a@example.org\nSubject: broken tree\nDate: Fri, 08 Nov 2024 10:15:00 +0100\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/mixed\n\n'
        b"--y\n\nthe words within the wreck\n"
    )
    (files / "odd charset.eml").write_bytes(
        b"From: b@example.org\nSubject: odd charset\nDate: Fri, 08 Nov 2024 10:15:00 +0100\n"
        b"Content-Type: text/plain; charset=x-klingon\n\nqapla means success\n"
    )
    Path(os.fsdecode(os.fsencode(files) + b"/caf\xe9.txt")).write_text("the name is latin one")
    os.mkfifo(files / "pipe.md")
    (files / "loop").symlink_to(files)
    with (files / "huge.txt").open("wb") as huge:
        huge.truncate(TWO_GIB)
    return files


def test_each_is_listed_with_its_reason_and_nothing_else_suffers(antorcha, bad_files):
    antorcha.json("add", bad_files)
    status = antorcha.json("index", "--wait", "--until", "keyword", status=(3,))
    assert status["documents"]["pending"] == 0
    counts = status["documents"]
    assert sum(v for k, v in counts.items() if k != "total") == counts["total"]

    problems = antorcha.json("problems", status=(3,))["problems"]
    reasons = {Path(problem["path"]).name: problem["reason"] for problem in problems}
    assert {name: reasons.get(name) for name in ("empty.md", "scan.pdf")} == {
        "empty.md": "no_text",
        "scan.pdf": "no_text",
    }
    assert reasons["broken.pdf"] == "corrupt"
    assert reasons["locked.pdf"] == "encrypted"
    assert reasons["huge.txt"] == "too_large"
    assert reasons["picture.pdf"] == "corrupt"
    assert reasons["pipe.md"] == "unsupported"
    assert all(problem["message"].endswith(".") for problem in problems)

    for words, name in (
        ("words within the wreck", "broken tree.eml"),
        ("qapla", "odd charset.eml"),
        ("latin one", "caf\udce9.txt"),
        ("plants", "flat.md"),
    ):
        hits = antorcha.json("search", words, "--mode", "keyword")["results"]
        assert Path(hits[0]["document"]["path"]).name == name

    (source,) = status["sources"]
    assert any(one["example"].endswith("loop") for one in source["excluded"])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_without_permission_is_listed(antorcha, files):
    closed = files / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        antorcha.json("add", files)
        antorcha.json("index", "--wait", "--until", "keyword", status=(0, 3))
        (problem,) = antorcha.json("problems", status=(3,))["problems"]
        assert problem["reason"] == "unreadable"
    finally:
        closed.chmod(0o700)
