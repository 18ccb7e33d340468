"""Word documents: headings, lists, tables, notes, and what a reader does not see."""

import pytest

from indexer.errors import ProblemCode
from indexer.types import DocumentKind, ParsedDocument, Problem, SpanRole

STYLES = (
    '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/>'
    '<w:basedOn w:val="berschrift2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="l"/><w:basedOn w:val="Loop"/>'
    "</w:style>"
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>'
    '</w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="x"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def p(text: str, style: str = "", number: tuple[int, int] | None = None, raw: str = "") -> str:
    inside = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        inside += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{inside}</w:pPr>{run}{raw}</w:p>"


def table(*rows: list[str], header: bool = False) -> str:
    mark = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    made = [
        f"<w:tr>{mark if i == 0 else ''}{''.join(f'<w:tc>{c}</w:tc>' for c in cells)}</w:tr>"
        for i, cells in enumerate(rows)
    ]
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def test_headings_title_author_and_dates(read, make_docx, check_offsets):
    data = make_docx(
        p("The lease", "T")
        + p("Rent", "berschrift2")
        + p("It is 950 euros.")
        + p("Heating", "Mine"),
        STYLES,
        properties={
            "creator": "Ana Silva", "created": "2021-02-03T10:00:00Z",
            "modified": "2024-05-06T11:12:13Z",
        },
    )  # fmt: skip
    (document,) = read(data, "contract.docx")
    assert document.kind is DocumentKind.DOCUMENT
    assert document.title == "The lease"
    assert document.text == "The lease\n\nRent\n\nIt is 950 euros.\n\nHeating"
    assert [(h.level, h.title) for h in document.headings] == [
        (1, "The lease"), (2, "Rent"), (2, "Heating"),
    ]  # fmt: skip
    for heading in document.headings:
        assert document.text[heading.start :].startswith(heading.title)
    assert document.sender == "Ana Silva"
    assert document.date == "2024-05-06T11:12:13+00:00"
    assert dict(document.metadata)["created"] == "2021-02-03T10:00:00+00:00"
    check_offsets(document)


def test_content_decides_not_the_name(read, make_docx):
    (document,) = read(make_docx(p("Words in a file without an ending.")), "letter")
    assert document.text == "Words in a file without an ending."


def test_lists_are_counted_as_a_reader_sees_them(read, make_docx):
    body = (
        p("three", number=(1, 0)) + p("a", number=(1, 1)) + p("b", number=(1, 1))
        + p("four", number=(1, 0)) + p("a again", number=(1, 1)) + p("dot", number=(2, 0))
        + p("new", number=(3, 0))
    )  # fmt: skip
    (document,) = read(make_docx(body, numbering=NUMBERING))
    assert document.text.split("\n") == [
        "III. three", "  III.a) a", "  III.b) b", "IV. four", "  IV.a) a again", "- dot", "I. new",
    ]  # fmt: skip


def test_rows_say_what_their_values_are(read, make_docx):
    body = (
        p("Before")
        + table([p("Item"), p("Due"), p("Price")], [p("Rent"), p("1 May"), p("950 €")],
                [p("Power"), p(""), p("82 €")])
        + p("After")
    )  # fmt: skip
    (document,) = read(make_docx(body))
    assert document.text == (
        "Before\n\nItem: Rent; Due: 1 May; Price: 950 €\nItem: Power; Price: 82 €\n\nAfter"
    )


def test_two_columns_without_a_header_are_labels_and_values(read, make_docx):
    body = table([p("Name"), p("Ana Silva")], [p("Born:"), p("Porto")])
    (document,) = read(make_docx(body))
    assert document.text == "Name: Ana Silva\nBorn: Porto"


def test_no_word_of_a_header_over_an_empty_column_is_lost(read, make_docx):
    rows = table([p("Kind"), p("Remarks")], [p("oak"), p("")], header=True)
    (document,) = read(make_docx(rows))
    assert document.text == "Kind: Remarks\nKind: oak"


def test_a_cell_merged_downwards_counts_for_each_row(read, make_docx):
    merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    body = table(
        [p("City"), p("Street"), p("No")],
        [merged + p("Porto"), p("Rua A"), p("1")],
        ["<w:tcPr><w:vMerge/></w:tcPr>" + p(""), p("Rua B"), p("2")],
    )
    (document,) = read(make_docx(body))
    assert document.text.split("\n") == [
        "City: Porto; Street: Rua A; No: 1", "City: Porto; Street: Rua B; No: 2",
    ]  # fmt: skip


def test_a_table_of_one_column_is_a_frame(read, make_docx):
    (document,) = read(make_docx(table([p("A box", "berschrift2") + p("with words")]), STYLES))
    assert document.text == "A box\n\nwith words"
    assert [h.title for h in document.headings] == ["A box"]


def test_notes_and_comments_stand_under_their_paragraph(read, make_docx):
    body = p(
        "Paid",
        raw='<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:commentReference w:id="2"/></w:r>',
    ) + p("Next")
    others = {
        "footnotes": (
            "footnotes",
            '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
            f'<w:footnote w:id="7">{p("in cash")}</w:footnote>',
        ),
        "comments": ("comments", f'<w:comment w:id="2" w:author="Bo">{p("sure?")}</w:comment>'),
    }
    (document,) = read(make_docx(body, others=others))
    assert document.text == "Paid[1]\n\n[1] in cash\nComment by Bo: sure?\n\nNext"


def test_what_a_reader_does_not_see_is_left_out(read, make_docx):
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE secret</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    raw = (
        "<w:del><w:r><w:delText>struck</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> added </w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtContent><w:r><w:t>chosen </w:t></w:r></w:sdtContent></w:sdt>"
    )
    body = p("Contents 3", "V1") + p("Kept", raw=raw + field)
    (document,) = read(make_docx(body, STYLES))
    assert document.text == "Kept added chosen today"


def test_text_boxes_are_read_once(read, make_docx):
    box = f"<w:txbxContent>{p('in the box')}</w:txbxContent>"
    raw = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    (document,) = read(make_docx(p("Around", raw=raw)))
    assert document.text == "Around\n\nin the box"


def test_a_letterhead_is_read_once_and_page_numbers_are_not(read, make_docx, check_offsets):
    page = (
        '<w:r><w:t xml:space="preserve"> page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r>'
        "<w:t>77</w:t></w:r></w:fldSimple>"
    )
    head = p("Silva Gardens, 12 Rua A, Porto", raw=page)
    others = {"header1": ("header", head), "header2": ("header", head)}
    (document,) = read(make_docx(p("Dear Bo"), others=others))
    assert document.text == "Silva Gardens, 12 Rua A, Porto page\n\nDear Bo"
    assert [r.role for r in document.roles] == [SpanRole.HEADER]
    check_offsets(document)


def test_formulas_are_words_of_a_line(read, make_docx):
    raw = (
        "<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num>"
        "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    )
    (document,) = read(make_docx(p("So ", raw=raw)))
    assert document.text == "So x=(a+b)/2"


def test_a_broken_part_costs_only_that_part(read, make_docx):
    others = {"comments": ("comments", "<w:comment><broken")}
    document, problem = read(make_docx(p("Whole"), others=others))
    assert document.text == "Whole"
    assert problem.code is ProblemCode.PARTIAL
    assert "comments.xml" in problem.message


def test_a_body_cut_short_is_read_up_to_there(read, make_docx):
    document, problem = read(make_docx(p("First") + p("Second") + "<w:p><w:r><w:t>Th"))
    assert document.text.startswith("First\n\nSecond")
    assert problem.code is ProblemCode.PARTIAL


def test_entities_are_refused(read, make_zip):
    bomb = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d><p>&b;</p></d>'
    (problem,) = read(make_zip({"[Content_Types].xml": "<a/>", "word/document.xml": bomb}))
    assert isinstance(problem, Problem)
    assert problem.code is ProblemCode.CORRUPT


def test_a_loop_of_styles_ends(read, make_docx):
    (document,) = read(make_docx(p("Round", "Loop"), STYLES))
    assert isinstance(document, ParsedDocument)


@pytest.mark.parametrize("end", [200, -200])
def test_half_a_zip_is_corrupt(read, make_docx, end):
    (problem,) = read(make_docx(p("Words"))[:end], "half.docx")
    assert problem.code is ProblemCode.CORRUPT


def test_an_encrypted_document_says_so(read, make_ole):
    data = make_ole({"EncryptionInfo": b"x", "EncryptedPackage": b"y"})
    (problem,) = read(data, "secret.docx")
    assert problem.code is ProblemCode.ENCRYPTED
