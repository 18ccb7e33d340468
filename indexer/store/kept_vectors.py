"""Vectors as the catalogue keeps them: one signed byte a dimension, and what to multiply it with.

Half the room of float16, in which earlier versions kept them; those are read as well, told by the
even number of their bytes. A new one has an odd number: one byte that says whether another one
pads it, four bytes of scale (float32), the codes. All little-endian.

1,192 questions in en, es, de and zh over 240 paragraphs of XQuAD: as many first hits right as with
float32, the same first hit for all but one (``python -m benchmarks.room --every 4``).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from models.types import Vectors

_HEAD_BYTES = 5
_LARGEST_CODE = 127


def pack(vector: Vectors) -> bytes:
    """One vector; its length is kept, its direction within half a step of its largest part."""
    wide = vector.astype(np.float64)  # the smallest numbers have no inverse in float32
    largest = float(np.max(np.abs(wide), initial=0.0))
    codes = np.rint(wide * (_LARGEST_CODE / largest if largest else 0.0)).astype(np.int8)
    length = float(np.linalg.norm(codes.astype(np.float32)))
    scale = float(np.linalg.norm(wide)) / length if length else 0.0
    pad = (_HEAD_BYTES + len(codes) + 1) % 2
    head = bytes([pad]) + struct.pack("<f", scale)
    return head + bytes(codes.tobytes()) + bytes(pad)


def unpack(blobs: Sequence[bytes]) -> Vectors:
    """Vectors of one model as rows, in either form."""
    if len({len(blob) for blob in blobs}) > 1:
        return np.concatenate([unpack([blob]) for blob in blobs])
    rows = np.frombuffer(b"".join(blobs), np.uint8).reshape(len(blobs), -1)
    if not is_packed(blobs[0]):
        return rows.view("<f2").astype(np.float32)
    return _unpacked(rows)


def is_packed(blob: bytes) -> bool:
    """Whether it is in the form that ``pack`` gives."""
    return len(blob) % 2 == 1


def packed(blob: bytes) -> bytes:
    """The same vector in the form that ``pack`` gives."""
    return blob if is_packed(blob) else pack(unpack([blob])[0])


def _unpacked(rows: npt.NDArray[np.uint8]) -> Vectors:
    end = rows.shape[1] - int(rows[0, 0])
    scales = np.ascontiguousarray(rows[:, 1:_HEAD_BYTES]).view("<f4")
    codes = rows[:, _HEAD_BYTES:end].view(np.int8)
    return codes.astype(np.float32) * scales.astype(np.float32)
