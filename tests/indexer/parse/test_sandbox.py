"""The sandbox: real children, hostile parsers, odd files."""

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.sandbox import ParserSandbox
from indexer.parse.wire import (
    MalformedFrameError,
    document_from_wire,
    document_to_wire,
    limits_from_wire,
    limits_to_wire,
)
from indexer.types import (
    DocumentKind,
    Heading,
    PageStart,
    ParsedDocument,
    RoleSpan,
    SpanRole,
)
from kernel import landlock
from kernel.work import Cancel, Cancelled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over")

ROOT = Path(__file__).resolve().parents[3]
PLUG_INS = (
    "hostile_parsers:cannot_be_made",
    "hostile_parsers:BrokenScore",
    "hostile_parsers:HostileParser",
)
LIMITS = Limits(progress_timeout_s=6.0, memory_bytes=900 << 20)


def make(limits: Limits = LIMITS) -> ParserSandbox:
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    return ParserSandbox(limits, PLUG_INS, {"PYTHONPATH": path})


@pytest.fixture(scope="module")
def sandbox():
    with make() as one:
        yield one


def order(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "order.hostile"
    path.write_text(text)
    return path


def codes(items) -> list[ProblemCode]:
    return [item.code for item in items if not isinstance(item, ParsedDocument)]


def test_a_closed_sandbox_starts_again_with_the_next_file(sandbox, tmp_path):
    path = tmp_path / "note.md"
    path.write_text("# A note\n\nWhat was thought that day.")
    for _ in range(2):
        (note,) = sandbox.parse(path)
        assert note.title == "A note"
        sandbox.close()


def test_a_large_parent_does_not_wear_its_children_out(sandbox, tmp_path):
    ballast = bytearray(os.urandom(1024) * 900 * 1024)  # more than a child may hold
    path = tmp_path / "note.md"
    path.write_text("# A note\n\nWhat was thought that day.")
    list(sandbox.parse(path))
    pid = sandbox._child.pid
    del ballast
    list(sandbox.parse(path))
    assert sandbox._child.pid == pid


def test_files_are_read_one_after_the_other_by_one_child(sandbox, tmp_path):
    pids = set()
    for number in range(5):
        path = tmp_path / f"note {number}.md"
        path.write_text(f"# Note {number}\n\nWhat was thought that day.")
        (note,) = sandbox.parse(path)
        assert note.title == f"Note {number}"
        pids.add(sandbox._child.pid)
    assert len(pids) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("abort", ProblemCode.CRASHED_PARSER),
        ("segfault", ProblemCode.CRASHED_PARSER),
        ("exit", ProblemCode.CRASHED_PARSER),
        ("allocate", ProblemCode.TOO_LARGE),
        ("lie", ProblemCode.CRASHED_PARSER),
        ("raise", ProblemCode.CORRUPT),
        ("sleep", ProblemCode.TIMED_OUT),
    ],
)
def test_a_hostile_file_is_reported_and_the_next_one_read(sandbox, tmp_path, text, code):
    items = list(sandbox.parse(order(tmp_path, text)))
    assert codes(items) == [code]
    harmless = list(sandbox.parse(order(tmp_path, "harmless")))
    assert [item.text for item in harmless] == ["harmless words"]


