import os

from kernel.file_lock import FileLock


def test_only_one_holds_it_and_says_who(tmp_path):
    path = tmp_path / "lock"
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    assert path.read_text() == f"{os.getpid()}\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()
