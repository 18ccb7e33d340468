"""Scores against values worked out by hand."""

import math

import pytest

from app.evaluation.scoring import (
    contains,
    contains_all,
    exact_match,
    f1,
    ndcg,
    recall,
    reciprocal_rank,
    tokens,
)


def test_articles_case_and_marks_are_no_words():
    assert tokens("The  “Denver Broncos”, an AFC team!") == ["denver", "broncos", "afc", "team"]
    assert exact_match("the Denver Broncos.", ["Denver Broncos"]) == 1
    assert exact_match("Denver Broncos won", ["Denver Broncos"]) == 0


def test_a_mark_inside_a_word_goes_without_a_space():
    # As in SQuAD's script: "U.S." is "us", "well-known" is "wellknown".
    assert tokens("U.S. well-known") == ["us", "wellknown"]


def test_chinese_is_compared_by_character():
    assert tokens("北京，2008年。") == ["北", "京", "2008", "年"]
    # 3 characters in common of 4 said and 3 expected: precision 3/4, recall 1.
    assert f1("在上海市", ["上海市"]) == pytest.approx(2 * 0.75 * 1 / 1.75)


def test_japanese_and_thai_too():
    assert tokens("東京へ") == ["東", "京", "へ"]
    assert tokens("ไทย") == ["ไ", "ท", "ย"]


def test_f1_is_the_best_over_the_gold_answers():
    # Two of three words are right, of two expected: precision 2/3, recall 1.
    assert f1("in May 1887", ["1890", "May 1887"]) == pytest.approx(0.8)
    assert f1("nothing like it", ["May 1887"]) == 0
    assert f1("anything", []) == 0


def test_a_word_that_is_said_once_counts_once():
    # "no no" against "no": one of two words, one of one.
    assert f1("no no", ["no"]) == pytest.approx(2 / 3)


def test_saying_nothing_matches_only_an_empty_answer():
    assert exact_match("", ["1887"]) == 0
    assert f1("", ["1887"]) == 0
    assert f1("the", ["a"]) == 1


def test_case_width_and_marks_do_not_matter():
    assert contains("It was “Marigold”, they say.", ["marigold"])
    assert contains("订单共５３８０元。", ["5380 元"])
    assert not contains("It was Marigold.", ["Daisy", ""])


def test_a_number_does_not_stand_inside_a_longer_one():
    assert not contains("It was in 1955.", ["5", "195"])
    assert contains("It was in 1955, on page 5.", ["5"])
    assert contains("Luthers Thesen", ["Luther"])


def test_all_parts_of_a_list():
    assert contains_all("Jonna and Mehmet", ["mehmet", "jonna"])
    assert not contains_all("Jonna", ["Mehmet", "Jonna"])


def test_ndcg_of_one_relevant_document():
    assert ndcg([1], 1) == 1
    assert ndcg([3], 1) == pytest.approx(1 / 2)
    assert ndcg([], 1) == 0
    assert ndcg([11], 1) == 0


def test_ndcg_of_two_relevant_documents():
    best = 1 + 1 / math.log2(3)
    assert ndcg([2, 4], 2) == pytest.approx((1 / math.log2(3) + 1 / math.log2(5)) / best)


def test_ndcg_can_be_1_with_more_relevant_documents_than_places():
    assert ndcg(range(1, 11), 50) == pytest.approx(1)


def test_recall_and_reciprocal_rank():
    assert recall([2, 7], 4, 5) == 0.25
    assert recall([2, 7], 4, 10) == 0.5
    assert reciprocal_rank([4, 2]) == 0.5
    assert reciprocal_rank([]) == 0
