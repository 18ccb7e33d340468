"""Sorts the parts of a message into what is read as its text and what is attached to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from indexer.errors import ProblemCode
from indexer.parse.base import FileSource, Member
from indexer.parse.base64_lines import read_base64
from indexer.parse.charset import decode_declared
from indexer.parse.mail_body import HTML, PGP_MESSAGE, page_body, plain_body, plain_text, text_body
from indexer.parse.mail_headers import disposition_of, file_name
from indexer.parse.mime import read_message
from indexer.parse.outlook.tnef import SIGNATURE as TNEF_SIGNATURE
from indexer.parse.outlook.tnef import read_tnef
from indexer.parse.quality import describe_poor_text
from indexer.parse.smime import Envelope, open_envelope
from indexer.parse.uuencode import cut_out_files
from indexer.types import Problem

if TYPE_CHECKING:
    from indexer.parse.base import Limits
    from indexer.parse.letter import Letter
    from indexer.parse.mime import Part, PartBudget

_BODY_TYPES = frozenset({"text/plain", HTML, "text/enriched", "text/richtext"})
_MESSAGE_TYPES = frozenset({"message/rfc822", "message/global", "message/news"})
# Reports of mail servers: fields that a person reads like text.
_REPORT_TYPES = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
    }
)
_SIGNATURE_TYPES = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
        "application/applefile",  # what Macs put beside a file
    }
)
# What a page saved as one file is drawn with.
_DRESS_TYPES = frozenset({"text/css", "text/javascript", "application/javascript",
                          "application/x-javascript"})  # fmt: skip
_CERTIFICATE_ENDINGS = (".p7s", ".p7c", ".p7b", ".asc.sig")
_ENVELOPED_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_TNEF_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_CALENDAR = "text/calendar"
# Not the mimetypes module: it opens the system's lists when first asked.
_USUAL_ENDINGS = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    HTML: ".html",
    _CALENDAR: ".ics",
    "text/csv": ".csv",
    "text/markdown": ".md",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
}
_MENDED = "It is damaged; what could be recovered is read."
_LOST = "It is damaged; nothing can be read."
_STUB_CHARS = 300
_STUB_FACTOR = 4
_FEWEST_BLANKS_SHARE = 0.05


class PartSorter:
    """Goes through the parts of one message.

    Args:
        letter: Gets the bodies, members and problems.
        budget: How many parts may be read in all.
    """

    def __init__(self, letter: Letter, budget: PartBudget, limits: Limits) -> None:
        self._letter = letter
        self._budget = budget
        self._limits = limits
        self._messages = 0
        self._calendars: set[bytes] = set()

    def sort(self, part: Part, *, related: bool = False, is_shadow: bool = False) -> None:
        """Sort ``part`` and what is in it.

        Args:
            related: Whether it belongs to a page: its pictures are part of that.
            is_shadow: Whether its text stands elsewhere already; only what is attached counts.
        """
        if part.kind in _MESSAGE_TYPES:
            self._take_message(part)
        elif part.kind == "message/partial":
            self._take_piece(part)
        elif part.kind == "multipart/encrypted":
            self._note(ProblemCode.ENCRYPTED, "The message is encrypted.")
        elif part.kind == "multipart/alternative":
            self._take_alternative(part.children, is_shadow=is_shadow)
        elif part.kind.startswith("multipart/"):
            for child in part.children:
                is_related = related or part.kind == "multipart/related"
                self.sort(child, related=is_related, is_shadow=is_shadow)
        elif part.kind in _REPORT_TYPES:
            self._take_text(plain_text(part), is_shadow)
        else:
            self._take_leaf(part, related, is_shadow)

    def _take_leaf(self, part: Part, related: bool, is_shadow: bool) -> None:
        name, disposition = file_name(part), disposition_of(part)
        if related and (part.kind in _DRESS_TYPES or part.kind.startswith("font/")):
            return
        if part.kind in _SIGNATURE_TYPES or (name or "").lower().endswith(_CERTIFICATE_ENDINGS):
            return
        if part.kind in _ENVELOPED_TYPES:
            self._take_envelope(part, name)
        elif _is_body(part, name, disposition, has_body=bool(self._letter.bodies)):
            self._take_body(part, is_shadow)
        elif part.kind.startswith("image/") and (
            related or (part.raw("content-id") and not disposition)
        ):
            self._letter.inline_images.append(name or part.kind)
        else:
            self._take_attachment(part, name)

    def _take_body(self, part: Part, is_shadow: bool) -> None:
        data, is_damaged = part.decoded()
        if is_damaged and not is_shadow:
            code, said = (ProblemCode.PARTIAL, _MENDED) if data else (ProblemCode.CORRUPT, _LOST)
            self._note(code, said)
        if part.kind == HTML:
            if not is_shadow:
                self._letter.bodies.append(page_body(part))
            return
        self._take_text(plain_text(part), is_shadow)

    def _take_text(self, text: str, is_shadow: bool) -> None:
        text, files = cut_out_files(text)
        for name, data in files:
            self._add(name, data)
        if text.lstrip().startswith(PGP_MESSAGE):
            self._note(ProblemCode.ENCRYPTED, "The message is encrypted with PGP.")
        elif not is_shadow:
            self._letter.bodies.append(text_body(text))

    def _take_alternative(self, children: list[Part], *, is_shadow: bool) -> None:
        """Of several renderings of one text one is read; what is attached to the others too."""
        chosen = _best_of(children)
        for child in children:
            hidden = is_shadow or child is not chosen
            self.sort(child, related=hidden, is_shadow=hidden)

    def _take_message(self, part: Part) -> None:
        self._messages += 1
        name = self._letter.unique(file_name(part) or f"message {self._messages}")
        data = part.content()
        if data.strip():
            self._letter.members.append(Member(name, FileSource.from_bytes(data, name), "mail"))

    def _take_piece(self, part: Part) -> None:
        """A mail that a program sent in several pieces, each in a mail of its own (RFC 2046)."""
        number, total = part.parameters.get("number", "?"), part.parameters.get("total", "")
        place = f"piece {number} of {total}" if total else f"piece {number}"
        text = plain_text(part)
        is_encoded = text.count(" ") < _FEWEST_BLANKS_SHARE * len(text)
        if number == "1":
            self._take_message(part)
        elif text.strip():
            shown = decode_declared(read_base64(part.body)[0], None) if is_encoded else text
            if describe_poor_text(shown) is None:
                self._letter.bodies.append(plain_body(shown))
        self._note(
            ProblemCode.PARTIAL,
            f"It is {place[:60]} of a mail that was sent in pieces, and read by itself: only in "
            "one mailbox (mbox) they are put together.",
        )

    def _take_envelope(self, part: Part, name: str | None) -> None:
        kind, content = open_envelope(part.content(), self._limits.max_message_bytes)
        shown = name or "smime.p7m"
        if kind is Envelope.READABLE and self._budget.take(0):
            self.sort(read_message(content, self._budget))
        elif kind is Envelope.ENCRYPTED:
            self._note(ProblemCode.ENCRYPTED, "It is encrypted (S/MIME).", shown)
        elif kind is Envelope.DAMAGED:
            self._note(ProblemCode.CORRUPT, "It is a damaged S/MIME part.", shown)

    def _take_attachment(self, part: Part, name: str | None) -> None:
        data, is_damaged = part.decoded()
        if is_damaged and not data:
            shown = self._letter.unique(name or self._made_up_name(part.kind))
            self._note(ProblemCode.CORRUPT, _LOST, shown)
            return
        if part.kind in _TNEF_TYPES or data.startswith(TNEF_SIGNATURE):
            self._take_tnef(data)
            return
        if part.kind == _CALENDAR or (name or "").lower().endswith(".ics"):
            # An invitation comes as a part for programs and once more as a file for people.
            content = b"".join(data.split())
            if content in self._calendars:
                return
            self._calendars.add(content)
        if name is None and not data.strip():
            return
        if not data.strip() and part.raw("x-apple-content-length"):
            message = "Apple Mail keeps it in a file of its own, or has not fetched it yet."
            self._note(ProblemCode.PARTIAL, message, name)
            return
        shown = self._add(name or self._made_up_name(part.kind), data)
        if is_damaged:
            self._note(ProblemCode.PARTIAL, _MENDED, shown)

    def _take_tnef(self, data: bytes) -> None:
        """Outlook's container: attachments of the mail, and its text if it has no other."""
        inner = read_tnef(data, self._limits)
        if not self._letter.has_text:
            self._letter.bodies += inner.bodies
        self._letter.problems += inner.problems
        for member in inner.members:
            shown = self._letter.unique(member.name)
            self._letter.members.append(Member(shown, member.source, member.parser))

    def _add(self, name: str, data: bytes) -> str:
        shown = self._letter.unique(name)
        self._letter.members.append(Member(shown, FileSource.from_bytes(data, shown)))
        return shown

    def _note(self, code: ProblemCode, message: str, member: str | None = None) -> None:
        self._letter.problems.append(Problem(code, message, member))

    def _made_up_name(self, kind: str) -> str:
        if kind == _CALENDAR:
            return "invitation.ics"
        return f"attachment {len(self._letter.members) + 1}{_USUAL_ENDINGS.get(kind, '')}"


