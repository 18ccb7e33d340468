"""Which mails are one conversation."""

import pytest

from app.digest.threads import bare_subject, thread_of
from indexer.store.whole_documents import DocumentHead, MailLinks
from indexer.types import DocumentKind


def mail(number, title):
    return DocumentHead(number, title, title, DocumentKind.EMAIL, float(number), 0.0, "Ana")


@pytest.mark.parametrize(
    "subject",
    ["Crates", "Re: Crates", "AW: WG: Crates", "RE[2]: crates", "Rép : Crates", "回复：Crates",
     "[list] Re: Crates", "Fwd: Re: Crates"],
)  # fmt: skip
def test_what_answering_adds_is_taken_off(subject):
    assert bare_subject(subject) == "crates"


def test_mails_of_one_subject_are_a_thread_oldest_first():
    heads = [mail(3, "Re: Crates"), mail(1, "Crates"), mail(2, "Boiler")]
    assert thread_of([3], heads, []) == [1, 3]


def test_a_thread_goes_on_under_a_new_subject():
    heads = [mail(1, "Crates"), mail(2, "Tuesday"), mail(3, "Boiler")]
    links = [MailLinks(1, "a@x", ()), MailLinks(2, "b@x", ("a@x",)), MailLinks(3, "c@x", ())]
    assert thread_of([1], heads, links) == [1, 2]


def test_two_answers_to_a_lost_mail_belong_together():
    heads = [mail(1, "One"), mail(2, "Two")]
    links = [MailLinks(1, "a@x", ("gone@x",)), MailLinks(2, "b@x", ("gone@x",))]
    assert thread_of([1], heads, links) == [1, 2]


def test_mails_that_only_share_a_subject_are_no_thread():
    heads = [mail(1, "Invoice"), mail(2, "Invoice"), mail(3, "Re: Invoice"), mail(4, "Invoice")]
    assert thread_of([2], heads, []) == [2, 3]
    assert thread_of([1], heads, []) == [1]


def test_an_answer_that_names_its_mail_is_not_placed_by_its_subject():
    heads = [mail(1, "Invoice"), mail(2, "Invoice"), mail(3, "Re: Invoice")]
    links = [MailLinks(1, "a@x", ()), MailLinks(2, "b@x", ()), MailLinks(3, "c@x", ("a@x",))]
    assert thread_of([1], heads, links) == [1, 3]


def test_what_outlook_calls_one_conversation_is_a_thread():
    heads = [mail(1, "One"), mail(2, "Two"), mail(3, "Three")]
    links = [MailLinks(1, "a@x", (), "c1"), MailLinks(2, "b@x", (), "c1"), MailLinks(3, "c@x", ())]
    assert thread_of([1], heads, links) == [1, 2]
