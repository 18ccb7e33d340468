"""Suggestions over a real catalogue: chosen, kept, and gone with what they were made from."""

import os
from datetime import datetime

import pytest

from app.answer.catalogue import CatalogueAnswers
from app.engine.protocol import Method
from app.engine.suggestion_requests import SuggestionRequests
from app.question.reader import QuestionReader
from indexer.store import recent_documents
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_names import CatalogNames
from indexer.store.catalog_questions import CatalogQuestions
from indexer.store.database import Database
from indexer.subjects.subject_map import Subject, SubjectMap
from indexer.types import DocumentKind, ParsedDocument
from indexer.work.chunking import chunk
from kernel.work import Cancel

ADA, HENRIK = "Ada Moss <ada@example.org>", "Henrik Vogel <vogel@example.org>"
NOW = datetime(2025, 6, 1).timestamp()
LONG = "The beans went in on 4 March, two rows by the shed. " * 8


class Maps:
    drawn = None

    def known(self):
        return self.drawn


class Shelf:
    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        self.maps = Maps()
        self.timer_s = 0.0
        names = CatalogNames(self.database)
        self.reader = QuestionReader(names)
        self.requests = SuggestionRequests(
            self.database, names, self.reader, self.maps, lambda: NOW, self.timer
        )
        self._files = 0
        with self.database.write() as connection:
            for number, name in ((1, "Papers"), (2, "Sample")):
                connection.execute(
                    "INSERT INTO sources (id, path, collection, added_at) VALUES (?, ?, ?, '')",
                    (number, f"/h/{name}".encode(), name),
                )

    def timer(self):
        self.timer_s += 1.0  # choosing takes a second
        return self.timer_s

    def add(self, kind, title, text, source=1, mtime=0.0, **more):
        self._files += 1
        document = clean(ParsedDocument(kind, title, text, **more))
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO files (id, source_id, path, size_bytes, mtime_ns, inode, device, "
                "state) VALUES (?, ?, ?, 0, ?, 0, 0, 'keyword')",
                (self._files, source, os.fsencode(f"/h/{self._files}"), int(mtime * 1e9)),
            )
            replace_documents(connection, self._files, [ReadDocument(document, chunk(document))])
        return self._files

    def remove(self, file):
        with self.database.write() as connection:
            connection.execute("DELETE FROM files WHERE id = ?", (file,))

    def suggest(self, language="en", **more):
        handler = self.requests.handlers()[Method.SUGGESTIONS]
        found = handler({"language": language, **more}, Cancel(), lambda *_: None)
        return [one["question"] for one in found["suggestions"]]


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.database.close()


def mails(shelf, count, sender=HENRIK, **more):
    return [
        shelf.add(
            DocumentKind.EMAIL, f"Flat {n}", "The boiler is repaired.", sender=sender,
            recipients=(ADA,), date=f"2025-03-0{n + 1}T10:00:00+00:00",
            metadata=(("message_id", f"{sender}{n}"),), **more,
        )
        for n in range(count)
    ]  # fmt: skip


def test_everything_that_is_suggested_leads_somewhere(shelf):
    mails(shelf, 2)
    mails(shelf, 1, sender="Ben Okri <ben@example.org>")
    shelf.add(DocumentKind.NOTE, "Broad beans", LONG, metadata=(("tag", "allotment"),))
    shelf.add(DocumentKind.NOTE, "IMG_1234", LONG, metadata=(("tag", "allotment"),))
    shelf.add(DocumentKind.DOCUMENT, "Eye test at Dr Lind", "Eye test at Dr Lind: 3 July 2025",
              date="2025-07-03T09:00:00+00:00", metadata=(("type", "event"),))  # fmt: skip
    for language in ("en", "es", "de", "fr", "zh"):
        found = shelf.suggest(language)
        assert len(found) == 4
        catalogue = CatalogueAnswers(shelf.reader, CatalogQuestions(shelf.database))
        for asked in (found[0], found[2]):  # of people and subjects: the catalogue answers
            reading = shelf.reader.read(asked, language)
            listing = catalogue.list(reading, reading.filter)
            assert listing.citations, asked
    assert found[0].startswith("Henrik Vogel")
    assert "Broad beans" in found[1]
    assert "allotment" in found[2]
    assert "Eye test" in found[3]


