"""Questions asked through the real pipeline, and of the model alone, and what came of each."""

from __future__ import annotations

import re

from app.answer.listener import Unheard
from app.answer.phrases import language_name
from app.answer.pipeline import AnswerPipeline
from app.answer.types import Answer, AnswerStatus, Question
from app.evaluation.plan import Asked
from app.evaluation.records import Record
from app.evaluation.scoring import contains, exact_match, f1
from app.evaluation.throwaway_library import ThrowawayLibrary
from kernel.child import ChildDied
from kernel.work import Cancel
from models.types import ChatModel, Message

ANSWERED, CLOSED_BOOK = "answered", "closed_book"
FAILED = "failed"

_CITATION_MARK = re.compile(r"\s*\[\d+\]")
_MOST_TOKENS = 100


def answer(
    asked: Asked, library: ThrowawayLibrary, pipeline: AnswerPipeline, model: ChatModel | None
) -> Record:
    """Ask one question of the library.

    As in the engine, a model's process that ends is started once more; the second time the
    question counts as ``failed``: not answered, and not refused either.
    """
    question = Question(asked.query.text, use_model=model is not None)
    given: Answer | None = None
    for _attempt in range(2):
        try:
            given = pipeline.answer(question, model, Cancel(), Unheard())
            break
        except ChildDied:
            continue
    record = _about(asked)
    return {**record, **(_judged(asked, given, library) if given else {"status": FAILED})}


def answer_alone(asked: Asked, model: ChatModel) -> Record:
    """Ask the model without any documents: what it knows, or guesses, by itself."""
    task = f"Answer in {language_name(asked.query.language)}, in one short sentence."
    messages = [
        Message("system", "You answer questions from what you know."),
        Message("user", f"{asked.query.text}\n\n{task}"),
    ]
    record = _about(asked)
    for _attempt in range(2):
        try:
            written = model.generate(messages, Cancel(), lambda _text: None, _MOST_TOKENS)
        except ChildDied:
            continue
        first_token_ms = written.first_token_ms
        return {
            **record,
            "status": "answered",
            "answer": written.text.strip(),
            **_text_scores(written.text, asked),
            "first_token_ms": first_token_ms,
        }
    return {**record, "status": FAILED}


def load(model: ChatModel) -> None:
    """Let the model's process start and read its weights, which no figure is about."""
    model.choice_probabilities([Message("user", "Ready?")], ("yes", "no"), Cancel())


def _about(asked: Asked) -> Record:
    return {
        "id": asked.query.id,
        "language": asked.query.language,
        "answerable": asked.is_answerable,
        "question": asked.query.text,
        "golds": asked.answers[:5],
    }


def _judged(asked: Asked, given: Answer, library: ThrowawayLibrary) -> Record:
    is_refused = given.status is AnswerStatus.NOT_FOUND
    # A refusal says nothing, whatever words it is put in.
    said = "" if is_refused else _CITATION_MARK.sub("", given.text)
    # Exact match and F1 hold an answer against a few words: the source's own sentence, quoted
    # beside what the model made of it, is not what they are about.
    own = [one.text for one in given.sentences if not one.is_quote]
    short = "" if is_refused else _CITATION_MARK.sub("", " ".join(own)) or said
    numbers = {n for sentence in given.sentences for n in sentence.citations}
    cited = [citation for citation in given.citations if citation.n in numbers]
    documents = [library.document_id(citation.document.path) for citation in cited]
    instant = given.instant.text if given.instant else ""
    return {
        "status": str(given.status),
        "answer": given.text,
        "refused": is_refused,
        **_text_scores(short, asked),
        "contains": contains(said, asked.answers),
        "instant": instant,
        "instant_contains": contains(instant, asked.answers),
        "citations": len(cited),
        "gold_citations": sum(own_id in asked.gold for own_id in documents),
        "cited_contains": any(contains(one.passage.text, asked.answers) for one in cited),
        "instant_ms": given.timings.instant_ms,
        "first_token_ms": given.timings.first_token_ms,
        "total_ms": given.timings.total_ms,
    }


def _text_scores(said: str, asked: Asked) -> Record:
    return {
        "exact": exact_match(said, asked.answers),
        "f1": f1(said, asked.answers),
        "contains": contains(said, asked.answers),
    }
