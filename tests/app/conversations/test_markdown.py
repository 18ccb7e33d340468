import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conversations.markdown import (
    MarkdownWords,
    answer_markdown,
    conversation_markdown,
    file_name,
)


def document(**more):
    return {"id": "1", "path": "/home/ada/lease.pdf", "kind": "pdf", "title": "Lease", **more}


def answer(**more):
    base = {
        "answer": "The rent is 780 euros. [1]\n\nIt may rise.",
        "sentences": [
            {"text": "The rent is 780 euros.", "citations": [1], "supported": True},
            {"text": "It may rise.", "citations": [], "supported": False},
        ],
        "citations": [
            {"n": 1, "quote": "rent:\n 780", "document": document(), "passage": {"page": 2}},
            {"n": 2, "quote": "unused", "document": document(), "passage": {}},
        ],
    }
    return {**base, **more}


def test_an_answer_has_its_marks_its_doubts_and_its_sources():
    text = answer_markdown(answer(answer="The rent is 780 euros.\n\nIt may rise."))
    assert text == (
        "The rent is 780 euros. [1]\n\nIt may rise. *(no source)*\n\n"
        "**Sources**\n\n- [1] **Lease**, `/home/ada/lease.pdf`, page 2\n  > rent: 780"
    )


def test_marks_that_the_model_wrote_are_not_doubled():
    sentence = {"text": "It is 780 [1].", "citations": [1], "supported": True}
    text = answer_markdown(answer(answer="It is 780 [1].", sentences=[sentence]))
    assert text.startswith("It is 780. [1]\n")


def test_nothing_found_is_said_in_the_readers_words():
    words = MarkdownWords(not_found="No está.")
    assert answer_markdown(answer(answer="", sentences=[], citations=[]), words) == "No está."


def test_a_list_is_its_documents():
    head = {"text": "2 notes:", "citations": [], "supported": True}
    listed = answer(
        answer="2 notes:\n- a\n- b",
        sentences=[head],
        documents={"total": 2, "items": [document(date="2025-03-02"), document(member="x.txt")]},
    )
    assert answer_markdown(listed) == (
        "2 notes:\n\n- **Lease**, 2025-03-02, `/home/ada/lease.pdf`\n"
        "- **Lease**, `/home/ada/lease.pdf` › x.txt"
    )


def test_what_stands_in_documents_cannot_load_anything():
    bad = answer(
        answer="![x](http://example.org/x.png) <img src=x> \\[y](z)",
        sentences=[],
        citations=[],
    )
    text = answer_markdown(bad)
    assert "![x]" not in text
    assert "<img" not in text
    assert "\\\\\\[y\\]" in text


def test_a_conversation_says_what_is_missing():
    turns = [
        {"state": "answered", "question": "Rent?", "answer": answer()},
        {"state": "stopped", "question": "And?", "answer": {"draft": "It wa", "instant": None}},
        {"state": "failed", "question": "Now?", "answer": None},
        {"state": "taken_out", "question": "", "answer": None},
    ]
    text = conversation_markdown("The flat", turns)
    assert text.startswith("# The flat\n\n## Rent?\n\nThe rent is 780 euros. [1]")
    assert "## And?\n\nIt wa\n\n*Stopped.*" in text
    assert "## Now?\n\n*There was no answer.*" in text
    assert text.endswith("*(Taken out: the file was forgotten.)*\n")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("How much is it?", "How much is it.md"),
        ("../../etc/passwd", "etc passwd.md"),
        ("  .hidden. ", "hidden.md"),
        ("???", "Conversation.md"),
        ("租金是多少", "租金是多少.md"),
    ],
)
def test_a_title_becomes_a_file_name(title, name):
    assert file_name(title) == name


@given(st.text())
def test_every_file_name_can_be_written(title):
    name = file_name(title)
    assert "/" not in name
    assert "\0" not in name
    assert not name.startswith(".")
    assert len(name.encode("utf-8")) <= 140
