"""Image files: photos, scans and screenshots become the text that stands in them."""

from __future__ import annotations

import contextlib
import re
import struct
import warnings
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.charset import tidy
from indexer.parse.ocr.pictures import Pictures, content_digest, picture_key
from indexer.types import DocumentKind, PageStart, ParsedDocument, Problem
from kernel.work import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

    from indexer.parse.base import FileSource, Limits, ParsedItem
    from indexer.parse.ocr.picture_text import PictureText

_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}
_FORMATS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP", "HEIF")
_PAGED = "TIFF"
_SMALLEST_SIDE_PX = 50
_SMALLEST_LINE_PX = 10
_MOST_PIXELS = 120_000_000
"""A phone's camera gives 12 to 108 million. Decoded, this is 360 MB."""
_LONGEST_SIDE_PX = 2600
_MOST_PAGES = 2_000
_TOO_LARGE = "It is a picture with more dots than can be read."
_DAMAGED = "It is a damaged picture."

# What Pillow's decoders raise on damaged files; its own errors are OSErrors.
_BROKEN = (
    OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError,
    SyntaxError, EOFError, RuntimeError, struct.error,
)  # fmt: skip

_DESCRIPTION, _DATE_TIME, _EXIF_IFD = 0x010E, 0x0132, 0x8769
_TAKEN, _DIGITISED, _OFFSET_TAKEN, _OFFSET_DIGITISED, _OFFSET = (
    0x9003, 0x9004, 0x9011, 0x9012, 0x9010,
)  # fmt: skip
_EXIF_DATE = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_EXIF_OFFSET = re.compile(r"[+-]\d\d:\d\d$")
# What cameras write when nobody gave a description.
_NO_DESCRIPTION = re.compile(
    r"^(?:|untitled.*|olympus digital camera|sony dsc|kodak .*camera|minolta.*|"
    r"dcim.*|image|picture|default|screenshot|created with .*)$",
    re.IGNORECASE,
)


class ImageParser:
    """Reads PNG, JPEG, GIF, TIFF (page by page), BMP, WebP and HEIC.

    Args:
        pictures: Knows, or reads, what stands in them.
    """

    name = "image"

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - the content tells
        return 1.0 if is_image(head) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        # Before it is opened: from then on the file's position is the decoder's.
        digest = content_digest(source)
        image = open_image(source)
        try:
            yield from self._parse_open(image, digest, source, limits)
        finally:
            image.close()

    def _parse_open(
        self, image: Image, digest: str, source: FileSource, limits: Limits
    ) -> Iterator[ParsedItem]:
        if _is_tiny(image):
            yield Problem(ProblemCode.NO_TEXT, "It is a picture too small to hold text.")
            return
        pages = _Pages()
        title, date = _said_about(image)
        for number in range(1, min(_MOST_PAGES, limits.max_pages) + 1):
            if number > 1 and not _turn_to(image, number):
                break
            key = picture_key(digest, number)
            text = yield from self._read_page(image, key)
            pages.add(number, text)
            yield Progress("page", number)
            if pages.length > limits.max_text_chars:
                break
        if pages.length:
            yield ParsedDocument(
                DocumentKind.IMAGE,
                title or source.stem,
                "".join(pages.parts),
                date=date,
                pages=tuple(pages.starts),
                metadata=(("picture", digest),),
            )
        yield from pages.problems()

    def _read_page(self, image: Image, key: str) -> Generator[Progress, None, PictureText | None]:
        return (yield from self._pictures.read(key, lambda: decoded_image(image)))


@dataclass(slots=True)
class _Pages:
    """The pages of one image file, put one after the other."""

    parts: list[str] = field(default_factory=list)
    starts: list[PageStart] = field(default_factory=list)
    length: int = 0
    waiting: int = 0
    failures: dict[int, tuple[ProblemCode, str]] = field(default_factory=dict)

    def add(self, number: int, picture: PictureText | None) -> None:
        self.starts.append(PageStart(number, self.length))
        if picture is None:
            self.waiting += 1
        elif picture.failure is not None:
            self.failures[number] = picture.failure
        elif picture.text:
            self.parts.append(picture.text + "\n\n")
            self.length += len(self.parts[-1])

    def problems(self) -> Iterator[Problem]:
        """What is still missing, or why there is nothing."""
        if self.waiting:
            code = ProblemCode.PARTIAL if self.length else ProblemCode.NO_TEXT
            message = "It is a picture, and what stands in it has not been read yet."
            yield Problem(code, message, is_waiting=True)
        elif self.failures:
            code, message = next(iter(self.failures.values()))
            if self.length:
                numbers = ", ".join(map(str, list(self.failures)[:10]))
                yield Problem(ProblemCode.PARTIAL, f"Some pages cannot be read: {numbers}.")
            else:
                yield Problem(code, message)
        elif not self.length:
            yield Problem(ProblemCode.NO_TEXT, "It is a picture without text, a photo perhaps.")


