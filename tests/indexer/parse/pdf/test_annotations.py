"""What people wrote onto a PDF: fields, notes, marks."""


def written_on(maker, pieces, *annotations, catalog=""):
    pdf = maker()
    numbers = [pdf.add(body) for body in annotations]
    entries = f"/Annots [{' '.join(f'{n} 0 R' for n in numbers)}]"
    pdf.page(pieces, entries)
    pdf.catalog = catalog.replace("FIELDS", " ".join(f"{n} 0 R" for n in numbers))
    return pdf.bytes()


FORM = "/AcroForm << /Fields [FIELDS] >>"
BOX = "/Type /Annot /Subtype /Widget /Rect [200 690 400 705]"


def test_form_fields_have_names_and_values(read, maker):
    data = written_on(
        maker,
        [(72, 700, "Application for a garden plot")],
        f"<< {BOX} /FT /Tx /T (f1_01[0]) /TU (Family name) /V (Vogel) >>",
        f"<< {BOX} /FT /Tx /T (city) /V (Valdecuervo) >>",
        f"<< {BOX} /FT /Tx /T (empty) /V () >>",
        f"<< {BOX} /FT /Tx /T (secret) /V (hidden) /Ff 8192 >>",
        f"<< {BOX} /FT /Btn /T (shade) /V /Yes /AS /Yes /AP << /N << /Yes null /Off null >> >> >>",
        f"<< {BOX} /FT /Btn /T (sun) /V /Off /AS /Off >>",
        catalog=FORM,
    )
    (document,) = read(data, "x.pdf")
    assert document.text.startswith("Application for a garden plot\n\n")
    assert "Family name: Vogel\ncity: Valdecuervo" in document.text
    assert "hidden" not in document.text
    assert "empty" not in document.text
    assert "sun" not in document.text


def test_a_form_filled_in_on_an_empty_page_is_found(read, maker):
    data = written_on(maker, [], f"<< {BOX} /FT /Tx /T (name) /V (Ana) >>", catalog=FORM)
    (document,) = read(data, "x.pdf")
    assert document.text.strip() == "name: Ana"


def test_notes_and_marks_are_read(read, maker):
    data = written_on(
        maker,
        [(72, 700, "The rent is due on the first of the month.")],
        "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (Ask Ana about this) >>",
        "<< /Type /Annot /Subtype /Highlight /Rect [72 698 140 710] /Contents (too much) "
        "/QuadPoints [72 710 118 710 72 698 118 698] >>",
        "<< /Type /Annot /Subtype /Highlight /Rect [72 698 140 710] "
        "/QuadPoints [72 710 118 710 72 698 118 698] >>",
        "<< /Type /Annot /Subtype /Text /F 2 /Rect [10 10 30 30] /Contents (invisible) >>",
        "<< /Type /Annot /Subtype /Link /Rect [10 10 30 30] /Contents (a link) >>",
    )
    (document,) = read(data, "x.pdf")
    _, note, mark = document.text.strip().split("\n\n")
    assert note == "Note: Ask Ana about this"
    assert mark == "Highlighted: The rent is\nNote: too much"
