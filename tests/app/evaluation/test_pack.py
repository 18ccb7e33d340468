"""Packs, whole and hostile."""

import pytest

from app.evaluation.pack import PackUnreadable, read_pack
from tests.app.evaluation.conftest import document, query, write_pack

DOCUMENT = document("a", "Title", "Some text.", "en")
QUERY = query("q", "What?", "en", ["a"], ["text"], True)


def reasons(pack):
    return [problem.reason for problem in pack.problems]


def test_a_pack_is_read(pack_folder):
    pack = read_pack(pack_folder)
    assert [one.id for one in pack.documents] == ["en/0", "en/1", "es/0", "es/1"]
    assert pack.queries[0].gold == ("en/0",)
    assert not pack.queries[2].is_answerable
    assert pack.left_out == 0
    assert [text[:6] for _, text in pack.texts(reversed(pack.documents))] == [
        "El fer", "El far", "The fe", "The li",
    ]  # fmt: skip


def test_optional_fields_may_be_missing(tmp_path):
    folder = write_pack(
        tmp_path, [{"id": "a", "text": "Some text."}], [{"query": "What?", "gold": ["a"]}]
    )
    pack = read_pack(folder)
    assert pack.documents[0].title == ""
    assert pack.documents[0].language == pack.queries[0].language == "und"
    assert pack.queries[0].id == "line 1"
    assert pack.queries[0].is_answerable
    assert pack.left_out == 0


def test_broken_lines_are_left_out_and_named(tmp_path):
    folder = write_pack(
        tmp_path,
        [
            b"{broken",
            b"[1, 2]",
            b"[" * 100_000,
            b"\xff\xfe",
            document("b", "No text", "", "en"),
            document({"a": 1}, "Odd id", "Text.", "en"),
            document("", "Empty id", "Text.", "en"),
            DOCUMENT,
            b"",
            document("a", "The same id", "Other text.", "en"),
        ],
        [
            QUERY,
            query("r", 5, "en", [], [], True),
            query("s", "What?", "en", "a", [], True),
            query("t", "What?", "en", [], [None], True),
            query("u", "What?", "en", [], [], "yes"),
            query("v", "What?", "en", ["a"], [], True, turn_spans=[[3, 1]]),
            query("w", "What?", "en", ["a"], [], True, turn_spans=[["0", "1"]]),
            query("x", "What?", "en", ["a"], [], True, turn_spans=[[0, 10**30]]),
        ],
    )
    pack = read_pack(folder)
    assert [one.id for one in pack.documents] == ["a"]
    assert pack.text(pack.documents[0]) == "Some text."
    assert [one.id for one in pack.queries] == ["q"]
    assert pack.left_out == 8 + 7
    assert str(pack.problems[0]).startswith("docs.jsonl, line 1: it is not JSON")
    assert any("the id 'a' came before" in reason for reason in reasons(pack))


def test_a_line_without_end_does_not_fill_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("app.evaluation.pack._MAX_LINE_BYTES", 1000)
    long = document("long", "Long", "x" * 5000, "en")
    folder = write_pack(tmp_path, [long, DOCUMENT], [QUERY])
    pack = read_pack(folder)
    assert [one.id for one in pack.documents] == ["a"]
    assert "longer than 1,000 bytes" in reasons(pack)[0]
    assert pack.text(pack.documents[0]) == "Some text."


def test_lone_surrogates_do_not_stop_anything(tmp_path):
    folder = write_pack(tmp_path, [b'{"id": "a", "text": "odd \\ud800 text"}'], [QUERY])
    pack = read_pack(folder)
    assert pack.text(pack.documents[0]) == "odd \ufffd text"


def test_a_folder_without_a_pack_says_what_is_missing(tmp_path):
    with pytest.raises(PackUnreadable, match=r"docs\.jsonl cannot be read"):
        read_pack(tmp_path)
    (tmp_path / "docs.jsonl").write_text("nothing\n")
    with pytest.raises(PackUnreadable, match="holds nothing that can be used"):
        read_pack(tmp_path)


def test_another_pack_has_another_hash(tmp_path):
    one = read_pack(write_pack(tmp_path / "one", [DOCUMENT], [QUERY]))
    two = read_pack(write_pack(tmp_path / "two", [DOCUMENT], [{**QUERY, "query": "Who?"}]))
    same = read_pack(write_pack(tmp_path / "same", [DOCUMENT], [QUERY]))
    assert one.sha256 == same.sha256 != two.sha256
