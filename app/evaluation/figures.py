"""Figures out of what came of each question, per group and over all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.evaluation.answering import ANSWERED, CLOSED_BOOK, FAILED
from app.evaluation.intervals import Figure, mean, quantile, ratio
from app.evaluation.records import Record, Records
from app.evaluation.retrieval import RANKED, TURNS
from app.evaluation.scoring import ndcg, recall, reciprocal_rank

ALL = "all"

Figures = dict[str, Figure]


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one group of questions.

    Attributes:
        group: What the questions have in common, by name: language, library, mode, scope, split.
        count: How many were asked.
    """

    group: dict[str, str]
    count: int
    figures: Figures

    def to_json(self) -> dict[str, Any]:
        figures = {name: asdict(figure) for name, figure in self.figures.items()}
        return {**self.group, "count": self.count, "figures": figures}


def retrieval_rows(records: Records, seed: int) -> list[Row]:
    """Figures for each mode and scope: per library and language, and over all."""
    return _rows(
        records.of(RANKED), ("mode", "scope"), ("library", "language"), _retrieval_figures, seed
    )


def turns_rows(records: Records, seed: int) -> list[Row]:
    """How much of what answers the queries is among the first ten passages: per split."""
    return _rows(records.of(TURNS), ("mode", "scope"), ("split",), _turns_figures, seed)


def answers_rows(records: Records, seed: int) -> list[Row]:
    """Figures of the answers: per library and language, and over all."""
    return _rows(records.of(ANSWERED), (), ("library", "language"), _answers_figures, seed)


def closed_book_rows(records: Records, seed: int) -> list[Row]:
    """The same for the model alone, as far as it can be said."""
    return _rows(records.of(CLOSED_BOOK), (), ("library", "language"), _closed_figures, seed)


def _rows(
    records: Sequence[Record],
    kept_apart: Sequence[str],
    grouped_by: Sequence[str],
    figures: Callable[[Sequence[Record], int], Figures],
    seed: int,
) -> list[Row]:
    """One row a group, then one over all groups that only ``grouped_by`` tells apart."""
    rows = []
    for outer, some in _groups(records, kept_apart):
        inner = _groups(some, grouped_by)
        rows += [Row({**outer, **group}, len(own), figures(own, seed)) for group, own in inner]
        if len(inner) > 1:
            total = dict.fromkeys(grouped_by, ALL)
            rows.append(Row({**outer, **total}, len(some), figures(some, seed)))
    return rows


def _groups(
    records: Iterable[Record], names: Sequence[str]
) -> list[tuple[dict[str, str], list[Record]]]:
    groups: dict[tuple[str, ...], list[Record]] = {}
    for record in records:
        groups.setdefault(tuple(str(record[name] or "–") for name in names), []).append(record)
    return [(dict(zip(names, values, strict=True)), some) for values, some in groups.items()]


def _retrieval_figures(records: Sequence[Record], seed: int) -> Figures:
    hits = [(record["ranks"], record["gold"]) for record in records]
    return {
        "ndcg@10": mean([ndcg(ranks, gold) for ranks, gold in hits], seed),
        "recall@5": mean([recall(ranks, gold, 5) for ranks, gold in hits], seed),
        "recall@10": mean([recall(ranks, gold, 10) for ranks, gold in hits], seed),
        "mrr@10": mean([reciprocal_rank(ranks) for ranks, _gold in hits], seed),
        "r@1": mean([float(1 in ranks) for ranks, _gold in hits], seed),
        "search_ms": quantile([record["took_ms"] for record in records], 0.5, seed),
        "search_p95_ms": quantile([record["took_ms"] for record in records], 0.95, seed),
    }


def _turns_figures(records: Sequence[Record], seed: int) -> Figures:
    some = [record for record in records if record["gold"]]
    return {
        "found@10": mean([float(record["covered"] > 0) for record in some], seed),
        "share@10": mean([record["covered"] / record["gold"] for record in some], seed),
    }


def _answers_figures(records: Sequence[Record], seed: int) -> Figures:
    with_answer = [record for record in records if record["answerable"]]
    without = [record for record in records if not record["answerable"]]
    right = [record for record in with_answer if record.get("contains")]
    first_ms = [record["first_token_ms"] for record in records if record.get("first_token_ms")]
    instant_ms = [record["instant_ms"] for record in records if record["status"] != FAILED]
    citations = [
        (record.get("gold_citations", 0), record.get("citations", 0)) for record in with_answer
    ]
    return {
        **_text_figures(with_answer, seed),
        "instant_contains_gold": _share(with_answer, "instant_contains", seed),
        "refused_answerable": _share(with_answer, "refused", seed),
        "refused_unanswerable": _share(without, "refused", seed),
        "citations_in_gold": ratio(citations, seed),
        "cited_contains_gold": _share(right, "cited_contains", seed),
        "first_token_ms": quantile(first_ms, 0.5, seed),
        "first_token_p95_ms": quantile(first_ms, 0.95, seed),
        "instant_ms": quantile(instant_ms, 0.5, seed),
        "instant_p95_ms": quantile(instant_ms, 0.95, seed),
    }


def _closed_figures(records: Sequence[Record], seed: int) -> Figures:
    first_ms = [record["first_token_ms"] for record in records if record.get("first_token_ms")]
    return {
        **_text_figures(records, seed),
        "first_token_ms": quantile(first_ms, 0.5, seed),
        "first_token_p95_ms": quantile(first_ms, 0.95, seed),
    }


def _text_figures(records: Sequence[Record], seed: int) -> Figures:
    return {
        "exact_match": _share(records, "exact", seed),
        "f1": _share(records, "f1", seed),
        "contains_gold": _share(records, "contains", seed),
    }


def _share(records: Sequence[Record], name: str, seed: int) -> Figure:
    return mean([float(record.get(name, 0.0)) for record in records], seed)
