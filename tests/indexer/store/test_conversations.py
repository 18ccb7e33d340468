import json

import pytest

from indexer.store import catalog_removal, catalog_sources, wishes
from indexer.store.catalog_documents import ReadDocument, clean, replace_documents
from indexer.store.catalog_files import FileStamp, add_file
from indexer.store.conversation_erasing import held_in_conversations
from indexer.store.conversations import (
    Conversations,
    NewTurn,
    SourceDocument,
    TurnState,
    default_title,
)
from indexer.types import Chunk, DocumentKind, ParsedDocument

NOW = "2025-11-04T09:12:00+01:00"


class Kept:
    """A library of three notes, and conversations about them."""

    def __init__(self, library):
        self.library = library
        self.conversations = Conversations(library.database)
        self.source = library.catalog.sources()[0]
        self.ids = {
            "lease": self.document("lease.md", "The deposit is 1900 euros, paid to Lindqvist."),
            "boiler": self.document("boiler.md", "The pump of the boiler was replaced on Friday."),
            "tortilla": self.document("more/tortilla.md", "Six eggs and a kilo of potatoes."),
        }
        self.clock = 1000.0

    def path(self, name):
        return self.source.path + b"/" + name.encode()

    def document(self, name, text):
        document = clean(ParsedDocument(DocumentKind.NOTE, name, text))
        with self.library.database.write() as connection:
            path = self.path(name)
            number = len(self.library.documents()) + 1
            file_id = add_file(connection, self.source.id, path, FileStamp(1, 1, number, 1))
            replace_documents(
                connection, file_id, [ReadDocument(document, [Chunk(0, len(text), text, name)])]
            )
        return self.library.documents()[name.encode(), ""][0]

    def source_of(self, name):
        folder = "more/" if name == "tortilla" else ""
        return SourceDocument(self.ids[name], self.path(f"{folder}{name}.md"))

    def add(self, conversation, question, said="", names=(), loose="", **more):
        self.clock += 1
        answer = json.dumps({"answer": said}) if said else ""
        turn = NewTurn(
            question=question,
            answer=answer,
            said=said,
            loose=loose,
            state=more.get("state", TurnState.ANSWERED),
            model="m",
            asked_at=NOW,
            is_follow_up=more.get("is_follow_up", False),
            sources=tuple(self.source_of(name) for name in names),
        )
        self.conversations.add_turn(conversation, turn, self.clock)

    def ids_of(self, query=""):
        return [head.id for head in self.conversations.listed(query)[0]]

    def states(self, conversation):
        return [turn.state for turn in self.conversations.turns(conversation)]

    def forget(self, name):
        return catalog_removal.forget(self.library.database, self.path(name), NOW)

    def bytes_have(self, text):
        self.library.database.fold_log()
        return text in self.library.database.path.read_bytes()


@pytest.fixture
def kept(library):
    return Kept(library)


def test_the_newest_conversation_stands_first_and_is_called_after_its_first_question(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("b", "Who mended the boiler?", "Friday.", ["boiler"])
    kept.add("a", "And the rent?", "Nobody says.")
    heads, total = kept.conversations.listed()
    assert [(head.id, head.title, head.turns) for head in heads] == [
        ("a", "How much was the deposit?", 2),
        ("b", "Who mended the boiler?", 1),
    ]
    assert total == 2
    assert [turn.question for turn in kept.conversations.turns("a")] == [
        "How much was the deposit?",
        "And the rent?",
    ]
    assert [turn.question for turn in kept.conversations.turns("a", 1)] == ["And the rent?"]


def test_pages_follow_one_another(kept):
    for number in range(5):
        kept.add(f"c{number}", f"Question {number}?")
    first, total = kept.conversations.listed(limit=2)
    rest, _ = kept.conversations.listed(offset=2, limit=9)
    assert total == 5
    assert [head.id for head in first + rest] == ["c4", "c3", "c2", "c1", "c0"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("deposit", ["a"]),
        ("DEPÓS", ["a"]),
        ("1900 deposit", ["a"]),
        ("boiler deposit", []),
        ("friday", ["b"]),
        ("押金", ["c"]),
        ("metro", ["c"]),
        ("?", []),
        ("", ["c", "b", "a"]),
    ],
)
def test_words_of_questions_answers_and_titles_find_a_conversation(kept, query, expected):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("b", "Who mended the boiler?", "It was Friday.", ["boiler"])
    kept.add("c", "押金是多少？", "不知道。")
    kept.conversations.rename("c", "Metropolis")
    assert kept.ids_of(query) == expected


