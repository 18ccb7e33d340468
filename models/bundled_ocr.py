"""The models that read letters off pictures: they come inside the installed package rapidocr.

Nothing is fetched for them. They count as ready only if every file is the one that is known here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from kernel.work import Cancel
from models.checksum import file_sha256
from models.store import InstalledModel, ModelState
from models.types import ModelRole

OCR_MODEL_ID = "pp-ocrv6-small"
_LICENSE = "Apache-2.0"
_DESCRIPTION = (
    "Reads what stands in pictures and scans, in Latin and Chinese script. Comes with the program. "
    "Needs about 0.5 GB of memory while it reads."
)


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    size_bytes: int
    sha256: str


_FILES = (
    _File(
        "PP-OCRv6_det_small.onnx",
        9_929_594,
        "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    ),
    _File(
        "PP-OCRv6_rec_small.onnx",
        21_234_383,
        "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
    ),
    _File(
        "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
        585_532,
        "e47acedf663230f8863ff1ab0e64dd2d82b838fceb5957146dab185a89d6215c",
    ),
)


def ocr_models_folder() -> Path | None:
    """Where the models lie; None if the package is not installed. Imports nothing of it."""
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "models"


def can_read_pictures(folder: Path | None = None) -> bool:
    """Whether the models and what runs them seem to be there; cheap, by sizes."""
    folder = folder or ocr_models_folder()
    if folder is None or any(find_spec(name) is None for name in ("onnxruntime", "cv2", "PIL")):
        return False
    return all(_has_size(folder / file.name, file.size_bytes) for file in _FILES)


def bundled_ocr(folder: Path | None = None) -> InstalledModel:
    """The line of ``antorcha models list``; hashes all files (0.1 s).

    Args:
        folder: Where to look, if not in the installed package.
    """
    place = folder or ocr_models_folder()
    return InstalledModel(
        id=OCR_MODEL_ID,
        role=ModelRole.OCR,
        path=place or Path(),
        sha256=_all_in_one(),
        size_bytes=sum(file.size_bytes for file in _FILES),
        license=_LICENSE,
        state=ModelState.MISSING if place is None else _state(place),
        in_use=True,
        description=_DESCRIPTION,
    )


def _all_in_one() -> str:
    """One hash for the three files: of their lines as ``sha256sum`` writes them."""
    lines = "".join(f"{file.sha256}  {file.name}\n" for file in _FILES)
    return hashlib.sha256(lines.encode()).hexdigest()


def _state(folder: Path) -> ModelState:
    try:
        is_right = [file_sha256(folder / file.name, Cancel()) == file.sha256 for file in _FILES]
    except OSError:
        return ModelState.MISSING
    return ModelState.READY if all(is_right) else ModelState.CORRUPT


def _has_size(file: Path, size_bytes: int) -> bool:
    try:
        return file.stat().st_size == size_bytes
    except OSError:
        return False
