"""A proved forgetting, a backup elsewhere, a damaged catalogue: from the terminal."""

import sqlite3
from contextlib import closing

import pytest

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]


def test_forgetting_is_proved_and_can_be_taken_back(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    answer = antorcha.json("forget", "--prove", files / "flat.md")
    assert answer["forgotten"] == [str(files / "flat.md")]
    proof = answer["proof"]
    assert proof["clean"], proof["found"]
    assert proof["vectors_erased"]
    assert proof["words"] > 20
    assert proof["files"] > 3
    assert (files / "flat.md").read_text().startswith("---")
    assert not any(
        hit["document"]["path"].endswith("flat.md")
        for hit in antorcha.json("search", "Lindqvist waters the plants")["results"]
    )
    antorcha.json("add", files / "flat.md")
    antorcha.json("index", "--wait")
    first = antorcha.json("search", "Lindqvist waters the plants")["results"][0]
    assert first["document"]["path"].endswith("flat.md")


def test_a_backup_is_restored_into_another_home(antorcha, files, tmp_path):
    antorcha.environment["ANTORCHA_PASSPHRASE"] = "open sesame"
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    backup = tmp_path / "library.backup"
    assert antorcha.json("backup", backup)["bytes"] == backup.stat().st_size
    antorcha.stop_engine()
    moved = files.rename(tmp_path / "Moved files")
    other = type(antorcha)(tmp_path / "other home", antorcha.environment)
    try:
        restored = other.json("restore", backup, "--map", f"{files}={moved}")
        assert restored["missing_sources"] == []
        assert restored["documents"] == 3
        status = other.json("index", "--wait")
        assert status["documents"]["semantic"] == 3
        (hit, *_) = other.json("search", "who repaired the boiler")["results"]
        assert hit["document"]["path"] == str(moved / "boiler.eml")
    finally:
        other.stop_engine()


def test_a_damaged_catalogue_is_rebuilt_and_the_person_told(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    antorcha.stop_engine()
    path = antorcha.home / "library.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    told = antorcha.run("status")
    assert "damaged and is built anew" in told.stderr
    status = antorcha.json("index", "--wait")
    assert status["documents"]["semantic"] == 3
    assert status["rebuilt"]["kept"].startswith(str(antorcha.home / "library-damaged-"))
    assert status["copies"] == 1
    checks = {check["name"]: check for check in antorcha.json("doctor", status=(0, 1))["checks"]}
    assert checks["copies"]["values"]["file"] == status["rebuilt"]["kept"]
    forgotten = antorcha.json("forget", files / "flat.md")
    assert forgotten["copies"] == 1
    status = antorcha.json("status")
    assert (status["copies"], status["rebuilt"]["kept"]) == (0, None)
    assert not list(antorcha.home.glob("library-damaged-*"))
    (antorcha.home / "library-damaged-2024-11-08T101500.db").write_bytes(b"as found elsewhere")
    antorcha.json("doctor", "--erase-copies", status=(0, 1))
    assert not list(antorcha.home.glob("library-damaged-*"))


def test_search_does_without_its_closer_look_and_has_it_again(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    off = antorcha.json("index", "--closer-look", "off", "--wait")
    assert not off["indexing"]["closer_look"]["on"]
    assert "without its closer look" in antorcha.run("status").stdout
    (hit, *_) = antorcha.json("search", "who repaired the boiler")["results"]
    assert hit["document"]["path"].endswith("boiler.eml")
    assert antorcha.json("index", "--closer-look", "on")["indexing"]["closer_look"]["on"]
