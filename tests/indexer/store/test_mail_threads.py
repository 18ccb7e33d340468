"""Which mails are one conversation, in a real catalogue."""

from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer.store import catalog_files
from indexer.store.catalog_documents import ReadDocument, replace_documents
from indexer.store.catalog_sources import put_source
from indexer.store.database import Database
from indexer.store.mail_threads import bare_subject, thread_of
from indexer.types import DocumentKind, ParsedDocument


class Mails:
    def __init__(self, database):
        self.database = database
        with database.write() as connection:
            self.source = put_source(connection, b"/mail", None, False, "then").id

    def put(self, number, title, own=None, answers=(), conversation=None, kind=DocumentKind.EMAIL):
        metadata = {
            "message_id": own,
            "references": " ".join(answers),
            "conversation": conversation,
        }
        document = ParsedDocument(
            kind,
            title,
            "text",
            date=f"2024-01-{number:02}T10:00:00+00:00",
            metadata=tuple((key, value) for key, value in metadata.items() if value),
        )
        with self.database.write() as connection:
            path = b"/mail/%d.eml" % number
            known = catalog_files.find_file(connection, path)
            stamp = catalog_files.FileStamp(1, 1, number, 1)
            file_id = known.id if known else catalog_files.add_file(
                connection, self.source, path, stamp
            )  # fmt: skip
            replace_documents(connection, file_id, [ReadDocument(document, [])])
            (row,) = connection.execute("SELECT id FROM documents WHERE file_id = ?", (file_id,))
        self.numbers = {**getattr(self, "numbers", {}), row[0]: number}
        return row[0]

    def thread(self, number, among=None):
        ids = {value: key for key, value in self.numbers.items()}
        found = thread_of(
            self.database.read(),
            [ids[number]],
            None if among is None else {ids[one] for one in among},
        )
        return [self.numbers[one] for one in found]


@pytest.fixture
def mails(tmp_path):
    with closing(Database(tmp_path / "library.db")) as database:
        yield Mails(database)


@pytest.mark.parametrize(
    "subject",
    ["Crates", "Re: Crates", "AW: WG: Crates", "RE[2]: crates", "Rép : Crates", "回复：Crates",
     "[list] Re: Crates", "Fwd: Re: Crates"],
)  # fmt: skip
def test_what_answering_adds_is_taken_off(subject):
    assert bare_subject(subject) == "crates"


def test_an_answer_belongs_to_the_mail_of_its_subject_oldest_first(mails):
    mails.put(3, "Re: Crates")
    mails.put(1, "Crates")
    mails.put(2, "Boiler")
    assert mails.thread(3) == mails.thread(1) == [1, 3]


def test_a_thread_goes_on_under_a_new_subject(mails):
    mails.put(1, "Crates", "a@x")
    mails.put(2, "Tuesday", "b@x", ("a@x",))
    mails.put(3, "Boiler", "c@x")
    assert mails.thread(1) == [1, 2]


def test_two_answers_to_a_lost_mail_belong_together(mails):
    mails.put(1, "One", "a@x", ("gone@x",))
    mails.put(2, "Two", "b@x", ("gone@x",))
    assert mails.thread(1) == [1, 2]


def test_mails_that_only_share_a_subject_are_no_thread(mails):
    for number, title in enumerate(("Invoice", "Invoice", "Re: Invoice", "Invoice"), 1):
        mails.put(number, title)
    assert mails.thread(2) == [2, 3]
    assert mails.thread(1) == [1]


def test_an_answer_that_names_its_mail_is_not_placed_by_its_subject(mails):
    mails.put(1, "Invoice", "a@x")
    mails.put(2, "Invoice", "b@x")
    mails.put(3, "Re: Invoice", "c@x", ("a@x",))
    assert mails.thread(1) == [1, 3]
    # Unless that mail is none of those asked about.
    assert mails.thread(2, among=[2, 3]) == [2, 3]


def test_what_outlook_calls_one_conversation_is_a_thread(mails):
    mails.put(1, "One", "a@x", conversation="c1")
    mails.put(2, "Two", "b@x", conversation="c1")
    mails.put(3, "Three", "c@x")
    assert mails.thread(1) == [1, 2]


def test_a_mail_that_is_read_anew_leaves_its_old_thread(mails):
    mails.put(1, "One", "a@x")
    mails.put(2, "Two", "b@x", ("a@x",))
    mails.put(2, "Two", "b@x")
    assert mails.thread(1) == [1]
    mails.put(2, "Two", "b@x", ("a@x",), kind=DocumentKind.NOTE)
    assert mails.thread(1) == [1]
    assert mails.thread(2) == []


def test_a_thread_is_followed_by_indexes_alone(mails):
    for statement in (
        "SELECT document_id FROM thread_keys WHERE key = 1 AND role IN (0, 1)",
        "SELECT key, role FROM thread_keys WHERE document_id = 1",
    ):
        plan = mails.database.read().execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        assert all("SEARCH" in row["detail"] for row in plan), [row["detail"] for row in plan]


ID = st.sampled_from("abcd")
MAIL = st.tuples(
    st.sampled_from(["X", "Re: X", "Y", "AW: Y", ""]), ID, st.lists(ID, max_size=2), st.booleans()
)


def plainly(all_mails):
    """Each mail's thread by the definition alone: everything against everything."""
    numbers = range(1, len(all_mails) + 1)
    of = dict(zip(numbers, all_mails, strict=True))
    edges = set()
    for one in numbers:
        title, own, answers, in_talk = of[one]
        for other in numbers:
            keys = ({own, *answers}, {of[other][1], *of[other][2]})
            if keys[0] & keys[1] or (in_talk and of[other][3]):
                edges |= {(one, other), (other, one)}
        same = [n for n in numbers if bare_subject(of[n][0]) == bare_subject(title) != ""]
        is_linked = any(of[n][1] in answers for n in numbers)
        if title.startswith(("Re", "AW")) and not is_linked and len(same) > 1:
            at = same.index(one)
            other = same[at - 1] if at else same[1]
            edges |= {(one, other), (other, one)}
    threads = {}
    for one in numbers:
        found, todo = set(), [one]
        while todo:
            mail = todo.pop()
            if mail not in found:
                found.add(mail)
                todo += [other for first, other in edges if first == mail]
        threads[one] = sorted(found)
    return threads


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(all_mails=st.lists(MAIL, min_size=1, max_size=7))
def test_following_finds_what_comparing_all_with_all_would(tmp_path_factory, all_mails):
    folder = tmp_path_factory.mktemp("mails")
    with closing(Database(folder / "library.db")) as database:
        mails = Mails(database)
        for number, (title, own, answers, in_talk) in enumerate(all_mails, 1):
            mails.put(number, title, own, answers, "talk" if in_talk else None)
        assert {number: mails.thread(number) for number in mails.numbers.values()} == plainly(
            all_mails
        )
