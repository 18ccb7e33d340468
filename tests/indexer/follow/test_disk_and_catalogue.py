"""Whatever happens to the files, after a sweep the catalogue is what lies on the disk."""

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

names = st.sampled_from(["a.md", "b.md", "c.txt", ".hidden", "d~"])
folders = st.sampled_from(["", "x", "y", "x/z", "node_modules"])
contents = st.sampled_from(
    ["", "one", "two\n\nthree", "one\n\ntwo", "BROKEN", "EXPLODE", "=== m\nhi"]
)


class DiskMachine(RuleBasedStateMachine):
    make_library = None

    def __init__(self):
        super().__init__()
        self.base = Path(tempfile.mkdtemp())
        self.files = self.base / "files"
        self.files.mkdir()
        (self.base / "home").mkdir()
        self.library = self.make_library(self.base / "home", self.files)
        self.library.add_source()
        self.is_swept = True
        self.tick = 1_000_000

    def teardown(self):
        self.library.close()
        shutil.rmtree(self.base)

    def existing(self, wanted):
        return sorted(path for path in self.files.rglob("*") if wanted(path))

    @rule(folder=folders, name=names, content=contents)
    def write(self, folder, name, content):
        place = self.files / folder
        if place.is_dir() or not place.exists():
            place.mkdir(parents=True, exist_ok=True)
            if not (place / name).is_dir():
                (place / name).write_text(content)
                self.tick += 1  # two writes within one tick of the disk's clock look alike
                os.utime(place / name, (self.tick, self.tick))
        self.is_swept = False

    @rule(folder=folders, name=names, content=contents)
    def save_atomically(self, folder, name, content):
        place = self.files / folder
        place.mkdir(parents=True, exist_ok=True)
        (place / ".new").write_text(content)
        self.tick += 1
        os.utime(place / ".new", (self.tick, self.tick))
        (place / ".new").rename(place / name)
        self.is_swept = False

    @precondition(lambda self: self.existing(Path.is_file))
    @rule(data=st.data(), folder=folders, name=names)
    def move_file(self, data, folder, name):
        path = data.draw(st.sampled_from(self.existing(Path.is_file)))
        (self.files / folder).mkdir(parents=True, exist_ok=True)
        path.rename(self.files / folder / name)
        self.is_swept = False

    @precondition(lambda self: self.existing(Path.is_dir))
    @rule(data=st.data(), new=st.sampled_from(["x", "y", "x/new", "w"]))
    def move_folder(self, data, new):
        path = data.draw(st.sampled_from(self.existing(Path.is_dir)))
        target = self.files / new
        if not target.exists() and target.parent.is_dir() and path not in target.parents:
            path.rename(target)
        self.is_swept = False

    @precondition(lambda self: self.existing(lambda path: True))
    @rule(data=st.data())
    def delete(self, data):
        path = data.draw(st.sampled_from(self.existing(lambda path: True)))
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
        self.is_swept = False

    @rule()
    def sweep(self):
        self.library.bring_up_to_date()
        self.is_swept = True

    @rule(data=st.data())
    def sweep_by_events(self, data):
        paths = self.existing(lambda path: True)
        self.library.look_at(*data.draw(st.permutations([self.files, *paths])))
        self.library.read_all()
        self.library.embed_all()
        self.is_swept = True

    @invariant()
    def the_catalogue_is_the_disk(self):
        if not self.is_swept:
            return
        expected, failed = {}, set()
        for path in self.existing(Path.is_file):
            relative = path.relative_to(self.files)
            if path.name in (".hidden", "d~", ".new") or "node_modules" in relative.parts:
                continue
            text = path.read_text()
            key = os.fsencode(relative)
            if text in ("", "BROKEN", "EXPLODE"):
                failed.add(path.name)
            if text.startswith("=== m"):
                expected[key, "m"] = "hi"
            elif text not in ("BROKEN", "EXPLODE"):
                expected[key, ""] = text
        assert self.library.texts() == expected
        assert set(self.library.problems()) == failed
        assert self.library.catalog.counts().files.pending == 0
        assert self.library.catalog.counts().files.keyword == 0
        assert set(self.library.vectors.vectors) == set(self.library.passages())


def test_after_a_sweep_the_catalogue_is_the_disk(library_class):
    class Machine(DiskMachine):
        make_library = staticmethod(library_class)

    run_state_machine_as_test(
        Machine, settings=settings(max_examples=25, stateful_step_count=25, deadline=None)
    )
