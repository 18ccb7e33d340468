"""Finds what a long question is about: a document, a conversation, a period or a subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import regex

from app.answer.claims import Said
from app.answer.from_documents import Searcher
from app.answer.types import EmbedderSource
from app.digest.material import Found, Material
from app.digest.titles import TitleMatch, are_versions, match_titles, telling_terms, version_groups
from app.question.long_questions import LongQuestion
from app.question.types import Period
from indexer.store.database import Database
from indexer.store.mail_threads import thread_of
from indexer.store.whole_documents import (
    DocumentHead,
    WholePassage,
    document_heads,
    whole_passages,
)
from indexer.types import DocumentKind, SearchFilter, SearchMode, SearchResult
from kernel.work import Cancel

# How many documents of one name, or on one subject, are read together; mails are short.
_MOST_NAMED = 4
_MOST_MAILS = 12
_MOST_ON_SUBJECT = 5
_MOST_IN_PERIOD = 400
_MOST_GROUPS = 100
_SUBJECT_HITS = 24
_PERIOD_HITS = 12
# Documents whose best passage scores this far below the best one are about something else.
_WORSE_THAN_BEST = 0.25
# Of the subject's telling words more than this must stand in what was found, unless its meaning
# is this near. Of twenty subjects, in four languages, over the sample library and some meetings,
# those that it holds had 0.857 to 0.864 or their words, the others 0.814 to 0.853 without them.
_ENOUGH_WORDS = 0.5
_ENOUGH_MEANING = 0.857
# A note's title, date and tags are told by its name already.
_FRONT_MATTER = regex.compile(r"\s*---[^\S\n]*\n(?:[^\n]*\n)*?---[^\S\n]*\s*")
# Asked in one language about versions in another: only what has versions comes into question, so
# less will do.
_ENOUGH_AMONG_VERSIONS = 0.8


class Resolver:
    """Looks up what requests name.

    Args:
        database: The library.
        search: Finds passages on a subject.
        embedder: The library's embedder, whose vectors are in the database.
    """

    def __init__(self, database: Database, search: Searcher, embedder: EmbedderSource) -> None:
        self._database = database
        self._search = search
        self._embedder = embedder

    def material(
        self, question: LongQuestion, wanted: SearchFilter, cancel: Cancel
    ) -> Material | None:
        """What to summarise; None if the library has nothing of the kind."""
        subject = question.subjects[0]
        if question.period is not None and not telling_terms(question.rest):
            period = _within(wanted, question.period)
            return self._period(period, wanted, question.period.name, cancel)
        heads = document_heads(self._database.read(), wanted)
        cancel.raise_if_set()
        if matches := match_titles(subject, heads):
            return self._named(matches, heads)
        if question.period is not None:
            period = _within(wanted, question.period)
            if (found := self._subject(question.rest, period, cancel)) is not None:
                return found
        return self._subject(subject, wanted, cancel)

    def pair(
        self, question: LongQuestion, wanted: SearchFilter, cancel: Cancel
    ) -> tuple[Material, Material] | None:
        """The two documents to compare, the older first; None unless both are surely meant."""
        heads = document_heads(self._database.read(), wanted)
        cancel.raise_if_set()
        if question.is_pair:
            chosen = self._two_of(question.subjects[0], heads, wanted, cancel)
        else:
            chosen = _one_each(question.subjects, heads)
        if chosen is None:
            return None
        first, second = sorted(chosen, key=lambda head: (head.date_unix or 0.0, head.title))
        return self._document(first), self._document(second)

    def _named(self, matches: Sequence[TitleMatch], heads: Sequence[DocumentHead]) -> Material:
        found = [match.head for match in matches]
        if all(head.kind is DocumentKind.EMAIL for head in found):
            among = {head.id for head in heads if head.kind is DocumentKind.EMAIL}
            ids = thread_of(self._database.read(), [head.id for head in found], among)
            taken = ids[-_MOST_MAILS:]
            kind = Found.THREAD if len(taken) > 1 else Found.DOCUMENT
            return Material.of(self._passages(taken), kind, others=len(ids) - len(taken))
        if are_versions(found):
            return Material.of(self._passages([found[0].id]), Found.DOCUMENT, others=len(found) - 1)
        taken = [head.id for head in found[:_MOST_NAMED]]
        return Material.of(self._passages(taken), Found.DOCUMENT, others=len(found) - len(taken))

    def _period(
        self, period: SearchFilter, wanted: SearchFilter, name: str, cancel: Cancel
    ) -> Material | None:
        connection = self._database.read()
        dated = sorted(document_heads(connection, period), key=lambda head: head.date_unix or 0.0)
        cancel.raise_if_set()
        taken = [head.id for head in dated[:_MOST_IN_PERIOD]]
        passages = self._passages(taken)
        known = {one.passage.id for one in passages}
        # What was written at another time but speaks of it; only years are written in one way.
        spoken = (
            self._search.run(
                name, _PERIOD_HITS, SearchMode.KEYWORD, wanted, all_passages=True, cancel=cancel
            ).results
            if name.isdecimal()
            else ()
        )
        of_it = {hit.passage.id for hit in spoken if name in hit.passage.text} - known
        extra = [
            one
            for one in self._passages([int(hit.document.id) for hit in spoken])
            if one.passage.id in of_it
        ]
        if not passages and not extra:
            return None
        return Material.of(
            [*passages, *extra], Found.PERIOD, others=max(0, len(dated) - len(taken))
        )

    def _subject(self, subject: str, wanted: SearchFilter, cancel: Cancel) -> Material | None:
        hits = self._search.run(
            subject, _SUBJECT_HITS, filter=wanted, all_passages=True, cancel=cancel
        ).results
        if not hits or not self._is_about(subject, hits):
            return None
        best = hits[0].score
        documents = list(
            dict.fromkeys(
                int(hit.document.id) for hit in hits if hit.score >= best - _WORSE_THAN_BEST
            )
        )
        taken = documents[:_MOST_ON_SUBJECT]
        return Material.of(
            self._passages(taken), Found.SUBJECT, subject, len(documents) - len(taken)
        )

    def _is_about(self, subject: str, hits: Sequence[SearchResult]) -> bool:
        wanted = telling_terms(subject)
        first = hits[:5]
        # In one document: any two words stand somewhere in a library.
        for document_id in dict.fromkeys(hit.document.id for hit in first):
            own = [hit for hit in first if hit.document.id == document_id]
            said = Said("\n".join(f"{hit.document.title}\n{hit.passage.text}" for hit in own))
            there = sum(said.has(term) for term in wanted)
            if wanted and there > _ENOUGH_WORDS * len(wanted):
                return True
        embedder = self._embedder()
        if embedder is None:
            return False
        query = embedder.embed_queries([subject])[0]
        near = embedder.embed_passages([hit.passage.text for hit in first]) @ query
        return bool(np.max(near) >= _ENOUGH_MEANING)

    def _two_of(
        self, subject: str, heads: Sequence[DocumentHead], wanted: SearchFilter, cancel: Cancel
    ) -> tuple[DocumentHead, DocumentHead] | None:
        found = [match.head for match in match_titles(subject, heads)]
        if len(found) < 2 and (versions := self._versions_of(subject, heads, cancel)):
            found = versions
        if len(found) < 2:
            hits = self._search.run(subject, _SUBJECT_HITS, filter=wanted, cancel=cancel).results
            if not hits or not self._is_about(subject, hits):
                return None
            by_id = {head.id: head for head in heads}
            near = [by_id[int(hit.document.id)] for hit in hits if int(hit.document.id) in by_id]
            found = [*found, *(head for head in near if head not in found)]
        pairs = [
            (first, second)
            for place, second in enumerate(found)
            for first in found[:place]
            if are_versions([first, second])
        ]
        if pairs:
            return pairs[0]
        return (found[0], found[1]) if len(found) >= 2 else None

    def _versions_of(
        self, subject: str, heads: Sequence[DocumentHead], cancel: Cancel
    ) -> list[DocumentHead]:
        """The documents with versions that come nearest to the subject, by vectors at hand."""
        embedder = self._embedder()
        if embedder is None:
            return []
        query = embedder.embed_queries([subject])[0]
        best: tuple[float, list[DocumentHead]] = (_ENOUGH_AMONG_VERSIONS, [])
        for group in version_groups(heads)[:_MOST_GROUPS]:
            cancel.raise_if_set()
            vectors = [one.vector for one in self._passages([head.id for head in group])]
            near = max((float(one @ query) for one in vectors if one is not None), default=0.0)
            best = max(best, (near, group), key=lambda one: one[0])
        return sorted(best[1], key=lambda head: -(head.date_unix or head.modified_unix))

    def _document(self, head: DocumentHead) -> Material:
        return Material.of(self._passages([head.id]), Found.DOCUMENT)

    def _passages(self, document_ids: Sequence[int]) -> list[WholePassage]:
        embedder = self._embedder()
        model_id = None if embedder is None else embedder.model_id
        found = whole_passages(self._database.read(), document_ids, model_id)
        return [one for one in found if not _FRONT_MATTER.fullmatch(one.passage.text)]


def _within(wanted: SearchFilter, period: Period) -> SearchFilter:
    return replace(
        wanted,
        after=None if period.start is None else period.start.isoformat(),
        before=None if period.end is None else period.end.isoformat(),
    )


def _one_each(
    subjects: Sequence[str], heads: Sequence[DocumentHead]
) -> tuple[DocumentHead, DocumentHead] | None:
    first, second = ([match.head for match in match_titles(subject, heads)] for subject in subjects)
    for one in first:
        for other in second:
            if one.id != other.id:
                return one, other
    return None
