import re

from benchmarks import following


def test_the_figures_come_out(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(following, "_SMALL_LIBRARY", 40)
    monkeypatch.setattr(following, "_EDITS", 4)
    following.measure_sweep(tmp_path / "sweep", 120)
    following.measure_edit(tmp_path / "edit", 60)
    sweep, edit = capsys.readouterr().out.splitlines()
    assert re.search(r"over 120 files: [\d,]+ ms \([\d.]+ times a plain walk", sweep)
    assert re.search(r"among 40 files, [\d.]+ ms among 60 \(ratio [\d.]+\)", edit)
