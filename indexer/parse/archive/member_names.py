"""Names of members as a person may read them. Nothing is ever unpacked by them."""

from __future__ import annotations

import re

from indexer.parse.charset import decode

_SEPARATORS = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
# Control characters, and those that turn the direction of writing ("exe.txt" for "txt.exe").
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_BUNDLE = ".textbundle"
_LONGEST_PART = 200
_LONGEST_NAME = 600
_DEBRIS = re.compile(r"(?:.*/)?(?:__MACOSX/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)")


class MemberNames:
    """Gives every member of one archive a clean name that no other has."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def give(self, name: str) -> str:
        """``name`` without tricks, numbered if it was there before."""
        clean = clean_name(name)
        count = self._seen[clean] = self._seen.get(clean, 0) + 1
        return clean if count == 1 else self.give(f"{clean} ({count})")


def clean_name(name: str) -> str:
    """A relative path with ``/`` that leads nowhere else: no root, drive, ``..`` or odd sign."""
    parts = [_UNSEEN.sub("", part).strip() for part in _SEPARATORS.split(name)]
    if parts and _DRIVE.fullmatch(parts[0]):
        parts[0] = parts[0][0]
    parts = [_shortened(part) for part in parts if part not in ("", ".", "..")]
    while len(parts) > 1 and sum(map(len, parts)) + len(parts) > _LONGEST_NAME:
        del parts[len(parts) // 2 - 1]
    return "/".join(parts) or "unnamed"


def base_name(name: str) -> str:
    """The last part of a clean name; of a TextBundle's text, the bundle's, which is its title."""
    folder, _, own = name.rpartition("/")
    bundle = folder.rpartition("/")[2]
    if bundle.lower().endswith(_BUNDLE) and own.lower().startswith("text."):
        return bundle[: -len(_BUNDLE)] + own[4:]
    return own


def is_debris(name: str) -> bool:
    """Whether a system left this behind for itself, such as a Mac's ``__MACOSX`` folder."""
    return _DEBRIS.fullmatch(name) is not None


def decoded_names(raw_names: list[bytes]) -> list[str]:
    """Names whose encoding nobody states, as programs of before 2006 wrote them: read as one."""
    sample = b"\n".join(raw_names)[:32_768]
    guess = decode(sample)
    charset = "utf-8" if guess is None else guess.charset
    return [_decoded(raw, charset) for raw in raw_names]


def _decoded(raw: bytes, charset: str) -> str:
    for name in ("utf-8", charset):
        try:
            return raw.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("cp437")


def _shortened(part: str) -> str:
    """A name within bounds that keeps its ending, which may tell what it is."""
    if len(part) <= _LONGEST_PART:
        return part
    return f"{part[: _LONGEST_PART - 21]}…{part[-20:]}"
