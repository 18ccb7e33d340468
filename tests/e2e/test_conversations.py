"""Conversations from the terminal, through the real engine, without any model."""

import pytest

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def asked(antorcha, files, tmp_path):
    antorcha.environment["ANTORCHA_MODELS"] = str(tmp_path / "no models")
    antorcha.json("add", files)
    antorcha.json("index", "--wait", "--until", "keyword", status=(0, 3))
    for conversation, question in (
        ("home", "How much was the deposit for the flat in Marzahn?"),
        ("home", "Who waters the plants on the second floor?"),
        ("boiler", "Who repaired the boiler?"),
    ):
        antorcha.json("ask", "--no-model", "--conversation", conversation, question)
    return antorcha


def listed(antorcha, *words):
    return {
        one["id"]: one for one in antorcha.json("conversations", "list", *words)["conversations"]
    }


def test_what_was_asked_is_kept_found_renamed_exported_and_deleted(asked, tmp_path):
    kept = listed(asked)
    assert list(kept) == ["boiler", "home"]
    assert kept["home"]["turns"] == 2
    assert kept["home"]["title"] == "How much was the deposit for the flat in Marzahn?"
    assert list(listed(asked, "--query", "plants")) == ["home"]

    shown = asked.json("conversations", "show", "home")
    citation = shown["turns"][0]["answer"]["citations"][0]
    assert citation["document"]["path"].endswith("flat.md")

    asked.json("conversations", "rename", "home", "The flat")
    out = tmp_path / "flat out.md"
    asked.json("conversations", "export", "home", "--to", out)
    assert out.read_text().startswith("# The flat\n\n## How much was the deposit")
    assert "flat.md`" in out.read_text()
    again = asked.run("conversations", "export", "home", "--to", out)
    assert again.returncode == 1
    assert "already" in again.stderr

    asked.stop_engine()
    assert list(listed(asked)) == ["boiler", "home"]
    assert asked.json("conversations", "delete", "boiler")["deleted"] == ["boiler"]
    assert list(listed(asked)) == ["home"]
    assert asked.run("conversations", "show", "boiler").returncode == 1
    assert asked.run("conversations", "delete").returncode == 2
    assert asked.json("conversations", "keep", "off") == {"keeping": False}
    asked.json("ask", "--no-model", "--conversation", "new", "Who repaired the boiler?")
    assert "new" not in listed(asked)


def test_a_forgotten_file_leaves_nothing_in_conversations(asked, files):
    asked.json("forget", files / "flat.md")
    shown = asked.json("conversations", "show", "home")
    assert [turn["state"] for turn in shown["turns"]] == ["taken_out", "taken_out"]
    asked.stop_engine()
    for path in asked.home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"Lindqvist" not in data, path
            assert b"lindqvist" not in data, path
            assert b"Marzahn" not in data, path
