"""The properties in a node of an Outlook store: a heap with a tree of them ([MS-PST] 2.3)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from indexer.parse.outlook.mapi import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

_SIGNATURE, _PROPERTIES, _TREE = 0xEC, 0xBC, 0xB5
_NODE_KIND = 0x1F
_RECORD_BYTES = 8
_DEEPEST_TREE = 4
_MOST_RECORDS = 10_000
_IN_RECORD = frozenset(
    (Kind.INTEGER16, Kind.INTEGER32, Kind.BOOLEAN, Kind.FLOAT, Kind.ERROR)
)  # fmt: skip


class PropertyHeap:
    """Reads the properties in a node.

    Args:
        blocks: The node's data.
        node_data: Gives the data of a node inside it, by number; None if it cannot be had.

    Raises:
        ValueError, struct.error, IndexError: It is damaged, or no heap of properties. All that
            reads raises them, too.
    """

    def __init__(self, blocks: Sequence[bytes], node_data: Callable[[int], bytes | None]) -> None:
        signature, client = blocks[0][2:4]
        if signature != _SIGNATURE or client != _PROPERTIES:
            raise ValueError("no heap of properties")
        self._blocks = blocks
        self._node_data = node_data
        self.is_whole = True

    def values(self, tags: Collection[int]) -> dict[int, tuple[int, bytes]]:
        """Type and bytes of the properties with these tags; ``is_whole`` tells if all are there."""
        found: dict[int, tuple[int, bytes]] = {}
        (root,) = struct.unpack_from("<I", self._blocks[0], 4)
        tree, key, entry, levels, records = struct.unpack("<BBBBI", self._item(root))
        if tree != _TREE or key + entry != _RECORD_BYTES or levels > _DEEPEST_TREE:
            raise ValueError("no tree of properties")
        for record in self._records(records, levels):
            tag, kind = struct.unpack_from("<HH", record)
            if tag not in tags:
                continue
            value = self._value(kind, record[4:])
            if value is None:
                self.is_whole = False
            else:
                found[tag] = (kind, value)
        return found

    def _records(self, item: int, levels: int) -> list[bytes]:
        data = self._item(item)
        if levels == 0:
            return [data[at : at + 8] for at in range(0, len(data) - 7, _RECORD_BYTES)]
        found: list[bytes] = []
        for at in range(0, len(data) - 5, 6):
            (below,) = struct.unpack_from("<I", data, at + 2)
            found += self._records(below, levels - 1)
            if len(found) > _MOST_RECORDS:
                raise ValueError("too many properties")
        return found

    def _value(self, kind: int, place: bytes) -> bytes | None:
        if kind in _IN_RECORD:
            return place
        (item,) = struct.unpack("<I", place)
        if item & _NODE_KIND:
            return self._node_data(item)
        return self._item(item) if item else b""

    def _item(self, item: int) -> bytes:
        block, number = self._blocks[item >> 16], (item >> 5) & 0x7FF
        (index,) = struct.unpack_from("<H", block)
        start, end = struct.unpack_from("<HH", block, index + 2 + 2 * number)
        return block[start:end]
