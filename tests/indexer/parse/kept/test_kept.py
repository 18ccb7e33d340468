"""Diaries, clippings, literature, links, subtitles, drawings, books and papers."""

import json
import plistlib

import pytest

from indexer.errors import ProblemCode
from indexer.types import DocumentKind


def test_a_diary_is_read_by_its_own_clock(read, check_offsets):
    entry = {
        "uuid": "5A1B", "creationDate": "2024-03-05T23:30:00Z", "timeZone": "Europe/Madrid",
        "modifiedDate": "x", "starred": True, "tags": ["harbour"], "richText": "{}",
        "text": "# Ferry\n\nGulls\\. ![](dayone-moment://9F8E)\n",
        "location": {"placeName": "Moll", "localityName": "Mahón", "latitude": 39.9},
    }  # fmt: skip
    journal = {"metadata": {"version": "1.0"}, "entries": [entry, {"text": "", "uuid": "6"}]}
    (note,) = read(json.dumps(journal), "Journal.json")
    assert (note.title, note.date) == ("Ferry", "2024-03-06T00:30:00+01:00")
    assert note.text == "# Ferry\n\nGulls.\n\nMoll, Mahón\n"
    assert ("tag", "harbour") in note.metadata
    check_offsets(note)


def test_clippings_are_gathered_by_book_and_day(read):
    text = (
        "\ufeffThe Sea Wall (Duras, Marguerite)\r\n- Your Highlight on page 12 | Location 180 | "
        "Added on Tuesday, March 5, 2024 10:00:00 PM\r\n\r\nThe crabs\r\n==========\r\n"
        "Der Garten (Kurz, Eva)\r\n- Ihre Markierung bei Position 44 | Hinzugefügt am Donnerstag, "
        "7. März 2024 21:00:00\r\n\r\nQuitten\r\n==========\r\nThe Sea Wall (Duras, Marguerite)\r\n"
        "- Your Highlight on page 12 | Location 180 | Added on Tuesday, March 5, 2024 10:00:00 PM"
        "\r\n\r\nThe crabs had eaten the dyke\r\n==========\r\n梁庄 (梁鸿)\r\n"
        "- 您在位置 #33-34的标注 "
        "| "
        "添加于 2024年3月8日星期五 下午8:00:00\r\n\r\n麦子熟了\r\n==========\r\n"
        "Der Garten (Kurz, Eva)\r\n- Ihr Lesezeichen | Hinzugefügt am 1. Mai 2024\r\n\r\n\r\n"
        "==========\r\n"
    )
    wall, garden, village = read(text, "My Clippings.txt")
    assert (wall.title, wall.sender, wall.date[:10]) == (
        "The Sea Wall", "Duras, Marguerite", "2024-03-05",
    )  # fmt: skip
    # What was marked once more, a little longer, stands there once.
    assert wall.text.count("The crabs") == 1
    assert (garden.date[:10], village.date[:10]) == ("2024-03-07", "2024-03-08")
    assert village.sender == "梁鸿"


def test_bibtex_entries_are_documents_as_they_are_printed(read):
    bib = (
        "% library\n@string{pub = {Thistle Press}}\n@article{abel2019,\n"
        '  author = {Abel, Jonas and M{\\"u}ller, Rosa},\n  title = {The {Moss} of \\v{C}esko},\n'
        "  year = 2019, month = mar, keywords = {moss, ferns},\n  abstract = {It {\\it "
        "survives}.},\n"
        "  file = {a.pdf:/home/x/a.pdf:PDF}\n}\n@comment{jabref-meta: x}\n"
        '@book(brown, title = "Ferns " # "North", publisher = pub, year = {c. 2001})\n'
    )
    moss, ferns = read(bib, "library.bib")
    assert (moss.title, moss.date[:7]) == ("The Moss of Česko", "2019-03")
    assert moss.sender == "Abel, Jonas; Müller, Rosa"
    assert "It survives." in moss.text
    assert "/home" not in moss.text
    assert (ferns.title, ferns.date[:4]) == ("Ferns North", "2001")
    assert "Thistle Press" in ferns.text
    assert moss.member == "abel2019"


@pytest.mark.parametrize(
    "bib", ["@a{b,", "@a{b, c = {{{{", '@a{b, c = "', "@a{b, c = # # #", "@a{b}"]
)
def test_broken_bibtex_ends(read, bib):
    (item,) = read(bib * 50, "x.bib")
    assert item


