"""Parsers that other packages bring along (docs/parsers.md)."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from indexer.parse.base import Parser

ENTRY_POINT_GROUP = "antorcha.parsers"
_LOG = logging.getLogger(__name__)


def plug_in_names() -> list[str]:
    """The parsers that installed packages offer, as ``module:factory``."""
    try:
        points = entry_points(group=ENTRY_POINT_GROUP)
        return [*dict.fromkeys(f"{point.module}:{point.attr}" for point in points)]
    except Exception:
        # Some package's metadata is damaged. That is no reason to read nothing.
        _LOG.error("installed plug-ins cannot be listed", exc_info=True)
        return []


def plug_in_versions() -> str:
    """The packages that offer parsers, with versions: what others would have read is read anew."""
    try:
        points = entry_points(group=ENTRY_POINT_GROUP)
        packages = {(point.dist.name, point.dist.version) for point in points if point.dist}
        return ",".join(f"{name}=={version}" for name, version in sorted(packages))
    except Exception:
        _LOG.error("installed plug-ins cannot be listed", exc_info=True)
        return ""


def load_parsers(
    names: Iterable[str],
    left_out: Collection[str],
    taken: Collection[str],
    before_each: Callable[[str], None],
) -> dict[str, Parser]:
    """The parsers called ``module:factory``; ``before_each`` hears which one is about to load.

    One that cannot be loaded is logged and left out: the other files can still be read.

    Args:
        left_out: Those that have cost a process already.
        taken: Names of parsers that there are already.
    """
    loaded: dict[str, Parser] = {}
    names_taken = set(taken)
    for name in names:
        if name in left_out:
            continue
        before_each(name)
        try:
            module, _, attribute = name.partition(":")
            parser = getattr(import_module(module), attribute)()
            _check_shape(parser, names_taken)
        except BaseException:  # even SystemExit: a plug-in does not decide whether we go on
            _LOG.error("the parser plug-in %s cannot be used", name, exc_info=True)
        else:
            names_taken.add(parser.name)
            loaded[name] = parser
    return loaded


def _check_shape(parser: object, taken: Collection[str]) -> None:
    name = getattr(parser, "name", None)
    if not isinstance(name, str) or name in taken:
        raise TypeError("a parser needs a name that no other has")
    for method in ("score", "parse"):
        if not callable(getattr(parser, method, None)):
            raise TypeError(f"a parser needs a method {method}")
