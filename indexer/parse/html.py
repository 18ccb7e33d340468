"""Web pages, and the HTML bodies of mails: what a reader would see, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexer.parse.charset import decode_head
from indexer.parse.dates import iso_from_text
from indexer.parse.notes.names import readable_stem
from indexer.parse.text import read_text
from indexer.types import DocumentKind, Heading, ParsedDocument, RoleSpan, SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from indexer.parse.base import FileSource, Limits, ParsedItem

_ENDINGS = (".html", ".htm", ".xhtml", ".xht")
_CERTAIN_SCORE = 0.85
_NAMED_SCORE = 0.5
_META_SAMPLE_BYTES = 4096

_START = re.compile(
    r"\A\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_XML_CHARSET = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LANGUAGE = re.compile(r"^[a-z]{2}(?=$|[-_])", re.I)
_SPACE = re.compile(r"[ \t\n\r\f\xa0\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f]+")

# fmt: off
_DROPPED = frozenset((
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed",
    "audio", "video", "canvas", "select", "datalist", "title", "meta", "link",
))
# fmt: on
# fmt: off
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "optgroup", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
    "tr", "ul", "caption", "textarea",
))
# fmt: on
# fmt: off
_PARAGRAPHS = frozenset((
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol", "dl",
    "figure",
))
# fmt: on
_LISTS = frozenset({"ul", "ol"})
_CELLS = frozenset({"td", "th"})
_KEEPS_SPACE = frozenset({"pre", "textarea", "listing", "xmp"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# What mail programs call what they quote, and what they put under a mail.
_QUOTING_CLASSES = ("gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote")
_SIGNATURE_CLASSES = ("gmail_signature", "moz-signature", "protonmail_signature")
_AUTHOR_NAMES = frozenset({"author", "dc.creator", "dcterms.creator", "article:author"})
_DATE_NAMES = (
    "article:published_time", "date", "dc.date", "dcterms.created", "dcterms.date",
    "datepublished", "created", "pubdate",
)  # fmt: skip


class HtmlParser:
    """Reads HTML with lexbor, a parser that follows the WHATWG standard like browsers do."""

    name = "html"

    def score(self, head: bytes, name: str) -> float:
        text = decode_head(head)
        if text is None:
            return 0.0
        if _START.match(text[:4000]):
            return _CERTAIN_SCORE
        return _NAMED_SCORE if name.lower().endswith(_ENDINGS) and "<" in text else 0.0

    def parse(self, source: FileSource, limits: Limits) -> Iterator[ParsedItem]:
        markup, _charset = read_text(source, limits, declared_charset(source.head()))
        page = read_html(markup)
        yield ParsedDocument(
            DocumentKind.WEB,
            page.title
            or next((h.title for h in page.headings if h.level == 1), "")
            or readable_stem(source.stem),
            page.text,
            date=page.date,
            language=page.language,
            sender=page.author,
            headings=page.headings,
            roles=tuple(span for span in page.roles if span.role is SpanRole.CODE),
            metadata=page.metadata,
        )


@dataclass(frozen=True, slots=True)
class Page:
    """The visible text of a page and what it says about itself."""

    text: str
    title: str
    headings: tuple[Heading, ...]
    roles: tuple[RoleSpan, ...]
    language: str | None
    author: str | None
    date: str | None
    metadata: tuple[tuple[str, str], ...]


def declared_charset(head: bytes) -> str | None:
    """The encoding that a page names in its first bytes."""
    sample = head[:_META_SAMPLE_BYTES]
    match = _XML_CHARSET.search(sample) or _META_CHARSET.search(sample)
    return match[1].decode("ascii", "replace") if match else None


def read_html(markup: str) -> Page:
    """The visible text of ``markup``. Never raises for bad HTML: the standard defines it all."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only a parsing process needs it

    tree = LexborHTMLParser(markup)
    text, headings, roles = _visible(tree, without_navigation=True)
    if not text.strip():
        text, headings, roles = _visible(tree, without_navigation=False)
    title_node = tree.css_first("title")
    title = _SPACE.sub(" ", title_node.text() if title_node is not None else "").strip()
    root = tree.css_first("html")
    declared = (root.attributes.get("lang") or "") if root is not None else ""
    language = _LANGUAGE.match(declared.strip())
    metas = _metas(tree)
    date = next((metas[name] for name in _DATE_NAMES if name in metas), "")
    return Page(
        text=text,
        title=title,
        headings=tuple(headings),
        roles=tuple(roles),
        language=language[0].lower() if language else None,
        author=next((metas[name] for name in metas if name in _AUTHOR_NAMES), None),
        date=iso_from_text(date) if date else None,
        metadata=tuple((key, metas[key]) for key in ("description", "keywords") if key in metas),
    )


