"""What a PDF says about itself: title, author, dates. Programs fill these in; much is nonsense."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

from indexer.parse.charset import tidy
from indexer.parse.dates import iso_from_pdf

# What programs write into the title when nobody gave one.
_NO_TITLE = re.compile(
    r"^(?:untitled.*|(?:microsoft (?:word|powerpoint|excel|office)|openoffice|libreoffice)\b.*|"
    r"title|slide 1|diapositiva 1|folie 1|document\s?\d*|dokument\s?\d*|documento\s?\d*|"
    r"powerpoint presentation|presentaci[oó]n de powerpoint|powerpoint-präsentation|"
    r"scan(?:ned)?[\s_-]?(?:document|image|file)?[\s_-]*\d*|about:blank|print(?:ed)?(?: job)?|"
    r"https?://\S*|[^\s]*[\\/][^\s]*|"
    r".*\.(?:docx?|docm|pptx?|xlsx?|indd|tex|dvi|pdf|qxd|rtf|odt|odp|ods|p65|eps|pmd|fm|wpd|html?|txt))$",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"^(?:user|admin(?:istrator)?|owner|author|anonymous|unknown|default|\(?unspecified\)?|"
    r"root|guest|pc|home|windows user|scanner|hp|toshiba|acer|dell|lenovo|asus)$",
    re.IGNORECASE,
)
_KEPT = (
    ("subject", "Subject"), ("keywords", "Keywords"), ("creator", "Creator"),
    ("producer", "Producer"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class About:
    """Attributes: as in ``ParsedDocument``; None where nobody said anything believable."""

    title: str | None
    author: str | None
    date: str | None
    metadata: tuple[tuple[str, str], ...]


def about(pdf: Any) -> About:
    """What the document ``pdf`` (pypdfium2's) says about itself."""
    said = {key: " ".join(tidy(value).split()) for key, value in _all(pdf).items()}
    modified = iso_from_pdf(said.get("ModDate", ""))
    date = iso_from_pdf(said.get("CreationDate", "")) or modified
    kept = [(name, said[key]) for name, key in _KEPT if said.get(key)]
    if modified is not None and modified != date:
        kept.append(("modified", modified))
    author = said.get("Author", "")
    return About(
        title=sane_title(said.get("Title", "")),
        author=author if author and not _NO_AUTHOR.match(author) else None,
        date=date,
        metadata=tuple(kept),
    )


def sane_title(title: str) -> str | None:
    """The title if a person may have given it."""
    title = " ".join(tidy(title).split())
    if not 2 <= len(title) <= 300 or "\ufffd" in title or _NO_TITLE.match(title):
        return None
    letters = sum(char.isalpha() for char in title)
    # Two signs are a title in Chinese, hardly elsewhere.
    is_long_enough = len(title) >= 3 or not title.isascii()
    return title if is_long_enough and letters >= 0.4 * len(title) else None


def _all(pdf: Any) -> dict[str, str]:
    try:
        return dict(pdf.get_metadata_dict(skip_empty=True))
    except (ValueError, RuntimeError, ctypes.ArgumentError):
        return {}
