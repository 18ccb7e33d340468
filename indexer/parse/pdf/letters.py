"""What stands for letters in PDFs, turned into the letters themselves.

Fonts have signs that are two letters (ﬁ, ﷲ), bullets in private areas, and Arabic letters as they
are drawn instead of as they are written. None of that can be searched for.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import regex

from indexer.parse.charset import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

_RIGHT_TO_LEFT = regex.compile(r"[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Thaana}]")
_LETTER = regex.compile(r"\p{L}")
_ALEFS = "اأإآٱ"
_LAM = "ل"
# Alphabetic (ﬁ ﬂ ﬀ), Armenian and Hebrew, Arabic presentation forms; letters drawn half or full
# width are left: in Chinese text their width means something.
_DRAWN = regex.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+")
_BULLET = regex.compile(r"^[\x00-\x1f\x7f-\x9f\ue000-\uf8ff](?=\s+\w|$)")
_INVISIBLE = regex.compile("[\u00ad\u200b\u2060\ufeff\ufffe]")
_NO_LETTER = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
_MOST_UNREADABLE_SHARE = 0.4
_ITEM = regex.compile(
    r"(?:[-–—*+•·▪▫◦●○■□◆◇►‣✓✔☐☑☒※→]|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]|\d+(?:\.\d+)+\.?"
    r"|\[\d+\])(?:\s|$)"
)
_DOT_LEADER = regex.compile(r"\s*(?:[.·•…_‧]\s?){5,}\s*(?=\S)")
_SPACES = regex.compile(r"[^\S\n]+")
_LATIN_BEFORE_RIGHT_TO_LEFT = regex.compile(
    r"(?<=\p{Latin})(?=[\p{Script=Arabic}\p{Script=Hebrew}])(?=\p{L})"
)
_IDEOGRAPH = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]"
_SPACED_IDEOGRAPHS = regex.compile(rf"(?<={_IDEOGRAPH}) (?={_IDEOGRAPH})")
_CLOSE_IDEOGRAPHS = regex.compile(rf"(?<={_IDEOGRAPH})(?={_IDEOGRAPH})")
_AFTER_MARK = regex.compile(rf"(?<=[、。，；：？！」』）〉》]) (?={_IDEOGRAPH})")
_BEFORE_MARK = regex.compile(rf"(?<={_IDEOGRAPH}) (?=[、。，；：？！）」』〉》])")


def plain_letters(text: str) -> str:
    """One line of a page with its letters as they are written.

    Ligatures and drawn forms are undone, soft hyphens and other invisible marks go, a lone sign
    from a symbol font at the beginning becomes a bullet, dots that lead to a page number become
    one mark, and spaces that only set Chinese and Japanese signs apart go.
    """
    text = tidy(_BULLET.sub("•", _INVISIBLE.sub("", text.strip())))
    text = _DRAWN.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = _DOT_LEADER.sub(" … ", text)
    text = _SPACES.sub(" ", text)
    text = _LATIN_BEFORE_RIGHT_TO_LEFT.sub(" ", text)
    if len(_SPACED_IDEOGRAPHS.findall(text)) > len(_CLOSE_IDEOGRAPHS.findall(text)) + 1:
        text = _SPACED_IDEOGRAPHS.sub("", text)
    return str(_BEFORE_MARK.sub("", _AFTER_MARK.sub("", text))).strip()


def begins_item(text: str) -> bool:
    """Whether a line (as ``plain_letters``) begins with a bullet or an item's number."""
    return bool(_ITEM.match(text))


def is_item_mark(text: str) -> bool:
    """Whether a piece of a line is a bullet or an item's number and nothing else.

    A lone letter in front of a gap is a bullet from a font of signs.
    """
    text = plain_letters(text)
    return len(text) == 1 or _ITEM.fullmatch(text) is not None


def is_unreadable(text: str) -> bool:
    """Whether so much of a line stands for no letter that nobody would miss it in the text."""
    visible = len(text) - text.count(" ")
    return len(_NO_LETTER.findall(text)) > _MOST_UNREADABLE_SHARE * visible


def is_right_to_left(text: str) -> bool:
    """Whether most letters of ``text`` are of a script that is written from right to left."""
    if text.isascii():
        return False
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > len(_LETTER.findall(text))


def with_ligatures_in_order(text: str, boxes: Sequence[object]) -> str:
    """``text`` with lam before alef where one sign stands for both (equal ``boxes``).

    pdfium brings a line of Arabic from the order of the page into that of reading, sign by sign;
    the letters that the font gives for one sign are in reading order already and come out turned.
    """
    letters = list(text)
    for index in range(len(letters) - 1):
        is_pair = letters[index] in _ALEFS and letters[index + 1] == _LAM
        if is_pair and boxes[index] == boxes[index + 1]:
            letters[index], letters[index + 1] = letters[index + 1], letters[index]
    return "".join(letters)
