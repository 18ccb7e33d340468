"""A line of a summary is followed by what a later mail says."""

from app.digest.afterwards import Afterwards
from app.digest.carrying import Line, numbered
from app.digest.extracting import evidence_of
from indexer.store.whole_documents import WholePassage
from indexer.types import DocumentInfo, DocumentKind, PassageInfo

FIRST = "The regatta is on Saturday, 7 June. Bring gloves."
SECOND = "The regatta is postponed to Sunday, 15 June."


def passage(day, title, text):
    document = DocumentInfo(
        id=title, path="/m", kind=DocumentKind.EMAIL, title=title, collection="c",
        date=f"{day}T10:00:00+00:00", language="en",
    )  # fmt: skip
    return WholePassage(document, PassageInfo(f"{title} 0", text, 0, len(text)), None)


def test_a_plan_is_completed_with_its_source_and_the_rest_left():
    read = [passage("2025-05-01", "Regatta", FIRST), passage("2025-05-20", "Re: Regatta", SECOND)]
    quotes = evidence_of(read[0])
    afterwards = Afterwards(read, "en")
    plan = afterwards.complete(Line("The regatta is on 7 June.", (quotes[0],)))
    assert plan.text == f"The regatta is on 7 June. (Later, 20 May 2025: “{SECOND}”)"
    assert [one.quote for one in numbered([plan]).citations] == [quotes[0].text, SECOND]
    other = Line("Bring gloves.", (quotes[-1],))
    assert afterwards.complete(other) is other


def test_a_line_without_a_source_is_left():
    line = Line("The regatta is on 7 June.", ())
    assert Afterwards([passage("2025-05-01", "Regatta", FIRST)], "en").complete(line) is line
