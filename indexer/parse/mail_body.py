"""The text of one part of a mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from indexer.parse.charset import decode, decode_declared
from indexer.parse.html import declared_charset, read_html
from indexer.parse.letter import Body
from indexer.parse.mail_headers import charset_of, parameter_of
from indexer.parse.mail_quotes import roles_in, roles_in_page

if TYPE_CHECKING:
    from indexer.parse.mime import Part

HTML = "text/html"
_ENRICHED = frozenset({"text/enriched", "text/richtext"})
_LOOKS_LIKE_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])", re.I)
_ENRICHED_TAG = re.compile(
    r"<param>.{0,200}?</param>|</?(?!<)[a-zA-Z][\w-]{0,30}>", re.DOTALL | re.IGNORECASE
)
_PGP_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\n"
_PGP_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_PGP_END = "-----END PGP SIGNATURE-----"
_MOST_PGP_FIELDS = 10
_MOST_MARKUP_CHARS = 20_000_000
_DASH_ESCAPED = re.compile(r"^- (?=-)", re.MULTILINE)
PGP_MESSAGE = "-----BEGIN PGP MESSAGE-----"


def plain_text(part: Part) -> str:
    """The text of a part that is not HTML."""
    text = decode_declared(part.content(), charset_of(part))
    if parameter_of(part, "format") == "flowed":
        text = unflow(text, delete_space=parameter_of(part, "delsp") == "yes")
    if part.kind in _ENRICHED:
        text = without_enrichment(text)
    return text


def page_body(part: Part) -> Body:
    """The body that is the page in ``part``."""
    return html_body(page_markup(part.content(), charset_of(part)))


def text_body(text: str) -> Body:
    """The body that is ``text``, or the page that was sent as text by mistake."""
    return html_body(text) if _LOOKS_LIKE_HTML.match(text) else plain_body(text)


def plain_body(text: str) -> Body:
    """A body of plain text; what PGP puts around a signed one is taken away."""
    text = without_pgp_signature(text)
    text = text.strip("\n")
    return Body(text, tuple(roles_in(text)))


def without_pgp_signature(text: str) -> str:
    """The text without what PGP puts around it when it is signed (RFC 9580, 7)."""
    begin = text.find(_PGP_SIGNED)
    signature = text.find(_PGP_SIGNATURE, begin) if begin >= 0 else -1
    end = text.find(_PGP_END, signature) if signature >= 0 else -1
    if end < 0:
        return text
    # Fields and an empty line stand between the mark and the text.
    head, _blank, signed = text[begin:signature].partition("\n\n")
    signed = _DASH_ESCAPED.sub("", signed if head.count("\n") < _MOST_PGP_FIELDS else head)
    return text[:begin] + signed + text[end + len(_PGP_END) :]


def html_body(markup: str) -> Body:
    """A body of HTML, as a reader sees it."""
    page = read_html(markup[:_MOST_MARKUP_CHARS])
    return Body(page.text, tuple(roles_in_page(page.text, page.roles)))


def page_markup(data: bytes, charset: str | None) -> str:
    """The HTML in ``data``: its own word counts where the mail does not name an encoding."""
    decoded = decode(data, charset or declared_charset(data))
    if decoded is None or (charset and decoded.charset != "utf-8"):
        return decode_declared(data, charset)
    return decoded.text


def without_enrichment(text: str) -> str:
    """text/enriched without its commands (RFC 1896): one line end is none, n of them are n - 1."""
    text = _ENRICHED_TAG.sub("", text).replace("<<", "<")
    return re.sub(r"\n+", lambda match: "\n" * (len(match[0]) - 1) or " ", text)


def unflow(text: str, *, delete_space: bool) -> str:
    """Join the lines of ``format=flowed`` that belong together (RFC 3676).

    A line that ends in a space goes on in the next one of the same quoting depth; with
    ``delete_space`` (DelSp=yes, for scripts without spaces) that space is not part of the text.
    """
    out: list[str] = []
    paragraph: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content[1:] if content.startswith(" ") else content
        if open_depth is None or open_depth != depth or content == "-- ":
            out.append("".join(paragraph))
            paragraph = [f"{'>' * depth} " if depth else ""]
        flows = content.endswith(" ") and content != "-- "
        paragraph.append(content[:-1] if flows and delete_space else content)
        open_depth = depth if flows else None
    return "\n".join([*out[1:], "".join(paragraph)])