def test_the_question_that_was_found_is_told(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("a", "Who mended the boiler?", "Friday.", ["boiler"])
    ((head,), _) = kept.conversations.listed("boiler")
    assert (head.title, head.found) == ("How much was the deposit?", "Who mended the boiler?")


def test_a_title_of_the_persons_own_stays(kept):
    kept.add("a", "How much was the deposit?")
    assert kept.conversations.rename("a", "  The\nflat ")
    assert not kept.conversations.rename("nowhere", "x")
    kept.add("a", "And now?")
    assert kept.conversations.head("a").title == "The flat"


def test_long_questions_are_cut_at_a_word():
    assert default_title("Why?") == "Why?"
    long = default_title("What does the lease of the flat say about " + "pets " * 20)
    assert len(long) <= 61
    assert long.endswith("pets…")
    assert len(default_title("问" * 100)) == 61


def test_what_is_deleted_can_be_taken_back_until_it_is_purged(kept):
    kept.add("a", "One?")
    kept.add("b", "Two?")
    assert kept.conversations.delete(["a", "nowhere"], 2000.0) == ["a"]
    assert kept.ids_of() == ["b"]
    assert kept.conversations.head("a") is None
    assert kept.conversations.restore(["a"]) == 1
    assert kept.ids_of() == ["b", "a"]
    assert set(kept.conversations.delete(None, 3000.0)) == {"a", "b"}
    assert kept.conversations.purge(2999.0) == 0
    assert kept.conversations.purge(3000.0) == 2
    assert kept.conversations.restore(["a"]) == 0


def test_a_deleted_conversation_leaves_no_bytes(kept):
    kept.add("a", "Where is Xanthippe?", "In the Peloponnese.", ["lease"])
    assert kept.bytes_have(b"Xanthippe")
    kept.conversations.delete(["a"], 2000.0)
    kept.conversations.purge(2000.0)
    for word in (b"Xanthippe", b"xanthippe", b"Peloponnese", b"peloponnese"):
        assert not kept.bytes_have(word)
    (left,) = kept.library.database.read().execute("SELECT count(*) FROM turn_sources").fetchone()
    assert left == 0


def test_a_new_turn_in_a_deleted_conversation_brings_nothing_back(kept):
    kept.add("a", "One?")
    kept.conversations.delete(["a"], 2000.0)
    kept.add("a", "Two?")
    assert [turn.question for turn in kept.conversations.turns("a")] == ["Two?"]


def test_forgetting_a_document_empties_the_turns_that_hold_it(kept):
    kept.add("a", "How much was the deposit?", "1900 euros to Lindqvist.", ["lease"])
    kept.add("a", "Was it paid?", "It was.", ["tortilla"], is_follow_up=True)
    kept.add("a", "Who mended the boiler?", "Friday.", ["boiler"])
    kept.add("b", "How many eggs?", "Six.", ["tortilla"])
    kept.forget("lease.md")
    assert kept.states("a") == [TurnState.TAKEN_OUT, TurnState.TAKEN_OUT, TurnState.ANSWERED]
    assert kept.states("b") == [TurnState.ANSWERED]
    assert kept.conversations.head("a").title == "Who mended the boiler?"
    first = kept.conversations.turns("a")[0]
    assert (first.question, first.answer, first.model) == ("", "", None)
    assert kept.ids_of("lindqvist") == []
    for word in (b"Lindqvist", b"lindqvist", b"deposit"):
        assert not kept.bytes_have(word)


def test_a_document_that_moved_is_known_by_its_id_and_a_vanished_one_by_its_path(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("b", "How many eggs?", "Six.", ["tortilla"])
    with kept.library.database.write() as connection:
        connection.execute(
            "UPDATE files SET path = ? WHERE path = ?",
            (kept.path("moved.md"), kept.path("lease.md")),
        )
        connection.execute("DELETE FROM documents WHERE id = ?", (kept.ids["tortilla"],))
    kept.forget("moved.md")
    kept.forget("more")
    assert kept.states("a") == kept.states("b") == [TurnState.TAKEN_OUT]


@pytest.mark.parametrize(
    ("loose", "state"),
    [
        ("Nobody but Lindqvist knows.", TurnState.TAKEN_OUT),  # a word that only it had
        ("It says the deposit is 1900 euros then", TurnState.TAKEN_OUT),  # words in a row
        ("Such a thing is usual.", TurnState.ANSWERED),
    ],
)
def test_text_without_a_source_goes_if_it_may_be_of_the_forgotten_file(kept, loose, state):
    kept.document("copy.md", "deposit is the 1900 euros; such thing usual; a paid to nobody knows")
    kept.add("a", "How many eggs?", f"Six. {loose}", ["tortilla"], loose=loose)
    kept.forget("lease.md")
    assert kept.states("a") == [state]


def test_removing_a_source_empties_what_holds_its_files_but_not_those_of_another(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("b", "How many eggs?", "Six.", ["tortilla"])
    kept.add("c", "What is usual?", "It de", loose="It de", state=TurnState.STOPPED)
    kept.library.add_source(kept.library.files / "more")
    source = catalog_sources.source_at(kept.library.database.read(), kept.source.path)
    catalog_removal.remove_source(kept.library.database, source)
    assert kept.states("a") == kept.states("c") == [TurnState.TAKEN_OUT]
    assert kept.states("b") == [TurnState.ANSWERED]


def test_a_turn_whose_document_went_while_it_was_answered_is_not_kept(kept):
    kept.forget("lease.md")
    kept.add("a", "How much was the deposit?", "1900 euros to Lindqvist.", ["lease"])
    (turn,) = kept.conversations.turns("a")
    assert (turn.state, turn.question, turn.answer) == (TurnState.TAKEN_OUT, "", "")
    assert not kept.bytes_have(b"Lindqvist")


def test_what_is_left_in_conversations_is_held_rightly(kept):
    kept.add("a", "Is Zanzibar far?", "Therefore it is near the equator, as all the maps say.")
    connection = kept.library.database.read()
    assert held_in_conversations(connection, "Zanzibar")
    assert held_in_conversations(connection, "Therefore")
    assert held_in_conversations(connection, "therefore")
    assert not held_in_conversations(connection, "Xylophone")
    assert not held_in_conversations(connection, "it is near the equator, as")


def test_whether_conversations_are_kept_survives_the_catalogue(kept, library_class, tmp_path):
    assert kept.conversations.is_keeping()
    kept.conversations.keep(False)
    file = tmp_path / "sources.json"
    wishes.write_wishes(file, wishes.wishes_of(kept.library.database.read()))
    home = tmp_path / "new"
    home.mkdir()
    other = library_class(home, kept.library.files)
    with other.database.write() as connection:
        wishes.put_wishes(connection, wishes.read_wishes(file))
    assert not Conversations(other.database).is_keeping()
    other.close()


def test_what_was_emptied_is_counted_and_not_listed(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.add("b", "Who mended the boiler?", "Friday.", ["boiler"])
    kept.add("b", "How much was the deposit again?", "1900 euros.", ["lease"])
    kept.add("c", "What was the deposit?", "1900 euros.", ["lease"])
    kept.conversations.rename("c", "The flat")
    assert kept.conversations.emptied() == []
    kept.forget("lease.md")
    heads, total = kept.conversations.listed()
    assert {(head.id, head.title, head.turns, head.taken_out) for head in heads} == {
        ("b", "Who mended the boiler?", 2, 1),
        ("c", "The flat", 1, 1),
    }
    assert total == 2
    assert kept.conversations.emptied() == ["a"]
    kept.conversations.delete(["a"], kept.clock)
    assert kept.conversations.emptied() == []


def test_an_emptied_conversation_that_goes_on_is_listed_again(kept):
    kept.add("a", "How much was the deposit?", "1900 euros.", ["lease"])
    kept.forget("lease.md")
    kept.add("a", "Who mended the boiler?", "Friday.", ["boiler"])
    ((head,), total) = kept.conversations.listed()
    assert (head.title, head.turns, head.taken_out, total) == ("Who mended the boiler?", 2, 1, 1)
    assert kept.ids_of("boiler") == ["a"]
    assert kept.conversations.emptied() == []
