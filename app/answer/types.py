"""What is asked, and what an answer is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from app.question.conversation import Turn
from app.question.types import Reading
from indexer.types import DocumentInfo, PassageInfo, SearchFilter, SearchResult
from models.types import Embedder

# The embedder, or None while it is missing: then words have to do.
EmbedderSource = Callable[[], Embedder | None]


class AnswerStatus(StrEnum):
    """How the question ended."""

    ANSWERED = "answered"  # every sentence has a source
    PARTIAL = "partial"  # some sentences have none
    NOT_FOUND = "not_found"  # the sources hold no answer
    NO_MODEL = "no_model"  # the best sentence only


class Stage(StrEnum):
    """What is being done for a question right now."""

    SEARCHING = "searching"
    READING = "reading"
    WRITING = "writing"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asks, and where to look."""

    text: str
    filter: SearchFilter = field(default_factory=SearchFilter)
    use_model: bool = True
    history: tuple[Turn, ...] = ()  # what was said before, oldest first


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of a document that may answer the question.

    ``text`` is exactly the document's text ``[start:end]``, in code points. ``score`` is
    comparable within one question only.
    """

    document: DocumentInfo
    passage: PassageInfo
    start: int
    end: int
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Citation:
    """The place that a ``[n]`` in the answer leads to. ``quote`` stands verbatim in the text."""

    n: int
    quote: str
    document: DocumentInfo
    passage: PassageInfo


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """One sentence of the answer, the citations that carry it, and whether any does.

    ``is_quote``: not the model's words but the source's; in quotation marks beside the model's.
    """

    text: str
    citations: tuple[int, ...]
    supported: bool
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class Instant:
    """The best sentence, shown before the model has read anything."""

    text: str
    citation: int


@dataclass(frozen=True, slots=True)
class DocumentList:
    """The documents that a question about the collection asked for.

    Attributes:
        total: How many there are.
        items: All of them, or the first thousand of more.
    """

    total: int
    items: tuple[DocumentInfo, ...]


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds since the question came in; None for what did not happen."""

    search_ms: float
    instant_ms: float
    first_token_ms: float | None
    total_ms: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was read for a summary or a comparison, and of which documents."""

    passages_read: int
    passages_total: int
    documents: tuple[DocumentInfo, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole of what is known about a question at the end.

    Attributes:
        stands_for: What a follow-up was understood as, None if ``question`` stands alone.
        coverage: Where it was a summary or a comparison, how much was read for it.
        documents: Where the question was about the collection, what it asked for.
        understood: How the question was read.
    """

    question: str
    text: str
    language: str
    status: AnswerStatus
    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    nearest: tuple[SearchResult, ...]
    instant: Instant | None
    model_id: str | None
    timings: Timings
    stands_for: str | None = None
    coverage: Coverage | None = None
    documents: DocumentList | None = None
    understood: Reading | None = None
