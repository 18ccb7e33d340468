"""``antorcha eval`` as a process that is interrupted and killed, by words alone: without models."""

import json
import os
import signal
import subprocess
import sys

import pytest

from tests.e2e.conftest import TIMEOUT_S, wait_until

QUERIES = 3000


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "pack"
    folder.mkdir()
    documents = [
        {"id": f"d{n}", "title": f"Note {n}", "text": f"The cupboard{n} holds cups.", "lang": "en"}
        for n in range(20)
    ]
    queries = [
        {"id": f"q{n}", "query": f"What does cupboard{n % 20} hold?", "lang": "en",
         "gold": [f"d{n % 20}"], "answers": ["cups"], "answerable": True}
        for n in range(QUERIES)
    ]  # fmt: skip
    for name, rows in (("docs", documents), ("queries", queries)):
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return folder


class Evaluating:
    def __init__(self, pack, tmp_path):
        self.work = tmp_path / "work"
        self._words = [
            # What a script starts in the background ignores interrupts, and so would its children.
            "env", "--default-signal=INT",
            sys.executable, "-m", "app", "--home", str(tmp_path / "home"), "eval", str(pack),
            "--mode", "keyword", "--json", "--work", str(self.work),
        ]  # fmt: skip
        self._environment = {**os.environ, "ANTORCHA_MODELS": str(tmp_path / "models")}

    def start(self):
        # A session of its own, so that a signal can go to all of it, as from a terminal.
        return subprocess.Popen(
            self._words,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self._environment,
            start_new_session=True,
        )

    def results(self):
        return [
            line
            for path in self.work.glob("runs/*/results.jsonl")
            for line in path.read_bytes().splitlines(keepends=True)
            if line.endswith(b"\n")
        ]

    def finish(self):
        process = self.start()
        out, err = process.communicate(timeout=TIMEOUT_S)
        assert process.returncode == 0, err
        return json.loads(out)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_what_was_asked_before_an_end_is_not_asked_again(pack, tmp_path, number):
    evaluating = Evaluating(pack, tmp_path)
    process = evaluating.start()
    wait_until(lambda: len(evaluating.results()) >= 10, TIMEOUT_S)
    os.killpg(process.pid, number)
    out, err = process.communicate(timeout=TIMEOUT_S)
    before = evaluating.results()
    assert 10 <= len(before) < QUERIES
    assert out == ""
    if number == signal.SIGINT:
        assert process.returncode == 130
        assert "Traceback" not in err
        assert "Interrupted" in err
    report = evaluating.finish()
    after = evaluating.results()
    assert after[: len(before)] == before
    assert len(after) == QUERIES
    (row,) = report["retrieval"]
    assert row["count"] == QUERIES
    assert row["figures"]["recall@10"]["value"] == 1
    assert not (tmp_path / "home").exists(), "the person's home is not touched"
    assert list((evaluating.work / "libraries").iterdir()) == []
