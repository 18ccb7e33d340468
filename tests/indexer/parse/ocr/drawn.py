"""Images and PDFs of pages drawn by the tests, and an engine that reads without models."""

import io

from PIL import Image, ImageDraw

from indexer.parse.ocr.picture_text import PictureText, Region
from kernel.work import Progress


class FakeEngine:
    """ "Reads" a picture: its size and the colour of its middle, or what it is told to."""

    def __init__(self, texts=()):
        self.seen = []
        self.texts = list(texts)

    def read(self, image):
        assert image.mode == "RGB"
        yield Progress("picture", 0)
        self.seen.append(image.copy())
        text = self.texts.pop(0) if self.texts else f"{image.width} by {image.height} dots"
        regions = (Region(0, len(text), 0, 0, 1000, 1000),) if text else ()
        return PictureText(text, regions)


def drawn(*lines, size=(900, 1200), mode="RGB", letters_px=36):
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    for number, text in enumerate(lines):
        place = (60, 60 + round(1.7 * letters_px * number))
        draw.text(place, text, fill="black", font_size=letters_px)
    return image.convert(mode)


def saved(image, form="PNG", **options):
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def scanned_pdf(*pages):
    return saved(pages[0], "PDF", save_all=True, append_images=list(pages[1:]), resolution=150)
