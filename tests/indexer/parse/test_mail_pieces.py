"""Mails that were sent in pieces."""

import base64
import random

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.types import ParsedDocument, Problem

WHOLE = (
    "Content-Type: multipart/mixed; boundary=b\nSubject: The plan\n"
    "Message-ID: <whole@example.org>\nMIME-Version: 1.0\n\n"
    "--b\nContent-Type: text/plain\n\nThe plan of the garden is below.\n"
    "--b\nContent-Type: text/plain; name=plan.txt\nContent-Disposition: attachment; "
    "filename=plan.txt\nContent-Transfer-Encoding: base64\n\n{data}\n--b--\n"
)
LONG = "\n".join(f"Row {number}: onions and carrots." for number in range(120))


def pieces_of(whole: str, count: int, key: str = "k@example.org") -> list[str]:
    lines = whole.splitlines(keepends=True)
    size = -(-len(lines) // count)
    return [
        f"From: Ana <ana@example.org>\nTo: jan@example.org\nDate: Tue, 5 Mar 2024 13:00:00 +0100\n"
        f"Subject: The plan ({number + 1}/{count})\nMessage-ID: <{key}-{number}>\n"
        f'Content-Type: message/partial; id="{key}"; number={number + 1}; total={count}\n\n'
        + "".join(lines[number * size : (number + 1) * size])
        for number in range(count)
    ]


def mailbox(messages: list[str]) -> str:
    return "".join(f"From a@example.org Tue Mar  5 13:00:00 2024\n{one}\n" for one in messages)


def whole_mail() -> str:
    return WHOLE.format(data=base64.encodebytes(LONG.encode()).decode().strip())


def test_pieces_in_one_mailbox_become_the_mail_that_was_sent(read):
    pieces = pieces_of(whole_mail(), 4)
    random.Random(3).shuffle(pieces)
    other = "From: b@example.org\nSubject: Between\n\nSomething else.\n"
    items = read(mailbox([*pieces[:2], other, *pieces[2:]]), "box.mbox")
    assert not [item for item in items if isinstance(item, Problem)]
    between, mail, plan = items
    assert between.title == "Between"
    assert mail.title == "The plan"
    assert mail.sender == "Ana <ana@example.org>"
    assert dict(mail.metadata)["message_id"] == "whole@example.org"
    assert "The plan of the garden is below." in mail.text
    assert plan.text == LONG


def test_when_one_is_missing_the_others_are_read_one_by_one(read):
    pieces = pieces_of(whole_mail(), 3)
    items = read(mailbox([pieces[0], pieces[2]]), "box.mbox")
    problems = [item for item in items if isinstance(item, Problem)]
    assert len([p for p in problems if p.code is ProblemCode.PARTIAL]) >= 2
    text = "\n".join(item.text for item in items if isinstance(item, ParsedDocument))
    assert "The plan of the garden is below." in text
    assert "Row 119: onions and carrots." in text


def test_the_words_of_a_piece_that_is_encoded_are_found(read):
    _first, second = pieces_of(whole_mail(), 2)
    items = read(second, "second.eml")
    (mail,) = [item for item in items if isinstance(item, ParsedDocument)]
    assert "Row 119: onions and carrots." in mail.text


def test_no_more_is_held_than_a_mail_may_have(read):
    pieces = pieces_of(whole_mail(), 4)
    items = read(mailbox(pieces), "box.mbox", Limits(max_message_bytes=2_500))
    names = {item.member.partition("/")[0] for item in items}
    assert {f"k@example.org-{number}" for number in range(4)} <= names


def test_two_mails_in_pieces_do_not_mix_and_copies_do_no_harm(read):
    one = pieces_of("Subject: One\n\nFirst line.\nSecond line.\n", 2, "one@example.org")
    two = pieces_of("Subject: Two\n\nThird line.\nFourth line.\n", 2, "two@example.org")
    items = read(mailbox([one[0], one[0], two[0], one[1], two[1]]), "box.mbox")
    texts = {i.title: i.text for i in items if isinstance(i, ParsedDocument)}
    assert "First line.\nSecond line." in texts["One"]
    assert "Third line.\nFourth line." in texts["Two"]
