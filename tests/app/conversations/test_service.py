"""The engine's conversations over a real library; only what answers questions is made up."""

import os
import threading
from datetime import datetime, timedelta

import pytest

from app.conversations.service import UNDO_S, ConversationService, WrongConversation
from app.engine.protocol import Event, Method, Request
from indexer.store import catalog_removal
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file
from indexer.store.database import Database
from indexer.types import Chunk, DocumentKind, ParsedDocument
from kernel.errors import TransientError
from kernel.work import Cancel, Cancelled

PATH = b"/notes/lease\xff.md"
TEXT = "The deposit is 1900 euros."


class Answering:
    """What stands behind: says what the test wants of one document."""

    def __init__(self, document_id):
        self.document = {
            "id": str(document_id),
            "path": os.fsdecode(PATH),
            "kind": "note",
            "title": "Lease",
        }
        self.asked = []
        self.during = lambda: None

    def is_busy(self):
        return True

    def handle(self, request, cancel, emit):
        self.asked.append(request.params)
        if request.method is not Method.ASK:
            return {}
        cited = {"n": 1, "quote": TEXT, "document": self.document, "passage": {"text": TEXT}}
        emit(Event.INSTANT, {"text": TEXT, "citation": 1, "citations": [cited]})
        emit(Event.TOKEN, {"text": "The depo"})
        self.during()
        cancel.raise_if_set()
        return {
            "question": request.params["question"],
            "answer": TEXT,
            "sentences": [{"text": TEXT, "citations": [1], "supported": True}],
            "citations": [cited],
            "nearest": [],
            "stands_for": None,
            "documents": None,
            "model": {"id": "m"},
        }


class Engine:
    def __init__(self, folder):
        self.database = Database(folder / "library.db")
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO sources (id, path, collection, added_at) VALUES (1, ?, 'x', '')",
                (b"/notes",),
            )
            file_id = add_file(connection, 1, PATH, FileStamp(1, 1, 1, 1))
            document = clean(ParsedDocument(DocumentKind.NOTE, "Lease", TEXT))
            chunks = [Chunk(0, len(TEXT), TEXT, "Lease")]
            replace_documents(connection, file_id, [ReadDocument(document, chunks)])
            (document_id,) = connection.execute("SELECT id FROM documents").fetchone()
        self.now = datetime(2025, 11, 4, 9, 12).astimezone()
        self.inner = Answering(document_id)
        self.events, self.changes, self.trouble = [], [], []
        self.service = ConversationService(
            self.inner, self.database, self.trouble.append, lambda: self.now
        )
        self.service.on_change(lambda: self.changes.append(1))
        self.cancel = Cancel()

    def call(self, method, **params):
        request = Request(1, method, params)
        return self.service.handle(request, self.cancel, lambda *event: self.events.append(event))

    def ask(self, question="How much?", conversation="c", **more):
        return self.call(Method.ASK, question=question, conversation=conversation, **more)

    def turns(self, conversation="c"):
        return self.call(Method.CONVERSATION, id=conversation)["turns"]


@pytest.fixture
def engine(tmp_path):
    engine = Engine(tmp_path)
    yield engine
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.cancel()
            thread.join(60)  # one that has begun still needs the database
    engine.database.close()


def test_a_turn_is_kept_as_it_was_delivered(engine):
    answer = engine.ask()
    assert answer["conversation"] == "c"
    (turn,) = engine.turns()
    assert turn["question"] == "How much?"
    assert turn["state"] == "answered"
    assert turn["model"] == "m"
    assert turn["asked"] == engine.now.isoformat(timespec="seconds")
    assert turn["answer"] == {key: answer[key] for key in answer if key != "conversation"}
    assert [event for event, _ in engine.events] == [Event.INSTANT, Event.TOKEN]
    assert engine.changes


def test_without_an_id_nothing_is_kept(engine):
    engine.call(Method.ASK, question="How much?")
    assert engine.call(Method.CONVERSATIONS)["conversations"] == []


def test_whoever_sends_no_history_goes_on_from_what_is_kept(engine):
    engine.ask("One?")
    engine.ask("Two?")
    engine.ask("Three?", history=[])
    first, second, third = (params["history"] for params in engine.inner.asked)
    assert first == third == []
    assert second == [
        {"question": "One?", "answer": TEXT, "documents": [engine.inner.document["id"]]}
    ]


def test_a_question_that_was_stopped_is_kept_as_such(engine):
    engine.inner.during = engine.cancel.set
    with pytest.raises(Cancelled):
        engine.ask()
    engine.cancel = Cancel()
    (turn,) = engine.turns()
    assert turn["state"] == "stopped"
    assert turn["answer"]["draft"] == "The depo"
    assert turn["answer"]["instant"]["text"] == TEXT


