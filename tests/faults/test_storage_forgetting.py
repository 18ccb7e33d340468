"""What is forgotten is gone from every byte of the home, and the proof of it can fail."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from library_life import DirectParser, Life

from app.config import Home
from app.engine.log import forget_in_log
from app.trust.erasure import prove_erased
from indexer.store import rebuilding
from indexer.store.conversations import Conversations, NewTurn, SourceDocument, TurnState
from indexer.store.traces import Traces, read_traces, stored_terms
from indexer.work.erasing import wait_erased
from kernel.work import Cancel

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:chromadb")


@pytest.fixture
def life(make_work, request):
    DirectParser.languages.load()
    life = Life(make_work(request.node.name))
    life.indexer.start()
    life.indexer.sources.add(life.files / "notes", watch=False)
    life.settle()
    yield life
    life.close()


def forget(life, path):
    traces = read_traces(life.database.read(), [bytes(path)])
    life.indexer.sources.forget(path)
    return traces, wait_erased(life.indexer, Cancel(), 150)


def test_nothing_is_left_of_a_forgotten_note(life):
    secret = life.files / "notes" / "secret.md"
    home = Home(life.home)
    kept = life.home / "library-damaged-2024-11-08T101500.db"
    kept.write_bytes(b"rubbish" * 1000 + secret.read_bytes()[:200] + b"rubbish")
    (life.home / "logs").mkdir()
    home.log.write_text(f"one line\nfailed at {secret}\nanother\n")
    traces, is_erased = forget(life, secret)
    forget_in_log(home.log, [secret])
    assert "zugzwang" in traces.words
    assert is_erased
    proof = prove_erased(home, traces, is_erased)
    assert proof.is_clean, proof.found
    assert proof.searched > 20
    assert proof.files >= 4
    assert not kept.exists()
    assert home.log.read_text() == "one line\nanother\n"
    assert life.vectors.count() == len(life.database.read().execute(
        "SELECT id FROM passages").fetchall())  # fmt: skip


@pytest.mark.parametrize(
    ("form", "left"),
    [
        ("utf-8", b"about Zugzwangen here"),
        ("lower case", b"about zugzwangen here"),
        ("utf-16", "about Zugzwangen here".encode("utf-16-le")),
        ("utf-16", b"\x00" + "Zugzwangen".encode("utf-16-be")),
        ("json", b'{"text": "Caf\\u00e9s\\u4e2d"}'),
    ],
)
def test_the_proof_finds_what_is_left(life, form, left):
    traces = Traces(words=("Zugzwangen", "Cafés中"), terms=("zugzwangen",))
    (life.home / "left.bin").write_bytes(bytes(5_000_001) + left)
    proof = prove_erased(Home(life.home), traces, vectors_erased=True)
    assert not proof.is_clean
    assert proof.found[0].file == "left.bin"
    assert form in {one.form for one in proof.found} | {"lower case"}
    assert proof.found[0].offset > 5_000_000


def test_what_other_documents_hold_is_no_trace(life):
    traces = read_traces(life.database.read(), [bytes(life.files / "notes" / "copy.md")])
    life.indexer.sources.forget(life.files / "notes" / "copy.md")
    wait_erased(life.indexer, Cancel(), 150)
    proof = prove_erased(Home(life.home), traces, vectors_erased=True)
    assert proof.is_clean, proof.found
    assert proof.held_elsewhere > 10


def test_what_the_databases_say_of_themselves_is_no_trace(life):
    traces = Traces(words=("Embedding", "collections", "problems"))
    proof = prove_erased(Home(life.home), traces, vectors_erased=True)
    assert proof.is_clean, proof.found
    assert proof.held_elsewhere == 3


def test_vectors_not_yet_erased_are_no_clean_proof(life):
    proof = prove_erased(Home(life.home), Traces(), vectors_erased=False)
    assert not proof.is_clean


def test_terms_are_read_from_the_pages_of_the_words_index(life):
    connection = life.database.read()
    wanted = {row[0] for row in connection.execute("SELECT term FROM passage_vocabulary")}
    assert len(wanted) > 20
    assert stored_terms(connection) == wanted


def test_terms_of_deleted_passages_are_seen_until_they_are_merged_away(tmp_path):
    with closing(rebuilding.open_library(tmp_path / "library.db", None).database) as library:
        with library.write() as connection:
            for number, word in enumerate(("zugzwang", "zugzwangen", "plain"), start=1):
                connection.execute(
                    "INSERT INTO passage_words (rowid, title, context, body) VALUES (?, '', '', ?)",
                    (number, word),
                )
        with library.write() as connection:
            connection.execute(
                "INSERT INTO passage_words (passage_words, rowid, title, context, body) "
                "VALUES ('delete', 2, '', '', 'zugzwangen')"
            )
        assert "zugzwangen" in stored_terms(library.read())
        with library.write() as connection:
            connection.execute("INSERT INTO passage_words (passage_words) VALUES ('optimize')")
        assert stored_terms(library.read()) == {"zugzwang", "plain"}


def test_chroma_is_given_no_text(life):
    (folder,) = (life.home / "chroma").iterdir()
    with closing(sqlite3.connect(folder / "chroma.sqlite3")) as connection:
        for table in ("embedding_metadata", "embedding_fulltext_search_content"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    for word in (b"zugzwang", b"lorem", b"Tortilla"):
        held = [path for path in folder.rglob("*") if path.is_file()]
        assert {"data_level0.bin", "length.bin"} <= {path.name for path in held}
        assert not any(word in path.read_bytes() for path in held)


def test_removing_a_source_erases_too(life):
    traces = read_traces(life.database.read(), [bytes(life.files / "notes")])
    life.indexer.sources.remove(life.files / "notes")
    assert wait_erased(life.indexer, Cancel(), 150)
    proof = prove_erased(Home(life.home), replace(traces), vectors_erased=True)
    assert proof.is_clean, proof.found


def test_nothing_is_left_of_a_forgotten_note_in_conversations(life):
    secret = life.files / "notes" / "secret.md"
    connection = life.database.read()
    row = connection.execute(
        "SELECT d.id, d.text FROM documents d JOIN files f ON f.id = d.file_id WHERE f.path = ?",
        (bytes(secret),),
    ).fetchone()
    Conversations(life.database).add_turn(
        "c",
        NewTurn(
            question=f"Who said {row['text'][:40]}?",
            answer=json.dumps({"answer": row["text"], "near": row["text"]}),
            said=row["text"],
            loose="",
            state=TurnState.ANSWERED,
            model=None,
            asked_at="2025-11-04T09:12:00+01:00",
            is_follow_up=False,
            sources=(SourceDocument(row["id"], bytes(secret)),),
        ),
        0.0,
    )
    traces, is_erased = forget(life, secret)
    proof = prove_erased(Home(life.home), traces, is_erased)
    assert proof.is_clean, proof.found
    assert Conversations(life.database).turns("c")[0].state is TurnState.TAKEN_OUT
