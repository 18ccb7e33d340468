"""No byte of memory that Chroma never filled stays in its files.

The allocator is told to fill every piece of memory that it gives out with ``Z``: whatever is
written as it was found then shows, for certain and not by chance.
"""

import os
import platform
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.store.unused_slots import UnknownIndexFormat, blank_unused

ROOT = Path(__file__).parents[3]
FILL = b"Z" * 8

_PROCESS = """
import sys
from pathlib import Path
import numpy as np
from indexer.store import vectors as module

home, blanks = Path(sys.argv[1]), sys.argv[2] == "blanked"
if not blanks:
    module.blank_unused = lambda folder: 0
vectors = np.random.default_rng(1).standard_normal((1100, 384)).astype(np.float32)

def store(name):
    return module.VectorStore(home / name, "m")

def add(store, count, again=1):
    for _ in range(again):
        store.add(range(1, count + 1), vectors[:count])
    return store

one = add(store("one"), 1)
some = add(store("some"), 60)
some.remove(range(1, 20))
reopened = add(store("reopened"), 60)
reopened.close()
reopened.query(vectors[0], 5)
add(store("few but on disk"), 60, again=20).close()
add(store("many"), 1100).close()
add(store("cut off"), 30)
print("done", flush=True)
import os
os.kill(os.getpid(), 9)
"""


def files_with_fill(home, mode):
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _PROCESS, home, mode],
        env={**os.environ, "MALLOC_PERTURB_": str(0xFF ^ ord("Z")), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert process.stdout == "done\n", process.stderr
    files = [path for path in home.rglob("*") if path.is_file()]
    names = {path.relative_to(home).parts[0] for path in files}
    assert names == {"one", "some", "reopened", "few but on disk", "many", "cut off"}
    return {
        f"{path.relative_to(home).parts[0]}/{path.name}"
        for path in files
        if FILL in path.read_bytes()
    }


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc fills what it gives out")
def test_nothing_of_the_memory_around_stands_in_the_files(tmp_path):
    assert files_with_fill(tmp_path / "as-it-is", "blanked") == set()
    # Else this test would be blind.
    assert {"one/data_level0.bin", "some/length.bin"} <= files_with_fill(tmp_path / "raw", "raw")


def write_index(folder, filled, places, version=1):
    folder.mkdir(parents=True)
    (folder / "header.bin").write_bytes(struct.pack("=iQQQQ", version, 0, places, filled, 20))
    (folder / "data_level0.bin").write_bytes(b"x" * 20 * places)
    (folder / "length.bin").write_bytes(b"y" * 4 * places)


def test_only_what_is_unused_is_blanked(tmp_path):
    write_index(tmp_path / "a", filled=3, places=100_000)
    assert blank_unused(tmp_path) == 24 * 99_997
    data = (tmp_path / "a" / "data_level0.bin").read_bytes()
    assert data == b"x" * 60 + bytes(20 * 99_997)
    assert (tmp_path / "a" / "length.bin").read_bytes() == b"y" * 12 + bytes(4 * 99_997)
    assert blank_unused(tmp_path) == 0


def test_a_full_index_a_torn_one_and_none_are_left_alone(tmp_path):
    write_index(tmp_path / "full", filled=10, places=10)
    write_index(tmp_path / "torn", filled=1, places=10)
    (tmp_path / "torn" / "header.bin").write_bytes(b"\1\0\0\0")
    write_index(tmp_path / "no-length", filled=10, places=10)
    (tmp_path / "no-length" / "length.bin").unlink()
    assert blank_unused(tmp_path) == 0
    assert (tmp_path / "full" / "data_level0.bin").read_bytes() == b"x" * 200


def test_another_layout_is_not_guessed_at(tmp_path):
    write_index(tmp_path / "a", filled=1, places=10, version=2)
    with pytest.raises(UnknownIndexFormat):
        blank_unused(tmp_path)
