from hypothesis import given
from hypothesis import strategies as st

from indexer.store.catalog_documents import embedding_text
from indexer.types import (
    DocumentKind,
    Heading,
    PageStart,
    ParsedDocument,
    RoleSpan,
    SpanRole,
)
from indexer.work.chunking import ChunkSizes, chunk, embedded_text

SMALL = ChunkSizes(target=120, most=180, least=40)
NOTE = DocumentKind.NOTE


@st.composite
def documents(draw: st.DrawFn) -> ParsedDocument:
    text = draw(
        st.text(alphabet=st.sampled_from("abcdé 中文ก字。.!\n\n \t#>"), max_size=1500)
        | st.text(max_size=300)
        | st.text(alphabet="x字", min_size=300, max_size=900)
    )
    places = st.integers(0, len(text))
    headings = sorted(draw(st.lists(places, max_size=5)))
    pages = sorted(draw(st.lists(places, max_size=4)))
    cuts = sorted(draw(st.lists(places, max_size=4)))
    roles = [
        RoleSpan(start, end, draw(st.sampled_from(SpanRole)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    return ParsedDocument(
        kind=draw(st.sampled_from(DocumentKind)),
        title=draw(st.sampled_from(["", "A title"])),
        text=text,
        headings=tuple(Heading(draw(st.integers(1, 3)), f"H{at}", at) for at in headings),
        pages=tuple(PageStart(number, at) for number, at in enumerate(pages, start=1)),
        roles=tuple(roles),
        keeps_lines=True,
    )


@given(documents())
def test_passages_cover_the_text_exactly_once(document: ParsedDocument) -> None:
    text = document.text
    uncovered = list(text)
    before = 0
    chunks = chunk(document, SMALL)
    for passage in chunks:
        assert passage.text == text[passage.start : passage.end]
        assert passage.text == passage.text.strip()
        assert before <= passage.start <= passage.end
        assert len(passage.text) <= SMALL.most
        assert passage.line == text.count("\n", 0, passage.start) + 1
        uncovered[passage.start : passage.end] = " " * len(passage.text)
        before = passage.end
    if any(passage.text for passage in chunks):
        for span in document.roles:
            if span.role is SpanRole.HEADER:
                uncovered[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(uncovered).strip()


def test_a_section_knows_its_headings_and_page() -> None:
    text = "Intro " * 20 + "\n\n# Garden\n" + "Roses need water. " * 12
    garden = text.index("# Garden")
    document = ParsedDocument(
        NOTE,
        "House",
        text,
        headings=(Heading(1, "Garden", garden),),
        pages=(PageStart(1, 0), PageStart(2, garden)),
    )
    first, second, *rest = chunk(document, SMALL)
    assert (first.heading, first.page) == (None, 1)
    assert second.start == garden
    assert (second.heading, second.page, second.context) == ("Garden", 2, "House")
    assert [passage.context for passage in rest] == ["House · Garden"] * len(rest)
    assert rest


def test_a_heading_stays_with_what_it_heads() -> None:
    text = "# One\n\n## Two\n\nText of two."
    headings = (Heading(1, "One", 0), Heading(2, "Two", 7))
    (only,) = chunk(ParsedDocument(NOTE, "t", text, headings=headings))
    assert only.text == text


def test_quotations_and_signatures_stand_apart() -> None:
    header, body = "Subject: Rent\n\n", "The rent rises in May.\n\n"
    quoted, signature = "> When does the rent rise? " * 12 + "\n\n", "-- \nAna"
    text = header + body + quoted + signature
    at_body, at_quote = len(header), len(header) + len(body)
    document = ParsedDocument(
        DocumentKind.EMAIL,
        "Rent",
        text,
        date="2024-05-01T10:00:00+02:00",
        sender="Ana Ruiz <ana@example.org>",
        recipients=("Bo <bo@example.org>",),
        roles=(
            RoleSpan(0, at_body, SpanRole.HEADER),
            RoleSpan(at_quote, at_quote + len(quoted), SpanRole.QUOTED),
            RoleSpan(at_quote + len(quoted), len(text), SpanRole.SIGNATURE),
        ),
    )
    answer, quotation, end = chunk(document)
    assert answer.text == body.strip()
    assert answer.context == (
        "Rent · Ana Ruiz <ana@example.org> · 2024-05-01 · Bo <bo@example.org>"
    )
    assert quotation.text == quoted.strip()
    assert "Bo" not in quotation.context
    assert end.text == signature


def test_a_short_quotation_stays_with_its_answer() -> None:
    text = "> Is it Monday?\nYes, it is."
    roles = (RoleSpan(0, 16, SpanRole.QUOTED),)
    (only,) = chunk(ParsedDocument(DocumentKind.EMAIL, "Re: day", text, roles=roles))
    assert only.text == text


def test_a_mail_of_headers_alone_is_findable() -> None:
    text = "Subject: Hello"
    roles = (RoleSpan(0, len(text), SpanRole.HEADER),)
    (only,) = chunk(ParsedDocument(DocumentKind.EMAIL, "Hello", text, roles=roles))
    assert only.text == text


def test_a_title_without_text_is_findable() -> None:
    (only,) = chunk(ParsedDocument(NOTE, "Buy milk", " \n"))
    assert (only.text, only.context) == ("", "Buy milk")
    assert chunk(ParsedDocument(NOTE, " ", "")) == []


def test_dense_scripts_get_shorter_passages() -> None:
    chinese = chunk(ParsedDocument(NOTE, "", "今天我们讨论房租的问题。" * 400))
    english = chunk(ParsedDocument(NOTE, "", "Today we talk about the rent. " * 160))
    assert max(len(passage.text) for passage in chinese) < 700
    assert max(len(passage.text) for passage in english) > 700


def test_the_embedded_text_begins_with_its_context() -> None:
    assert embedded_text("Title", "Text") == "Title\nText"
    assert embedded_text("", "Text") == "Text"


def test_a_note_s_front_matter_is_found_but_never_glued_to_the_text():
    head = "---\ntitle: Flat\ntags: [home, lease]\n---\n"
    text = head + "The lease runs for three years."
    document = ParsedDocument(
        DocumentKind.NOTE, "Flat", text, roles=(RoleSpan(0, len(head), SpanRole.HEADER),)
    )
    first, second = chunk(document)
    assert "tags: [home, lease]" in first.text
    assert second.text == "The lease runs for three years."


def reply(old: str, sender: str) -> ParsedDocument:
    """A mail of one line above a quotation."""
    own = f"Thank you, says {sender}.\n\n"
    roles = (RoleSpan(len(own), len(own + old), SpanRole.QUOTED),)
    return ParsedDocument(DocumentKind.EMAIL, "Re: rent", own + old, sender=sender, roles=roles)


def test_the_same_quotation_in_two_answers_is_embedded_once() -> None:
    said = ["The rent rises in May, and the boiler is checked. " * 6] * 2
    once = "\n".join(f"> {line}" for line in said)
    first, second = chunk(reply(once, "Ana")), chunk(reply(once, "Bo"))
    assert first[0].context != second[0].context
    assert [(one.context, one.text) for one in first[1:]] == [
        (one.context, one.text) for one in second[1:]
    ]
    answered = "\n".join(
        [
            "> " + "I pay it on the third day of the month. " * 8,
            *(f">{line}" for line in once.split("\n")),
        ]
    )
    again = chunk(reply(answered, "Cleo"))
    keys = {embedding_text(one.context, one.text) for one in first[1:]}
    assert keys <= {embedding_text(one.context, one.text) for one in again}


def test_an_attachment_is_found_by_its_mail() -> None:
    metadata = (("mail_subject", "Boiler"), ("mail_sender", "Ana <ana@x>"))
    (only,) = chunk(ParsedDocument(NOTE, "plan", "Water the garden.", metadata=metadata))
    assert only.context == "plan · Boiler · Ana <ana@x>"
