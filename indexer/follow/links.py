"""Why a link is left out. None is followed: what it points to is indexed where it lies, or not."""

from __future__ import annotations

import os
from collections.abc import Iterable

from indexer.store.catalog_sources import is_at_or_under

LINK_INSIDE = "links are not followed; what they point to is indexed where it is"
LINK_OUTSIDE = "links that lead out of your folders are not followed"
LINK_NOWHERE = "links that lead nowhere, or round in a circle"


def reason_of_link(path: bytes, real_roots: Iterable[bytes]) -> str:
    """The reason in words.

    Args:
        real_roots: Where the sources lie, links in their own paths resolved.
    """
    try:
        target = os.path.realpath(path, strict=True)
    except (OSError, ValueError):
        return LINK_NOWHERE
    inside = any(is_at_or_under(target, root) for root in real_roots)
    return LINK_INSIDE if inside else LINK_OUTSIDE
