"""Writes small Outlook stores ([MS-PST], Unicode) for the tests: there is no program that does.

Only what a reader needs: header, the two B-trees, blocks, heaps with property and table contexts,
folders with their tables, messages with recipients and attachments. No allocation maps.
"""

from __future__ import annotations

import struct
import uuid
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

INTEGER, BOOLEAN, OBJECT, STRING8, STRING, TIME, BINARY = 3, 0xB, 0xD, 0x1E, 0x1F, 0x40, 0x102
_PAGE, _BLOCK_DATA, _HEAP_ITEM = 512, 8176, 3580
_STORE, _NAMES, _ROOT = 0x21, 0x61, 0x122
_FOLDER, _MESSAGE, _ATTACHMENT = 2, 4, 5
_HIERARCHY, _CONTENTS, _ASSOCIATED = 0x0D, 0x0E, 0x0F
_ATTACHMENTS, _RECIPIENTS = 0x671, 0x692
_ROW_ID, _ROW_VERSION = 0x67F20003, 0x67F30003
# What a byte in a file stands for under the encoding that Outlook uses by default (5.1).
_DECODED = bytes.fromhex(
    "47f1b4e60b6a7248854e9eebe2f89453e0bba002e85a09abdbe3bac67cc310dd39059630f53760828cc9134a6b1df3fb"
    "8f2697ca911701c4322d6e3195ffd923d1005e79dc443b1a28c5615720903d83b943be67d2464276c06d5b7eb20f1629"
    "3ca903540dda5ddff6b7c762cd8d06d3695c86d614f7a56675acb1e94521700c879f74a4224c6fbf1f56aa2eb3783350"
    "b0a392bccf191ca763cb1e4d3e4b1b9b4fe7f0eead3ab55904ea40552551e57a893868527bfc27aed7bdfa07f4cc8e5f"
    "ef359c842b15d5773449b6120a7f7188fd9d18417d93d8582ccefe24afdeb836c8a180a69998a82f0e816573e4c2a28a"
    "d4e111d0088b2af2ed9a643fc16cf9ec"
)
_ENCODED = bytes(_DECODED.index(value) for value in range(256))


ADDRESS, APPOINTMENT, TASK = (
    f"0006200{number}-0000-0000-c000-000000000046" for number in (4, 2, 3)
)


def zone_definition(name: str) -> bytes:
    """A zone an hour before UTC, with Europe's summer time ([MS-OXOCAL] 2.2.1.41)."""
    winter = struct.pack("<8H", 0, 10, 0, 5, 3, 0, 0, 0)
    summer = struct.pack("<8H", 0, 3, 0, 5, 2, 0, 0, 0)
    rule = struct.pack("<HHHH14xiii", 0x0102, 0x3E, 2, 1601, -60, 0, -60) + winter + summer
    head = struct.pack("<HHHH", 0x0102, 6 + 2 * len(name), 2, len(name))
    return head + name.encode("utf-16-le") + struct.pack("<H", 1) + rule


