"""Mails made to hang, fill or crash their reader: bounded time and memory, and a reason given."""

import io
import time

import pytest

from indexer.errors import ProblemCode
from indexer.parse.base import Limits
from indexer.parse.mail_addresses import read_addresses
from indexer.parse.mail_quotes import roles_in
from indexer.parse.mbox import split_messages
from indexer.parse.mime import PartBudget, read_message, read_parameters
from indexer.parse.sandbox import ParserSandbox
from indexer.types import ParsedDocument, Problem

HEAD = b"From: a@x\nMessage-ID: <1@x>\nSubject: Hostile\nMIME-Version: 1.0\n"
# Far above what each takes, far below what something quadratic would.
SECONDS = 20


def deep(levels: int) -> bytes:
    parts = [HEAD]
    for level in range(levels):
        parts.append(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level))
    return b"".join([*parts, b"\nthe bottom\n"])


def wide(parts: int) -> bytes:
    return HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * parts


def mails_in_mails(levels: int) -> bytes:
    return HEAD + b"Content-Type: message/rfc822\n\n" * levels + b"bottom\n"


def boundary_of_dashes(size: int) -> bytes:
    dashes = b"-" * 1000
    return (
        HEAD + b"Content-Type: multipart/mixed; boundary=" + dashes + b"\n\n" + b"-" * size
        + b"\n" + (b"-" * 1001 + b"\n") * 2000
    )  # fmt: skip


def boundary_within_itself(levels: int) -> bytes:
    head = b'Content-Type: multipart/mixed; boundary="same"\n\n--same\n'
    return HEAD + head * levels + b"\ninnermost words\n" + b"--same--\n" * levels


HOSTILE = {
    "10,000 levels": deep(10_000),
    "100,000 parts": wide(100_000),
    "mails in mails": mails_in_mails(10_000),
    "header of 50 MB in one field": HEAD + b"X-Long: " + b"x" * (50 << 20) + b"\n\nwords\n",
    "header of many fields": HEAD + b"X-Many: y\n" * 1_000_000 + b"\nwords\n",
    "header of one folded field": HEAD + b"To: a@x" + b",\n b@x" * 1_000_000 + b"\n\nwords\n",
    "base64 without end": HEAD
    + b"Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n"
    + b"d29yZHMg" * (4 << 20),
    "base64 in an attachment": HEAD
    + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Transfer-Encoding: base64\n'
    + b"Content-Disposition: attachment; filename=a.txt\n\n"
    + b"d29yZHMg" * (4 << 20),
    "a boundary of dashes": boundary_of_dashes(8 << 20),
    "a boundary of 200 KB": HEAD
    + b"Content-Type: multipart/mixed; boundary=" + b"y" * 200_000 + b"\n\n"
    + (b"--" + b"y" * 199_999 + b"\n") * 40,
    "one boundary on all levels": boundary_within_itself(5_000),
    "quotation marks that never close": HEAD + b'To: "' + b'\\"' * 30_000 + b"\n\nwords\n",
    "brackets that never close": HEAD + b"To: " + b"<(" * 30_000 + b"\n\nwords\n",
    "encoded words": HEAD + b"Comments: x\nSubject: " + b"=?a?q?" * 10_000 + b"\n\nwords\n",
    "lines that seem quoted": HEAD + b"\n" + b"On a wrote\n> x\n" * 60_000,
    "one line of 20 MB": HEAD + b"\n" + b"On x " * (4 << 20),
    "flowed for ever": HEAD
    + b"Content-Type: text/plain; format=flowed; delsp=yes\n\n" + b"word \n" * 800_000,
    "uuencoded without end": HEAD + b"\n" + b"begin 644 a\n" * 60_000,
}  # fmt: skip


@pytest.fixture(scope="module")
def sandbox():
    with ParserSandbox(Limits(memory_bytes=1500 << 20)) as one:
        one.start()
        yield one


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read_in_bounded_time_and_memory(sandbox, tmp_path, name):
    path = tmp_path / "m.eml"
    path.write_bytes(HOSTILE[name])
    started_s = time.process_time(), time.perf_counter()
    items = list(sandbox.parse(path))
    assert time.perf_counter() - started_s[1] < SECONDS
    codes = {item.code for item in items if isinstance(item, Problem)}
    assert not codes & {ProblemCode.TIMED_OUT, ProblemCode.CRASHED_PARSER, ProblemCode.CORRUPT}
    mail = next(item for item in items if isinstance(item, ParsedDocument))
    assert mail.sender == "a@x"


@pytest.mark.parametrize("name", ["10,000 levels", "100,000 parts", "mails in mails"])
def test_what_is_left_out_is_said(read, name):
    items = read(HOSTILE[name], "m.eml")
    assert ProblemCode.PARTIAL in [item.code for item in items if isinstance(item, Problem)]
    assert len(items) < 2_500


def test_the_text_behind_an_endless_header_is_read(read):
    (mail,) = read(HOSTILE["header of 50 MB in one field"], "m.eml")
    assert mail.text.endswith("words\n")


def test_no_more_parts_are_read_than_the_budget_has():
    budget = PartBudget(parts=10)
    assert len(read_message(wide(100), budget).children) == 10
    assert budget.is_spent


def test_a_mailbox_of_one_endless_message_is_passed_in_little_memory():
    class Endless(io.RawIOBase):
        left = 64

        def seek(self, *_place):
            return 0

        def read(self, size):
            self.left -= 1
            return b"x\n" * (size // 2) if self.left > 0 else b""

    start = io.BytesIO(b"From a@x Tue Mar  5 10:00:00 2024\nSubject: s\n\n")
    file = Endless()
    file.read_rest, file.read = file.read, lambda size: start.read(size) or file.read_rest(size)
    found = list(split_messages(file, 1 << 20))
    assert [item for item in found if not isinstance(item, int)] == [None]
    assert [item for item in found if isinstance(item, int)]  # it said that it was alive


def test_parameters_and_addresses_have_an_end():
    assert len(read_parameters("; a=b" * 100_000)) <= 300
    assert len(read_addresses("a@x," * 100_000, 500)) == 500
    assert roles_in("-- \n" * 50_000)
