"""Pictures are read behind everything else, one by one, and a stop loses none; without models."""

import dataclasses
import threading

import pytest

from indexer.errors import FileProblem, ProblemCode
from indexer.follow.pace import Pace
from indexer.parse.ocr.picture_text import PictureText, Region
from indexer.store import catalog_pictures
from indexer.types import DocumentKind, FileState, PageStart, ParsedDocument, Problem, Turn
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from kernel.child import ChildDied
from kernel.work import Cancelled

WAITS = Problem(ProblemCode.NO_TEXT, "It is a picture.", is_waiting=True)


class AlbumParser:
    """Reads ``.album`` files: a picture a line, which takes a reader of pictures to read."""

    def __init__(self, database, plain):
        self._database, self._plain = database, plain

    def parse(self, path, cancel):
        if path.suffix != ".album":
            yield from self._plain.parse(path, cancel)
            return
        known = catalog_pictures.known_pictures(self._database.read(), bytes(path))
        lines = path.read_text().split("\n")
        texts = [known.get(f"{line}:1", known.get("*")) for line in lines]
        body, pages = "", []
        for number, text in enumerate(texts, 1):
            pages.append(PageStart(number, len(body)))
            body += text.text + "\n\n" if text else ""
        if body.strip():
            metadata = tuple(("picture", line) for line in lines)
            yield ParsedDocument(
                DocumentKind.IMAGE, path.stem, body, pages=tuple(pages), metadata=metadata
            )
        if None in texts:
            yield WAITS
        elif not body.strip():
            yield Problem(ProblemCode.NO_TEXT, "It is a picture without text.")

    def close(self):
        pass


class AlbumReader:
    """Reads the pictures; what is called ``blank`` has no text, ``broken`` costs the child."""

    def __init__(self):
        self.seen = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.fails_to_start = 0

    def read(self, path, known, cancel):
        if self.fails_to_start:
            self.fails_to_start -= 1
            raise ChildDied("the reader of pictures", 1)
        for line in path.read_text().split("\n"):
            if f"{line}:1" in known:
                continue
            while not self.may_go_on.wait(0.01):
                if cancel.is_set():
                    raise Cancelled
            if cancel.is_set():
                raise Cancelled
            if line == "broken":
                raise FileProblem(ProblemCode.CRASHED_PARSER, "It makes its reader stop.")
            self.seen.append(line)
            text = "" if line == "blank" else f"{line} is written here"
            regions = (Region(0, len(text), 100, 200, 300, 400),) if text else ()
            yield f"{line}:1", PictureText(text, regions)

    def close(self):
        pass


@pytest.fixture
def albums(running, files):
    """A running indexer whose parsers and reader of pictures are those above."""
    running.reader = AlbumReader()
    plain = running._make_parser()
    parsing = Parsing(
        lambda: AlbumParser(running.database, plain),
        running.indexer._parsing.chunk,
        "1",
        lambda: running.reader,
    )
    running.indexer = Indexer(
        running.database,
        running.vectors,
        running._embedder,
        parsing,
        [running.home],
        pace=Pace(quiet_s=0.05, grace_s=0.1),
        right_of_way=running.right_of_way,
    )
    running.indexer.sources.add(files)
    return running


def states(running):
    rows = running.database.read().execute("SELECT path, state FROM files")
    return {row["path"].rsplit(b"/", 1)[1].decode(): row["state"] for row in rows}


def test_notes_are_found_while_pictures_wait_and_waiting_is_said(albums, files, wait_until):
    albums.reader.may_go_on.clear()
    (files / "a.album").write_text("one")
    (files / "note.md").write_text("a note")
    albums.indexer.start()
    wait_until(lambda: albums.texts() == {"note.md": "a note"})
    wait_until(lambda: albums.indexer.backlog.pending().pictures == 1)
    assert states(albums)["a.album"] == FileState.PENDING
    assert albums.catalog.problems() == []

    albums.reader.may_go_on.set()
    albums.wait()
    assert albums.texts()["a.album"] == "one is written here\n\n"
    assert states(albums) == {"a.album": "semantic", "note.md": "semantic"}
    assert albums.indexer.backlog.pending().pictures == 0


def test_a_picture_without_text_is_skipped_with_its_reason(albums, files):
    (files / "cat.album").write_text("blank")
    albums.indexer.start()
    albums.wait()
    assert states(albums) == {"cat.album": "skipped"}
    (report,) = albums.catalog.problems()
    assert (report.code, report.message) == ("no_text", "It is a picture without text.")


def test_what_was_read_is_kept_over_a_stop(albums, files, wait_until):
    (files / "a.album").write_text("one\ntwo\nthree")
    gate = albums.reader.may_go_on
    read = albums.reader.read

    def stop_after_two(path, known, cancel):
        for item in read(path, known, cancel):
            if len(albums.reader.seen) == 2:
                gate.clear()
            yield item

    albums.reader.read = stop_after_two
    albums.indexer.start()
    wait_until(lambda: len(albums.reader.seen) == 2 and not gate.is_set())
    albums.indexer.stop()
    albums.reader.read = read
    gate.set()
    albums.indexer.start()
    albums.wait()
    assert albums.reader.seen == ["one", "two", "three"]
    assert "three is written here" in albums.texts()["a.album"]


