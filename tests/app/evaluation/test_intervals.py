"""Figures with their intervals."""

import pytest

from app.evaluation.intervals import NOTHING, mean, quantile, ratio


def test_a_mean_lies_in_its_interval():
    figure = mean([1.0] * 30 + [0.0] * 10, seed=1)
    assert figure.value == 0.75
    assert figure.low < 0.75 < figure.high
    assert figure.count == 40


def test_the_interval_is_as_wide_as_theory_has_it():
    # The standard error of a share is sqrt(p (1 - p) / n): 0.0433 for 100 questions at 0.75.
    figure = mean([1.0] * 75 + [0.0] * 25, seed=3)
    assert figure.low == pytest.approx(0.75 - 1.96 * 0.0433, abs=0.02)
    assert figure.high == pytest.approx(0.75 + 1.96 * 0.0433, abs=0.02)


def test_the_same_seed_gives_the_same_interval():
    values = [float(number % 3) for number in range(50)]
    assert mean(values, 7) == mean(values, 7)
    assert mean(values, 7) != mean(values, 8)


def test_a_ratio_weighs_questions_by_their_parts():
    figure = ratio([(1, 1), (0, 3), (0, 0)], seed=1)
    assert figure.value == 0.25
    assert figure.count == 2


def test_median_and_95th_percentile():
    values = [float(number) for number in range(1, 102)]
    assert quantile(values, 0.5, 1).value == 51
    assert quantile(values, 0.95, 1).value == 96


def test_nothing_has_no_figure():
    assert mean([], 1) == ratio([(0, 0)], 1) == quantile([], 0.5, 1) == NOTHING