def _is_body(part: Part, name: str | None, disposition: str, *, has_body: bool) -> bool:
    """Whether a reader would see it as part of the mail's text."""
    if disposition == "attachment" or part.kind == _CALENDAR:
        return False
    if part.kind in _BODY_TYPES and (name is None or not has_body):
        return True
    return part.kind.startswith("text/") and name is None and "vcard" not in part.kind


def _best_of(children: list[Part]) -> Part | None:
    """The plain rendering, unless it only points to another; else the last, the richest."""
    plain = next((child for child in children if _leaf(child, "text/plain") is not None), None)
    pages = [child for child in children if _leaf(child, HTML) is not None]
    if plain is None:
        readable = [child for child in children if child.kind != _CALENDAR]
        return next(reversed(pages or readable or children), None)
    if pages and _is_stub(plain, pages[-1]):
        return pages[-1]
    return plain


def _is_stub(plain: Part, page: Part) -> bool:
    leaf, rich = _leaf(plain, "text/plain"), _leaf(page, HTML)
    assert leaf is not None
    assert rich is not None
    length = len(plain_text(leaf).strip())
    if length > _STUB_CHARS or rich.end - rich.start < _STUB_FACTOR * length:
        return False
    shown = page_body(rich).text
    return len(shown) > _STUB_FACTOR * length + _STUB_CHARS


def _leaf(part: Part, kind: str) -> Part | None:
    """The first part of that kind that says something, in ``part`` or beneath it."""
    if part.kind == kind:
        is_attached = disposition_of(part) == "attachment"
        return part if not is_attached and part.content().strip() else None
    found = (_leaf(child, kind) for child in part.children)
    return next((leaf for leaf in found if leaf is not None), None)
