"""Items of an open Outlook store: those that libpff opens, and mails that are attached to them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Protocol

from indexer.parse.outlook.mapi import Properties, Tag, Value
from indexer.parse.outlook.property_heap import PropertyHeap
from indexer.parse.outlook.stored import LIBRARY_FAILS, properties_of, values_of, wanted_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from indexer.parse.outlook.nodes import Node, Nodes

_MOST_RECIPIENTS = 2_000
_NODE_KIND, _ATTACHMENT = 0x1F, 5
_LARGEST_BYTES = 192 * 2**20
_DATA = {int(Tag.ATTACH_DATA): int(Tag.ATTACH_DATA)}


class Attached(Protocol):
    """Something attached to an item. All may raise ``LIBRARY_FAILS``."""

    @property
    def properties(self) -> Properties: ...

    def size(self) -> int:
        """Bytes of what is attached by value."""
        ...

    def content(self, size: int) -> bytes:
        """What is attached by value."""
        ...

    def item(self) -> Item | None:
        """The mail that is attached; None if it cannot be had."""
        ...


class Item(Protocol):
    """A mail, an appointment, a contact. All may raise ``LIBRARY_FAILS``."""

    @property
    def is_whole(self) -> bool:
        """Whether ``properties`` found all of use; to be asked afterwards."""
        ...

    def properties(self) -> dict[int, Value]: ...

    def recipients(self, code_page: str) -> list[Properties]: ...

    def count_attachments(self) -> int: ...

    def attachment(self, number: int, code_page: str) -> Attached: ...


class LibraryItem:
    """An item that libpff has opened.

    Args:
        numbers: What named properties are called in the store.
        nodes: To find mails that are attached; None if the store's format is another.
    """

    is_whole = True

    def __init__(self, item: Any, numbers: Mapping[int, int], nodes: Nodes | None) -> None:
        self._item = item
        self._numbers = numbers
        self._nodes = nodes

    def properties(self) -> dict[int, Value]:
        return properties_of(self._item, self._numbers)

    def recipients(self, code_page: str) -> list[Properties]:
        try:
            table = self._item.recipients
            count = 0 if table is None else table.number_of_record_sets
            return [
                properties_of(table, {}, number, code_page)
                for number in range(min(count, _MOST_RECIPIENTS))
            ]
        except LIBRARY_FAILS:
            return []  # the message itself has the names that it shows

    def count_attachments(self) -> int:
        return int(self._item.number_of_attachments)

    def attachment(self, number: int, code_page: str) -> Attached:
        found = self._item.get_attachment(number)
        told = properties_of(found, self._numbers, code_page=code_page)
        return _LibraryAttachment(found, told, self._numbers, self._nodes, self._item.identifier)


class _LibraryAttachment:
    def __init__(
        self,
        attachment: Any,
        properties: Properties,
        numbers: Mapping[int, int],
        nodes: Nodes | None,
        message: int,
    ) -> None:
        self._attachment = attachment
        self.properties = properties
        self._numbers = numbers
        self._nodes = nodes
        self._message = message

    def size(self) -> int:
        return int(self._attachment.size)

    def content(self, size: int) -> bytes:
        self._attachment.seek_offset(0, io.SEEK_SET)
        pieces: list[bytes] = []
        while size > 0 and (piece := self._attachment.read_buffer(min(size, 1 << 20))):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def item(self) -> Item | None:
        if self._nodes is not None:
            try:
                message = self._nodes.find(self._message)
                place = self._nodes.inside(message)[self._attachment.identifier]
                return _attached_item(self._nodes, place, self._numbers)
            except LIBRARY_FAILS:
                pass  # what libpff shows of it is better than nothing
        size = min(self.size(), _LARGEST_BYTES)
        heap = PropertyHeap([self.content(size)], lambda _number: None)
        return _Beginning(heap, self._numbers)


class _Beginning:
    """The first block of a mail that is attached: all that libpff shows of it."""

    def __init__(self, heap: PropertyHeap, numbers: Mapping[int, int]) -> None:
        self._heap = heap
        self._numbers = numbers

    @property
    def is_whole(self) -> bool:
        return self._heap.is_whole

    def properties(self) -> dict[int, Value]:
        return _properties(self._heap, self._numbers)

    def recipients(self, code_page: str) -> list[Properties]:  # noqa: ARG002 - the Protocol's shape
        return []  # the message has the names that it shows

    def count_attachments(self) -> int:
        return 0

    def attachment(self, number: int, code_page: str) -> Attached:
        raise ValueError(f"no attachment {number} ({code_page})")


class _NodeItem(_Beginning):
    """A mail that is attached, read from its nodes."""

    def __init__(self, nodes: Nodes, node: Node, numbers: Mapping[int, int]) -> None:
        super().__init__(_heap(nodes, node), numbers)
        self._nodes = nodes
        inside = nodes.inside(node)
        self._attachments = [
            place for number, place in inside.items() if number & _NODE_KIND == _ATTACHMENT
        ]

    def count_attachments(self) -> int:
        return len(self._attachments)

    def attachment(self, number: int, code_page: str) -> Attached:
        return _NodeAttachment(self._nodes, self._attachments[number], self._numbers, code_page)


def loose_item(nodes: Nodes, number: int, numbers: Mapping[int, int]) -> Item:
    """A message of the store, without libpff. Raises ``LIBRARY_FAILS`` if it is damaged."""
    return _NodeItem(nodes, nodes.find(number), numbers)


class _NodeAttachment:
    def __init__(
        self, nodes: Nodes, node: Node, numbers: Mapping[int, int], code_page: str
    ) -> None:
        self._nodes = nodes
        self._node = node
        self._numbers = numbers
        self._heap = _heap(nodes, node)
        self.properties: Properties = _properties(self._heap, numbers, code_page)
        self._data: bytes | None = None

    def size(self) -> int:
        return len(self.content(0))

    def content(self, size: int) -> bytes:  # noqa: ARG002 - it comes as a whole
        if self._data is None:
            self._data = self._heap.values(_DATA)[Tag.ATTACH_DATA][1]
        return self._data

    def item(self) -> Item | None:
        return _attached_item(self._nodes, self._node, self._numbers)


def _attached_item(nodes: Nodes, attachment: Node, numbers: Mapping[int, int]) -> Item | None:
    """The mail in an attachment, whose data names the node of it."""
    found = _heap(nodes, attachment).values(_DATA).get(Tag.ATTACH_DATA)
    if found is None:
        return None
    number = int.from_bytes(found[1][:4], "little")
    return _NodeItem(nodes, nodes.inside(attachment)[number], numbers)


def _heap(nodes: Nodes, node: Node) -> PropertyHeap:
    def node_data(number: int) -> bytes | None:
        place = nodes.inside(node).get(number)
        return None if place is None else b"".join(nodes.blocks(place, _LARGEST_BYTES))

    return PropertyHeap(nodes.blocks(node, _LARGEST_BYTES), node_data)


def _properties(
    heap: PropertyHeap, numbers: Mapping[int, int], code_page: str = ""
) -> dict[int, Value]:
    wanted = wanted_tags(numbers)
    raw = {wanted[tag]: value for tag, value in heap.values(wanted).items()}
    return values_of(raw, code_page)
