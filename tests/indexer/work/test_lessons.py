"""Readers learn: what was only listed, or read in part, is read again, and nothing else is."""

import pytest

from indexer.errors import ProblemCode
from indexer.parse.registry import built_in_parsers
from indexer.parse.sandbox import ParserSandbox
from indexer.types import Problem
from indexer.work.lessons import LESSONS, Lesson, apply_lessons
from tests.indexer.parse.outlook.pst_writer import Folder, Message, PstWriter


class OldReaders:
    """The readers as they were before they knew Outlook's data files."""

    def parse(self, path, cancel=None):
        yield Problem(ProblemCode.UNSUPPORTED, "It is an Outlook data file.")

    def close(self):
        pass


@pytest.fixture
def outlook_file(files):
    mail = Message({0x1A: "IPM.Note", 0x37: "The roof", 0x1000: "It leaks beside the chimney."})
    path = files / "mail.pst"
    path.write_bytes(PstWriter().write(Folder("Top", folders=[Folder("Inbox", [mail])])))
    return path


def test_a_data_file_that_was_listed_is_read_after_the_upgrade(library, files, outlook_file):
    library.reader._parser, plain = OldReaders(), library.parser
    library.bring_up_to_date()
    assert library.problems() == {"mail.pst": "unsupported"}
    library.reader._parser = plain
    (files / "note.md").write_text("words")
    library.bring_up_to_date()
    with ParserSandbox() as sandbox:
        library.reader._parser = sandbox
        library.bring_up_to_date()
        assert library.problems() == {"mail.pst": "unsupported"}  # nothing has told it yet
        assert apply_lessons(library.database) == 1
        changes = library.bring_up_to_date()
    assert [file.path.endswith(b"mail.pst") for file, _stamp in changes.changed] == [True]
    assert library.problems() == {}
    assert library.find("chimney")


def test_each_lesson_is_learned_once(library, outlook_file):
    library.reader._parser = OldReaders()
    library.bring_up_to_date()
    assert apply_lessons(library.database) == 1
    library.bring_up_to_date()
    assert apply_lessons(library.database) == 0
    more = [*LESSONS, Lesson("another", endings=(".pst",))]
    assert apply_lessons(library.database, more) == 1


def test_a_lesson_about_an_ending_counts_inside_other_files_too(library, files):
    lesson = Lesson("reports", endings=(".rep",))
    (files / "a.REP").write_text("words")
    (files / "b.txt").write_text("words")
    (files / "c.mbox").write_text("=== 1.rep\nwords\n=== 2.txt\nwords\n")
    library.bring_up_to_date()
    assert apply_lessons(library.database, [lesson]) == 2
    changed = {file.path.rpartition(b"/")[2] for file, _stamp in library.sweep().changed}
    assert changed == {b"a.REP", b"c.mbox"}


def test_a_new_reader_comes_with_a_lesson():
    """Whoever adds one adds a lesson, else files that are listed now wait until they change."""
    assert {parser.name for parser in built_in_parsers()} == {
        "pdf", "image", "office", "old office", "rtf", "mbox", "mail", "msg", "tnef", "pst",
        "pst-item", "outlook-express", "html", "markdown", "calendar", "contacts", "enex", "keep",
        "keep-page", "roam", "notebook", "tomboy", "opml", "onenote", "org", "rst", "asciidoc",
        "delimited", "canvas", "json", "text", "zip", "tar", "compressed", "unsupported",
        "chat-text", "chat-json", "signal", "telegram-page", "day-one", "clippings", "bibtex",
        "ris", "link", "bookmarks", "subtitles", "excalidraw", "excalidraw-note", "fiction-book",
        "svg", "latex",
    }  # fmt: skip
