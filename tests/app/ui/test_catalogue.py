"""What is said stays the same, whatever becomes of the file that it was read from."""

import shutil

import pytest
from PySide6.QtCore import QLocale

from app.ui.catalogue import Catalogue
from app.ui.config import WindowConfig

WORDS, WORDS_CHANGED = "您的文件", "别人的书"


@pytest.fixture
def chinese():
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def catalogue(qapp, chinese, tmp_path):
    shutil.copy(WindowConfig().translations / "antorcha_zh_CN.qm", tmp_path)
    made = Catalogue(qapp)
    assert made.find("antorcha", str(tmp_path))
    yield made
    made.deleteLater()


def said(catalogue):
    return catalogue.translate("QuestionField", "Ask or search your files")


def test_a_catalogue_written_over_in_place_keeps_what_it_said(catalogue, tmp_path):
    before = said(catalogue)
    assert WORDS in before
    file = tmp_path / "antorcha_zh_CN.qm"
    content = file.read_bytes()
    changed = content.replace(WORDS.encode("utf-16-be"), WORDS_CHANGED.encode("utf-16-be"))
    assert changed != content
    with file.open("r+b") as same:  # the same file, not another one of its name
        same.write(changed)
    assert said(catalogue) == before
    with file.open("r+b") as same:
        same.truncate(0)
    assert said(catalogue) == before


def test_where_there_is_none_nothing_is_said(qapp, tmp_path):
    made = Catalogue(qapp)
    assert not made.find("antorcha", str(tmp_path))
    assert not made.take("antorcha_en", str(tmp_path))
    assert made.isEmpty()
    made.deleteLater()
