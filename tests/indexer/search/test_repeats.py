from indexer.search.repeats import Repeats


def test_the_same_words_are_a_repeat() -> None:
    repeats = Repeats()
    assert not repeats.has("Hello, World", is_quoted=False)
    assert repeats.has("> hello\n> world!", is_quoted=False)
    assert not repeats.has("world hello", is_quoted=False)


def test_part_of_a_passage_repeats_it_only_as_a_quotation() -> None:
    repeats = Repeats()
    assert not repeats.has("one two three four five", is_quoted=False)
    assert repeats.has("> two three four", is_quoted=True)
    assert not repeats.has("two three four", is_quoted=False)
    assert not repeats.has("six seven", is_quoted=True)


def test_text_without_words_never_repeats() -> None:
    repeats = Repeats()
    assert not repeats.has("", is_quoted=False)
    assert not repeats.has("", is_quoted=False)
