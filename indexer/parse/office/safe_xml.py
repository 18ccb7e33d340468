"""XML by strangers: no entities, no network; what is broken is read as far as it goes.

lxml (libxml2) refuses nesting and text beyond its own limits; declared entities are refused here,
for no office program writes them.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENTITY = "<!ENTITY"
_ENTITY_FORMS = tuple(_ENTITY.encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))


class DamagedXmlError(ValueError):
    """It is not XML, or not XML that is read here."""


class StreamedXml:
    """Elements of a large part, one after the other, each forgotten once it was looked at.

    Iterating yields the elements called ``names`` (without namespace) that lie in no other of
    them. What is read up to a mistake is read; then ``is_damaged`` is true.

    Raises:
        DamagedXmlError: It declares entities.
    """

    def __init__(self, data: bytes, names: Sequence[str]) -> None:
        _refuse_entities(data)
        self._data = data
        self._tags = [f"{{*}}{name}" for name in names] + list(names)
        self.is_damaged = False

    def __iter__(self) -> Iterator[Any]:
        from lxml import etree  # noqa: PLC0415 - only a process that reads office files needs it

        stream = etree.iterparse(
            io.BytesIO(self._data), events=("start", "end"), tag=self._tags,
            recover=True, resolve_entities=False, no_network=True, load_dtd=False,
            remove_comments=True, remove_pis=True, huge_tree=False,
        )  # fmt: skip
        depth = 0
        try:
            for event, element in stream:
                depth += 1 if event == "start" else -1
                if event == "end" and depth == 0:
                    yield element
                    _forget(element)
        except etree.XMLSyntaxError:
            self.is_damaged = True
        self.is_damaged = self.is_damaged or _is_broken(stream.error_log)


class Tree(NamedTuple):
    """The root element of a part, and whether something of the part is missing below it."""

    root: Any
    is_damaged: bool


def parse_xml(data: bytes) -> Tree:
    """A small part, as much of it as is well-formed. Raises DamagedXmlError if nothing is."""
    from lxml import etree  # noqa: PLC0415

    _refuse_entities(data)
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False,
        remove_comments=True, remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedXmlError(str(error)) from error
    if root is None:
        raise DamagedXmlError("it holds no element")
    return Tree(root, _is_broken(parser.error_log))


def local_name(element: Any) -> str:
    """The element's name without its namespace; empty for what is not an element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str, default: str = "") -> str:
    """The attribute called ``name`` in whatever namespace."""
    value = element.get(name)
    if value is not None:
        return str(value)
    for key, other in element.attrib.items():
        if key.endswith(name) and key.rpartition("}")[2] == name:
            return str(other)
    return default


def child(element: Any, *names: str) -> Any:
    """The first child called ``names[0]``, its first child called ``names[1]``, …; or None."""
    for name in names:
        element = next((one for one in element if local_name(one) == name), None)
        if element is None:
            return None
    return element


def children(element: Any, name: str) -> list[Any]:
    """The children called ``name``."""
    return [one for one in element if local_name(one) == name]


def descendants(element: Any, *names: str) -> Iterator[Any]:
    """All elements below (and with) ``element`` called one of ``names``, in document order."""
    return (one for one in element.iter() if local_name(one) in names)


def number(text: str | None, default: int = 0) -> int:
    """A whole number as attributes have it; ``default`` for anything else."""
    try:
        return int(text) if text else default
    except ValueError:
        return default


def _refuse_entities(data: bytes) -> None:
    if any(form in data for form in _ENTITY_FORMS):
        raise DamagedXmlError("it declares entities, which no office program does")


def _forget(element: Any) -> None:
    """Free an element and what stands before it under the same parent."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _is_broken(log: Any) -> bool:
    """Whether more than a forbidden character was wrong."""
    return any(entry.type_name not in _FORGIVEN for entry in log)


_FORGIVEN = frozenset(
    ("ERR_INVALID_CHAR", "ERR_INVALID_CHARREF", "NS_ERR_UNDEFINED_NAMESPACE", "WAR_NS_URI",
     "WAR_NS_URI_RELATIVE", "NS_ERR_XML_NAMESPACE", "ERR_INVALID_ENCODING")
)  # fmt: skip
