"""Outlook's data files (pst, ost): folders with mails, appointments, contacts, read one by one."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from indexer.errors import FileProblem, ProblemCode
from indexer.parse.base import Member
from indexer.parse.outlook.named import numbers_of
from indexer.parse.outlook.nodes import Nodes
from indexer.parse.outlook.open_items import LibraryItem, loose_item
from indexer.parse.outlook.stored import LIBRARY_FAILS, is_search_folder, streams_of
from indexer.parse.outlook.stored_item import StoredItemParser, item_source
from indexer.parse.wire import label
from indexer.types import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from indexer.parse.base import FileSource, Limits, ParsedItem

_CERTAIN_SCORE = 0.95
_STORE = b"!BDN"
_EXPRESS = b"\xcf\xad\x12\xfe"
_OWN_FOLDERS, _OWN_FOLDERS_OF_OST = 0x35E0, "/IPM_SUBTREE"
_DEEPEST = 60
_LOOSE = "outside its folders"
_WITHOUT_FOLDERS = "Its folders cannot be read; the mails are read one by one."
_LONGEST_NAME = 100


class PstParser:
    """Reads a store through libpff: nothing of it is held but the item that is read.

    Each item is a member, named by its folders and the number that it keeps for life in its store.
    """

    name = "pst"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if head.startswith(_STORE) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - the Protocol's shape
        try:
            import pypff  # noqa: PLC0415 - needed for such files only
        except ImportError as error:
            message = (
                "It is an Outlook data file (pst or ost), and the library that reads them "
                "(libpff-python) is not installed."
            )
            raise FileProblem(ProblemCode.UNSUPPORTED, message) from error
        store, nodes = pypff.file(), _nodes(source.file)
        try:
            store.open_file_object(source.file)
            walk = _Walk(store, nodes)
        except LIBRARY_FAILS as error:
            message = "It is a damaged Outlook data file."
            if nodes is None or next(nodes.messages(), None) is None:
                raise FileProblem(ProblemCode.CORRUPT, message) from error
            yield Problem(ProblemCode.PARTIAL, f"{message} {_WITHOUT_FOLDERS}")
            yield from _loose_members(nodes, set(), {})
            return
        yield from walk.members()


class OutlookExpressParser:
    """Knows dbx by its first bytes, and says what to do."""

    name = "outlook-express"

    def score(self, head: bytes, name: str) -> float:  # noqa: ARG002 - content is enough
        return _CERTAIN_SCORE if head.startswith(_EXPRESS) else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:  # noqa: ARG002 - the Protocol's shape
        message = (
            "It is a mail folder of Outlook Express, which Antorcha cannot read. Import it "
            "into Thunderbird and add the folder that Thunderbird keeps its mail in."
        )
        yield Problem(ProblemCode.UNSUPPORTED, message)


class _Walk:
    """Goes through the folders of a store."""

    def __init__(self, store: Any, nodes: Nodes | None) -> None:
        self._store = store
        self._nodes = nodes
        self._root = store.root_folder
        self._numbers = _numbers(store)
        self._own_folders = _own_folders(store)
        self._seen: set[int] = set()
        self._given: set[int] = set()
        self._is_damaged = False

    def members(self) -> Iterator[ParsedItem]:
        """Every item in the folders; if some of those are damaged, what else is in the store."""
        if self._root is not None:
            yield from self._folder(self._root, "", 0)
        if self._root is None or self._is_damaged:
            yield from _loose_members(self._nodes, self._given, self._numbers)

    def _folder(self, folder: Any, path: str, depth: int) -> Iterator[ParsedItem]:
        try:
            identifier = folder.identifier
            if identifier in self._seen or is_search_folder(folder) or depth > _DEEPEST:
                return
            messages, folders = folder.number_of_sub_messages, folder.number_of_sub_folders
        except LIBRARY_FAILS:
            yield self._damaged(path)
            return
        self._seen.add(identifier)
        if identifier == self._own_folders or path.endswith(_OWN_FOLDERS_OF_OST):
            path = ""  # what is above it means nothing to a person
        for number in range(messages):
            yield self._member(path, number, folder.get_sub_message)
        for number in range(folders):
            try:
                inner = folder.get_sub_folder(number)
                inner_path = _joined(path, _shown(inner, number))
            except LIBRARY_FAILS:
                yield self._damaged(_joined(path, f"folder {number + 1}"))
                continue
            yield from self._folder(inner, inner_path, depth + 1)

    def _member(self, path: str, number: int, get: Any) -> Member | Problem:
        try:
            item = get(number)
            identifier = int(item.identifier)
        except LIBRARY_FAILS:
            self._is_damaged = True
            name = _joined(path, f"damaged message {number + 1}")
            message = "It is damaged in the Outlook data file."
            return Problem(ProblemCode.CORRUPT, message, name)
        self._given.add(identifier)
        name = _joined(path, f"message {identifier}")
        opened = LibraryItem(item, self._numbers, self._nodes)
        return Member(name, item_source(opened, name), StoredItemParser.name)

    def _damaged(self, path: str) -> Problem:
        self._is_damaged = True
        message = "It is a folder that is damaged in the Outlook data file."
        return Problem(ProblemCode.PARTIAL, message, path or None)


def _loose_members(
    nodes: Nodes | None, given: set[int], numbers: Mapping[int, int]
) -> Iterator[ParsedItem]:
    """The messages that no folder gave: of a damaged store, whatever can still be read."""
    if nodes is None:
        return
    for number in nodes.messages():
        if number in given:
            continue
        name = f"{_LOOSE}/message {number}"
        try:
            item = loose_item(nodes, number, numbers)
        except LIBRARY_FAILS:
            message = "It is damaged in the Outlook data file."
            yield Problem(ProblemCode.CORRUPT, message, name)
        else:
            yield Member(name, item_source(item, name), StoredItemParser.name)


def _nodes(file: BinaryIO) -> Nodes | None:
    """What finds mails inside mails, if it knows the store's format."""
    try:
        return Nodes(file)
    except LIBRARY_FAILS:
        return None


def _numbers(store: Any) -> Mapping[int, int]:
    """What named properties are called; nothing if the map is damaged, as mails have none."""
    try:
        found = store.name_to_id_map
        return {} if found is None else numbers_of(streams_of(found))
    except LIBRARY_FAILS:
        return {}


def _own_folders(store: Any) -> int:
    """The node of the folder in which the person's own folders lie; 0 if the store does not say."""
    try:
        found = store.message_store
        entry = b"" if found is None else streams_of(found).get(_OWN_FOLDERS, b"")
    except LIBRARY_FAILS:
        return 0
    return int(struct.unpack("<I", entry[-4:])[0]) if len(entry) >= 4 else 0


def _shown(folder: Any, number: int) -> str:
    name = label(folder.name or "").replace("/", "∕")[:_LONGEST_NAME].strip()
    return name or f"folder {number + 1}"


def _joined(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name
