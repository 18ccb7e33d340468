"""A text taken apart into units: the least of which something is said, with what it stands under.

An item of a list says nothing alone: "penicillin" under *Allergies* is the opposite of "penicillin"
under *In the morning*. So each item, row and clause goes with the headings and labels above it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import regex

from app.answer.qualifiers import AGAINST, UNSURE, Qualifier, qualifiers
from indexer.search.sentences import split_sentences
from indexer.search.terms import fold, gram_size, terms
from indexer.types import PassageInfo

_HEADING = regex.compile(r"(#{1,6})\s+(.+)")
_ITEM = regex.compile(r"\s*(?:[-*+•–·▪◦]|\d{1,3}[.)])\s+")
_INDENTED = regex.compile(r"[ \t　]{2,}\S")
_ROW = regex.compile(r"\s*\|.*\|\s*$")
_RULE = regex.compile(r"[\s|:\-]+$")
# "Old address: 14 Tanner Row"; not a time, nor an address of the web.
_LABEL = regex.compile(r"(?P<label>[^\n:：]{2,80}?)(?:[:：](?!\d|//)\s*)(?P<rest>.*)", regex.DOTALL)
_PAIRS = regex.compile(r"[:：](?!\d|//)")
_COLON = regex.compile(r"\s?[:：](?!\d|//)\s*(?=\S)")
_ENDS_LABEL = regex.compile(r"[:：]\W*$")
# What parts a sentence into clauses; enumerations are parted as well, and put together again.
_BREAK = regex.compile(
    r"\s*[;；，]\s*|,\s+|(?<!\d)\.\s+(?=\p{Lu})|\s+[–—]\s+"
    r"|\s+(?<!nicht )(?=(?:but|pero|sino|sondern|aber|mais|while|mientras|tandis)\b)|(?=但|而是)",
    regex.IGNORECASE,
)
_GOES_ON = regex.compile(r"(?:which|who|whom|que|qui|dont|lequel|laquelle|welche\w*)\b", regex.I)
_CONTRAST = regex.compile(r"(?:but|sino|sondern|mais)\b|而是|寄给", regex.I)
# An enumeration goes on in pieces as short as these.
_SHORT_WORDS = 4
_ITEM_WORDS = 3
_SHORT_DENSE = 8
_FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause, an item or a row.

    Attributes:
        text: Its own words.
        labels: What it stands under, the nearest last.
        sentence: The whole line or sentence that it is part of.
        qualifiers: How what it says is turned, by its own words and by its labels.
        contrast: What is said in its place: "not to Gwen *but to her solicitor*".
    """

    text: str
    labels: tuple[str, ...]
    sentence: str
    qualifiers: frozenset[Qualifier] = field(default=frozenset())
    contrast: str = ""


