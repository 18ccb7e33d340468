"""Operators as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.question.operators import Operator, read_operators, written
from indexer.types import DocumentKind, SearchFilter


@pytest.mark.parametrize(
    ("text", "rest", "wanted"),
    [
        ("from:ana rent", "rent", SearchFilter(sender="ana")),
        ('from:"Ana Ruiz" rent', "rent", SearchFilter(sender="Ana Ruiz")),
        ("rent after:2025-03 before:2025-06-30", "rent",
         SearchFilter(after="2025-03-01", before="2025-06-30")),
        ("on:2024", "", SearchFilter(after="2024-01-01", before="2025-01-01")),
        ("until:2025-03", "", SearchFilter(before="2025-04-01")),
        ("kind:mail lang:es tag:x", "",
         SearchFilter(kind=DocumentKind.EMAIL, language="es", tag="x")),
        ("in:travel", "", SearchFilter(collection="Travel")),
        ("in:Notes/2025", "", SearchFilter(folder="Notes/2025")),
        ("kind:pdf kind:note", "", SearchFilter(kind=DocumentKind.NOTE)),
    ],
)  # fmt: skip
def test_english_names(text, rest, wanted):
    typed = read_operators(text, ("Travel",))
    assert (typed.rest, typed.filter) == (rest, wanted)
    assert not typed.hints


@pytest.mark.parametrize(
    "text",
    [
        "von:ana nach:2025-03 art:mail sprache:spanisch",
        "de:ana desde:2025-03 tipo:correo idioma:español",
        "de:ana après:2025-03 type:courriel langue:espagnol",
        "发件人：ana 之后：2025-03 类型：邮件 语言：es",
        "DE:ana SEIT:2025-03 Typ:email LANG:es",
    ],
)
def test_every_language_has_its_own_names(text):
    assert read_operators(text).filter == SearchFilter(
        sender="ana", after="2025-03-01", kind=DocumentKind.EMAIL, language="es"
    )


def test_what_makes_no_sense_stays_a_word_and_is_hinted_at():
    typed = read_operators("kind:sausage after:soon rent")
    assert typed.rest == "kind:sausage after:soon rent"
    assert [(one.operator, one.value) for one in typed.hints] == [
        (Operator.KIND, "sausage"),
        (Operator.AFTER, "soon"),
    ]


def test_a_later_operator_of_its_kind_replaces_the_earlier():
    parts = read_operators("after:2024 before:2026 after:2025").parts
    assert [part.said for part in parts] == ["before:2026", "after:2025"]


def test_exact_words_stay_where_they_are():
    typed = read_operators('"the second key" from:ana “by the gate”')
    assert typed.phrases == ("the second key", "by the gate")
    assert '"the second key"' in typed.rest


def test_words_with_a_colon_inside_are_no_operators():
    assert read_operators("http://x from a note: rent").filter.is_empty


@given(st.text(max_size=60))
def test_any_text_can_be_read(text):
    typed = read_operators(text)
    assert typed.filter.is_empty == (not typed.parts)


@given(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1).map(str.strip).filter(bool))
def test_what_is_written_is_read_again(value):
    typed = read_operators(written(Operator.TAG, value))
    assert typed.rest == ""
    assert typed.parts[0].means.split() == read_operators(f'tag:"{value}"').parts[0].means.split()
