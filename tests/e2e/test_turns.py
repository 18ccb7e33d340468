"""Which folder is read first, and which not now; words only, so no model is needed."""

import os
from contextlib import closing

import pytest

from app.config import Home
from app.engine.client import EngineClient
from app.engine.protocol import Method

pytestmark = pytest.mark.timeout(600)
FILES = 120
# What a reader has taken at once: while one finishes the last of what goes first, another may begin
# with the rest.
IN_HAND = 8


@pytest.fixture
def folders(antorcha, tmp_path):
    antorcha.environment["ANTORCHA_MODELS"] = str(tmp_path / "no models")
    made = {}
    for name in ("letters", "notes"):
        made[name] = tmp_path / name
        made[name].mkdir()
    return made


def by_source(status):
    return {one["collection"]: one for one in status["sources"]}


def found(antorcha, word):
    results = antorcha.json("search", word, "-k", "500", "--mode", "keyword")["results"]
    return {hit["document"]["path"] for hit in results}


def test_first_before_the_rest_and_stopped_not_at_all(antorcha, folders):
    antorcha.json("add", *folders.values())
    told = antorcha.json("turn", folders["notes"], "--first")
    assert [(one["path"], one["turn"]) for one in told["sources"]] == [
        (str(folders["notes"]), "first")
    ]
    with closing(EngineClient(Home(antorcha.home), start=False)) as client:
        client.call(Method.PAUSE, {"paused": True})
        for folder in folders.values():
            for number in range(FILES):
                path = folder / f"{number}.md"
                path.write_text(f"{folder.name} zugzwang {number}\n" * 40)
                # What was written this moment waits a little, whatever its turn.
                os.utime(path, (1_700_000_000, 1_700_000_000))
        client.call(Method.INDEX)
        pending = 0
        while pending < 2 * FILES:
            pending = client.call(Method.STATUS)["documents"]["pending"]
        client.call(Method.PAUSE, {"paused": False})
        seen = set()
        while pending:
            status = client.call(Method.STATUS)
            pending = status["documents"]["pending"]
            letters, notes = (by_source(status)[name]["documents"] for name in sorted(folders))
            if letters["keyword"]:
                assert notes["pending"] <= IN_HAND
            seen.add((letters["keyword"], notes["keyword"]))
        assert (FILES, FILES) in seen

    antorcha.json("turn", folders["letters"], "--stop")
    (folders["letters"] / "new.md").write_text("a quetzal flew by")
    (folders["letters"] / "0.md").unlink()
    status = antorcha.json("index", "--wait", "--until", "keyword")  # does not wait for it
    letters = by_source(status)["letters"]
    assert (letters["turn"], letters["documents"]["pending"]) == ("stopped", 1)
    assert status["indexing"]["left"]["files"] == 0
    assert f"{folders['letters']}/0.md" not in found(antorcha, "zugzwang")
    assert f"{folders['letters']}/1.md" in found(antorcha, "letters")

    antorcha.kill(antorcha.engine_pid())
    status = antorcha.json("index", "--wait", "--until", "keyword")
    assert {name: one["turn"] for name, one in by_source(status).items()} == {
        "letters": "stopped", "notes": "first",
    }  # fmt: skip
    assert found(antorcha, "quetzal") == set()
    assert "stopped: 1 file waits" in antorcha.run("status").stdout
    (why,) = antorcha.json("why", folders["letters"] / "new.md")["paths"]
    assert (why["standing"], "as you wished" in why["message"]) == ("waiting", True)
    checks = antorcha.json("doctor", status=(0, 1))["checks"]
    assert str(folders["letters"]) in next(c for c in checks if c["name"] == "sources")["detail"]

    antorcha.json("turn", folders["letters"], "--in-turn")
    antorcha.json("index", "--wait", "--until", "keyword")
    assert found(antorcha, "quetzal") == {str(folders["letters"] / "new.md")}
    assert antorcha.run("turn", folders["letters"].parent, "--first").returncode == 1
