"""Which mails are one conversation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

import regex

from indexer.search.terms import fold
from indexer.store.whole_documents import DocumentHead, MailLinks
from indexer.types import DocumentKind

# What mail programs put in front of a subject when they answer or pass on, as often as they like.
_ANSWERING = (
    r"(?:re|fwd?|aw|wg|antw|rv|rép|rep|tr|res|enc|sv|vs|odp|回复|回覆|答复|答覆|转发|轉發|轉寄)"
    r"(?:\[\d+\])?\s*[:：]"
)
_LIST = r"\[[^\]]{1,30}\]"
_PREFIX = regex.compile(rf"\s*(?:{_ANSWERING}|{_LIST})\s*", regex.IGNORECASE)
_IS_ANSWER = regex.compile(rf"\s*(?:{_LIST}\s*)*{_ANSWERING}", regex.IGNORECASE)


def bare_subject(subject: str) -> str:
    """The subject without what answering added, in one spelling."""
    while match := _PREFIX.match(subject):
        subject = subject[match.end() :]
    return " ".join(fold(subject).split())


def thread_of(
    start: Sequence[int], heads: Sequence[DocumentHead], links: Sequence[MailLinks]
) -> list[int]:
    """The ids of all mails of the conversations that ``start`` belongs to, oldest first.

    Mails belong together if one names the other's id, or if Outlook says so. An answer that names
    no mail of the library belongs to the last one before it that has its subject: a subject alone
    says nothing, since each month brings an "Invoice".
    """
    mails = {head.id: head for head in heads if head.kind is DocumentKind.EMAIL}
    groups = _groups(mails, [link for link in links if link.document_id in mails])
    of_mail: defaultdict[int, list[str]] = defaultdict(list)
    for key, members in groups.items():
        for member in members:
            of_mail[member].append(key)
    found, todo = set[int](), [one for one in start if one in mails]
    while todo:
        mail = todo.pop()
        if mail not in found:
            found.add(mail)
            todo += [other for key in of_mail[mail] for other in groups[key]]
    return sorted(found, key=lambda one: (mails[one].date_unix or 0.0, one))


def _groups(mails: Mapping[int, DocumentHead], links: Sequence[MailLinks]) -> dict[str, list[int]]:
    """Mails that belong together, under whatever says so."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    known = {link.message_id for link in links}
    linked = set[int]()
    for link in links:
        for key in (link.message_id, *link.answers):
            if key:
                groups[f"id {key}"].append(link.document_id)
        if link.conversation:
            groups[f"conversation {link.conversation}"].append(link.document_id)
        if known.intersection(link.answers):
            linked.add(link.document_id)
    for number, pair in enumerate(_by_subject(list(mails.values()), linked)):
        groups[f"subject {number}"] += pair
    return groups


def _by_subject(mails: Sequence[DocumentHead], linked: Container[int]) -> Iterator[tuple[int, int]]:
    """Each answer that nothing else places, with the mail that it seems to answer."""
    same: defaultdict[str, list[DocumentHead]] = defaultdict(list)
    for head in sorted(mails, key=lambda head: (head.date_unix or 0.0, head.id)):
        if subject := bare_subject(head.title):
            same[subject].append(head)
    for heads in same.values():
        for place, head in enumerate(heads):
            if head.id not in linked and len(heads) > 1 and _IS_ANSWER.match(head.title):
                # If its clock was wrong, it may seem older than what it answers.
                yield head.id, heads[place - 1 if place else 1].id