def test_a_question_that_failed_is_kept_as_such(engine):
    def fail():
        raise TransientError("The model stopped")

    engine.inner.during = fail
    with pytest.raises(TransientError):
        engine.ask()
    assert engine.turns()[0]["state"] == "failed"


def test_a_draft_is_not_kept_if_something_was_forgotten_while_it_was_written(engine):
    def forget():
        catalog_removal.forget(engine.database, PATH, "2025-11-04T09:12:00+01:00")
        engine.cancel.set()

    engine.inner.during = forget
    with pytest.raises(Cancelled):
        engine.ask()
    engine.cancel = Cancel()
    assert engine.turns()[0]["answer"] is None
    engine.database.fold_log()
    assert b"The depo" not in engine.database.path.read_bytes()


def test_a_conversation_deleted_while_it_is_answered_stays_deleted(engine):
    engine.ask()
    engine.inner.during = lambda: engine.call(Method.DELETE_CONVERSATIONS, ids=["c"], now=True)
    engine.ask("And now?")
    assert engine.call(Method.CONVERSATIONS)["total"] == 0


def test_deleting_can_be_undone_for_half_a_minute(engine):
    engine.ask()
    answer = engine.call(Method.DELETE_CONVERSATIONS, ids=["c"])
    assert answer["deleted"] == ["c"]
    assert 20 < answer["undo_s"] < UNDO_S
    with pytest.raises(WrongConversation, match="no conversation c"):
        engine.turns()
    assert engine.call(Method.RESTORE_CONVERSATIONS, ids=["c"]) == {"restored": 1}
    assert len(engine.turns()) == 1
    engine.call(Method.DELETE_CONVERSATIONS, all=True)
    engine.now += timedelta(seconds=UNDO_S)
    engine.service.purge(UNDO_S)
    assert engine.call(Method.RESTORE_CONVERSATIONS, ids=["c"]) == {"restored": 0}


def test_renaming_exporting_and_searching(engine):
    engine.ask()
    renamed = engine.call(Method.RENAME_CONVERSATION, id="c", title="The flat")
    assert renamed["conversation"]["title"] == "The flat"
    exported = engine.call(Method.EXPORT_CONVERSATION, id="c")
    assert exported["file_name"] == "The flat.md"
    assert f"## How much?\n\n{TEXT} [1]" in exported["markdown"]
    assert "lease\ufffd.md" in exported["markdown"]
    assert [c["id"] for c in engine.call(Method.CONVERSATIONS, query="flat")["conversations"]] == [
        "c"
    ]
    assert engine.call(Method.CONVERSATIONS, query="boiler")["total"] == 0
    with pytest.raises(WrongConversation, match="title"):
        engine.call(Method.RENAME_CONVERSATION, id="c", title="  ")


def test_nothing_is_kept_if_the_person_does_not_want_it(engine):
    engine.ask()
    assert engine.call(Method.KEEP_CONVERSATIONS, keep=False) == {"keeping": False}
    assert "keep_conversations" in (engine.database.path.parent / "sources.json").read_text()
    engine.ask("And now?")
    assert len(engine.turns()) == 1
    assert engine.call(Method.CONVERSATIONS)["keeping"] is False
    assert engine.call(Method.KEEP_CONVERSATIONS) == {"keeping": False}


def test_an_answer_is_given_even_if_it_cannot_be_kept(engine):
    with engine.database.write() as connection:
        connection.execute("DROP TABLE turn_sources")
    assert engine.ask()["answer"] == TEXT
    assert engine.trouble


@pytest.mark.parametrize("wrong", ["", "x" * 65, 7, ["c"], "a\nb"])
def test_an_id_is_a_short_text(engine, wrong):
    with pytest.raises(WrongConversation):
        engine.ask(conversation=wrong)
    assert engine.inner.asked == []


def test_everything_else_goes_on_to_the_library(engine):
    assert engine.call(Method.STATUS) == {}
    assert engine.service.is_busy()


def test_the_emptied_ones_go_together_and_come_back(engine):
    engine.ask(conversation="a")
    engine.ask(conversation="b")
    catalog_removal.forget(engine.database, PATH, "2025-11-05T00:00:00+00:00")
    page = engine.call(Method.CONVERSATIONS)
    assert (page["conversations"], page["total"], page["emptied"]) == ([], 0, 2)
    gone = engine.call(Method.DELETE_CONVERSATIONS, emptied=True)["deleted"]
    assert sorted(gone) == ["a", "b"]
    assert engine.call(Method.CONVERSATIONS)["emptied"] == 0
    engine.call(Method.RESTORE_CONVERSATIONS, ids=gone)
    assert engine.call(Method.CONVERSATIONS)["emptied"] == 2
    assert {turn["state"] for turn in engine.turns("a")} == {"taken_out"}
    assert engine.call(Method.DELETE_CONVERSATIONS, emptied=True, now=True)["deleted"]
    assert engine.call(Method.DELETE_CONVERSATIONS, emptied=True)["deleted"] == []
