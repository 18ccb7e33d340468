"""When a page counts as not read, by what the models gave for scripts that they know and do not."""

import pytest

from indexer.parse.ocr.legibility import SeenLine, is_illegible


def lines(*seen):
    return [SeenLine(length, "a" * letters, score) for length, letters, score in seen]


@pytest.mark.parametrize(
    "seen",
    [
        lines((19.9, 0, 0.96), (19.6, 0, 0.97), (23.2, 0, 0.88), (2.4, 5, 0.99)),  # Russian
        lines((20.4, 0, 0.5), (17.8, 0, 0.65)),  # Arabic
        lines((12.0, 8, 0.64), (23.5, 37, 0.7), (23.4, 44, 0.66)),  # Hebrew
        lines((22.2, 35, 0.53), (17.6, 31, 0.46)),  # Thai
    ],
)
def test_scripts_that_the_models_do_not_know(seen):
    assert is_illegible(seen)


@pytest.mark.parametrize(
    "seen",
    [
        [],
        lines((26.2, 40, 1.0), (29.0, 43, 0.99)),  # typewriter
        lines((25.6, 28, 1.0), (9.2, 10, 1.0)),  # Chinese
        lines((25.0, 50, 0.9), (20.0, 0, 0.9)),  # a ruled line among print
        lines((9.0, 0, 0.3)),  # a pattern in a photo
        lines(*[(3.0, 0, 0.2)] * 40),  # leaves, windows, fences
    ],
)
def test_print_and_photos(seen):
    assert not is_illegible(seen)


def test_what_comes_out_of_greek_is_no_greek():
    page = ["στ επισευστε τν ρτι. λαριασμ τν", "δισια ευ και τα δ τρτα τα πλρωσε η", "τν"]
    assert is_illegible(SeenLine(20.0, text, 0.9) for text in page)
    receipt = ["αστυν", "ευ 12", "σνολο 14", "ρος 24", "καρτα", "αθνα"]
    assert is_illegible(SeenLine(4.0, text, 0.9) for text in receipt)


def test_formulas_are_no_greek():
    page = [
        "where α and β are the angles, γ the third",
        "α + β + γ = π",
        "σ² = Σ (x − μ)² / n",
        "Δλ",
    ]
    assert not is_illegible(SeenLine(len(text) / 2, text, 0.9) for text in page)
