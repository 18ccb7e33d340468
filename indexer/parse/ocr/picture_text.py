"""What was read from one picture: its text, and where on the picture each line of it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from indexer.errors import ProblemCode
from indexer.parse.wire import MalformedFrameError, storable

PER_MILLE = 1000
_LONGEST_TEXT = 2_000_000
_MOST_REGIONS = 20_000


@dataclass(frozen=True, slots=True)
class Region:
    """Text ``[start, end)`` stands in this box.

    Edges count thousandths of the picture's width and height from its top left corner, as it is
    shown, so they hold at any size.
    """

    start: int
    end: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class PictureText:
    """One picture or page as it was read. ``text`` is empty if nothing is written on it.

    Attributes:
        failure: Why it could not be read, with a sentence for the person; None if it was.
    """

    text: str
    regions: tuple[Region, ...] = ()
    failure: tuple[ProblemCode, str] | None = None


def picture_to_wire(picture: PictureText) -> dict[str, Any]:
    """A JSON object."""
    failure = None if picture.failure is None else [picture.failure[0].value, picture.failure[1]]
    return {
        "text": storable(picture.text),
        "regions": [
            [r.start, r.end, r.left, r.top, r.right, r.bottom] for r in picture.regions
        ],
        "failure": failure,
    }  # fmt: skip


def picture_from_wire(frame: Any) -> PictureText:
    """The picture in a JSON object. Raises MalformedFrameError if a type or a number is wrong."""
    try:
        text = frame["text"]
        regions = tuple(Region(*map(int, numbers)) for numbers in frame.get("regions", ()))
        failure = frame.get("failure")
        if failure is not None:
            failure = (ProblemCode(failure[0]), storable(str(failure[1])))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise MalformedFrameError(str(error)) from error
    if not isinstance(text, str) or len(text) > _LONGEST_TEXT or len(regions) > _MOST_REGIONS:
        raise MalformedFrameError("no text of a picture")
    _check(regions, len(text))
    return PictureText(storable(text), regions, failure)


def _check(regions: tuple[Region, ...], length: int) -> None:
    previous = 0
    for region in regions:
        edges = (region.left, region.top, region.right, region.bottom)
        if not previous <= region.start <= region.end <= length:
            raise MalformedFrameError(f"a region of [{region.start}, {region.end}) in {length}")
        if not all(0 <= edge <= PER_MILLE for edge in edges):
            raise MalformedFrameError(f"a region at {edges}")
        previous = region.end
