"""When a passage, an answer or a citation counts as right: one question at a time."""

from __future__ import annotations

import math
import string
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence

import regex

# Scripts that put no spaces between words: each character counts as a word there.
_UNSPACED = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}"
    r"\p{Script=Khmer}\p{Script=Myanmar}]"
)
_ARTICLE = regex.compile(r"\b(?:a|an|the)\b")


def tokens(text: str) -> list[str]:
    """The words of an answer as SQuAD compares them; single characters in unspaced scripts.

    Rajpurkar et al. 2016, as in its evaluation script 1.1: lower case, without punctuation,
    without the English articles. Punctuation means Unicode's, too, since "。" is no word.
    """
    bare = "".join(char for char in text.lower() if not _is_punctuation(char))
    spaced = _UNSPACED.sub(r" \g<0> ", bare)
    return str(_ARTICLE.sub(" ", spaced)).split()


def exact_match(answer: str, golds: Sequence[str]) -> float:
    """1 if the answer is one of ``golds``, word for word, else 0."""
    said = tokens(answer)
    return float(any(said == tokens(gold) for gold in golds))


def f1(answer: str, golds: Sequence[str]) -> float:
    """The best harmonic mean of precision and recall of words, over ``golds``."""
    said = tokens(answer)
    return max((_f1(said, tokens(gold)) for gold in golds), default=0.0)


def _f1(said: Sequence[str], gold: Sequence[str]) -> float:
    if not said or not gold:
        return float(said == gold)
    common = sum((Counter(said) & Counter(gold)).values())
    if not common:
        return 0.0
    precision, recall = common / len(said), common / len(gold)
    return 2 * precision * recall / (precision + recall)


def contains(text: str, golds: Sequence[str]) -> bool:
    """Whether any of ``golds`` stands in the text, case, width and marks aside.

    A word may go on (an ending, a compound); a number may not: "5" does not stand in "1955".
    """
    where = _comparable(text)
    return any(gold and _stands(gold, where) for gold in map(_comparable, golds))


def contains_all(text: str, golds: Sequence[str]) -> bool:
    """Whether every one of ``golds`` stands in the text."""
    return all(contains(text, [gold]) for gold in golds)


def ndcg(ranks: Collection[int], relevant: int, depth: int = 10) -> float:
    """Discounted cumulative gain of the relevant hits over the best possible (binary gains).

    Args:
        ranks: The ranks, from 1, at which relevant documents were found.
        relevant: How many relevant documents there are.
    """
    if not relevant:
        return 0.0
    ideal = sum(1 / math.log2(rank + 1) for rank in range(1, min(relevant, depth) + 1))
    return sum(1 / math.log2(rank + 1) for rank in ranks if rank <= depth) / ideal


def recall(ranks: Collection[int], relevant: int, depth: int) -> float:
    """The share of the relevant documents among the first ``depth``."""
    return sum(rank <= depth for rank in ranks) / relevant if relevant else 0.0


def reciprocal_rank(ranks: Collection[int], depth: int = 10) -> float:
    """One over the rank of the first relevant document; 0 if it is not among ``depth``."""
    first = min(ranks, default=depth + 1)
    return 1 / first if first <= depth else 0.0


def _is_punctuation(char: str) -> bool:
    return char in string.punctuation or unicodedata.category(char).startswith("P")


def _comparable(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).lower()
    bare = "".join(" " if unicodedata.category(c)[0] in "PS" else c for c in folded)
    return "".join(bare.split()) if _UNSPACED.search(bare) else " ".join(bare.split())


def _stands(gold: str, where: str) -> bool:
    at = where.find(gold)
    while at >= 0:
        end = at + len(gold)
        cuts_front = gold[0].isdigit() and at > 0 and where[at - 1].isdigit()
        cuts_back = gold[-1].isdigit() and end < len(where) and where[end].isdigit()
        if not (cuts_front or cuts_back):
            return True
        at = where.find(gold, at + 1)
    return False
