import os

import numpy as np
import pytest

from indexer.search.meaning import Meaning
from indexer.types import DocumentKind, RoleSpan, SearchFilter, SearchMode, SpanRole
from kernel.work import Cancel, Cancelled
from models.fake_embedding import FakeEmbedder
from models.late_interaction import sketch
from models.types import QueryReading, Vectors

MODES = [SearchMode.HYBRID, SearchMode.KEYWORD, SearchMode.SEMANTIC]


@pytest.mark.parametrize("mode", MODES)
def test_the_right_passage_comes_first(shelf, mode) -> None:
    shelf.put("The boiler was repaired in March by Mr Olsen.", "Heating")
    wanted = shelf.put("The dentist moved to Harbour Street 12.", "Doctors")
    shelf.put("Bread needs flour, water, salt and time.", "Recipes")
    results = shelf.search.run("dentist harbour street", mode=mode)
    assert shelf.ids(results)[0] == wanted
    assert [result.rank for result in results.results] == [1, 2, 3][: len(results.results)]
    assert results.mode is mode
    assert results.took_ms > 0


def test_a_result_says_where_it_stands(shelf) -> None:
    text = "First words.\n\n" + "Filler sentence here. " * 60 + "\n\nThe key is under the pot."
    document_id = shelf.put(text, "Keys", sender="Zoë", recipients=("Bo",))
    (result,) = shelf.search.run("key under the pot").results
    assert result.document.id == str(document_id)
    assert os.fsencode(result.document.path) == b"/home/file-0\xff.txt"
    assert (result.document.title, result.document.collection) == ("Keys", "home")
    assert (result.document.sender, result.document.recipients) == ("Zoë", ("Bo",))
    assert result.passage.text == text[result.passage.start : result.passage.end]
    assert "under the pot" in result.passage.text


def test_one_passage_a_document_unless_all_are_wanted(shelf) -> None:
    shelf.put("\n\n".join(f"Rent note {number}. " + "Rent is due. " * 60 for number in range(4)))
    shelf.put("Rent elsewhere.")
    assert len(set(shelf.ids(shelf.search.run("rent")))) == 2
    assert len(shelf.search.run("rent").results) == 2
    assert len(shelf.search.run("rent", all_passages=True).results) > 3


def test_copies_are_shown_once(shelf) -> None:
    shelf.put("The meeting is on Tuesday at nine.", "a")
    shelf.put("The meeting is on  Tuesday — at nine!", "b")
    shelf.put("The meeting was cancelled.", "c")
    assert len(shelf.search.run("meeting tuesday nine").results) == 2


def test_quotations_do_not_crowd_out_what_they_quote(shelf) -> None:
    original = "The rent rises to 900 euro in May, as the landlord wrote in his letter. " * 4
    quoted = "> " + original.strip()
    for number in range(3):
        answer = f"Answer {number}: I cannot believe it.\n\n"
        shelf.put(
            answer + quoted,
            "Re: Rent",
            kind=DocumentKind.EMAIL,
            roles=(RoleSpan(len(answer), len(answer + quoted), SpanRole.QUOTED),),
        )
    wanted = shelf.put(original, "Rent", kind=DocumentKind.EMAIL)
    results = shelf.search.run("what will the rent be in May")
    assert shelf.ids(results)[0] == wanted
    assert not any(result.passage.text.startswith(">") for result in results.results)


def test_a_quotation_without_its_original_is_found(shelf) -> None:
    quoted = "> The wifi password is marmalade. " * 8
    answer = "Thanks!\n\n"
    shelf.put(
        answer + quoted,
        roles=(RoleSpan(len(answer), len(answer + quoted), SpanRole.QUOTED),),
    )
    assert "marmalade" in shelf.search.run("wifi password marmalade").results[0].passage.text


