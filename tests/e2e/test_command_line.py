"""The command line from a bare home to a cited answer, with every real part."""

import json

import pytest

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]


def test_from_files_to_a_cited_answer(antorcha, files):
    added = antorcha.json("add", files, "--collection", "Home")
    assert [source["path"] for source in added["sources"]] == [str(files)]

    status = antorcha.json("index", "--wait")
    assert status["documents"]["semantic"] == 3
    assert sum(v for k, v in status["documents"].items() if k != "total") == 3
    assert status["network"]["enforced"]

    answer = antorcha.json("ask", "How much was the deposit for the flat?")
    assert answer["status"] == "answered"
    assert "1,900" in answer["answer"]
    number = answer["sentences"][0]["citations"][0]
    citation = next(one for one in answer["citations"] if one["n"] == number)
    assert citation["document"]["path"] == str(files / "flat.md")

    shown = antorcha.json("show", citation["document"]["id"])
    passage = citation["passage"]
    assert shown["text"][passage["start"] : passage["end"]] == passage["text"]
    assert citation["quote"] in passage["text"]
    assert shown["document"]["title"] == "The flat in Marzahn"

    absent = antorcha.json("ask", "What is the name of Ana's dentist?")
    assert absent["status"] == "not_found"
    assert absent["nearest"]


def test_search_with_filters_and_batches(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")

    mails = antorcha.json("search", "repair", "--kind", "email", "--from", "reyes")
    (hit,) = mails["results"]
    assert hit["document"]["from"] == "Tomas Reyes <tomas@example.org>"
    assert hit["document"]["date"] == "2024-11-08T10:15:00+01:00"

    earlier = antorcha.json("search", "boiler", "--before", "2024-11-01")["results"]
    assert [one["document"]["title"] for one in earlier] == ["The flat in Marzahn"]
    assert antorcha.json("search", "boiler", "--after", "2024-12-01")["results"] == []

    spanish = antorcha.json("search", "how many eggs does the omelette take")
    assert spanish["results"][0]["document"]["path"].endswith("receta.txt")

    lines = "\n".join(
        json.dumps(entry)
        for entry in [
            {"id": "a", "query": "plants", "k": 1},
            {"id": "b", "query": "huevos", "mode": "keyword"},
        ]
    )
    process = antorcha.run("--json", "search", "--batch", "-", stdin=lines)
    first, second = (json.loads(line) for line in process.stdout.splitlines())
    assert (first["id"], second["id"]) == ("a", "b")
    assert len(first["results"]) == 1
    assert second["mode"] == "keyword"


def test_wrong_use_and_failure_say_what_to_do(antorcha, files):
    assert antorcha.run("ask").returncode == 2
    assert antorcha.run("dance").returncode == 2
    process = antorcha.run("add", files / "nothing here")
    assert process.returncode == 1
    assert process.stderr.count("\n") == 1
    assert "There is no" in process.stderr


def test_remove_leaves_the_files_and_nothing_else(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait", "--until", "keyword")
    before = {path: path.read_bytes() for path in files.iterdir()}
    antorcha.json("remove", files)
    assert antorcha.json("status")["documents"]["total"] == 0
    assert antorcha.json("search", "boiler")["results"] == []
    assert {path: path.read_bytes() for path in files.iterdir()} == before


def test_some_files_with_problems_end_with_three(antorcha, files):
    (files / "empty.md").touch()
    (files / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing follows")
    antorcha.json("add", files)
    process = antorcha.run("--json", "index", "--wait", "--until", "keyword")
    assert process.returncode == 3
    problems = antorcha.json("problems", status=(3,))["problems"]
    reasons = {problem["path"].rsplit("/", 1)[1]: problem["reason"] for problem in problems}
    assert reasons == {"empty.md": "no_text", "broken.pdf": "corrupt"}


def test_without_models_words_still_find_and_the_way_out_is_named(antorcha, files, tmp_path):
    antorcha.environment["ANTORCHA_MODELS"] = str(tmp_path / "no models")
    antorcha.json("add", files)
    antorcha.json("index", "--wait", "--until", "keyword")
    (hit,) = antorcha.json("search", "boiler technician")["results"]
    assert hit["document"]["kind"] == "email"

    process = antorcha.run("--json", "ask", "Who replaced the pump?")
    answer = json.loads(process.stdout)
    assert answer["status"] == "no_model"
    assert "pump" in answer["answer"]
    assert "antorcha models fetch" in process.stderr

    waiting = antorcha.run("index", "--wait")
    assert waiting.returncode == 1
    assert "antorcha models fetch" in waiting.stderr
