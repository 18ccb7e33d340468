"""Killed at any moment, the program ends up with the index that it would have had."""

import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from indexer.store.kept_vectors import unpack

FILES = 150


def start(home, files, cache):
    process = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("indexing_process.py"), home, files, cache],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
        env={"PYTHONPATH": str(Path(__file__).parents[3]), "PATH": "/usr/bin"},
    )
    assert process.stdout.readline() == "started\n"
    return process


def write_some(files, rng, round_number):
    for number in rng.sample(range(FILES), FILES // 3 if round_number else FILES):
        paragraphs = [f"file {number} part {part} {rng.random()}" for part in range(8)]
        (files / f"{number}.md").write_text("\n\n".join(paragraphs))
    if round_number:
        (files / f"{round_number}.md").rename(files / f"moved {round_number}.md")
        (files / f"{round_number + 50}.md").unlink(missing_ok=True)


def index_of(library):
    """Everything that can be found, without the ids."""
    connection = library.database.read()
    # What is embedded of a renamed file keeps its old name until it is edited.
    passages = [
        tuple(row)
        for row in connection.execute(
            "SELECT f.path, f.state, d.title, p.ordinal, p.start, p.end, p.in_chroma, d.text, "
            "iif(instr(f.path, 'moved'), NULL, v.vector) "
            "FROM passages p JOIN documents d ON d.id = p.document_id "
            "JOIN files f ON f.id = d.file_id "
            "JOIN vectors v ON v.embedding_key = p.embedding_key ORDER BY 1, 4"
        )
    ]
    leftovers = [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("queue", "chroma_removals", "problems")
    ]
    words = {word: len(library.find(word)) for word in ("file", "part", "7", "moved")}
    (vectors,) = connection.execute("SELECT count(*) FROM vectors").fetchone()
    directions = [row[-1] and unpack([row[-1]])[0] for row in passages]
    return [row[:-1] for row in passages], leftovers, words, vectors, directions


def assert_same(one, other):
    assert one[:-1] == other[:-1]
    for first, second in zip(one[-1], other[-1], strict=True):
        # In another batch the last bit may fall otherwise, and with it a whole step of 127.
        assert first is second is None or np.allclose(first, second, atol=1 / 127)


@pytest.mark.parametrize(("cache", "kills"), [("memory", 4), ("chroma", 1)])
def test_a_killed_indexing_ends_like_an_undisturbed_one(make_library, tmp_path, cache, kills):
    rng = random.Random(20241108)
    files, home = tmp_path / "files", tmp_path / "killed"
    files.mkdir()
    home.mkdir()
    for round_number in range(kills):
        write_some(files, rng, round_number)
        process = start(home, files, cache)
        time.sleep(rng.uniform(0.05, 0.9))  # the moment of the blow is the input of this test
        process.kill()
        process.communicate()
    process = start(home, files, cache)
    output, _ = process.communicate(timeout=200)
    assert process.returncode == 0

    disturbed = make_library(files, home=home)
    undisturbed = make_library(files)
    undisturbed.add_source()
    undisturbed.bring_up_to_date()
    assert_same(index_of(disturbed), index_of(undisturbed))
    assert output.split() == ["done", str(len(undisturbed.passages()))]
    (check,) = disturbed.database.read().execute("PRAGMA integrity_check").fetchone()
    assert check == "ok"
