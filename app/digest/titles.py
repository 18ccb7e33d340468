"""Which documents the words of a request name: by title, file name, and who wrote a mail."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from app.answer.claims import Said
from indexer.search.terms import terms
from indexer.store.whole_documents import DocumentHead
from indexer.types import DocumentKind

# Of the weight of the words that tell documents apart, this much must stand in the name.
_ENOUGH = 0.6
# Two that differ by less fit equally well.
_SAME = 0.02
_PRECISION = 0.2
# A name of which the words say less merely mentions the thing.
_LEAST_PRECISION = 0.2
_KIND_BONUS = 0.15

_FUNCTION_WORDS = frozenset(
    (  # noqa: SIM905 - a list of literals would fill a screen
        "the a an of my our your his her their this that these those in on at from for to with and "
        "about by all whole entire i me we us it its as is was were said say says what know "
        "el la los las un una unos unas de del mi mis tu su sus nuestro nuestra este esta estos "
        "estas en con y e a al por para sobre todo toda todos lo que "
        "der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner "
        "unser unsere unserem unseren dieser diese dieses diesem diesen im in am an auf von vom zu "
        "zum zur mit und uber fur bei aus alle alles "
        "le les l un une d du des au aux mon ma mes notre nos ce cette ces dans sur avec et pour "
        "par tout toute tous qui "
        "的 我 我的 了 在 这 那 这个 那个 这份 那份 关于 所有 全部 一下"
    ).split()
)
# What sort of thing it is: half the people write it into the title, half do not.
_KINDS: dict[DocumentKind | None, str] = {
    DocumentKind.EMAIL: (
        "mail mails email emails message messages letter letters thread conversation "
        "correspondence exchange discussion newsletter "
        "correo correos mensaje mensajes hilo conversacion correspondencia carta cartas "
        "nachricht nachrichten mailwechsel verlauf schriftwechsel korrespondenz brief briefe "
        "courriel courriels message echange echanges fil discussion correspondance lettre "
        "邮件 郵件 信 来信 往来 对话"
    ),
    DocumentKind.NOTE: (
        "note notes notiz notizen nota notas apunte apuntes notes 笔记 筆記 memo minutes protokoll "
        "acta compte rendu 纪要"
    ),
    DocumentKind.PDF: "pdf pdfs",
    None: (
        "document documents file files documento documentos archivo archivos dokument dokumente "
        "datei dateien fichier fichiers text texto texte page pages 文件 文档 文章 内容 report "
        "version versions fassung fassungen versiones versión"
    ),
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in terms(words)}
_VERSION = regex.compile(
    r"\b(?:v|version|versión|fassung|draft|entwurf|borrador|kopie|copy|copia)?[\s._-]*\d{1,3}\b|"
    r"\b(?:primera|segunda|tercera|first|second|third|erste|zweite|première|deuxième|final|"
    r"version|versión|fassung)\b|第?[一二三四五六七八九十]版",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """A document whose name the words fit; ``score`` compares within one request only."""

    head: DocumentHead
    score: float


def match_titles(words: str, heads: Sequence[DocumentHead]) -> list[TitleMatch]:
    """The documents that ``words`` name best and equally well, the newest first; none if unsure."""
    wanted = telling_terms(words)
    if not wanted:
        return []
    names = [(head, Said(_described(head))) for head in heads]
    weights = _weights(wanted, [said for _, said in names])
    total = sum(weights.values())
    hints = {kind for term in terms(words) if (kind := _KIND_OF.get(term)) is not None}
    generic = [term for term in terms(words) if term in _KIND_OF]
    matches = []
    for head, said in names:
        there = [term for term in wanted if said.has(term)]
        share = sum(weights[term] for term in there) / total
        if share < _ENOUGH:
            continue
        named = len(there) + sum(said.has(term) for term in generic)
        precision = min(1.0, named / max(1, len(said.words)))
        if precision < _LEAST_PRECISION and head.kind not in hints:
            continue
        matches.append(
            TitleMatch(head, share + _PRECISION * precision + _KIND_BONUS * (head.kind in hints))
        )
    best = max((match.score for match in matches), default=0.0)
    kept = [match for match in matches if match.score >= best - _SAME]
    if hints == {DocumentKind.EMAIL} and all(one.head.kind is DocumentKind.EMAIL for one in kept):
        # "The mails from Ana": each is one, however long its subject is.
        kept = [match for match in matches if match.head.kind is DocumentKind.EMAIL]
    return sorted(kept, key=lambda match: -_newness(match.head))


def telling_terms(words: str) -> list[str]:
    """The terms of a request that say which thing is meant, once each."""
    return [
        term
        for term in dict.fromkeys(terms(words))
        if term not in _FUNCTION_TERMS and term not in _KIND_OF
    ]


def are_versions(heads: Sequence[DocumentHead]) -> bool:
    """Whether the documents are one thing in several versions, by their titles or file names."""
    titles = {_bare(head.title) for head in heads}
    names = {_bare(head.name) for head in heads}
    return len(heads) > 1 and (
        (len(titles) == 1 and titles != {""}) or (len(names) == 1 and names != {""})
    )


def version_groups(heads: Sequence[DocumentHead]) -> list[list[DocumentHead]]:
    """Documents that are versions of one another, by title or by file name; mails are not."""
    groups: defaultdict[str, dict[int, DocumentHead]] = defaultdict(dict)
    for head in heads:
        if head.kind is not DocumentKind.EMAIL:
            for name in (head.title, head.name):
                if (bare := _bare(name)) and bare != " ".join(terms(name)):
                    groups[bare][head.id] = head
    return [list(group.values()) for group in groups.values() if len(group) > 1]


def _weights(wanted: Sequence[str], names: Sequence[Said]) -> dict[str, float]:
    """Inverse document frequency over the names: what stands in all of them tells nothing."""
    return {
        term: math.log((len(names) + 2) / (sum(said.has(term) for said in names) + 0.5))
        for term in wanted
    }


def _described(head: DocumentHead) -> str:
    sender = head.sender if head.kind is DocumentKind.EMAIL else ""
    same = head.name.casefold() == head.title.casefold()
    return f"{head.title} {'' if same else head.name} {sender}"


def _bare(title: str) -> str:
    return " ".join(terms(_VERSION.sub(" ", title)))


def _newness(head: DocumentHead) -> float:
    return head.modified_unix if head.date_unix is None else head.date_unix


_FUNCTION_TERMS = frozenset(term for word in _FUNCTION_WORDS for term in terms(word))
