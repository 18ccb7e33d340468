"""Passwords in memory and, by choice, on disk."""

import stat

import pytest

from indexer.parse.passwords import Passwords


def test_nothing_is_written_unless_wanted(tmp_path):
    passwords = Passwords(tmp_path / "passwords.json")
    passwords.add("one")
    assert passwords.known() == ("one",)
    assert list(tmp_path.iterdir()) == []
    assert Passwords(tmp_path / "passwords.json").known() == ()


def test_kept_ones_are_there_again_and_nobody_elses(tmp_path):
    path = tmp_path / "passwords.json"
    passwords = Passwords(path)
    passwords.add("in memory only")
    passwords.add("kept", keep=True)
    passwords.add("kept", keep=True)
    assert passwords.known() == ("kept", "in memory only")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "memory" not in path.read_text()
    assert Passwords(path).known() == ("kept",)
    assert list(tmp_path.iterdir()) == [path]


def test_forgetting_takes_the_file_too(tmp_path):
    path = tmp_path / "passwords.json"
    passwords = Passwords(path)
    passwords.add("kept", keep=True)
    passwords.forget()
    assert passwords.known() == ()
    assert not path.exists()
    passwords.forget()


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b'["fine", 7]'])
def test_a_damaged_file_is_no_reason_to_fail(tmp_path, content):
    path = tmp_path / "passwords.json"
    path.write_bytes(content)
    assert Passwords(path).known() in {(), ("fine",)}
