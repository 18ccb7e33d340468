"""E-books: the spine's order, chapter names, copy protection."""

from indexer.errors import ProblemCode
from indexer.types import DocumentKind


def test_chapters_come_in_the_order_of_the_spine(read, make_epub, check_offsets):
    data = make_epub(
        [("z.xhtml", "<h1>Soil</h1><p>Dig it.</p>"), ("a.xhtml", "<h2>Seeds</h2><p>Sow.</p>")]
    )
    (document,) = read(data, "garden.epub")
    assert document.kind is DocumentKind.DOCUMENT
    assert document.text == "Soil\n\nDig it.\n\nSeeds\n\nSow."
    assert [(h.level, h.title) for h in document.headings] == [(1, "Soil"), (2, "Seeds")]
    for heading in document.headings:
        assert document.text[heading.start :].startswith(heading.title)
    assert (document.title, document.sender) == ("The Garden Book", "Ana Silva")
    assert document.date.startswith("2019-05-04")
    assert document.pages == ()
    check_offsets(document)


def test_a_chapter_without_a_heading_is_named_by_the_contents(read, make_epub, check_offsets):
    ncx = (
        '<ncx xmlns="n"><navMap><navPoint><navLabel><text>Of weeds</text></navLabel>'
        '<content src="b.xhtml#top"/></navPoint></navMap></ncx>'
    )
    data = make_epub(
        [("a.xhtml", "<p>Before.</p>"), ("b.xhtml", "<p>Pull them.</p>")], {"OEBPS/toc.ncx": ncx}
    )
    (document,) = read(data)
    (heading,) = document.headings
    assert heading.title == "Of weeds"
    assert document.text[heading.start :] == "Pull them."
    check_offsets(document)


def encryption(algorithm: str, *parts: str) -> dict[str, str]:
    listed = "".join(
        f'<e:EncryptedData xmlns:e="x"><e:EncryptionMethod Algorithm="{algorithm}"/><e:CipherData>'
        f'<e:CipherReference URI="{part}"/></e:CipherData></e:EncryptedData>'
        for part in parts
    )
    return {"META-INF/encryption.xml": f"<encryption>{listed}</encryption>"}


def test_copy_protection_is_named(read, make_epub):
    locked = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/a.xhtml")
    (problem,) = read(make_epub([("a.xhtml", "scrambled")], locked))
    assert problem.code is ProblemCode.ENCRYPTED


def test_scrambled_fonts_are_no_copy_protection(read, make_epub):
    fonts = encryption("http://www.idpf.org/2008/embedding", "OEBPS/a.xhtml", "OEBPS/f.ttf")
    (document,) = read(make_epub([("a.xhtml", "<p>Readable.</p>")], fonts))
    assert document.text == "Readable."


def test_a_book_without_its_list_of_chapters_is_corrupt(read, make_zip):
    (problem,) = read(
        make_zip({"mimetype": "application/epub+zip", "x": ""}, ("mimetype",)), "b.epub"
    )
    assert problem.code is ProblemCode.CORRUPT
