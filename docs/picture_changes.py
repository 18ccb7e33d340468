"""Tells which pictures of the guide show something else than before."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

# Smoothing of letters differs a little from machine to machine; a moved line differs more.
_TOLERANCE = 40
_MOST_CHANGED = 0.004


def changed_share(before: Path, after: Path) -> float:
    """The share of pixels that differ visibly; 1 if the size is another."""
    one, other = _pixels(before), _pixels(after)
    if one.shape != other.shape:
        return 1.0
    differs = np.abs(one.astype(np.int16) - other.astype(np.int16)).max(axis=2) > _TOLERANCE
    return float(differs.mean())


def is_changed(before: Path, after: Path) -> bool:
    """Whether somebody would see the difference."""
    return changed_share(before, after) > _MOST_CHANGED


def _pixels(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8)
    rows = data.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 4]
    return rows.reshape(image.height(), image.width(), 4)[:, :, :3].copy()
