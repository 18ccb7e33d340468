"""A summary and a comparison through the command line, with every real part."""

import pytest

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]

QUOTE = (
    "---\ntitle: Roof quote {version}\ndate: {date}\n---\n\n# Roof quote\n\n"
    "- Scaffold on both sides: 1,800 euros\n- {beams}\n- Curved roof tiles: 3,180 euros\n\n"
    "The work takes {weeks} weeks.\n"
)


def test_a_summary_is_cited_and_says_how_much_was_read(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    answer = antorcha.json("ask", "Summarise the note about the flat in Marzahn")
    assert answer["status"] in ("answered", "partial")
    assert any(one["supported"] for one in answer["sentences"])
    assert [one["title"] for one in answer["read"]["documents"]] == ["The flat in Marzahn"]
    assert answer["read"]["passages"] == answer["read"]["of"]
    for citation in answer["citations"]:
        shown = antorcha.json("show", citation["document"]["id"])
        assert citation["quote"] in shown["text"]

    at_once = antorcha.json("ask", "--no-model", "Summarise the note about the flat in Marzahn")
    assert at_once["status"] == "no_model"
    assert at_once["sentences"]

    absent = antorcha.json("ask", "Summarise my flying lessons")
    assert absent["status"] == "not_found"


def test_two_versions_are_compared(antorcha, files):
    first = QUOTE.format(
        version="v1", date="2022-10-12", beams="Change three beams: 2,600 euros", weeks="six"
    )
    second = QUOTE.format(
        version="v2", date="2023-02-18", beams="Change all eleven beams: 4,120 euros", weeks="eight"
    )
    (files / "Roof quote v1.md").write_text(first)
    (files / "Roof quote v2.md").write_text(second)
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    answer = antorcha.json("ask", "What is the difference between v1 and v2 of the roof quote?")
    assert answer["status"] == "answered"
    assert any("2,600" in s["text"] and "4,120" in s["text"] for s in answer["sentences"])
    assert not any("1,800" in s["text"] for s in answer["sentences"])
    assert all(len(s["citations"]) in (1, 2) for s in answer["sentences"])
