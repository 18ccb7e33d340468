"""Why a file is not fully indexed."""

from __future__ import annotations

from enum import StrEnum

from kernel.errors import AntorchaError, PermanentError, TransientError


class ProblemCode(StrEnum):
    """The reasons that ``antorcha problems`` can give (part of the command-line contract)."""

    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    UNSUPPORTED = "unsupported"
    UNREADABLE = "unreadable"
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"
    TIMED_OUT = "timed_out"
    CRASHED_PARSER = "crashed_parser"
    PARTIAL = "partial"
    VANISHED = "vanished"
    LOW_QUALITY_TEXT = "low_quality_text"


class Retry(StrEnum):
    """When a file with a problem is tried again."""

    ON_CHANGE = "on_change"
    SCHEDULED = "scheduled"
    NEVER = "never"


class FileProblem(PermanentError):
    """One file cannot be (fully) read, for a reason that the person is told."""

    code: ProblemCode

    def __init__(self, code: ProblemCode, message: str) -> None:
        super().__init__(message)
        self.code = code


class StorageFull(TransientError):
    """The disk that holds the home is full: indexing waits, search goes on."""

    code = "storage_full"


class StorageFailing(TransientError):
    """The disk that holds the home reports errors: indexing waits, search goes on if it can."""

    code = "storage_failing"


class CatalogueDamaged(TransientError):
    """The catalogue's file is not what was written. The next start keeps it aside and rebuilds."""

    code = "catalogue_damaged"


def unexpected(what: str, error: Exception) -> AntorchaError:
    """An error that nobody foresaw, at the edge of a thread that goes on."""
    return AntorchaError(
        f"{what} met an unexpected error",
        f"{type(error).__name__}: {error}. It is tried again.",
        code="unexpected",
        detail=f"{type(error).__name__}: {error}",
    )
