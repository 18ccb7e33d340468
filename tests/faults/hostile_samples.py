"""Hostile files, made here: small on the disk, and meant to be endless when read."""

import base64
import gzip
import io
import struct
import tarfile
import zipfile
import zlib

from tests.faults.hostile_library import NOTE

MIB = 1 << 20


def make_zip(*members, compression=zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def packed_zeros(mib: int, letter: bytes = b"\0") -> bytes:
    """A zlib stream of so many MiB of one letter; a thousandth of that."""
    packer = zlib.compressobj(9)
    block = letter * MIB
    return b"".join(packer.compress(block) for _ in range(mib)) + packer.flush()


def gzip_bomb(mib: int) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb") as file:
        for _ in range(mib):
            file.write(b"bomb " * (MIB // 5))
    return out.getvalue()


def nested_zip_bomb(depth: int = 5, breadth: int = 16) -> bytes:
    """As 42.zip: archives in archives in archives, with gigabytes of text in the last ones."""
    data = make_zip(("0.txt", b"bomb " * (4 * MIB)))
    for _ in range(depth):
        data = make_zip(*((f"lib {n}.zip", data) for n in range(breadth)))
    return data


def tar_bomb(mib: int) -> bytes:
    out = io.BytesIO()
    block = b"bomb " * (MIB // 5) + b"\n"
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for number in range(mib):
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = len(block)
            archive.addfile(info, io.BytesIO(block))
    return out.getvalue()


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects; the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(data), entries, data)


def pdf_page(content: bytes, resources: bytes = b"", *more: bytes) -> bytes:
    font = b"/Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>"
    return pdf(
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources <<%s %s>>>>" % (font, resources),
        content,
        *more,
    )


def pdf_stream_bomb(mib: int) -> bytes:
    packed = packed_zeros(mib, b" ")
    for _ in range(2):  # packed again, a stream of one letter becomes next to nothing
        packed = zlib.compress(packed, 9)
    filters = b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"
    return pdf_page(stream(packed, filters))


def pdf_slow(levels: int = 12) -> bytes:
    """Each form draws the next one ten times: 10 to the power of ``levels`` words on one page."""
    first = 5
    forms = []
    for level in range(levels):
        is_last = level == levels - 1
        body = b"BT /F 9 Tf (word) Tj ET " if is_last else b"/X Do " * 10
        named = b"" if is_last else b"/XObject <</X %d 0 R>>" % (first + level + 1)
        font = b"/Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>"
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources <<%s %s>>"
        forms.append(stream(body, entries % (font, named)))
    return pdf_page(stream(b"/X Do"), b"/XObject <</X %d 0 R>>" % first, *forms)


def pdf_many_pages(count: int) -> bytes:
    """One page object, listed ``count`` times."""
    kids = b"3 0 R " * count
    return pdf(
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [%s] /Count %d>>" % (kids, count),
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>>",
    )


def png_bomb(side: int) -> bytes:
    def piece(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)
    body = packed_zeros(min(400, side * (3 * side + 1) // MIB + 1))
    parts = piece(b"IHDR", header) + piece(b"IDAT", body) + piece(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


HEADER = (
    b"From: Eve <eve@example.org>\nTo: Ben <ben@example.org>\nMessage-ID: <1@example.org>\n"
    b"Subject: Hello\nDate: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n"
)


def deep_multipart(depth: int) -> bytes:
    parts = [HEADER]
    for level in range(depth):
        parts.append(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level))
    parts.append(b"Content-Type: text/plain\n\n" + NOTE.encode())
    parts += [b"\n--b%d--\n" % level for level in range(depth - 1, -1, -1)]
    return b"".join(parts)


def deep_messages(depth: int) -> bytes:
    return HEADER + b"Content-Type: message/rfc822\n\n" * depth + HEADER + b"\n" + NOTE.encode()


def many_parts(count: int) -> bytes:
    part = b"--b\nContent-Disposition: attachment; filename=a.txt\n\nsome words\n"
    return HEADER + b'Content-Type: multipart/mixed; boundary="b"\n\n' + part * count + b"--b--\n"


def many_fields(count: int) -> bytes:
    return HEADER + b"X-Field: something\n" * count + b"\n" + NOTE.encode()


def mail_with(name: str, data: bytes) -> bytes:
    return (
        HEADER
        + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        + NOTE.encode()
        + b"--b\nContent-Disposition: attachment; filename=%s\n" % name.encode()
        + b"Content-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(data)
        + b"\n--b--\n"
    )
