import io
from types import SimpleNamespace

import pytest

from app.cli import questions
from app.cli.terminal import Terminal

OLDER = "An older source (8 March 2022) says otherwise: “It is 760 euros.”"


def answer(**more):
    quote = {"text": "“The rent is 780 euros.”", "citations": [], "supported": True}
    base = {
        "answer": f"It is 780. {quote['text']} {OLDER}",
        "status": "answered",
        "sentences": [
            {"text": "It is 780.", "citations": [], "supported": True, "is_quote": False},
            {**quote, "is_quote": True},
            {"text": OLDER, "citations": [], "supported": True, "is_quote": False},
        ],
        "citations": [],
        "nearest": [],
        "unsearched": {"pending": 0, "failed": 0},
        "documents": None,
        "understood": None,
    }
    return {**base, **more}


@pytest.fixture
def printed():
    def ask(result, tokens=()):
        class Client:
            def call(self, _method, _params, on_event):
                for text in tokens:
                    on_event("token", {"text": text})
                return result

            def close(self):
                pass

        out = io.StringIO()
        invocation = SimpleNamespace(terminal=Terminal(out), connect=Client)
        questions.ask_in_terminal(invocation, {})
        return out.getvalue()

    return ask


def test_what_an_older_source_says_is_not_lost_behind_the_streamed_words(printed):
    text = printed(answer(), ["It is ", "780."])
    assert text.startswith(f"It is 780.\n{OLDER}\n")
    assert text.count("780") == 1


def test_an_empty_list_says_how_it_was_understood(printed):
    found = {"total": 0, "items": []}
    nothing = answer(
        answer="No mails.", sentences=[], documents=found, understood={"label": "mails · from Ana"}
    )
    text = printed({**nothing, "status": "not_found"})
    assert text == "No mails.\n\nUnderstood: mails · from Ana\n"
