"""Reads the letters in a picture with the PP-OCR models that come with rapidocr.

Detection works on a reduced picture, recognition on the lines as they are: reducing the page for
both loses small print, and not reducing it costs three times as much and finds nothing more.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.ocr.layout import Line, arrange
from indexer.parse.ocr.legibility import ILLEGIBLE, SeenLine, is_illegible
from indexer.parse.ocr.picture_text import PictureText
from kernel.work import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

_DETECTION_SIDE_PX = 1280
_SMALL_SIDE_PX = 900
"""Pictures below this are screenshots and stickers: their letters are few pixels high."""
_ENLARGED = 2.0
_LEAST_SCORE = 0.6
_LINES_AT_ONCE = 12
_VOTERS = 9
_SURE = 0.8
_TALL = 2.0
_FEWEST_LETTERS = 3
_QUARTERS_TO_UPRIGHT = {(False, "0"): 0, (False, "180"): 2, (True, "0"): 1, (True, "180"): 3}
"""How often to turn a page left, by whether its lines stand upright and how their letters lie."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Where lines are, four corners each, and pictures of them with the letters horizontal."""

    corners: Any
    crops: list[Any]


class RapidOcrEngine:
    """The real engine. Loads its models, and must be able to open files, when it is made.

    Args:
        threads: How many processors a picture may use.
    """

    def __init__(self, threads: int) -> None:
        import cv2  # noqa: PLC0415 - heavy, and only this process needs it
        import numpy  # noqa: PLC0415
        from rapidocr import RapidOCR  # noqa: PLC0415

        self._numpy = numpy
        cv2.setNumThreads(1)
        self._models: Any = RapidOCR(
            params={
                "Global.log_level": "critical",
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "Det.limit_type": "max",
                "Det.limit_side_len": _DETECTION_SIDE_PX,
                # Six lines at once, as is usual, are no faster on a processor and take twice the
                # memory: the model says of 18,000 characters how likely each is at each place.
                "Rec.rec_batch_num": 1,
            }
        )
        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        self._warm_up()

    def read(self, image: Image) -> Generator[Progress, None, PictureText]:
        """The text of an RGB image. Raises FileProblem if the models fail on it."""
        try:
            return (yield from self._read(image))
        except (ValueError, RuntimeError, OverflowError) as error:
            raise self._failed(error) from error
        except Exception as error:
            # The library's own classes derive from Exception and share no base; cv2's too.
            if type(error).__module__.partition(".")[0] not in {"rapidocr", "cv2", "shapely"}:
                raise
            raise self._failed(error) from error

    def _read(self, image: Image) -> Generator[Progress, None, PictureText]:
        pixels = self._numpy.asarray(_enlarged(image))[:, :, ::-1]
        yield Progress("picture", 0)
        found = self._find(pixels)
        yield Progress("picture", 0)
        quarters = self._quarters_to_upright(found)
        if quarters:
            pixels = self._numpy.ascontiguousarray(self._numpy.rot90(pixels, quarters))
            found = self._find(pixels)
            yield Progress("picture", 0)
        texts = yield from self._recognise(found.crops)
        seen = [
            SeenLine(_aspect(crop), text, score)
            for crop, (text, score) in zip(found.crops, texts, strict=True)
        ]
        if is_illegible(seen):
            return PictureText("", failure=ILLEGIBLE)
        lines = [
            _line(corners, text)
            for corners, (text, score) in zip(found.corners, texts, strict=True)
            if score >= _LEAST_SCORE
        ]
        if sum(char.isalnum() for line in lines for char in line.text) < _FEWEST_LETTERS:
            return PictureText("")
        height, width = pixels.shape[:2]
        return arrange(lines, width, height, lambda line: _shown(line, width, height, quarters))

    def _find(self, pixels: Any) -> _Found:
        """Where lines of text are."""
        detected = self._models._load_det_model()(pixels)
        corners = detected.boxes
        if corners is None or len(corners) == 0:
            return _Found([], [])
        return _Found(corners, self._models.crop_text_regions(pixels, corners))

    def _quarters_to_upright(self, found: _Found) -> int:
        """How often the page must be turned left for its letters to stand, by its longest lines."""
        if not found.crops:
            return 0
        by_length = sorted(range(len(found.crops)), key=lambda index: -found.crops[index].shape[1])[
            :_VOTERS
        ]
        _, verdict = self._models.cls_and_rotate([found.crops[index] for index in by_length])
        votes: dict[int, float] = {}
        for index, (label, score) in zip(by_length, verdict.cls_res, strict=True):
            if score >= _SURE:
                turn = _QUARTERS_TO_UPRIGHT[_is_tall(found.corners[index]), label]
                votes[turn] = votes.get(turn, 0.0) + 1.0
        turn, count = max(votes.items(), key=lambda vote: vote[1], default=(0, 0.0))
        return turn if count > sum(votes.values()) / 2 else 0

    def _recognise(
        self, crops: Sequence[Any]
    ) -> Generator[Progress, None, list[tuple[str, float]]]:
        """The text of each line with how sure the model is of it."""
        texts: list[tuple[str, float]] = [("", 0.0)] * len(crops)
        # Lines of a length together: each batch is as wide as its longest.
        order = sorted(range(len(crops)), key=lambda index: _aspect(crops[index]))
        for begin in range(0, len(order), _LINES_AT_ONCE):
            batch = order[begin : begin + _LINES_AT_ONCE]
            read = self._models.recognize_txt([crops[index] for index in batch])
            for index, text, score in zip(batch, read.txts, read.scores, strict=True):
                texts[index] = (str(text), float(score))
            yield Progress("picture", begin)
        return texts

    def _warm_up(self) -> None:
        """Have everything loaded that the libraries load when they first need it."""
        from PIL import Image as PillowImage  # noqa: PLC0415
        from PIL import ImageDraw  # noqa: PLC0415

        image = PillowImage.new("RGB", (320, 120), "white")
        ImageDraw.Draw(image).text((20, 20), "warm up", fill="black", font_size=40)
        for _progress in self.read(image):
            pass

    @staticmethod
    def _failed(error: Exception) -> FileProblem:
        message = f"A picture in it cannot be read ({type(error).__name__})."
        return FileProblem(ProblemCode.CORRUPT, message)


def _enlarged(image: Image) -> Image:
    if max(image.size) > _SMALL_SIDE_PX:
        return image
    width, height = image.size
    return image.resize((round(width * _ENLARGED), round(height * _ENLARGED)))


def _line(corners: Any, text: str) -> Line:
    """A line from its corners (top left, top right, bottom right, bottom left)."""
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = (map(float, corner) for corner in corners)
    return Line(text, (x1 + x4) / 2, (y1 + y2) / 2, (x2 + x3) / 2, (y3 + y4) / 2)


def _is_tall(corners: Any) -> bool:
    line = _line(corners, "")
    return line.height >= _TALL * line.width


def _aspect(crop: Any) -> float:
    height, width = crop.shape[:2]
    return float(width / max(1, height))


def _shown(
    line: Line, width: float, height: float, quarters: int
) -> tuple[float, float, float, float]:
    """Where a line stands on the picture as it was before it was turned left so often."""
    left, right = line.left / width, line.right / width
    top, bottom = line.top / height, line.bottom / height
    if quarters == 1:
        return 1 - bottom, left, 1 - top, right
    if quarters == 2:
        return 1 - right, 1 - bottom, 1 - left, 1 - top
    if quarters == 3:
        return top, 1 - right, bottom, 1 - left
    return left, top, right, bottom