def test_ris_entries_are_documents(read):
    ris = (
        "TY  - JOUR\r\nTI  - Lichens\r\nAU  - Carr, Tim\r\nDA  - 2020/06/02/\r\nAB  - Salt "
        "spray\r\n"
        "  favours it.\r\nKW  - lichen\r\nER  - \r\n\r\nTY  - BOOK\r\nT1  - Tides\r\nPY  - 1998\r\n"
    )
    lichens, tides = read(ris, "x.ris")
    assert (lichens.title, lichens.sender, lichens.date[:10]) == (
        "Lichens", "Carr, Tim", "2020-06-02",
    )  # fmt: skip
    assert "Salt spray favours it." in lichens.text
    assert (tides.title, tides.date[:4]) == ("Tides", "1998")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"[InternetShortcut]\r\nURL=https://x.org/a\r\nIconIndex=0\r\n", "Anvil.url"),
        (plistlib.dumps({"URL": "https://x.org/a"}), "Anvil.webloc"),
        (plistlib.dumps({"URL": "https://x.org/a"}, fmt=plistlib.FMT_BINARY), "Anvil.webloc"),
        (b"[Desktop Entry]\nType=Link\nName=Anvil\nURL=https://x.org/a\nIcon=x\n", "l.desktop"),
    ],
)
def test_links_are_their_name_and_address(read, data, name):
    (link,) = read(data, name)
    assert (link.kind, link.title) == (DocumentKind.WEB, "Anvil")
    assert link.text == "Anvil\nhttps://x.org/a"


def test_a_broken_link_is_listed(read):
    (problem,) = read(b"bplist00" + b"\xff" * 40, "x.webloc")
    assert problem.code is ProblemCode.CORRUPT
    (problem,) = read(b"[InternetShortcut]\r\nIconIndex=0\r\n", "x.url")
    assert problem.code is ProblemCode.NO_TEXT


def test_bookmarks_keep_folders_and_addresses(read, check_offsets):
    page = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>"
        '<DT><H3 ADD_DATE="1">Weaving</H3><DL><p><DT><A HREF="https://x.org/loom" ICON="data:a">'
        'Warping</A><DD>with the reed\n<DT><A HREF="javascript:void(0)">Script</A></DL><p></DL><p>'
    )
    (marks,) = read(page, "bookmarks.html")
    assert marks.text == (
        "# Bookmarks\n\n## Weaving\nWarping – https://x.org/loom\n  with the reed\nScript\n"
    )
    assert [heading.title for heading in marks.headings] == ["Bookmarks", "Weaving"]
    check_offsets(marks)


def test_words_and_addresses_of_bookmarks_come_out_as_they_are_seen(read):
    page = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- a list -->\n<TITLE>Marks &amp; more</TITLE>"
        "<DL><DT><A HREF='https://x.org/?a=1&amp;b=2' TAGS=\"a > b\">Looms <b>and</b>\n more</A>"
        "<DD>with <i>the</i> reed<DT><A TAGS=x href=https://y.org/z>https://y.org/z</A>"
        '<DT><A HREF="place:recent" LAST="0>Recent</A></DL>'
    )
    (marks,) = read(page, "bookmarks.html")
    assert marks.title == "Marks & more"
    assert marks.text == (
        "Looms and more – https://x.org/?a=1&b=2\n  with the reed\nhttps://y.org/z\nRecent\n"
    )


@pytest.mark.parametrize(
    "folder",
    [
        '<DT><H3>Folder</H3><DL><p><DT><A HREF="https://x.org">Link</A>',
        '<dl><dt><h3>Folder <a href="https://x.org">Link',  # nothing of it is ever closed
        "<dl><dd>b",
        '<a href="',
        "<!--",
    ],
)
def test_no_branch_of_bookmarks_is_read_within_another(read, folder):
    page = "<!DOCTYPE NETSCAPE-Bookmark-file-1>" + folder * 3_000
    (marks,) = read(page, "bookmarks.html")
    marks_text = getattr(marks, "text", "")  # an open tag alone holds nothing
    assert marks_text.count("x.org") <= 3_000
    assert len(marks_text) <= len(page)


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\n<i>It has</i>\n\n2\n00:00:02,100 --> 00:00:03,000\n"
         "gone.\n\n3\n01:12:09,000 --> 01:12:10,000\n{\\an8}Who?\n", "a.srt",
         "[0:00:01] It has gone.\n\n[1:12:09] Who?\n"),
        ("WEBVTT\n\nNOTE x\ny\n\nSTYLE\n::cue{}\n\nid-1\n00:01.000 --> 00:02.000 align:start\n"
         "<v Yara>We close</v>\n\n00:02.000 --> 00:03.000\n<v Yara>at <c>noon</c> &amp; "
         "rest</v>\n\n"
         "00:03.000 --> 00:04.000\n<v Bo>So?</v>\n", "a.vtt",
         "[0:00:01] Yara: We close at noon & rest\n\n[0:00:03] Bo: So?\n"),
        ("0:00:01.000,0:00:03.000\nThe bell\n\n0:00:03.500,0:00:05.000\nrang\n", "a.sbv",
         "[0:00:01] The bell rang\n"),
        ("[Script Info]\nx: y\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:04.00,D,,0,0,0,,{\\i1}Salt, "
         "or\\Nnot\n", "a.ass", "[0:00:01] Salt, or not\n"),
    ],
)  # fmt: skip
def test_captions_become_paragraphs(read, text, name, shown):
    (document,) = read(text.replace("\n", "\r\n"), name)
    assert document.text == shown


