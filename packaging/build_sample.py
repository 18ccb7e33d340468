"""Build the PDFs of the sample library, and the one mail that carries a PDF.

Run from the project's root:  python packaging/build_sample.py [--out FOLDER]

The sources are HTML files in ``packaging/sample_sources``; everything else in the library is
written by hand and is its own source. Text, pages, title, author and date come out the same on
every run, and so do the bytes (the locked file's apart) while the versions of Qt and of the fonts,
Liberation and Noto Serif CJK, stay the same.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import re
import sys
import tomllib
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")  # fonts get the same names on every run

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
)

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "sample_sources"
LIBRARY = ROOT / "assets" / "sample" / "library"

PAGE_WIDTH_PX, PAGE_HEIGHT_PX = 794, 1123  # A4 at 96 dots to the inch
MARGIN_PX, FOOTER_PX = 72, 40
PDF_DPI = 600
EXIT_NO_FONTS = 3
FONTS = {"Liberation Serif", "Liberation Mono", "Noto Serif CJK SC"}
SIMPLIFIED_RADICALS = {
    "\u2ed3": "长",
    "\u2edb": "风",
    "\u2f3e": "户",
}  # NFKC has none, or not these
FAMILIES = "'Liberation Serif', 'Noto Serif CJK SC'"

STYLE = """
body {{ font-family: {family}; font-size: 10.5pt; color: #222222; }}
p {{ margin-top: 4px; margin-bottom: 7px; line-height: 118%; }}
li {{ margin-bottom: 3px; line-height: 115%; }}
h1 {{ font-size: 17pt; color: {accent}; margin-top: 14px; margin-bottom: 8px; }}
h2 {{ font-size: 11.5pt; color: {accent}; margin-top: 12px; margin-bottom: 3px; }}
.newpage {{ page-break-before: always; }}
.brand {{ font-size: 15pt; font-weight: bold; color: {accent}; }}
.brandlight {{ font-size: 16pt; font-weight: bold; color: #ffffff; }}
.light {{ color: #ffffff; font-size: 9pt; }}
.band {{ background-color: {accent}; }}
.small {{ font-size: 8.5pt; color: #666666; }}
.kicker {{ font-size: 9pt; color: #666666; }}
.poster {{ font-size: 24pt; color: {accent}; }}
.typed {{ font-family: 'Liberation Mono'; font-size: 12pt; color: #1c1c28; }}
.grid {{ border-color: #b5b5b5; border-style: solid; border-collapse: collapse; }}
.head {{ background-color: #eeeae2; font-weight: bold; }}
"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One PDF: where its text comes from, where it goes and what its properties say."""

    source: str
    target: str
    title: str
    author: str
    created: datetime
    accent: str
    password: str | None = None
    is_scan: bool = False
    is_attachment: bool = False


QUOTE_MAIL = "Mail/2023-02-20 Tejados Cueto, presupuesto.eml"
QUOTE_TEXT = """\
Buenas tardes, Nuria:

como quedamos, te mando en adjunto el presupuesto con todas las vigas de castaño. Mi
sobrino lo ha pasado a ordenador, que a mí estas cosas me salen torcidas y los tejados no.

El importe final es el que te dije por teléfono. Si os parece bien, necesito saberlo antes
del 31 de marzo para encargar la madera, que tiene que llegar seca. La licencia de obra la
pide tu madre en el ayuntamiento; es una hoja y cuesta poco.

Para cualquier cosa me llamas al 985 555 031, mejor a partir de las siete, que arriba no lo
oigo. Los domingos no, salvo que se esté cayendo algo.

Recuerdos a tu madre, y que no suba más al desván.

Eladio Cueto
Tejados Cueto
"""


def read_sheets() -> list[Sheet]:
    """Every PDF there is to build, in the order of ``sheets.toml``."""
    table = tomllib.loads((SOURCES / "sheets.toml").read_text(encoding="utf-8"))
    return [Sheet(**entry) for entry in table["sheet"]]


def lay_out(sheet: Sheet) -> QTextDocument:
    """The source as a Qt document, broken into A4 pages measured in 96ths of an inch."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(QFont("Liberation Serif", 10))
    document.setDefaultStyleSheet(STYLE.format(accent=sheet.accent, family=FAMILIES))
    body = (SOURCES / sheet.source).read_text(encoding="utf-8")
    document.setHtml(f"<html><body>{body}</body></html>")
    width = PAGE_WIDTH_PX - 2 * MARGIN_PX
    document.setPageSize(QSizeF(width, PAGE_HEIGHT_PX - 2 * MARGIN_PX))
    return document


def draw_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    """Draw page ``page`` (from 0) and, if there are several, its number below."""
    size = document.pageSize()
    painter.save()
    painter.translate(MARGIN_PX, MARGIN_PX - page * size.height())
    clip = QRectF(0, page * size.height(), size.width(), size.height())
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    document.documentLayout().draw(painter, context)
    painter.restore()
    if document.pageCount() > 1:
        font = QFont("Liberation Serif")
        font.setPixelSize(11)  # points would be enlarged twice, by the device and by the scale
        painter.setFont(font)
        painter.setPen(QColor("#777777"))
        footer = QRectF(MARGIN_PX, PAGE_HEIGHT_PX - MARGIN_PX, size.width(), FOOTER_PX)
        number = f"{page + 1} / {document.pageCount()}"
        painter.drawText(footer, int(Qt.AlignmentFlag.AlignCenter), number)


def print_pages(sheet: Sheet) -> bytes:
    """The sheet as a PDF with its fonts embedded, as Qt writes it."""
    document = lay_out(sheet)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(PDF_DPI / 96, PDF_DPI / 96)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        draw_page(painter, document, page)
    painter.end()
    return bytes(buffer.data().data())


def photograph_page(sheet: Sheet) -> bytes:
    """The sheet's first page as a grey JPEG that looks scanned: askew, stained, with dust."""
    document = lay_out(sheet)
    image = QImage(PAGE_WIDTH_PX, PAGE_HEIGHT_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#e4dccb"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(14, -6)
    painter.rotate(0.9)
    draw_page(painter, document, 0)
    dust = random.Random(1931)  # the same specks on every run
    for _ in range(260):
        shade = dust.randint(120, 215)
        painter.setPen(QColor(shade, shade, shade))
        painter.drawPoint(dust.randrange(PAGE_WIDTH_PX), dust.randrange(PAGE_HEIGHT_PX))
    painter.setPen(QPen(QColor(90, 70, 40, 38), 7))
    painter.drawEllipse(500, 730, 150, 146)  # somebody's cup
    painter.fillRect(0, 552, PAGE_WIDTH_PX, 2, QColor(120, 105, 80, 70))  # the fold
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    encoder = QImageWriter(buffer, b"jpg")
    encoder.setQuality(62)
    encoder.write(grey)
    return bytes(data.data())


def wrap_image(jpeg: bytes) -> PdfWriter:
    """A PDF of one page that holds nothing but the picture: no text layer."""
    writer = PdfWriter()
    page = writer.add_blank_page(width=595, height=842)
    image = StreamObject()
    image.set_data(jpeg)
    image.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(PAGE_WIDTH_PX),
            NameObject("/Height"): NumberObject(PAGE_HEIGHT_PX),
            NameObject("/ColorSpace"): NameObject("/DeviceGray"),
            NameObject("/BitsPerComponent"): NumberObject(8),
            NameObject("/Filter"): NameObject("/DCTDecode"),
        }
    )
    paint = DecodedStreamObject()
    paint.set_data(b"q 595 0 0 842 0 0 cm /Scan Do Q")
    page[NameObject("/Contents")] = writer._add_object(paint)
    pictures = DictionaryObject({NameObject("/Scan"): writer._add_object(image)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): pictures})
    return writer


def finish(writer: PdfWriter, sheet: Sheet) -> bytes:
    """Set title, author and date, lock the file if it is to be locked, and return its bytes."""
    date = sheet.created.strftime("D:%Y%m%d%H%M%S+01'00'")
    writer.metadata = None
    properties = {"/Title": sheet.title, "/CreationDate": date, "/ModDate": date}
    if sheet.author:
        properties["/Author"] = sheet.author
    writer.add_metadata(properties)
    if sheet.password is not None:
        writer.encrypt(sheet.password, algorithm="AES-256")
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def name_radicals_as_characters(writer: PdfWriter) -> None:
    """Correct Qt's maps from glyphs to text.

    Where a font draws a radical and a character with one glyph (U+2F3F and U+624B), Qt writes the
    lower code point, the radical, and a search for the character would find nothing.
    """
    for entry in writer._objects:
        table = entry.get("/ToUnicode") if isinstance(entry, DictionaryObject) else None
        stream = table.get_object() if table is not None else None
        if isinstance(stream, StreamObject):
            stream.set_data(re.sub(rb"<2[EF][0-9A-F]{2}>", _character_code, stream.get_data()))


def _character_code(code: re.Match[bytes]) -> bytes:
    """``<2F3F>`` as ``<624B>``; codes that stand for nothing else stay."""
    radical = chr(int(code.group()[1:-1], 16))
    character = SIMPLIFIED_RADICALS.get(radical) or unicodedata.normalize("NFKC", radical)
    return f"<{ord(character):04X}>".encode()


def build(sheet: Sheet) -> bytes:
    """The finished PDF of one sheet."""
    if sheet.is_scan:
        return finish(wrap_image(photograph_page(sheet)), sheet)
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(print_pages(sheet))))  # its pages, not Qt's time and number
    name_radicals_as_characters(writer)
    return finish(writer, sheet)


def build_quote_mail(quote: Sheet) -> bytes:
    """The roofer's mail with his quotation attached."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = "Eladio Cueto <eladio@tejadoscueto.example>"
    mail["To"] = "Nuria Valdés Noriega <nuria@papierlicht.example>"
    mail["Subject"] = "Presupuesto del tejado, con todas las vigas"
    mail["Date"] = "Mon, 20 Feb 2023 19:32:00 +0100"
    mail["Message-ID"] = "<2023-118@tejadoscueto.example>"
    mail.set_content(QUOTE_TEXT)
    mail.add_attachment(build(quote), maintype="application", subtype="pdf", filename=quote.target)
    mail.set_boundary("=-tejados-cueto-2023-118")
    return mail.as_bytes()


def main(arguments: list[str]) -> int:
    """Write every generated file below ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=LIBRARY, help="folder to write to")
    out: Path = parser.parse_args(arguments).out
    application = QGuiApplication(sys.argv[:1])
    missing = FONTS - set(QFontDatabase.families())
    if missing:
        print(f"These fonts are not installed: {', '.join(sorted(missing))}", file=sys.stderr)
        return EXIT_NO_FONTS
    generated = {}
    for sheet in read_sheets():
        if sheet.is_attachment:
            generated[QUOTE_MAIL] = build_quote_mail(sheet)
        else:
            generated[sheet.target] = build(sheet)
    for target, data in generated.items():
        path = out / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{len(data) / 1024:7.1f} KB  {target}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
