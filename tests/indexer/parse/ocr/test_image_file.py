"""Image files of every format, their dates and what is wrong with them; without models."""

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from indexer.errors import ProblemCode
from indexer.parse.ocr.image_file import is_image, load_formats
from indexer.types import DocumentKind, ParsedDocument, Problem
from tests.indexer.parse.ocr.drawn import drawn, saved

load_formats()
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
# 64 by 64 dots, a black bar on white; nothing here can write the format.
PHOTO = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAT9tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFjAAEAAAAAAAAANQAAACNpaW5mAAAA"
    "AAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34"
    "+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmu"
    "bAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZp"
    "cG1hAAAAAAAAAAEAAQOBAoMAAAA9bWRhdAAAADEoAa8LYAzzznapEPqmRJ65T2VLQOPE6I7ItrNQUVbAeMnqtDbo"
    "hkSJ0BPop2U5SlCA"
)


def picture(**exif):
    """A JPEG with EXIF tags, given by number: ``t306="…"``; ``x36867`` for the Exif part."""
    tags = Image.Exif()
    for name, value in exif.items():
        holder = tags if name[0] == "t" else tags.get_ifd(0x8769)
        holder[int(name[1:])] = value
    return saved(drawn("hello"), "JPEG", exif=tags)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP"])
def test_every_format_is_known_by_its_content_and_read(form, read_all):
    (document,) = read_all(saved(drawn("x"), form), "holiday.txt")
    assert isinstance(document, ParsedDocument)
    assert (document.kind, document.title) == (DocumentKind.IMAGE, "holiday")
    assert document.text == "900 by 1200 dots\n\n"


def test_photos_of_phones_are_read(read_all, engine):
    (document,) = read_all(PHOTO, "IMG_0001.HEIC")
    assert (document.kind, document.text) == (DocumentKind.IMAGE, "64 by 64 dots\n\n")
    assert engine.seen[0].convert("L").getextrema()[0] < 60


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA", "CMYK", "I", "I;16", "F"])
def test_whatever_the_dots_are_the_engine_sees_black_on_white(mode, read_all, engine):
    form = "TIFF" if mode not in {"P", "1"} else "PNG"
    image = drawn("XXXXXXXX", mode="L" if mode in {"I;16", "PA"} else mode)
    if mode == "I;16":
        image = image.convert("I").point(lambda value: value * 257 + 0).convert("I;16")
    if mode == "PA":
        image, form = image.convert("P"), "PNG"
    read_all(saved(image, form))
    (seen,) = engine.seen
    darkest, lightest = seen.convert("L").getextrema()
    assert darkest < 60
    assert lightest > 200
    assert seen.convert("L").resize((1, 1)).getpixel((0, 0)) > 200


def test_what_is_transparent_is_white(read_all, engine):
    image = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    read_all(saved(image))
    assert engine.seen[0].getextrema() == ((255, 255),) * 3


def test_each_page_of_a_tiff_is_a_page(read_all, check_offsets):
    first, second = drawn("a"), drawn("b", size=(400, 300))
    (document,) = read_all(saved(first, "TIFF", save_all=True, append_images=[second]), "fax.tif")
    check_offsets(document)
    assert [page.page for page in document.pages] == [1, 2]
    assert document.text[document.pages[1].start :].startswith("400 by 300 dots")


def test_of_a_film_the_first_picture_is_read(read_all, engine):
    frames = [drawn("b"), drawn("c")]
    read_all(saved(drawn("a"), "GIF", save_all=True, append_images=frames), "film.gif")
    assert len(engine.seen) == 1


def test_a_picture_taken_sideways_is_turned(read_all, engine):
    read_all(picture(t274=6))
    assert engine.seen[0].size == (1200, 900)


@pytest.mark.parametrize(
    ("tags", "date"),
    [
        ({"x36867": "2023:07:14 18:30:05", "x36881": "+02:00"}, "2023-07-14T18:30:05+02:00"),
        ({"x36867": "2023:07:14 18:30:05"}, "2023-07-14T18:30:05"),
        ({"t306": "2021:01:02 03:04:05", "x36880": "-05:00"}, "2021-01-02T03:04:05-05:00"),
        ({"x36867": "0000:00:00 00:00:00", "t306": "2020:01:02 03:04:05"}, "2020-01-02T03:04:05"),
        ({"t306": "last summer"}, None),
        ({}, None),
    ],
)
def test_the_date_is_the_cameras_with_its_offset(tags, date, read_all):
    (document,) = read_all(picture(**tags))
    assert document.date == date


@pytest.mark.parametrize(
    ("description", "title"),
    [("Grandmother's bread", "Grandmother's bread"), ("OLYMPUS DIGITAL CAMERA", "IMG 1")],
)
def test_a_description_is_the_title_if_a_person_wrote_it(description, title, read_all):
    (document,) = read_all(picture(t270=description), "IMG 1.jpg")
    assert document.title == title


def test_a_photo_is_no_error_but_a_picture_without_text(engine, read_all):
    engine.texts = [""]
    (problem,) = read_all(saved(drawn()), "cat.png")
    assert problem == Problem(ProblemCode.NO_TEXT, "It is a picture without text, a photo perhaps.")


def test_until_it_is_read_a_picture_waits(read_none):
    (problem,) = read_none(saved(drawn("x")), "scan.png")
    assert problem.is_waiting
    assert problem.code is ProblemCode.NO_TEXT


def test_icons_are_not_looked_at(read_all, engine):
    (problem,) = read_all(saved(drawn(size=(32, 32))), "icon.png")
    assert "too small" in problem.message
    assert not engine.seen


def test_huge_pictures_are_reduced_before_they_are_read(read_all, engine):
    read_all(saved(Image.new("1", (9000, 6000), 1)))
    assert max(engine.seen[0].size) <= 2600


def png_that_claims(width, height):
    def chunk(kind, body):
        checksum = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + checksum

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    dots = zlib.compress(bytes(3 * 1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(60_000, 60_000), (20_000, 8_000)])
def test_bombs_are_refused_by_their_size(size, read_none):
    (problem,) = read_none(png_that_claims(*size), "bomb.png")
    assert (problem.code, problem.is_waiting) == (ProblemCode.TOO_LARGE, False)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "TIFF", "WEBP"])
def test_what_breaks_off_is_reported_as_damaged(form, read_all):
    data = saved(drawn("words", "more words"), form)
    (found,) = read_all(data[: len(data) // 2], "broken")
    assert isinstance(found, Problem)
    assert found.code is ProblemCode.CORRUPT


def test_rubbish_behind_a_magic_number_is_damaged(read_all):
    for magic in (
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF89a",
        b"II*\0",
        b"RIFF0000WEBP",
        HEIC,
    ):
        (problem,) = read_all(magic + b"rubbish " * 50)
        assert problem.code is ProblemCode.CORRUPT


def test_text_that_begins_like_a_bitmap_is_text():
    assert not is_image(b"BM is the abbreviation of several things")
    assert is_image(saved(drawn("x"), "BMP"))


def test_a_picture_in_a_mail_is_a_document_of_its_own(read_all):
    body = io.BytesIO()
    drawn("x").save(body, "PNG")
    mail = (
        b"Subject: Scan\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--b\r\n"
        b"Content-Type: image/png; name=scan.png\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Disposition: attachment; filename=scan.png\r\n\r\n"
        + base64.encodebytes(body.getvalue())
        + b"\r\n--b--\r\n"
    )
    found = read_all(mail, "scan.eml")
    assert [(item.member, item.kind) for item in found] == [
        (None, DocumentKind.EMAIL),
        ("scan.png", DocumentKind.IMAGE),
    ]