def test_a_person_who_waits_goes_first_and_the_picture_is_put_back(albums, files, wait_until):
    (files / "a.album").write_text("one")
    albums.reader.may_go_on.clear()
    albums.indexer.start()
    wait_until(lambda: albums.indexer.backlog.pending().pictures == 1)
    with albums.right_of_way.taken():
        albums.reader.may_go_on.set()
        assert not albums.indexer.backlog.pending().keyword
        assert albums.indexer.backlog.waiting_pictures() == 1
    albums.wait()
    assert albums.texts()["a.album"].startswith("one")


def test_nothing_is_read_while_it_is_paused(albums, files, wait_until):
    albums.reader.may_go_on.clear()
    (files / "a.album").write_text("one\ntwo")
    albums.indexer.start()
    wait_until(lambda: albums.indexer.backlog.pending().pictures == 1)
    albums.indexer.pause(True)
    albums.reader.may_go_on.set()
    # The one that was begun is finished at most.
    assert "two" not in albums.reader.seen
    albums.indexer.pause(False)
    albums.wait()
    assert albums.reader.seen == ["one", "two"]


def test_a_file_that_grows_by_a_picture_costs_one_picture(albums, files, wait_until):
    album = files / "a.album"
    album.write_text("one\ntwo")
    albums.indexer.start()
    albums.wait()
    album.write_text("one\ntwo\nthree")
    wait_until(lambda: "three" in albums.texts().get("a.album", ""))
    assert albums.reader.seen == ["one", "two", "three"]


def test_what_cannot_be_read_is_listed_and_not_tried_again_and_again(albums, files, wait_until):
    album = files / "a.album"
    album.write_text("one\nbroken")
    albums.indexer.start()
    albums.wait()
    assert albums.texts()["a.album"].startswith("one is written here")
    assert albums.reader.seen == ["one"]
    album.write_text("one\nfine again")
    wait_until(lambda: "fine again" in albums.texts().get("a.album", ""))


def test_a_reader_that_does_not_start_is_tried_later(albums, files, wait_until):
    albums.reader.fails_to_start = 1
    (files / "a.album").write_text("one")
    albums.indexer.start()

    def is_postponed():
        row = albums.database.read().execute("SELECT attempts FROM unread_pictures").fetchone()
        return row is not None and row["attempts"] == 1

    wait_until(is_postponed)
    with albums.database.write() as connection:
        connection.execute("UPDATE unread_pictures SET not_before_unix = 0")
    albums.wait()
    assert albums.reader.seen == ["one"]


def test_forgetting_a_file_leaves_nothing_of_its_pictures(albums, files, bytes_in):
    (files / "a.album").write_text("strawberries")
    albums.indexer.start()
    albums.wait()
    albums.indexer.sources.forget(files / "a.album")
    albums.indexer.stop()
    assert not bytes_in(albums.home, b"strawberries is written")


def test_without_a_reader_of_pictures_that_they_are_unread_is_the_reason(albums, files):
    parsing = dataclasses.replace(albums.indexer._parsing, make_picture_reader=None)
    albums.indexer = Indexer(
        albums.database, albums.vectors, albums._embedder, parsing, [albums.home], pace=Pace(0.05)
    )
    (files / "a.album").write_text("one")
    albums.indexer.start()
    albums.wait()
    (report,) = albums.catalog.problems()
    assert (report.code, report.message) == ("no_text", "It is a picture.")


def test_the_place_of_a_passage_on_its_picture_can_be_told(albums, files):
    (files / "a.album").write_text("one")
    albums.indexer.start()
    albums.wait()
    connection = albums.database.read()
    (document_id,) = connection.execute("SELECT id FROM documents").fetchone()
    (place,) = catalog_pictures.places(connection, document_id, 0, 3)
    assert dataclasses.astuple(place) == (0, 19, 1, 100, 200, 300, 400)
    assert catalog_pictures.places(connection, document_id, 19, 21) == []


def test_pictures_of_a_stopped_source_are_left_and_nobody_waits_for_them(albums, files, wait_until):
    albums.reader.may_go_on.clear()
    (files / "a.album").write_text("one\ntwo\nthree")
    albums.indexer.start()
    wait_until(lambda: albums.indexer.backlog.pending().pictures == 1)
    albums.indexer.sources.set_turn(files, Turn.STOPPED)
    albums.reader.may_go_on.set()
    albums.wait()
    assert albums.indexer.backlog.waiting_pictures() == 0
    # The one that was begun is finished at most.
    assert albums.reader.seen in ([], ["one"])
    albums.indexer.sources.set_turn(files, Turn.IN_TURN)
    albums.wait()
    assert albums.reader.seen == ["one", "two", "three"]
    assert "three is written here" in albums.texts()["a.album"]


def test_pictures_that_go_first_are_read_before_files_that_do_not(albums, files, wait_until):
    (files / "scans").mkdir()
    (files / "scans/a.album").write_text("one")
    albums.indexer.sources.add(files / "scans")
    albums.indexer.sources.set_turn(files / "scans", Turn.FIRST)
    albums.reader.may_go_on.clear()
    albums.indexer.start()
    wait_until(lambda: albums.indexer._picture_reading.is_at_first)
    (files / "note.md").write_text("a note")
    wait_until(lambda: albums.indexer.backlog.pending().keyword == 1)
    assert albums.indexer._worker._up_to() is Turn.FIRST
    (files / "scans/new.md").write_text("a new note")
    wait_until(lambda: "scans/new.md" in albums.texts())  # of its own source, all is first
    assert "note.md" not in albums.texts()
    albums.reader.may_go_on.set()
    albums.wait()
    assert set(albums.texts()) == {"note.md", "scans/new.md", "scans/a.album"}
