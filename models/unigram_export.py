"""Turns a ``tokenizer.json`` of the unigram kind into what ``models.unigram`` reads.

The character map inside is SentencePiece's "precompiled charsmap": a length, a double-array trie
over UTF-8 bytes (Yata et al., darts-clone's units), and the replacements, each ended by a zero.
"""

from __future__ import annotations

import base64
import binascii
import json
import struct
from typing import Any

import numpy as np
import numpy.typing as npt

from kernel.errors import PermanentError

_FIRST_LAYOUT = ["<s>", "<pad>", "</s>", "<unk>"]
_MARKS = {"begin": 0, "padding": 1, "end": 2, "unknown": 3}
# Longer keys (composed Hangul, mostly; 217,000 of them) are never asked for: see models.unigram.
_LONGEST_KEY_BYTES = 5
_PAIR_LIMIT = 100_000
_LEAF_VALUE = 0x7FFF_FFFF
_LABEL = 0x8000_00FF


class DamagedSourceError(PermanentError):
    """The tokenizer file is not one this model can have."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "The embedding model's tokenizer is damaged",
            f"{what}.",
            "Fetch the model again: antorcha models fetch.",
        )


def export_unigram(tokenizer_json: bytes) -> tuple[bytes, int]:
    """The file for ``UnigramTokenizer.load``, and the number of pieces.

    Raises:
        DamagedSourceError: It is not the JSON of a unigram tokenizer as XLM-RoBERTa has it.
    """
    try:
        source = json.loads(tokenizer_json)
        vocabulary = [(str(piece), float(score)) for piece, score in source["model"]["vocab"]]
        special = {int(token["id"]) for token in source["added_tokens"]}
        encoded = _encoded_map(source["normalizer"])
        unknown = source["model"]["unk_id"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedSourceError("The file is not a unigram tokenizer") from error
    if [piece for piece, _ in vocabulary[:4]] != _FIRST_LAYOUT or unknown != _MARKS["unknown"]:
        raise DamagedSourceError("The tokenizer's marks are not where the model expects them")
    if not np.isfinite([score for _, score in vocabulary]).all():
        raise DamagedSourceError("The tokenizer's scores are not numbers")
    stored = {
        "pieces": [None if n in special else piece for n, (piece, _) in enumerate(vocabulary)],
        "scores": [score for _, score in vocabulary],
        "map": read_character_map(encoded),
        "marks": _MARKS,
    }
    return json.dumps(stored, separators=(",", ":"), sort_keys=True).encode("ascii"), len(
        vocabulary
    )


def _encoded_map(normalizer: dict[str, Any]) -> bytes:
    steps = normalizer["normalizers"] if normalizer["type"] == "Sequence" else [normalizer]
    text = next(step["precompiled_charsmap"] for step in steps if step["type"] == "Precompiled")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise DamagedSourceError("The tokenizer's character map is not readable") from error


def read_character_map(encoded: bytes) -> dict[str, str]:
    """The pairs of a precompiled charsmap whose key has up to 5 bytes of UTF-8.

    Raises:
        DamagedSourceError: The map is cut short or points outside itself.
    """
    if len(encoded) < 4:
        raise DamagedSourceError("The tokenizer's character map is cut short")
    (trie_bytes,) = struct.unpack_from("<I", encoded)
    if trie_bytes % 4 or trie_bytes < 4 or trie_bytes > len(encoded) - 4:
        raise DamagedSourceError("The tokenizer's character map is cut short")
    units = np.frombuffer(encoded, dtype="<u4", count=trie_bytes // 4, offset=4)
    replacements = encoded[4 + trie_bytes :]
    pairs: dict[str, str] = {}
    for key, offset in _trie_entries(units):
        end = replacements.find(b"\0", offset)
        if not 0 <= offset <= end:
            raise DamagedSourceError("The tokenizer's character map points outside itself")
        try:
            pairs[key.decode()] = replacements[offset:end].decode()
        except UnicodeDecodeError as error:
            raise DamagedSourceError("The tokenizer's character map is not UTF-8") from error
    return pairs


def _trie_entries(units: npt.NDArray[np.uint32]) -> list[tuple[bytes, int]]:
    """Short keys and their values in a darts-clone double array, in order of keys."""
    table = units.tolist()
    entries: list[tuple[bytes, int]] = []
    pending = [(b"", _child_base(0, table[0]))]
    while pending:
        key, base = pending.pop()
        if len(entries) > _PAIR_LIMIT:
            raise DamagedSourceError("The tokenizer's character map is too large")
        for byte in range(255, 0, -1):
            at = base ^ byte
            if at >= len(table) or table[at] & _LABEL != byte:
                continue
            below = _child_base(at, table[at])
            if table[at] >> 8 & 1:  # a key ends here; its value is the unit under byte 0
                if below >= len(table):
                    raise DamagedSourceError("The tokenizer's character map is cut short")
                entries.append((key + bytes([byte]), table[below] & _LEAF_VALUE))
            if len(key) + 1 < _LONGEST_KEY_BYTES:
                pending.append((key + bytes([byte]), below))
    return sorted(entries)


def _child_base(at: int, unit: int) -> int:
    return int(at ^ (unit >> 10) << ((unit & 1 << 9) >> 6))
