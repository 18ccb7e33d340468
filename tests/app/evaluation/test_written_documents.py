"""Documents as files: nothing of a pack decides where they go, and they come back unchanged."""

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.pack import read_pack
from app.evaluation.written_documents import file_stem, write_documents
from indexer.parse.base import FileSource, Limits
from indexer.parse.text import PlainTextParser
from tests.app.evaluation.conftest import document, query, write_pack

QUERY = query("q", "What?", "en", ["a"], ["text"], True)


def written(tmp_path, *documents):
    pack = read_pack(write_pack(tmp_path / "pack", documents, [QUERY]))
    return pack, write_documents(pack, pack.documents, tmp_path / "out")


def test_the_ordinary_parser_reads_title_and_text_back(tmp_path):
    text = "\ufeff# Not a heading\r\nTwo  spaces\n\n---\nEnd without a line end\r \0"
    pack, files = written(tmp_path, document("a", "Super_Bowl 50. Part", text, "en"))
    (path,) = files.ids
    source = FileSource.from_bytes(Path(path).read_bytes(), Path(path).name)
    (parsed,) = PlainTextParser().parse(source, Limits())
    assert parsed.title == "Super_Bowl 50. Part"
    assert parsed.text == pack.text(pack.documents[0])
    assert parsed.text == "# Not a heading\nTwo  spaces\n\n---\nEnd without a line end\n \ufffd"


def test_ids_and_titles_cannot_leave_the_folder(tmp_path):
    evil = "../../../../tmp/evil"
    _, files = written(
        tmp_path,
        document(evil, evil, "One.", "en", split="../up"),
        document("/etc/passwd", "/etc/passwd", "Two.", "en", split="/"),
        document("nul\0", "nul\0\n.hidden", "Three.", "en"),
        document("dots", "..", "Four.", "en"),
    )
    root = (tmp_path / "out").resolve()
    assert sorted(files.ids.values()) == sorted([evil, "/etc/passwd", "nul\ufffd", "dots"])
    for path in files.ids:
        real = os.path.realpath(path)
        assert real == path
        assert os.path.commonpath([real, root]) == str(root)
        assert not Path(path).name.startswith(".")
    everything = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(everything) == 2 + 4 + 1  # the pack, the documents, the mark that all are written


def test_titles_may_come_twice_and_may_be_missing(tmp_path):
    _, files = written(
        tmp_path,
        document("a", "Same", "One.", "en"),
        document("b", "Same", "Two.", "en"),
        document("c", "", "Three.", "en"),
    )
    assert len(files.ids) == 3
    assert files.paths["c"].endswith("2.txt")


def test_each_split_is_a_source_of_its_own(tmp_path):
    _, files = written(
        tmp_path,
        document("a", "A", "One.", "en", split="test"),
        document("b", "B", "Two.", "en", split="train"),
    )
    assert set(files.sources) == {"test", "train"}
    assert files.paths["a"].startswith(str(files.sources["test"]))


def test_what_is_written_is_not_written_again(tmp_path):
    pack, files = written(tmp_path, document("a", "A", "One.", "en"))
    counted = []
    again = write_documents(pack, pack.documents, tmp_path / "out", counted.append)
    assert again == files
    assert counted == []


@given(st.text())
def test_any_title_makes_a_name(title):
    stem = file_stem(title)
    assert "/" not in stem and "\0" not in stem and not stem.startswith((".", "~"))
    assert len(f"{stem}.txt".encode("utf-8", "surrogatepass")) <= 255
