"""A disk that is full, breaks, or ends in the middle: nothing is lost, and it goes on by itself."""

import errno
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from indexer.store.database import Database

ROOT = Path(__file__).parents[2]
FAIL = 2


@pytest.mark.parametrize(
    ("number", "at"),
    [
        pytest.param(errno.ENOSPC, 260, marks=pytest.mark.long_faults),
        pytest.param(errno.EIO, 200, marks=pytest.mark.long_faults),
        pytest.param(errno.EDQUOT, 420, marks=pytest.mark.long_faults),
        pytest.param(errno.ENOSPC, 700, marks=pytest.mark.long_faults),
        pytest.param(errno.EIO, 900, marks=pytest.mark.long_faults),
        pytest.param(errno.ENOSPC, 1200, marks=pytest.mark.long_faults),
    ],
)
def test_writes_that_fail_for_a_while_cost_nothing(lives, make_work, undisturbed, number, at):
    """Sixty writes in a row are refused, to SQLite and Chroma alike, then the disk works again."""
    is_short = at < 300
    work = make_work(f"failing-{number}-{at}")
    status = lives.live(work, at=at, until=at + 60, mode=FAIL, errno=number, short=is_short)
    if status != 0:  # what the person asked for meanwhile was refused, and they ask again
        assert status == 1
        assert lives.live(work, short=is_short) == 0, lives.log.read_text()[-4000:]
    assert lives.answer(work)["index"] == undisturbed(is_short)["index"]


_WRITER = """
import sqlite3, sys
from pathlib import Path
from indexer.store.database import Database
from kernel.errors import AntorchaError
library = Database(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
done, refused = 0, set()
for number in range(60):
    try:
        with library.write() as connection:
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (?, ?)",
                (b"%d" % number, "x" * 20_000),
            )
        done += 1
    except AntorchaError as error:
        refused.add(type(error).__name__)
print(done, *sorted(refused))
try:
    library.close()
except sqlite3.Error:
    pass
"""


def write_in_trouble(path, prefix=(), limit=None):
    """(how many of 60 writes were promised, how the others were refused)"""
    with subprocess.Popen(
        [*prefix, sys.executable, "-c", _WRITER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout.readline() == "open\n", process.stderr.read()
        if limit is not None:
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (limit, limit))
        output, errors = process.communicate("go\n", timeout=120)
    assert output, errors
    done, *refused = output.split()
    return int(done), refused


def is_sound(path, done):
    with closing(Database(path)) as library:
        (kept,) = library.read().execute("SELECT count(*) FROM forgotten").fetchone()
        assert kept == done
        assert library.find_damage() is None


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize(
    ("call", "error", "told"),
    [
        ("pwrite64", "ENOSPC", "StorageFull"),
        ("pwrite64", "EIO", "StorageFailing"),
        ("fdatasync,fsync", "EIO", "StorageFailing"),
    ],
)
def test_the_kernel_refuses(tmp_path, call, error, told):
    path = tmp_path / "library.db"
    Database(path).close()
    when = "6+3" if "sync" in call else "60+3"  # after it is open
    inject = f"inject={call}:error={error}:when={when}"
    prefix = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", inject]
    done, refused = write_in_trouble(path, prefix)
    assert refused == [told] or (done == 60 and "sync" in call)
    is_sound(path, done)


def test_no_file_may_grow_any_more(tmp_path):
    path = tmp_path / "library.db"
    done, refused = write_in_trouble(path, limit=400_000)
    assert 0 < done < 60
    assert refused == ["StorageFailing"]
    is_sound(path, done)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of six megabytes. Making one needs root."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a small disk needs root")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this machine does not let us mount a small disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk(small_disk):
    """Refused with the right words while it is full; still read; whole again when there is room."""
    path = small_disk / "library.db"
    with closing(Database(path)) as library:
        with library.write() as connection:
            connection.execute("INSERT INTO forgotten (path, since) VALUES (x'00', 'then')")
        ballast = small_disk / "ballast"
        with pytest.raises(OSError) as caught:
            ballast.write_bytes(bytes(8_000_000))
        assert caught.value.errno == errno.ENOSPC
        with pytest.raises(Exception) as refused, library.write() as connection:
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (x'01', zeroblob(300000))"
            )
        assert type(refused.value).__name__ == "StorageFull"
        assert library.read().execute("SELECT count(*) FROM forgotten").fetchone()[0] == 1
        ballast.unlink()
        with library.write() as connection:
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (x'01', zeroblob(300000))"
            )
    is_sound(path, 2)


def test_an_engine_starts_on_a_full_disk(small_disk):
    """Its log, its lock and SQLite's shared memory find no room; what is there can be searched."""
    path = small_disk / "library.db"
    with closing(Database(path)) as library, library.write() as connection:
        connection.execute("INSERT INTO forgotten (path, since) VALUES (x'00', 'then')")
    with pytest.raises(OSError):
        (small_disk / "ballast").write_bytes(bytes(8_000_000))
    try:
        library = Database(path)
    except Exception as error:
        assert type(error).__name__ == "StorageFull"  # said as it is, and nothing harmed
    else:
        library.close()
    (small_disk / "ballast").unlink()
    is_sound(path, 1)


def test_a_torn_log_is_read_up_to_where_it_is_whole(tmp_path):
    """Power loss: the last bytes of SQLite's log are not what was written."""
    path = tmp_path / "library.db"
    library = Database(path)
    for number in range(20):
        with library.write() as connection:
            connection.execute(
                "INSERT INTO forgotten (path, since) VALUES (?, 'then')", (b"%d" % number,)
            )
    log = (tmp_path / "library.db-wal").read_bytes()
    for cut in (len(log) - 1, len(log) - 3000, len(log) // 2, 40):
        copy = tmp_path / f"{cut}" / "library.db"
        copy.parent.mkdir()
        copy.write_bytes(path.read_bytes())
        torn = bytearray(log)
        torn[cut:] = os.urandom(len(log) - cut)
        (copy.parent / "library.db-wal").write_bytes(torn)
        with closing(sqlite3.connect(copy)) as connection:
            (check,) = connection.execute("PRAGMA integrity_check").fetchone()
            assert check == "ok"
    library.close()