@pytest.fixture
def mails(shelf):
    for number in range(3):
        shelf.put(f"Lunch at {number}?", "Lunch", "work", date="2024-01-05T12:00:00+00:00")
    shelf.put(
        "Lunch on Friday?",
        "Lunch",
        "work",
        kind=DocumentKind.EMAIL,
        sender="Jörg Müller <jm@example.org>",
        date="2024-03-15T23:30:00-05:00",
    )
    return shelf


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "narrow",
    [
        SearchFilter(sender="jorg muller"),
        SearchFilter(sender="JM@example"),
        SearchFilter(kind=DocumentKind.EMAIL),
        SearchFilter(after="2024-03-01"),
        SearchFilter(after="2024-03-16T04:30:00+00:00", before="2024-03-16T04:30:01+00:00"),
        SearchFilter(collection="work", kind=DocumentKind.EMAIL, before="2025-01-01"),
        SearchFilter(documents=(4, 99)),
    ],
)
def test_filters_narrow_every_mode(mails, mode, narrow) -> None:
    assert shelf_ids(mails, narrow, mode) == [4]


def shelf_ids(shelf, narrow, mode=SearchMode.HYBRID):
    return shelf.ids(shelf.search.run("lunch", mode=mode, filter=narrow))


def test_filters_that_let_nothing_through(mails) -> None:
    for narrow in (
        SearchFilter(collection="other"),
        SearchFilter(before="2024-01-05T12:00:00+00:00"),
        SearchFilter(sender="%"),
        SearchFilter(sender="x' OR '1'='1"),
    ):
        assert shelf_ids(mails, narrow) == []


def test_a_wide_filter_asks_chroma_for_more(mails, monkeypatch) -> None:
    monkeypatch.setattr("indexer.search.meaning._FEW_PASSAGES", 0)
    narrow = SearchFilter(sender="jörg")
    assert shelf_ids(mails, narrow, SearchMode.SEMANTIC) == [4]


def test_a_date_that_is_none_is_the_callers_fault(shelf) -> None:
    with pytest.raises(ValueError, match="yesterday"):
        shelf.search.run("x", filter=SearchFilter(after="yesterday"))


def test_what_the_catalogue_lost_is_not_shown(shelf) -> None:
    gone = shelf.put("The secret recipe of grandmother.")
    shelf.put("Something else.")
    with shelf.database.write() as connection:
        connection.execute("DELETE FROM documents WHERE id = ?", (gone,))
    for mode in MODES:
        assert gone not in shelf.ids(shelf.search.run("secret recipe grandmother", mode=mode))


def test_a_broken_cache_leaves_the_words(shelf, tmp_path) -> None:
    wanted = shelf.put("The secret recipe of grandmother.")
    shelf.vectors.reset()
    (tmp_path / "vectors").mkdir()
    (tmp_path / "vectors" / "chroma.sqlite3").write_bytes(b"rubbish" * 1000)
    assert shelf.ids(shelf.search.run("secret recipe")) == [wanted]
    assert len(shelf.broken) == 1
    shelf.vectors.reset()


def test_without_a_model_words_find_alone(shelf) -> None:
    wanted = shelf.put("The secret recipe of grandmother.")
    shelf.embedder = None
    assert shelf.ids(shelf.search.run("secret recipe")) == [wanted]
    assert shelf.search.run("secret recipe", mode=SearchMode.SEMANTIC).results == ()


def test_what_has_no_vector_yet_is_found_by_words(shelf) -> None:
    wanted = shelf.put("The secret recipe of grandmother.")
    shelf.put("Another thing.")
    shelf.vectors.remove([1])
    assert shelf.ids(shelf.search.run("secret recipe"))[0] == wanted


@pytest.mark.parametrize("query", ["", "  ", "?!", "\0", '"', "🙂"])
def test_empty_and_odd_queries_are_no_error(shelf, query) -> None:
    shelf.put("Something.")
    for mode in MODES:
        shelf.search.run(query, mode=mode)


def test_an_empty_library_finds_nothing(shelf) -> None:
    for mode in MODES:
        assert shelf.search.run("anything", mode=mode).results == ()


def test_a_cancelled_search_stops(shelf) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        shelf.search.run("x", cancel=cancel)


