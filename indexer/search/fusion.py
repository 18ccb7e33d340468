"""Two rankings become one, without letting the worse half spoil the better.

Ranks alone (reciprocal rank fusion) throw away how sure each half is, and cost up to twelve
points of nDCG where one half is helpless, as words are when the question is in another language
than the text. So scores are added: BM25 relative to the best hit, weighted by how much of the
query's weight the best hit has at all, and the cosine's distance from the best one.
`antorcha eval PACK --mode all` measures it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Ranking = Sequence[tuple[int, float]]

# The share of the words when the best hit has all of them; measured flat between 0.45 and 0.6.
_WORDS_SHARE = 0.5
# Cosines of sentence embedders are crowded: this far below the best one is irrelevant.
_COSINE_RANGE = 0.08
# Likewise for the comparison token by token, which counts this much of the meaning.
_TOKENS_RANGE = 0.08
_TOKENS_SHARE = 0.8


def fuse(
    words: Ranking,
    meaning: Ranking,
    most_words_score: float,
    tokens: Mapping[int, float | None] | None = None,
) -> list[tuple[int, float]]:
    """One ranking out of two, each best first; scores are at most 1.

    Args:
        words: Passages with BM25 scores.
        meaning: Passages with cosine similarities.
        most_words_score: About what a passage with every word of the query would score.
        tokens: What a closer look at some of these passages said, token by token; None for one
            whose tokens are not kept, which is then judged by the whole passage alone.
    """
    by_words = _relative_to_best(words)
    by_meaning = _below_best(meaning, _COSINE_RANGE)
    share = _words_share(words, meaning, most_words_score)
    # What one half did not find at all ranks there like the last that it did find.
    last_meaning = min(by_meaning.values(), default=0.0)
    looked_at = tokens or {}
    sketched = [(passage_id, near) for passage_id, near in looked_at.items() if near is not None]
    by_tokens = _below_best(sorted(sketched, key=lambda item: -item[1]), _TOKENS_RANGE)
    last_tokens = min(by_tokens.values(), default=0.0)
    tokens_share = _TOKENS_SHARE if by_tokens else 0.0

    def score(passage_id: int) -> float:
        near = by_meaning.get(passage_id, last_meaning)
        unseen = near if passage_id in looked_at else last_tokens
        nearer = by_tokens.get(passage_id, unseen)
        meant = (1 - tokens_share) * near + tokens_share * nearer
        return share * by_words.get(passage_id, 0.0) + (1 - share) * meant

    fused = {passage_id: score(passage_id) for passage_id in (*by_words, *by_meaning)}
    return sorted(fused.items(), key=lambda item: (-item[1], item[0]))


def _words_share(words: Ranking, meaning: Ranking, most_words_score: float) -> float:
    if not meaning:
        return 1.0
    if not words:
        return 0.0
    covered = min(1.0, words[0][1] / most_words_score) if most_words_score > 0 else 1.0
    return float(_WORDS_SHARE * covered**0.5)


def _relative_to_best(ranking: Ranking) -> dict[int, float]:
    best = ranking[0][1] if ranking else 0.0
    return {passage_id: score / best if best > 0 else 1.0 for passage_id, score in ranking}


def _below_best(ranking: Ranking, range_: float) -> dict[int, float]:
    best = ranking[0][1] if ranking else 0.0
    return {passage_id: 1 - (best - score) / range_ for passage_id, score in ranking}
