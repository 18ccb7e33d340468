"""The page that ``make eval`` writes, and what it runs."""

from benchmarks.evaluate import measure, runs
from benchmarks.evaluation_page import Measured, page
from benchmarks.evaluation_runs import RUNS, Reach, Run


def figure(value, low, high):
    return {"value": value, "low": low, "high": high, "count": 40}


REPORT = {
    "version": "1.0+abc",
    "finished": "2026-01-02T03:04:05+00:00",
    "seed": 1,
    "machine": {
        "cpu": "A processor",
        "cores": 2,
        "memory_bytes": 8 * 2**30,
        "system": "Linux",
        "python": "3.11",
    },
    "models": {"embedding": {"id": "e5", "sha256": "", "quantisation": None}, "chat": None},
    "retrieval": [
        {
            "mode": mode,
            "scope": "library",
            "library": "en",
            "language": "en",
            "count": 40,
            "figures": {"ndcg@10": figure(0.98, 0.9, 1.0), "search_ms": figure(20.0, 18.0, 22.0)},
        }
        for mode in ("hybrid", "keyword")
    ],
    "left_out": 0,
    "problems": [],
}


def lines_of(reach):
    run = Run("A title", "tiny", (), (), "A remark.", {"ndcg@10 en": reach})
    return page([Measured(run, "antorcha eval PACKS/tiny", REPORT)], [], "a test").splitlines()


def test_every_figure_has_its_interval_command_and_date():
    lines = lines_of(Reach(97.6, True, "a source"))
    assert "`antorcha eval PACKS/tiny`, 2026-01-02." in lines
    (row,) = [line for line in lines if line.startswith("| en, hybrid")]
    assert row == (
        "| en, hybrid | 40 | 98.0 (90.0 to 100.0) | 20 (18 to 22) | "
        "ndcg@10 ≥ 97.6 (a source): yes |"
    )


def test_what_is_not_reached_is_said():
    lines = lines_of(Reach(99, True, "a source"))
    assert any("ndcg@10 ≥ 99 (a source): **no**" in line for line in lines)


def test_only_the_search_as_it_is_used_is_held_against_something():
    (row,) = [line for line in lines_of(Reach(1, True, "s")) if line.startswith("| en, keyword")]
    assert row.endswith("| – |")


def test_what_could_not_be_measured_is_said(tmp_path):
    measured = measure(tmp_path, RUNS[0], tmp_path / "work", quick=False)
    assert measured.report is None
    text = page([measured], ["## Own\n"], "a test")
    assert "Nothing was measured" in text
    assert "Not measured: there is no pack `xquad`" in text
    assert text.endswith("## Own\n")


def test_the_quick_form_asks_little():
    by_title = {run.title: run.command(quick=True) for run in RUNS}
    words = by_title["The model alone beside it"]
    assert words[-4:] == ["--lang", "en", "--lang", "zh"]
    assert words[words.index("--answers") + 1] == "3"
    assert "--answers" not in by_title["Retrieval within one language"]


def test_unknown_packs_are_measured_too(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "docs.jsonl").touch()
    assert [run.pack for run in runs(tmp_path, quick=False)][-1] == "other"
