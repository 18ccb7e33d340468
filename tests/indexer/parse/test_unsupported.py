"""What no reader reads is called what it is, however large it is."""

import bz2

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits

SMALL = Limits(max_file_bytes=1000)


@pytest.mark.parametrize(
    ("name", "head", "what"),
    [
        ("backup.iso", bytes(100), "a disk image"),
        ("Card.IMG", b"\xeb\x3c\x90MSDOS5.0" + bytes(100), "a disk image"),
        ("Setup.dmg", bytes(100), "a disk image"),
        ("Setup.dmg", bz2.compress(bytes(100)), "a disk image"),
        ("mint.vmdk", b"KDMV" + bytes(100), "the disk of a virtual machine"),
        ("mint.vdi", b"<<< Oracle VM VirtualBox Disk Image >>>\n", "the disk of a virtual machine"),
        ("disk", b"QFI\xfb" + bytes(100), "the disk of a virtual machine"),
        ("mint.vmem", bytes(100), "the memory of a virtual machine"),
    ],
)
def test_a_disk_is_not_told_to_be_split(read, name, head, what):
    (problem,) = read(head + bytes(5000), name, SMALL)
    assert problem.code is ProblemCode.UNSUPPORTED
    assert problem.message == f"It is {what}, which Antorcha does not look into."


def test_what_is_large_and_of_no_known_kind_is_called_too_large(read):
    (problem,) = read(b"\x07\x81\x00\xfe" + bytes(5000), "game.dat", SMALL)
    assert problem.code is ProblemCode.TOO_LARGE


def test_a_text_that_is_too_large_is_still_called_that(read):
    (problem,) = read(b"%PDF-1.7\n" + b"x" * 5000, "a.pdf", SMALL)
    assert problem.code is ProblemCode.TOO_LARGE