def _visible(
    tree: LexborHTMLParser, *, without_navigation: bool
) -> tuple[str, list[Heading], list[RoleSpan]]:
    """What stands in the body; a saved page's menus are no more part of it than its scripts."""
    collector = _Collector(without_navigation=without_navigation)
    if tree.body is not None:
        _walk(tree.body, collector)
    return collector.result()


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
        content = (attributes.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content[:2_000])
    return found


class _Collector:
    """Puts text together with the breaks between blocks, never more than one empty line."""

    def __init__(self, *, without_navigation: bool) -> None:
        self.without_navigation = without_navigation
        self._parts: list[str] = []
        self._length = 0
        self._break = 0
        self._space = False
        self._prefix = ""
        self._lists: list[int | None] = []  # the last number of each open list, None for bullets
        self._is_cell_fresh = False
        self._row_start = 0
        self._row_has_lines = False
        self._headings: list[tuple[int, int, int]] = []
        self._roles: list[RoleSpan] = []
        self._open_role: tuple[SpanRole, int, int] | None = None
        self._depth_of_kept_space = 0

    def enter(self, tag: str, node: LexborNode) -> None:
        if tag in _BLOCKS:
            self._ask_break(self._break_around(tag))
        if tag in _LISTS:
            self._lists.append(_first_number(node) - 1 if tag == "ol" else None)
        elif tag == "li":
            self._prefix = self._marker()
        elif tag == "tr":
            self._row_start, self._row_has_lines = self._length, False
        elif tag in _CELLS:
            self._start_cell()
        elif tag in _HEADINGS:
            self._headings.append((_HEADINGS[tag], self._length, -1))
        if tag in _KEEPS_SPACE:
            self._depth_of_kept_space += 1
        if self._open_role is None and (role := _role(tag, node)) is not None:
            self._open_role = (role, self._length, node.mem_id)

    def leave(self, tag: str, node: LexborNode) -> None:
        if tag in _HEADINGS and self._headings and self._headings[-1][2] < 0:
            level, start, _end = self._headings.pop()
            self._headings.append((level, start, self._length))
        if tag in _KEEPS_SPACE:
            self._depth_of_kept_space -= 1
        if tag in _LISTS and self._lists:
            self._lists.pop()
        if tag in _CELLS and not self._row_has_lines:
            self._break = min(self._break, 1)
        if tag in _BLOCKS:
            self._ask_break(self._break_around(tag))
        if self._open_role is not None and self._open_role[2] == node.mem_id:
            role, start, _node = self._open_role
            self._open_role = None
            if self._length > start:
                self._roles.append(RoleSpan(start, self._length, role))

    def line_break(self) -> None:
        self._break = min(self._break + 1, 2)

    def text(self, raw: str) -> None:
        if self._depth_of_kept_space:
            self._put(raw.replace("\r", "").expandtabs(4).rstrip("\n") if raw.strip() else "")
            return
        text = _SPACE.sub(" ", raw)
        if text == " ":
            self._space = True
            return
        if not text:
            return
        self._space = self._space or text[0] == " "
        trailing = text[-1] == " "
        self._put(text.strip(" "))
        self._space = trailing

    def result(self) -> tuple[str, list[Heading], list[RoleSpan]]:
        text = "".join(self._parts)
        headings = []
        for level, start, end in self._headings:
            stretch = text[start : end if end >= 0 else len(text)]
            title = _SPACE.sub(" ", stretch).strip()
            if title:
                headings.append(Heading(level, title[:500], start + _leading_space(stretch)))
        roles = [
            RoleSpan(span.start + _leading_space(text[span.start : span.end]), span.end, span.role)
            for span in self._roles
        ]
        return text, headings, roles

    def _ask_break(self, lines: int) -> None:
        if self._is_cell_fresh:
            lines = min(lines, 1)
        self._break = max(self._break, lines)

    def _marker(self) -> str:
        """What stands in front of a list's point: steps are asked for by their number."""
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number + 1}. "

    def _break_around(self, tag: str) -> int:
        return 2 if tag in _PARAGRAPHS and not self._lists else 1

    def _start_cell(self) -> None:
        """Cells of a row stand in one line, unless one of them is a layout of its own."""
        if self._length > self._row_start and not self._row_has_lines:
            self._prefix, self._break = "\t", 0
            self._is_cell_fresh = True
        else:
            self._ask_break(1)
            self._is_cell_fresh = True

    def _put(self, text: str) -> None:
        if not text:
            return
        if self._prefix == "\t":
            between = ""
        elif self._length and self._break:
            between = "\n" * self._break
            self._row_has_lines = self._row_has_lines or self._length > self._row_start
        elif self._length and self._space and not self._prefix:
            between = " "
        else:
            between = ""
        piece = between + self._prefix + text
        self._prefix, self._break, self._space = "", 0, False
        self._is_cell_fresh = False
        self._parts.append(piece)
        self._length += len(piece)


