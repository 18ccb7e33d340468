"""The filters, tried from inside: each check runs in a process of its own, which keeps it."""

import subprocess
import sys
import textwrap

import pytest

from kernel import bpf

needs_filter = pytest.mark.skipif(
    bpf.this_architecture() is None, reason="no system call filter on this platform"
)


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


ATTEMPT = """
def attempt(what):
    try:
        what()
    except OSError as error:
        return error.errno
    return 0
"""


@needs_filter
def test_only_local_sockets_can_be_opened():
    out = run(
        ATTEMPT
        + """
import errno, socket
from kernel.seccomp import refuse_internet
refuse_internet()
families = [socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET, 40, 44]
assert all(attempt(lambda f=f: socket.socket(f)) == errno.EACCES for f in families)
assert all(attempt(lambda f=f: socket.socketpair(f)) == errno.EACCES for f in families)
socket.socket(socket.AF_UNIX).close()
for end in socket.socketpair(): end.close()
print("kept")
"""
    )
    assert out == "kept"


@needs_filter
def test_threads_that_run_already_are_bound_too():
    out = run(
        ATTEMPT
        + """
import socket, threading
from kernel.seccomp import refuse_internet
go, results = threading.Event(), []
def wait_and_try():
    go.wait()
    results.append(attempt(lambda: socket.socket(socket.AF_INET)))
thread = threading.Thread(target=wait_and_try)
thread.start()
refuse_internet()
go.set()
thread.join()
print(results)
"""
    )
    assert out == "[13]"


@needs_filter
def test_io_uring_and_foreign_calls_are_not_there():
    out = run(
        """
import ctypes
from kernel.seccomp import refuse_internet
refuse_internet()
libc = ctypes.CDLL(None, use_errno=True)
def number_of_error(call, *arguments):
    libc.syscall(call, *arguments)
    return ctypes.get_errno()
print(number_of_error(425, 8, 0), number_of_error(0x40000000 | 41, 2, 1, 0))
"""
    )
    assert out == "38 38"


@needs_filter
def test_enforcement_is_found_by_trying():
    out = run(
        """
from kernel.seccomp import network_enforcement, refuse_internet
before = network_enforcement()
refuse_internet()
after = network_enforcement()
print(before.enforced, after.enforced)
print(after.how)
"""
    )
    flags, words = out.splitlines()
    assert flags.endswith(" True")
    assert "IPv4" in words


def test_the_guard_inside_python_refuses_and_is_called_weaker():
    out = run(
        """
import socket
from kernel import seccomp
seccomp._guard_inside_python()
for ask in (
    lambda s: s.connect(("192.0.2.1", 9)),
    lambda s: s.sendto(b"x", ("192.0.2.1", 9)),
    lambda s: socket.getaddrinfo("example.org", 80),
):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        try:
            ask(s)
        except PermissionError as error:
            print("refused")
state = seccomp.network_enforcement()
print(state.enforced, "guard" in state.how)
"""
    )
    assert out.split() == ["refused", "refused", "refused", "False", "True"]


@needs_filter
@pytest.mark.parametrize(
    "attempted",
    [
        "socket.socket(socket.AF_UNIX)",
        "socket.socketpair()",
        "os.fork()",
        "subprocess.run(['/bin/true'])",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 0)",
        "os.unlink(path)",
        "os.rename(path, path + '2')",
        "os.chmod(path, 0o600)",
        "os.truncate(path, 0)",
        "os.mkdir(path + '-folder')",
        "os.symlink(path, path + '3')",
        "os.utime(path)",
        "open(path, 'a')",
        "open(path, 'r+')",
        "open(path + '4', 'x')",
        "os.memfd_create('x')",
        "os.setxattr(path, 'user.x', b'')",
        "os.mkfifo(path + '5')",
        "os.chdir('/')",
        "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
    ],
)
def test_a_confined_process_can_do_nothing_but_read(attempted, tmp_path):
    path = tmp_path / "victim"
    path.write_text("untouched")
    out = run(
        f"""
import os, resource, socket, subprocess
from kernel.seccomp import confine_to_reading
path = {str(path)!r}
confine_to_reading(may_open_files=True)
assert open(path).read() == "untouched"
try:
    {attempted}
except (OSError, ValueError) as error:
    print("refused")
"""
    )
    assert out == "refused"
    assert path.read_text() == "untouched"
    assert [entry.name for entry in tmp_path.iterdir()] == ["victim"]


@needs_filter
def test_without_landlock_nothing_is_opened_and_threads_still_run():
    out = run(
        """
import threading
from kernel.seccomp import confine_to_reading
confine_to_reading(may_open_files=False)
done = []
thread = threading.Thread(target=done.append, args=(1,))
thread.start()
thread.join()
try:
    open("/etc/passwd")
except PermissionError:
    print("refused", done)
"""
    )
    assert out == "refused [1]"


@needs_filter
@pytest.mark.parametrize(
    ("name", "number"),
    [("ptrace", 101), ("mount", 165), ("keyctl", 250), ("bpf", 321), ("process_vm_readv", 310)],
)
def test_dangerous_calls_are_refused_by_number(name, number):
    if bpf.this_architecture().column != 0:
        pytest.skip("these are x86-64 numbers")
    out = run(
        f"""
import ctypes
from kernel.seccomp import confine_to_reading
libc = ctypes.CDLL(None, use_errno=True)
confine_to_reading(may_open_files=True)
libc.syscall({number}, 0, 0, 0, 0, 0)
print(ctypes.get_errno())
"""
    )
    assert out == "1"


@needs_filter
def test_an_aborting_process_may_still_end_itself():
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os\nfrom kernel.seccomp import confine_to_reading\n"
            "confine_to_reading(may_open_files=False)\nos.abort()",
        ],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -6


def test_it_imports_quickly_and_from_the_standard_library_alone():
    out = run(
        """
import sys
before = set(sys.modules)
import kernel.seccomp
new = {name.partition(".")[0] for name in set(sys.modules) - before}
print(sorted(new - set(sys.stdlib_module_names) - {"kernel"}))
"""
    )
    assert out == "[]"