def test_meaning_gives_cosines_by_both_ways(shelf, monkeypatch) -> None:
    for number in range(5):
        shelf.put(f"Letter {number} about gardens and roses")
    meaning = Meaning(shelf.vectors, lambda: shelf.embedder, shelf.broken.append)
    connection = shelf.database.read()
    read = meaning.read("roses")
    assert read is not None
    exact = meaning.near(connection, read, 5, SearchFilter(collection="home"))
    cached = meaning.near(connection, read, 5, SearchFilter())
    assert {hit for hit, _ in exact} == {hit for hit, _ in cached} == {1, 2, 3, 4, 5}
    assert dict(exact) == pytest.approx(dict(cached), abs=5e-3)


def test_without_a_query_or_a_model_there_is_no_meaning(shelf) -> None:
    meaning = Meaning(shelf.vectors, lambda: shelf.embedder, shelf.broken.append)
    assert meaning.read("  ") is None
    shelf.embedder = None
    assert meaning.read("roses") is None


class _ReadsTokens(FakeEmbedder):
    """Each word of a question is a direction; what a passage holds of them is given."""

    def read_query(self, text: str) -> QueryReading:
        vector = self.embed_queries([text])[0]
        return QueryReading(vector, np.stack([_direction(word) for word in text.split()]))


def _direction(word: str) -> Vectors:
    seed = int.from_bytes(word.encode()[:4], "little")
    drawn = np.random.default_rng(seed).normal(size=384).astype(np.float32)
    return drawn / np.linalg.norm(drawn)


def test_a_closer_look_puts_first_what_holds_the_tokens(shelf) -> None:
    # Neither shares a word with the question, so only the tokens tell them apart.
    documents = [shelf.put("alpha beta"), shelf.put("gamma delta"), shelf.put("epsilon zeta")]
    shelf.embedder = _ReadsTokens()
    asked = "qqqq wwww"
    plain = shelf.ids(shelf.search.run(asked))
    last = plain[-1]
    held = {document: ["xxxx", "yyyy"] for document in documents} | {last: asked.split()}
    with shelf.database.write() as connection:
        for row in connection.execute("SELECT document_id, embedding_key FROM passages").fetchall():
            tokens = np.stack([_direction(word) for word in held[row["document_id"]]])
            connection.execute(
                "INSERT INTO token_sketches VALUES (?, ?, ?)",
                (
                    row["embedding_key"],
                    shelf.embedder.model_id,
                    sketch(tokens, np.zeros(384, dtype=np.float32)),
                ),
            )
    assert shelf.ids(shelf.search.run(asked))[0] == last


def test_a_model_that_shows_tokens_finds_passages_that_have_none(shelf) -> None:
    wanted = shelf.put("The roses are watered on Mondays")
    shelf.put("The invoice is paid")
    shelf.embedder = _ReadsTokens()
    assert shelf.ids(shelf.search.run("watered roses"))[0] == wanted


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("5 January 2024", "Invoice of 2024-01-05, paid"),
        ("2024-01-05", "Rechnung vom 5. Januar 2024"),
        ("5 de enero de 2024", "2024年1月5日的发票"),
        ("1.000", "It cost 1,000 in the end"),
        ("Heizungsrechnung", "Die Rechnung für die Heizung kam heute"),
        ("Rechnung Heizung", "Die Heizungsrechnung kam heute"),
    ],
)
def test_words_meet_however_they_are_written(shelf, asked, text) -> None:
    shelf.put("January and winter, in general, of the year 2024")
    wanted = shelf.put(text)
    shelf.put("Nothing of the kind was paid")
    results = shelf.search.run(asked, mode=SearchMode.KEYWORD)
    assert shelf.ids(results)[0] == wanted


def test_a_word_that_the_library_has_is_not_taken_apart(shelf) -> None:
    shelf.put("some thing")
    wanted = shelf.put("something else")
    results = shelf.search.run("something", mode=SearchMode.KEYWORD)
    assert wanted == shelf.ids(results)[0]