@dataclass(slots=True)
class _Above:
    """What the line that is read stands under."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    label: str = ""
    has_items: bool = False
    is_behind_list: bool = False
    columns: tuple[str, ...] = ()

    def leave_list(self) -> None:
        """What follows a list, an empty line between, is no longer what its heading announces."""
        if self.has_items:
            self.label = ""
        if self.is_behind_list and self.headings:
            self.headings = self.headings[:-1]
        self.is_behind_list = False

    @property
    def labels(self) -> tuple[str, ...]:
        found = [title for _, title in self.headings]
        return (*found, self.label) if self.label else tuple(found)


def units(text: str, language: str | None, under: tuple[str, ...] = ()) -> list[Unit]:
    """The units of ``text``, in order; ``under`` is what all of it stands under."""
    above = _Above()
    found: list[Unit] = []
    for block in _blocks(text):
        found += _read(block, above, language, under)
    return found


def units_of(passage: PassageInfo, language: str | None) -> list[Unit]:
    """The units of a passage; what goes on in it from the passage before keeps its heading."""
    heading = passage.heading
    under = (heading,) if heading and heading not in passage.text else ()
    return units(passage.text, language, under)


def _blocks(text: str) -> Iterator[str]:
    """Lines and sentences; an empty one where there is an empty line."""
    last = 0
    for start, end in split_sentences(text):
        if text.count("\n", last, start) > 1:
            yield ""
        line_start = text.rfind("\n", 0, start) + 1
        is_first = not text[line_start:start].strip()
        yield text[line_start if is_first else start : end]
        last = end


def _read(block: str, above: _Above, language: str | None, under: tuple[str, ...]) -> list[Unit]:
    if not block:
        if above.has_items:
            above.label, above.has_items = "", False
            above.is_behind_list = True
        above.columns = ()
        return []
    if heading := _HEADING.match(block.strip()):
        level, title = len(heading[1]), heading[2].strip()
        above.headings = [one for one in above.headings if one[0] < level] + [(level, title)]
        above.label, above.has_items, above.is_behind_list = "", False, False
        return []
    if _ROW.match(block):
        return _row(block, above, language, under)
    if _ENDS_LABEL.search(block) and len(block.strip()) <= 80:
        above.label, above.has_items = block.strip().rstrip(":： *_"), False
        return []
    item = _ITEM.match(block)
    is_item = bool(item or _INDENTED.match(block))
    if not is_item:
        above.leave_list()
    above.has_items = above.has_items or is_item or bool(above.label)
    labels = (*under, *above.labels)
    bare = block[item.end() if item else 0 :].strip()
    if is_item:
        parts = [one for part in _COLON.split(bare) for one in clauses(part)]
        return [_unit(bare, labels, bare, language, parts)]
    return _clauses(bare, labels, language)


def _row(block: str, above: _Above, language: str | None, under: tuple[str, ...]) -> list[Unit]:
    """A row is one unit, but for cells whose column turns what they say."""
    cells = tuple(cell.strip() for cell in block.strip().strip("|").split("|"))
    if _RULE.match(block):
        return []
    if not above.columns:
        above.columns = cells
        return []
    labels = (*under, *above.labels)
    columns = above.columns + ("",) * len(cells)
    turned = [bool(qualifiers(column, language, is_label=True)) for column in columns]
    plain = " | ".join(
        cell for cell, is_turned in zip(cells, turned, strict=False) if cell and not is_turned
    )
    found = [_unit(plain, labels, plain, language, ["", *plain.split(" | ")])]
    return found + [
        _unit(cell, (*labels, column), f"{plain} {cell}", language, [cell])
        for cell, column, is_turned in zip(cells, columns, turned, strict=False)
        if is_turned and cell
    ]


def _clauses(sentence: str, labels: tuple[str, ...], language: str | None) -> list[Unit]:
    whole = sentence
    parts = _LABEL.match(sentence)
    texts = clauses(sentence)
    if parts and len(_PAIRS.findall(sentence)) == 1 and parts["rest"].strip():
        listed = clauses(parts["rest"])
        before = clauses(parts["label"])
        if is_short(listed[0]):
            label = parts["label"].strip()
            return _parted(before, labels, whole, language) + _parted(
                listed, (*labels, label), whole, language
            )
        # "Her brother never moved: he lives there still": nothing is listed.
        texts = [*before, *listed]
    return _parted(texts, labels, whole, language)


def _parted(
    texts: list[str], labels: tuple[str, ...], whole: str, language: str | None
) -> list[Unit]:
    """The clauses of a sentence, with what an enumeration or a condition does to its neighbours."""
    turned = [qualifiers(one, language) for one in texts]
    if not any(Qualifier.CONDITION in own for own in turned):
        whole_says = qualifiers(", ".join(texts), language)
        if Qualifier.CONDITION in whole_says:
            # The verb first: what the condition itself denies is not denied.
            turned[0] = turned[0] - AGAINST | {Qualifier.CONDITION}
    for place, one in enumerate(texts):
        if place and not turned[place] and is_short(one, _ITEM_WORDS):
            turned[place] = turned[place - 1] & {Qualifier.DENIED, Qualifier.HARMFUL}
    for place, own in enumerate(turned[:]):
        if (
            Qualifier.CONDITION in own
            and len(texts) > 1
            and _begins_with_it(texts[place], language)
        ):
            # "If it rains, we stay", "We stay, if it rains"; "Look: if it rains, we stay".
            ruled = place + 1 if place + 1 < len(texts) else place - 1
            turned[ruled] = turned[ruled] | {Qualifier.CONDITION}
    from_labels = _of_labels(labels, language)
    open_ = {Qualifier.OPEN} if whole.rstrip().endswith(("?", "？")) else set()
    return [
        Unit(text, labels, whole, frozenset(own | from_labels | open_), contrast)
        for text, own, contrast in zip(texts, turned, _contrasts(texts), strict=True)
    ]


def _begins_with_it(clause: str, language: str | None) -> bool:
    """Whether the condition is the whole clause, and so rules another."""
    words = clause.split()
    beginning = clause[:_SHORT_DENSE] if len(words) < 2 else " ".join(words[:2])
    found = Qualifier.CONDITION in qualifiers(beginning, language)
    return found or Qualifier.CONDITION not in qualifiers(clause, language)


def _contrasts(texts: Sequence[str]) -> list[str]:
    following = [*texts[1:], ""]
    return [one if _CONTRAST.match(one) else "" for one in following]


def clauses(sentence: str) -> list[str]:
    """A sentence in its clauses; those that only deny or go on belong to the one before."""
    found: list[str] = []
    last = 0
    sentence = " ".join(sentence.split())
    for match in [*_BREAK.finditer(sentence), None]:
        part = sentence[last : match.start() if match else len(sentence)]
        if found and (_GOES_ON.match(part.strip()) or len(_content(part)) == 0):
            found[-1] = f"{found[-1]}, {part}"
        elif part.strip():
            found.append(part)
        last = match.end() if match else last
    return found or [sentence]


def is_short(text: str, most_words: int = _SHORT_WORDS) -> bool:
    """Whether this is a piece of an enumeration rather than a clause, for all that can be told."""
    folded = fold(text)
    if regex.search(r"\p{Script=Han}", folded):
        return len(folded.strip()) <= _SHORT_DENSE
    return len(folded.split()) <= most_words


def _content(text: str) -> list[str]:
    return [
        word
        for word in terms(text)
        if len(word) > _FEWEST_LETTERS or gram_size(word) == len(word) or word.isdigit()
    ]


def _unit(
    text: str, labels: tuple[str, ...], sentence: str, language: str | None, parts: Sequence[str]
) -> Unit:
    """An item or a row, turned by its first part, and by what the others say of the whole."""
    own = qualifiers(parts[0], language) if parts else frozenset()
    for part in parts[1:]:
        said = qualifiers(part, language)
        if not is_short(part, _ITEM_WORDS):
            # "coffee black, no surprises": denied is something beside it.
            said -= {Qualifier.DENIED}
        if part is not parts[-1] or not _begins_with_it(part, language):
            said -= UNSURE
        own |= said
    return Unit(text, labels, sentence, own | _of_labels(labels, language))


def _of_labels(labels: tuple[str, ...], language: str | None) -> frozenset[Qualifier]:
    return frozenset(one for label in labels for one in qualifiers(label, language, is_label=True))
