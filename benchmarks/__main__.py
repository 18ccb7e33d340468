"""Every figure of the README, in one run: ``make bench``, or ``python -m benchmarks [--files N]``.

Prints the table. Takes about half an hour on two cores; nothing else should be running.
``docs/measured.md`` holds the figures with what is to be said about them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from datetime import UTC, datetime

from benchmarks import embedding, everyday
from benchmarks.embedding import EmbeddingFigures
from benchmarks.report import Row, machine, table

_LEAST_RATIO = 2.5
_MOST_LOSS = 1.0


def main() -> int:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--files", type=int, default=2000, help="notes and mails to generate")
    options = parser.parse_args()
    rows = [*everyday.measure(options.files), *_embedding_rows()]
    print(_page(table(rows)))
    return 0


def _embedding_rows() -> list[Row]:
    plain, *forms = embedding.measure()
    return [_embedding_row(plain, form) for form in forms]


def _embedding_row(plain: EmbeddingFigures, form: EmbeddingFigures) -> Row:
    ratio = form.passages_per_s / plain.passages_per_s
    measured = f"{ratio:.1f} ×"
    is_reached: bool | None = ratio >= _LEAST_RATIO
    how = f"{form.passages_per_s:.0f} against {plain.passages_per_s:.0f} passages a second"
    if plain.ndcg10:
        difference = statistics.mean(
            form.ndcg10[language] - value for language, value in plain.ndcg10.items()
        )
        measured += f", nDCG@10 {difference:+.1f}"
        is_reached = is_reached and difference >= -_MOST_LOSS
        how += f"; XQuAD {', '.join(plain.ndcg10)}"
    else:
        is_reached = None
        how += "; quality not measured: no XQuAD pack in ../shared/data"
    what = f"embedding, {form.form}, against plain sentence-transformers float32"
    return Row(what, measured, "≥ 2.5 ×, within 1 point", is_reached, how)


def _page(rows: str) -> str:
    today = datetime.now(UTC).date().isoformat()
    load = os.getloadavg()[0]
    head = f"`make bench` on {today}: {machine()}; load at the end {load:.1f}."
    return f"# Measured\n\n{head}\n\n{rows}\n"


if __name__ == "__main__":
    sys.exit(main())