def test_drawings_of_excalidraw_are_their_words(read):
    drawing = {
        "type": "excalidraw", "version": 2,
        "elements": [{"type": "text", "text": "below", "y": 9}, {"type": "arrow", "seed": 991},
                     {"type": "text", "originalText": "Sluice", "text": "Slu\nice", "y": 1},
                     {"type": "text", "text": "gone", "isDeleted": True}],
    }  # fmt: skip
    (note,) = read(json.dumps(drawing), "pond.excalidraw")
    assert (note.title, note.text) == ("pond", "Sluice\n\nbelow\n")
    inside = (
        "---\n\nexcalidraw-plugin: parsed\ntags: [excalidraw]\n\n---\n==⚠  Switch VIEW ⚠==\n\n"
        "# Excalidraw Data\n\n## Text Elements\nWeir ^k7GhJ2aa\n\n%%\n## Drawing\n"
        "```compressed-json\nN4KAkARALgngDgUwgLgAQQQDwMYEMA2AlgCYBOuA7hADTgQBuCpAzoQPYB2KqATLZMzY\n```\n%%"
    )
    (note,) = read(inside, "Mill.excalidraw.md")
    assert note.title == "Mill"
    assert note.text.split() == [
        "---", "excalidraw-plugin:", "parsed", "tags:", "[excalidraw]", "---", "Weir",
    ]  # fmt: skip
    assert note.text.split("\n").index("Weir") == inside.split("\n").index("Weir ^k7GhJ2aa")


def test_a_drawing_is_found_by_its_labels_and_listed_without(read):
    svg = (
        b'<?xml version="1.0"?><svg xmlns="x"><title>Plan</title>'
        b'<text>Beds</text><path d="M1"/></svg>'
    )
    (drawing,) = read(svg, "a.svg")
    assert (drawing.kind, drawing.title, drawing.text) == (
        DocumentKind.IMAGE, "Plan", "Plan\nBeds\n",
    )  # fmt: skip
    (problem,) = read(b'<svg xmlns="x"><path d="M1"/></svg>', "a.svg")
    assert problem.code is ProblemCode.UNSUPPORTED


def test_a_fiction_book_has_chapters_and_no_pictures(read, check_offsets):
    fb2 = (
        '<?xml version="1.0" encoding="windows-1251"?><FictionBook xmlns="f"><description>'
        "<title-info><author><first-name>Лида</first-name><last-name>Орлова</last-name></author>"
        "<book-title>Паром</book-title><lang>ru</lang></title-info><document-info><id>77</id>"
        "</document-info></description><body><section><title><p>Глава</p><p>первая</p></title>"
        "<p>Река "
        "<emphasis>замёрзла</emphasis>.</p></section></body><binary>QUJD</binary></FictionBook>"
    )
    (book,) = read(fb2.encode("cp1251"), "a.fb2")
    assert (book.title, book.sender, book.language) == ("Паром", "Лида Орлова", "ru")
    assert book.text == "## Глава – первая\nРека замёрзла.\n\n"
    check_offsets(book)


def test_latex_is_read_as_it_is_printed(read, check_offsets):
    tex = (
        "\\documentclass[a4paper]{article}\n\\usepackage{x}\n\\title{On "
        "\\emph{Peat}}\n\\author{Gus}\n"
        "\\begin{document}\n\\maketitle\n\\section{Water \\& Ice}\nPeat holds "
        "\\textbf{much}~\\cite{m} "
        "water\\footnote{Dry weight.}, $x_1^2$ times. % hidden\n\\begin{itemize}\n\\item "
        "one\n\\item two\n"
        "\\end{itemize}\n\\begin{figure}\\includegraphics[width=3cm]{b.png}\\caption{The bog}"
        "\\end{figure}\n\\end{document}\n"
    )
    (paper,) = read(tex, "peat.tex")
    assert (paper.title, paper.sender) == ("On Peat", "Gus")
    assert paper.text.startswith(
        "## Water & Ice\nPeat holds much water (Dry weight.), $x_1^2$ times."
    )
    assert "- one\n- two" in paper.text
    assert "The bog" in paper.text
    assert "hidden" not in paper.text
    assert "b.png" not in paper.text
    check_offsets(paper)
