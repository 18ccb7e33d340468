"""The nodes and blocks of an Outlook store ([MS-PST] 2.2), as far as libpff does not show them.

libpff opens a mail that is attached to a mail only as the bytes of its first block. This finds the
rest: the nodes inside nodes. It knows the format of Outlook 2003 and later (Unicode, pages of 512
bytes), plain or encoded as Outlook does by default; others are read as far as libpff goes.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_VERSIONS = (21, 23)
_PLAIN, _ENCODED = 0, 1
_NODE_TREE_AT, _BLOCK_TREE_AT, _ENCODING_AT = 224, 240, 513
_PAGE_BYTES, _ENTRIES_BYTES = 512, 488
_INTERNAL = 2
_LIST_OF_BLOCKS, _LIST_OF_NODES = 1, 2
_DEEPEST_TREE, _DEEPEST_LIST = 10, 2
_MOST_NODES = 20_000
_MOST_PAGES = 2_000_000
_SMALLEST_ENTRY_BYTES = 24
_PAGE_KIND_AT, _NODE_PAGE = 496, 0x81
_NODE_KIND, _MESSAGE = 0x1F, 4
# What a byte stands for ([MS-PST] 5.1).
_DECODED = bytes.fromhex(
    "47f1b4e60b6a7248854e9eebe2f89453e0bba002e85a09abdbe3bac67cc310dd39059630f53760828cc9134a6b1df3fb"
    "8f2697ca911701c4322d6e3195ffd923d1005e79dc443b1a28c5615720903d83b943be67d2464276c06d5b7eb20f1629"
    "3ca903540dda5ddff6b7c762cd8d06d3695c86d614f7a56675acb1e94521700c879f74a4224c6fbf1f56aa2eb3783350"
    "b0a392bccf191ca763cb1e4d3e4b1b9b4fe7f0eead3ab55904ea40552551e57a893868527bfc27aed7bdfa07f4cc8e5f"
    "ef359c842b15d5773449b6120a7f7188fd9d18417d93d8582ccefe24afdeb836c8a180a69998a82f0e816573e4c2a28a"
    "d4e111d0088b2af2ed9a643fc16cf9ec"
)


@dataclass(frozen=True, slots=True)
class Node:
    """The numbers of the blocks with a node's data and with the nodes inside it; 0 for none."""

    data: int
    inside: int


class Nodes:
    """Reads nodes out of an open store; leaves the file where it was.

    Raises:
        ValueError: It is of another format. All that reads raises it, too, over damaged data.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        before = file.tell()
        self._size = file.seek(0, io.SEEK_END)
        file.seek(before)
        header = self._read(0, 564)
        (version,) = struct.unpack_from("<H", header, 10)
        self._encoding = header[_ENCODING_AT]
        if version not in _VERSIONS or self._encoding not in (_PLAIN, _ENCODED):
            raise ValueError("another format")
        (self._node_tree,) = struct.unpack_from("<Q", header, _NODE_TREE_AT)
        (self._block_tree,) = struct.unpack_from("<Q", header, _BLOCK_TREE_AT)

    def find(self, number: int) -> Node:
        """The node of that number in the store itself."""
        entry = self._find(self._node_tree, number)
        return Node(*struct.unpack_from("<QQ", entry, 8))

    def messages(self) -> Iterator[int]:
        """The numbers of all messages in the store, whichever folder they lie in, or none.

        What is damaged of the tree is passed over.
        """
        pages, seen = [self._node_tree], {self._node_tree}
        while pages:
            try:
                page = self._read(pages.pop(), _PAGE_BYTES)
            except ValueError:
                continue
            level, entries = _entries(page)
            if page[_PAGE_KIND_AT] != _NODE_PAGE:
                continue
            for entry in entries:
                number, _block, below = struct.unpack_from("<QQQ", entry)
                if level == 0 and number & _NODE_KIND == _MESSAGE:
                    yield number & 0xFFFFFFFF
                elif level and below not in seen and len(seen) < _MOST_PAGES:
                    seen.add(below)
                    pages.append(below)

    def inside(self, node: Node) -> dict[int, Node]:
        """The nodes inside a node, by their numbers."""
        return dict(self._listed(node.inside, 0)) if node.inside else {}

    def blocks(self, node: Node, limit_bytes: int) -> list[bytes]:
        """A node's data, block by block. Raises ValueError if it is larger than the limit."""
        found: list[bytes] = []
        size = 0
        for block in self._leaves(node.data, 0) if node.data else ():
            found.append(block)
            size += len(block)
            if size > limit_bytes:
                raise ValueError("too large")
        return found

    def _listed(self, number: int, depth: int) -> Iterator[tuple[int, Node]]:
        data = self._block(number | _INTERNAL)
        kind, level, count = struct.unpack_from("<BBH", data)
        if kind != _LIST_OF_NODES or depth > _DEEPEST_LIST or count > _MOST_NODES:
            raise ValueError("no list of nodes")
        for index in range(count):
            if level:
                _first, below = struct.unpack_from("<QQ", data, 8 + 16 * index)
                yield from self._listed(below, depth + 1)
            else:
                own, block, inside = struct.unpack_from("<QQQ", data, 8 + 24 * index)
                yield own & 0xFFFFFFFF, Node(block, inside)

    def _leaves(self, number: int, depth: int) -> Iterator[bytes]:
        data = self._block(number)
        if not number & _INTERNAL:
            yield data
            return
        kind, _level, count = struct.unpack_from("<BBH", data)
        if kind != _LIST_OF_BLOCKS or depth > _DEEPEST_LIST:
            raise ValueError("no list of blocks")
        for (one,) in struct.iter_unpack("<Q", data[8 : 8 + 8 * count]):
            yield from self._leaves(one, depth + 1)

    def _block(self, number: int) -> bytes:
        entry = self._find(self._block_tree, number & ~1)
        at, size = struct.unpack_from("<QH", entry, 8)
        data = self._read(at, size)
        is_encoded = self._encoding == _ENCODED and not number & _INTERNAL
        return data.translate(_DECODED) if is_encoded else data

    def _find(self, page_at: int, number: int) -> bytes:
        """The leaf entry of a tree for ``number``."""
        for _depth in range(_DEEPEST_TREE):
            page = self._read(page_at, _PAGE_BYTES)
            level, entries = _entries(page)
            keys = [struct.unpack_from("<Q", entry)[0] for entry in entries]
            if level == 0:
                if number in keys:
                    return entries[keys.index(number)]
                break
            below = [entry for key, entry in zip(keys, entries, strict=True) if key <= number]
            if not below:
                break
            (page_at,) = struct.unpack_from("<Q", below[-1], 16)
        raise ValueError("not there")

    def _read(self, at: int, size: int) -> bytes:
        if at > self._size:
            raise ValueError("beyond the end")
        before = self._file.tell()
        try:
            self._file.seek(at)
            data = self._file.read(size)
        finally:
            self._file.seek(before)
        if len(data) != size:
            raise ValueError("cut off")
        return data


def _entries(page: bytes) -> tuple[int, list[bytes]]:
    """The level of a page of a tree, 0 for leaves, and its entries; none if it makes no sense."""
    count, _most, size, level = page[_ENTRIES_BYTES : _ENTRIES_BYTES + 4]
    if size < _SMALLEST_ENTRY_BYTES or count * size > _ENTRIES_BYTES:
        return 0, []
    return level, [page[at : at + size] for at in range(0, count * size, size)]