def test_the_newest_note_comes_first_whenever_it_was_read(shelf):
    day_s = 86_400
    shelf.add(DocumentKind.NOTE, "Read first, new", LONG, mtime=NOW - day_s)
    shelf.add(DocumentKind.NOTE, "In between, old", LONG, mtime=NOW - 90 * day_s)
    shelf.add(DocumentKind.NOTE, "Read last, newest", LONG + "!", mtime=NOW - 9)
    titles = [one.split("“")[1].rstrip("”") for one in shelf.suggest()]
    assert titles == ["Read last, newest", "Read first, new", "In between, old"]


def test_many_short_notes_do_not_hide_what_is_longer(shelf):
    for number in range(15):
        shelf.add(DocumentKind.NOTE, f"Shopping {'abcdefghijklmno'[number]}", "Bread.")
    shelf.add(DocumentKind.PDF, "Roof invoice", LONG)
    assert shelf.suggest() == ["Summarise “Roof invoice”"]


def test_a_chinese_sign_counts_as_two_letters(shelf):
    text = "从九月起房租涨到每月六千八百五十元，押金不变。" * 5
    shelf.add(DocumentKind.NOTE, "房租通知", text, language="zh")
    assert len(text) < 200
    assert len(shelf.suggest("zh")) == 1


def test_what_is_left_out_says_nothing(shelf):
    mails(shelf, 2, source=2)
    shelf.add(DocumentKind.NOTE, "Broad beans", LONG, source=2)
    assert shelf.suggest(leaving=["Sample"]) == []
    assert len(shelf.suggest()) == 2


def test_subjects_of_a_map_that_is_drawn(shelf):
    one = shelf.add(DocumentKind.NOTE, "README", LONG)
    two = shelf.add(DocumentKind.NOTE, "README", LONG + "!")
    assert shelf.suggest() == []
    shelf.timer_s += 1000
    shelf.maps.drawn = SubjectMap((Subject("1", ("beans", "shed"), (one, two)),), 2, 2)
    assert shelf.suggest() == ["Which documents mention beans?"]


def test_they_are_kept_until_the_library_changes_and_chosen_anew_no_more_than_now_and_then(shelf):
    mails(shelf, 2)
    before = shelf.suggest()
    shelf.timer_s += 1000
    at = shelf.timer_s
    assert shelf.suggest() == before
    assert shelf.timer_s == at  # not even timed: nothing changed
    shelf.timer_s = 5
    shelf.add(DocumentKind.NOTE, "Broad beans", LONG)
    assert shelf.suggest() == before  # a change, but chosen a moment ago
    shelf.timer_s += 1000
    assert len(shelf.suggest()) == 2


def test_nothing_is_suggested_of_what_is_gone(shelf):
    note = shelf.add(DocumentKind.NOTE, "Broad beans", LONG)
    assert shelf.suggest() == ["Summarise “Broad beans”"]
    shelf.remove(note)
    assert shelf.suggest() == []


@pytest.mark.parametrize("name", ["_MAILS", "_OF_KIND", "_COMING"])
def test_indexes_lead_to_what_is_looked_at(shelf, name):
    given = {"now": NOW, "leaving": "[]", "kind": "note"}
    statement = getattr(recent_documents, name)
    plan = shelf.database.read().execute(f"EXPLAIN QUERY PLAN {statement}", given)
    steps = [row["detail"] for row in plan]
    assert any("documents_by_" in step for step in steps)
    assert not any(step.startswith("SCAN documents") and "INDEX" not in step for step in steps)
    assert not any(step.startswith(("SCAN f", "SCAN s ", "SCAN p")) for step in steps)
