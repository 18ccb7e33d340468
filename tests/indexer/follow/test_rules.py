import os

import pytest

from indexer.follow.rules import Rules
from indexer.store.catalog_forgotten import Forgotten


@pytest.fixture
def rules():
    return Rules(
        [b"/home/ana/.local/share/antorcha", b"/models"], lambda: [Forgotten(b"/n/diary.md", None)]
    )


@pytest.mark.parametrize(
    "name",
    ["~$letter.docx", ".~lock.letter.odt#", "#draft#", ".#draft", "draft~", ".draft.md.swp",
     ".DS_Store", "Thumbs.db", "desktop.ini", "film.mkv.part", "x.crdownload", "._photo.jpg",
     ".goutputstream-ABC123", ".nfs000000001", "a.TMP", ".hidden", "Icon\r"],
)  # fmt: skip
def test_files_left_out(rules, name):
    assert rules.file(b"/n/" + name.encode())


@pytest.mark.parametrize(
    "name", ["letter.docx", "#1 idea.md", "tmp.md", "C#.md", "lock.md", "~home.md", "a.lock.md"]
)
def test_files_kept(rules, name):
    assert rules.file(b"/n/" + name.encode()) is None


@pytest.mark.parametrize(
    "name", [".git", "node_modules", "__pycache__", ".Trash", ".Trash-501", ".hidden", "@eaDir"]
)
def test_folders_left_out(rules, name):
    assert rules.folder(b"/n/" + name.encode())


def test_folders_kept(rules):
    for name in (b"git", b"My notes", b"Cur", b"caf\xe9", b"tmp", b"new"):
        assert rules.folder(b"/n/" + name) is None


def test_the_program_does_not_index_itself(rules):
    assert "own" in rules.folder(b"/models")
    assert "own" in rules.file(b"/models/x.gguf")
    assert rules.folder(b"/models2") is None


def test_a_forgotten_path_says_so(rules):
    assert "forgotten" in rules.file(b"/n/diary.md")
    assert rules.file(b"/n/diary.md.md") is None


def test_sub_folders_of_a_maildir_are_not_hidden(library, files):
    for folder in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp", ".git/cur"):
        (files / "Mail" / folder).mkdir(parents=True)
    for path in ("cur/1:2,S", "new/2", "tmp/3", ".Sent/cur/4:2,S", ".git/cur/5"):
        (files / "Mail" / path).write_text(f"mail {path}")
    library.bring_up_to_date()
    found = {os.fsdecode(path) for path, _ in library.texts()}
    assert found == {"Mail/cur/1:2,S", "Mail/new/2", "Mail/.Sent/cur/4:2,S"}
    (files / "Mail/.Sent/cur/6").write_text("more")
    assert library.look_at(files / "Mail/.Sent/cur/6").new
    assert not library.look_at(files / "Mail/tmp/3")


def test_a_read_mail_in_a_maildir_is_a_move(library, files):
    for folder in ("cur", "new", "tmp"):
        (files / folder).mkdir()
    (files / "new/1").write_text("mail")
    library.bring_up_to_date()
    before = [i for i, _ in library.documents().values()]
    (files / "new/1").rename(files / "cur/1:2,S")
    assert library.bring_up_to_date().moved
    assert [i for i, _ in library.documents().values()] == before


def test_what_is_left_out_is_told_with_its_reason(library, files):
    for path in ("node_modules/a.md", ".git/config", "a.md", ".b", "~$c.docx"):
        (files / path).parent.mkdir(exist_ok=True)
        (files / path).write_text("x")
    library.bring_up_to_date()
    (source,) = library.catalog.sources()
    exclusions = library.catalog.exclusions(source)
    assert sum(exclusion.count for exclusion in exclusions) == 4
    assert all(" " in exclusion.reason and exclusion.example for exclusion in exclusions)
    assert set(library.texts()) == {(b"a.md", "")}