def _walk(root: LexborNode, collector: _Collector) -> None:
    """Depth first without recursion: a page may be nested deeper than Python's stack."""
    node: LexborNode | None = root
    above: list[tuple[LexborNode, str]] = []
    while node is not None:
        child = _visit(node, collector, above)
        if child is not None:
            node = child
            continue
        following = node.next if above else None
        while following is None and above:
            parent, tag = above.pop()
            collector.leave(tag, parent)
            following = parent.next if above else None
        node = following


def _visit(
    node: LexborNode, collector: _Collector, above: list[tuple[LexborNode, str]]
) -> LexborNode | None:
    """Take in one node; return its first child if there is something to see beneath."""
    if node.is_text_node:
        collector.text(node.text_content or "")
        return None
    tag = node.tag or ""
    if tag == "br":
        collector.line_break()
        return None
    if tag.startswith("-") or tag in _DROPPED or not node.is_element_node or _is_hidden(node):
        return None
    if collector.without_navigation and _is_navigation(tag, node):
        return None
    child = node.child
    collector.enter(tag, node)
    if child is None:
        collector.leave(tag, node)
        return None
    above.append((node, tag))
    return child


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN_STYLE.search(style))


def _is_navigation(tag: str, node: LexborNode) -> bool:
    return tag == "nav" or node.attributes.get("role") == "navigation"


def _role(tag: str, node: LexborNode) -> SpanRole | None:
    if tag == "pre":
        return SpanRole.CODE
    if tag == "blockquote":
        return SpanRole.QUOTED
    if tag in ("div", "table") and (named := node.attributes.get("class")):
        if any(name in named for name in _QUOTING_CLASSES):
            return SpanRole.QUOTED
        if any(name in named for name in _SIGNATURE_CLASSES):
            return SpanRole.SIGNATURE
    return None


def _first_number(node: LexborNode) -> int:
    start = node.attributes.get("start") or ""
    return int(start) if start.isdecimal() and len(start) < 7 else 1


def _leading_space(text: str) -> int:
    return len(text) - len(text.lstrip())
