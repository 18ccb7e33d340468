from app.question.preference import preferring
from indexer.types import DocumentInfo, DocumentKind, PassageInfo, SearchResult


def found(*scores):
    return [
        SearchResult(
            rank,
            score,
            DocumentInfo(f"d{rank}", f"/{rank}", DocumentKind.NOTE, "t", "c"),
            PassageInfo(f"p{rank}", "text", 0, 4),
        )
        for rank, score in enumerate(scores, start=1)
    ]


def order(results):
    return [one.document.id for one in results]


def test_what_answered_before_passes_what_is_about_as_good_and_nothing_better():
    results = found(0.9, 0.86, 0.5)
    assert order(preferring(results, {"d2"}, bonus=0.1)) == ["d2", "d1", "d3"]
    assert order(preferring(results, {"d3"}, bonus=0.1)) == ["d1", "d2", "d3"]
    assert [one.rank for one in preferring(results, {"d2"}, bonus=0.1)] == [1, 2, 3]


def test_without_documents_nothing_changes():
    results = found(0.9, 0.8)
    assert list(preferring(results, ())) == results
