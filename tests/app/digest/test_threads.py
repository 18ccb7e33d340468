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
