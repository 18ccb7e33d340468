"""A picture with a few words on it."""

from __future__ import annotations

import io


def picture_with(words: str) -> bytes:
    """A JPEG of large black letters on white."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - one file of many needs it

    image = Image.new("RGB", (640, 200), "white")
    font = ImageFont.load_default(64)
    ImageDraw.Draw(image).text((30, 60), words, fill="black", font=font)
    target = io.BytesIO()
    image.save(target, "JPEG")
    return target.getvalue()
