"""Which documents go where, and what is asked of them."""

import pytest

from app.evaluation.pack import read_pack
from app.evaluation.plan import NothingToAsk, parallel_id, plan
from app.evaluation.settings import Settings
from tests.app.evaluation.conftest import document, query, write_pack


@pytest.fixture
def pack(pack_folder):
    return read_pack(pack_folder)


def ids(some):
    return sorted(one.query.id for one in some)


def test_all_languages_share_a_library(pack):
    (one,) = plan(pack, Settings(answers=5))
    assert len(one.documents) == 4
    assert ids(one.searched) == ["en/a", "en/b", "es/a", "es/b"]
    assert ids(one.answered) == ["en/a", "en/b", "en/c", "es/a", "es/b"]
    assert all(len(asked.gold) == 1 for asked in one.searched)


def test_a_library_for_each_language(pack):
    english, spanish = plan(pack, Settings(is_separate=True))
    assert (english.name, spanish.name) == ("en", "es")
    assert ids(english.searched) == ["en/a", "en/b"]
    assert [one.id for one in spanish.documents] == ["es/0", "es/1"]


def test_questions_in_one_language_over_documents_in_another(pack):
    (one,) = plan(pack, Settings(answers=9, languages=("es",), document_languages=("en",)))
    cost = next(asked for asked in one.searched if asked.query.id == "es/b")
    assert cost.gold == {"en/1"}
    assert cost.answers == ("cuatro marcos", "four marks")


def test_what_asks_about_the_absent_half_has_no_answer(pack):
    (one,) = plan(pack, Settings(answers=9, is_half=True))
    assert {document.title for document in one.documents} == {"Lighthouse"}
    assert ids(one.searched) == ["en/a", "es/a"]
    absent = [asked for asked in one.answered if not asked.is_answerable]
    assert ids(absent) == ["en/b", "en/c", "es/b"]
    assert all(not asked.gold for asked in absent)


def many(tmp_path):
    documents = [document(f"d{n}", f"Title {n}", f"Text {n}.", "en") for n in range(20)]
    queries = [query(f"q{n}", f"What {n}?", "en", [f"d{n}"], ["x"], True) for n in range(20)]
    queries += [query(f"u{n}", f"Who {n}?", "en", [], [], False) for n in range(5)]
    return read_pack(write_pack(tmp_path / "many", documents, queries))


def test_so_many_of_each_kind_the_same_ones_every_time(tmp_path):
    pack = many(tmp_path)
    (one,) = plan(pack, Settings(answers=7, limit=4))
    assert len(one.searched) == 4
    assert sum(asked.is_answerable for asked in one.answered) == 7
    assert sum(not asked.is_answerable for asked in one.answered) == 5
    assert plan(pack, Settings(answers=7, limit=4)) == [one]
    (other,) = plan(pack, Settings(answers=7, limit=4, seed=2))
    assert ids(other.answered) != ids(one.answered)


def test_a_larger_sample_holds_the_smaller(tmp_path):
    pack = many(tmp_path)
    (small,), (large,) = (plan(pack, Settings(answers=n)) for n in (3, 9))
    assert set(ids(small.answered)) < set(ids(large.answered))


def test_gold_that_the_pack_does_not_have_is_not_asked_for(tmp_path):
    pack = read_pack(
        write_pack(
            tmp_path,
            [document("a", "A", "Text.", "en")],
            [query("q", "What?", "en", ["../../etc/passwd"], ["x"], True),
             query("r", "What?", "en", ["a"], ["x"], True)],
        )
    )  # fmt: skip
    (one,) = plan(pack, Settings(answers=5))
    assert ids(one.searched) == ids(one.answered) == ["r"]


def test_a_language_that_the_pack_does_not_have(pack):
    with pytest.raises(NothingToAsk, match="The pack has en, es"):
        plan(pack, Settings(languages=("fi",)))


@pytest.mark.parametrize(
    ("own_id", "expected"),
    [("es/12", "en/12"), ("es-a/b", "en-a/b"), ("doc_es", "doc_en"), ("esto", None), ("12", None)],
)
def test_ids_of_translations(own_id, expected):
    assert parallel_id(own_id, "es", "en") == expected
