"""Two notes that contradict each other, through every real part."""

import pytest

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]

OLD = "---\ndate: 2023-11-08\n---\nThe bakery on the corner opens on Tuesdays.\n"
NEW = "---\ndate: 2024-04-24\n---\nThe bakery on the corner opens on Fridays.\n"


def test_the_newer_note_answers_and_the_older_one_is_quoted(antorcha, tmp_path):
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "bakery.md").write_text(OLD)
    (folder / "bakery, new.md").write_text(NEW)
    antorcha.json("add", folder)
    antorcha.json("index", "--wait")

    answer = antorcha.json("ask", "On which day does the bakery on the corner open?")
    assert answer["status"] == "answered"
    assert "Friday" in answer["answer"]
    last = answer["sentences"][-1]
    assert last["text"].startswith("An older source (8 November 2023) says otherwise")
    (number,) = last["citations"]
    citation = next(one for one in answer["citations"] if one["n"] == number)
    assert citation["document"]["path"].endswith("bakery.md")
    assert citation["quote"] == "The bakery on the corner opens on Tuesdays."
