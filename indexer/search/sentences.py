"""Where sentences begin and end, in every script, with exact offsets."""

from __future__ import annotations

import regex

# Marks that end a sentence wherever they stand.
_STRONG = "。｡！？؟۔।॥։။።፧᠃᠉‼⁇⁈⁉\u203d"
_CLOSERS = r"[\"'”’»›）)\]」』】〉》]"
_BOUNDARY = regex.compile(
    rf"[{_STRONG}]+{_CLOSERS}*|(?<![.!?…])[.!?…]++{_CLOSERS}*+(?=\s|$)|\n[^\S\n]*\n\s*|\n"
)
_LAST_WORD = regex.compile(r"[\p{L}\p{N}.]+$")
_ABBREVIATIONS = frozenset(
    (  # noqa: SIM905 - a list of literals would fill two screens
        "mr mrs ms dr prof st jr sr vs no nos vol pp fig figs eq dept est gen "
        "approx col lt sgt rev hon jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e cf al "
        "ca u.s u.k "  # en
        "z.b bzw ggf vgl nr str abs art bspw evtl inkl exkl bzgl hr fr geb gest tel d.h u.a "
        "o.ä s.o s.u z.t i.d.r mio mrd "  # de, nl
        "ee uu sra srta dra ud uds av avda "
        "núm pág págs ej p.ej mme mlle éd sig dott ecc "  # es, fr, it
        "т.е т.к г гг в вв ул д кв стр руб см им и.о"  # ru
    ).split()
)
_MONTHS_AFTER_ORDINAL = regex.compile(
    r"\s*(?:Jan|Feb|Mär|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jh|Jahrhundert)", regex.V0
)
_BULLET = regex.compile(r"\s*(?:[-*+•–·▪◦>|#]|\d+[.)]\s|\p{L}[.)]\s|[^\n:]{1,30}:\s)")
# A line that ends this far in was probably broken by the width of the page or of a mail.
_WRAPPED_LINE = range(45, 121)
# Longer stretches without a mark (Thai, lists in one line) are cut where a breath fits.
_LONGEST = 400
_BREATH = regex.compile(r"[;；,，、:：·]\s*|\s+")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of ``text`` as ``(start, end)`` in code points, without space around them.

    In order, never overlapping, never blank; every character that is not space lies in one.
    Line breaks end a sentence unless they look like wrapping. None is longer than 400
    characters unless it has no gap to cut at.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _ends_sentence(text, start, match):
            _add(found, text, start, match.end())
            start = match.end()
    _add(found, text, start, len(text))
    return found


def _ends_sentence(text: str, start: int, match: regex.Match[str]) -> bool:
    mark = match[0]
    if mark[0] == "\n":
        return mark.count("\n") > 1 or not _is_wrapped(text, match.start(), match.end())
    if mark[0] not in ".…":
        return True
    following = text[match.end() : match.end() + 20]
    if following.lstrip()[:1].islower():
        return False
    if mark.startswith(("..", "…")):
        return True
    word = _LAST_WORD.search(text, max(start, match.start() - 20), match.start())
    return word is None or not _is_abbreviation(
        word[0], following, is_first=not text[start : word.start()].strip()
    )


def _is_abbreviation(word: str, following: str, is_first: bool) -> bool:
    """Whether the full stop behind ``word`` belongs to it: Dr. J. Roe, 1. in a list, 3. Mai."""
    if word.isdigit():
        is_ordinal = is_first or _MONTHS_AFTER_ORDINAL.match(following) is not None
        return len(word) <= 2 and is_ordinal
    is_initial = len(word) == 1 and word.isupper()
    return is_initial or word.casefold() in _ABBREVIATIONS


def _is_wrapped(text: str, at: int, following: int) -> bool:
    line_start = text.rfind("\n", 0, at) + 1
    if at - line_start not in _WRAPPED_LINE or _BULLET.match(text, following):
        return False
    return bool(text[following : following + 1].strip())


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    start, end = trimmed(text, start, end)
    while end - start > _LONGEST:
        cut = _last_breath(text, start, start + _LONGEST)
        if cut is None:
            break
        found.append(trimmed(text, start, cut))
        start, end = trimmed(text, cut, end)
    if start < end:
        found.append((start, end))


def _last_breath(text: str, start: int, limit: int) -> int | None:
    cut = None
    for match in _BREATH.finditer(text, start + _LONGEST // 3, limit):
        if not match[0].isspace() or cut is None or match.end() - cut > _LONGEST // 4:
            cut = match.end()
    return cut


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without space at its ends; empty spans stay where they began."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