def ticks(moment: datetime) -> int:
    return int((moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)


@dataclass
class Attachment:
    """``data``: the bytes, or a message inside the message."""

    name: str
    data: bytes | Message
    more: dict[int, object] = field(default_factory=dict)


@dataclass
class Message:
    """``properties`` and ``named`` by tag; text, bytes, numbers, moments, truths."""

    properties: dict[int, object]
    recipients: list[dict[int, object]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    named: dict[tuple[str, int], object] = field(default_factory=dict)


@dataclass
class Folder:
    name: str
    messages: list[Message] = field(default_factory=list)
    folders: list[Folder] = field(default_factory=list)


class PstWriter:
    """``encoded``: as Outlook writes by default; ``ansi``: strings in this encoding."""

    def __init__(self, *, encoded: bool = False, ansi: str | None = None) -> None:
        self._encoded = encoded
        self._ansi = ansi
        self._out = bytearray(1024)
        self._blocks: list[tuple[int, int, int]] = []
        self._nodes: list[tuple[int, int, int, int]] = []
        self._block_id = 4
        self._index = 0x400
        # Never empty in a real store, which libpff relies on.
        self._names: list[tuple[str, int]] = [(APPOINTMENT, 0x8233)]

    def write(self, top: Folder) -> bytes:
        """The store whose folder of the person's own is ``top``."""
        self._collect_names(top)
        root = Folder("", folders=[top])
        top_id = self._folder(root, _ROOT, _ROOT)
        self._node(_STORE, self._properties({0x35E0: bytes(20) + struct.pack("<I", top_id)}))
        self._node(_NAMES, self._properties(self._name_map()))
        return self._finish()

    def _folder(self, folder: Folder, node: int, parent: int) -> int:
        """Write a folder and all in it; the id of its first sub folder comes back."""
        inner = []
        for sub in folder.folders:
            inner.append(self._new_id(_FOLDER))
            self._folder(sub, inner[-1], node)
        messages = []
        for message in folder.messages:
            messages.append(self._new_id(_MESSAGE))
            self._node(messages[-1], self._message(message), node)
        about = {0x3001: folder.name, 0x3602: len(messages), 0x360A: bool(inner)}
        self._node(node, self._properties(about), parent)
        tables = (_HIERARCHY, inner), (_CONTENTS, messages), (_ASSOCIATED, [])
        for kind, rows in tables:
            table = self._table([(row, {}) for row in rows])
            self._node(node & ~0x1F | kind, table)
        return inner[0] if inner else 0

    def _message(self, message: Message) -> tuple[int, int]:
        properties = dict(message.properties)
        for name, value in message.named.items():
            properties[0x8000 + self._names.index(name)] = value
        inner: dict[int, tuple[int, int]] = {}
        if message.recipients:
            inner[_RECIPIENTS] = self._table(list(enumerate(message.recipients)))
        if message.attachments:
            ids = [self._new_id(_ATTACHMENT) for _one in message.attachments]
            inner[_ATTACHMENTS] = self._table([(one, {0x3705: 1}) for one in ids])
            for one, attachment in zip(ids, message.attachments, strict=True):
                inner[one] = self._attachment(attachment)
        return self._properties(properties, inner)

    def _attachment(self, attachment: Attachment) -> tuple[int, int]:
        about: dict[int, object] = {0x3707: attachment.name, 0x0E20: 1, **attachment.more}
        if isinstance(attachment.data, bytes):
            return self._properties({**about, 0x3705: 1, 0x3701: attachment.data})
        node = self._new_id(_MESSAGE)
        place = _Object(struct.pack("<II", node, 1))
        inner = {node: self._message(attachment.data)}
        return self._properties({**about, 0x3705: 5, 0x3701: place}, inner)

    def _properties(
        self, values: dict[int, object], inner: dict[int, tuple[int, int]] | None = None
    ) -> tuple[int, int]:
        """A property context; the ids of its data and of its nodes inside come back."""
        inner = dict(inner or {})
        heap = _Heap(0xBC)
        records = b""
        for tag in sorted(values):
            kind, raw = self._raw(values[tag])
            if kind in (INTEGER, BOOLEAN):
                place = raw.ljust(4, b"\0")
            else:
                place = struct.pack("<I", self._place(heap, raw, inner))
            records += struct.pack("<HH", tag, kind) + place
        heap.set_root(heap.add(struct.pack("<BBBBI", 0xB5, 2, 6, 0, heap.add(records))))
        return self._block(heap.data()), self._inner(inner)

    def _place(self, heap: _Heap, raw: bytes, inner: dict[int, tuple[int, int]]) -> int:
        if len(raw) <= _HEAP_ITEM and heap.size + len(raw) < _BLOCK_DATA // 2:
            return heap.add(raw)
        node = self._new_id(0x1F)
        inner[node] = (self._data(raw), 0)
        return node

    def _table(self, rows: list[tuple[int, dict[int, object]]]) -> tuple[int, int]:
        """A table context: each row with its id and its values."""
        inner: dict[int, tuple[int, int]] = {}
        heap = _Heap(0x7C)
        kinds = {tag: self._raw(value)[0] for _id, row in rows for tag, value in row.items()}
        tags = [_ROW_ID, _ROW_VERSION]
        tags += [tag << 16 | kind for tag, kind in sorted(kinds.items()) if kind != BOOLEAN]
        tags += [tag << 16 | kind for tag, kind in sorted(kinds.items()) if kind == BOOLEAN]
        fours = sum(tag & 0xFFFF != BOOLEAN for tag in tags)
        ends = [4 * fours, 4 * fours, 4 * fours + len(tags) - fours]
        ends.append(ends[2] + -(-len(tags) // 8))
        columns, places = b"", {}
        for bit, tag in enumerate(tags):
            size = 1 if tag & 0xFFFF == BOOLEAN else 4
            places[tag] = 4 * bit if size == 4 else ends[0] + bit - fours
            columns += struct.pack("<IHBB", tag, places[tag], size, bit)
        matrix, index = b"", b""
        for number, (row_id, row) in enumerate(rows):
            cells = {_ROW_ID: struct.pack("<I", row_id), _ROW_VERSION: struct.pack("<I", 1)}
            for tag, value in row.items():
                kind, raw = self._raw(value)
                if kind not in (INTEGER, BOOLEAN):
                    raw = struct.pack("<I", self._place(heap, raw, inner))
                cells[tag << 16 | kind] = raw
            line = bytearray(ends[3])
            for bit, tag in enumerate(tags):
                if tag in cells:
                    line[places[tag] : places[tag] + len(cells[tag])] = cells[tag]
                    line[ends[2] + bit // 8] |= 0x80 >> bit % 8
            matrix += bytes(line)
            index += struct.pack("<II", row_id, number)
        index_root = heap.add(index) if index else 0
        index_head = heap.add(struct.pack("<BBBBI", 0xB5, 4, 4, 0, index_root))
        row_place = heap.add(matrix) if matrix else 0
        info = struct.pack("<BB4HIII", 0x7C, len(tags), *ends, index_head, row_place, 0)
        heap.set_root(heap.add(info + columns))
        return self._block(heap.data()), self._inner(inner)

    def _raw(self, value: object) -> tuple[int, bytes]:
        if isinstance(value, bool):
            return BOOLEAN, bytes([value])
        if isinstance(value, int):
            return INTEGER, struct.pack("<i", value)
        if isinstance(value, datetime):
            return TIME, struct.pack("<q", ticks(value))
        if isinstance(value, _Object):
            return OBJECT, bytes(value)
        if isinstance(value, bytes):
            return BINARY, value
        if self._ansi:
            return STRING8, str(value).encode(self._ansi)
        return STRING, str(value).encode("utf-16-le")

    def _collect_names(self, folder: Folder) -> None:
        for message in folder.messages:
            self._names += [name for name in message.named if name not in self._names]
        for sub in folder.folders:
            self._collect_names(sub)

    def _name_map(self) -> dict[int, object]:
        sets = list(dict.fromkeys(where for where, _number in self._names))
        entries = b"".join(
            struct.pack("<IHH", number, (sets.index(where) + 3) << 1, at)
            for at, (where, number) in enumerate(self._names)
        )
        return {
            1: 251, 2: b"".join(uuid.UUID(one).bytes_le for one in sets), 3: entries, 4: b"",
        }  # fmt: skip

    def _new_id(self, kind: int) -> int:
        self._index += 1
        return self._index << 5 | kind

    def _node(self, node: int, data: tuple[int, int], parent: int = 0) -> None:
        self._nodes.append((node, *data, parent))

    def _inner(self, nodes: dict[int, tuple[int, int]]) -> int:
        """The block that lists the nodes inside a node; 0 for none."""
        if not nodes:
            return 0
        listed = b"".join(struct.pack("<QQQ", node, *nodes[node]) for node in sorted(nodes))
        return self._block(struct.pack("<BBHI", 2, 0, len(nodes), 0) + listed, is_internal=True)

    def _data(self, data: bytes) -> int:
        """Data of any size: a block, or a block that lists blocks."""
        if len(data) <= _BLOCK_DATA:
            return self._block(data)
        pieces = [data[at : at + _BLOCK_DATA] for at in range(0, len(data), _BLOCK_DATA)]
        ids = [self._block(piece) for piece in pieces]
        head = struct.pack("<BBHI", 1, 1, len(ids), len(data))
        return self._block(head + struct.pack(f"<{len(ids)}Q", *ids), is_internal=True)

    def _block(self, data: bytes, is_internal: bool = False) -> int:
        block, self._block_id = self._block_id | 2 * is_internal, self._block_id + 4
        if self._encoded and not is_internal:
            data = data.translate(_ENCODED)
        at = len(self._out)
        trailer = struct.pack("<HHIQ", len(data), _signature(at, block), _checksum(data), block)
        self._out += data + bytes(-(len(data) + 16) % 64) + trailer
        self._blocks.append((block, at, len(data)))
        return block

    def _finish(self) -> bytes:
        nodes = [struct.pack("<QQQII", *node, 0) for node in sorted(self._nodes)]
        blocks = [struct.pack("<QQHHI", *block, 2, 0) for block in sorted(self._blocks)]
        node_tree = self._tree(nodes, 0x81)
        block_tree = self._tree(blocks, 0x80)
        size = len(self._out)
        root = struct.pack("<IQQQQQQQQBBH", 0, size, 0x4400, 0, 0, *node_tree, *block_tree, 2, 0, 0)
        body = struct.pack("<HHHBBII", 0x4D53, 23, 19, 1, 1, 0, 0) + struct.pack("<QQI", 0, 0, 1)
        body += struct.pack("<32I", *[0x400] * 32) + bytes(8) + root + bytes(4) + b"\xff" * 256
        body += struct.pack("<BBHQ", 0x80, int(self._encoded), 0, self._block_id)
        partial = _checksum(body[:471])
        header = b"!BDN" + struct.pack("<I", partial) + body
        header += struct.pack("<I", _checksum(body[:516]))
        self._out[: len(header)] = header
        return bytes(self._out)

    def _tree(self, entries: list[bytes], kind: int) -> tuple[int, int]:
        """The pages over ``entries``; id and place of the topmost come back."""
        level = 0
        while True:
            size = len(entries[0])
            most = 488 // size
            above = []
            for first in range(0, len(entries), most):
                page = entries[first : first + most]
                block, at = self._page(page, most, level, kind)
                above.append(page[0][:8] + struct.pack("<QQ", block, at))
            if len(above) == 1:
                return block, at
            entries, level = above, level + 1

    def _page(self, entries: list[bytes], most: int, level: int, kind: int) -> tuple[int, int]:
        self._out += bytes(-len(self._out) % _PAGE)
        at, block = len(self._out), self._block_id
        self._block_id += 4
        size = len(entries[0])
        data = b"".join(entries).ljust(488, b"\0")
        data += struct.pack("<BBBBI", len(entries), most, size, level, 0)
        checks = struct.pack("<BBHIQ", kind, kind, _signature(at, block), _checksum(data), block)
        self._out += data + checks
        return block, at


class _Object(bytes):
    """The value of a property that is a node of its own."""


class _Heap:
    """A heap in one block."""

    def __init__(self, kind: int) -> None:
        self._kind = kind
        self._root = 0
        self._items: list[bytes] = []

    @property
    def size(self) -> int:
        return sum(map(len, self._items))

    def add(self, data: bytes) -> int:
        self._items.append(data)
        return len(self._items) << 5

    def set_root(self, item: int) -> None:
        self._root = item

    def data(self) -> bytes:
        starts = [12]
        for item in self._items:
            starts.append(starts[-1] + len(item))
        gap = starts[-1] % 2
        head = struct.pack("<HBBII", starts[-1] + gap, 0xEC, self._kind, self._root, 0)
        index = struct.pack(f"<HH{len(starts)}H", len(self._items), 0, *starts)
        return head + b"".join(self._items) + bytes(gap) + index


def _signature(at: int, block: int) -> int:
    mixed = at ^ block
    return (mixed >> 16 ^ mixed) & 0xFFFF


def _checksum(data: bytes) -> int:
    """CRC-32 that starts at 0 and is not turned round at the end ([MS-PST] 5.3)."""
    return zlib.crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF
