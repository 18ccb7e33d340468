"""Changes what the person leaves out of a source."""

from __future__ import annotations

from collections.abc import Iterable

from indexer.follow.source_rules import compile_rules
from indexer.store import catalog_sources
from indexer.store.catalog_sources import Source
from indexer.store.database import Database


def change_rules(
    database: Database, source: Source, add: Iterable[str], remove: Iterable[str]
) -> list[str]:
    """Add and remove rules; all there are then, the last one that fits a path being in force.

    Raises BadRule for what is not of ``.gitignore``'s syntax.
    """
    gone = set(remove)
    rules = [line for line in source.ignore_rules.splitlines() if line not in gone]
    for line in add:
        # A newline would make two rules of what the person sees as one.
        one = " ".join(line.splitlines()).strip()
        rules = [rule for rule in rules if rule != one] + [one] * bool(one)
    changed = "\n".join(rules)
    compile_rules(changed)
    with database.write() as connection:
        catalog_sources.set_ignore_rules(connection, source.id, changed)
    return rules
