import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.search.sentences import split_sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["One is here.", "Two is there!", "Is three?"],
        ["Dr. Smith met J. Doe at 3.5 p.m. on Friday.", "They talked."],
        ["Das war am 3. Mai in Köln, z.B. im Café.", "Danach nicht."],
        ["He said “Go.”", "She went."],
        ["Версия 2.0 вышла в 2020 г. и т.д.", "Всё хорошо."],
        ["Wait… what?", "Nothing."],
    ],
)
def test_spaced_sentences(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["今天下雨。", "我们在家！", "你呢？"],
        ["「行こう。」", "と言った。"],
        ["यह पहला है।", "यह दूसरा है।"],
        ["هل هذا سؤال؟", "نعم."],
    ],
)
def test_other_scripts(sentences: list[str]) -> None:
    assert split("".join(sentences)) == sentences


def test_list_items_and_paragraphs_end_sentences() -> None:
    assert split("Buy:\n- milk\n- bread\n\nLater") == ["Buy:", "- milk", "- bread", "Later"]
    assert split("1. First thing\n2. Second thing") == ["1. First thing", "2. Second thing"]


def test_wrapped_lines_are_one_sentence() -> None:
    text = "This sentence was broken by a mail program because\nit was too long for a line. Next."
    assert split(text) == [text[:-6], "Next."]


def test_text_without_marks_is_cut_at_spaces() -> None:
    pieces = split_sentences("คำพูดยาว " * 200)
    assert len(pieces) > 3
    assert max(end - start for start, end in pieces) <= 400


@given(st.text(alphabet=st.sampled_from('aZ9éя中ก.!?。؟।…\n \t-"”»:,;'), max_size=900))
def test_everything_lies_in_exactly_one_sentence(text: str) -> None:
    spans = split_sentences(text)
    before = 0
    for start, end in spans:
        assert before <= start < end <= len(text)
        assert not text[before:start].strip()
        assert text[start:end] == text[start:end].strip()
        before = end
    assert not text[before:].strip()


@pytest.mark.parametrize("hostile", ["." * 200_000 + "x", "1." * 100_000, '."' * 100_000 + "x"])
def test_odd_text_takes_no_longer_than_its_length_warrants(hostile: str) -> None:
    started = time.process_time()
    split_sentences(hostile)
    assert time.process_time() - started < 5


def test_the_united_states_are_one_word_in_spanish():
    text = "En EE. UU., Barack Obama eligió no ir. Fue en 2013."
    assert [text[a:b] for a, b in split_sentences(text)] == [
        "En EE. UU., Barack Obama eligió no ir.",
        "Fue en 2013.",
    ]
