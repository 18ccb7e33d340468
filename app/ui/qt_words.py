"""Words of Qt's own folder and file dialog that its catalogues lack or say oddly in a language.

In Chinese a file's size is its "volume" there, and folders are directories in one half of it.

They are shown where the desktop has no such dialog of its own. Nothing reads them here: that they
stand in a source file brings them into our catalogues, which Qt asks first.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_FILE_DIALOG: Final = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
