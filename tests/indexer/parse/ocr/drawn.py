"""Images and PDFs of pages drawn by the tests, and an engine that reads without models."""

import io

import pypdfium2
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


def printed(*lines, size_pt=20):
    """A page like ``drawn``, in Helvetica, which has the accents that Pillow's own font lacks."""
    shown = b" ".join(
        b"<%s> Tj 0 -%d Td" % (line.encode("cp1252").hex().encode(), 2 * size_pt) for line in lines
    )
    stream = b"BT /F1 %d Tf 40 540 Td %s ET" % (size_pt, shown)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 450 600] /Contents 4 0 R "
        b"/Resources << /Font << /F1 %s >> >> >>" % font,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % part for part in enumerate(parts, 1))
    pdf = pypdfium2.PdfDocument(b"%PDF-1.4\n" + body + b"trailer << /Size 5 /Root 1 0 R >>\n%%EOF")
    try:
        return pdf[0].render(scale=2).to_pil().convert("RGB")
    finally:
        pdf.close()
