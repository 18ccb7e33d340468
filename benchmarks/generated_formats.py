"""The smallest files of formats that are no text: what a parser needs to see, and nothing else.

Written by hand since libraries that write them take a hundred times as long.
"""

from __future__ import annotations

import functools
import io
import textwrap
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MEDIA = "application/vnd.openxmlformats-officedocument"
_LINES_A_PAGE = 46
_LONGEST_LINE = 88
_ENCODING = "cp1252"


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """A zip archive; the same members give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target.getvalue()


def word_document(title: str, paragraphs: Sequence[str]) -> bytes:
    """A .docx with a heading and paragraphs."""
    heading = f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{_run(title)}</w:p>'
    body = "".join(f"<w:p>{_run(text)}</w:p>" for text in paragraphs)
    document = f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>{heading}{body}</w:body></w:document>'
    main = "word/document.xml"
    return zipped(
        {
            **_package(main, f"{_MEDIA}.wordprocessingml.document.main+xml"),
            main: document,
        }
    )


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """A .xlsx with one sheet."""
    cells = "".join(
        "<row>"
        + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row)
        + "</row>"
        for row in rows
    )
    main = "xl/workbook.xml"
    sheet = f'<sheet name="Sheet" sheetId="1" r:id="r1" xmlns:r="{_OFFICE}"/>'
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="sheet.xml"/>'
    override = (
        f'<Override PartName="/xl/sheet.xml" ContentType="{_MEDIA}.spreadsheetml.worksheet+xml"/>'
    )
    return zipped(
        {
            **_package(main, f"{_MEDIA}.spreadsheetml.sheet.main+xml", override),
            main: f'{_XML}<workbook xmlns="{_SHEET}"><sheets>{sheet}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": (
                f'{_XML}<Relationships xmlns="{_RELATIONS}">{relation}</Relationships>'
            ),
            "xl/sheet.xml": (
                f'{_XML}<worksheet xmlns="{_SHEET}"><sheetData>{cells}</sheetData></worksheet>'
            ),
        }
    )


def pdf(title: str, paragraphs: Sequence[str]) -> bytes:
    """A PDF with a text layer in Helvetica; what Windows-1252 lacks becomes a question mark."""
    lines = [title, ""]
    for text in paragraphs:
        lines += [*textwrap.wrap(text, _LONGEST_LINE), ""]
    pages = [lines[at : at + _LINES_A_PAGE] for at in range(0, len(lines), _LINES_A_PAGE)]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        objects += _page(page, 5 + 2 * number)
    return _pdf_file(objects)


@functools.lru_cache(maxsize=64)
def scan(text: str) -> bytes:
    """A PNG of a page with this text on it, large enough to be read."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - only where pictures are made

    image = Image.new("L", (900, 300), 255)
    lines = "\n".join(textwrap.wrap(text, 60)[:5])
    ImageDraw.Draw(image).multiline_text(
        (30, 30), lines, fill=0, font=ImageFont.load_default(24), spacing=14
    )
    target = io.BytesIO()
    image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _package(main: str, media: str, more: str = "") -> dict[str, str]:
    """What every office file begins with."""
    relation = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="{main}"/>'
    return {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{_TYPES}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{main}" ContentType="{media}"/>{more}</Types>'
        ),
        "_rels/.rels": f'{_XML}<Relationships xmlns="{_RELATIONS}">{relation}</Relationships>',
    }


def _page(lines: Sequence[str], content_number: int) -> list[bytes]:
    shown = "".join(f"({_pdf_text(line)}) '\n" for line in lines)
    stream = f"BT /F1 10 Tf 15 TL 50 800 Td\n{shown}ET".encode(_ENCODING, "replace")
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> "
        f">> /Contents {content_number} 0 R >>"
    )
    return [
        page.encode(),
        f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream",
    ]


def _pdf_text(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    parts, places, at = [b"%PDF-1.4\n"], [], 9
    for number, content in enumerate(objects, start=1):
        places.append(at)
        parts.append(f"{number} 0 obj\n".encode() + content + b"\nendobj\n")
        at += len(parts[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n"
    return b"".join([*parts, head.encode(), tail.encode()])
