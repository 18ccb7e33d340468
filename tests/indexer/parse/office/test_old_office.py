"""doc, xls and ppt, written record by record."""

import struct

from indexer.errors import ProblemCode

TITLE, NORMAL = 62, 0


def styles(*kinds: tuple[int, int]) -> bytes:
    """A style sheet of (kind, base) pairs."""
    made = b"".join(struct.pack("<HHHH", 6, kind, base << 4, 0) for kind, base in kinds)
    return struct.pack("<HHH", 4, len(kinds), 10) + made


def doc_streams(pieces: list[tuple[str, str]], settings: list[tuple[int, bytes]], flags: int = 0):
    """A Word 97 document: pieces of (text, encoding), then (paragraph length, properties) pairs."""
    text_at = 2048
    body, edges, descriptors = b"", [0], b""
    for text, encoding in pieces:
        offset = text_at + len(body)
        place = offset if encoding == "utf-16-le" else (offset * 2) | (1 << 30)
        descriptors += struct.pack("<HIH", 0, place, 0)
        body += text.encode(encoding)
        edges.append(edges[-1] + len(text.encode("utf-16-le")) // 2)
    plc = struct.pack(f"<{len(edges)}I", *edges) + descriptors
    clx = b"\x02" + struct.pack("<I", len(plc)) + plc
    sheet = styles((NORMAL, 0xFFF), (1, 0), (TITLE, 0), (200, 1))
    # Paragraph properties lie in a page of their own behind the text.
    page_at = (text_at + len(body) + 511) // 512
    starts, places = [text_at], b""
    at_end = 510
    page = bytearray(512)
    for length, properties in settings:
        starts.append(starts[-1] + length)
        padded = properties if len(properties) % 2 else properties + b"\0"
        block = bytes([(len(padded) + 1) // 2]) + padded
        at_end -= len(block) + len(block) % 2
        page[at_end : at_end + len(block)] = block
        places += bytes([at_end // 2]) + bytes(12)
    page[: 4 * len(starts)] = struct.pack(f"<{len(starts)}I", *starts)
    page[4 * len(starts) : 4 * len(starts) + len(places)] = places
    page[511] = len(settings)
    papx = struct.pack("<III", starts[0], starts[-1], page_at)
    table = clx + sheet + papx
    fib = bytearray(text_at)
    struct.pack_into("<HH", fib, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", fib, 10, flags)
    struct.pack_into("<H", fib, 32, 14)
    struct.pack_into("<H", fib, 62, 22)
    struct.pack_into("<I", fib, 64 + 12, edges[-1])
    struct.pack_into("<H", fib, 152, 93)
    for pair, (offset, size) in {
        33: (0, len(clx)), 1: (len(clx), len(sheet)), 13: (len(clx) + len(sheet), len(papx)),
    }.items():  # fmt: skip
        struct.pack_into("<II", fib, 154 + 8 * pair, offset, size)
    main = bytes(fib) + body
    return {"WordDocument": main.ljust(page_at * 512, b"\0") + bytes(page), "0Table": table}


def setting(style: int, *sprms: bytes) -> bytes:
    return struct.pack("<H", style) + b"".join(sprms)


LISTED = struct.pack("<HBHH", 0x260A, 1, 0x460B, 4)
ROW_END = struct.pack("<HB", 0x2417, 1)


def test_a_word_document_by_its_pieces(read, make_ole, check_offsets):
    text = "The lease\rRent\rIt is \x13 DATE \x14950 €\x15.\ritem\r"
    settings = [
        (10, setting(2)),
        (5, setting(3)),
        (len(text) - 20, setting(0)),
        (5, setting(0, LISTED)),
    ]
    streams = doc_streams([(text[:20], "cp1252"), (text[20:], "cp1252")], settings)
    (document,) = read(make_ole(streams), "contract")
    assert document.text == "The lease\n\nRent\n\nIt is 950 €.\n\n  - item"
    assert [(h.level, h.title) for h in document.headings] == [(1, "The lease"), (1, "Rent")]
    assert document.title == "The lease"
    check_offsets(document)


def test_pieces_in_both_widths_join(read, make_ole):
    pieces = [("Grüße aus ", "cp1252"), ("杭州 \U0001f400 ", "utf-16-le"), ("end\r", "cp1252")]
    (document,) = read(make_ole(doc_streams(pieces, [(99, setting(0))])), "a.doc")
    assert document.text == "Grüße aus 杭州 \U0001f400 end"


def test_tables_of_a_word_document(read, make_ole):
    rows = ["Item\x07", "Price\x07", "Where\x07", "\x07", "Tea\x07", "3\x07", "\x07", "\x07"]
    ends = {3, 7}
    settings = [(len(c), setting(0, *[ROW_END] * (i in ends))) for i, c in enumerate(rows)]
    text = "".join(rows) + "After\r"
    streams = doc_streams([(text, "cp1252")], [*settings, (6, setting(0))])
    (document,) = read(make_ole(streams), "a.doc")
    assert document.text == "Item | Price | Where\nItem: Tea; Price: 3\n\nAfter"


def test_an_encrypted_word_document_says_so(read, make_ole):
    (problem,) = read(make_ole(doc_streams([("x\r", "cp1252")], [], flags=0x0100)), "a.doc")
    assert problem.code is ProblemCode.ENCRYPTED


def test_a_word_document_whose_pieces_lie_elsewhere_is_no_crash(read, make_ole):
    streams = doc_streams([("words\r", "cp1252")], [(6, setting(0))])
    for broken in (b"", streams["0Table"][:9], b"\xff" * 400):
        (problem,) = read(make_ole(streams | {"0Table": broken}), "a.doc")
        assert problem.code in (ProblemCode.CORRUPT, ProblemCode.NO_TEXT)


def record(kind: int, data: bytes, instance: int = 0, *, holds: bool = False) -> bytes:
    return struct.pack("<HHI", instance << 4 | (0xF if holds else 0), kind, len(data)) + data


def said(kind: int, text: str) -> bytes:
    return record(3999, struct.pack("<I", kind)) + record(4000, text.encode("utf-16-le"))


def ppt_streams() -> dict[str, bytes]:
    """Two slides; the second has its text in the list, and notes."""
    listed = (
        record(1011, struct.pack("<IIIII", 2, 0, 0, 256, 0))
        + record(1011, struct.pack("<IIIII", 3, 0, 0, 257, 0))
        + said(0, "Harvest") + said(1, "a\rb")
    )  # fmt: skip
    notes_list = record(4080, record(1011, struct.pack("<IIIII", 4, 0, 0, 300, 0)), 2, holds=True)
    objects = [
        record(1000, record(4080, listed, 0, holds=True) + notes_list, holds=True),
        record(1006, record(0xF00D, said(4, "free words") + said(4, "*"), holds=True), holds=True),
        record(1006, record(0xF00D, record(3998, struct.pack("<I", 0)), holds=True), holds=True),
        record(1008, record(1009, struct.pack("<II", 257, 0)) + said(2, "smile"), holds=True),
    ]
    data, offsets = b"", []
    for one in objects:
        offsets.append(len(data))
        data += one
    directory_at = len(data)
    data += record(6002, struct.pack("<5I", 4 << 20 | 1, *offsets))
    edit_at = len(data)
    data += record(4085, struct.pack("<IIIIIIHH", 0, 0, 0, directory_at, 1, 4, 0, 0))
    user = record(4086, struct.pack("<III", 20, 0xE391C05F, edit_at))
    return {"PowerPoint Document": data, "Current User": user}


def test_a_presentation_slide_by_slide(read, make_ole, check_offsets):
    (document,) = read(make_ole(ppt_streams()), "talk.ppt")
    assert document.text == "free words\n\nHarvest\n\n- a\n- b\n\nSpeaker notes: smile"
    assert [(p.page, p.start) for p in document.pages] == [(1, 0), (2, 12)]
    assert document.title == "Harvest"
    check_offsets(document)


def test_a_damaged_presentation_is_no_crash(read, make_ole):
    streams = ppt_streams()
    for cut in range(0, len(streams["PowerPoint Document"]), 37):
        broken = streams | {"PowerPoint Document": streams["PowerPoint Document"][:cut]}
        assert read(make_ole(broken), "talk.ppt")


def biff(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def unicode_string(text: str, length: str = "<H") -> bytes:
    return struct.pack(length, len(text)) + b"\1" + text.encode("utf-16-le")


def xls_workbook() -> bytes:
    """BIFF8 with one sheet: a header, a date and a share."""
    bof = struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6)
    font = struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + unicode_string("A", "<B")
    head = biff(0x809, bof) + biff(0x42, struct.pack("<H", 1200)) + 5 * biff(0x31, font)
    head += biff(0x41E, struct.pack("<H", 200) + unicode_string("d\\.m\\.yyyy"))
    for number_format in (0, 200, 10):
        head += biff(0xE0, struct.pack("<HHH", 0, number_format, 0) + bytes(14))
    words = ["Item", "Due", "Share", "Rent"]
    strings = struct.pack("<II", 4, 4) + b"".join(unicode_string(word) for word in words)
    shared = biff(0xFC, strings)
    name = unicode_string("Budget", "<B")
    sheet_at = len(head) + 4 + 6 + len(name) + len(shared) + 4
    bound = biff(0x85, struct.pack("<IBB", sheet_at, 0, 0) + name)
    cells = [(0, column, 0xFD, struct.pack("<I", column), 0) for column in range(3)]
    cells += [
        (1, 0, 0xFD, struct.pack("<I", 3), 0),
        (1, 1, 0x203, struct.pack("<d", 45352.0), 1),
        (1, 2, 0x203, struct.pack("<d", 0.425), 2),
    ]
    sheet = biff(0x809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    for row, column, kind, data, style in cells:
        sheet += biff(kind, struct.pack("<HHH", row, column, style) + data)
    return head + bound + shared + biff(0x0A, b"") + sheet + biff(0x0A, b"")


def test_a_workbook_with_its_formats(read, make_ole):
    (document,) = read(make_ole({"Workbook": xls_workbook()}), "money.xls")
    assert document.text == "Budget\n\nItem: Rent; Due: 1.3.2024; Share: 42.50%"
    assert [h.title for h in document.headings] == ["Budget"]


def test_a_damaged_workbook_is_named(read, make_ole):
    for broken in (b"", b"\x09\x08\x10\x00", xls_workbook()[:60]):
        (problem,) = read(make_ole({"Workbook": broken}), "money.xls")
        assert problem.code in (ProblemCode.CORRUPT, ProblemCode.NO_TEXT)


def test_other_files_of_the_same_container_are_named(read, make_ole):
    (problem,) = read(make_ole({"VisioDocument": b"x"}), "plan.doc")
    assert problem.code is ProblemCode.UNSUPPORTED
    assert "Visio" in problem.message


def test_a_container_cut_short_is_corrupt(read, make_ole):
    (problem,) = read(make_ole(ppt_streams())[:700], "talk.ppt")
    assert problem.code is ProblemCode.CORRUPT
