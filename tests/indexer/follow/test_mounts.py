import os

import pytest

from indexer.follow.mounts import Mounts, volume_of

TABLE = b"""\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:50 / /home/ana/Team rw,relatime shared:1 - nfs4 server:/team rw
31 22 8:17 / /media/ana/My\\040Stick rw - vfat /dev/sdb1 rw
32 30 0:51 / /home/ana/Team/cache rw - tmpfs tmpfs rw
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "mountinfo"
    path.write_bytes(TABLE)
    return path


def test_a_network_drive_is_told_from_one_of_our_own(table):
    mounts = Mounts(table)
    assert mounts.is_remote(b"/home/ana/Team/notes")
    assert not mounts.is_remote(b"/home/ana/Team/cache/x")
    assert not mounts.is_remote(b"/home/ana/Teamwork")
    assert not mounts.is_remote(b"/media/ana/My Stick/x")


def test_only_mounts_that_concern_the_sources_are_news(table):
    mounts = Mounts(table)
    roots = [b"/media/ana/My Stick/Notes"]
    assert not mounts.have_changed(roots)
    table.write_bytes(TABLE + b"33 22 0:60 / /proc/else rw - proc proc rw\n")
    assert not mounts.have_changed(roots)
    table.write_bytes(TABLE.replace(b"/media/ana/My\\040Stick", b"/media/ana/Other"))
    assert mounts.have_changed(roots)
    assert not mounts.have_changed(roots)
    table.write_bytes(TABLE)
    assert mounts.have_changed(roots)


def test_where_the_system_tells_nothing_nothing_changes(tmp_path):
    mounts = Mounts(tmp_path / "nowhere")
    assert not mounts.have_changed([b"/"])
    assert not mounts.is_remote(b"/")


def test_a_volume_keeps_its_name(tmp_path):
    assert volume_of(os.fsencode(tmp_path)) == volume_of(os.fsencode(tmp_path.parent))
    assert volume_of(b"/nowhere/at/all") is None
