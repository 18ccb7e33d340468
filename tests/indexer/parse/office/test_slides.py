"""Presentations: order, titles, notes, tables."""

from indexer.errors import ProblemCode


def shape(*texts: str, kind: str = "", properties: str = "") -> str:
    placeholder = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else "<p:nvPr/>"
    made = "".join(f"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts)
    return f"<p:sp><p:nvSpPr>{placeholder}</p:nvSpPr><p:txBody>{made}</p:txBody></p:sp>"


def test_slides_are_pages_with_title_notes_and_order(read, make_pptx, check_offsets):
    slides = [
        shape("drawn first") + shape("The harvest", kind="title"),
        shape("one", "two", kind="body") + shape("3", kind="sldNum"),
    ]
    notes = {1: shape("1", kind="sldNum") + shape("say hello", "smile", kind="body")}
    (document,) = read(make_pptx(slides, notes), "talk.pptx")
    assert document.text == (
        "The harvest\n\ndrawn first\n\nSpeaker notes: say hello\nsmile\n\n- one\n- two"
    )
    assert [(p.page, document.text[p.start :][:5]) for p in document.pages] == [
        (1, "The h"), (2, "- one"),
    ]  # fmt: skip
    assert [h.title for h in document.headings] == ["The harvest"]
    assert document.title == "The harvest"
    check_offsets(document)


def test_groups_and_tables_are_read(read, make_pptx):
    def cells(*texts: str) -> str:
        made = (
            f"<a:tc><a:txBody><a:p><a:r><a:t>{t}</a:t></a:r></a:p></a:txBody></a:tc>" for t in texts
        )
        return f"<a:tr>{''.join(made)}</a:tr>"

    table = (
        '<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/>'
        f"{cells('Who', 'What')}{cells('Ana', 'pears')}</a:tbl></a:graphicData></a:graphic>"
        "</p:graphicFrame>"
    )
    group = f"<p:grpSp><p:grpSp>{shape('deep')}</p:grpSp></p:grpSp>"
    (document,) = read(make_pptx([group + table]))
    assert document.text == "deep\n\nWho: Ana; What: pears"


def test_a_slide_without_text_still_counts(read, make_pptx, check_offsets):
    (document,) = read(make_pptx(["", shape("here"), ""]))
    assert [(p.page, p.start) for p in document.pages] == [(1, 0), (2, 0), (3, 4)]
    check_offsets(document)


def test_numbered_paragraphs_are_counted(read, make_pptx):
    numbered = '<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>'
    (document,) = read(make_pptx([shape("wash", "dry", properties=numbered)]))
    assert document.text == "1. wash\n2. dry"


def test_a_broken_slide_costs_only_itself(read, make_pptx):
    document, problem = read(make_pptx([shape("kept"), "<p:sp><<<"]))
    assert document.text == "kept"
    assert problem.code is ProblemCode.PARTIAL


def test_no_words_at_all(read, make_pptx):
    (problem,) = read(make_pptx(["", ""]))
    assert problem.code is ProblemCode.NO_TEXT
