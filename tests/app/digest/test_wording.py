"""What is said of how much was read."""

import pytest

from app.digest.wording import read_note
from indexer.types import DocumentInfo, DocumentKind


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Read 1 of 1 passages: “Lease”."),
        ("de", "Gelesen: 1 von 1 Abschnitten aus „Lease“."),
        ("fr", "Passages lus\u00a0: 1 sur 1, de «\u00a0Lease\u00a0»."),
    ],
)
def test_a_title_stands_between_the_marks_of_the_language(language, said):
    lease = DocumentInfo("d1", "/lease.md", DocumentKind.NOTE, "Lease", "Home")
    assert read_note(language, 1, 1, [lease], 0) == said
