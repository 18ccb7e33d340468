"""Which documents go into which library, and what is asked of each."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.evaluation.pack import Pack, PackDocument, PackQuery
from app.evaluation.settings import Settings
from kernel.errors import PermanentError

_SEPARATORS = "/-_:."


class NothingToAsk(PermanentError):
    """No document or no query is left by the chosen languages."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as it stands to one library.

    Attributes:
        gold: The library's documents that hold the answer.
        answers: The query's own; with documents in another language, also those of its parallel.
        is_answerable: Whether the library holds an answer.
    """

    query: PackQuery
    gold: frozenset[str]
    answers: tuple[str, ...]
    is_answerable: bool


@dataclass(frozen=True, slots=True)
class LibraryPlan:
    """One library: its documents, the queries that look for them, the questions to answer."""

    name: str
    documents: tuple[PackDocument, ...]
    searched: tuple[Asked, ...]
    answered: tuple[Asked, ...]


def plan(pack: Pack, settings: Settings) -> list[LibraryPlan]:
    """The libraries to make, in the order of the pack's languages.

    Raises:
        NothingToAsk: See there.
    """
    wanted = settings.document_languages
    documents = [one for one in pack.documents if not wanted or one.language in wanted]
    queries = [
        one for one in pack.queries if not settings.languages or one.language in settings.languages
    ]
    if not documents or not queries:
        known = {one.language for one in pack.documents} | {one.language for one in pack.queries}
        raise NothingToAsk(
            "Nothing is left to ask",
            "No document or no query is in the languages named.",
            f"The pack has {', '.join(sorted(known))}.",
        )
    parallel = _Parallel(pack)
    plans = []
    for name, own in _libraries(documents, settings.is_separate):
        asked_in = queries
        if settings.is_separate and not (settings.languages and wanted):
            # Each language over its own documents; across languages only where both are named.
            asked_in = [query for query in queries if query.language == name]
        if asked_in:
            plans.append(_library(name, own, asked_in, parallel, settings))
    if not plans:
        raise NothingToAsk("Nothing is left to ask", "No language has both documents and queries.")
    return plans


def parallel_id(own_id: str, language: str, other: str) -> str | None:
    """The id of the translation, where ids are made of a language and a name (``es/12``)."""
    for separator in _SEPARATORS:
        if own_id.startswith(language + separator):
            return other + own_id.removeprefix(language)
        if own_id.endswith(separator + language):
            return own_id.removesuffix(language) + other
    return None


class _Parallel:
    """Finds translations of documents and queries by their ids."""

    def __init__(self, pack: Pack) -> None:
        self._documents = {one.id: one for one in pack.documents}
        self._queries = {one.id: one for one in pack.queries}

    def gold(self, query: PackQuery, own: dict[str, PackDocument]) -> frozenset[str]:
        """The gold documents or their translations, of those in ``own``, the library.

        Translations count only for documents that are not there in their own language.
        """
        found = set()
        languages = {document.language for document in own.values()}
        for gold_id in query.gold:
            document = self._documents.get(gold_id)
            if gold_id in own:
                found.add(gold_id)
            elif document is not None and document.language not in languages:
                others = (parallel_id(gold_id, document.language, other) for other in languages)
                found |= {other for other in others if other in own}
        return frozenset(found)

    def answers(self, query: PackQuery, gold: Iterable[str]) -> tuple[str, ...]:
        """The query's answers, and those of its translations into the languages of ``gold``."""
        answers = list(query.answers)
        for language in sorted({self._documents[gold_id].language for gold_id in gold}):
            other = parallel_id(query.id, query.language, language)
            if language != query.language and other in self._queries:
                answers += self._queries[other].answers
        return tuple(dict.fromkeys(answers))


def _libraries(
    documents: Sequence[PackDocument], is_separate: bool
) -> list[tuple[str, tuple[PackDocument, ...]]]:
    if not is_separate:
        return [("all", tuple(documents))]
    by_language: dict[str, list[PackDocument]] = {}
    for document in documents:
        by_language.setdefault(document.language, []).append(document)
    return [(language, tuple(own)) for language, own in by_language.items()]


def _library(
    name: str,
    documents: tuple[PackDocument, ...],
    queries: Sequence[PackQuery],
    parallel: _Parallel,
    settings: Settings,
) -> LibraryPlan:
    # Both halves of the titles are planned for, so that the absent half is known to be absent.
    everything = {document.id: document for document in documents}
    kept = documents
    if settings.is_half:
        titles = list(dict.fromkeys(_title(document) for document in documents))
        first = set(titles[: (len(titles) + 1) // 2])
        kept = tuple(document for document in documents if _title(document) in first)
    held = {document.id for document in kept}
    asked = []
    for query in queries:
        gold = parallel.gold(query, everything)
        if query.is_answerable and not gold:
            continue  # it asks about documents that this library was never to have
        answers = parallel.answers(query, gold)
        is_answerable = query.is_answerable and bool(gold & held)
        asked.append(Asked(query, gold & held, answers, is_answerable))
    searched = _sample([one for one in asked if one.is_answerable], settings.limit, settings.seed)
    answered = [
        one
        for has_answer in (True, False)
        for one in _sample(
            [one for one in asked if one.is_answerable is has_answer],
            settings.answers,
            settings.seed,
        )
    ]
    # Mixed, so that an unfinished run is a fair part of the whole.
    random.Random(settings.seed).shuffle(answered)  # noqa: S311 - to be repeated, not secret
    return LibraryPlan(name, kept, tuple(searched), tuple(answered))


def _title(document: PackDocument) -> str:
    return document.title or document.id


def _sample(asked: Sequence[Asked], most: int | None, seed: int) -> list[Asked]:
    """``most`` of each language, the same ones in every run, a larger sample holding a smaller."""
    by_language: dict[str, list[Asked]] = {}
    for one in asked:
        by_language.setdefault(one.query.language, []).append(one)
    chosen: list[Asked] = []
    for some in by_language.values():
        if most is not None:
            random.Random(seed).shuffle(some)  # noqa: S311 - to be repeated, not secret
            some = some[:most]  # noqa: PLW2901 - of the shuffled list
        chosen += some
    return chosen
