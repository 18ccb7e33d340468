"""What people see must not be able to drive their terminal, and JSON must stay JSON."""

import io
import json
import sys

import pytest

from app.cli.arguments import build_parser
from app.cli.run import run
from app.cli.terminal import Terminal, printable


def hit(title="A note", text="Some text"):
    return {
        "rank": 1,
        "score": 1.0,
        "document": {"path": "/n/a.md", "title": title, "member": None},
        "passage": {"text": text, "page": None, "line": 3},
    }


def test_control_characters_of_a_document_reach_no_terminal():
    out = io.StringIO()
    Terminal(out, io.StringIO()).search(
        {"results": [hit("\x1b]0;owned\x07", "a\x1b[2Jb\udcff")], "took_ms": 1.0}
    )
    assert "\x1b" not in out.getvalue()
    assert "\x07" not in out.getvalue()
    assert "/n/a.md:3" in out.getvalue()


def test_other_scripts_stay_as_they_are():
    assert printable("合同 – déjà, naïve\n") == "合同 – déjà, naïve\n"


def test_no_colour_and_no_progress_off_a_terminal():
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err)
    terminal.progress({"stage": "indexing", "done": 1, "total": 2, "label": ""})
    terminal.search({"results": [hit()], "took_ms": 1.0})
    assert "\x1b" not in out.getvalue() + err.getvalue()


@pytest.mark.parametrize("words", [["--json", "status"], ["status", "--json"]])
def test_common_options_go_before_and_after_the_command(words):
    assert build_parser().parse_args(words).json


def test_a_home_before_the_command_is_not_erased_by_the_command():
    assert build_parser().parse_args(["--home", "/x", "status"]).home == "/x"


@pytest.mark.parametrize("words", [["search", "--mode", "magic", "x"], ["fly"], ["add"]])
def test_wrong_use_ends_with_two_and_one_line(words, capsys):
    with pytest.raises(SystemExit) as caught:
        run(words)
    assert caught.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_batch_line_that_is_no_question_is_wrong_use(tmp_path, capsys):
    batch = tmp_path / "batch.jsonl"
    batch.write_text(json.dumps({"id": 1}))
    home = tmp_path / "home"

    class NoEngine:
        def __init__(self, _home):
            pass

        def close(self):
            pass

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.invocation.EngineClient", NoEngine)
        assert run(["--home", str(home), "search", "--batch", str(batch)]) == 2
    assert "line 1" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a display be missing")
def test_without_a_display_the_window_says_what_to_do_instead(monkeypatch, capsys, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run(["--home", str(tmp_path / "home")]) == 1
    assert "antorcha ask" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("watched", "watching 3 of 3 folders)"),
        ("partly_watched", "watching 1 of 3 folders, going through all of it instead)"),
        ("not_watched", "(N, not watched)"),
        ("missing", "missing since today; what was read is still found"),
    ],
)
def test_how_a_source_is_followed_and_what_it_leaves_out(state, said):
    out = io.StringIO()
    counts = dict.fromkeys(("total", "semantic", "keyword", "pending", "failed", "skipped"), 0)
    Terminal(out, io.StringIO()).status(
        {
            "home": "/h",
            "documents": counts,
            "passages": 0,
            "sources": [
                {
                    "path": "/n",
                    "collection": "N",
                    "state": state,
                    "coverage": {
                        "folders": 3,
                        "watched_folders": 3 if state == "watched" else 1,
                    },
                    "missing_since": "today",
                    "excluded": [{"count": 1200, "reason": "it is a bin", "example": "/n/.Trash"}],
                }
            ],
            "models": {},
            "network": {"enforced": True, "how": "by law"},
        }
    )
    assert said in out.getvalue()
    assert "1,200 left out: it is a bin, such as /n/.Trash" in out.getvalue()


def turned(turn, **documents):
    counts = {"pending": 0, "keyword": 0, **documents}
    return {"path": "/n", "collection": "n", "state": "not_watched", "turn": turn,
            "documents": counts, "excluded": []}  # fmt: skip


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (turned("first"), "read first"),
        (turned("stopped", pending=3214, keyword=5), "stopped: 3,214 files wait"),
        (turned("stopped", keyword=5), "stopped: nothing waits"),
        (turned("stopped", pending=1), "stopped: 1 file waits"),
        (turned("in_turn", pending=1), ""),
    ],
)
def test_when_a_source_is_read_is_said(source, said):
    out = io.StringIO()
    Terminal(out, io.StringIO()).sources({"sources": [source]})
    head, *rest = out.getvalue().splitlines()
    assert head == "  /n  (n, not watched)"
    assert [line.strip().split(" (")[0] for line in rest] == ([said] if said else [])


@pytest.mark.parametrize("words", [["turn", "/n"], ["turn", "/n", "--first", "--stop"]])
def test_a_turn_is_one_of_three(words, capsys):
    assert build_parser().parse_args(["turn", "/n", "--stop"]).turn == "stopped"
    with pytest.raises(SystemExit) as caught:
        run(words)
    assert caught.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
