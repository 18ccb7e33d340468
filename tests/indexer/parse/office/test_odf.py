"""OpenDocument texts, presentations and spreadsheets."""

import time

from indexer.errors import ProblemCode

LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
    'text:num-format="1" text:num-suffix="."/><text:list-level-style-bullet text:level="2"/>'
    '</text:list-style><style:style style:name="P4" style:parent-style-name="Title"/>'
)


def row(*cells: str, more: str = "") -> str:
    made = "".join(
        f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" if c else "<table:table-cell/>"
        for c in cells
    )
    return f"<table:table-row>{made}{more}</table:table-row>"


def test_a_text_with_all_that_it_may_hold(read, make_odf, check_offsets):
    body = (
        '<text:tracked-changes><text:p>struck</text:p></text:tracked-changes>'
        '<text:p text:style-name="P4">The lease</text:p>'
        '<text:table-of-content><text:index-body><text:p>Rent 3</text:p></text:index-body>'
        "</text:table-of-content>"
        '<text:h text:outline-level="2">Rent</text:h>'
        '<text:p>950<text:s text:c="2"/>euros<text:note><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>in cash</text:p></text:note-body></text:note> due</text:p>"
        '<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list>'
        "<text:list-item><text:p>in</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
    )  # fmt: skip
    meta = (
        "<meta:initial-creator>Ana</meta:initial-creator><meta:creation-date>2020-01-02T03:04:05"
        "</meta:creation-date><dc:date>2022-02-02T02:02:02</dc:date><meta:keyword>home"
        "</meta:keyword><meta:keyword>rent</meta:keyword>"
    )
    (document,) = read(make_odf("text", body, LISTS, meta), "a.odt")
    assert document.text == (
        "The lease\n\nRent\n\n950  euros[1] due\n\n[1] in cash\n\n1. one\n  - in\n2. two"
    )
    assert [(h.level, h.title) for h in document.headings] == [(1, "The lease"), (2, "Rent")]
    assert (document.title, document.sender) == ("The lease", "Ana")
    assert document.date == "2022-02-02T02:02:02+00:00"
    assert dict(document.metadata)["keywords"] == "home, rent"
    check_offsets(document)


def test_a_marked_header_labels_the_rows(read, make_odf):
    table = (
        "<table:table><table:table-column table:number-columns-repeated='2'/>"
        f"<table:table-header-rows>{row('City', 'Since')}</table:table-header-rows>"
        f"{row('Porto', 'spring')}</table:table>"
    )
    (document,) = read(make_odf("text", table))
    assert document.text == "City: Porto; Since: spring"


def test_text_boxes_and_comments(read, make_odf):
    body = (
        "<text:p>Around<draw:frame><draw:text-box><text:p>inside</text:p></draw:text-box>"
        "</draw:frame><office:annotation><dc:creator>Bo</dc:creator><text:p>sure?</text:p>"
        "</office:annotation></text:p>"
    )
    (document,) = read(make_odf("text", body))
    assert document.text == "Around\n\nComment by Bo: sure?\n\ninside"


def test_slides_are_pages(read, make_odf, check_offsets):
    body = (
        '<draw:page draw:name="p1"><draw:frame><draw:text-box><text:p>words</text:p>'
        '</draw:text-box></draw:frame><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Harvest</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame "
        'presentation:class="notes"><draw:text-box><text:p>smile</text:p></draw:text-box>'
        "</draw:frame></presentation:notes></draw:page><draw:page><draw:frame><draw:text-box>"
        "<text:p>second</text:p></draw:text-box></draw:frame></draw:page>"
    )
    (document,) = read(make_odf("presentation", body), "a.odp")
    assert document.text == "Harvest\n\nwords\n\nSpeaker notes: smile\n\nsecond"
    assert [(p.page, p.start) for p in document.pages] == [(1, 0), (2, 38)]
    check_offsets(document)


def test_sheets_show_what_they_show(read, make_odf):
    body = (
        f'<table:table table:name="Ducks">{row("Year", "Count", "Where")}'
        '<table:table-row><table:table-cell office:value-type="float"><text:p>2019</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float"><text:p>1.234,00 €'
        "</text:p></table:table-cell><table:table-cell><text:p>lake</text:p></table:table-cell>"
        '</table:table-row></table:table><table:table table:name="Empty"><table:table-row>'
        f'<table:table-cell/></table:table-row></table:table><table:table table:name="Last">'
        f"{row('end')}</table:table>"
    )
    (document,) = read(make_odf("spreadsheet", body), "a.ods")
    assert document.text == "Ducks\n\nYear: 2019; Count: 1.234,00 €; Where: lake\n\nLast\n\nend"
    assert [h.title for h in document.headings] == ["Ducks", "Last"]


def test_repetition_is_a_claim(read, make_odf):
    big = 'table:number-columns-repeated="999999999"'
    body = (
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">'
        f'<table:table-cell {big}/></table:table-row><table:table-row '
        f'table:number-rows-repeated="99999999"><table:table-cell {big}><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )  # fmt: skip
    started = time.process_time()
    (document,) = read(make_odf("spreadsheet", body))
    assert len(document.text) < 100_000
    assert time.process_time() - started < 5


def test_an_encrypted_one_says_so(read, make_odf):
    manifest = (
        '<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml">'
        "<m:encryption-data/></m:file-entry></m:manifest>"
    )
    (problem,) = read(make_odf("text", "", others={"META-INF/manifest.xml": manifest}), "a.odt")
    assert problem.code is ProblemCode.ENCRYPTED


def test_the_numbers_of_a_chart(read, make_odf):
    shown = '<draw:object xmlns:x="l" x:href="./Object 1"/>'
    body = f"<text:p>See <draw:frame>{shown}</draw:frame></text:p>"
    chart = (
        '<c xmlns:table="t" xmlns:text="u"><table:table>'
        f"{row('', 'Ducks')}{row('2019', '120')}{row('2020', '135')}</table:table></c>"
    )
    (document,) = read(make_odf("text", body, others={"Object 1/content.xml": chart}))
    assert "120" in document.text
    assert document.text.startswith("See\n\n")
