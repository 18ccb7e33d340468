"""Real trouble for a real library: a disk that can be told when to fail, processes that can die."""

import functools
import json
import mailbox
import os
import shutil
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_NEVER = 10**9
# The lives of a library are also led inside tests.
sys.path.insert(0, str(HERE))


@pytest.fixture(scope="session")
def failing_disk(tmp_path_factory):
    """The shared object of ``failing_disk.c``."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs Linux and a C compiler, to stand between the program and its disk")
    built = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", built, HERE / "failing_disk.c", "-ldl"],
        check=True,
    )
    return built


class Lives:
    """Starts lives of a library, each in a process of its own, forked from one that is ready."""

    def __init__(self, disk, folder):
        self.folder = folder
        self.log = folder / "lives.log"
        environment = {
            **os.environ,
            "LD_PRELOAD": str(disk),
            "PYTHONPATH": str(ROOT),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONWARNINGS": "ignore",
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, HERE / "library_life.py", disk],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=environment,
                cwd=ROOT,
            )
        assert self.process.stdout.readline() == "ready\n", self.log.read_text()

    def live(self, work, **order):
        """How a life ended: 0, or minus the signal; the last answer stands in ``answer.json``."""
        (work / "answer.json").unlink(missing_ok=True)
        self.process.stdin.write(json.dumps({"work": str(work), **order}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, self.log.read_text()
        return json.loads(line)["status"]

    def answer(self, work):
        return json.loads((work / "answer.json").read_text())

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


@pytest.fixture(scope="session")
def lives(failing_disk, tmp_path_factory):
    lives = Lives(failing_disk, tmp_path_factory.mktemp("lives"))
    yield lives
    lives.close()


def _mail(number):
    mail = EmailMessage()
    mail["From"] = f"Ana <ana{number}@example.org>"
    mail["To"] = "Tomas <tomas@example.org>"
    mail["Subject"] = f"Boiler {number}"
    mail["Date"] = f"Fri, 0{number + 1} Nov 2024 10:15:00 +0100"
    mail["Message-ID"] = f"<{number}@example.org>"
    mail.set_content(f"Dear Tomas,\n\nthe boiler number {number} was repaired on Friday.\n\nAna\n")
    return mail


def write_library(folder):
    """A small mixed library: notes, a page, mails, a mailbox, a broken and an unreadable file."""
    notes, mail = folder / "notes", folder / "mail"
    notes.mkdir(parents=True)
    mail.mkdir()
    for number in range(5):
        paragraphs = [f"Paragraph {part} of note {number}. " + "lorem ipsum " * 60
                      for part in range(4)]  # fmt: skip
        (notes / f"{number}.md").write_text(f"# Note {number}\n\n" + "\n\n".join(paragraphs))
    (notes / "copy.md").write_text((notes / "0.md").read_text())
    (notes / "secret.md").write_text("# Plan\n\nThe zugzwang dossier is in the cellar. " * 30)
    (notes / "receta.txt").write_text("Tortilla de patatas\n\nSeis huevos y un kilo.\n")
    (notes / "page.html").write_text("<html><title>Page</title><body><p>Some words.</body></html>")
    (notes / "noise.xyz").write_bytes(bytes(range(256)) * 8)
    (notes / "empty.md").write_text("")
    (mail / "one.eml").write_bytes(bytes(_mail(0)))
    box = mailbox.mbox(mail / "box.mbox")
    for number in range(1, 4):
        box.add(_mail(number))
    box.close()
    return folder


@pytest.fixture(scope="session")
def make_work(tmp_path_factory):
    """Folders that share one library of files, since paths are part of the index."""
    root = tmp_path_factory.mktemp("works")
    write_library(root / "files")

    def make(name):
        work = root / name
        work.mkdir()
        (work / "files").symlink_to(root / "files")
        return work

    return make


@pytest.fixture(scope="session")
def undisturbed(lives, make_work):
    """The answer of a whole life that nothing disturbed, by whether it is the short one."""

    def answer(is_short):
        work = make_work(f"undisturbed-{is_short}")
        assert lives.live(work, at=_NEVER, mode=0, short=is_short) == 0, lives.log.read_text()
        return lives.answer(work)

    return functools.cache(answer)
