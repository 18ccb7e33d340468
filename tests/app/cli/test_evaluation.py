"""``antorcha eval`` as it is typed: exit states and what stands on standard output."""

import io
import json
from pathlib import Path

import pytest

from app.cli.arguments import build_parser
from app.cli.evaluation import evaluate, settings_of
from app.cli.invocation import DONE, FAILED, INTERRUPTED, SOME_PROBLEMS, WRONG_USE, Invocation
from app.cli.run import run
from app.cli.terminal import Terminal
from app.config import Home
from app.evaluation.pack import read_pack
from tests.app.evaluation.conftest import (  # noqa: F401 - fixtures
    open_home,
    pack_folder,
    store,
)


@pytest.fixture
def eval_words(store, open_home, tmp_path, capsys):  # noqa: F811
    """Runs ``antorcha eval`` with the tests' models; status, standard output and error."""

    def run_words(*words):
        arguments = build_parser().parse_args(
            ["eval", *map(str, words), "--work", str(tmp_path / "work")]
        )
        out, err = io.StringIO(), io.StringIO()
        terminal = Terminal(out, err)
        invocation = Invocation(arguments, Home(tmp_path / "never"), terminal)
        pack = read_pack(Path(arguments.pack))
        status = evaluate(invocation, pack, settings_of(arguments), store, open_home)
        return status, out.getvalue() + capsys.readouterr().out, err.getvalue()

    return run_words


def test_json_is_all_there_is_on_standard_output(eval_words, pack_folder, tmp_path):  # noqa: F811
    status, out, err = eval_words(pack_folder, "--json", "--lang", "en", "--answers", "1")
    assert status == DONE
    report = json.loads(out)
    assert report["settings"]["languages"] == ["en"]
    assert report["answers"]
    assert "Library all" in err
    assert not (tmp_path / "never").exists(), "the person's home is not touched"


def test_a_table_for_people(eval_words, pack_folder):  # noqa: F811
    status, out, _ = eval_words(pack_folder, "--separate")
    assert status == DONE
    assert "Retrieval (95 % intervals)" in out
    assert "en, hybrid: 2 questions" in out
    assert "100.0 (100.0 to 100.0)" in out


def test_a_broken_line_is_a_problem(eval_words, pack_folder):  # noqa: F811
    with (pack_folder / "queries.jsonl").open("ab") as queries:
        queries.write(b"{broken\n")
    status, out, _ = eval_words(pack_folder)
    assert status == SOME_PROBLEMS
    assert "queries.jsonl, line 6: it is not JSON" in out


def test_no_pack_is_a_failure_in_one_line(tmp_path, capsys):
    assert run(["eval", str(tmp_path / "nowhere")]) == FAILED
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.count("\n") == 1
    assert "There is no benchmark pack in" in caught.err


@pytest.mark.parametrize(
    "words",
    [
        ["--answers", "-1"],
        ["--limit", "-5"],
        ["--closed-book"],
        ["--closed-book", "--answers", "3", "--no-model"],
        ["--resume", "--fresh"],
    ],
)
def test_wrong_use(pack_folder, words, capsys):  # noqa: F811
    assert run(["eval", str(pack_folder), *words]) == WRONG_USE
    assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_mode_is_wrong_use(pack_folder):  # noqa: F811
    with pytest.raises(SystemExit) as ended:
        run(["eval", str(pack_folder), "--mode", "magic"])
    assert ended.value.code == WRONG_USE


def test_an_interruption_has_its_own_status(pack_folder, monkeypatch, capsys):  # noqa: F811
    def interrupted(_folder):
        raise KeyboardInterrupt

    monkeypatch.setattr("app.cli.evaluation.read_pack", interrupted)
    assert run(["eval", str(pack_folder)]) == INTERRUPTED
    assert "Interrupted" in capsys.readouterr().err


def test_languages_may_be_repeated_or_listed():
    words = ["eval", "p", "--lang", "en,es", "--lang", "de", "--lang", "en"]
    assert settings_of(build_parser().parse_args(words)).languages == ("en", "es", "de")
