"""Pictures inside office documents: a pasted scan or screenshot is found where it stands.

They are read as pages of a PDF without text are (``indexer.parse.ocr.pictures``): the document
goes on without them, and is put together again when they have been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import FileSource
from indexer.parse.ocr.image_file import decoded_image, is_image, open_image
from indexer.parse.ocr.pictures import Pictures, content_digest, picture_key
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL.Image import Image

    from indexer.parse.office.assembled import AssembledText
    from indexer.parse.office.package import OfficePackage

MOST_PICTURES = 100
"""Of one document. A picture takes seconds to read."""
LARGEST_BYTES = 32 * 2**20
_HEAD_BYTES = 32
# Below are icons, bullets, signatures' logos.
_FEWEST_PIXELS = 20_000
_LONGEST_SIDE_PX, _SHORTEST_SIDE_PX = 120, 24
_FEWEST_LETTERS = 8
"""What is read off photos by mistake, and the word in a logo, is shorter."""
_SAID_BEFORE = "In a picture: "
_UNREADABLE = frozenset({ProblemCode.LOW_QUALITY_TEXT, ProblemCode.TIMED_OUT,
                         ProblemCode.CRASHED_PARSER, ProblemCode.TOO_LARGE})  # fmt: skip


class InnerPictures:
    """What stands in the pictures of one document.

    Args:
        pictures: Knows, or reads, what stands in them.
    """

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._seen: set[str] = set()
        self._count = 0
        self._waiting = 0
        self._left_out = 0
        self._failure: tuple[ProblemCode, str] | None = None

    def text(self, data: bytes) -> str:
        """The text in a picture; empty if there is none, it is not known yet, or came before."""
        if not data or len(data) > LARGEST_BYTES or not is_image(data[:_HEAD_BYTES]):
            return ""
        digest = content_digest(FileSource.from_bytes(data, ""))
        if digest in self._seen:
            return ""
        self._seen.add(digest)
        try:
            image = open_image(FileSource.from_bytes(data, ""))
        except FileProblem:
            return ""  # as little as the program shows of it
        try:
            return self._read(image, digest)
        finally:
            image.close()

    def problems(self, has_text: bool) -> Iterator[Problem]:
        """What is missing because it stands in pictures."""
        if self._waiting:
            code = ProblemCode.PARTIAL if has_text else ProblemCode.NO_TEXT
            message = "What stands in its pictures has not been read yet."
            yield Problem(code, message, is_waiting=True)
        elif self._failure is not None:
            code, message = self._failure
            yield Problem(
                ProblemCode.PARTIAL if has_text else code,
                f"Some of its pictures cannot be read. {message}",
            )
        elif self._left_out:
            message = f"Of its pictures, the first {MOST_PICTURES} are read."
            yield Problem(ProblemCode.PARTIAL, message)

    def _read(self, image: Image, digest: str) -> str:
        if not _may_hold_text(image):
            return ""
        if self._count >= MOST_PICTURES:
            self._left_out += 1
            return ""
        self._count += 1
        reading = self._pictures.read(picture_key(digest, 1), lambda: decoded_image(image))
        while True:
            try:
                next(reading)
            except StopIteration as end:
                found = end.value
                break
        if found is None:
            self._waiting += 1
            return ""
        if found.failure is not None:
            if found.failure[0] in _UNREADABLE:
                self._failure = self._failure or found.failure
            return ""
        letters = sum(map(str.isalnum, found.text))
        return str(found.text).strip() if letters >= _FEWEST_LETTERS else ""


class PackagePictures:
    """Puts what stands in the pictures of a package into its text, behind what is there."""

    def __init__(self, inner: InnerPictures, package: OfficePackage, out: AssembledText) -> None:
        self._inner = inner
        self._package = package
        self._out = out
        self._parts: set[str] = set()

    def put(self, part: str) -> None:
        """The picture that is the part ``part`` stands here; if it stood elsewhere, only there."""
        if part in self._parts or self._out.is_full:
            return
        self._parts.add(part)
        put_picture(self._out, self._inner, lambda: self._package.picture(part, LARGEST_BYTES))


def put_picture(out: AssembledText, inner: InnerPictures, load: Callable[[], bytes | None]) -> None:
    """A paragraph with what stands in a picture, if anything does."""
    text = inner.text(load() or b"")
    if text:
        out.paragraph(_SAID_BEFORE + text)


def _may_hold_text(image: Image) -> bool:
    width, height = image.size
    return (
        width * height >= _FEWEST_PIXELS
        and max(width, height) >= _LONGEST_SIDE_PX
        and min(width, height) >= _SHORTEST_SIDE_PX
    )
