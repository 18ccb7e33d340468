"""Real models in a real, confined child, and a whole indexer around it."""

import sys
import threading

import pytest

from indexer.follow.pace import Pace
from indexer.parse.ocr.sandbox import PictureSandbox
from indexer.parse.sandbox import ParserSandbox
from indexer.store import catalog_pictures
from indexer.work.chunking import chunk
from indexer.work.indexing import Indexer
from indexer.work.parsing import Parsing
from kernel.work import Cancel, ignore_progress
from models.bundled_ocr import bundled_ocr, can_read_pictures, ocr_models_folder
from models.store import ModelState
from tests.indexer.parse.ocr.drawn import drawn, printed, saved, scanned_pdf

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="open files are handed over"),
    pytest.mark.skipif(not can_read_pictures(), reason="rapidocr is not installed"),
    pytest.mark.timeout(900),
]

LETTER = ("The roof was mended in March.", "Señora Núñez paid 1.250 € in cash,", "Grüße aus Gießen")


@pytest.fixture(scope="module")
def reader():
    """One child for all tests: it takes seconds to start."""
    reader = PictureSandbox(threads=2)
    yield reader
    reader.close()


def texts(reader, path, known=()):
    return {key: picture.text for key, picture in reader.read(path, dict(known), Cancel())}


def test_the_child_is_confined(reader):
    assert reader.in_force()
    if sys.platform == "linux":
        assert all(state.enforced for state in reader.in_force())


def test_letters_with_accents_are_read_where_they_stand(reader, tmp_path):
    path = tmp_path / "letter.png"
    path.write_bytes(saved(printed(*LETTER).convert("P")))
    ((_, picture),) = reader.read(path, {}, Cancel())
    assert " ".join(picture.text.split()) == " ".join(LETTER)
    first, _, last = picture.regions
    assert picture.text[last.start : last.end] == "Grüße aus Gießen"
    assert first.bottom < last.top
    assert 70 <= last.left <= 110


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_page_that_lies_on_its_side_is_read_all_the_same(reader, tmp_path, quarters):
    path = tmp_path / "turned.png"
    path.write_bytes(saved(printed(*LETTER).rotate(90 * quarters, expand=True)))
    ((_, picture),) = reader.read(path, {}, Cancel())
    assert picture.text.startswith(LETTER[0])
    first, last = picture.regions[0], picture.regions[-1]
    # The page as it is shown: turned left once, its first line stands at the left edge.
    assert {
        1: first.right <= last.left,
        2: first.top >= last.bottom,
        3: first.left >= last.right,
    }[quarters]


def test_a_drawing_without_letters_has_none(reader, tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(saved(drawn()))
    assert list(texts(reader, path).values()) == [""]


def test_known_pages_are_not_read_again(reader, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf(drawn("The first page"), drawn("The second page")))
    found = {key: picture for key, picture in reader.read(path, {}, Cancel())}
    assert [picture.text for picture in found.values()] == ["The first page", "The second page"]
    first = next(iter(found))
    assert list(texts(reader, path, {first: found[first]})) == [
        key for key in found if key != first
    ]


def test_a_scan_in_a_folder_becomes_findable(running, files):
    (files / "scan.pdf").write_bytes(scanned_pdf(printed(*LETTER)))
    shown = saved(printed("Gate code 4711, ring twice"))
    (files / "minutes.rtf").write_text(
        r"{\rtf1 The entrance {\pict\pngblip " + shown.hex() + r"}\par Goodbye\par}"
    )
    (files / "note.md").write_text("A note about the roof.")
    database = running.database

    def known(path):
        return catalog_pictures.known_pictures(database.read(), bytes(path))

    parsing = Parsing(
        lambda: ParserSandbox(known_pictures=known), chunk, "1", lambda: PictureSandbox(2)
    )
    indexer = running.indexer = Indexer(
        database, running.vectors, running._embedder, parsing, [running.home], pace=Pace(0.05)
    )
    indexer.sources.add(files)
    indexer.start()
    cancel = Cancel()
    timer = threading.Timer(800, cancel.set)
    timer.start()
    try:
        indexer.wait_idle("keyword", cancel, ignore_progress)
    finally:
        timer.cancel()
    assert "Señora Núñez paid 1.250 €" in running.texts()["scan.pdf"]
    before, behind = running.texts()["minutes.rtf"].split("In a picture: Gate code 4711")
    assert "The entrance" in before
    assert "Goodbye" in behind
    assert running.catalog.problems() == []


def test_the_models_are_the_ones_that_are_known(tmp_path):
    model = bundled_ocr()
    assert (model.role, model.state) == ("ocr", ModelState.READY)
    for file in ocr_models_folder().glob("*.onnx"):
        (tmp_path / file.name).write_bytes(file.read_bytes()[:-1] + b"x")
    assert bundled_ocr(tmp_path).state is ModelState.CORRUPT
    assert can_read_pictures(tmp_path)
    assert bundled_ocr(tmp_path / "nowhere").state is ModelState.MISSING
    assert not can_read_pictures(tmp_path / "nowhere")
