"""Which mails are one conversation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import regex

from indexer.search.terms import fold
from indexer.store.whole_documents import DocumentHead, MailLinks
from indexer.types import DocumentKind

# What mail programs put in front of a subject when they answer or pass on, as often as they like.
_PREFIX = regex.compile(
    r"\s*(?:(?:re|fwd?|aw|wg|antw|rv|rép|rep|tr|res|enc|sv|vs|odp|回复|回覆|答复|答覆|转发|轉發|轉寄)"
    r"(?:\[\d+\])?\s*[:：]|\[[^\]]{1,30}\])\s*",
    regex.IGNORECASE,
)


def bare_subject(subject: str) -> str:
    """The subject without what answering added, in one spelling."""
    while match := _PREFIX.match(subject):
        subject = subject[match.end() :]
    return " ".join(fold(subject).split())


def thread_of(
    start: Sequence[int], heads: Sequence[DocumentHead], links: Sequence[MailLinks]
) -> list[int]:
    """The ids of all mails of the conversations that ``start`` belongs to, oldest first.

    Mails belong together if one names the other's id, or if they have the same subject.
    """
    mails = {head.id: head for head in heads if head.kind is DocumentKind.EMAIL}
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for head in mails.values():
        if subject := bare_subject(head.title):
            groups[f"subject {subject}"].append(head.id)
    for link in links:
        for key in (link.message_id, *link.answers):
            if key and link.document_id in mails:
                groups[f"id {key}"].append(link.document_id)
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