def test_what_was_read_before_a_crash_is_kept(sandbox, tmp_path):
    document, problem = sandbox.parse(order(tmp_path, "abort"))
    assert document.text == "before the crash"
    assert "SIGABRT" in problem.message


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux confines by system call")
def test_the_child_can_reach_nothing(sandbox, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("private")
    assert all(state.enforced for state in sandbox.in_force()) or not landlock.abi_version()
    items = list(sandbox.parse(order(tmp_path, f"escape {secret}")))
    assert len(items) == 11
    assert [item.text for item in items if ": refused" not in item.text] == []
    assert secret.read_text() == "private"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux confines by system call")
def test_without_landlock_no_file_is_opened_and_every_format_still_read(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("private")
    mail = (
        b"From: a@x\nMessage-ID: <1@x>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n'
        b"--b\nContent-Type: text/html; charset=koi8-r\n\n<p>\xf0\xd2\xc9\xd7\xc5\xd4</p>\n"
        b"--b\nContent-Type: application/x-thing\n\nattached words\n--b--\n"
    )
    files = {
        "m.eml": mail,
        "legacy.txt": "Сегодня мы обсуждали проект и встретимся завтра.".encode("cp1251"),
        "p.html": b"<html><body><h1>Page</h1>of words</body></html>",
        "n.md": b"---\ntitle: T\n---\nThe words of a note in plain English, long enough.",
        "broken.pdf": b"%PDF-1.4\nnothing",
        "a.zip": b"PK\x03\x04",
    }
    plug_ins = ("hostile_parsers:on_a_kernel_without_landlock",)
    environment = {"PYTHONPATH": os.pathsep.join([str(ROOT), str(Path(__file__).parent)])}
    with ParserSandbox(LIMITS, plug_ins, environment) as sandbox:
        calls, files_state, _measures = sandbox.in_force()
        assert (calls.enforced, files_state.enforced) == (True, False)
        found = {}
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
            found[name] = list(sandbox.parse(tmp_path / name))
        escapes = list(sandbox.parse(order(tmp_path, f"escape {secret}")))
    assert "Привет" in found["m.eml"][0].text
    assert found["m.eml"][1].text.strip() == "attached words"
    assert "Сегодня" in found["legacy.txt"][0].text
    assert found["n.md"][0].language == "en"
    assert codes(found["broken.pdf"]) == [ProblemCode.CORRUPT]
    assert codes(found["a.zip"]) == [ProblemCode.CORRUPT]
    assert [item.text for item in escapes if ": refused" not in item.text] == []


def test_a_page_that_hangs_costs_only_itself(tmp_path):
    with make(replace(LIMITS, progress_timeout_s=2.0)) as sandbox:
        (document,) = sandbox.parse(order(tmp_path, "pages 3 7"))
        assert document.text == "the other pages; no page 3; no page 7"
        # Each costs time: a file full of them is given up.
        assert codes(sandbox.parse(order(tmp_path, "pages 1 2 3 4 5 6"))) == [ProblemCode.TIMED_OUT]


def test_a_stream_without_end_is_ended(tmp_path):
    with make(replace(LIMITS, file_timeout_s=2.0)) as sandbox:
        *documents, problem = sandbox.parse(order(tmp_path, "forever"))
    assert len(documents) > 10
    assert problem.code is ProblemCode.TIMED_OUT


def test_cancelling_stops_a_file_that_hangs(sandbox, tmp_path):
    cancel = Cancel()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        list(sandbox.parse(order(tmp_path, "sleep"), cancel))
    timer.join()
    assert sandbox._child is None


def test_leaving_early_does_not_mix_up_files(sandbox, tmp_path):
    first = next(sandbox.parse(order(tmp_path, "forever")))
    assert first.text.startswith("x")
    (note,) = sandbox.parse(order(tmp_path, "harmless"))
    assert note.text == "harmless words"


def test_a_child_killed_from_outside_does_not_cost_the_file(sandbox, tmp_path):
    sandbox.start()
    os.kill(sandbox._child.pid, signal.SIGKILL)
    (note,) = sandbox.parse(order(tmp_path, "harmless"))
    assert note.text == "harmless words"


def test_a_child_outlives_the_thread_that_started_it_or_is_replaced(tmp_path):
    with make() as sandbox:
        thread = threading.Thread(target=sandbox.start)
        thread.start()
        thread.join()
        (note,) = sandbox.parse(order(tmp_path, "harmless"))
    assert note.text == "harmless words"


def test_a_worn_child_is_replaced(tmp_path):
    with make(replace(LIMITS, restart_after_files=1)) as sandbox:
        pids = set()
        for _ in range(2):
            sandbox.start()
            pids.add(sandbox._child.pid)
            list(sandbox.parse(order(tmp_path, "harmless")))
    assert len(pids) == 2


def test_odd_files_are_named_and_never_hang(sandbox, tmp_path):
    fifo, link, folder = tmp_path / "pipe.md", tmp_path / "link.md", tmp_path / "folder.md"
    os.mkfifo(fifo)
    link.symlink_to("/etc/passwd")
    folder.mkdir()
    for path in (fifo, link, folder, Path("/dev/zero")):
        assert codes(sandbox.parse(path)) == [ProblemCode.UNSUPPORTED], path
    assert codes(sandbox.parse(tmp_path / "gone.md")) == [ProblemCode.VANISHED]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_one_may_not_read_is_named(sandbox, tmp_path):
    path = tmp_path / "locked.md"
    path.write_text("x")
    path.chmod(0)
    assert codes(sandbox.parse(path)) == [ProblemCode.UNREADABLE]


@pytest.mark.parametrize("name", ["huge.txt", "huge.bin", "huge.pdf"])
def test_huge_files_are_refused_without_being_read(sandbox, tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"%PDF-1.7 " if name.endswith("pdf") else b"some text ")
        file.truncate(2 << 30)
    assert codes(sandbox.parse(path)) == [ProblemCode.TOO_LARGE]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names are bytes on Linux")
def test_a_name_that_is_not_utf8_is_no_obstacle(sandbox, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    path.write_text("words in a note")
    (note,) = sandbox.parse(path)
    assert note.title == "caf\ufffd"


def test_reading_changes_neither_file_nor_times(sandbox, tmp_path):
    path = tmp_path / "n.md"
    path.write_text("# N\nwords")
    before = path.stat()
    list(sandbox.parse(path))
    after = path.stat()
    assert (before.st_mtime_ns, before.st_size, before.st_mode) == (
        after.st_mtime_ns,
        after.st_size,
        after.st_mode,
    )


def document() -> ParsedDocument:
    return ParsedDocument(
        DocumentKind.EMAIL,
        "Title",
        "some text",
        member="m",
        recipients=("a", "b"),
        headings=(Heading(1, "h", 0),),
        pages=(PageStart(1, 0),),
        roles=(RoleSpan(0, 4, SpanRole.HEADER),),
        metadata=(("k", "v"),),
    )


def test_documents_survive_the_wire():
    assert document_from_wire(document_to_wire(document())) == document()
    assert limits_from_wire(limits_to_wire(LIMITS)) == LIMITS


@pytest.mark.parametrize(
    "change",
    [
        {"text": 3},
        {"kind": "virus"},
        {"headings": [[1, "h", 99]]},
        {"headings": [[1, "h", 5], [1, "g", 2]]},
        {"roles": [[3, 1, "quoted"]]},
        {"roles": [[0, 5, "quoted"], [3, 6, "quoted"]]},
        {"pages": [["one", 0]]},
        {"recipients": [None]},
        {"metadata": [["k"]]},
        {"title": None},
    ],
)
def test_a_child_that_lies_is_not_believed(change):
    with pytest.raises(MalformedFrameError):
        document_from_wire({**document_to_wire(document()), **change})
