"""Why a file is not found, asked on the command line; words only, so no model is needed."""

import pytest

pytestmark = pytest.mark.timeout(600)


def test_rules_and_why_from_end_to_end(antorcha, files, tmp_path):
    antorcha.environment["ANTORCHA_MODELS"] = str(tmp_path / "no models")
    (files / ".obsidian").mkdir()
    (files / ".obsidian/app.json").write_text("{}")
    (files / "link.md").symlink_to(tmp_path)
    antorcha.json("add", files)
    assert antorcha.json("rules", files, "--add", "*.txt")["rules"] == ["*.txt"]
    (source,) = antorcha.json("index", "--wait", "--until", "keyword")["sources"]
    assert (source["state"], source["missing_since"]) == ("watched", None)
    assert source["coverage"]["folders"] == source["coverage"]["watched_folders"] > 0
    assert source["rules"] == ["*.txt"]
    assert len(source["excluded"]) == 3

    told = antorcha.json(
        "why", files / "flat.md", files / "receta.txt", files / "link.md", tmp_path
    )
    standings = [one["standing"] for one in told["paths"]]
    assert standings == ["by_words", "left_out", "left_out", "not_followed"]
    assert "*.txt" in told["paths"][1]["message"]
    assert "out of your folders" in told["paths"][2]["message"]
    assert "version control" not in antorcha.run("why", files / ".obsidian/app.json").stdout

    assert antorcha.json("rules", files, "--remove", "*.txt")["rules"] == []
    antorcha.json("index", "--wait", "--until", "keyword")
    (kept,) = antorcha.json("why", files / "receta.txt")["paths"]
    assert kept["standing"] == "by_words"

    refused = antorcha.run("rules", files, "--add", "!")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "gitignore" in refused.stderr
    assert antorcha.run("rules", tmp_path).returncode == 1
