"""Landlock and process limits, tried from inside a process of their own."""

import subprocess
import sys
import textwrap

import pytest

from kernel import landlock

needs_landlock = pytest.mark.skipif(landlock.abi_version() == 0, reason="no Landlock here")


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@needs_landlock
def test_only_what_is_beneath_the_given_paths_can_be_read(tmp_path):
    open_folder, private = tmp_path / "open", tmp_path / "private"
    open_folder.mkdir()
    private.mkdir()
    (open_folder / "a").write_text("may be read")
    (private / "b").write_text("may not")
    (tmp_path / "single").write_text("one file")
    (open_folder / "way-out").symlink_to(private / "b")
    out = run(
        f"""
from pathlib import Path
from kernel.landlock import allow_reading_only
root = Path({str(tmp_path)!r})
already = open(root / "private" / "b")
state = allow_reading_only([root / "open", root / "single", root / "not-there"])
assert state.enforced, state
print((root / "open" / "a").read_text(), "|", (root / "single").read_text(), "|", already.read())
for path, mode in [("private/b", "r"), ("open/way-out", "r"), ("open/a", "a"), ("open/n", "x")]:
    try:
        open(root / path, mode)
        print("opened", path)
    except PermissionError:
        print("refused", path)
try:
    list((root / "private").iterdir())
except PermissionError:
    print("refused listing")
"""
    )
    assert out.splitlines() == [
        "may be read | one file | may not",
        "refused private/b",
        "refused open/way-out",
        "refused open/a",
        "refused open/n",
        "refused listing",
    ]


def test_a_kernel_without_landlock_is_told(monkeypatch):
    monkeypatch.setattr(landlock, "abi_version", lambda: 0)
    state = landlock.allow_reading_only([])
    assert not state.enforced
    assert "no Landlock" in state.how


@pytest.mark.skipif(sys.platform == "win32", reason="no rlimits")
def test_memory_files_and_cores_are_limited(tmp_path):
    out = run(
        f"""
import resource, signal
from kernel.limits import ProcessLimits, limit_this_process
state = limit_this_process(ProcessLimits(address_space_bytes=1 << 30, cpu_s=60, open_files=20))
assert state.enforced, state
try:
    bytearray(1 << 31)
except MemoryError:
    print("memory")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    with open({str(tmp_path / "f")!r}, "w") as f:
        f.write("x")
except OSError:
    print("writing")
try:
    held = [open("/dev/null") for _ in range(30)]
except OSError:
    print("open files")
print(resource.getrlimit(resource.RLIMIT_CORE))
"""
    )
    assert out.splitlines() == ["memory", "writing", "open files", "(0, 0)"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
def test_no_process_of_the_program_leaves_its_memory_on_the_disk():
    out = run(
        """
import contextlib, resource, subprocess, sys
from app.__main__ import main
resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
with contextlib.suppress(SystemExit), contextlib.redirect_stdout(None):
    main(["--version"])
look = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
subprocess.run([sys.executable, "-c", look], check=True)
"""
    )
    assert out.split() == ["0"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
def test_a_child_ends_with_its_parent():
    out = run(
        """
import os, select, subprocess, sys
grandchild = "import time; from kernel.limits import end_with_parent; end_with_parent(); " \
    "print('ready', flush=True); time.sleep(60)"
middle = "import subprocess, sys; fd = int(sys.argv[2]); " \
    "c = subprocess.Popen([sys.executable, '-c', sys.argv[1]], stdout=subprocess.PIPE, " \
    "pass_fds=[fd]); c.stdout.readline()"
read, write = os.pipe()
subprocess.run(
    [sys.executable, "-c", middle, grandchild, str(write)], pass_fds=[write], check=True
)
os.close(write)
# The pipe ends when the grandchild, the last to hold it, is gone.
print("ended" if select.select([read], [], [], 20)[0] else "lives on")
"""
    )
    assert out == "ended"
