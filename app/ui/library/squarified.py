"""Rectangles of given areas that fill a rectangle and are as square as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float


def squarified(weights: Sequence[float], whole: Area) -> list[Area]:
    """A rectangle for each weight (all above 0, largest first), areas in proportion.

    Squarified treemap (Bruls, Huizing and van Wijk, 2000): rows are filled along the shorter side
    as long as that makes their worst rectangle more square.
    """
    total = sum(weights)
    if not weights or total <= 0 or whole.width <= 0 or whole.height <= 0:
        return []
    scale = whole.width * whole.height / total
    left = [weight * scale for weight in weights]
    placed: list[Area] = []
    free = whole
    while left:
        side = min(free.width, free.height)
        count = 1
        while count < len(left) and _worst(left[: count + 1], side) <= _worst(left[:count], side):
            count += 1
        row, left = left[:count], left[count:]
        rectangles, free = _row(row, free)
        placed += rectangles
    return placed


def _worst(areas: Sequence[float], side: float) -> float:
    """The longest rectangle's ratio of sides, if these share a row of length ``side``."""
    depth = sum(areas) / side
    return max(max(depth * depth / area, area / (depth * depth)) for area in areas)


def _row(areas: Sequence[float], free: Area) -> tuple[list[Area], Area]:
    """The rectangles of one row, and what is free behind it."""
    total = sum(areas)
    placed = []
    if free.width >= free.height:
        depth = total / free.height
        at = free.y
        for area in areas:
            placed.append(Area(free.x, at, depth, area / depth))
            at += area / depth
        return placed, Area(free.x + depth, free.y, max(0.0, free.width - depth), free.height)
    depth = total / free.width
    at = free.x
    for area in areas:
        placed.append(Area(at, free.y, area / depth, depth))
        at += area / depth
    return placed, Area(free.x, free.y + depth, free.width, max(0.0, free.height - depth))
