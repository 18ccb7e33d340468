"""Pages of a PDF whose text only eyes can read: which they are, and what stands on them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.pictures import Pictures, content_digest, picture_key
from indexer.parse.quality import describe_poor_text
from indexer.types import Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

    from indexer.parse.base import FileSource

# Of 11-point text, nothing is lost at 200 dots an inch; more takes longer and finds no more.
_DOTS_PER_POINT = 200 / 72
_LONGEST_SIDE_PX = 2600
_SHORTEST_SIDE_PX = 600
_STAMP_CHARS = 60
"""What scanners' programs print on a page, beside the picture of it, is shorter than this."""
_PICTURE_SHARE = 0.4
_MOST_OBJECTS = 200
_LISTED = 10


class PicturePages:
    """Reads the pages of one open PDF that have no usable text.

    Attributes:
        read: The numbers of pages that were read.
        looked_at: Those, and pages on which there is nothing to read.
    """

    def __init__(self, pictures: Pictures, source: FileSource) -> None:
        self._pictures = pictures
        self._source = source
        self._digest: str | None = None
        self._failures: dict[int, tuple[ProblemCode, str]] = {}
        self._waiting: dict[int, None] = {}
        self._rubbish: set[int] = set()
        self.read: list[int] = []
        self.looked_at: set[int] = set()

    def better(
        self, pdf: Any, index: int, text: str, is_rubbish: bool
    ) -> Generator[Progress, None, str]:
        """The text of page ``index`` (from 0), whose text layer says ``text``.

        That is ``text`` itself unless the page is a picture or its letters are rubbish.
        """
        if not needs_eyes(pdf, index, text):
            return text
        number = index + 1
        if is_rubbish:
            self._rubbish.add(number)
        picture = yield from self._pictures.read(self._key(number), lambda: draw_page(pdf, index))
        if picture is None:
            self._waiting[number] = None
            return text
        if picture.failure is not None:
            self._failures[number] = picture.failure
            return text
        self.looked_at.add(number)
        if picture.text:
            self.read.append(number)
        return picture.text or text

    @property
    def metadata(self) -> tuple[tuple[str, str], ...]:
        """What leads from the document to the places of its lines (``store.catalog_pictures``)."""
        if not self.read or self._digest is None:
            return ()
        return (("picture", self._digest), ("pages_from_pictures", _listed(self.read)))

    def problems(self, has_text: bool) -> Iterator[Problem]:
        """What of the file's text is missing because it stands in pictures."""
        if self._waiting:
            yield self._still_waiting(has_text)
        elif self._failures:
            first = next(iter(self._failures.values()))
            code = ProblemCode.PARTIAL if has_text else first[0]
            message = f"Pictures of its pages could not be read: {_listed(list(self._failures))}."
            yield Problem(code, f"{message} {first[1]}")

    def _still_waiting(self, has_text: bool) -> Problem:
        pages = _listed(list(self._waiting))
        if self._rubbish.isdisjoint(self._waiting):
            code = ProblemCode.PARTIAL if has_text else ProblemCode.NO_TEXT
            what = (
                f"Some of its pages are pictures: {pages}."
                if has_text
                else "It has no text layer, only pictures of pages (a scan, perhaps)."
            )
        else:
            code = ProblemCode.LOW_QUALITY_TEXT
            what = (
                f"The text of some pages cannot be read: {pages}."
                if has_text
                else "Its fonts do not say which letters they draw, so its text cannot be read."
            )
        return Problem(code, f"{what} The pages have not been read by eye yet.", is_waiting=True)

    def misses(self, number: int) -> bool:
        """Whether a page's picture waits, or could not be read: ``problems`` names it."""
        return number in self._failures or number in self._waiting

    def _key(self, number: int) -> str:
        if self._digest is None:
            self._digest = content_digest(self._source)
        return picture_key(self._digest, number)


def needs_eyes(pdf: Any, index: int, text: str) -> bool:
    """Whether page ``index`` shows text that its text layer does not give."""
    import pypdfium2  # noqa: PLC0415 - only a parsing process needs it

    visible = len("".join(text.split()))
    if visible > _STAMP_CHARS:
        return describe_poor_text(text) is not None
    try:
        page = pdf[index]
    except pypdfium2.PdfiumError:
        return False
    try:
        # An empty page shows nothing; letters may also be drawn as shapes.
        return _has_objects(page) if visible == 0 else _is_filled_by_picture(page)
    except (pypdfium2.PdfiumError, ValueError, RuntimeError):
        return False
    finally:
        page.close()


def draw_page(pdf: Any, index: int) -> Image:
    """Page ``index`` as an RGB image, as it is shown. Raises FileProblem."""
    import pypdfium2  # noqa: PLC0415

    try:
        page = pdf[index]
        try:
            longest, shortest = max(page.get_size()), min(page.get_size())
            scale = max(_DOTS_PER_POINT, _SHORTEST_SIDE_PX / max(1.0, shortest))
            scale = min(scale, _LONGEST_SIDE_PX / max(1.0, longest))
            bitmap = page.render(scale=scale, may_draw_forms=False)
            try:
                image: Image = bitmap.to_pil().convert("RGB")
                return image
            finally:
                bitmap.close()
        finally:
            page.close()
    except (pypdfium2.PdfiumError, ValueError, RuntimeError, OSError) as error:
        raise FileProblem(ProblemCode.CORRUPT, "A page cannot be drawn.") from error


def _has_objects(page: Any) -> bool:
    return next(iter(page.get_objects(max_depth=1)), None) is not None


def _is_filled_by_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    width, height = page.get_size()
    covered = 0.0
    for item in islice(
        page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2), _MOST_OBJECTS
    ):
        left, bottom, right, top = item.get_bounds()
        # Some scanners cut a page into stripes.
        covered += max(0.0, right - left) * max(0.0, top - bottom)
    return bool(covered >= _PICTURE_SHARE * width * height)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:_LISTED])) + (" …" if len(numbers) > _LISTED else "")
