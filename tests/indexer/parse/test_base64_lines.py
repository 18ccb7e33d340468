"""Base64 that lost a letter costs the line it lost it in, and never becomes nonsense."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.errors import ProblemCode
from indexer.parse.base64_lines import read_base64
from indexer.types import ParsedDocument, Problem

TEXT = "".join(f"{number}. The boiler was serviced on a Tuesday in März.\n" for number in range(60))
LINES = base64.encodebytes(TEXT.encode()).splitlines(keepends=True)
HEAD = (
    b"From: Ana <ana@example.org>\nTo: bob@example.org\nMessage-ID: <1@example.org>\nSubject: s\n"
    b"MIME-Version: 1.0\n"
)


def mail(encoded, kind=b'text/plain; charset="utf-8"; name="boiler.txt"'):
    return (
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n'
        b"--b\nContent-Type: text/plain\n\nThe list is attached.\n"
        b"--b\nContent-Type: " + kind + b"\nContent-Transfer-Encoding: base64\n"
        b'Content-Disposition: attachment; filename="boiler.txt"\n\n' + encoded + b"\n--b--\n"
    )


def sorted_out(items):
    documents = {one.member: one for one in items if isinstance(one, ParsedDocument)}
    return documents, [one for one in items if isinstance(one, Problem)]


@given(st.binary(max_size=400), st.sampled_from([4, 60, 70, 75, 76, 10_000]))
def test_what_is_whole_comes_back_however_it_is_broken_into_lines(data, width):
    encoded = base64.b64encode(data)
    lines = [encoded[at : at + width] for at in range(0, len(encoded), width)]
    assert read_base64(b"\r\n".join(lines)) == (data, False)
    assert read_base64(b"\n".join(lines).rstrip(b"=")) == (data, False)


@given(st.binary(max_size=2000))
def test_nothing_makes_it_fail(data):
    read_base64(data)


def test_a_footer_behind_the_end_is_no_damage():
    encoded = base64.encodebytes(b"The rent is 780 euros a month.")
    footer = b"_______________________\nChoir mailing list\nchoir@example.org\n"
    assert read_base64(encoded + footer) == (b"The rent is 780 euros a month.", False)


def test_plain_text_that_is_told_to_be_encoded_is_left_as_it_is():
    text = b"Dear Ana, the boiler was serviced on Tuesday.\nBen\n"
    assert read_base64(text) == (text, False)


@pytest.mark.parametrize("harm", ["lost", "spoiled"])
def test_damage_costs_its_line_and_is_told(read, harm):
    line = LINES[20]
    spoiled = line[:30] + (b"" if harm == "lost" else b"!") + line[31:]
    documents, problems = sorted_out(read(mail(b"".join([*LINES[:20], spoiled, *LINES[21:]]))))
    text = documents["boiler.txt"].text
    assert text.startswith("0. The boiler was serviced on a Tuesday in März.")
    assert "59. The boiler was serviced on a Tuesday in März." in text
    assert set(text) <= set(TEXT) | {"\ufffd"} | {chr(code) for code in range(128)}
    assert [(one.code, one.member) for one in problems] == [(ProblemCode.PARTIAL, "boiler.txt")]
    assert "The list is attached." in documents[None].text


def test_what_is_nothing_but_nonsense_is_listed_and_the_mail_found(read):
    ragged = b"".join(line[:37] + b"\n" + line[38:] for line in LINES)  # a letter lost in each
    documents, problems = sorted_out(read(mail(ragged)))
    assert set(documents) == {None}
    assert "The list is attached." in documents[None].text
    assert [(one.code, one.member) for one in problems] == [(ProblemCode.CORRUPT, "boiler.txt")]


def test_a_text_of_a_mail_that_is_damaged_is_told(read):
    encoded = b"".join([*LINES[:5], LINES[5][1:], *LINES[6:]])
    head = HEAD + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    documents, problems = sorted_out(read(head + encoded))
    assert "59. The boiler was serviced on a Tuesday in März." in documents[None].text
    assert [one.code for one in problems] == [ProblemCode.PARTIAL]
