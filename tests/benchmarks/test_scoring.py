"""When an answer counts as right."""

from benchmarks.scoring import contains, contains_all, median, share


def test_case_width_and_marks_do_not_matter():
    assert contains("It was “Marigold”, they say.", ["marigold"])
    assert contains("订单共５３８０元。", ["5380 元"])
    assert not contains("It was Marigold.", ["Daisy", ""])


def test_all_parts_of_a_list():
    assert contains_all("Jonna and Mehmet", ["mehmet", "jonna"])
    assert not contains_all("Jonna", ["Mehmet", "Jonna"])


def test_a_share_lies_in_its_interval():
    found = share([True] * 30 + [False] * 10)
    assert found.low <= found.value == 0.75 <= found.high
    assert str(share([])) == "–"


def test_no_values_have_no_median():
    assert median([]) is None
