"""The text of one part of a mail."""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from indexer.parse.charset import decode, decode_declared
from indexer.parse.html import declared_charset, read_html
from indexer.parse.mail_headers import charset_of, parameter_of
from indexer.parse.mail_quotes import roles_in
from indexer.types import RoleSpan, SpanRole

if TYPE_CHECKING:
    from email.message import Message

_HTML = "text/html"


def part_bytes(part: Message) -> bytes:
    """The content of a part without its transfer encoding; what can be had of it if broken."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError, AttributeError, binascii.Error):
        data = None
    if isinstance(data, bytes):
        return data
    raw = part.get_payload()
    return raw.encode("ascii", "surrogateescape") if isinstance(raw, str) else b""


def part_text(part: Message) -> tuple[str, list[RoleSpan]]:
    """Text and roles of a text part, offsets from its own start."""
    data = part_bytes(part)
    if part.get_content_type() == _HTML:
        return _html_text(data, charset_of(part))
    text = decode_declared(data, charset_of(part))
    if parameter_of(part, "format") == "flowed":
        text = unflow(text, delete_space=parameter_of(part, "delsp") == "yes")
    text = text.strip("\n")
    return text, roles_in(text)


def unflow(text: str, *, delete_space: bool) -> str:
    """Join the lines of ``format=flowed`` that belong together (RFC 3676).

    A line that ends in a space goes on in the next one of the same quoting depth; with
    ``delete_space`` (DelSp=yes, for scripts without spaces) that space is not part of the text.
    """
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content[1:] if content.startswith(" ") else content
        if open_depth is not None and open_depth == depth and content != "-- ":
            out[-1] += content
        else:
            out.append(f"{'>' * depth} {content}" if depth else content)
        flows = content.endswith(" ") and content != "-- "
        open_depth = depth if flows else None
        if flows and delete_space:
            out[-1] = out[-1][:-1]
    return "\n".join(out)


def _html_text(data: bytes, charset: str | None) -> tuple[str, list[RoleSpan]]:
    decoded = decode(data, charset or declared_charset(data))
    if charset and decoded is not None and decoded.charset != "utf-8":
        text = decode_declared(data, charset)
    else:
        text = decoded.text if decoded is not None else decode_declared(data, charset)
    page = read_html(text)
    quoted = [span for span in page.roles if span.role is SpanRole.QUOTED]
    roles = quoted or roles_in(page.text)
    return page.text, roles