def is_image(head: bytes) -> bool:
    """Whether this is the beginning of an image file that can be read."""
    if head.startswith(_MAGIC):
        return True
    if head.startswith(b"RIFF"):
        return head[8:12] == b"WEBP"
    if head[4:8] == b"ftyp":
        return head[8:12] in _HEIF_BRANDS
    # "BM" may begin a text: the four bytes at 6 are reserved and 0, then the offset of the dots.
    return head.startswith(b"BM") and head[6:10] == bytes(4) and 26 <= head[10] <= 255


def load_formats() -> None:
    """Import what decodes images: nothing can be imported once the process is confined."""
    from PIL import (  # noqa: F401, PLC0415 - a parsing process only
        BmpImagePlugin,
        GifImagePlugin,
        Image,
        ImageOps,
        JpegImagePlugin,
        MpoImagePlugin,
        PngImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )

    # Without it, such photos are listed as damaged pictures.
    with contextlib.suppress(ImportError):
        import_module("pi_heif").register_heif_opener(thumbnails=False)


def open_image(source: FileSource) -> Image:
    """The image, its dots not decoded yet. Raises FileProblem."""
    from PIL import Image as PillowImage  # noqa: PLC0415

    load_formats()
    source.file.seek(0)
    try:
        with warnings.catch_warnings():
            # Pillow warns of what is large or odd; the limits here are our own.
            warnings.simplefilter("ignore")
            image = PillowImage.open(source.file, formats=_FORMATS)
    except PillowImage.DecompressionBombError as error:
        raise FileProblem(ProblemCode.TOO_LARGE, _TOO_LARGE) from error
    except _BROKEN as error:
        raise FileProblem(ProblemCode.CORRUPT, _DAMAGED) from error
    if image.width * image.height > _MOST_PIXELS:
        image.close()
        raise FileProblem(ProblemCode.TOO_LARGE, _TOO_LARGE)
    return image


def _is_tiny(image: Image) -> bool:
    """Icons, bullets, tracking dots."""
    return max(image.size) < _SMALLEST_SIDE_PX or min(image.size) < _SMALLEST_LINE_PX


def _turn_to(image: Image, number: int) -> bool:
    """Go to page ``number`` of a TIFF; False if there is none. Of films, the first picture does."""
    if image.format != _PAGED:
        return False
    try:
        image.seek(number - 1)
    except _BROKEN:
        return False
    return image.width * image.height <= _MOST_PIXELS


def decoded_image(image: Image) -> Image:
    """RGB, upright, not larger than reading it takes. Raises FileProblem."""
    from PIL import Image as PillowImage  # noqa: PLC0415
    from PIL import ImageOps  # noqa: PLC0415

    longest = max(image.size)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if longest > _LONGEST_SIDE_PX:
                # JPEG can be decoded at a half, a quarter, an eighth.
                image.draft("RGB", (image.width * _LONGEST_SIDE_PX // longest,) * 2)
            decoded = _on_white(ImageOps.exif_transpose(image))
            decoded.thumbnail((_LONGEST_SIDE_PX, _LONGEST_SIDE_PX), PillowImage.Resampling.LANCZOS)
    except MemoryError as error:
        raise FileProblem(ProblemCode.TOO_LARGE, _TOO_LARGE) from error
    except PillowImage.DecompressionBombError as error:
        raise FileProblem(ProblemCode.TOO_LARGE, _TOO_LARGE) from error
    except _BROKEN as error:
        raise FileProblem(ProblemCode.CORRUPT, _DAMAGED) from error
    return decoded


def _on_white(image: Image) -> Image:
    """As RGB. What shines through is white: dark text on nothing is the usual case."""
    from PIL import Image as PillowImage  # noqa: PLC0415

    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        lowest, highest = cast("tuple[float, float]", image.getextrema())  # of its one band
        span = max(1.0, highest - lowest)
        scale = 255 / span
        # Pillow takes such a function apart: it knows sums and products only.
        image = image.convert("F").point(lambda value: value * scale + -lowest * scale)
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = PillowImage.new("RGBA", layered.size, "white")
        return PillowImage.alpha_composite(ground, layered).convert("RGB")
    return image.convert("RGB")


def _said_about(image: Image) -> tuple[str | None, str | None]:
    """The title and the date that its maker gave it."""
    try:
        exif = image.getexif()
        description, taken = _text(exif.get(_DESCRIPTION)), _date(exif)
    except _BROKEN:
        return None, None
    has_meaning = not _NO_DESCRIPTION.match(description) and "\ufffd" not in description
    return (description[:300] if has_meaning else None), taken


def _date(exif: Any) -> str | None:
    """ISO 8601, with offset if the camera knew it."""
    more = exif.get_ifd(_EXIF_IFD)
    for date, offset in (
        (more.get(_TAKEN), more.get(_OFFSET_TAKEN)),
        (more.get(_DIGITISED), more.get(_OFFSET_DIGITISED)),
        (exif.get(_DATE_TIME), more.get(_OFFSET)),
    ):
        match = _EXIF_DATE.match(_text(date))
        if match and match[1] > "0000":
            year, month, day, hour, minute, second = match.groups()
            zone = _text(offset)
            known = zone if _EXIF_OFFSET.match(zone) else ""
            return f"{year}-{month}-{day}T{hour}:{minute}:{second}{known}"
    return None


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return " ".join(tidy(value.replace("\0", " ")).split()) if isinstance(value, str) else ""
