"""The file of results after a kill."""

from app.evaluation.records import Records, write_whole


def test_results_are_there_after_opening_again(tmp_path):
    with Records(tmp_path / "r.jsonl") as records:
        records.add("a", {"kind": "x", "text": "日本 \ud800"})
    with Records(tmp_path / "r.jsonl") as records:
        assert "a" in records
        assert records.of("x")[0]["text"] == "日本 \ud800"


def test_a_line_that_was_cut_off_is_asked_again(tmp_path):
    path = tmp_path / "r.jsonl"
    with Records(path) as records:
        records.add("a", {"kind": "x"})
        records.add("b", {"kind": "x"})
    path.write_bytes(path.read_bytes()[:-5])
    with Records(path) as records:
        assert "a" in records and "b" not in records
        records.add("c", {"kind": "x"})
    with Records(path) as records:
        assert [record["key"] for record in records] == ["a", "c"]


def test_a_file_is_whole_or_not_there(tmp_path):
    write_whole(tmp_path / "report.json", {"a": 1})
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
