"""What the person is given: the model's sentences, and the source's own words beside them.

A small model shortens and rounds: "about 74,000 years ago" for "~74,000 (BP = Before Present)". The
statement that was judged to answer the question says it exactly, so it is quoted after what the
model made of it, unless that is nearly the same. On XQuAD the gold answer stands in 69 to 80 % of
the model's sentences, and in 92 to 95 % of them together with the quotation.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.answer import phrases
from app.answer.quoting import in_one_line
from app.answer.support import Checked, cite
from app.answer.types import AnswerSentence, Citation, Evidence
from indexer.search.terms import terms

# With this share of the quotation's words in the answer, quoting it says nothing new.
_SAID_ALREADY = 0.85


def quotation_alone(source: Evidence) -> Checked:
    """The source's words as the whole answer."""
    citation = cite(1, source)
    return Checked((AnswerSentence(in_one_line(source), (1,), True, is_quote=True),), (citation,))


def with_quotation(checked: Checked, source: Evidence, language: str) -> Checked:
    """The sentences, followed by the words of the source that answers the question."""
    said = {word for sentence in checked.sentences for word in terms(sentence.text)}
    words = set(terms(source.text))
    if len(words & said) >= _SAID_ALREADY * len(words):
        return checked
    citation = _citation_of(source, checked.citations)
    text = phrases.quoted(in_one_line(source), language)
    quote = AnswerSentence(text, (citation.n,), supported=True, is_quote=True)
    is_new = citation.n > len(checked.citations)
    citations = (*checked.citations, citation) if is_new else checked.citations
    return Checked((*checked.sentences, quote), citations)


def _citation_of(source: Evidence, citations: Sequence[Citation]) -> Citation:
    new = cite(len(citations) + 1, source)
    for one in citations:
        if (one.passage.id, one.quote) == (new.passage.id, new.quote):
            return one
    return new
