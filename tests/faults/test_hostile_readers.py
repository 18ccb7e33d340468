"""Readers that a file has taken over: they are ended, and everything else goes on."""

import os
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument
from tests.faults.hostile_library import NOTE, QUICK, HostileLibrary

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Linux confines by system call"
)

ROOT = Path(__file__).resolve().parents[2]
PARSERS = ("hostile_children:HostileParser",)
ENVIRONMENT = {"PYTHONPATH": str(Path(__file__).parent)}
LIMITS = replace(QUICK, progress_timeout_s=3.0, output_chars=2_000_000, output_ratio=1)


@pytest.fixture(scope="module")
def sandbox():
    with ParserSandbox(LIMITS, PARSERS, ENVIRONMENT) as one:
        yield one


@pytest.fixture
def give(sandbox, tmp_path):
    def give(order):
        path = tmp_path / "order.hostile"
        path.write_text(order)
        return list(sandbox.parse(path))

    return give


@pytest.fixture
def library(tmp_path):
    home, files = tmp_path / "home", tmp_path / "files"
    home.mkdir()
    files.mkdir()
    library = HostileLibrary(home, files, LIMITS, PARSERS, ENVIRONMENT)
    yield library
    library.close()


def codes(items):
    return [str(item.code) for item in items if not isinstance(item, ParsedDocument)]


@pytest.mark.parametrize("order", ["stubborn", "busy"])
def test_a_reader_that_does_not_end_is_killed(sandbox, give, order):
    sandbox.start()
    pid = sandbox._child.pid
    assert codes(give(order)) == ["timed_out"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_flood_of_text_is_stopped(give):
    items = give("flood")
    assert codes(items) == ["partial"]
    assert sum(len(item.text) for item in items if isinstance(item, ParsedDocument)) < 15_000_000


def test_a_flood_of_problems_is_stopped(give):
    items = give("problems")
    assert len(items) <= LIMITS.max_problems + 10
    assert "partial" in codes(items)


def test_memory_without_end_is_refused(give):
    assert codes(give("grow")) == ["too_large"]


def test_what_a_reader_prints_is_not_what_the_program_prints(give, capfd):
    (document,) = give("noise")
    assert document.text == "quiet words that are read"
    assert "NOISE" not in capfd.readouterr().out


def test_a_reader_starts_nothing_and_reaches_nobody(give):
    (document,) = give("fork")
    assert document.text == "succeeded: []"


def test_a_reader_reads_nothing_else(library, give, tmp_path):
    (library.files / "honest.md").write_text(NOTE)
    library.index()
    other = [
        "/etc/passwd", "/etc/hostname", "/proc/self/environ", f"/proc/{os.getpid()}/maps",
        str(library.home / "library.db"), str(library.files / "honest.md"), str(Path.home()),
        str(ROOT / "pyproject.toml"),
    ]  # fmt: skip
    (document,) = give("read " + "|".join(other))
    assert document.text == "succeeded: []"


def test_members_that_cost_their_reader_cost_only_themselves(give):
    items = give("members")
    read = {item.member for item in items if isinstance(item, ParsedDocument)}
    lost = {item.member: str(item.code) for item in items if not isinstance(item, ParsedDocument)}
    assert read == {f"{n}.hostile" for n in range(10) if n not in (4, 7)}
    assert lost == {"4.hostile": "crashed_parser", "7.hostile": "timed_out"}


def test_a_file_full_of_deadly_members_is_given_up(give):
    assert codes(give("all_deadly")) == ["crashed_parser"] * (LIMITS.max_losses + 1)


def test_one_name_for_thousands_of_documents_is_no_obstacle(library):
    (library.files / "a.hostile").write_text("one_name")
    assert library.index() < 100
    assert library.reasons() == {"a.hostile": {"partial"}}


def test_hostile_files_are_tried_once_and_the_others_read(library):
    for order in ("stubborn", "crash", "members", "grow"):
        (library.files / f"{order}.hostile").write_text(order)
    (library.files / "honest.md").write_text(NOTE)
    library.index()
    library.check_accounted_for()
    assert library.reasons() == {
        "stubborn.hostile": {"timed_out"},
        "crash.hostile": {"crashed_parser"},
        "members.hostile": {"crashed_parser", "timed_out"},
        "grow.hostile": {"too_large"},
    }
    assert (b"honest.md", "") in library.documents()
    library.check_settled()
    (library.files / "crash.hostile").write_text("harmless")
    library.index()
    assert "crash.hostile" not in library.reasons()


def test_a_file_in_the_current_folder_does_not_pass_for_a_module(tmp_path):
    """Started in a folder of downloads, the program must not run what lies there."""
    for name in ("json", "email", "charset_normalizer", "pypdfium2", "sitecustomize", "indexer"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken over')")
    (tmp_path / "note.md").write_text(NOTE)
    code = f"""
        import sys
        sys.path[:] = [p for p in sys.path if p] + [{str(ROOT)!r}]
        from pathlib import Path
        from indexer.parse.sandbox import ParserSandbox
        with ParserSandbox() as sandbox:
            print(next(sandbox.parse(Path("note.md"))).text)
    """
    done = subprocess.run(
        [sys.executable, "-P", "-c", textwrap.dedent(code)],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stdout.strip() == NOTE.strip(), done.stderr


def test_a_log_in_a_file_keeps_no_reader_from_starting(tmp_path):
    """As under the engine: the child may not write to its log once it is confined."""
    (tmp_path / "note.md").write_text(NOTE)
    code = f"""
        from pathlib import Path
        from indexer.parse.sandbox import ParserSandbox
        with ParserSandbox() as sandbox:
            print(next(sandbox.parse(Path({str(tmp_path / "note.md")!r}))).text)
    """
    with (tmp_path / "log").open("w") as log:
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(code)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            timeout=100,
            check=False,
        )
    assert done.stdout.strip() == NOTE.strip(), (tmp_path / "log").read_text()
