"""Small PDFs, written byte for byte, with every piece of text where a test wants it."""

import io
from collections.abc import Callable, Sequence

import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter

from indexer.parse.pdf.lines import PageLines, page_lines

Piece = tuple  # (x, y, text) or (x, y, text, size); text is a string, or a list of signs

WIDTH, HEIGHT = 612, 792
LATIN, BOLD, OTHER = "F1", "F2", "F3"


class PdfMaker:
    """Objects and pages of one PDF. Text beyond Latin-1 is set in a font with a ToUnicode table."""

    def __init__(self) -> None:
        self.objects: list[bytes] = [b"", b""]  # the catalogue and the page tree, made at the end
        self.pages: list[int] = []
        self.catalog = ""
        self.signs: dict[str, int] = {}
        self.fonts = [
            self.add(
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            ),
            self.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>"),
            self.add(""),
        ]  # fmt: skip

    def add(self, body: str | bytes) -> int:
        """Another object; its number."""
        self.objects.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self.objects)

    def stream(self, content: bytes, entries: str = "") -> int:
        head = f"<< {entries} /Length {len(content)} >>\nstream\n".encode()
        return self.add(head + content + b"\nendstream")

    def page(self, pieces: Sequence[Piece], entries: str = "", content: bytes = b"") -> int:
        """A page with pieces of text, in this order."""
        shown = content + b"".join(self._shown(*piece) for piece in pieces)
        names = " ".join(f"/F{n} {number} 0 R" for n, number in enumerate(self.fonts, 1))
        number = self.add(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {entries} "
            f"/Resources << /Font << {names} >> >> /Contents {self.stream(shown)} 0 R >>"
        )
        self.pages.append(number)
        return number

    def bytes(self) -> bytes:
        """The file."""
        kids = " ".join(f"{number} 0 R" for number in self.pages)
        self.objects[0] = f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode()
        self.objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(self.pages)} >>".encode()
        self._write_font()
        out, offsets = b"%PDF-1.6\n", []
        for number, body in enumerate(self.objects, start=1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets).encode()
        size = len(self.objects) + 1
        return (
            b"%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
            b"startxref\n%d\n%%%%EOF\n" % (out, size, table, size, len(out))
        )

    def _shown(
        self, x: float, y: float, text: str | list[str], size: float = 10, font: str = LATIN
    ) -> bytes:
        if isinstance(text, str):
            try:
                data = text.encode("cp1252")
            except UnicodeEncodeError:
                return self._shown(x, y, list(text), size)
        else:
            codes = [self.signs.setdefault(sign, len(self.signs) + 1) for sign in text]
            data, font = b"".join(code.to_bytes(2) for code in codes), OTHER
        return f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm <{data.hex()}> Tj ET\n".encode()

    def _write_font(self) -> None:
        """A font that is nowhere, with what its signs mean: all that reading text needs."""
        rows = "".join(
            f"<{code:04x}> <{sign.encode('utf-16-be').hex()}>\n"
            for sign, code in self.signs.items()
        )
        table = self.stream(
            f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            f"1 begincodespacerange <0000> <ffff> endcodespacerange\n"
            f"{len(self.signs)} beginbfchar\n{rows}endbfchar endcmap end end".encode()
        )
        descendant = self.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 600 /CIDSystemInfo "
            "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
        )
        self.objects[self.fonts[2] - 1] = (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {table} 0 R >>"
        ).encode()


@pytest.fixture
def maker() -> Callable[[], PdfMaker]:
    return PdfMaker


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """``make_pdf(page, …)``: a PDF whose pages are lists of pieces."""

    def make(*pages: Sequence[Piece]) -> bytes:
        pdf = PdfMaker()
        for pieces in pages:
            pdf.page(pieces)
        return pdf.bytes()

    return make


@pytest.fixture
def rewritten() -> Callable[..., bytes]:
    """``rewritten(data, change)``: a PDF after ``change(writer)``."""

    def rewrite(data: bytes, change: Callable[[PdfWriter], object]) -> bytes:
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return rewrite


@pytest.fixture
def lines_of() -> Callable[[bytes], PageLines]:
    """The lines of a PDF's first page."""

    def lines(data: bytes) -> PageLines:
        pdf = pypdfium2.PdfDocument(data)
        try:
            page = pdf[0]
            return page_lines(page, page.get_textpage())
        finally:
            pdf.close()

    return lines


@pytest.fixture
def paragraph() -> Callable[..., list[Piece]]:
    """``paragraph(x, top, text, width)``: lines of at most ``width`` letters, 12 points apart."""

    def pieces(x: float, top: float, text: str, width: int, size: float = 10) -> list[Piece]:
        lines, line = [], ""
        for word in text.split():
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return [(x, top - 12 * n, one, size) for n, one in enumerate([*lines, line])]

    return pieces
