from PySide6.QtGui import QColor, QImage

from docs.picture_changes import is_changed


def picture(path, *, size=100, moved=0):
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(20):
        for y in range(20):
            image.setPixelColor(x + moved, y, QColor("black"))
    image.save(str(path))
    return path


def test_a_moved_block_is_a_change_and_the_same_picture_is_none(tmp_path):
    before = picture(tmp_path / "a.png")
    assert not is_changed(before, picture(tmp_path / "b.png"))
    assert is_changed(before, picture(tmp_path / "c.png", moved=10))
    assert is_changed(before, picture(tmp_path / "d.png", size=101))
