# ruff: noqa: E501 - XML reads better unbroken
"""Every format that is made of XML, with tricks in it."""

from tests.faults.hostile_samples import make_zip


def laughs(root: str, secret: str) -> dict[str, str]:
    """XML that grows without bounds, or reads what it should not, by the name of the trick."""
    billion = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "laughter ">'
        for n in range(12)
    )
    large = "laughter " * 6_000
    return {
        "billion laughs": f"<!DOCTYPE {root} [{billion}]>@&l11;@",
        "quadratic": f'<!DOCTYPE {root} [<!ENTITY a "{large}">]>@{"&a;" * 6_000}@',
        "external": f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "file://{secret}">]>@&a;@',
        "parameter": f'<!DOCTYPE {root} [<!ENTITY % a SYSTEM "file://{secret}"> %a;]>@words@',
        "network": f'<!DOCTYPE {root} SYSTEM "http://192.0.2.1/x.dtd">@words@',
        "deep": "@" + "<b>" * 200_000 + "words" + "</b>" * 200_000 + "@",
        "attributes": "@<b " + " ".join(f'a{n}="x"' for n in range(100_000)) + "/>@",
    }


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/>'
    "</Types>"
)  # fmt: skip
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="{part}"/></Relationships>'
)


def _wrapped(trick: str, before: str, after: str) -> str:
    """The trick in the place of a document's text: its declarations, then the text between @s."""
    declarations, text, _rest = trick.split("@")
    return f'<?xml version="1.0" encoding="UTF-8"?>{declarations}{before}{text}{after}'


def _ooxml(trick: str, part: str, kind: str, before: str, after: str) -> bytes:
    return make_zip(
        ("[Content_Types].xml", _TYPES.format(part=part, kind=kind)),
        ("_rels/.rels", _RELS.format(part=part)),
        (part, _wrapped(trick, before, after)),
    )


def xml_files(trick_of, secret: str) -> dict[str, bytes]:
    """One file for each format that is made of XML, with the trick in it."""

    def plain(root: str, before: str = "", after: str = "") -> bytes:
        text = _wrapped(trick_of(laughs(root, secret)), f"<{root}>{before}", f"{after}</{root}>")
        return text.encode()

    def trick(root: str) -> str:
        return trick_of(laughs(root, secret))

    word = (f'<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>', "</w:t></w:r></w:p></w:body></w:document>")  # fmt: skip
    content = (f'<office:document-content xmlns:office="{_OFFICE}"><office:body><office:text>', "</office:text></office:body></office:document-content>")  # fmt: skip
    package = ("<package xmlns='http://www.idpf.org/2007/opf'><metadata>", "</metadata></package>")
    return {
        "page.xhtml": plain("html", "<body><p>", "</p></body>"),
        "page.html": plain("html", "<body><p>", "</p></body>"),
        "drawing.svg": plain("svg", "<text>", "</text>"),
        "outline.opml": plain("opml", "<body><outline text='a'>", "</outline></body>"),
        "notes.enex": plain("en-export", "<note><content>", "</content></note>"),
        "data.xml": plain("data"),
        "letter.docx": _ooxml(trick("w:document"), "word/document.xml", "wordprocessingml.document", *word),
        "sheet.xlsx": _ooxml(trick("workbook"), "xl/workbook.xml", "spreadsheetml.sheet", f'<workbook xmlns="{_S}"><sheets>', "</sheets></workbook>"),
        "talk.pptx": _ooxml(trick("p:presentation"), "ppt/presentation.xml", "presentationml.presentation", f'<p:presentation xmlns:p="{_P}">', "</p:presentation>"),
        "text.odt": make_zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", _wrapped(trick("office:document-content"), *content))),
        "book.epub": make_zip(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'),
            ("c.opf", _wrapped(trick("package"), *package)),
        ),
    }  # fmt: skip
