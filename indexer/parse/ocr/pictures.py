"""The seam between parsers and reading pictures.

Reading letters off a picture takes seconds, so no file waits for it: the reading child only looks
up what was read of this file's pictures before, and what it lacks is *waiting*. The child that
reads pictures (``indexer.parse.ocr.process``) runs the same parsers with an engine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.picture_text import PictureText
from kernel.work import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

    from indexer.parse.base import FileSource

EVERY_PICTURE = "*"
"""Stands for all pictures of a file that are not named, when reading them was given up."""

_HASHED_AT_ONCE = 1024 * 1024


class PictureEngine(Protocol):
    """Reads the letters in a picture."""

    def read(self, image: Image) -> Generator[Progress, None, PictureText]:
        """The text of an RGB image; yields now and then to show that it goes on."""
        ...


class Pictures:
    """What is known of the pictures in the file being read, and how to know more.

    Args:
        engine: Reads pictures; without it, those that are not known are left for later.
        began: Told a picture's key before it is read.
        have_read: Told what was read.
    """

    def __init__(
        self,
        engine: PictureEngine | None = None,
        began: Callable[[str], None] | None = None,
        have_read: Callable[[str, PictureText], None] | None = None,
    ) -> None:
        self._engine = engine
        self._began = began
        self._have_read = have_read
        self._known: dict[str, PictureText] = {}

    def begin_file(self, known: Mapping[str, PictureText]) -> None:
        """Another file is read from now on, of which these pictures are known."""
        self._known = dict(known)

    def read(
        self, key: str, draw: Callable[[], Image]
    ) -> Generator[Progress, None, PictureText | None]:
        """The text of the picture called ``key``; None if it is to be read later.

        Args:
            draw: Makes the picture, RGB; may raise FileProblem. Only called if need be.
        """
        known = self._known.get(key) or self._known.get(EVERY_PICTURE)
        if known is not None or self._engine is None:
            return known
        if self._began is not None:
            self._began(key)
        yield Progress("picture", 0)
        try:
            text = yield from self._engine.read(draw())
        except FileProblem as problem:
            text = PictureText("", failure=(problem.code, problem.title))
        except MemoryError:
            message = "A picture in it needs more memory than a file is given."
            text = PictureText("", failure=(ProblemCode.TOO_LARGE, message))
        # The same picture may come again: a logo in every mail of a mailbox.
        self._known[key] = text
        if self._have_read is not None:
            self._have_read(key, text)
        return text


def picture_key(digest: str, page: int) -> str:
    """Names page ``page`` (from 1) of a file or attachment with these contents."""
    return f"{digest}:{page}"


def content_digest(source: FileSource) -> str:
    """Names the contents of a file or attachment."""
    digest = hashlib.blake2b(digest_size=16)
    for block in _blocks(source):
        digest.update(block)
    return digest.hexdigest()


def _blocks(source: FileSource) -> Iterator[bytes]:
    source.file.seek(0)
    while block := source.file.read(_HASHED_AT_ONCE):
        yield block
    source.file.seek(0)
