"""What differs between two documents."""

from app.digest.differences import Weight, compare
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from kernel.work import Cancel
from models.fake_embedding import FakeEmbedder


def document(name, text):
    info = DocumentInfo(name, f"/{name}.md", DocumentKind.NOTE, name, "c")
    return [WholePassage(info, PassageInfo(f"{name}1", text, 0, len(text)), None)]


def differences(left, right, embedder=FakeEmbedder):
    found = compare(document("a", left), document("b", right), embedder, Cancel())
    return [
        (one.first and one.first.text, one.second and one.second.text, one.weight)
        for one in found.found
    ], found.common_share


def test_a_figure_that_changed_is_a_difference_in_facts():
    found, common = differences("The roof costs 14,200 euros.", "The roof costs 15,850 euros.")
    assert found == [("The roof costs 14,200 euros.", "The roof costs 15,850 euros.", Weight.FACTS)]
    assert common == 1.0


def test_a_number_in_words_is_a_fact_too():
    found, _ = differences("Calcula seis semanas en total.", "Calcula ocho semanas en total.")
    assert [weight for *_, weight in found] == [Weight.FACTS]


def test_a_figure_written_otherwise_is_the_same():
    found, _ = differences("It was paid on 5 March 2024.", "It was paid on 2024-03-05.")
    assert all(weight is not Weight.FACTS for *_, weight in found)


def test_headings_and_equal_lines_are_none():
    found, common = differences("# One\n\nSame here.\n", "# Two\n\nSame here.\n")
    assert (found, common) == ([], 1.0)
    assert differences("# One\n", "Something.") == ([], 0.0)


def test_a_line_said_twice_and_then_once_is_missing_once():
    found, _ = differences("Stir well.\nWait.\nStir well.\n", "Stir well.\nWait.\n")
    assert found == [("Stir well.", None, Weight.ONE_SIDED)]


def test_words_alone_will_do():
    found, _ = differences(
        "Change the three beams: 2,600 euros\nPaint the door red.",
        "Change all the beams: 4,120 euros\nA cat lives next door.",
        lambda: None,
    )
    assert [(bool(first), bool(second)) for first, second, _ in found] == [
        (True, True),
        (True, False),
        (False, True),
    ]


def test_places_are_exact():
    left, right = "Café ☕. Price: 12 €.", "Café ☕. Price: 13 €."
    found = compare(document("a", left), document("b", right), FakeEmbedder, Cancel()).found
    for one in found:
        for side, text in ((one.first, left), (one.second, right)):
            assert side is None or text[side.start : side.end] == side.text
