"""Office documents written part by part, so that a test sees every byte that it is about."""

import io
import struct
import zipfile
from collections.abc import Callable

import pytest

_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
_SECTOR = 512


def zip_of(parts: dict[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    """A zip of named parts, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, how)
    return out.getvalue()


def rels(*relations: tuple[str, str, str]) -> str:
    """A relationships part: id, type's last word, target."""
    inside = "".join(
        f'<Relationship Id="{i}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for i, kind, target in relations
    )
    return f'<Relationships xmlns="{_RELS}">{inside}</Relationships>'


def core(**fields: str) -> str:
    names = {"title": "dc", "creator": "dc", "created": "dcterms", "modified": "dcterms"}
    inside = "".join(
        f"<{names[name]}:{name}>{value}</{names[name]}:{name}>" for name, value in fields.items()
    )
    return _CORE.format(inside)


@pytest.fixture(scope="session")
def make_zip() -> Callable[..., bytes]:
    return zip_of


@pytest.fixture(scope="session")
def make_docx() -> Callable[..., bytes]:
    """``make_docx(body, styles=…, numbering=…, properties={…}, others={part: (kind, xml)})``."""

    def make(
        body: str,
        styles: str = "",
        numbering: str = "",
        properties: dict[str, str] | None = None,
        others: dict[str, tuple[str, str]] | None = None,
    ) -> bytes:
        def wrap(name: str, inside: str) -> str:
            return (
                f'<w:{name} xmlns:w="{_W}" xmlns:r="{_OFFICE}" xmlns:m="urn:m" xmlns:mc="urn:mc" '
                f'xmlns:a="{_A}">{inside}</w:{name}>'
            )

        named = {"styles": ("styles", styles), "numbering": ("numbering", numbering)}
        named |= others or {}
        parts: dict[str, str] = {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": rels(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": wrap("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": rels(
                *((f"x{i}", kind, f"{n}.xml") for i, (n, (kind, _xml)) in enumerate(named.items()))
            ),
            "docProps/core.xml": core(**(properties or {})),
        }
        for name, (_kind, xml) in named.items():
            parts[f"word/{name}.xml"] = wrap(name.rstrip("0123456789"), xml)
        return zip_of(parts)

    return make


@pytest.fixture(scope="session")
def make_xlsx() -> Callable[..., bytes]:
    """``make_xlsx({"Sheet": rows_xml}, shared=[…], formats=[code…], bold=…)``."""

    def make(
        sheets: dict[str, str],
        shared: tuple[str, ...] = (),
        formats: tuple[str, ...] = (),
        extra: dict[str, str] | None = None,
        dimension: str = "A1",
    ) -> bytes:
        listed = "".join(
            f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>'
            for n, name in enumerate(sheets, start=1)
        )
        codes = "".join(
            f'<numFmt numFmtId="{200 + n}" formatCode="{code}"/>' for n, code in enumerate(formats)
        )
        styles = "".join(f'<xf numFmtId="{200 + n}" fontId="0"/>' for n in range(len(formats)))
        strings = "".join(f"<si><t>{text}</t></si>" for text in shared)
        parts = {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": rels(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{_S}" xmlns:r="{_OFFICE}">'
            f"<sheets>{listed}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": rels(
                ("s", "styles", "styles.xml"),
                ("t", "sharedStrings", "sharedStrings.xml"),
                *((f"r{n}", "worksheet", f"sheets/{n}.xml") for n in range(1, len(sheets) + 1)),
            ),
            "xl/styles.xml": f'<styleSheet xmlns="{_S}"><numFmts>{codes}</numFmts><fonts><font/>'
            f'</fonts><cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
            "xl/sharedStrings.xml": f'<sst xmlns="{_S}">{strings}</sst>',
        }
        for n, rows in enumerate(sheets.values(), start=1):
            parts[f"xl/sheets/{n}.xml"] = (
                f'<worksheet xmlns="{_S}"><dimension ref="{dimension}"/>'
                f"<sheetData>{rows}</sheetData></worksheet>"
            )
        return zip_of(parts | (extra or {}))

    return make


@pytest.fixture(scope="session")
def make_pptx() -> Callable[..., bytes]:
    """``make_pptx([slide_shapes_xml, …], notes={2: notes_shapes_xml})``, slides from 1."""

    def make(slides: list[str], notes: dict[int, str] | None = None) -> bytes:
        def wrap(name: str, shapes: str) -> str:
            return (
                f'<p:{name} xmlns:p="{_P}" xmlns:a="{_A}" xmlns:r="{_OFFICE}"><p:cSld><p:spTree>'
                f"{shapes}</p:spTree></p:cSld></p:{name}>"
            )

        numbers = range(1, len(slides) + 1)
        listed = "".join(f'<p:sldId id="{255 + n}" r:id="r{n}"/>' for n in numbers)
        parts = {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": rels(("r1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{_P}" xmlns:r="{_OFFICE}">'
            f"<p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
            # The file's names run against the order of the slides.
            "ppt/_rels/presentation.xml.rels": rels(
                *((f"r{n}", "slide", f"slides/slide{len(slides) - n + 1}.xml") for n in numbers)
            ),
        }
        for n, shapes in enumerate(slides, start=1):
            name = f"slide{len(slides) - n + 1}.xml"
            parts[f"ppt/slides/{name}"] = wrap("sld", shapes)
            if notes and n in notes:
                parts[f"ppt/slides/_rels/{name}.rels"] = rels(
                    ("n", "notesSlide", f"../notesSlides/{n}.xml")
                )
                parts[f"ppt/notesSlides/{n}.xml"] = wrap("notes", notes[n])
        return zip_of(parts)

    return make


@pytest.fixture(scope="session")
def make_odf() -> Callable[..., bytes]:
    """``make_odf("text", body, styles=…, meta=…, manifest=…)``."""

    def make(
        kind: str, body: str, styles: str = "", meta: str = "", others: dict[str, str] | None = None
    ) -> bytes:
        names = " ".join(
            f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
            for short, full in (
                ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
                ("presentation", "presentation"), ("style", "style"), ("meta", "meta"),
            )
        ) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
        content = (
            f"<office:document-content {names}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
            "</office:body></office:document-content>"
        )
        parts = {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": content,
            "meta.xml": f"<office:document-meta {names}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
        }
        return zip_of(parts | (others or {}), stored=("mimetype",))

    return make


@pytest.fixture(scope="session")
def make_epub() -> Callable[..., bytes]:
    """``make_epub([(file, xhtml_body), …], others={part: data})``; the order is the spine's."""

    def make(chapters: list[tuple[str, str]], others: dict[str, str] | None = None) -> bytes:
        items = "".join(
            f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
            for n, (name, _body) in enumerate(chapters)
        )
        spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
        parts = {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
            'container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Garden Book'
            "</dc:title><dc:creator>Ana Silva</dc:creator><dc:date>2019-05-04</dc:date>"
            "<dc:language>en</dc:language></metadata><manifest>"
            '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
            f"{items}</manifest><spine>{spine}</spine></package>",
        }
        for name, body in chapters:
            parts[f"OEBPS/{name}"] = (
                f"<html><head><title>x</title></head><body>{body}</body></html>"
            )
        return zip_of(parts | (others or {}), stored=("mimetype",))

    return make


@pytest.fixture(scope="session")
def make_ole() -> Callable[[dict[str, bytes]], bytes]:
    """``make_ole({name: data})``: an OLE file; streams are padded so that none is a mini stream."""
    return ole_of


def ole_of(streams: dict[str, bytes]) -> bytes:
    """Header, one directory chain, then each stream in sectors of its own ([MS-CFB] 2)."""
    padded = {
        n: d.ljust(max(4096, -(-len(d) // _SECTOR) * _SECTOR), b"\0") for n, d in streams.items()
    }
    directory_sectors = -(-(len(padded) + 1) // 4)
    stream_sectors = sum(len(data) // _SECTOR for data in padded.values())
    fat_sectors = 1
    while fat_sectors * 128 < fat_sectors + directory_sectors + stream_sectors:
        fat_sectors += 1
    fat = [0xFFFFFFFD] * fat_sectors

    def chain(count: int) -> int:
        start = len(fat)
        fat.extend([*range(start + 1, start + count), 0xFFFFFFFE])
        return start

    directory_start = chain(directory_sectors)
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)]
    body = b""
    for index, (name, data) in enumerate(padded.items(), start=1):
        right = index + 1 if index < len(padded) else 0xFFFFFFFF
        start = chain(len(data) // _SECTOR)
        entries.append(_entry(name, 2, start, len(data), right=right))
        body += data
    fat += [0xFFFFFFFF] * (fat_sectors * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, fat_sectors,
                          directory_start, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)  # fmt: skip
    table = [*range(fat_sectors), *[0xFFFFFFFF] * (109 - fat_sectors)]
    header += struct.pack("<109I", *table)
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    return header + struct.pack(f"<{len(fat)}I", *fat) + directory + body


def _entry(name, kind, start, size, child=0xFFFFFFFF, right=0xFFFFFFFF) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    return struct.pack("<64sHBBIII16xI8x8xIQ", raw, len(raw), kind, 1, 0xFFFFFFFF, right, child,
                       0, start, size)  # fmt: skip
